/// What may stand on a line, told by its bytes alone.
///
/// Most lines of prose hold none of it. Seen once, while the source is smoothed, it spares the later
/// steps a look at every byte.
struct LineTraits: OptionSet {
    let rawValue: UInt8

    /// A sign that may be mark-up.
    static let markup = LineTraits(rawValue: 1)
    /// A raised digit.
    static let raisedDigits = LineTraits(rawValue: 2)
    /// A digit right after what the call of a note is glued to.
    static let gluedDigits = LineTraits(rawValue: 4)
    /// A stop or ellipsis after another one, or after a space.
    static let leaders = LineTraits(rawValue: 8)
    /// Two spaces side by side.
    static let wideSpaces = LineTraits(rawValue: 16)

    /// What a line must have for its text to differ from its bytes.
    static let unclean: LineTraits = [.markup, .raisedDigits, .wideSpaces]
    /// What a line must have to hold the call of a note.
    static let noteCalls: LineTraits = [.markup, .raisedDigits, .gluedDigits]
}

extension LineTraits {
    /// The traits of a line.
    init(of line: ArraySlice<UInt8>) {
        let table = ByteSigns.table
        var scan = LineTraitsScan()
        for byte in line { scan.pass(table[Int(byte)]) }
        self = scan.traits
    }
}

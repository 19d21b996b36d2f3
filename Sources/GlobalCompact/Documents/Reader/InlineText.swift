/// Running text set free of its mark-up: emphasis, links, tags, entities and calls of notes.
struct InlineText {
    /// The call of a note inside a text.
    struct Call {
        /// The mark, normalised: "1" for ¹, "*" for a star.
        var mark: String
        /// Where the call stood, as a byte offset into the text without it, before marks that
        /// mark-up parts from their letters are drawn into them.
        var offset: Int
    }

    /// The text in UTF-8: every run of white space one space, none at the ends.
    private(set) var bytes: [UInt8] = []
    /// The calls that stood in the text, in order.
    private(set) var calls: [Call] = []

    /// Frees a text of its mark-up; its traits tell what that may be.
    init(_ raw: [UInt8], _ traits: LineTraits) {
        var decodedBeyondASCII = false
        if traits.isDisjoint(with: .unclean) {
            bytes = raw
            if bytes.first == 0x20 { bytes.removeFirst() }
        } else if traits.isDisjoint(with: [.markup, .raisedDigits]) {
            narrowSpaces(of: raw)
        } else {
            var scanner = MarkupScanner(raw)
            scanner.run()
            bytes = scanner.output
            calls = scanner.calls
            decodedBeyondASCII = scanner.decodedBeyondASCII
        }
        if decodedBeyondASCII || bytes.contains(where: InlineText.beginsMark) { compose() }
        if bytes.last == 0x20 { bytes.removeLast() }
    }

    /// Frees a text of its mark-up.
    init(_ raw: [UInt8]) {
        self.init(raw, LineTraits(of: raw[...]))
    }

    /// Draws marks into letters from which mark-up or a line end parted them.
    private mutating func compose() {
        var composed: [UInt8] = []
        composed.reserveCapacity(bytes.count)
        Composition.append(bytes[...], to: &composed)
        bytes = composed
    }

    /// Whether a byte may begin a mark that composes with a letter.
    private static func beginsMark(_ byte: UInt8) -> Bool { byte == 0xCC || byte == 0xCD }

    private mutating func narrowSpaces(of raw: [UInt8]) {
        bytes.reserveCapacity(raw.count)
        for byte in raw {
            if byte != 0x20 {
                bytes.append(byte)
            } else if let last = bytes.last, last != 0x20 {
                bytes.append(0x20)
            }
        }
    }
}

/// The headings that are open at a place, whatever levels the mark-up gives them.
///
/// Headings of one style (roman numerals, capital letters, "First session", "Second session" …)
/// stand on one level; a new style opens a level below.
struct Outline {
    /// What sets headings of one level apart from those of another.
    enum Style: Equatable {
        case annex
        case part
        case roman
        case capital
        case number
        case decimal(steps: Int)
        case ordinal
        case marked(level: Int)
        case bold
        case capitals
        /// "Objective 13: …"
        case labelled
        case italic
        case plain

        /// How far out a style stands where nothing else tells; smaller is further out.
        var rank: Int {
            switch self {
            case .annex: 0
            case .part: 1
            case .roman: 2
            case .capital: 3
            case .number: 4
            case .decimal(let steps): 4 + steps
            case .ordinal: 20
            case .marked(let level): 30 + level
            case .capitals: 40
            case .bold: 41
            case .labelled: 42
            case .italic: 43
            case .plain: 44
            }
        }

        var isEnumerated: Bool { rank < 20 }
    }

    private struct Open {
        var style: Style
        var text: String
        var level: Int
        /// Whether text stood under the heading before any deeper one.
        var hasText = false
    }

    private var open: [Open] = []

    /// The texts of the open headings, from the outermost in; one array for all that stands under
    /// them.
    private(set) var path: [String] = []

    /// The number or letter of the last heading of each style, for telling "C." from a numeral.
    private(set) var lastRoman = 0
    private(set) var lastCapital: UInt8 = UInt8(ascii: "A") - 1

    /// Closes every heading, as the start of an annex does.
    mutating func reset() {
        open = []
        path = []
        lastRoman = 0
        lastCapital = UInt8(ascii: "A") - 1
    }

    /// Opens a heading; `level` is that of its `#` marks, 0 where it has none.
    ///
    /// - Returns: whether the heading before it is closed, and nothing stood under it.
    mutating func add(_ text: String, style: Style, level: Int = 0) -> Bool {
        let last = open.last
        let depth = open.count
        close(for: style, level: level)
        let isEmptyClosed = open.count < depth && isEmpty(last)
        open.append(Open(style: style, text: text, level: level))
        path = open.map(\.text)
        return isEmptyClosed
    }

    /// Closes the headings that do not hold one of a style.
    private mutating func close(for style: Style, level: Int) {
        if style == .annex { reset() }
        if let place = open.lastIndex(where: { $0.style == style }) {
            open.removeSubrange(place...)
        } else if style.isEnumerated {
            // "II." closes what stands under "I."; "A." opens under it.
            while let last = open.last, last.style != .annex, last.style.rank > style.rank {
                // A title without text of its own, or that of an annex, holds what comes.
                let isTitle = !last.hasText || (open.count == 2 && open[0].style == .annex)
                if !last.style.isEnumerated, last.style != .ordinal, isTitle { break }
                open.removeLast()
            }
        } else if case .marked(let depth) = style {
            while let last = open.last {
                guard case .marked(let other) = last.style, other >= depth else { break }
                open.removeLast()
            }
            // Marks no deeper than those of a numbered heading stand beside it, unless it is empty.
            if let place = open.firstIndex(where: {
                $0.style.isEnumerated && $0.style != .annex && $0.level >= depth && $0.level > 0
            }) {
                open.removeSubrange(place...)
            }
        } else if style != .ordinal {
            while let last = open.last, last.style.rank > style.rank, !last.style.isEnumerated,
                last.style != .ordinal
            {
                open.removeLast()
            }
        }
    }

    /// Whether nothing stands under the innermost heading yet.
    var endsEmpty: Bool { isEmpty(open.last) }

    private func isEmpty(_ heading: Open?) -> Bool { heading.map { !$0.hasText } ?? false }

    /// Notes that text stands under the open headings.
    mutating func addText() {
        if let last = open.indices.last { open[last].hasText = true }
    }

    /// Notes the numeral of a heading.
    mutating func countRoman(_ value: Int) {
        lastRoman = value
        lastCapital = UInt8(ascii: "A") - 1
    }

    /// Notes the letter of a heading.
    mutating func countCapital(_ letter: UInt8) { lastCapital = letter }
}

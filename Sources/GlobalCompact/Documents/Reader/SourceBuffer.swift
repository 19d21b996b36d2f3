/// The bytes of a source, smoothed once so that every later step meets plain spaces and line ends.
///
/// Line ends of every kind become line breaks; no-break and other typographic spaces become
/// spaces; soft hyphens, byte order marks and control characters go; letters are composed (NFC).
/// Source line numbers are kept.
struct SourceBuffer {
    /// A line without the white space at its ends.
    struct Line {
        /// The byte range of the line in the smoothed bytes.
        var range: Range<Int>
        /// The line's number, in four bytes: a text may be nothing but lines.
        private let storedNumber: UInt32
        /// Whether a page starts here (a form feed stood before the line).
        var startsPage: Bool
        /// What may stand on the line.
        var traits: LineTraits

        init(range: Range<Int>, number: Int, startsPage: Bool, traits: LineTraits) {
            self.range = range
            storedNumber = UInt32(clamping: number)
            self.startsPage = startsPage
            self.traits = traits
        }

        /// The line's number in the source, counted from 1.
        var number: Int { Int(storedNumber) }

        /// Whether nothing stands on the line.
        var isBlank: Bool { range.isEmpty }
    }

    /// The smoothed bytes.
    let bytes: [UInt8]
    /// The lines in order, blank ones included.
    let lines: [Line]

    /// Smooths a source.
    ///
    /// - Throws: ``DocumentError`` if the bytes are no UTF-8 text.
    init(_ source: [UInt8]) throws(DocumentError) {
        if let format = FileFormat(of: source) { throw .otherFormat(format) }
        var smoother = SourceSmoother(
            SourceBuffer.doublesSpaces(source) ? try SourceBuffer.halvingSpaces(of: source) : source
        )
        try smoother.run()
        bytes = smoother.bytes
        lines = smoother.lines
    }

    /// Whether spaces between words are doubled throughout, so that two set no columns apart.
    private static func doublesSpaces(_ source: [UInt8]) -> Bool {
        var runs = (one: 0, two: 0)
        var length = 0
        for byte in source.prefix(100_000) {
            if byte == 0x20 {
                length += 1
                continue
            }
            if length == 1 { runs.one += 1 }
            if length == 2 { runs.two += 1 }
            length = 0
        }
        return runs.two > 2 * runs.one
    }

    /// A source with every second space of a run left out.
    ///
    /// - Throws: ``DocumentError/notUTF8(offset:)``, whose offset must be one of the source as given.
    private static func halvingSpaces(of source: [UInt8]) throws(DocumentError) -> [UInt8] {
        if let offset = UTF8Validation.firstInvalidOffset(in: source) {
            throw .notUTF8(offset: offset)
        }
        var halved: [UInt8] = []
        halved.reserveCapacity(source.count)
        var isSecond = false
        for byte in source {
            isSecond = byte == 0x20 && !isSecond && halved.last == 0x20
            if !isSecond { halved.append(byte) }
        }
        return halved
    }
}

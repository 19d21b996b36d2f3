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

    /// Frees a text of its mark-up.
    init(_ raw: [UInt8]) {
        if raw.contains(where: InlineText.opensMarkup) {
            var scanner = MarkupScanner(raw)
            scanner.run()
            bytes = scanner.output
            calls = scanner.calls
            if scanner.decodedBeyondASCII || bytes.contains(where: InlineText.beginsMark) {
                compose()
            }
        } else {
            bytes.reserveCapacity(raw.count)
            for byte in raw {
                if byte != 0x20 {
                    bytes.append(byte)
                } else if let last = bytes.last, last != 0x20 {
                    bytes.append(0x20)
                }
            }
            if bytes.contains(where: InlineText.beginsMark) { compose() }
        }
        if bytes.last == 0x20 { bytes.removeLast() }
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

    private static func opensMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: "&"), UInt8(ascii: "["), UInt8(ascii: "*"),
            UInt8(ascii: "_"), UInt8(ascii: "\\"), 0xC2, 0xE2:
            true
        default: false
        }
    }
}

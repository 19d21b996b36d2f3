/// A kind of file that must be converted to text first.
public enum FileFormat: String, Sendable, Hashable, CaseIterable {
    /// A PDF file.
    case pdf = "PDF"
    /// A ZIP archive, such as a word-processor document.
    case zip = "ZIP"
    /// Text in UTF-16.
    case utf16 = "UTF-16"
    /// Text in UTF-32.
    case utf32 = "UTF-32"
}

extension FileFormat {
    /// The format that the first bytes of a file give away, or nil if it is none of these.
    ///
    /// Text in UTF-16 or UTF-32 needs no byte order mark: in French and English the high bytes of
    /// nearly all letters are zero, and the low ones are not.
    package init?(of bytes: some Collection<UInt8>) {
        let head = Array(bytes.prefix(64))
        if head.starts(with: "%PDF-".utf8) {
            self = .pdf
        } else if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
            self = .zip
        } else if head.starts(with: [0xFF, 0xFE, 0, 0]) || head.starts(with: [0, 0, 0xFE, 0xFF]) {
            self = .utf32
        } else if head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF])
            || Self.areZero([1], ofEvery: 2, in: head) || Self.areZero([0], ofEvery: 2, in: head)
        {
            self = .utf16
        } else if Self.areZero([1, 2, 3], ofEvery: 4, in: head)
            || Self.areZero([0, 1, 2], ofEvery: 4, in: head)
        {
            self = .utf32
        } else {
            return nil
        }
    }

    /// Whether of every so many bytes those at some places are mostly zero, and the others never.
    private static func areZero(
        _ places: Set<Int>, ofEvery width: Int, in head: [UInt8]
    ) -> Bool {
        guard head.count >= 8 else { return false }
        var (high, zeros) = (0, 0)
        for (index, byte) in head.enumerated() {
            if places.contains(index % width) {
                high += 1
                zeros += byte == 0 ? 1 : 0
            } else if byte == 0 {
                return false
            }
        }
        return zeros * 3 >= high * 2
    }

    /// Whether the file is text that is only coded otherwise.
    package var isText: Bool { self == .utf16 || self == .utf32 }
}

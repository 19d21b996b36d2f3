/// The text of a passage, ready to be quoted with what stands around the words.
struct QuotableText {
    /// The text in UTF-8.
    let bytes: [UInt8]
    /// The SHA-256 digest of the text, in hexadecimal.
    let digest: String
    /// The number of scalars before every 64th byte.
    private let marks: [Int]

    private static let stride = 64

    init(_ text: String) {
        bytes = Array(text.utf8)
        digest = SHA256.hexDigest(of: bytes)
        var marks: [Int] = []
        var count = 0
        for (offset, byte) in bytes.enumerated() {
            if offset % Self.stride == 0 { marks.append(count) }
            if !byte.isContinuation { count += 1 }
        }
        self.marks = marks + [count]
    }

    /// The words at a byte range with their context, or nil if the range lies outside the text or
    /// cuts a scalar in two.
    func quotation(at range: Range<Int>) -> Anchor.Quotation? {
        guard range.lowerBound >= 0, range.upperBound <= bytes.count,
            isBoundary(range.lowerBound), isBoundary(range.upperBound)
        else { return nil }
        var start = range.lowerBound
        var end = range.upperBound
        for _ in 0..<Anchor.contextLength {
            if start > 0 { start -= 1 }
            while !isBoundary(start) { start -= 1 }
            if end < bytes.count { end += 1 }
            while !isBoundary(end) { end += 1 }
        }
        return Anchor.Quotation(
            range: range,
            scalarRange: scalars(before: range.lowerBound)..<scalars(before: range.upperBound),
            quote: bytes[range].asText, prefix: bytes[start..<range.lowerBound].asText,
            suffix: bytes[range.upperBound..<end].asText)
    }

    private func isBoundary(_ offset: Int) -> Bool {
        offset == 0 || offset == bytes.count || !bytes[offset].isContinuation
    }

    private func scalars(before offset: Int) -> Int {
        let mark = offset / Self.stride
        let start = mark * Self.stride
        return bytes[start..<offset].reduce(marks[mark]) { $0 + ($1.isContinuation ? 0 : 1) }
    }
}

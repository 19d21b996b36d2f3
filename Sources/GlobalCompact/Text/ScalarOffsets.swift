/// A pass through UTF-8 text that turns ascending byte offsets into Unicode scalar offsets.
///
/// Each byte is read once, however many offsets are asked for.
struct ScalarOffsets {
    private let utf8: [UInt8]
    private var byteOffset = 0
    private var scalarOffset = 0

    /// Creates a pass that stands at the start of `utf8`, which must be well-formed.
    init(_ utf8: [UInt8]) {
        self.utf8 = utf8
    }

    /// The number of scalars before the byte at `offset`.
    ///
    /// - Precondition: `offset` is not less than the one asked for before, lies at the start of a
    ///   scalar or at the end of the text.
    /// - Complexity: O(n) for all calls together.
    mutating func scalarOffset(ofByte offset: Int) -> Int {
        precondition(offset >= byteOffset, "Byte offsets must ascend.")
        precondition(offset <= utf8.count, "The byte offset lies beyond the text.")
        precondition(
            offset == utf8.count || !Self.isContinuation(utf8[offset]),
            "The byte offset lies inside a scalar.")
        for byte in utf8[byteOffset..<offset] where !Self.isContinuation(byte) {
            scalarOffset += 1
        }
        byteOffset = offset
        return scalarOffset
    }

    private static func isContinuation(_ byte: UInt8) -> Bool {
        byte & 0xC0 == 0x80
    }
}

/// Searches bytes for bytes.
enum ByteSearch {
    /// Whether a text contains a pattern, byte for byte.
    ///
    /// The standard library's search goes by characters, which takes some thousand times as long.
    static func contains(_ pattern: String, in text: String) -> Bool {
        first(Array(pattern.utf8), in: Array(text.utf8)) != nil
    }

    /// The first place of a pattern at or after an offset.
    ///
    /// - Complexity: Linear in most texts; the product of both lengths at worst, so patterns come
    ///   from tables and not from input.
    static func first(_ pattern: [UInt8], in bytes: [UInt8], from start: Int = 0) -> Range<Int>? {
        guard let head = pattern.first, pattern.count <= bytes.count else { return nil }
        var index = start
        while index + pattern.count <= bytes.count {
            if bytes[index] == head, bytes[index..<index + pattern.count].elementsEqual(pattern) {
                return index..<index + pattern.count
            }
            index += 1
        }
        return nil
    }
}

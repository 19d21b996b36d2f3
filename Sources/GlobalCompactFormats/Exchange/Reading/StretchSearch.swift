/// Finds words in a passage that a person quoted.
enum StretchSearch {
    /// The first place of words at or after an offset (Knuth, Morris and Pratt, 1977).
    ///
    /// - Complexity: O(n) in the length of words and text together.
    static func first(_ words: [UInt8], in text: [UInt8], from start: Int) -> Range<Int>? {
        guard !words.isEmpty, start <= text.count else { return nil }
        var borders = [0]
        var length = 0
        for byte in words.dropFirst() {
            while length > 0, words[length] != byte { length = borders[length - 1] }
            if words[length] == byte { length += 1 }
            borders.append(length)
        }
        length = 0
        for offset in start..<text.count {
            while length > 0, words[length] != text[offset] { length = borders[length - 1] }
            if words[length] == text[offset] { length += 1 }
            if length == words.count { return (offset + 1 - length)..<(offset + 1) }
        }
        return nil
    }
}

/// The distance between two spellings: how many bytes must be inserted, removed or replaced.
enum EditDistance {
    /// The Levenshtein distance, or nil where it is greater than the limit.
    ///
    /// - Complexity: The product of the two lengths, unless they differ by more than the limit.
    static func between(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        // The distances from the left's prefix read so far to each prefix of the right.
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            var least = row[0]
            for column in right.indices {
                let replaced = diagonal + (byte == right[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(replaced, diagonal + 1, row[column] + 1)
                least = min(least, row[column + 1])
            }
            if least > limit { return nil }
        }
        return row[right.count] <= limit ? row[right.count] : nil
    }
}

/// How far the spelling of one name is from that of another.
enum SpellingDistance {
    /// Whether one name becomes the other by one change, or by two if it is of six letters or more: a
    /// letter too many, too few or another, or two in each other's place.
    static func isNear(_ one: String, _ other: String) -> Bool {
        let (left, right) = (Array(one.utf8), Array(other.utf8))
        guard abs(left.count - right.count) <= 2 else { return false }
        let distance = distance(left, right)
        return distance > 0 && distance <= (min(left.count, right.count) < 6 ? 1 : 2)
    }

    /// The number of changes: the distance of Damerau and Levenshtein, of neighbours that change places once.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var rows = [Array(0...right.count)]
        for i in left.indices {
            var row = [i + 1]
            for j in right.indices {
                let isSame = left[i] == right[j]
                var least = min(rows[i][j] + (isSame ? 0 : 1), row[j] + 1, rows[i][j + 1] + 1)
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    least = min(least, rows[i - 1][j - 1] + 1)
                }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[left.count][right.count]
    }
}

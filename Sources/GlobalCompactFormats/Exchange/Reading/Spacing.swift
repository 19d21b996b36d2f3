/// White space in text that went through other people's programs.
enum Spacing {
    /// The text with one space for each run of white space, no-break spaces included, and none at
    /// the ends.
    static func smoothed(_ text: String) -> String {
        if isSmooth(text) { return text }
        var result = String.UnicodeScalarView()
        var isPending = false
        for scalar in text.unicodeScalars {
            if scalar.isSpacing {
                isPending = !result.isEmpty
            } else {
                if isPending { result.append(" ") }
                isPending = false
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// Whether a text is ASCII with single spaces inside, as most cells are.
    private static func isSmooth(_ text: String) -> Bool {
        let space = UInt8(ascii: " ")
        var last = space
        for byte in text.utf8 {
            guard (space..<0x7F).contains(byte), byte != space || last != space else {
                return false
            }
            last = byte
        }
        return last != space || text.isEmpty
    }

    /// The text without white space at its ends.
    static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isSpacing }),
            let last = scalars.lastIndex(where: { !$0.isSpacing })
        else { return "" }
        return String(scalars[first...last])
    }
}

extension Unicode.Scalar {
    /// Whether this is white space; the tables of Unicode are asked beyond ASCII only.
    var isSpacing: Bool {
        value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace
    }
}

/// Web addresses in running text.
enum WebAddress {
    /// The end of a web address that starts at an index, or nil if none does.
    static func end(at index: Int, in bytes: [UInt8]) -> Int? {
        if index > 0, bytes[index - 1].isWordByte { return nil }
        guard starts(at: index, in: bytes) else { return nil }
        var end = index
        var sawBracket = false
        while end < bytes.count {
            switch bytes[end] {
            case 0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "]"), UInt8(ascii: "\""):
                return end
            case UInt8(ascii: ")"):
                // A closing bracket belongs to the address only if the address opened one.
                if !sawBracket { return end }
                end += 1
            case UInt8(ascii: "("):
                sawBracket = true
                end += 1
            case 0xC2 where end + 1 < bytes.count && bytes[end + 1] == 0xBB: return end
            default: end += 1
            }
        }
        return end
    }

    /// Whether a web address starts at an index.
    static func starts(at index: Int, in bytes: [UInt8]) -> Bool {
        guard index + 1 < bytes.count else { return false }
        let prefixes: [String] =
            switch (bytes[index], bytes[index + 1]) {
            case (UInt8(ascii: "h"), UInt8(ascii: "t")): ["http://", "https://"]
            case (UInt8(ascii: "w"), UInt8(ascii: "w")): ["www."]
            default: []
            }
        return prefixes.contains { bytes[index...].starts(with: $0.utf8) }
    }
}

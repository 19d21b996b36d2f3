/// The name of a passage without what people write in different ways.
///
/// "A/RES/68/4, para. 8 (a)", "a/res/68/4 paragraph 8(a)" and "A/RES/68/4, par. 8 a)" have one key.
enum CitationKey {
    /// The key of a name.
    static func key(_ name: String) -> [UInt8] {
        var words: [[UInt8]] = [[]]
        for scalar in name.unicodeScalars {
            if scalar == "§" {
                words += [Array("para".utf8), []]
            } else if scalar.isSpacing || ".,():;".unicodeScalars.contains(scalar) {
                words.append([])
            } else {
                for byte in UTF8.encode(scalar) ?? .init() {
                    words[words.count - 1].append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
                }
            }
        }
        let kept = words.filter { !$0.isEmpty }.map { twins[$0] ?? $0 }
        // Between a number and its letter people put a space or none.
        return Array(kept.joined())
    }

    /// Words that stand for others.
    private static let twins: [[UInt8]: [UInt8]] = {
        let words = [
            "para": ["par", "paras", "paragraph", "paragraphe", "paragraphs", "paragraphes"],
            "block": ["bloc"], "annex": ["annexe"],
        ]
        var twins: [[UInt8]: [UInt8]] = [:]
        for (word, others) in words {
            for other in others { twins[Array(other.utf8)] = Array(word.utf8) }
        }
        return twins
    }()
}

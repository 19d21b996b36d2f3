extension Folding {
    /// Which of a word's folded letters are vowels with an accent.
    ///
    /// Folding makes one of "élève" and "élevé"; where they stand apart, this tells them apart.
    ///
    /// - Parameter word: the bytes of one word as given, composed or not.
    static func accents(of word: some Collection<UInt8>) -> [Bool] {
        let bytes = Array(word)
        var accents: [Bool] = []
        var isVowel = false
        var index = 0
        while index < bytes.count {
            let (unit, length) = FoldedScalar.at(index, in: bytes)
            switch unit {
            case .letters(let first, let second, let third):
                isVowel = second == 0 && vowels.contains(first)
                accents.append(isVowel && length > 1)
                if second != 0 { accents.append(false) }
                if third != 0 { accents.append(false) }
            case .raw:
                isVowel = false
                let letter = RawLetter.at(index, length, in: bytes)
                accents.append(contentsOf: repeatElement(false, count: letter.folded.count))
                index += letter.length - length
            case .mark:
                let isCombining = length == 2 && (0xCC...0xCD).contains(bytes[index])
                if isCombining, isVowel { accents[accents.count - 1] = true }
            case .joint, .lineEnd, .stop, .breaker: break
            }
            index += length
        }
        return accents
    }

    private static let vowels = Set("aeiouy".utf8)
}

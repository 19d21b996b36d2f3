/// Joins the lines of a block to one text: words broken at a line end are mended.
struct TextJoiner {
    private let bytes: [UInt8]
    /// Hashes of the words that the source prints whole, made when first needed.
    private var words: Set<UInt64>?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The lines as one stretch of bytes, a space between them.
    mutating func join(_ pieces: [Range<Int>]) -> [UInt8] {
        if pieces.count == 1 { return Array(bytes[pieces[0]]) }
        var joined: [UInt8] = []
        joined.reserveCapacity(pieces.reduce(0) { $0 + $1.count + 1 })
        for piece in pieces {
            if !joined.isEmpty {
                switch seam(after: joined, before: piece) {
                case .space: joined.append(0x20)
                case .hyphen: break
                case .mended: joined.removeLast()
                }
            }
            joined.append(contentsOf: bytes[piece])
        }
        return joined
    }

    private enum Seam { case space, hyphen, mended }

    /// First halves of compounds that keep their hyphen.
    private static let prefixes: Set<String> = [
        "sous", "non", "vice", "ex", "ci", "semi", "demi", "self", "well", "socio", "mi", "quasi",
        "après",
        "avant", "celui", "celle", "ceux", "celles", "peut", "est", "sont", "là", "long", "short",
        "high",
        "low", "cross", "full", "decision", "evidence", "gender", "child", "rights", "people",
        "whole",
        "climate", "middle", "main", "lui", "elle", "soi", "eux", "soixante", "vingt", "trente",
        "quarante",
        "cinquante", "quatre", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
        "ninety", "au",
        "chef", "follow", "so", "vis", "grand",
    ]

    /// Last halves of compounds that keep their hyphen.
    private static let tails: Set<String> = [
        "même", "mêmes", "ci", "là", "vis", "dire", "delà", "dessus", "dessous", "d", "first",
        "second",
        "based", "led", "related", "called", "up", "term", "wide", "being", "sensitive",
        "responsive",
    ]

    private mutating func seam(after text: [UInt8], before piece: Range<Int>) -> Seam {
        guard text[text.count - 1] == UInt8(ascii: "-"), text.count > 1,
            let first = bytes[piece].first
        else { return .space }
        let before = text[text.count - 2]
        if before == 0x20 || before == UInt8(ascii: "-") { return .space }
        // "2020-" + "2030", "Haut-" + "Commissariat": the hyphen is true.
        guard before.isWordByte, !before.isDigit, LineEnds.beginsWithSmall(piece, in: bytes),
            first.isWordByte
        else { return .hyphen }
        // The compound so far, of which the last word is broken: "peut-être-".
        var compound = text.count - 1
        while compound > 0,
            text[compound - 1].isWordByte || text[compound - 1] == UInt8(ascii: "-"),
            text.count - compound < 80
        {
            compound -= 1
        }
        var start = text.count - 1
        while start > compound, text[start - 1].isWordByte { start -= 1 }
        var end = piece.lowerBound
        while end < piece.upperBound, bytes[end].isWordByte, end - piece.lowerBound < 80 {
            end += 1
        }
        let head = text[start..<text.count - 1]
        let tail = bytes[piece.lowerBound..<end]
        let known = wholeWords()
        if known.contains(TextJoiner.hash(Array(head) + [UInt8(ascii: "-")] + tail)) {
            return .hyphen
        }
        if known.contains(TextJoiner.hash(Array(head) + Array(tail))) { return .mended }
        let whole = Array(text[compound..<text.count - 1])
        if known.contains(TextJoiner.hash(whole + [UInt8(ascii: "-")] + tail)) { return .hyphen }
        // Little words inside a compound and initials keep their hyphen ("c'est-à-", "UN-").
        if (compound < start && head.count <= 3) || head.allSatisfy(\.isASCIICapital) {
            return .hyphen
        }
        if TextJoiner.tails.contains(String(decoding: tail, as: UTF8.self)) { return .hyphen }
        if TextJoiner.prefixes.contains(String(decoding: head, as: UTF8.self).lowercased()) {
            return .hyphen
        }
        return .mended
    }

    /// The words and compounds of the source that no line end breaks, by their hashes.
    private mutating func wholeWords() -> Set<UInt64> {
        if let words { return words }
        var found: Set<UInt64> = []
        var word: [UInt8] = []
        var sinceHyphen = 0
        for (index, byte) in bytes.enumerated() {
            if byte.isWordByte {
                word.append(byte)
                continue
            }
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0x0A
            if byte == UInt8(ascii: "-"), !word.isEmpty, next.isWordByte, word.count < 60 {
                found.insert(TextJoiner.hash(Array(word[sinceHyphen...])))
                word.append(byte)
                sinceHyphen = word.count
                continue
            }
            // A word before a hyphen at a line end is half a word.
            if !word.isEmpty, byte != UInt8(ascii: "-") || next != 0x0A {
                found.insert(TextJoiner.hash(word))
            }
            word.removeAll(keepingCapacity: true)
            sinceHyphen = 0
        }
        words = found
        return found
    }

    /// A hash of a word, ASCII case aside.
    private static func hash(_ word: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in word {
            hash = (hash ^ UInt64(byte.isASCIICapital ? byte | 0x20 : byte)) &* 0x100_0000_01B3
        }
        return hash
    }
}

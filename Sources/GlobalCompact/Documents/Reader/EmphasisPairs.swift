/// Which asterisks and bars of a text are marks of emphasis: those that come in pairs, one before a word
/// and one after.
struct EmphasisPairs {
    /// For each byte whether it is such a mark; empty where there is none.
    private var isPaired: [Bool] = []

    /// Whether the byte at an index is a mark that has a partner.
    func hasPair(at index: Int) -> Bool { !isPaired.isEmpty && isPaired[index] }

    init(in bytes: [UInt8]) {
        guard bytes.contains(where: EmphasisPairs.isMark) else { return }
        isPaired = [Bool](repeating: false, count: bytes.count)
        var openStars: [Range<Int>] = []
        var openBars: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\\") {
                index += 2
            } else if let end = WebAddress.end(at: index, in: bytes) {
                index = end
            } else if EmphasisPairs.isMark(byte) {
                let end = bytes[index...].firstIndex { $0 != byte } ?? bytes.count
                if byte == UInt8(ascii: "_") {
                    pair(index..<end, with: &openBars, in: bytes)
                } else {
                    pair(index..<end, with: &openStars, in: bytes)
                }
                index = end
            } else {
                index += 1
            }
        }
    }

    private static func isMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
    }

    /// Closes with a run of marks what the last run opened, or opens with it.
    private mutating func pair(
        _ run: Range<Int>, with open: inout [Range<Int>], in bytes: [UInt8]
    ) {
        let before = run.lowerBound > 0 ? bytes[run.lowerBound - 1] : 0x20
        let after = run.upperBound < bytes.count ? bytes[run.upperBound] : 0x20
        let isBar = bytes[run.lowerBound] == UInt8(ascii: "_")
        // A bar inside a word ("file_name") is part of the word.
        let canClose = before != 0x20 && !(isBar && after.isWordByte)
        let canOpen = after != 0x20 && !(isBar && before.isWordByte)
        if canClose, open.last?.count == run.count {
            mark(open.suffix(1) + [run])
            open.removeLast()
        } else if canClose, run.count == 3, !isBar,
            open.count > 1, open.suffix(2).reduce(0, { $0 + $1.count }) == 3
        {
            mark(open.suffix(2) + [run])
            open.removeLast(2)
        } else if canOpen {
            open.append(run)
        }
    }

    private mutating func mark(_ runs: ArraySlice<Range<Int>>) {
        for run in runs {
            for place in run { isPaired[place] = true }
        }
    }
}

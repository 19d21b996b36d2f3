/// Smooths the bytes of a source in one pass that looks at each byte once: it checks that they are
/// UTF-8, finds the lines and their traits, and copies what stays as it is in long stretches.
struct SourceSmoother {
    /// The smoothed bytes.
    private(set) var bytes: [UInt8] = []
    /// The lines in order, blank ones included.
    private(set) var lines: [SourceBuffer.Line] = []

    private let source: [UInt8]
    private let table = ByteSigns.table
    /// The place in the source.
    private var index = 0
    /// Up to where the source has been copied or left out.
    private var copied = 0

    // The line at hand.
    private var number = 1
    private var start = 0
    private var scan = LineTraitsScan()
    private var startsPage = false
    private var hasMarks = false

    init(_ source: [UInt8]) {
        self.source = source
        bytes.reserveCapacity(source.count + 1)
        // Lines take more room than most of their bytes; growing as they come would take thrice that.
        lines.reserveCapacity(1 + source.count { $0 == 0x0A })
    }

    /// Smooths the whole source.
    ///
    /// - Throws: ``DocumentError/notUTF8(offset:)``.
    mutating func run() throws(DocumentError) {
        while true {
            passPlain()
            guard index < source.count else { break }
            switch source[index] {
            case 0..<0x80: passControl()
            case 0xC3...0xCB where index + 1 < source.count && source[index + 1].isContinuation:
                // A Latin letter stays as it is.
                passBytes(2)
            default: try passScalar()
            }
        }
        endLine(skipping: 0)
    }

    /// Passes bytes of ASCII that stay as they are.
    private mutating func passPlain() {
        // Copies, so that both stay in registers.
        var place = index
        var scan = scan
        while place < source.count {
            let signs = table[Int(source[place])]
            guard signs.isPlain else { break }
            scan.pass(signs)
            place += 1
        }
        index = place
        self.scan = scan
    }

    /// Passes some bytes that stay as they are.
    private mutating func passBytes(_ count: Int) {
        for _ in 0..<count {
            scan.pass(table[Int(source[index])])
            index += 1
        }
    }

    private mutating func passControl() {
        switch source[index] {
        case 0x0A, 0x0D:
            let isPair =
                source[index] == 0x0D && index + 1 < source.count && source[index + 1] == 0x0A
            endLine(skipping: isPair ? 2 : 1)
            number += 1
        case 0x0C:
            endLine(skipping: 1)
            startsPage = true
        case 0x09, 0x0B:
            // Two spaces, because a tab sets columns apart.
            replace(1, bySpaces: 2)
        default: replace(1, bySpaces: 0)
        }
    }

    private mutating func passScalar() throws(DocumentError) {
        let length = UTF8Validation.sequenceLength(at: index, in: source)
        guard length > 0 else { throw .notUTF8(offset: index) }
        switch Typographic.kind(at: index, length, in: source) {
        case .letter, .shaping:
            if Typographic.mayCompose(lead: source[index], second: source[index + 1]) {
                hasMarks = true
            }
            passBytes(length)
        case .space: replace(length, bySpaces: 1)
        case .invisible: replace(length, bySpaces: 0)
        case .misread: replaceMisread()
        case .lineEnd: endLine(skipping: length)
        }
    }

    /// Copies what stands before the place, and leaves out some bytes.
    private mutating func skip(_ count: Int) {
        bytes.append(contentsOf: source[copied..<index])
        index += count
        copied = index
    }

    private mutating func replace(_ count: Int, bySpaces spaces: Int) {
        skip(count)
        for _ in 0..<spaces {
            bytes.append(0x20)
            scan.pass(table[0x20])
        }
    }

    /// Puts the sign that is meant in the place of a control of two bytes.
    private mutating func replaceMisread() {
        let meant = Typographic.meant(by: UInt32(source[index + 1]))
        skip(2)
        for byte in Typographic.utf8(of: meant) {
            bytes.append(byte)
            scan.pass(table[Int(byte)])
        }
    }

    /// Ends the line at the place, and leaves out its end.
    private mutating func endLine(skipping count: Int) {
        skip(count)
        if hasMarks {
            let line = Array(bytes[start...])
            bytes.removeLast(line.count)
            Composition.append(line[...], to: &bytes)
        }
        var low = start
        var high = bytes.count
        while low < high && bytes[low] == 0x20 { low += 1 }
        while high > low && bytes[high - 1] == 0x20 { high -= 1 }
        var traits = scan.traits
        // The spaces that went may have been the wide ones.
        if hasMarks || (traits.contains(.wideSpaces) && high - low < bytes.count - start) {
            traits = LineTraits(of: bytes[low..<high])
        }
        lines.append(
            SourceBuffer.Line(
                range: low..<high, number: number, startsPage: startsPage, traits: traits))
        bytes.append(0x0A)
        start = bytes.count
        scan = LineTraitsScan()
        startsPage = false
        hasMarks = false
    }
}

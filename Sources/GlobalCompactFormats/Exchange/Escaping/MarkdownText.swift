/// Text made safe to stand in Markdown: it shows as it is, and nothing in it is mark-up.
///
/// Made for CommonMark with GitHub's tables and links, and for Pandoc, which reads more characters
/// as mark-up. No text gives a heading, list, table, link, image, HTML, code or note; line breaks
/// become spaces; control characters show as U+FFFD, and invisible ones, those that turn the
/// direction of text among them, are left out. One thing no escape prevents: GitHub makes a link of
/// a mail address, to what the reader sees.
///
/// ```swift
/// MarkdownText.escaped("a | <b>")                     // a \| \<b\>
/// MarkdownText.escaped("1. See x.org")                // 1\. See x\.org
/// MarkdownText.escaped("to send", strong: [3..<7])    // to **send**
/// ```
public enum MarkdownText {
    /// The text with a backslash before whatever would be mark-up.
    ///
    /// - Parameters:
    ///   - text: one line's or paragraph's worth of text.
    ///   - strong: UTF-8 byte ranges of words to set in bold, in order, without overlap; a range
    ///     that does not begin and end with a letter or digit is left plain.
    /// - Complexity: Linear in the length of the text.
    public static func escaped(_ text: String, strong: [Range<Int>] = []) -> String {
        var escaper = Escaper(text, strong)
        return escaper.escaped()
    }
}

private struct Escaper {
    private let scalars: [Unicode.Scalar]
    private var bold: ArraySlice<Range<Int>>
    private var output: [UInt8] = []
    /// The length of the output after the last end of bold type.
    private var endOfBold = -1

    init(_ text: String, _ strong: [Range<Int>]) {
        scalars = Array(text.unicodeScalars)
        bold = BoldRanges.usable(strong, in: text)[...]
        output.reserveCapacity(text.utf8.count + text.utf8.count / 16)
    }

    mutating func escaped() -> String {
        let marker = listMarker()
        var offset = 0
        var isSpacePending = false
        for index in scalars.indices {
            let scalar = scalars[index]
            let end = offset + UTF8.width(scalar)
            defer { offset = end }
            if isBreakingSpace(scalar) {
                isSpacePending = !output.isEmpty
                continue
            }
            if isInvisible(scalar) { continue }
            if isSpacePending { output.append(0x20) }
            isSpacePending = false
            if bold.first?.lowerBound == offset { beginBold() }
            if index == marker || needsBackslash(at: index, isFirst: output.isEmpty) {
                output.append(UInt8(ascii: "\\"))
            }
            if scalar.isASCII, !isControl(scalar) {
                output.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                output.append(
                    contentsOf: UTF8.encode(isControl(scalar) ? "\u{FFFD}" : scalar) ?? .init())
            }
            if bold.first?.upperBound == end { endBold() }
        }
        return String(decoding: output, as: UTF8.self)
    }

    // MARK: Bold type

    private static let boldMark = Array("**".utf8)

    /// Begins bold type, or goes on with it: `**a****b**` is not what it looks like.
    private mutating func beginBold() {
        if output.count == endOfBold {
            output.removeLast(Self.boldMark.count)
        } else {
            output += Self.boldMark
        }
    }

    private mutating func endBold() {
        output += Self.boldMark
        endOfBold = output.count
        bold.removeFirst()
    }

    // MARK: What is mark-up

    /// Whether a scalar would be mark-up where it stands.
    private func needsBackslash(at index: Int, isFirst: Bool) -> Bool {
        switch scalars[index] {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "$", "^", "{", "}", "@",
            "=":
            true
        case "-", "+", "(", ":", "%": isFirst || scalars[index] == ":" && joins(at: index)
        // "example.org" and "//" become links without a scheme before them.
        case ".": joins(at: index)
        case "/": next(after: index) == "/"
        default: false
        }
    }

    /// Whether a letter or digit stands before a place and a letter, or the like, after it.
    private func joins(at index: Int) -> Bool {
        guard index > 0, let next = next(after: index) else { return false }
        let before = scalars[index - 1]
        return isAlphanumeric(before) && !isBreakingSpace(next) && !isDigit(next)
    }

    private func next(after index: Int) -> Unicode.Scalar? {
        index + 1 < scalars.count ? scalars[index + 1] : nil
    }

    /// The place of the stop or bracket that would make a text the item of a list.
    ///
    /// That in "1. x", "a) x" and, for Pandoc, "iv. x".
    private func listMarker() -> Int? {
        guard let start = scalars.firstIndex(where: { !isBreakingSpace($0) && !isInvisible($0) })
        else { return nil }
        let end = scalars[start...].firstIndex { $0 == "." || $0 == ")" }
        guard let end, end - start <= 9, end > start else { return nil }
        let name = scalars[start..<end]
        let isMarker =
            name.allSatisfy(isDigit) || name.count == 1 && name.allSatisfy(isAlphanumeric)
            || name.allSatisfy { "ivxlcdmIVXLCDM".unicodeScalars.contains($0) }
        return isMarker ? end : nil
    }

    // MARK: Kinds of scalars

    private func isBreakingSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
        default: false
        }
    }

    private func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || 0x7F..<0xA0 ~= scalar.value
    }

    /// Whether a scalar shows nothing and may turn or hide what does; joiners belong to scripts.
    private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0xA0 && scalar.value != 0x200C && scalar.value != 0x200D
            && scalar.properties.generalCategory == .format
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { 0x30...0x39 ~= scalar.value }

    private func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        isDigit(scalar) || 0x61...0x7A ~= scalar.value | 0x20 || scalar.value > 0xA0
    }
}

private enum BoldRanges {
    /// The ranges that can be set in bold: those in order that begin and end with a letter or digit.
    static func usable(_ ranges: [Range<Int>], in text: String) -> [Range<Int>] {
        var usable: [Range<Int>] = []
        let bytes = text.utf8
        for range in ranges
        where !range.isEmpty && range.lowerBound >= usable.last?.upperBound ?? 0
            && range.upperBound <= bytes.count
        {
            let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
            let end = bytes.index(bytes.startIndex, offsetBy: range.upperBound)
            guard start.samePosition(in: text.unicodeScalars) != nil,
                end.samePosition(in: text.unicodeScalars) != nil,
                isWordlike(text.unicodeScalars[start], orMark: false),
                isWordlike(
                    text.unicodeScalars[text.unicodeScalars.index(before: end)], orMark: true)
            else { continue }
            usable.append(range)
        }
        return usable
    }

    private static func isWordlike(_ scalar: Unicode.Scalar, orMark: Bool) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            true
        case .nonspacingMark, .spacingMark: orMark
        default: false
        }
    }
}

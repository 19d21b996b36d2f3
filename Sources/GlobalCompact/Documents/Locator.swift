/// A place inside a document, as a citation names it.
public enum Locator: Sendable, Hashable, Codable {
    /// The document's front matter: what stands before its text, and its headings.
    case frontMatter
    /// A numbered paragraph or, where a letter is given, one of its items.
    case paragraph(number: String, letter: String? = nil, part: Part = .body)
    /// An unnumbered block, by its place among the blocks of its part, counted from 1.
    case block(Int, part: Part = .body)

    /// The place as seen from a part: one inside it needs no part in its name.
    package func within(_ main: Part) -> Locator {
        guard part == main else { return self }
        return switch self {
        case .frontMatter: self
        case .paragraph(let number, let letter, _): .paragraph(number: number, letter: letter)
        case .block(let ordinal, _): .block(ordinal)
        }
    }

    /// The paragraph of an item; any other place itself.
    package var paragraph: Locator {
        guard case .paragraph(let number, .some, let part) = self else { return self }
        return .paragraph(number: number, part: part)
    }

    /// The part of the document that the place lies in.
    public var part: Part {
        switch self {
        case .frontMatter: .body
        case .paragraph(_, _, let part), .block(_, let part): part
        }
    }
}

extension Locator: LosslessStringConvertible {
    /// The place in compact form: "27", "8a", "annex-26", "annex-II-4b", "block-3".
    public var description: String {
        let prefix = part == .body ? "" : part.rawValue + "-"
        return switch self {
        case .frontMatter: "front"
        case .paragraph(let number, let letter, _): prefix + number + (letter ?? "")
        case .block(let ordinal, _): prefix + "block-\(ordinal)"
        }
    }

    /// Reads the compact form.
    public init?(_ description: String) {
        guard let locator = Locator(reading: description),
            locator.description.utf8.elementsEqual(description.utf8)
        else { return nil }
        self = locator
    }

    /// Reads the compact form loosely: what it takes must be printed the same way to count.
    private init?(reading description: String) {
        // By bytes: a string with a million marks takes too long to be compared as one.
        let bytes = Array(description.utf8)
        if bytes.elementsEqual("front".utf8) {
            self = .frontMatter
            return
        }
        let hyphen = UInt8(ascii: "-")
        let cut = bytes.lastIndex(of: hyphen)
        let last = bytes[(cut.map { $0 + 1 } ?? 0)...]
        var name = cut.map { bytes[..<$0] }
        let isBlock = name?.elementsEqual("block".utf8) ?? false
        let endsWithBlock = name?.suffix(6).elementsEqual("-block".utf8) ?? false
        if isBlock { name = nil } else if endsWithBlock { name = name?.dropLast(6) }
        var part = Part.body
        if let name {
            guard name.elementsEqual("annex".utf8) || name.starts(with: "annex-".utf8),
                !Self.hasEmptyPiece(name, between: hyphen)
            else { return nil }
            part = Part(rawValue: name.asText)
        }
        if isBlock || endsWithBlock {
            guard let ordinal = Int(last.asText), ordinal > 0 else { return nil }
            self = .block(ordinal, part: part)
            return
        }
        let dot = UInt8(ascii: ".")
        let number = last.prefix { $0.isDigit || $0 == dot }
        let letter = last.dropFirst(number.count)
        guard !Self.hasEmptyPiece(number, between: dot), letter.allSatisfy(\.isASCIISmall) else {
            return nil
        }
        self = .paragraph(
            number: Array(number).asText, letter: letter.isEmpty ? nil : Array(letter).asText,
            part: part)
    }

    /// Whether nothing stands before, after or between some of the signs that part a name.
    private static func hasEmptyPiece(_ name: ArraySlice<UInt8>, between sign: UInt8) -> Bool {
        name.isEmpty || name.first == sign || name.last == sign
            || zip(name, name.dropFirst()).contains { $0 == sign && $1 == sign }
    }

    /// The place as people write it after the document's name.
    ///
    /// "para. 8 (a)", "annex, para. 26".
    public func spelled(in language: Language = .english) -> String {
        var pieces = part == .body ? [] : [language == .french ? frenchPart : part.label]
        switch self {
        case .frontMatter: pieces.append(language == .french ? "en-tête" : "front matter")
        case .paragraph(let number, let letter, _):
            let item = letter.map { language == .french ? " \($0))" : " (\($0))" } ?? ""
            pieces.append((language == .french ? "par. " : "para. ") + number + item)
        case .block(let ordinal, _):
            pieces.append((language == .french ? "bloc " : "block ") + String(ordinal))
        }
        return pieces.joined(separator: ", ")
    }

    private var frenchPart: String {
        part.label.hasPrefix("annex") ? "annexe" + part.label.dropFirst(5) : part.label
    }

    /// The fragment that names the place in an IRI: "para-8-a", "annex-para-26".
    public var fragment: String {
        let prefix = part == .body ? "" : part.rawValue + "-"
        return switch self {
        case .frontMatter: "front"
        case .paragraph(let number, let letter, _):
            prefix + "para-" + number + (letter.map { "-" + $0 } ?? "")
        case .block(let ordinal, _): prefix + "block-\(ordinal)"
        }
    }
}

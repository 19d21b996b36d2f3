/// The symbol under which the United Nations files a document, such as `A/RES/73/195`.
///
/// A symbol is the same in all languages and written in many ways; all of them read to one value,
/// whose `description` is the canonical form:
///
/// ```swift
/// DocumentSymbol("a/res/3363 (XXX)")?.description           // "A/RES/3363(XXX)"
/// DocumentSymbol("A／68／190／Add.1/Rev.2")?.base.description  // "A/68/190"
/// DocumentSymbol("TCP/IP")                                  // nil
/// ```
///
/// A symbol that ends in `*` names a family, as in `A/RES/68/*`; two symbols of one document are
/// joined by a hyphen, as in `A/70/95-S/2015/446`, and what this type says of session, year,
/// number, part and nature is then true of the first.
///
/// Source: Dag Hammarskjöld Library, research guide "UN Document Symbols",
/// <https://research.un.org/en/docs/symbols>.
public struct DocumentSymbol: LosslessStringConvertible, Sendable {
    /// The canonical form, in ASCII.
    public let description: String

    /// The single symbols of which this is made: one, or those of a joint document.
    let members: [Member]

    /// Reads a symbol that fills the text, white space at its ends aside.
    ///
    /// Case, spaces around slashes, and the kind of space, dash and slash make no difference. The
    /// result is `nil` where the text is no symbol of a known organ or series.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public init?(_ description: String) {
        self.init(description, strictness: .whole)
    }

    /// Reads what stands alone in a masthead: a symbol, even one of a series that nobody knows.
    init?(masthead text: String) {
        self.init(text, strictness: .masthead)
    }

    private init?(_ description: String, strictness: Parser.Strictness) {
        let source = Array(description.utf8)
        let text = ReferenceText(source)
        guard text.end == source.count else { return nil }
        let start = text.bytes.first?.isReferenceSpace == true ? 1 : 0
        let end = text.bytes.count - (text.bytes.last?.isReferenceSpace == true ? 1 : 0)
        var parser = Parser(bytes: text.bytes, position: start, strictness: strictness)
        guard let symbol = parser.symbol(), parser.position == end else { return nil }
        self = symbol
    }

    init(members: [Member]) {
        self.members = members
        self.description = members.map(\.text).joined(separator: "-")
    }
}

// MARK: - What a symbol says

extension DocumentSymbol {
    /// The organ or series that the symbol belongs to; of a joint symbol, the first.
    public var series: Series { first.series }

    /// The session as printed: `68`, `S-32`, `ES-11`, or `XXX` of `A/RES/3363(XXX)`.
    public var session: String? {
        if let session = components.first(where: { $0.kind == .session }) { return session.text }
        if let roman = lastCore?.romanSession { return roman }
        guard let numeral, numeral.year == nil else { return nil }
        return numeral.text
    }

    /// The year in which the document was numbered: 2024 of `ECE/GCM/2024/1`.
    public var year: Int? { lastCore?.yearOfResolution ?? numeral?.year }

    /// The number of the document in its session, year or series: 195 of `A/RES/73/195`.
    public var number: Int? { lastCore?.value }

    /// The part of a resolution that has several: `A` of `A/RES/31/16 A`.
    public var part: String? { lastCore?.part }

    /// The suffixes in order: `Add.1` and `Rev.2` of `A/68/190/Add.1/Rev.2`.
    public var suffixes: [String] {
        components.lazy.filter { $0.kind == .suffix }.map(\.text)
    }

    /// The symbol without its suffixes: `A/68/190` of `A/68/190/Add.1/Rev.2`.
    public var base: DocumentSymbol {
        DocumentSymbol(
            members: members.map { member in
                Member(
                    series: member.series,
                    components: member.components.filter { $0.kind != .suffix }
                )
            }
        )
    }

    /// The single symbols of a joint document, `A/70/95` and `S/2015/446`; otherwise the symbol.
    public var joined: [DocumentSymbol] { members.map { DocumentSymbol(members: [$0]) } }

    /// Whether the symbol names a family of documents, such as `A/RES/68/*`.
    public var isFamily: Bool { components.last?.kind == .family }

    /// Whether a family takes in another symbol; a symbol that is no family takes in itself.
    public func contains(_ other: DocumentSymbol) -> Bool {
        guard isFamily else { return self == other }
        return other.description.utf8.starts(with: description.utf8.dropLast())
    }

    /// Whether the symbol is that of a resolution of any organ, and not of an addition to one.
    public var isResolution: Bool {
        guard members.count == 1, !isFamily, suffixes.isEmpty else { return false }
        return components.contains { $0.kind == .word && $0.code == "RES" }
    }

    /// Whether the symbol is that of a resolution of the General Assembly, and not of an addition.
    public var isGeneralAssemblyResolution: Bool {
        isResolution && series == .generalAssembly && components.first?.code == "RES"
    }

    /// The number under which a resolution is cited: `68/4`, `3363 (XXX)`, `31/16 A`, `1325 (2000)`.
    public var resolutionNumber: String? {
        guard isResolution,
            let start = components.firstIndex(where: { $0.kind == .word && $0.code == "RES" })
        else { return nil }
        return components[(start + 1)...].map(\.citedText).joined(separator: "/")
    }

    private var first: Member { members[0] }

    private var components: [Component] { first.components }

    /// The last component before the suffixes.
    private var lastCore: Component? { components.last { $0.kind != .suffix } }

    /// The number that stands for a session or year: one with another component after it.
    private var numeral: Component? {
        guard let last = components.lastIndex(where: { $0.kind != .suffix }) else { return nil }
        return components[..<last].first { $0.kind == .number }
    }
}

// MARK: - Conformances

extension DocumentSymbol: Hashable {
    /// Whether two symbols are the same, however they were written.
    public static func == (left: DocumentSymbol, right: DocumentSymbol) -> Bool {
        left.description == right.description
    }

    /// Hashes the canonical form.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(description)
    }
}

extension DocumentSymbol: Comparable {
    /// Orders symbols as a catalogue does, with numbers by their value.
    public static func < (left: DocumentSymbol, right: DocumentSymbol) -> Bool {
        var (left, right) = (Substring(left.description).utf8, Substring(right.description).utf8)
        let whole = (left, right)
        while let a = left.first, let b = right.first {
            if a.isReferenceDigit && b.isReferenceDigit {
                let (x, y) = (leadingNumber(of: &left), leadingNumber(of: &right))
                if x != y { return x < y }
            } else if a != b {
                return a < b
            } else {
                left.removeFirst()
                right.removeFirst()
            }
        }
        if left.isEmpty != right.isEmpty { return left.isEmpty }
        // Numbers that differ in leading zeros only.
        return whole.0.lexicographicallyPrecedes(whole.1)
    }

    private static func leadingNumber(of text: inout Substring.UTF8View) -> Int {
        var number = 0
        while let digit = text.first, digit.isReferenceDigit {
            number = number * 10 + Int(digit - 0x30)
            text.removeFirst()
        }
        return number
    }
}

extension DocumentSymbol: Codable {
    /// Reads the symbol from a single string.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let symbol = DocumentSymbol(masthead: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a UN document symbol")
        }
        self = symbol
    }

    /// Writes the canonical form as a single string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

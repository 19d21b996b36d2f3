/// What a citation needs to know of a document: its symbol or, without one, a short title and date.
public struct DocumentReference: Sendable {
    /// What is known of the document, kept once for all citations of it: there may be a million.
    private var shared: Shared

    /// The official symbol, whether the text at hand prints it or a cited source gives it.
    public var symbol: DocumentSymbol? {
        get { shared.facts.symbol }
        set { change { $0.symbol = newValue } }
    }
    /// The short English title for a document without a symbol.
    public var shortTitle: String {
        get { shared.facts.shortTitle }
        set { change { $0.shortTitle = newValue } }
    }
    /// The short French title for a document without a symbol.
    public var shortTitleFrench: String {
        get { shared.facts.shortTitleFrench }
        set { change { $0.shortTitleFrench = newValue } }
    }
    /// The part whose passages are cited without naming the part: a summary that is the annex to a
    /// letter is known by its own name.
    public var mainPart: Part {
        get { shared.facts.mainPart }
        set { change { $0.mainPart = newValue } }
    }
    /// The day that dates the document in a trail.
    public var date: CalendarDate? {
        get { shared.facts.date }
        set { change { $0.date = newValue } }
    }
    /// The SHA-256 digest of the document's bytes, in hexadecimal.
    public var digest: String {
        get { shared.facts.digest }
        set { change { $0.digest = newValue } }
    }

    /// Makes a reference.
    public init(
        symbol: DocumentSymbol?, shortTitle: String, shortTitleFrench: String? = nil,
        mainPart: Part = .body, date: CalendarDate?, digest: String
    ) {
        shared = Shared(
            Facts(
                symbol: symbol, shortTitle: shortTitle,
                shortTitleFrench: shortTitleFrench ?? shortTitle, mainPart: mainPart, date: date,
                digest: digest))
    }

    /// The document as people cite it: its symbol, else "Lima summary (23 May 2013)".
    public func spelled(in language: Language = .english) -> String {
        if let symbol { return symbol.description }
        let title = language == .french ? shortTitleFrench : shortTitle
        return date.map { "\(title) (\($0.spelled(in: language)))" } ?? title
    }

    /// The document as an IRI: its address at docs.un.org, else the digest of its bytes.
    public var iri: String {
        symbol.map(\.url) ?? "urn:sha256:\(digest)"
    }

    /// A reference for a document as read, with the symbol, title and date that it prints.
    ///
    /// - Parameters:
    ///   - document: the document.
    ///   - title: what to call it where it prints no symbol; its own title if nil, of which no more
    ///     than the first 300 bytes are taken.
    public init(_ document: Document, title: String? = nil) {
        let title = title ?? document.title.map(Self.shortened)
        self.init(
            symbol: document.symbol, shortTitle: title ?? "Untitled document",
            shortTitleFrench: title ?? "Document sans titre",
            date: document.date, digest: document.digest)
    }
}

extension DocumentReference: Hashable, Codable {
    private struct Facts: Sendable, Hashable, Codable {
        var symbol: DocumentSymbol?
        var shortTitle: String
        var shortTitleFrench: String
        var mainPart: Part
        var date: CalendarDate?
        var digest: String
    }

    private final class Shared: Sendable {
        let facts: Facts

        init(_ facts: Facts) { self.facts = facts }
    }

    private mutating func change(_ body: (inout Facts) -> Void) {
        var facts = shared.facts
        body(&facts)
        shared = Shared(facts)
    }

    /// Whether two references say the same of a document.
    public static func == (left: DocumentReference, right: DocumentReference) -> Bool {
        left.shared === right.shared || left.shared.facts == right.shared.facts
    }

    /// Feeds what is known of the document to a hasher.
    public func hash(into hasher: inout Hasher) { shared.facts.hash(into: &hasher) }

    /// Reads a reference.
    public init(from decoder: any Decoder) throws { shared = Shared(try Facts(from: decoder)) }

    /// Writes the reference.
    public func encode(to encoder: any Encoder) throws { try shared.facts.encode(to: encoder) }
}

extension DocumentReference {
    /// The longest title that is repeated with each citation, in bytes.
    private static let longestTitle = 300

    /// A title, cut behind a word if it is long.
    private static func shortened(_ title: String) -> String {
        let bytes = Array(title.utf8)
        guard bytes.count > longestTitle else { return title }
        var end = longestTitle
        while end > 0, bytes[end].isContinuation { end -= 1 }
        if let space = bytes[..<end].lastIndex(of: 0x20) { end = space }
        return bytes[..<end].asText + "…"
    }
}

// MARK: - Before and after the Compact

extension CalendarDate {
    /// The day on which the General Assembly endorsed the Compact (A/RES/73/195).
    public static let compact: CalendarDate = {
        guard let date = CalendarDate(year: 2018, month: 12, day: 19) else {
            preconditionFailure("no such day")
        }
        return date
    }()
}

extension DocumentReference {
    /// What a document does with regard to the Compact.
    public enum Role: String, Sendable, Hashable, Codable {
        /// The document is older than the Compact and anticipates it.
        case anticipates
        /// The document is younger than the Compact and reviews how it is carried out.
        case reviews
    }

    /// What the document does with regard to the Compact, or nil where its date is not known.
    public var role: Role? {
        date.map { $0 < .compact ? .anticipates : .reviews }
    }
}

/// A UN text as read: what it prints of itself, its paragraphs, its other blocks and its notes.
public struct Document: Sendable, Hashable, Codable {
    /// The document's own symbol, or nil if it prints none.
    public var symbol: DocumentSymbol?
    /// The title without its number, or nil if none was recognised.
    @UTF8Compared public var titleText: String
    /// The language the text is written in, as detected.
    public var language: Language?
    /// The day of adoption, else of distribution, as printed.
    public var date: CalendarDate?
    /// What happened on that day, or nil if that is not known.
    public var dateKind: DateKind?
    /// The session as printed ("Soixante-huitième session"), or nil if none is.
    public var session: String?
    /// The agenda item as printed ("Point 21 e) de la liste préliminaire"), or nil if none is.
    public var agendaItem: String?
    /// The numbered paragraphs, in order.
    public var paragraphs: [Paragraph]
    /// The blocks of running prose without a number, in order.
    public var unnumbered: [Block]
    /// The footnotes, in the order in which their texts are printed.
    public var notes: [Note]
    /// What the reader could not make sense of.
    public var diagnostics: [Diagnostic]
    /// The SHA-256 digest of the bytes that were read, in hexadecimal.
    public var digest: String

    /// The title without its number, or nil if none was recognised.
    public var title: String? { titleText.isEmpty ? nil : titleText }

    /// What happened on the day that a document prints.
    public enum DateKind: String, Sendable, Hashable, Codable {
        /// The text was adopted.
        case adoption
        /// The document was distributed.
        case distribution
    }

    /// Makes a document from its parts.
    public init(
        symbol: DocumentSymbol? = nil, title: String? = nil, language: Language? = nil,
        date: CalendarDate? = nil, dateKind: DateKind? = nil, session: String? = nil,
        agendaItem: String? = nil, paragraphs: [Paragraph] = [], unnumbered: [Block] = [],
        notes: [Note] = [], diagnostics: [Diagnostic] = [], digest: String = ""
    ) {
        self.symbol = symbol
        self.titleText = title ?? ""
        self.language = language
        self.date = date
        self.dateKind = dateKind
        self.session = session
        self.agendaItem = agendaItem
        self.paragraphs = paragraphs
        self.unnumbered = unnumbered
        self.notes = notes
        self.diagnostics = diagnostics
        self.digest = digest
    }
}

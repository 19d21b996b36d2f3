import GlobalCompact

/// The names that a document bears at the levels of FRBR: work, expression, manifestation.
struct AkomaNtosoNames {
    /// The name of a level: of the whole, of one of its components, and of the page about it.
    struct Level {
        var uri: String
        var this: String
        var alias: String?
    }

    /// The work after the naming convention, or nil if the convention does not cover it.
    let work: AkomaNtosoWork?
    /// The code of the language after ISO 639-2; "und" for none that is known.
    let language: String
    private let reference: DocumentReference
    private let knownLanguage: DocumentSymbol.Language?

    init(_ source: Export.Source) {
        let document = source.document
        reference = source.reference
        knownLanguage = document.language.flatMap {
            DocumentSymbol.Language(rawValue: $0.rawValue)
        }
        language = knownLanguage?.iso639_2 ?? "und"
        // The IRI contains the day of adoption: the day of distribution would make it a wrong one.
        let date = document.dateKind == .adoption ? document.date : nil
        work = try? reference.symbol?.akomaNtosoWork(date: date?.description).get()
    }

    /// The component that a part of the document is: `!main`, `!annex`, `!annex_II`.
    static func component(_ part: Part) -> String {
        part == .body ? "!main" : "!" + AkomaNtosoIdentifiers.plain(part.rawValue, joint: "_")
    }

    /// The name of the work.
    func workLevel(_ part: Part) -> Level {
        level(part, of: work?.iri, suffixes: ("", ""), alias: reference.symbol?.url)
    }

    /// The name of the text in its language; the slash keeps readers from taking `!` for a date.
    func expressionLevel(_ part: Part) -> Level {
        level(part, of: expression, suffixes: ("", ""), alias: page)
    }

    /// The name of the XML.
    func manifestationLevel(_ part: Part) -> Level {
        level(part, of: expression, suffixes: (".akn", ".xml"), alias: page)
    }

    private var expression: String? { work.map { "\($0.iri)/\(language)@" } }

    /// The document's page in the language of the text.
    private var page: String? { reference.symbol?.url(in: knownLanguage ?? .english) }

    /// The name that the convention gives, else the IRI by which citations know the document.
    private func level(
        _ part: Part, of iri: String?, suffixes: (uri: String, this: String), alias: String?
    ) -> Level {
        let uri = iri.map { $0 + suffixes.uri } ?? reference.iri
        let this = iri.map { "\($0)/\(Self.component(part))\(suffixes.this)" } ?? reference.iri
        return Level(uri: uri, this: this, alias: alias == uri ? nil : alias)
    }
}

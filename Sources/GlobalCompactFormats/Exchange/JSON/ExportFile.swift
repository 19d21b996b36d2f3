import GlobalCompact

/// The JSON of an export, key by key.
struct ExportFile: Decodable {
    var format: String
    var formatVersion: Int
    var crosswalk: CrosswalkFile
    var documents: [SourceFile]
    var license: String?
    var review: ReviewFile?

    enum CodingKeys: String, CodingKey {
        case format, crosswalk, documents, license, review
        case formatVersion = "format_version"
    }

    /// A document and how it is cited.
    struct SourceFile: Codable {
        var document: Document
        var reference: DocumentReference
        var iri: String?
        var spelled: String?

        init(_ source: Export.Source) {
            document = source.document
            reference = source.reference
            iri = source.reference.iri
            spelled = source.reference.spelled()
        }
    }

    /// The review and the place of its report in the list of documents.
    struct ReviewFile: Codable {
        var document: Int?
        var review: RegionalReview
    }

    /// An objective; for other programs, not read back.
    struct ObjectiveFile: Encodable {
        var iri: String
        var number: Int
        var paragraph: Int
        var shortName: [String: String] = [:]
        var title: [String: String] = [:]

        enum CodingKeys: String, CodingKey {
            case iri, number, paragraph, title
            case shortName = "short_name"
        }

        init(_ objective: Objective) {
            iri = objective.iri
            number = objective.number
            paragraph = objective.paragraph
            for language in Objective.nameLanguages {
                shortName[language.rawValue] = objective.shortName(in: language)
            }
            for language in Objective.titleLanguages {
                title[language.rawValue] = objective.title(in: language)
            }
        }
    }

    /// A theme; for other programs, not read back.
    struct ThemeFile: Encodable {
        var id: String
        var iri: String
        var name: [String: String] = [:]
        var objectives: [Int]
        var scopeNote: [String: String] = [:]

        enum CodingKeys: String, CodingKey {
            case id, iri, name, objectives
            case scopeNote = "scope_note"
        }

        init(_ theme: Theme) {
            id = theme.rawValue
            iri = theme.iri
            objectives = theme.objectives.map(\.number)
            for language in [Language.english, .french] {
                name[language.rawValue] = theme.name(in: language)
                scopeNote[language.rawValue] = theme.scopeNote(in: language)
            }
        }
    }
}

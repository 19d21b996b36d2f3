import GlobalCompact

/// The JSON of a saved crosswalk, key by key.
struct CrosswalkFile: Codable {
    /// What says whether the rest can be read.
    struct Header: Decodable {
        var format: String?
        var formatVersion: Int?

        enum CodingKeys: String, CodingKey {
            case format
            case formatVersion = "format_version"
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            format = try? container.decode(String.self, forKey: .format)
            guard format == SavedCrosswalk.format else { return }
            formatVersion = try container.decode(Whole.self, forKey: .formatVersion).value
        }
    }

    var format = SavedCrosswalk.format
    var formatVersion = Whole(SavedCrosswalk.formatVersion)
    var versions: LibraryVersions
    var origin: OriginFile
    var documents: [DocumentFile]
    var mappings: [EntryFile]
    var themes: [EntryFile]

    enum CodingKeys: String, CodingKey {
        case format, versions, origin, documents, mappings, themes
        case formatVersion = "format_version"
    }

    struct OriginFile: Codable, Equatable {
        enum Kind: String, Codable { case curated, computed }
        var kind: Kind
        var version: String
        var by: String?
    }

    struct DocumentFile: Codable {
        var symbol: DocumentSymbol?
        var title: String
        var frenchTitle: String?
        var mainPart: String?
        var date: CalendarDate?
        var sha256: String
        var iri: String?

        enum CodingKeys: String, CodingKey {
            case symbol, title, date, sha256, iri
            case frenchTitle = "title_fr"
            case mainPart = "main_part"
        }
    }

    struct CitationFile: Codable {
        var document: Whole
        var part: String?
        var number: String?
        var letter: String?
        var block: Whole?
        var isFrontMatter: Bool?
        var range: StretchFile?
        var spelled: String?
        var iri: String?

        enum CodingKeys: String, CodingKey {
            case document, part, number, letter, block, range, spelled, iri
            case isFrontMatter = "front_matter"
        }
    }

    /// Words of a passage, or a range of it.
    struct StretchFile: Codable {
        var quote: String?
        var start: Whole?
        var end: Whole?
        var byte: Whole
        var byteEnd: Whole?
        var prefix: String?
        var suffix: String?
        var term: String?

        enum CodingKeys: String, CodingKey {
            case quote, start, end, byte, prefix, suffix, term
            case byteEnd = "byte_end"
        }
    }

    /// A whole number; one that is none, or that is too great, is a fault where it stands.
    struct Whole: Codable {
        var value: Int

        init(_ value: Int) { self.value = value }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            guard let value = Int(exactly: try container.decode(Double.self)) else {
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "not a whole number, or too great")
            }
            self.value = value
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(value)
        }
    }

    /// An objective, or null where none was found.
    struct Target: Codable {
        var objective: Objective?

        init(_ objective: Objective?) { self.objective = objective }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            let number = try container.decode(Whole.self).value
            guard let objective = Objective(rawValue: number) else {
                throw DecodingError.dataCorruptedError(
                    in: container, debugDescription: "there is no objective \(number)")
            }
            self.objective = objective
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            if let objective {
                try container.encode(objective.rawValue)
            } else {
                try container.encodeNil()
            }
        }
    }

    /// A mapping or a theme tag.
    struct EntryFile: Codable {
        var citation: CitationFile
        var objective: Target?
        var theme: Theme?
        var level: Level
        var relation: Relation?
        var confidence: Double
        var origin: OriginFile?
        var rationale: String?
        var passageDigest: String?
        var evidence: [StretchFile]

        enum CodingKeys: String, CodingKey {
            case citation, objective, theme, level, relation, confidence, origin, rationale,
                evidence
            case passageDigest = "passage_sha256"
        }
    }
}

extension CrosswalkFile.OriginFile {
    init(_ origin: Origin) {
        switch origin {
        case .curated(let version, let name):
            self.init(kind: .curated, version: version, by: name)
        case .computed(let version): self.init(kind: .computed, version: version)
        }
    }

    var origin: Origin {
        switch kind {
        case .curated: .curated(version: version, by: by)
        case .computed: .computed(version: version)
        }
    }
}

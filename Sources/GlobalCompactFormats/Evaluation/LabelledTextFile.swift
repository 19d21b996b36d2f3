import Foundation
public import GlobalCompact

/// Reads labelled texts from lines of JSON.
///
///     {"id": "x1", "text": "…", "language": "fr", "objectives": {"20": 2, "19": 1}, "difficulty": "hard"}
///
/// 2 is central, 1 arguable; no objective at all makes a distractor. A line without text names a
/// passage of the bundled corpus by its identifier ("declaration-2013 27"), and so does a file that is
/// one object: `{"declaration-2013": {"27": {"objectives": {"20": 2}}}}`.
public enum LabelledTextFile {
    /// What is wrong with a file of labelled texts.
    public struct Fault: Error, Hashable, CustomStringConvertible {
        /// The line, counted from 1, or nil where the file is one object.
        public var line: Int?
        /// What is wrong.
        public var message: String

        /// The fault in a line, as in "line 3: no such objective: 24".
        public var description: String { line.map { "line \($0): \(message)" } ?? message }
    }

    /// The texts of a file, in its order; blank lines are passed over.
    ///
    /// - Parameters:
    ///   - bytes: the bytes of the file.
    ///   - targets: the targets that labels may name.
    /// - Throws: ``Fault`` for the first line that cannot be read.
    public static func read(_ bytes: [UInt8], targets: Set<String> = compact) throws(Fault)
        -> [LabelledText]
    {
        if let format = FileFormat(of: bytes) {
            throw Fault(message: "\(format.rawValue), not lines of JSON in UTF-8")
        }
        if let units = try? JSONDecoder().decode(Units.self, from: Data(bytes)) {
            try check(bytes)
            return try texts(of: units, targets)
        }
        var texts: [LabelledText] = []
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
            .enumerated()
        {
            if line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) { continue }
            do {
                texts.append(try text(of: line, targets))
            } catch {
                throw Fault(line: index + 1, message: error.message)
            }
        }
        return texts
    }

    /// The numbers of the Compact's objectives.
    public static let compact = Set(Objective.allCases.map { String($0.number) })

    private struct Line: Decodable {
        var id: String?
        var text: String?
        var language: String?
        var objectives: [String: Double]
        var difficulty: String?
    }

    private static func text(of line: ArraySlice<UInt8>, _ targets: Set<String>) throws(Fault)
        -> LabelledText
    {
        let entry: Line
        try check(Array(line))
        do { entry = try JSONDecoder().decode(Line.self, from: Data(line)) } catch {
            throw Fault(message: reason(error))
        }
        let grades = try grades(entry.objectives, targets)
        let id = entry.id ?? ""
        guard let text = entry.text else {
            guard var passage = passage(id) else {
                throw Fault(message: "no \"text\", and \"id\" names no passage of the corpus")
            }
            passage.grades = grades
            passage.difficulty = entry.difficulty
            return passage
        }
        return LabelledText(
            id: id, text: text, language: entry.language.flatMap(Language.init(tag:)),
            grades: grades, difficulty: entry.difficulty)
    }

    private static func grades(_ labels: [String: Double], _ targets: Set<String>) throws(Fault)
        -> [String: LabelledText.Grade]
    {
        var grades: [String: LabelledText.Grade] = [:]
        for (target, value) in labels.sorted(by: { $0.key < $1.key }) {
            guard targets.contains(target) else {
                throw Fault(message: "no such objective: \(target)")
            }
            if value == 0 { continue }
            let number = Int(exactly: value)
            guard let grade = number.flatMap(LabelledText.Grade.init(rawValue:)) else {
                let label = number.map(String.init) ?? "\(value)"
                throw Fault(
                    message: "objective \(target) is labelled \(label); 2, 1 and 0 are known")
            }
            grades[target] = grade
        }
        return grades
    }

    /// Refuses what a decoder would have to guess at, such as a key that stands twice.
    private static func check(_ bytes: [UInt8]) throws(Fault) {
        do throws(JSONCheck.Fault) { try JSONCheck.check(bytes) } catch {
            throw Fault(message: error.description)
        }
    }

    /// What a decoder found wrong, in a few words.
    private static func reason(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "no \"\(key.stringValue)\""
        case DecodingError.typeMismatch(_, let context) where !context.codingPath.isEmpty,
            DecodingError.valueNotFound(_, let context) where !context.codingPath.isEmpty:
            "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" is of another type"
        default: "no object"
        }
    }
}

// MARK: - Passages of the corpus

extension LabelledTextFile {
    /// The labels of documents by place: what is no such object (a remark) is passed over.
    private struct Units: Decodable {
        struct Unit: Decodable { var objectives: [String: Double] }
        struct Documents: Decodable {
            var units: [String: Unit]?
            init(from decoder: any Decoder) throws {
                let container = try decoder.singleValueContainer()
                units = try? container.decode([String: Unit].self)
            }
        }

        var documents: [String: [String: Unit]]

        init(from decoder: any Decoder) throws {
            // A line of which the labels are empty has no places either.
            documents = try decoder.singleValueContainer().decode([String: Documents].self)
                .compactMapValues(\.units).filter { !$0.value.isEmpty }
            guard !documents.isEmpty else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: [], debugDescription: "no documents"))
            }
        }
    }

    private static func texts(of units: Units, _ targets: Set<String>) throws(Fault)
        -> [LabelledText]
    {
        var texts: [(order: Int, text: LabelledText)] = []
        for (document, places) in units.documents {
            for (place, unit) in places {
                let id = "\(document.replacingOccurrences(of: "_", with: "-")) \(place)"
                guard var passage = passage(id) else {
                    throw Fault(message: "no passage \(id) in the corpus")
                }
                passage.grades = try grades(unit.objectives, targets)
                texts.append((order[passage.id] ?? 0, passage))
            }
        }
        return texts.sorted { $0.order < $1.order }.map(\.text)
    }

    /// The passage of the corpus with a name such as "declaration-2013 27", without labels.
    private static func passage(_ id: String) -> LabelledText? {
        let words = id.split(separator: " ")
        guard words.count == 2, let document = BundledDocument(rawValue: String(words[0])),
            let citation = document.citation(String(words[1]))
        else { return nil }
        return passages[name(document, citation.locator)]
    }

    private static func name(_ document: BundledDocument, _ locator: Locator) -> String {
        "\(document.rawValue) \(locator)"
    }

    /// All passages of the corpus by name.
    private static let passages: [String: LabelledText] = Dictionary(
        uniqueKeysWithValues: all.map { ($0.id, $0) })

    /// The place of each passage in the corpus.
    private static let order: [String: Int] = Dictionary(
        uniqueKeysWithValues: all.enumerated().map { ($0.element.id, $0.offset) })

    private static let all: [LabelledText] = BundledDocument.all.flatMap { document in
        document.document.passages.map {
            LabelledText(
                id: name(document, $0.locator), text: $0.text, language: document.document.language,
                grades: [:])
        }
    }
}

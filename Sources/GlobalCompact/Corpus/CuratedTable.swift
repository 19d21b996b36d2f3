/// Reads the curated crosswalk from its two tables and finds every quoted word in its passage.
struct CuratedTable {
    /// A row that does not fit the documents.
    struct Fault: Error, CustomStringConvertible {
        var table: String
        var line: Int
        var message: String

        var description: String { "\(table), line \(line): \(message)" }
    }

    private(set) var crosswalk: Crosswalk
    private(set) var faults: [Fault] = []
    private let documents: [BundledDocument]
    /// The texts of the passages of each document that a row names.
    private var texts: [BundledDocument: [Locator: [UInt8]]] = [:]

    init(mappings: String, themes: String, version: String, documents: [BundledDocument]) {
        crosswalk = Crosswalk(origin: .curated(version: version))
        self.documents = documents
        readRows(of: mappings, named: "mappings") { $0.readMapping($1, $2) }
        readRows(of: themes, named: "themes") { $0.readTheme($1, $2) }
    }

    /// A passage that a row names, and its text in UTF-8.
    private typealias Place = (citation: Citation, text: [UInt8])

    private mutating func readRows(
        of table: String, named name: String,
        _ read: (inout CuratedTable, [String], Place) -> String?
    ) {
        for (index, line) in table.utf8.split(separator: 0x0A).enumerated().dropFirst() {
            let cells = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
                $0.asText
            }
            var problem: String? = "cells are missing"
            if cells.count >= 5 {
                problem =
                    if let place = place(cells[0], cells[1]) { read(&self, cells, place) } else {
                        "no passage \(cells[0]) \(cells[1])"
                    }
            }
            if let problem { faults.append(Fault(table: name, line: index + 1, message: problem)) }
        }
    }

    /// The passage with a place in a document; the document is read when it is first named.
    private mutating func place(_ document: String, _ place: String) -> Place? {
        guard let document = BundledDocument(rawValue: document), documents.contains(document),
            let locator = Locator(place)
        else { return nil }
        if texts[document] == nil {
            texts[document] = Dictionary(
                document.document.passages.map { ($0.locator, Array($0.text.utf8)) },
                uniquingKeysWith: { $1 })
        }
        return texts[document]?[locator].map {
            (Citation(document: document.reference, locator: locator), $0)
        }
    }

    /// Reads document, paragraph, objective, level, relation, words and rationale.
    private mutating func readMapping(_ cells: [String], _ place: Place) -> String? {
        guard cells.count == 7 else { return "seven cells are needed" }
        let objective = Int(cells[2]).flatMap(Objective.init(rawValue:))
        guard objective != nil || cells[2] == "-" else { return "unknown objective \(cells[2])" }
        guard let level = CuratedTable.level(cells[3]) else { return "unknown level \(cells[3])" }
        guard let relation = Relation(rawValue: cells[4]) else {
            return "unknown relation \(cells[4])"
        }
        guard let evidence = CuratedTable.evidence(cells[5], in: place.text) else {
            return "words not found: \(cells[5])"
        }
        crosswalk.mappings.append(
            Mapping(
                subject: place.citation, objective: objective, relation: relation, level: level,
                origin: crosswalk.origin,
                rationale: cells[6], evidence: evidence))
        return nil
    }

    /// Reads document, paragraph, theme, level and words.
    private mutating func readTheme(_ cells: [String], _ place: Place) -> String? {
        guard let theme = Theme(rawValue: cells[2]) else { return "unknown theme \(cells[2])" }
        guard let level = CuratedTable.level(cells[3]) else { return "unknown level \(cells[3])" }
        guard let evidence = CuratedTable.evidence(cells[4], in: place.text) else {
            return "words not found: \(cells[4])"
        }
        crosswalk.themeTags.append(
            ThemeTag(
                subject: place.citation, theme: theme, level: level, origin: crosswalk.origin,
                evidence: evidence))
        return nil
    }

    private static func level(_ text: String) -> Level? {
        switch text {
        case "central": .central
        case "arguable", "passing": .arguable
        case "not": .rejected
        case "none": .noneFound
        default: nil
        }
    }

    /// The stretches of words, separated by " … ", each found after the one before.
    private static func evidence(_ words: String, in text: [UInt8]) -> [Evidence]? {
        let words = Array(words.utf8)
        var evidence: [Evidence] = []
        var start = 0
        var next = 0
        while next < words.count {
            let gap =
                ByteSearch.first(ellipsis, in: words, from: next) ?? words.count..<words.count
            let stretch = Array(words[next..<gap.lowerBound])
            next = gap.upperBound
            guard !stretch.isEmpty else { continue }
            guard let range = ByteSearch.first(stretch, in: text, from: start) else {
                return nil
            }
            evidence.append(Evidence(range: range, quote: text[range].asText))
            start = range.upperBound
        }
        return evidence.isEmpty ? nil : evidence
    }

    private static let ellipsis = Array(" … ".utf8)
}

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
    private let passages: [BundledDocument: [Locator: String]]

    init(mappings: String, themes: String, version: String, documents: [BundledDocument]) {
        crosswalk = Crosswalk(origin: .curated(version: version))
        var passages: [BundledDocument: [Locator: String]] = [:]
        for document in documents {
            for passage in document.document.passages {
                passages[document, default: [:]][passage.locator] = passage.text
            }
        }
        self.passages = passages
        readRows(of: mappings, named: "mappings") { $0.readMapping($1, $2) }
        readRows(of: themes, named: "themes") { $0.readTheme($1, $2) }
    }

    private mutating func readRows(
        of table: String, named name: String,
        _ read: (inout CuratedTable, [String], Citation) -> String?
    ) {
        for (index, line) in table.utf8.split(separator: 0x0A).enumerated().dropFirst() {
            let cells = line.split(separator: 0x09, omittingEmptySubsequences: false).map {
                Array($0).asText
            }
            var problem: String? = "cells are missing"
            if cells.count >= 5 {
                if let document = BundledDocument(rawValue: cells[0]),
                    let locator = Locator(cells[1]),
                    passages[document]?[locator] != nil
                {
                    problem = read(
                        &self, cells, Citation(document: document.reference, locator: locator))
                } else {
                    problem = "no passage \(cells[0]) \(cells[1])"
                }
            }
            if let problem { faults.append(Fault(table: name, line: index + 1, message: problem)) }
        }
    }

    /// Reads document, paragraph, objective, level, relation, words and rationale.
    private mutating func readMapping(_ cells: [String], _ subject: Citation) -> String? {
        guard cells.count == 7 else { return "seven cells are needed" }
        let objective = Int(cells[2]).flatMap(Objective.init(rawValue:))
        guard objective != nil || cells[2] == "-" else { return "unknown objective \(cells[2])" }
        guard let level = CuratedTable.level(cells[3]) else { return "unknown level \(cells[3])" }
        guard let relation = Relation(rawValue: cells[4]) else {
            return "unknown relation \(cells[4])"
        }
        guard let evidence = evidence(cells[5], cells) else {
            return "words not found: \(cells[5])"
        }
        crosswalk.mappings.append(
            Mapping(
                subject: subject, objective: objective, relation: relation, level: level,
                origin: crosswalk.origin,
                rationale: cells[6], evidence: evidence))
        return nil
    }

    /// Reads document, paragraph, theme, level and words.
    private mutating func readTheme(_ cells: [String], _ subject: Citation) -> String? {
        guard let theme = Theme(rawValue: cells[2]) else { return "unknown theme \(cells[2])" }
        guard let level = CuratedTable.level(cells[3]) else { return "unknown level \(cells[3])" }
        guard let evidence = evidence(cells[4], cells) else {
            return "words not found: \(cells[4])"
        }
        crosswalk.themeTags.append(
            ThemeTag(
                subject: subject, theme: theme, level: level, origin: crosswalk.origin,
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
    private func evidence(_ words: String, _ cells: [String]) -> [Evidence]? {
        guard let document = BundledDocument(rawValue: cells[0]), let locator = Locator(cells[1]),
            let passage = passages[document]?[locator]
        else { return nil }
        let text = Array(passage.utf8)
        var evidence: [Evidence] = []
        var start = 0
        for stretch in Array(words.utf8).split(separator: Array(" … ".utf8)) {
            guard let range = ByteSearch.first(Array(stretch), in: text, from: start) else {
                return nil
            }
            evidence.append(Evidence(range: range, quote: text[range].asText))
            start = range.upperBound
        }
        return evidence.isEmpty ? nil : evidence
    }
}

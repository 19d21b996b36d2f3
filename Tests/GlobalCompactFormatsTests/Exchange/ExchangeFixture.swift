import Foundation
import GlobalCompact

@testable import GlobalCompactFormats

/// Small exports for the tests of formats.
enum ExchangeFixture {
    /// A document of two paragraphs with what a person said of them.
    static let small: Export = {
        let document = Document(
            symbol: DocumentSymbol("A/RES/68/4"), title: "Small", language: .english,
            paragraphs: [
                Paragraph(number: "1", text: "Été: lower the cost of remittances.", lines: 1...1),
                Paragraph(
                    number: "2", text: "=1+1 is \"no\" formula, but a list:",
                    items: [Paragraph.Item(letter: "a", text: "Trafficking in persons.")],
                    lines: 2...3),
            ], digest: String(repeating: "0", count: 64))
        let reference = DocumentReference(document)
        let origin = Origin.curated(version: "7")
        func citation(_ place: String) -> Citation {
            Citation(document: reference, locator: Locator(place) ?? .frontMatter)
        }
        let crosswalk = Crosswalk(
            origin: origin,
            mappings: [
                Mapping(
                    subject: citation("1"), objective: .remittances, relation: .subset,
                    level: .central, origin: origin, rationale: "Costs, plainly.",
                    evidence: [
                        Evidence(range: 7..<12, quote: "lower"),
                        Evidence(range: 25..<36, quote: "remittances", term: "remittance"),
                    ]),
                Mapping(
                    subject: citation("2"), objective: nil, relation: .unrelated,
                    level: .noneFound, origin: origin),
                Mapping(
                    subject: citation("2a"), objective: .trafficking, relation: .intersects,
                    level: .central, confidence: 0.625, origin: .computed(version: "1/2"),
                    evidence: [Evidence(range: 0..<11, quote: "Trafficking", term: "trafficking")]),
                Mapping(
                    subject: citation("2a"), objective: .smuggling, relation: .unrelated,
                    level: .rejected, origin: .curated(version: "7", by: "Ann"),
                    rationale: "=not smuggling"),
            ],
            themeTags: [
                ThemeTag(
                    subject: citation("1"), theme: .remittances, level: .central, origin: origin,
                    evidence: [Evidence(range: 25..<36, quote: "remittances")])
            ])
        return Export(
            sources: [Export.Source(reference: reference, document: document)],
            crosswalk: crosswalk.anchored(in: document, as: reference))
    }()

    /// The document full of hostile text, mapped by the engine.
    static let hostile: Export = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Validators/hostile.md")
        let bytes = (try? Data(contentsOf: file)).map { Array($0) } ?? []
        return Export(
            mapping: (try? DocumentReader.read(bytes)) ?? Document())
    }()

    /// A document with nothing in it.
    static let empty = Export(mapping: Document())

    /// All that exports are tested with.
    static let all: [Export] = [.bundled, small, hostile, empty]
}

extension Export {
    /// The export in a format.
    func text(in format: any CrosswalkFormat) -> String {
        var text = ""
        format.write(self) { text += $0 }
        return text
    }

    /// The edited crosswalk that a text holds.
    func reading(_ text: String) throws -> EditedCrosswalk {
        try EditedCrosswalk(Array(text.utf8), for: sources)
    }
}

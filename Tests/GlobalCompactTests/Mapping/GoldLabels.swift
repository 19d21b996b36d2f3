import Foundation

@testable import GlobalCompact

/// The labels of the 2013 documents that were made before the library was, by two annotators
/// independently, and adjudicated: 2 is central, 1 arguable.
struct GoldLabels: Decodable {
    struct Unit: Decodable {
        var objectives: [Int: Int]
        var themes: [String]

        private enum CodingKeys: CodingKey { case objectives, themes }

        init(from decoder: any Decoder) throws {
            let container = try decoder.container(keyedBy: CodingKeys.self)
            objectives = try container.decode([Int: Int].self, forKey: .objectives)
            themes = try container.decode([String].self, forKey: .themes)
        }
    }

    private var declaration_2013: [String: Unit]
    private var lima_2013: [String: Unit]

    /// The labels of a document by the place of each passage.
    func units(of document: BundledDocument) -> [Locator: Unit] {
        let prefix = document == .lima2013 ? "annex-" : ""
        let units = document == .lima2013 ? lima_2013 : declaration_2013
        return Dictionary(
            uniqueKeysWithValues: units.compactMap { key, unit in
                Locator(prefix + key).map { ($0, unit) }
            })
    }

    static func load() throws -> GoldLabels {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Fixtures/gold/paragraphs.json")
        return try JSONDecoder().decode(GoldLabels.self, from: Data(contentsOf: file))
    }
}

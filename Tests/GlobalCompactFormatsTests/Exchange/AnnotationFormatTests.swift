import Foundation
import GlobalCompact
import Testing

@testable import GlobalCompactFormats

@Suite("AnnotationFormat") struct AnnotationFormatTests {
    private struct Collection: Decodable {
        struct Page: Decodable { var items: [Item] }
        struct Item: Decodable {
            var motivation: String
            var body: [Body]
            var target: [Target]
        }
        struct Body: Decodable {
            var source: String?
            var value: String?
        }
        struct Target: Decodable { var source: String; var selector: Selector }
        struct Selector: Decodable {
            var type: String
            var value, exact, prefix, suffix: String?
            var start, end: Int?
            var refinedBy: [Selector]?
        }
        var total: Int
        var first: Page
    }

    private func read(_ export: Export) throws -> Collection {
        try JSONDecoder().decode(
            Collection.self, from: Data(export.text(in: AnnotationFormat()).utf8))
    }

    @Test("selects the words of a passage by themselves and by their place in scalars")
    func selects() throws {
        let collection = try read(ExchangeFixture.small)
        #expect(collection.total == 5)
        let item = collection.first.items[0]
        #expect(item.motivation == "classifying")
        #expect(item.body[0].source == "https://docs.un.org/en/A/RES/73/195#objective-20")
        #expect(item.body.dropFirst().map(\.value) == ["central", "Costs, plainly."])
        #expect(item.target.count == 2)
        let target = item.target[1]
        #expect(target.source == "https://docs.un.org/en/A/RES/68/4")
        #expect(target.selector.value == "para-1")
        let selectors = try #require(target.selector.refinedBy)
        #expect(selectors[0].exact == "remittances")
        #expect(selectors[0].prefix == "Été: lower the cost of ")
        #expect(selectors[0].suffix == ".")
        #expect(selectors[1].start == 23)
        #expect(selectors[1].end == 34)
    }

    @Test("does not classify what was rejected or leads to nothing") func assesses() throws {
        let items = try read(ExchangeFixture.small).first.items
        #expect(items[1].motivation == "assessing")
        #expect(items[1].body.map(\.value) == ["none-found"])
        #expect(items[3].motivation == "assessing")
        #expect(items[3].body[1].value == "rejected")
    }

    @Test("has one annotation for each mapping and theme", arguments: ExchangeFixture.all)
    func isComplete(export: Export) throws {
        let collection = try read(export)
        let count = export.crosswalk.mappings.count + export.crosswalk.themeTags.count
        #expect(collection.total == count)
        #expect(collection.first.items.count == count)
    }
}

import Foundation
import Testing

@testable import GlobalCompact

@Suite("Origin")
struct OriginTests {
    @Test(
        "says whether a person judged",
        arguments: [
            (Origin.curated(version: "1"), true, "curated", "établi à la main"),
            (.computed(version: "1/1"), false, "computed", "calculé"),
        ])
    func saysWho(origin: Origin, isCurated: Bool, english: String, french: String) {
        #expect(origin.isCurated == isCurated)
        #expect(origin.spelled() == english)
        #expect(origin.spelled(in: .french) == french)
    }

    @Test("never takes curated for computed, nor one version for another")
    func keepsApart() {
        let origins: Set<Origin> = [
            .curated(version: "1"), .computed(version: "1"), .curated(version: "2"),
        ]
        #expect(origins.count == 3)
    }

    @Test(
        "survives a trip through JSON",
        arguments: [Origin.curated(version: "1"), .computed(version: "1/1")])
    func survivesJSON(origin: Origin) throws {
        let data = try JSONEncoder().encode(origin)
        #expect(try JSONDecoder().decode(Origin.self, from: data) == origin)
    }
}

import GlobalCompact
import GlobalCompactFormats
import Testing

/// What each format writes of a small crosswalk; `RECORD_SNAPSHOTS=1 swift test` writes it anew.
@Suite("What a format writes")
struct FormatSnapshotTests {
    @Test("is as recorded, in both languages", arguments: CrosswalkFormats.all().map(\.name))
    func isAsRecorded(name: String) throws {
        let english = try #require(CrosswalkFormats.named(name))
        let text = ExchangeFixture.small.text(in: english)
        try Snapshot.expect(text, "small.\(name)")
        let french = try #require(CrosswalkFormats.named(name, in: .french))
        let frenchText = ExchangeFixture.small.text(in: french)
        if frenchText != text { try Snapshot.expect(frenchText, "small.fr.\(name)") }
    }

    @Test("is declared by a name and a media type")
    func isDeclared() {
        #expect(
            CrosswalkFormats.all().map { "\($0.name): \($0.mediaType)" } == [
                "akn: application/akn+xml",
                "annotations: application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"",
                "csv: text/csv; charset=utf-8; header=present",
                "csv-excel: text/csv; charset=utf-8; header=present",
                "datapackage: application/json", "dot: text/vnd.graphviz",
                "graphml: application/graphml+xml", "json: application/json",
                "markdown: text/markdown", "skos: text/turtle",
                "sssom: text/tab-separated-values",
            ])
    }
}

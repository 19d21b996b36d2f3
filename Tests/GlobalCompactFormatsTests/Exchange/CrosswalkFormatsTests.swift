import GlobalCompact
import GlobalCompactFormats
import Testing

@Suite("CrosswalkFormats") struct CrosswalkFormatsTests {
    /// As registered by IANA, but for Graphviz and GraphML, which have registered none.
    @Test(
        "name the media type under which a server hands them out",
        arguments: [
            ("akn", "application/akn+xml"), ("csv", "text/csv; charset=utf-8; header=present"),
            ("dot", "text/vnd.graphviz"), ("graphml", "application/graphml+xml"),
            ("json", "application/json"), ("markdown", "text/markdown"), ("skos", "text/turtle"),
            ("sssom", "text/tab-separated-values"),
        ])
    func mediaType(name: String, type: String) throws {
        #expect(try #require(CrosswalkFormats.named(name)).mediaType == type)
    }

    @Test("have names of their own, in order, and media types") func names() {
        let formats = CrosswalkFormats.all(in: .french)
        #expect(Set(formats.map(\.name)).count == formats.count)
        #expect(formats.map(\.name) == formats.map(\.name).sorted())
        #expect(formats.allSatisfy { $0.mediaType.utf8.contains(UInt8(ascii: "/")) })
        #expect(CrosswalkFormats.named("docx") == nil)
    }
}

import Foundation
import GlobalCompact
import GlobalCompactFormats
import Testing

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite("Akoma Ntoso")
struct AkomaNtosoFormatTests {
    private let format = AkomaNtosoFormat()

    private func text(of export: Export) throws -> String {
        let text = format.text(of: export)
        // Foundation's parser says whether it is XML at all, but minds no end tag that is missing.
        #expect(XMLParser(data: Data(text.utf8)).parse())
        #expect(text.hasSuffix("\n</akomaNtoso>\n"))
        return text
    }

    private func values(of name: String, in text: String) -> [String] {
        text.matches(of: /<(\w+) [^>]*?(?:value|eId|date)="([^"]*)"/)
            .filter { String($0.1) == name }.map { String($0.2) }
    }

    @Test("holds one document")
    func holdsOne() {
        #expect(format.obstacle(to: .bundled) == "akn holds one document")
        #expect(format.obstacle(to: .hostile) == nil)
        for document in BundledDocument.all {
            #expect(format.obstacle(to: .bundled.only(document.reference)) == nil)
        }
    }

    @Test("names a resolution after the naming convention")
    func namesResolution() throws {
        let text = try text(of: .bundled.only(.declaration2013))
        let work = "/akn/un/statement/deliberation/un-ga/2013-10-03/68-4"
        #expect(values(of: "FRBRuri", in: text) == [work, "\(work)/fra@", "\(work)/fra@.akn"])
        #expect(
            values(of: "FRBRthis", in: text) == [
                "\(work)/!main", "\(work)/fra@/!main", "\(work)/fra@/!main.xml",
            ])
        #expect(text.contains(#"<FRBRnumber value="68-4" showAs="68/4"/>"#))
        #expect(text.contains(#"<statement name="resolution">"#))
        #expect(text.contains(#"<FRBRdate date="2013-10-03" name="adoption"/>"#))
        let paragraphs = values(of: "paragraph", in: text)
        #expect(paragraphs == (1...34).map { AkomaNtosoWork.eId(paragraph: $0) })
    }

    @Test("gives a document without a symbol the IRI of its citations, and an annex its own place")
    func namesOthers() throws {
        let text = try text(of: .bundled.only(.lima2013))
        let iri = DocumentReference.lima2013.iri
        #expect(Set(values(of: "FRBRuri", in: text)) == [iri])
        #expect(Set(values(of: "FRBRthis", in: text)) == [iri])
        #expect(!text.contains("/akn/un") && !text.contains("FRBRnumber"))
        #expect(text.contains(#"<attachment eId="att_1">"#))
        #expect(text.contains(#"<point eId="att_1__para_8__list_1__point_a">"#))
    }

    @Test("says what is unknown where the schema demands a value")
    func saysUnknown() throws {
        let text = try text(of: Export(reading: ""))
        #expect(text.contains(#"<FRBRdate date="0001-01-01" name="unknown"/>"#))
        #expect(text.contains(#"<FRBRlanguage language="und"/>"#))
        #expect(text.contains(#"<FRBRcountry value="zz" showAs="unknown"/>"#))
        #expect(text.contains("<mainBody>\n      <p></p>") || text.contains("<p/>"))
        let review = try self.text(of: .bundled.only(.review2024))
        #expect(review.contains(#"<FRBRdate date="2024-03-11" name="cited"/>"#))
    }

    @Test("keeps what stands after the last paragraph")
    func keepsTheEnd() throws {
        let text = try text(
            of: Export(reading: "1. Thanks the hosts.\n\nDone at Lima, in one copy.\n"))
        #expect(text.contains("Done at Lima, in one copy."))
    }

    @Test("keeps blocks without a number in their order")
    func keepsOrder() throws {
        let lines = ["One ends.", "The first block ends.", "The second block ends.", "Two ends."]
        let text = try text(
            of: Export(
                reading:
                    "1. \(lines[0])\n\n## Section\n\n\(lines[1])\n\n\(lines[2])\n\n2. \(lines[3])\n"
            ))
        let places = try lines.map { try #require(text.range(of: $0)).lowerBound }
        #expect(places == places.sorted())
    }

    @Test("makes no name of the day of distribution")
    func needsAdoption() throws {
        var source = try #require(Export.bundled.only(.declaration2013).sources.first)
        #expect(source.document.dateKind == .adoption)
        source.document.dateKind = .distribution
        let text = try text(
            of: Export(sources: [source], crosswalk: Export.bundled.crosswalk))
        #expect(!text.contains("/akn/un"))
        #expect(text.contains(#"<FRBRuri value="https://docs.un.org/en/A/RES/68/4"/>"#))
        #expect(text.contains(#"<FRBRnumber value="A-RES-68-4" showAs="A/RES/68/4"/>"#))
    }

    @Test("hands out each identifier once")
    func identifiesOnce() throws {
        let lines = 1...1
        let document = Document(
            paragraphs: [
                Paragraph(number: "1", text: "a", lines: lines),
                Paragraph(number: "1", text: "b", lines: lines),
                Paragraph(number: "1.2", text: "c", lines: lines),
                Paragraph(
                    number: "2", text: "",
                    items: [.init(letter: "a", text: "d"), .init(letter: "a", text: "é")],
                    lines: lines),
                Paragraph(number: "1", part: .annex("I"), text: "e", lines: lines),
                Paragraph(number: "1", part: .annex("II"), text: "f", lines: lines),
            ])
        let text = try text(of: Export(mapping: document))
        #expect(
            values(of: "paragraph", in: text) == [
                "para_1", "para_1-2", "para_1-2-2", "para_2", "att_1__para_1", "att_2__para_1",
            ])
        #expect(
            values(of: "point", in: text) == [
                "para_2__list_1__point_a", "para_2__list_1__point_a-2",
            ])
    }

    @Test("keeps all text of a hostile document")
    func keepsHostile() throws {
        let text = try text(of: .hostile)
        #expect(text.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
        #expect(!text.contains("<script") && !text.contains("]]>"))
        let document = try #require(Export.hostile.sources.first).document
        #expect(text.count(of: "<authorialNote ") == document.notes.count)
        let texts = text.count(of: "<content ") + text.count(of: "<intro ")
        #expect(texts == document.passages.count)
    }
}

import GlobalCompact
import GlobalCompactFormats
import Testing

@Suite("Exports of one document")
struct ExportSelectionTests {
    @Test("keep what is said of that document", arguments: BundledDocument.all)
    func keepsOne(document: BundledDocument) {
        let export = Export.bundled.only(document.reference)
        #expect(export.sources.map(\.reference) == [document.reference])
        let all = Export.bundled.crosswalk
        #expect(export.crosswalk.origin == all.origin)
        #expect(
            export.crosswalk.mappings
                == all.mappings.filter { $0.subject.document == document.reference })
        #expect(
            export.crosswalk.themeTags
                == all.themeTags.filter { $0.subject.document == document.reference })
        #expect(!export.crosswalk.mappings.isEmpty && !export.crosswalk.themeTags.isEmpty)
        #expect((export.review != nil) == (document == .review2024))
        #expect((export.reviewDocument != nil) == (document == .review2024))
    }

    @Test("know which document reports on a review")
    func knowReport() {
        #expect(Export.bundled.reviewDocument == .review2024)
        let export = Export(mapping: BundledDocument.review2024.document)
        #expect(export.reviewDocument == export.sources.first?.reference)
    }
}

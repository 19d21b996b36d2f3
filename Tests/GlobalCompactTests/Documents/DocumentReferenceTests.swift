import GlobalCompact
import Testing

@Suite("DocumentReference")
struct DocumentReferenceTests {
    @Test("calls a document without a title untitled, in both languages")
    func namesTheUntitled() {
        let reference = DocumentReference(Document())
        #expect(reference.spelled() == "Untitled document")
        #expect(reference.spelled(in: .french) == "Document sans titre")
    }

    @Test(
        "anticipates the Compact up to the eve of its endorsement",
        arguments: [
            ("2018-12-18", DocumentReference.Role.anticipates), ("2018-12-19", .reviews),
            ("2018-12-20", .reviews),
        ])
    func tellsRoles(date: String, role: DocumentReference.Role) {
        let reference = DocumentReference(
            symbol: nil, shortTitle: "Note", date: CalendarDate(date), digest: "")
        #expect(reference.role == role)
    }
}

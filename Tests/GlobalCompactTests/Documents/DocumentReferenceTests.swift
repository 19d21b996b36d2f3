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

    @Test("shares its facts with its copies, of which each can be told others")
    func copiesAreValues() {
        let reference = DocumentReference(
            symbol: DocumentSymbol("A/RES/68/4"), shortTitle: "Declaration",
            shortTitleFrench: "Déclaration", date: CalendarDate("2013-10-03"), digest: "0")
        var copy = reference
        copy.symbol = nil
        copy.shortTitle = "Note"
        copy.shortTitleFrench = "Notice"
        copy.mainPart = .annex
        copy.date = CalendarDate("2013-05-23")
        copy.digest = "f"
        let asMade = DocumentReference(
            symbol: nil, shortTitle: "Note", shortTitleFrench: "Notice", mainPart: .annex,
            date: CalendarDate("2013-05-23"), digest: "f")
        #expect(copy == asMade)
        #expect(copy.spelled(in: .french) == "Notice (23 mai 2013)")
        #expect(reference.spelled() == "A/RES/68/4")
        #expect(reference.shortTitle == "Declaration")
        #expect(reference.shortTitleFrench == "Déclaration")
        #expect(reference.mainPart == .body)
        #expect(reference.date == CalendarDate("2013-10-03"))
        #expect(reference.digest == "0")
    }
}

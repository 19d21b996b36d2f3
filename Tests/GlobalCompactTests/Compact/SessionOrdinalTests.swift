import Testing

@testable import GlobalCompact

@Suite("Numbers of sessions")
struct SessionOrdinalTests {
    @Test(
        "reads the number of a session from a heading",
        arguments: [
            ("A. Première séance", 1), ("Deuxième séance", 2), ("3e séance", 3),
            ("D. Quatrième table ronde", 4), ("First round table", 1), ("Round table 2", 2),
            ("Session III – skills", 3), ("B. Second thematic session on borders", 2),
            ("10th session", 10), ("Séance thématique no 5", 5), ("ROUNDTABLE 4", 4),
        ])
    func readsHeadings(heading: String, ordinal: Int) {
        #expect(SessionOrdinal.inHeading(heading) == ordinal)
    }

    @Test(
        "finds no number where a heading names no session",
        arguments: [
            "", "III. Séances thématiques", "II. Ouverture de la session", "IV. Clôture",
            "Session", "Session in Geneva", "First part", "The session. 3 July", "Session 0",
            "Session 99999999999", "Session i",
        ])
    func rejects(heading: String) {
        #expect(SessionOrdinal.inHeading(heading) == nil)
    }

    @Test("reads the beginning of a sentence only")
    func readsOpening() {
        let near = "At its second session, the meeting reviewed the objectives."
        #expect(SessionOrdinal.inOpening(of: near) == 2)
        let far =
            "The meeting, which had begun late on that cold Monday morning, held its first session."
        #expect(SessionOrdinal.inOpening(of: far) == nil)
    }
}

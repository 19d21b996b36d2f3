import Testing

@testable import GlobalCompact

@Suite("Lists of participating States")
struct AttendanceReaderTests {
    @Test("reads the States that took part", arguments: sentences)
    func reads(sentence: String, expected: [String]?) {
        let passage = PlenaryPassage(Passage(locator: .paragraph(number: "4"), text: sentence))
        #expect(AttendanceReader.attendance(in: passage)?.participants.codes == expected)
    }

    static let sentences: [(String, [String]?)] = [
        (
            "Ont assisté à l'Examen des représentants des États suivants : Albanie, Chypre et Togo.",
            [
                "ALB", "CYP", "TGO",
            ]
        ),
        (
            "The following member States were represented: the Bahamas and Norlandia.",
            [
                "BHS", "Norlandia",
            ]
        ),
        (
            "It was attended by representatives of Chad, Benin and Trinidad and Tobago.",
            [
                "TCD", "BEN", "TTO",
            ]
        ),
        ("Representatives of Chad, Benin and Togo took part.", ["TCD", "BEN", "TGO"]),
        ("Étaient représentés les organes ci-après : OIT, OIM et PNUD.", nil),
        ("Representatives of IOM, ILO, WHO and Chad took part.", nil),
        ("The following States were not represented: Chad and Benin.", nil),
        ("Chad attended.", nil),
        ("", nil),
    ]
}

import Testing

@testable import GlobalCompact

@Suite("Lists of contributions")
struct ContributionListTests {
    @Test("reads contributors and those for whom they spoke", arguments: lists)
    func reads(list: String, expected: [String]) {
        #expect(ContributionList.contributions(in: WordedText(list)).codes == expected)
    }

    @Test("keeps the names as printed, without their articles")
    func keepsNames() {
        let list = WordedText("la France ; Danemark, au nom de la Norvège ; IOM/ILO ; États-Unis")
        let found = ContributionList.contributions(in: list)
        #expect(found.map(\.name) == ["France", "Danemark", "IOM/ILO", "États-Unis"])
        #expect(found[1].onBehalfOf.map(\.name) == ["Norvège"])
    }

    static let lists: [(String, [String])] = [
        ("", []),
        ("Togo.", ["TGO"]),
        ("Togo, Bosnia and Herzegovina and Chad.", ["TGO", "BIH", "TCD"]),
        ("Togo, on behalf of Benin and Chad.", ["TGO ← BEN TCD"]),
        ("Norvège au nom de Chypre et du Danemark ; Serbie.", ["NOR ← CYP DNK", "SRB"]),
        ("Togo, also on behalf of Benin; Chad", ["TGO ← BEN", "TCD"]),
        ("Togo, s’exprimant également au nom du Bénin ; Tchad", ["TGO ← BEN", "TCD"]),
        ("Danemark, en son nom et au nom de la Suède ; Togo", ["DNK ← SWE", "TGO"]),
        ("Kenya (on behalf of the African Group); Togo", ["KEN ← African Group", "TGO"]),
        ("Viet Nam, on behalf of the ASEAN; Togo", ["VNM ← ASEAN", "TGO"]),
        ("Kenya (observer); Togo", ["KEN", "TGO"]),
        ("On behalf of Kenya; Togo", ["On behalf of Kenya", "TGO"]),
        ("A e. V. (A.D.A.G.E.) ; B e. V.", ["A e. V. (A.D.A.G.E.)", "B e. V."]),
        ("OIT ; PNUD. Un débat a suivi.", ["OIT", "PNUD"]),
        ("Togo; ; Chad;", ["TGO", "TCD"]),
        ("IBB (A ; B) ; Togo", ["IBB (A ; B)", "TGO"]),
        ("IBB (A ; Togo", ["IBB (A", "TGO"]),
    ]
}

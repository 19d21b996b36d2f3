import GlobalCompact
import Testing

@Suite("Akoma Ntoso works")
struct AkomaNtosoWorkTests {
    @Test(
        "names the works of General Assembly resolutions",
        arguments: [
            ("A/RES/68/4", "2013-10-03", "2013-10-03/68-4"),
            ("A/RES/73/195", "2018-12-19", "2018-12-19/73-195"),
            ("A/RES/31/16 A", "1976-11-24", "1976-11-24/31-16_A"),
            ("A/RES/3363(XXX)", "1975-09-19", "1975-09-19/3363_(XXX)"),
            ("A/RES/S-8/1", "1976-02-29", "1976-02-29/S-8-1"),
        ])
    func namesWorks(symbol: String, date: String, expected: String) throws {
        let work = try #require(DocumentSymbol(symbol)).akomaNtosoWork(date: date).get()
        #expect(work.iri == "/akn/un/statement/deliberation/un-ga/\(expected)")
    }

    @Test(
        "says why there is no work",
        arguments: [
            ("A/RES/68/4", nil, AkomaNtosoWork.Absence.noDate),
            ("A/RES/68/4", "", .invalidDate),
            ("A/RES/68/4", "2013-10-3", .invalidDate),
            ("A/RES/68/4", "3 octobre 2013", .invalidDate),
            ("A/RES/68/4", "2013-02-29", .invalidDate),
            ("A/RES/68/4", "2013-13-01", .invalidDate),
            ("A/RES/68/4", "1900-02-29", .invalidDate),
            ("A/RES/68/4", "-013-10-03", .invalidDate),
            ("A/RES/68/4", "2013-10-03/..", .invalidDate),
            ("A/RES/68/4/Corr.1", "2013-10-03", .variant),
            ("A/RES/68/*", "2013-10-03", .family),
            ("A/68/190", "2013-10-03", .kindNotCovered),
            ("S/RES/1325 (2000)", "2000-10-31", .kindNotCovered),
            ("ECE/GCM/2024/1", "2024-03-11", .kindNotCovered),
            ("A/70/95-S/2015/446", "2015-06-01", .kindNotCovered),
        ])
    func saysWhyNot(symbol: String, date: String?, reason: AkomaNtosoWork.Absence) throws {
        let result = try #require(DocumentSymbol(symbol)).akomaNtosoWork(date: date)
        #expect(result == .failure(reason))
    }

    @Test("names expressions and paragraphs")
    func namesExpressions() throws {
        let symbol = try #require(DocumentSymbol("A/RES/68/4"))
        let work = try symbol.akomaNtosoWork(date: "2013-10-03").get()
        #expect(work.expression(in: .french) == work.iri + "/fra@/!main")
        #expect(work.paragraph(27, in: .french) == work.iri + "/fra@/!main#para_27")
        #expect(
            work.paragraph(8, letter: "a", in: .chinese)
                == work.iri + "/zho@/!main#para_8__list_1__point_a")
    }
}

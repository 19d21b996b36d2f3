import Foundation
import Testing

@testable import GlobalCompact

@Suite("Member States")
struct MemberStateTests {
    @Test("lists 193 members and two observers")
    func listsAll() {
        #expect(MemberState.all.count == 195)
        #expect(MemberState.all.suffix(2).map(\.alpha3) == ["VAT", "PSE"])
        #expect(Set(MemberState.all.map(\.alpha3)).count == 195)
        #expect(MemberState.all.allSatisfy { $0.alpha3.wholeMatch(of: /[A-Z]{3}/) != nil })
    }

    @Test("finds every State by each name of its own, and only that State")
    func findsEveryName() {
        for row in MemberStateTable.text.split(separator: "\n") {
            let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
            for name in fields[1...2] + fields[3].split(separator: "|") {
                #expect(MemberState(named: String(name))?.alpha3 == String(fields[0]), "\(name)")
                #expect(MemberState(named: name.uppercased())?.alpha3 == String(fields[0]))
            }
        }
    }

    @Test(
        "finds a State whatever case, accents, apostrophe and article",
        arguments: [
            ("la Fédération de Russie", "RUS"), ("ETATS-UNIS D’AMERIQUE", "USA"),
            ("L'Azerbaïdjan", "AZE"), ("the Netherlands", "NLD"), ("The Bahamas", "BHS"),
            ("cote d'ivoire", "CIV"), ("Bosnie\u{2011}Herzégovine", "BIH"), ("Turkey", "TUR"),
            ("Iran (Islamic Republic of)", "IRN"), ("Tu\u{308}rkiye", "TUR"),
        ])
    func findsPrintedNames(name: String, code: String) {
        #expect(MemberState(named: name)?.alpha3 == code)
    }

    @Test("tells States of like names apart")
    func tellsApart() {
        #expect(MemberState(named: "Niger")?.alpha3 == "NER")
        #expect(MemberState(named: "Nigeria")?.alpha3 == "NGA")
        #expect(MemberState(named: "Guinée")?.alpha3 == "GIN")
        #expect(MemberState(named: "Guinée équatoriale")?.alpha3 == "GNQ")
        #expect(MemberState(named: "Dominica")?.alpha3 == "DMA")
        #expect(MemberState(named: "République dominicaine")?.alpha3 == "DOM")
    }

    @Test(
        "gives nil for what is no State",
        arguments: ["", "the", "Atlantis", "Union européenne", "Kenya Airways", "🇫🇷"])
    func rejectsOthers(name: String) {
        #expect(MemberState(named: name) == nil)
    }

    @Test("gives nil for a very long text")
    func rejectsLongText() {
        #expect(MemberState(named: String(repeating: "e\u{301}\u{327}", count: 100_000)) == nil)
    }

    @Test("names a State in English and French")
    func namesInLanguages() throws {
        let state = try #require(MemberState(alpha3: "GBR"))
        #expect(state.name() == "United Kingdom of Great Britain and Northern Ireland")
        #expect(
            state.name(in: .french) == "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord")
    }

    @Test("finds a State by its code in capital letters")
    func findsCodes() {
        #expect(MemberState(alpha3: "DEU")?.nameFrench == "Allemagne")
        #expect(MemberState(alpha3: "deu") == nil)
        #expect(MemberState(alpha3: "XXX") == nil)
    }

    @Test("is written as its code")
    func codesAsAlpha3() throws {
        let states = MemberState.all
        let data = try JSONEncoder().encode(states)
        #expect(String(decoding: data, as: UTF8.self).hasPrefix(#"["AFG","ALB","#))
        #expect(try JSONDecoder().decode([MemberState].self, from: data) == states)
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([MemberState].self, from: Data(#"["XXX"]"#.utf8))
        }
    }
}

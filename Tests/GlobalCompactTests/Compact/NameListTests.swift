import Testing

@testable import GlobalCompact

@Suite("Lists of names")
struct NameListTests {
    @Test("cuts lists of organisations", arguments: organisations)
    func cutsOrganisations(list: String, names: [String]) {
        #expect(NameList.names(in: WordedText(list), genitive: false).map(\.text) == names)
    }

    @Test("cuts lists of States after “on behalf of” and the like", arguments: states)
    func cutsStates(list: String, names: [String]) {
        #expect(NameList.names(in: WordedText(list), genitive: true).map(\.text) == names)
    }

    static let organisations: [(String, [String])] = [
        ("", []),
        ("OIM", ["OIM"]),
        (
            "PNUD, OIM et Réseau régional des Nations Unies sur les migrations",
            ["PNUD", "OIM", "Réseau régional des Nations Unies sur les migrations"]
        ),
        ("ILO, UNDP, and the World Bank.", ["ILO", "UNDP", "World Bank"]),
        ("ILO; UN Women; and IOM", ["ILO", "UN Women", "IOM"]),
        (
            "United Nations Office on Drugs and Crime and IOM",
            ["United Nations Office on Drugs and Crime", "IOM"]
        ),
        (
            "Office des Nations Unies contre la drogue et le crime et l'OIM",
            ["Office des Nations Unies contre la drogue et le crime", "OIM"]
        ),
        (
            "UNDP, United Nations Educational, Scientific and Cultural Organization and WHO",
            ["UNDP", "United Nations Educational, Scientific and Cultural Organization", "WHO"]
        ),
        (
            "Société de la Croix-Rouge et du Croissant-Rouge et OMS",
            ["Société de la Croix-Rouge et du Croissant-Rouge", "OMS"]
        ),
        (
            "Ministère de l'inclusion, de la sécurité sociale et des migrations et OIT",
            ["Ministère de l'inclusion, de la sécurité sociale et des migrations", "OIT"]
        ),
        ("Network (IOM, ILO and WHO) and UNDP", ["Network (IOM, ILO and WHO)", "UNDP"]),
    ]

    static let states: [(String, [String])] = [
        (
            "de Chypre, de la France, de l'Albanie, d'Oman, des Pays-Bas et du Royaume-Uni",
            ["Chypre", "France", "Albanie", "Oman", "Pays-Bas", "Royaume-Uni"]
        ),
        (
            "Bosnia and Herzegovina and the Bahamas",
            ["Bosnia and Herzegovina", "Bahamas"]
        ),
        (
            "de l'Antigua-et-Barbuda et du Royaume-Uni de Grande-Bretagne et d'Irlande du Nord",
            ["Antigua-et-Barbuda", "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord"]
        ),
        ("the European Union and its member States", ["European Union and its member States"]),
        (
            "de l'Union européenne et de ses États membres",
            [
                "Union européenne et de ses États membres"
            ]
        ),
        ("Iran (Islamic Republic of) and Chad", ["Iran (Islamic Republic of)", "Chad"]),
    ]
}

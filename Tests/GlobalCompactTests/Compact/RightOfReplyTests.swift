import Testing

@testable import GlobalCompact

@Suite("Rights of reply")
struct RightOfReplyTests {
    @Test("reads who exercised the right of reply", arguments: sentences)
    func reads(text: String, expected: [String]) {
        let found = RightOfReply.statements(in: WordedText(text)).flatMap(\.participants)
        #expect(found.codes == expected)
    }

    @Test("finds where the sentence begins", arguments: starts)
    func findsStart(text: String, rest: String) throws {
        let statement = try #require(RightOfReply.statements(in: WordedText(text)).first)
        #expect(String(decoding: text.utf8.prefix(statement.start), as: UTF8.self) == rest)
    }

    static let sentences: [(String, [String])] = [
        ("L'Azerbaïdjan a exercé son droit de réponse.", ["AZE"]),
        ("La Fédération de Russie a exercé son droit de réponse.", ["RUS"]),
        ("L’Arménie et l’Azerbaïdjan ont exercé leur droit de réponse.", ["ARM", "AZE"]),
        (
            "Le représentant de l'Arménie a pris la parole pour exercer son droit de réponse.",
            [
                "ARM"
            ]
        ),
        ("La délégation du Togo s'est prévalue de son droit de réponse.", ["TGO"]),
        ("Dans l'exercice de son droit de réponse, l'Arménie a pris la parole.", ["ARM"]),
        ("Norlandia exercised its right of reply.", ["Norlandia"]),
        (
            "The representatives of India and of Chad spoke in exercise of the right of reply.",
            [
                "IND", "TCD",
            ]
        ),
        (
            "Rights of reply were exercised by Bosnia and Herzegovina and the Bahamas.",
            [
                "BIH", "BHS",
            ]
        ),
        ("In exercise of its right of reply, Armenia said that this was so.", ["ARM"]),
        (
            "Togo exercised its right of reply. Chad then exercised its right of reply.",
            [
                "TGO", "TCD",
            ]
        ),
        ("No State exercised its right of reply.", []),
        ("Aucun État n'a exercé son droit de réponse.", []),
        ("Right of reply.", []),
        ("The right of reply is laid down in the rules of procedure.", []),
        ("Togo replied.", []),
    ]

    static let starts: [(String, String)] = [
        ("Togo ; OIM. L'Albanie a exercé son droit de réponse.", "Togo ; OIM. "),
        ("Togo; IOM. St. Lucia exercised its right of reply.", "Togo; IOM. "),
        ("Togo ; A e. V. L'Albanie a exercé son droit de réponse.", "Togo ; A e. V. "),
        ("Togo ; OIM. La Norlandie a exercé son droit de réponse.", "Togo ; OIM. "),
    ]
}

import Testing

@testable import GlobalCompact

@Suite("Speakers")
struct SpeakerReaderTests {
    @Test("reads name, function, organisation and principal of a sentence", arguments: sentences)
    func reads(sentence: String, expected: [String]) {
        let passage = Self.passage(sentence, under: "II. Opening of the meeting")
        #expect(SpeakerReader.speakers(in: passage).map(Self.dump) == expected)
    }

    @Test("reads who chaired")
    func readsChairs() {
        let text =
            "The review was organized by ECA and co-chaired by Ann Lee (Kenya) and by Mr. Bo Li."
        let chairs = SpeakerReader.chairs(in: Self.passage(text, under: "Organization"))
        #expect(chairs.map(Self.dump) == ["coChair Ann Lee @ Kenya", "coChair Mr. Bo Li"])
        #expect(chairs.allSatisfy { $0.occasion == nil })
        let one = Self.passage("It was chaired by Ann Lee, Minister of Labour.", under: "X")
        #expect(
            SpeakerReader.chairs(in: one).map(Self.dump) == ["chair Ann Lee | Minister of Labour"])
    }

    @Test("takes the occasion from the sentence before the heading")
    func readsOccasion() {
        let closing = "In her closing remarks, Ann Lee, Head of Service, thanked all."
        let found = SpeakerReader.speakers(in: Self.passage(closing, under: "Opening"))
        #expect(found.map(\.occasion) == [.closing])
        #expect(SpeakerReader.speakers(in: Self.passage(closing, under: "Other")).count == 1)
        let plain = "Ann Lee, Head of Service, thanked all."
        #expect(SpeakerReader.speakers(in: Self.passage(plain, under: "Other")).isEmpty)
        #expect(
            SpeakerReader.speakers(in: Self.passage(plain, under: "V. Clôture")).map(\.occasion)
                == [.closing])
    }

    @Test("names a speaker by function alone in the first sentence only")
    func readsUnnamed() {
        let text = "The Chair said this. The Executive Secretary said that."
        let found = SpeakerReader.speakers(in: Self.passage(text, under: "Closing"))
        #expect(found.map(Self.dump) == ["chair - as Chair"])
    }

    static let sentences: [(String, [String])] = [
        (
            "Le Secrétaire exécutif adjoint de la CEE, Ed Ro, a dit oui.",
            [
                "speaker Ed Ro | Secrétaire exécutif adjoint de la CEE @ CEE"
            ]
        ),
        (
            "Irem Arf, rapporteuse pour les parties prenantes, a rendu compte.",
            [
                "rapporteur Irem Arf | rapporteuse pour les parties prenantes"
            ]
        ),
        (
            """
            S'exprimant au nom de la Secrétaire générale de l'OIM, Ida Po, le Directeur de la CEE, \
            Ed Ro, a parlé.
            """,
            ["speaker Ed Ro | Directeur de la CEE @ CEE for Ida Po, Secrétaire générale de l'OIM"]
        ),
        (
            "On behalf of the European Union, Mr. Karl Müller, Head of Delegation, said so.",
            [
                "speaker Mr. Karl Müller | Head of Delegation for -, European Union"
            ]
        ),
        (
            """
            Les coprésidents, S.E. Ed Ro, Ministre de l'inclusion, de la sécurité sociale et des \
            migrations, et S.E. Ida Po, Secrétaire d'État au Ministère du travail, ont parlé.
            """,
            [
                """
                coChair S.E. Ed Ro | Ministre de l'inclusion, de la sécurité sociale et des \
                migrations as coprésidents
                """,
                """
                coChair S.E. Ida Po | Secrétaire d'État au Ministère du travail \
                @ Ministère du travail as coprésidents
                """,
            ]
        ),
        (
            "IOM Director General Amy Po welcomed all.",
            [
                "speaker Amy Po | IOM Director General @ IOM"
            ]
        ),
        (
            "In a video message, Amy Po, Director of Policy of the Sea Institute, spoke.",
            [
                "speaker Amy Po | Director of Policy of the Sea Institute @ Sea Institute video"
            ]
        ),
        (
            "The meeting was opened by the Minister of Interior of Maravia, who spoke.",
            [
                "speaker - | Minister of Interior of Maravia"
            ]
        ),
        (
            "La coprésidente, Ida Po, s'est félicitée du résultat.",
            [
                "coChair Ida Po as coprésidente"
            ]
        ),
        ("Les coprésidents ont remercié les participants.", []),
        ("Des milliers de migrants avaient perdu la vie.", []),
        ("In Latin America, Costa Rica, the Director said, was first.", []),
        ("", []),
        ("Ms.", []),
        (
            "A representative of Norlandia said so.",
            [
                "speaker - | representative of Norlandia @ Norlandia"
            ]
        ),
        (",,, (( Ms. )) and by", []),
    ]

    private static func passage(_ text: String, under heading: String) -> PlenaryPassage {
        PlenaryPassage(
            Passage(locator: .paragraph(number: "1"), sectionPath: [heading], text: text))
    }

    private static func dump(_ speaker: Speaker) -> String {
        let name = [speaker.honorific, speaker.name ?? "-"].compactMap(\.self)
        var line = "\(speaker.role) \(name.joined(separator: " "))"
        if let function = speaker.function { line += " | \(function)" }
        for organisation in speaker.organisations { line += " @ \(organisation)" }
        if let role = speaker.roleAsPrinted { line += " as \(role)" }
        if let principal = speaker.onBehalfOf {
            line += " for \(principal.name ?? "-"), \(principal.function ?? "-")"
        }
        return speaker.sentVideo ? line + " video" : line
    }
}

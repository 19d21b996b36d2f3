import Testing

@testable import GlobalCompact

@Suite("Moderators")
struct ModeratorReaderTests {
    @Test("reads name and affiliation", arguments: lines)
    func reads(line: String, expected: [Moderator]) {
        #expect(ModeratorReader.moderators(in: WordedText(line)) == expected)
    }

    static let lines: [(String, [Moderator])] = [
        ("", []),
        ("Jane Doe", [Moderator(name: "Jane Doe")]),
        ("Jane Doe, OIM.", [Moderator(name: "Jane Doe", affiliation: "OIM")]),
        (
            "Mme Stella Opoku-Owusu (MPI)",
            [
                Moderator(name: "Stella Opoku-Owusu", honorific: "Mme", affiliation: "MPI")
            ]
        ),
        (
            "Michele LeVoy, Plateforme (PICUM)",
            [
                Moderator(name: "Michele LeVoy", affiliation: "Plateforme (PICUM)")
            ]
        ),
        (
            "Director of the Institute, University of Nowhere",
            [
                Moderator(
                    name: nil, affiliation: "Director of the Institute, University of Nowhere")
            ]
        ),
        ("IOM", [Moderator(name: nil, affiliation: "IOM")]),
        (
            "Ann Lee, ILO, and Mr. John Smith, UNDP",
            [
                Moderator(name: "Ann Lee", affiliation: "ILO"),
                Moderator(name: "John Smith", honorific: "Mr.", affiliation: "UNDP"),
            ]
        ),
        (
            "Ann Lee, ILO; Ludwig van Beethoven",
            [
                Moderator(name: "Ann Lee", affiliation: "ILO"),
                Moderator(name: "Ludwig van Beethoven"),
            ]
        ),
    ]
}

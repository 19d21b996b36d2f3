import Testing

@testable import GlobalCompact

@Suite("Labels of session lines")
struct SessionLabelTests {
    @Test("tells the labels apart, in English and French", arguments: lines)
    func tellsApart(line: String, label: SessionLabel) throws {
        let pieces = SessionLabel.pieces(of: WordedText(line + " Kenya"))
        #expect(pieces.map(\.label) == [label])
        #expect(pieces.map(\.value.text) == ["Kenya"])
    }

    @Test("cuts lines that were joined")
    func cutsJoinedLines() {
        let text =
            "It reviewed much. Lead organizers: ILO Moderator: Ann Lee, UN Opening State: Fiji"
        let pieces = SessionLabel.pieces(of: WordedText(text))
        #expect(pieces.map(\.label) == [nil, .organisers, .moderators, .openingState])
        #expect(
            pieces.map(\.value.text) == ["It reviewed much.", "ILO", "Ann Lee, UN", "Fiji"])
    }

    @Test(
        "finds no label in prose",
        arguments: [
            "The moderator: a friend", "Statements that matter", "State of affairs: good",
            "He said: Moderator", "", ":", "Moderator", "Contributions of migrants by far",
        ])
    func findsNone(text: String) {
        #expect(!SessionLabel.pieces(of: WordedText(text)).contains { $0.label == .moderators })
        #expect(!SessionLabel.pieces(of: WordedText(text)).contains { $0.label == .contributions })
        #expect(!SessionLabel.pieces(of: WordedText(text)).contains { $0.label == .organisers })
    }

    static let lines: [(String, SessionLabel)] = [
        ("Organisateurs principaux :", .organisers), ("Lead organizers:", .organisers),
        ("Organisateur(s) :", .organisers), ("Organized by:", .organisers),
        ("LEAD ORGANISER:", .organisers), ("Chefs de file :", .organisers),
        ("Modératrice :", .moderators), ("Modérateur :", .moderators),
        ("Moderator:", .moderators), ("Co-moderators:", .moderators),
        ("Moderator(s):", .moderators), ("moderator:", .moderators),
        ("État membre intervenant :", .openingState), ("Opening Member State:", .openingState),
        ("Member State intervening:", .openingState),
        ("Member State intervention:", .openingState),
        ("Contributions de fond présentées par :", .contributions),
        ("Substantive contributions by:", .contributions),
        ("Substantive contributions were made by", .contributions),
        ("Contributions by the following States:", .contributions),
        ("Contributions:", .contributions), ("Statements by:", .contributions),
        ("Right of reply:", .rightOfReply), ("Droit de réponse :", .rightOfReply),
    ]
}

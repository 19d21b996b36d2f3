import Testing

@testable import GlobalCompact

@Suite("Place and days of a meeting")
struct MeetingReaderTests {
    @Test("reads place and days in either order", arguments: sentences)
    func reads(sentence: String, place: String?, dates: String, days: String) throws {
        let meeting = try #require(Self.meeting(sentence))
        #expect(meeting.place == place)
        #expect(meeting.dates == dates)
        #expect("\(meeting.days.lowerBound) \(meeting.days.upperBound)" == days)
    }

    @Test(
        "finds none where no full day is printed",
        arguments: [
            "", "It was held in Geneva.", "It was held in March 2024.", "Held on 31 June 2024",
            "La réunion a eu lieu en mai 2022 à New York.",
            "It was held before the forum, which took place in 2024.", "held at", "tenu au",
        ])
    func findsNone(sentence: String) {
        #expect(Self.meeting(sentence) == nil)
    }

    static let sentences: [(String, String?, String, String)] = [
        (
            "L'Examen s'est tenu à Genève le 11 mars 2024, avant le Forum.", "Genève",
            "11 mars 2024", "2024-03-11 2024-03-11"
        ),
        (
            "It was held in Port Selwyn on 17 and 18 February 2031, at the invitation.",
            "Port Selwyn", "17 and 18 February 2031", "2031-02-17 2031-02-18"
        ),
        (
            "It took place from 30 April to 2 May 2029 in Bangkok.", "Bangkok",
            "30 April to 2 May 2029", "2029-04-30 2029-05-02"
        ),
        (
            "La réunion a eu lieu du 1er au 3 juin 2025.", nil, "1er au 3 juin 2025",
            "2025-06-01 2025-06-03"
        ),
        (
            "It was held in the Hall of Nations, in Geneva, on February 17–18, 2031.",
            "Hall of Nations", "February 17–18, 2031", "2031-02-17 2031-02-18"
        ),
        ("Elle s'est tenue au 11 mars 2024.", nil, "11 mars 2024", "2024-03-11 2024-03-11"),
    ]

    private static func meeting(_ text: String) -> ReviewMeeting? {
        MeetingReader.meeting(
            in: PlenaryPassage(Passage(locator: .paragraph(number: "1"), text: text)))
    }
}

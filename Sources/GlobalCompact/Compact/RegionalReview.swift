/// A regional review of the Compact, as its report tells of it.
///
/// The facts are found by the form of the report, in English or French: sessions with a number,
/// lines that begin with "Lead organizers", « Contributions de fond présentées par » and the like,
/// lists of States after a colon. What the report does not print is nil or empty.
///
/// ```swift
/// let review = RegionalReview(report: DocumentReader.read(text))
/// review?.sessions[1].contributions[4].onBehalfOf.compactMap(\.state?.alpha3)
/// // ["CYP", "FRA", "MLT", "NOR", "NLD", "GBR"]
/// ```
public struct RegionalReview: Sendable, Hashable, Codable {
    /// Where and when the review was held, or nil if the report does not say.
    public var meeting: ReviewMeeting?
    /// The States that took part, in the order of the report.
    public var participatingStates: [Participant]
    /// The passage that lists the participating States, or nil if none does.
    public var participationSource: Locator?
    /// Those who chaired the review, as its report introduces them.
    public var chairs: [Speaker]
    /// The thematic sessions, in order.
    public var sessions: [ReviewSession]
    /// Those who spoke at the opening and at the closing, in the order of the report.
    public var speakers: [Speaker]

    /// Reads the report of a review, or gives nil where a document states no thematic session.
    ///
    /// - Complexity: Linear in the length of the report.
    public init?(report: Document) {
        let groups = SessionGroup.groups(in: report.passages)
        sessions = SessionReader.sessions(in: groups)
        // Any report may say "its second session considered objective 20" of itself.
        guard sessions.count > 1 || sessions.contains(where: { !$0.sources.isEmpty }),
            let part = sessions.first?.statement.part
        else { return nil }
        let plenary = groups.filter { $0.ordinal == nil }.flatMap(\.passages)
            .map { PlenaryPassage($0) }
        let texts = plenary.filter { $0.locator.part == part }
        meeting = texts.lazy.compactMap(MeetingReader.meeting).first
        let attendance =
            texts.lazy.compactMap(AttendanceReader.attendance).first
            ?? plenary.lazy.compactMap(AttendanceReader.attendance).first
        participatingStates = attendance?.participants ?? []
        participationSource = attendance?.source
        chairs = texts.lazy.map(SpeakerReader.chairs).first { !$0.isEmpty } ?? []
        speakers = texts.flatMap(SpeakerReader.speakers)
    }

    /// The session with an ordinal, or nil if there is none.
    public func session(_ ordinal: Int) -> ReviewSession? {
        sessions.first { $0.ordinal == ordinal }
    }
}

extension RegionalReview {
    /// Those who spoke at the opening, in the order of the report.
    public var openingSpeakers: [Speaker] { speakers.filter { $0.occasion == .opening } }

    /// Those who spoke at the closing, in the order of the report.
    public var closingSpeakers: [Speaker] { speakers.filter { $0.occasion == .closing } }
}

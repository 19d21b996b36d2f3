import GlobalCompact
import Testing

@Suite("5. What happened at the regional review of 2024?")
struct Tour5TheReview {
    private let review = Corpus.bundled.review

    @Test("Where and when was it held, and who chaired it?")
    func meeting() {
        #expect(review.meeting?.place == "Genève")
        #expect(review.meeting?.days.lowerBound.description == "2024-03-11")
        #expect(review.chairs.map(\.name) == ["Elma Saiz", "Jana Costachi"])
    }

    @Test("Did those who opened it close it too?")
    func chairs() {
        #expect(
            review.openingSpeakers.filter { $0.role == .coChair }.map(\.name) == [
                "Elma Saiz", "Jana Costachi",
            ])
        #expect(
            review.closingSpeakers.filter { $0.role == .coChair }.map(\.name) == [
                "Pilar Cancela", "Jana Costachi",
            ])
    }

    @Test("What did the third session cover, and what did it not discuss?")
    func thirdSession() throws {
        let session = try #require(review.session(3))
        #expect(session.objectives.map(\.number) == [14, 15, 16, 19, 20, 22])
        let discussed = Corpus.bundled.curated.mappings
            .filter { session.summary.contains($0.subject.locator) && $0.level.isPositive }
            .compactMap(\.objective)
        #expect(session.objectives.filter { !discussed.contains($0) } == [.consularProtection])
    }

    @Test("Who spoke on behalf of six other States?")
    func onBehalf() {
        let joint = review.sessions.flatMap(\.contributions).filter { $0.onBehalfOf.count == 6 }
        #expect(joint.map(\.state?.alpha3) == ["DNK", "NOR", "GBR"])
        #expect(
            joint[0].onBehalfOf.map(\.state?.alpha3) == ["CYP", "FRA", "MLT", "NOR", "NLD", "GBR"])
    }

    @Test("Who took the floor in every session?")
    func everywhere() {
        let names = review.sessions.map { Set($0.contributions.map(\.name)) }
        let everywhere = names.dropFirst().reduce(names[0]) { $0.intersection($1) }
        #expect(
            everywhere.sorted() == [
                "Commission européenne/Service européen pour l'action extérieure", "Royaume-Uni",
            ])
    }

    @Test("Which session heard the fewest voices?")
    func voices() {
        #expect(review.sessions.map(\.contributions.count) == [18, 17, 11, 14])
    }

    @Test("Who led the discussions?")
    func moderators() {
        #expect(
            review.sessions.map(\.moderator?.name) == [
                "Paola Cammilli", "Susan Fratzke", "Stella Opoku-Owusu", "Michele LeVoy",
            ])
        #expect(review.sessions[3].moderator?.affiliation?.hasSuffix("(PICUM)") == true)
    }

    @Test("Who asked for a right of reply?")
    func replies() {
        #expect(
            review.sessions.map { $0.rightsOfReply.map(\.state?.alpha3) } == [
                [], ["AZE"], ["ARM"], ["RUS"],
            ])
    }

    @Test("Which session began without a member State?")
    func opening() {
        #expect(review.sessions.map(\.openingState?.state?.alpha3) == [nil, "SWE", "ALB", "KAZ"])
    }

    @Test("Which of the 43 States that came were heard in no session, not even through another?")
    func silentStates() {
        let heard = review.sessions.flatMap { session in
            session.contributions.flatMap { [$0.contributor] + $0.onBehalfOf }
                + session.openingStates + session.rightsOfReply
        }
        let came = review.participatingStates.map(\.state?.alpha3)
        let silent = Set(came).subtracting(heard.map(\.state?.alpha3))
        #expect(came.count == 43)
        #expect(silent.count == 15)
        #expect(silent.contains("MDA"), "although its Secretary of State was in the chair")
    }

    @Test("Which session covered data, and which the themes around children?")
    func covering() {
        #expect(review.sessions.covering(.data).map(\.ordinal) == [4])
        #expect(review.sessions.covering(theme: .children).map(\.ordinal) == [2, 3, 4])
    }
}

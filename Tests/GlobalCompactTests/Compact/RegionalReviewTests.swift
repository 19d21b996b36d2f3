import Foundation
import Testing

@testable import GlobalCompact

@Suite("The regional review of 2024")
struct RegionalReviewTests {
    private let review: RegionalReview

    init() throws {
        review = try #require(RegionalReview(report: ReviewFixtures.seed()))
    }

    @Test("was held in Geneva on 11 March 2024")
    func readsMeeting() throws {
        let meeting = try #require(review.meeting)
        let day = try #require(CalendarDate("2024-03-11"))
        #expect(meeting.place == "Genève")
        #expect(meeting.dates == "11 mars 2024")
        #expect(meeting.days == day...day)
        #expect(meeting.source == Locator("1"))
    }

    @Test("was attended by 43 States")
    func readsParticipatingStates() {
        #expect(
            review.participatingStates.codes
                == """
                ALB DEU ARM AUT AZE BLR BEL BIH CAN CYP HRV DNK ESP USA RUS FIN FRA GEO GRC IRL \
                ITA KAZ KGZ LTU LUX MKD MLT MNE NOR UZB NLD POL PRT MDA CZE GBR SRB SVK SWE TJK \
                TUR TKM UKR
                """.split(separator: " ").map(String.init))
        #expect(review.participatingStates.count == 43)
        #expect(review.participatingStates.last?.name == "Ukraine")
        #expect(review.participationSource == Locator("4"))
    }

    @Test("had four sessions that share out the 23 objectives")
    func readsObjectives() {
        #expect(review.sessions.map(\.ordinal) == [1, 2, 3, 4])
        #expect(
            review.sessions.map { $0.objectives.map(\.rawValue) } == [
                [2, 5, 6, 12, 18], [4, 8, 9, 10, 11, 13, 21], [14, 15, 16, 19, 20, 22],
                [1, 3, 7, 17, 23],
            ])
        #expect(Set(review.sessions.flatMap(\.objectives)) == Set(Objective.allCases))
        #expect(review.session(3)?.objectives.first == .consularProtection)
        #expect(review.session(5) == nil)
    }

    @Test("tells who led each session")
    func readsOrganisers() {
        let network = "Réseau régional des Nations Unies sur les migrations"
        #expect(
            review.sessions.map(\.leadOrganisers) == [
                ["OIT", network], ["HCR", network], ["OMS", network], ["PNUD", "OIM", network],
            ])
    }

    @Test("tells who moderated each session")
    func readsModerators() {
        #expect(
            review.sessions.map(\.moderators) == [
                [
                    Moderator(
                        name: "Paola Cammilli",
                        affiliation: """
                            Directrice des campagnes mondiales à l'Internationale des \
                            travailleurs du bâtiment et du bois (IBB), membre du Council of \
                            Global Unions
                            """)
                ],
                [Moderator(name: "Susan Fratzke", affiliation: "Migration Policy Institute (MPI)")],
                [
                    Moderator(
                        name: "Stella Opoku-Owusu",
                        affiliation: "Fondation africaine pour le développement")
                ],
                [
                    Moderator(
                        name: "Michele LeVoy",
                        affiliation: """
                            Plateforme pour la coopération internationale pour les personnes \
                            migrantes et sans papiers (PICUM)
                            """)
                ],
            ])
    }

    @Test("tells which State opened each session; none opened the first")
    func readsOpeningStates() {
        #expect(review.sessions.map(\.openingStates.codes) == [[], ["SWE"], ["ALB"], ["KAZ"]])
        #expect(review.session(1)?.openingState == nil)
        #expect(review.session(2)?.openingState?.name == "Suède")
    }

    @Test("lists 18, 17, 11 and 14 contributions")
    func readsContributions() {
        let commission = "Commission européenne/Service européen pour l'action extérieure"
        #expect(review.sessions.map(\.contributions.count) == [18, 17, 11, 14])
        #expect(
            review.sessions.map(\.contributions.codes) == [
                [
                    "DEU", "BEL", "CAN", "ESP", "USA", "GRC", "PRT", "GBR", "SRB", "TJK", "TKM",
                    "UKR", commission, "Solidarity Center",
                    "International Lawyers Assisting Workers Network (ILAW)", "OIT",
                    "Organisation internationale des employeurs (OIE)",
                    "Plateforme sur les déplacements liés aux catastrophes (UNOPS)",
                ],
                [
                    "DEU", "ARM", "BEL", "BLR", "DNK ← CYP FRA MLT NOR NLD GBR", "GRC", "KGZ",
                    "NOR", "GBR", "TUR", "TKM", "UKR", commission,
                    "Friends World Committee for Consultation",
                    """
                    Fédération internationale des Sociétés de la Croix-Rouge et du Croissant-Rouge
                    """, "Network of Girls Against Human Trafficking (NoGAHT)", "ONUDC",
                ],
                [
                    "DEU", "CAN", "ESP", "MKD", "GBR", commission,
                    """
                    Communauté de travail afro-allemande/Afrikanisch-Deutsche \
                    Arbeitsgemeinschaft e. V. (A.D.A.G.E.)
                    """, "Asociación Rumiñahui", "OIT", "OIM", "PNUD",
                ],
                [
                    "AZE", "CAN", "ESP", "NOR ← CYP DNK FRA MLT NLD GBR", "PRT", "SRB",
                    "GBR ← DEU DNK ESP USA NOR NLD", commission, "Asociación Rumiñahui", "IBB",
                    "International Detention Coalition (IDC)",
                    "Confédération syndicale internationale (CSI)",
                    "Migrant Youth & Children Platform", "Fédération luthérienne mondiale",
                ],
            ])
    }

    @Test("tells who exercised the right of reply")
    func readsRightsOfReply() {
        #expect(review.sessions.map(\.rightsOfReply.codes) == [[], ["AZE"], ["ARM"], ["RUS"]])
        #expect(review.session(4)?.rightsOfReply.first?.name == "Fédération de Russie")
    }

    @Test("points to the paragraphs that state, sum up and prove each session")
    func pointsToSources() {
        #expect(review.sessions.map(\.statement.description) == ["13", "14", "15", "16"])
        let ranges = [1...11, 12...21, 22...29, 30...40]
        #expect(
            review.sessions.map { $0.summary.map(\.description) }
                == ranges.map { $0.map { "annex-\($0)" } })
        #expect(
            review.sessions.map { $0.sources.map(\.description) } == [
                ["block-1", "block-2", "block-3"],
                ["block-4", "block-5", "block-6", "block-7"],
                ["block-8", "block-9", "block-10", "block-11"],
                ["block-12", "block-13", "block-14", "block-15"],
            ])
    }

    @Test("finds each fact in the passage it points to")
    func readsCitationsBack() throws {
        let passages = try ReviewFixtures.seed().passages
        func text(_ locators: [Locator]) -> String {
            passages.filter { locators.contains($0.locator) }.map(\.text).joined(separator: "\n")
        }
        for session in review.sessions {
            let source = text(session.sources)
            let contributors = session.contributions.flatMap { [$0.contributor] + $0.onBehalfOf }
            let names =
                (contributors + session.rightsOfReply + session.openingStates).map(\.name)
                + session.leadOrganisers + session.moderators.compactMap(\.name)
                + session.moderators.compactMap(\.affiliation)
            for name in names { #expect(source.contains(name)) }
        }
        for speaker in review.speakers + review.chairs {
            let source = text([speaker.source])
            let facts =
                [speaker.name, speaker.honorific, speaker.function, speaker.roleAsPrinted]
                .compactMap(\.self) + speaker.organisations
            for fact in facts { #expect(source.contains(fact)) }
        }
    }

    @Test("was co-chaired by Spain and the Republic of Moldova")
    func readsChairs() {
        #expect(review.chairs.map(\.name) == ["Elma Saiz", "Jana Costachi"])
        #expect(review.chairs.allSatisfy { $0.role == .coChair && $0.honorific == "S.E." })
        #expect(
            review.chairs.map(\.function) == [
                "Ministre espagnole de l'inclusion, de la sécurité sociale et des migrations",
                "Secrétaire d'État au Ministère de l'intérieur de la République de Moldova",
            ])
        #expect(review.chairs.map(\.source) == [Locator("2"), Locator("2")])
    }

    @Test("was opened and closed by different Spanish co-chairs")
    func tellsCoChairsApart() {
        let opening = review.openingSpeakers.filter { $0.role == .coChair }
        let closing = review.closingSpeakers.filter { $0.role == .coChair }
        #expect(opening.map(\.name) == ["Elma Saiz", "Jana Costachi"])
        #expect(closing.map(\.name) == ["Pilar Cancela", "Jana Costachi"])
        #expect(closing.map(\.roleAsPrinted) == ["coprésidente espagnole", "coprésidente moldave"])
        #expect(closing.first?.function == "Vice-Ministre espagnole des migrations")
    }

    @Test("names the speakers of the opening and the closing")
    func readsSpeakers() {
        #expect(
            review.openingSpeakers.map(\.name) == [
                "Elma Saiz", "Jana Costachi", "Dmitry Mariyasin", "Amy Pope", "Irem Arf",
            ])
        #expect(
            review.closingSpeakers.map(\.name) == [
                "Feblezi Huebi", "Nada Al-Nashif", "Tatiana Molcean", "Pilar Cancela",
                "Jana Costachi",
            ])
        #expect(
            review.speakers.map(\.source.description) == [
                "9", "9", "10", "11", "12", "17", "18", "19", "20", "21",
            ])
        #expect(
            review.closingSpeakers.prefix(3).map(\.function) == [
                "représentante de Migrant Youth & Children Platform",
                "Haute-Commissaire adjointe aux droits de l'homme",
                "Secrétaire exécutive de la CEE",
            ])
        #expect(
            review.closingSpeakers.map(\.organisations) == [
                ["Migrant Youth & Children Platform"], [], ["CEE"], [],
                ["Ministère de l'intérieur de la République de Moldova"],
            ])
    }

    @Test("tells who spoke for whom, by video and as rapporteur")
    func readsParts() throws {
        let deputy = try #require(review.speakers.first { $0.name == "Dmitry Mariyasin" })
        #expect(deputy.function == "Secrétaire exécutif adjoint de la CEE")
        #expect(deputy.onBehalfOf?.name == "Tatiana Molcean")
        #expect(deputy.onBehalfOf?.function == "Secrétaire exécutive de la CEE")
        #expect(review.speakers.filter { $0.onBehalfOf != nil } == [deputy])

        #expect(review.speakers.filter(\.sentVideo).map(\.name) == ["Amy Pope"])
        let director = try #require(review.speakers.first { $0.sentVideo })
        let network = "Réseau des Nations Unies sur les migrations"
        #expect(director.organisations == ["OIM", network])

        let rapporteurs = review.speakers.filter { $0.role == .rapporteur }
        #expect(rapporteurs.map(\.name) == ["Irem Arf"])
        #expect(rapporteurs.first?.function == "Rapporteuse pour les parties prenantes")
    }

    @Test("survives encoding")
    func survivesEncoding() throws {
        let data = try JSONEncoder().encode(review)
        #expect(try JSONDecoder().decode(RegionalReview.self, from: data) == review)
    }
}

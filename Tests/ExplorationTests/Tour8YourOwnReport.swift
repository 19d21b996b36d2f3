import GlobalCompact
import Testing

@Suite("8. What can it do with my own report?")
struct Tour8YourOwnReport {
    private let report = DocumentReader.read(
        """
        # Report of the Government

        1. Banks and the post office lowered the price of sending remittances home.
        2. The weather was fine.
        """)
    private let next = DocumentReader.read(
        """
        # Report of the Government

        1. A new first paragraph.
        2. Banks and the post office lowered the price of sending remittances home.
        """)
    private let review = DocumentReader.read(
        """
        1. The first session reviewed progress towards objectives 10 and 14.
        Lead organizer: IOM

        # Annex

        ## First session

        1. States agreed to prevent and combat trafficking in persons.
        """)

    private var crosswalk: Crosswalk {
        MappingEngine().crosswalk(of: report, as: DocumentReference(report))
    }

    @Test("Can I map it, and cite what is found?")
    func ownReport() {
        let report = DocumentReader.read(
            "1. Merci à tous.\n\n2. Nous avons ouvert un consulat mobile.")
        let name = DocumentReference(
            symbol: nil, shortTitle: "Our report", date: nil, digest: report.digest)
        let crosswalk = MappingEngine().crosswalk(of: report, as: name)
        let mappings = crosswalk.mappings(of: .consularProtection)
        #expect(mappings.map(\.subject.description) == ["Our report, para. 2"])
    }

    @Test("What is it about, in one line?")
    func objectives() {
        let engine = MappingEngine()
        #expect(engine.objectives(in: report.paragraphs[0].text) == [.remittances])
        #expect(engine.objectives(in: report.paragraphs[1].text).isEmpty)
        let themes = engine.themes(
            in: "Des enfants migrants sont placés en rétention administrative.")
        #expect(Set(themes) == [.detention, .children])
    }

    @Test("Which of its paragraphs speak for no objective?")
    func silent() {
        #expect(
            crosswalk.passagesWithoutObjective().map(\.description).last?.hasSuffix("2") == true)
    }

    @Test("Which objectives of the third round table does it leave out?")
    func gaps() {
        let coverage = Coverage(of: report, by: MappingEngine())
        let silent = RoundTable.third.objectives.filter {
            coverage[$0, in: DocumentReference(report)].state == .noneFound
        }
        #expect(silent.map(\.number) == [14, 15, 16, 19, 22])
    }

    @Test("It reports on a review with sessions. What was assigned and not discussed?")
    func sessions() {
        let gaps = Coverage(of: review, by: MappingEngine()).gaps(.assignedButSilent)
        #expect(gaps.map(\.objective) == [.consularProtection])
    }

    @Test("Why does it say remittances, and what would change its mind?")
    func why() {
        let why = MappingEngine().explanation(of: .remittances, in: report.paragraphs[0].text)
        #expect(why.arithmetic?.terms.map(\.term.text).contains("remittance") == true)
        #expect(!why.changes.isEmpty)
    }

    @Test("Next year the paragraph has another number. Is the mapping lost?")
    func renumbered() {
        let moved = crosswalk.reanchored(
            in: next, as: DocumentReference(next), replacing: DocumentReference(report)
        ).crosswalk.mappings(of: .remittances)
        #expect(moved.map(\.subject.locator) == [.paragraph(number: "2")])
    }
}

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

    private var crosswalk: Crosswalk {
        MappingEngine().crosswalk(of: report, as: DocumentReference(report))
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

    @Test("Which objectives does it leave out?")
    func gaps() {
        let coverage = Coverage(of: report, by: MappingEngine())
        #expect(coverage[.remittances, in: DocumentReference(report)].state == .mapped)
        #expect(coverage[.detention, in: DocumentReference(report)].state == .noneFound)
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

    @Test("How often do the engine and the curators agree on the bundled documents?")
    func agreement() throws {
        let corpus = Corpus.bundled
        let kappa = Agreement(of: corpus.curated, with: corpus.computed()).overall.kappa
        #expect(try #require(kappa) > 0.85)
    }

    @Test("Which objectives does the engine overlook most?")
    func misses() {
        let corpus = Corpus.bundled
        let misses = Agreement(of: corpus.curated, with: corpus.computed()).misses
        let counts = Dictionary(grouping: misses, by: \.objective).mapValues(\.count)
        #expect(misses.count == 9)
        #expect(Set(counts.filter { $0.value > 1 }.keys) == [.data, .information, .discrimination])
    }
}

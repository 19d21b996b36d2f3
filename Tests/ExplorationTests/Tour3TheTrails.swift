import GlobalCompact
import Testing

@Suite("3. Where does a theme come from, and where did it go?")
struct Tour3TheTrails {
    private let curated = Corpus.bundled.curated

    @Test("Where do remittances come from?")
    func remittances() {
        var places: [String] = []
        for step in Corpus.bundled.trail(of: .remittances).steps {
            guard case .document(_, let passages, _, _) = step.content else { continue }
            places += passages.map { "\(step.date.year): \($0.citation.locator)" }
        }
        #expect(places == ["2013: 27", "2024: annex-2", "2024: annex-25", "2024: annex-26"])
    }

    @Test("Had Lima spoken of them, half a year before the Declaration?")
    func silence() {
        let step = Corpus.bundled.trail(of: .remittances).steps[0]
        #expect(step.date.spelled() == "23 May 2013")
        let lima = BundledDocument.lima2013.reference
        #expect(step.content == .document(lima, passages: [], reviewed: 28, notes: []))
    }

    @Test("Is trafficking really absent from Lima?")
    func footnote() {
        let step = Corpus.bundled.trail(of: .trafficking).steps[0]
        let lima = BundledDocument.lima2013
        #expect(
            step.content == .document(lima.reference, passages: [], reviewed: 28, notes: ["1"]))
        let note = lima.document.notes.first { $0.mark == "1" }
        #expect(note?.text.contains("Processus de Bali sur le trafic de migrants") == true)
    }

    @Test("Did sessions on other objectives speak of trafficking?")
    func spillOver() {
        var elsewhere: [TrailPassage] = []
        for step in Corpus.bundled.trail(of: .trafficking).steps {
            guard case .document(_, let passages, _, _) = step.content else { continue }
            elsewhere += passages.filter(\.isSpillOver)
        }
        #expect(elsewhere.map(\.session) == [4])
        #expect(elsewhere.map(\.citation.locator.description) == ["annex-39"])
    }

    @Test("Which themes of the review had no one raised in 2013?")
    func newThemes() {
        let new = Theme.all.filter { theme in
            let years = Set(curated.tags(of: theme).map(\.subject.document.date?.year))
            return years == [2024]
        }
        #expect(
            new == [
                .detention, .reintegration, .socialProtection, .skillsRecognition, .diaspora,
                .borderManagement, .identityStatelessness, .information, .missingMigrants,
            ])
    }

    @Test("Which theme does no document mention?")
    func silentTheme() {
        #expect(Theme.all.filter { curated.tags(of: $0).isEmpty } == [.consular])
    }
}

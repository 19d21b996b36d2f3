import Testing

@testable import GlobalCompact

@Suite struct TermAutomatonTests {
    private func vocabulary(_ texts: String...) -> Vocabulary {
        // Spanish has no rules of inflection here, so that each word has one form.
        Vocabulary(terms: texts.map { Term($0, language: .spanish, targets: ["x"], weight: 1) })
    }

    @Test func theDumpShowsEachState() {
        #expect(
            vocabulary("no", "no se").automatonDump == """
                0: end 1
                1: n 4, end 1
                2: s 6, n 4, end 2
                3: end 2, “no”
                4: o 3, end 1
                5: end 1, “no se”
                6: e 5, end 1
                """)
    }

    @Test func formsThatEndAlikeShareTheirStates() {
        let both = vocabulary("envoi de fonds", "envois de fonds")
        #expect(both.stateCount < 2 * vocabulary("envoi de fonds").stateCount)
        let inflected = Vocabulary(terms: [
            Term("envoi de fonds", language: .french, targets: ["x"], weight: 1)
        ])
        // The forms "envoi", "envois", "envoie" and "envoies" go on as one.
        #expect(inflected.stateCount <= vocabulary("envoi de fonds").stateCount + 6)
    }

    @Test func reportsItsSize() {
        let vocabulary = vocabulary("no")
        #expect(vocabulary.stateCount == 4)
        #expect(vocabulary.automatonSize >= 4 * vocabulary.stateCount * 4)
        #expect(Vocabulary(terms: []).stateCount == 2)
    }

    @Test("goes no further beyond the end of a stretch than a term can reach")
    func overrunIsShort() {
        let automaton = vocabulary("no se", "se no se").index.matcher.automaton
        // Each word may go on with a phrase, so that one is open from the first word to the last.
        let bytes = Array(String(repeating: "no se ", count: 20_000).utf8)
        var sightings: [TermAutomaton.Sighting] = []
        let ends = automaton.walk(over: 0..<600, of: bytes, &sightings)
        #expect(ends.last == 600)
        // A sighting for each "se", and those of three words beyond each of four ends.
        #expect((100...112).contains(sightings.count))
        #expect(sightings.allSatisfy { $0.place < 620 })
    }

    @Test(
        "finds terms across the ends of stretches, wherever they are cut",
        arguments: ["no se", "no-se", "no  se", "nó sé", "no s\u{E9}"])
    func findsTermsAcrossEnds(unit: String) {
        let vocabulary = vocabulary("no se", "se no se no")
        for sign in [" ", ". ", ", ", "."] {
            let text = String(repeating: unit + sign, count: 40_000)
            let found = vocabulary.mentions(in: text).count { $0.term.text == "no se" }
            #expect(found == 40_000)
        }
    }
}

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
}

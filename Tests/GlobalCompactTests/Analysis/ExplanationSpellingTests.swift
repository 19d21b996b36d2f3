import Testing

@testable import GlobalCompact

@Suite("Explanation+Spelling")
struct ExplanationSpellingTests {
    private let engine = MappingEngine(
        vocabulary: Vocabulary(terms: [
            Term("remittance", targets: ["x"], weight: 0.8),
            Term("cost", targets: ["x"], weight: 0.5, role: .cue),
        ]))

    @Test func theLinesLeadFromTheHeadingToTheFootnote() {
        let why = engine.explanation(of: "x", in: "Data. The cost of a remittance.")
        #expect(
            why.spelled() == [
                "x", "central · confidence 0.90 · computed, engine and vocabulary 1/own",
                "« The ‹cost› of a ‹remittance›. »",
                "Terms: “cost” 0.50 (cue, beside “remittance”); “remittance” 0.80 (sufficient) → "
                    + "1 − (1 − 0.50)(1 − 0.80) = 0.90 (asserted from 0.50)",
                "What would change it: without “remittance” it would be 0.25, mentioned",
                "Nearest competitor: none in this passage",
                "Text, x: central, confidence 0.90, computed, engine and vocabulary 1/own; "
                    + "« cost … remittance »; not reviewed by a person.",
            ])
    }

    @Test func frenchIsSpokenThroughout() {
        let why = engine.explanation(of: "x", in: "The cost of living")
        #expect(
            why.spelled(in: .french).dropFirst(3).first
                == "Termes : «\u{A0}cost\u{A0}» 0,50 (indice, sans compagnie) → 0,25, la moitié de "
                + "ce qu'ils apporteraient accompagnés (affirmé à partir de 0,50)")
    }

    @Test func whatIsNotFoundIsSaidInBothLanguages() {
        let why = engine.explanation(of: "y", in: "Remittance")
        #expect(why.spelled()[1].hasPrefix("not found · "))
        #expect(why.spelled(in: .french)[1].hasPrefix("non trouvé · "))
    }

    @Test func aRivalIsSaidToBeBehindOrAhead() {
        let engine = MappingEngine(
            vocabulary: Vocabulary(terms: [
                Term("alpha", targets: ["a"], weight: 0.9),
                Term("beta", targets: ["b"], weight: 0.7),
            ]))
        func rival(of target: String, in language: Language = .english) -> String? {
            engine.explanation(of: target, in: "alpha beta").spelled(in: language)
                .first { $0.contains(language == .french ? "Concurrent" : "competitor") }
        }
        #expect(rival(of: "a")?.hasSuffix(", 0.20 behind") == true)
        #expect(rival(of: "b")?.hasSuffix(", 0.20 ahead") == true)
        #expect(rival(of: "a", in: .french)?.hasSuffix(", 0,20 derrière") == true)
        #expect(rival(of: "b", in: .french)?.hasSuffix(", 0,20 devant") == true)
    }

    @Test func everySignalHasAFrenchName() {
        for name in Combination.signalNames {
            #expect(
                ExplanationWords.name(ofSignal: name, in: .french) != name,
                "\(name) lacks a French name in ExplanationWords")
        }
    }

    @Test func aLongSentenceIsShortenedAroundItsWords() {
        let before = (1...30).map { "a\($0)" }.joined(separator: " ")
        let after = (1...30).map { "b\($0)" }.joined(separator: " ")
        let why = engine.explanation(of: "x", in: "\(before) remittance \(after) cost \(after)")
        let line = why.quotations.first?.spelled() ?? ""
        #expect(line.hasPrefix("« … a21 "))
        #expect(line.contains("a30 ‹remittance› b1 "))
        #expect(line.contains(" b10 … b21 b22"))
        #expect(line.hasSuffix("b30 ‹cost› b1 b2 b3 b4 b5 b6 b7 b8 b9 b10 … »"))
    }

    @Test func aFootnoteNamesObjectiveSourceAndAddress() throws {
        let citation = try #require(BundledDocument.declaration2013.citation("27"))
        let explanation = try #require(Corpus.bundled.explanations(at: citation).first)
        let note = explanation.footnote()
        #expect(note.hasPrefix("A/RES/68/4, para. 27, on objective 20 of the Compact "))
        #expect(note.contains("A/RES/73/195, para. 36"))
        #expect(note.contains("curated, data version \(Corpus.dataVersion)"))
        #expect(note.hasSuffix("https://docs.un.org/en/A/RES/68/4#para-27."))
        #expect(!note.contains("\n"))
    }
}

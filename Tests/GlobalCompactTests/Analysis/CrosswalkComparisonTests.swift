import Testing

@testable import GlobalCompact

@Suite struct CrosswalkComparisonTests {
    private let curated = Corpus.bundled.curated

    private func document(_ texts: [String]) -> Document {
        let paragraphs = texts.enumerated().map { index, text in
            Paragraph(number: String(index + 1), text: text, lines: (index + 1)...(index + 1))
        }
        return Document(
            title: "Draft", paragraphs: paragraphs,
            digest: SHA256.hexDigest(of: Array(texts.joined(separator: "\n").utf8)))
    }

    /// An engine's crosswalk with one mapping for each paragraph that names something.
    private func crosswalk(
        of document: Document, version: String = "1/1",
        finding words: [(String, Objective)] = [("data", .data), ("money", .remittances)]
    ) -> Crosswalk {
        let reference = DocumentReference(document)
        let origin = Origin.computed(version: version)
        var crosswalk = Crosswalk(origin: origin)
        for passage in document.passages {
            let subject = Citation(document: reference, locator: passage.locator)
            let bytes = Array(passage.text.utf8)
            let found = words.compactMap { word, objective in
                ByteSearch.first(Array(word.utf8), in: bytes).map { ($0, word, objective) }
            }
            for (range, word, objective) in found {
                crosswalk.mappings.append(
                    Mapping(
                        subject: subject, objective: objective, relation: .intersects,
                        level: .central, origin: origin,
                        evidence: [Evidence(range: range, quote: word)]))
            }
            if found.isEmpty {
                crosswalk.mappings.append(
                    Mapping(
                        subject: subject, objective: nil, relation: .unrelated, level: .noneFound,
                        origin: origin))
            }
        }
        return crosswalk.anchored(in: document, as: reference)
    }

    private func shift(_ objective: Objective, _ comparison: CrosswalkComparison) -> Shift? {
        comparison.objectives.first { $0.target == objective }?.shift
    }

    // MARK: Objectives and themes

    @Test func sameCrosswalkHasNoDifferences() {
        let comparison = CrosswalkComparison(from: curated, to: curated)
        #expect(comparison.changes.isEmpty)
        #expect(comparison.objectives.count == 23)
        #expect(comparison.themes.count == Theme.all.count)
        #expect(comparison.objectives.allSatisfy { [.unchanged, .absent].contains($0.shift) })
        #expect(comparison.themes.allSatisfy { [.unchanged, .absent].contains($0.shift) })
        #expect(comparison.before.reviewedCount == curated.passages().count)
    }

    @Test func objectivesAreGainedLostStrengthenedAndWeakened() {
        let words: [(String, Objective)] = [
            ("data", .data), ("money", .remittances), ("border", .borders),
            ("visa", .consularProtection),
        ]
        let old = crosswalk(of: document(["data", "data", "money", "border"]), finding: words)
        let new = crosswalk(of: document(["data", "border", "border", "visa"]), finding: words)
        let comparison = CrosswalkComparison(from: old, to: new)
        #expect(shift(.data, comparison) == .weakened)
        #expect(shift(.remittances, comparison) == .lost)
        #expect(shift(.borders, comparison) == .strengthened)
        #expect(shift(.consularProtection, comparison) == .gained)
        #expect(shift(.detention, comparison) == .absent)
        let data = comparison.objectives.first { $0.target == .data }
        #expect(data?.before.central.map(\.locator.description) == ["1", "2"])
        #expect(data?.after.central.map(\.locator.description) == ["1"])
    }

    @Test func silenceOfWhatNobodyReviewedMeansNothing() {
        let nothing = Crosswalk(origin: .computed(version: "1/1"))
        let comparison = CrosswalkComparison(from: nothing, to: curated)
        #expect(comparison.objectives.allSatisfy { $0.shift == .notReviewed })
        #expect(comparison.themes.allSatisfy { $0.shift == .notReviewed })
        #expect(comparison.changes.isEmpty)
        let silent = crosswalk(of: document(["Nothing."]))
        let reviewed = CrosswalkComparison(from: silent, to: silent)
        #expect(reviewed.objectives.allSatisfy { $0.shift == .absent })
        #expect(reviewed.before.noneFoundCount == 1)
    }

    @Test func aPassageCountsOnceHoweverManyMappingsItHas() {
        var twice = crosswalk(of: document(["data"]))
        twice.mappings += twice.mappings
        let comparison = CrosswalkComparison(from: twice, to: twice)
        #expect(comparison.objectives[0].before.counts == [1, 0, 0])
    }

    // MARK: Single entries

    @Test func versionsAreNamedWhereTheTextIsTheSame() {
        let text = document(["data and money", "nothing"])
        let old = crosswalk(of: text, version: "1/1", finding: [("data", .data)])
        func causes(_ version: String) -> [[CrosswalkComparison.Cause]] {
            CrosswalkComparison(from: old, to: crosswalk(of: text, version: version))
                .changes.map(\.causes)
        }
        #expect(causes("1/2") == [[.vocabulary(from: "1", to: "2")]])
        #expect(causes("2/1") == [[.engine(from: "1", to: "2")]])
        #expect(
            causes("2/2") == [[.engine(from: "1", to: "2"), .vocabulary(from: "1", to: "2")]])
        #expect(causes("1/1") == [[.unknown]])
        #expect(causes("2") == [[.engine(from: "1", to: "2"), .vocabulary(from: "1", to: "")]])
    }

    @Test func editedTextIsNamedAsTheCause() {
        let old = crosswalk(of: document(["data", "nothing"]))
        let new = crosswalk(of: document(["data", "nothing but money"]))
        var renamed = new
        for index in renamed.mappings.indices {
            renamed.mappings[index].subject.document.digest = "another"
            renamed.mappings[index].anchor?.citation.document.digest = "another"
        }
        let changes = CrosswalkComparison(from: old, to: renamed).changes
        #expect(changes.map(\.aspects) == [[.added]])
        #expect(changes.map(\.causes) == [[.text]])
        #expect(changes[0].after?.subject.locator.description == "2")
    }

    @Test func renumberedPassagesAreFollowedByTheirDigest() {
        let old = crosswalk(of: document(["data", "money"]))
        let new = crosswalk(of: document(["A new first one.", "data", "money"]))
        let changes = CrosswalkComparison(from: old, to: new).changes
        #expect(changes.map(\.aspects) == [[.place], [.place]])
        #expect(changes.allSatisfy { $0.causes == [.text] })
        #expect(changes.map { $0.after?.subject.locator.description } == ["2", "3"])
    }

    @Test func aCopyThatMovedIsFollowedWhereTheOtherStayed() {
        let old = crosswalk(of: document(["data", "data"]))
        let new = crosswalk(of: document(["data", "nothing", "data"]))
        let changes = CrosswalkComparison(from: old, to: new).changes
        #expect(changes.filter { $0.aspects == [.place] }.count == 1)
        #expect(changes.allSatisfy { !$0.aspects.contains(.removed) })
    }

    @Test func aspectsAndCausesHaveWordsInBothLanguages() {
        typealias Aspect = CrosswalkComparison.Aspect
        let aspects: [Aspect] = [
            .added, .removed, .place, .level, .confidence, .words, .judgement,
        ]
        #expect(
            aspects.map { $0.spelled() } == [
                "added", "removed", "place", "level", "confidence", "words", "judgement",
            ])
        #expect(
            aspects.map { $0.spelled(in: .french) } == [
                "ajouté", "supprimé", "place", "niveau", "confiance", "mots", "jugement",
            ])
        let causes: [CrosswalkComparison.Cause] = [
            .text, .method, .data(from: "1", to: "2"), .engine(from: "1", to: "2"),
            .vocabulary(from: "1", to: "2"), .unknown,
        ]
        #expect(
            causes.map { $0.spelled() } == [
                "the text changed", "curated on one side only", "data 1 → 2", "engine 1 → 2",
                "vocabulary 1 → 2", "same text, same versions",
            ])
        #expect(
            causes.map { $0.spelled(in: .french) } == [
                "le texte a changé", "établi à la main d'un côté seulement", "données 1 → 2",
                "moteur 1 → 2", "vocabulaire 1 → 2", "même texte, mêmes versions",
            ])
    }

    @Test func curatedDataOfAnotherVersionIsNamed() throws {
        var old = curated
        old.origin = .curated(version: "0")
        for index in old.mappings.indices { old.mappings[index].origin = old.origin }
        for index in old.themeTags.indices { old.themeTags[index].origin = old.origin }
        let place = try #require(old.mappings.firstIndex { $0.level == .central })
        old.mappings[place].level = .rejected
        old.mappings[place].rationale = "Another view."
        let removed = old.themeTags.removeLast()
        let changes = CrosswalkComparison(from: old, to: curated).changes
        #expect(changes.map(\.aspects) == [[.level, .judgement], [.added]])
        #expect(changes.allSatisfy { $0.causes == [.data(from: "0", to: "1")] })
        #expect(changes[1].after?.subject == removed.subject)
    }

    @Test func correctionsAreCountedUnderTheirNames() {
        var corrected = crosswalk(of: document(["data", "money", "data and money", "nothing"]))
        let names: [String?] = ["Ben", "Ann", nil, "Ben", nil]
        #expect(corrected.mappings.count == names.count)
        for (index, name) in names.enumerated().dropLast() {
            corrected.mappings[index].origin = .curated(version: "edited", by: name)
        }
        let scope = CrosswalkComparison(from: curated, to: corrected).after
        #expect(scope.correctedCount == 4 && scope.correctors == ["Ben", "Ann"])
        #expect(scope.origin == .computed(version: "1/1"))
        // What a curated crosswalk says by itself is no correction of it.
        let before = CrosswalkComparison(from: curated, to: corrected).before
        #expect(before.correctedCount == 0 && before.correctors.isEmpty)
    }

    @Test func curatedAndComputedDifferByMethod() {
        let computed = MappingEngine().crosswalk(
            of: BundledDocument.lima2013.document, as: .lima2013)
        let changes = CrosswalkComparison(from: curated, to: computed).changes
        #expect(!changes.isEmpty)
        #expect(changes.allSatisfy { $0.causes.contains(.method) })
        // Only the document that both speak of is compared entry by entry.
        #expect(
            changes.allSatisfy { ($0.before ?? $0.after)?.subject.document == .lima2013 })
    }

    @Test func differentDocumentsAreNotComparedEntryByEntry() {
        let lima = MappingEngine().crosswalk(
            of: BundledDocument.lima2013.document, as: .lima2013)
        let declaration = MappingEngine().crosswalk(
            of: BundledDocument.declaration2013.document, as: .declaration2013)
        #expect(CrosswalkComparison(from: lima, to: declaration).changes.isEmpty)
    }

    @Test func tenThousandParagraphsThatAreTheSameAreCompared() {
        let old = crosswalk(of: document((1...10_000).map { _ in "data" }))
        let new = crosswalk(of: document(["money"] + (1...10_000).map { _ in "data" }))
        let comparison = CrosswalkComparison(from: old, to: new)
        #expect(comparison.objectives[0].shift == .unchanged)
        #expect(shift(.remittances, comparison) == .gained)
        #expect(comparison.changes.count < 4)
    }

    @Test("spells each aspect in a word of its own", arguments: [Language.english, .french])
    func spellsAspects(language: Language) {
        let aspects = CrosswalkComparison.Aspect.allCases
        #expect(Set(aspects.map { $0.spelled(in: language) }).count == aspects.count)
        #expect(CrosswalkComparison.Aspect.removed.spelled() == "removed")
        #expect(CrosswalkComparison.Aspect.removed.spelled(in: .french) == "supprimé")
    }

    @Test(
        "spells each cause in either language",
        arguments: [
            (.text, "the text changed", "le texte a changé"),
            (.method, "curated on one side only", "établi à la main d'un côté seulement"),
            (.data(from: "1", to: "2"), "data 1 → 2", "données 1 → 2"),
            (.engine(from: "1", to: "2"), "engine 1 → 2", "moteur 1 → 2"),
            (.vocabulary(from: "1", to: "own"), "vocabulary 1 → own", "vocabulaire 1 → own"),
            (.unknown, "same text, same versions", "même texte, mêmes versions"),
        ] as [(CrosswalkComparison.Cause, String, String)])
    func spellsCauses(cause: CrosswalkComparison.Cause, english: String, french: String) {
        #expect(cause.spelled() == english)
        #expect(cause.spelled(in: .french) == french)
    }
}

import Testing

@testable import GlobalCompact

@Suite("Explanation+Corpus")
struct ExplanationCorpusTests {
    private let corpus = Corpus.bundled

    private func citation(_ place: String, in document: BundledDocument = .declaration2013) throws
        -> Citation
    {
        try #require(document.citation(place))
    }

    @Test func everyCuratedMappingExplainsItself() throws {
        for mapping in corpus.curated.mappings {
            let explanation = try #require(corpus.explanation(of: mapping))
            #expect(explanation.rationale == mapping.rationale)
            #expect(explanation.level == mapping.level)
            #expect(explanation.origin == mapping.origin)
            #expect(explanation.quotations.flatMap(\.words) == mapping.evidence)
            #expect(explanation.secondOpinion?.origin.isCurated == false)
            for language in [Language.english, .french] {
                let lines = explanation.spelled(in: language)
                #expect(lines.count >= 5)
                #expect(lines.last == explanation.footnote(in: language))
                #expect(lines.first?.hasPrefix(mapping.subject.spelled(in: language)) == true)
            }
        }
    }

    @Test func everyComputedMappingExplainsItself() throws {
        for mapping in corpus.computed().mappings {
            let explanation = try #require(corpus.explanation(of: mapping))
            #expect(explanation.level == mapping.level)
            #expect(explanation.confidence == mapping.confidence)
            if mapping.objective != nil {
                #expect(explanation.arithmetic?.confidence == mapping.confidence)
            }
            #expect(explanation.secondOpinion?.origin.isCurated != false)
        }
    }

    @Test func aPassageThatLeadsNowhereIsExplainedByTheNearestObjective() throws {
        for mapping in corpus.computed().mappings where mapping.objective == nil {
            let explanation = try #require(corpus.explanation(of: mapping))
            let nearest = Objective.allCases.compactMap {
                corpus.computedExplanation(of: $0, at: mapping.subject)?.confidence
            }.max()
            #expect(explanation.arithmetic?.confidence == nearest)
            #expect(explanation.objective == nil)
        }
    }

    @Test func theNeighbourOfTheNearestLevelComesFirst() throws {
        let place = try citation("27")
        func mapping(_ objective: Objective, _ level: Level) -> Mapping {
            Mapping(
                subject: place, objective: objective, relation: .intersects, level: level,
                origin: .curated(version: "x"))
        }
        let judged = [
            mapping(.data, .rejected), mapping(.diaspora, .mentioned),
            mapping(.detention, .arguable), mapping(.remittances, .central),
        ]
        let explanation = Explanation(judgement: judged[3], in: nil, beside: judged)
        #expect(explanation.rivals.map(\.target) == ["13", "19", "1"])
    }

    @Test func neighboursOfAJudgementStandBesideIt() throws {
        let mapping = try #require(
            corpus.curated.mappings(at: try citation("10d", in: .lima2013)).first)
        let explanation = try #require(corpus.explanation(of: mapping))
        #expect(explanation.rivals.map(\.target) == ["19", "23"])
        #expect(explanation.rivals.allSatisfy { $0.confidence == nil && $0.rationale != nil })
    }

    @Test func computedExplanationsCarryTheCuratorsOpinion() throws {
        let place = try citation("27")
        let asserted = corpus.computedExplanation(of: .remittances, at: place)
        #expect(asserted?.secondOpinion?.level == .central)
        #expect(asserted?.secondOpinion?.rationale?.isEmpty == false)
        let unnamed = corpus.computedExplanation(of: .detention, at: place)
        #expect(unnamed?.secondOpinion?.level == nil)
        #expect(unnamed?.secondOpinion?.rivals.map(\.target) == ["20"])
    }

    @Test func whatCuratorsHaveNotReadHasNoCuratorsOpinion() throws {
        let read = Set(corpus.curated.mappings.map(\.subject))
        let document = BundledDocument.review2024
        let unread = try #require(
            document.document.passages.lazy
                .map { Citation(document: document.reference, locator: $0.locator) }
                .first { !read.contains($0) })
        #expect(corpus.explanations(at: unread).isEmpty)
        #expect(corpus.computedExplanation(of: .data, at: unread)?.secondOpinion == nil)
    }

    @Test func aPassageOfAnotherDocumentIsNotExplained() {
        let stranger = Citation(
            document: DocumentReference(symbol: nil, shortTitle: "x", date: nil, digest: ""),
            locator: .paragraph(number: "1"))
        let mapping = Mapping(
            subject: stranger, objective: .data, relation: .intersects, level: .central,
            origin: .curated(version: "x"))
        #expect(corpus.explanation(of: mapping) == nil)
        #expect(corpus.computedExplanation(of: .data, at: stranger) == nil)
        #expect(corpus.computed(at: stranger).isEmpty)
        #expect(!Explanation(judgement: mapping, in: nil).spelled().isEmpty)
    }

    @Test func aMappingByAnotherEngineKeepsItsNumberAndIsToldThis() throws {
        var mapping = try #require(
            corpus.computed().mappings(at: try citation("27")).first { $0.objective != nil })
        mapping.confidence = 0.123
        mapping.level = .mentioned
        mapping.relation = .subset
        mapping.origin = .computed(version: "0/0")
        let explanation = try #require(corpus.explanation(of: mapping))
        #expect(explanation.confidence == 0.123)
        #expect(explanation.level == .mentioned)
        #expect(explanation.relation == .subset)
        #expect(explanation.origin == .computed(version: "0/0"))
        #expect(
            explanation.spelled().contains {
                $0.hasPrefix("This engine (\(MappingEngine().version)) reckons ")
            })
    }
}

import Testing

@testable import GlobalCompact

@Suite struct AgreementTests {
    private static let document = DocumentReference(
        symbol: nil, shortTitle: "Test", date: nil, digest: "0")

    private func crosswalk(
        _ origin: Origin, _ rows: (paragraph: Int, objective: Objective?, level: Level)...
    ) -> Crosswalk {
        Crosswalk(
            origin: origin,
            mappings: rows.map { row in
                Mapping(
                    subject: Citation(
                        document: Self.document, locator: .paragraph(number: "\(row.paragraph)")),
                    objective: row.objective,
                    relation: row.objective == nil ? .unrelated : .intersects, level: row.level,
                    origin: origin)
            })
    }

    private let person = Origin.curated(version: "t")
    private let engine = Origin.computed(version: "t")

    @Test func everyPassageThatBothHaveReadBringsTwentyThreeDecisions() {
        let first = crosswalk(person, (1, .data, .central), (2, nil, .noneFound))
        let second = crosswalk(engine, (1, .data, .central), (2, nil, .noneFound))
        let agreement = Agreement(of: first, with: second)
        #expect(agreement.overall.count == 46)
        #expect(agreement.overall.both == 1)
        #expect(agreement.overall.neither == 45)
        #expect(agreement.table(of: .data).neither == 1)
        #expect(agreement.table(of: .remittances) == DecisionTable(neither: 2))
        #expect(agreement.table(of: .remittances).kappa == nil)
    }

    @Test func aPassageThatOnlyOneHasReadIsNoDenial() {
        let first = crosswalk(person, (1, .data, .central), (2, .data, .central))
        let second = crosswalk(engine, (2, .data, .central), (3, .data, .central))
        let agreement = Agreement(of: first, with: second)
        #expect(agreement.passages.map(\.locator.description) == ["2"])
        #expect(agreement.onlyReadByFirst.map(\.locator.description) == ["1"])
        #expect(agreement.onlyReadBySecond.map(\.locator.description) == ["3"])
        #expect(agreement.overall.count == 23)
        #expect(agreement.misses.isEmpty)
        #expect(agreement.extras.isEmpty)
    }

    @Test func whatEitherCallsArguableCountsNeitherWay() {
        let first = crosswalk(
            person, (1, .data, .arguable), (1, .diaspora, .central), (1, .detention, .arguable))
        let second = crosswalk(engine, (1, .data, .central), (1, .diaspora, .arguable))
        let agreement = Agreement(of: first, with: second)
        #expect(agreement.overall == DecisionTable(neither: 20, leftOut: 3))
        #expect(agreement.decisions.allSatisfy { $0.outcome == .arguable })
    }

    @Test(arguments: [Level.rejected, .mentioned, nil])
    func whatIsRejectedMentionedOrUnnamedInAReadPassageIsDenied(level: Level?) {
        var second = crosswalk(engine, (1, nil, .noneFound))
        if let level { second.mappings += crosswalk(engine, (1, .data, level)).mappings }
        let first = crosswalk(person, (1, .data, .central))
        let agreement = Agreement(of: first, with: second)
        #expect(agreement.misses.map(\.objective) == [.data])
        #expect(agreement.misses.first?.second?.level == level)
        let turned = Agreement(of: second, with: first)
        #expect(turned.extras.map(\.objective) == [.data])
        #expect(turned.misses.isEmpty)
    }

    @Test func ofTwoMappingsOfOneThingTheFirmerCounts() {
        let first = crosswalk(person, (1, .data, .rejected), (1, .data, .central))
        let second = crosswalk(engine, (1, .data, .central), (1, .data, .mentioned))
        #expect(Agreement(of: first, with: second).agreements.count == 1)
    }

    @Test(arguments: [
        [Level.central, .arguable], [.arguable, .mentioned], [.mentioned, .rejected],
    ])
    func theOrderOfTwoMappingsOfOneThingMakesNoDifference(levels: [Level]) {
        let engine = crosswalk(engine, (1, .data, .central))
        for pair in [levels, levels.reversed()] {
            let person = crosswalk(person, (1, .data, pair[0]), (1, .data, pair[1]))
            let decisions = Agreement(of: person, with: engine).decisions
            #expect(decisions.first { $0.objective == .data }?.first?.level == levels[0])
        }
    }

    @Test func aMappingOfAStretchIsOneOfItsPassage() {
        var first = crosswalk(person, (1, .data, .central))
        first.mappings[0].subject.range = 3..<9
        let second = crosswalk(engine, (1, .data, .central))
        #expect(Agreement(of: first, with: second).agreements.count == 1)
    }

    @Test func nothingComparedIsUndefinedAndNotZero() {
        let empty = Agreement(
            of: Crosswalk(origin: person), with: Crosswalk(origin: engine))
        #expect(empty.overall == DecisionTable())
        #expect(empty.overall.kappa == nil)
        #expect(empty.overall.precision == nil)
    }

    @Test func manyPassagesAreComparedInLinearTime() {
        let mappings = (1...20_000).map { number in
            Mapping(
                subject: Citation(
                    document: Self.document, locator: .paragraph(number: "\(number)")),
                objective: .data, relation: .intersects, level: .central, origin: person)
        }
        let crosswalk = Crosswalk(origin: person, mappings: mappings)
        let agreement = Agreement(of: crosswalk, with: crosswalk)
        #expect(agreement.overall.both == 20_000)
        #expect(agreement.overall.kappa == 1)
    }

    // MARK: The bundled corpus

    @Test func theEngineReadsEveryPassageThatCuratorsHaveRead() {
        let agreement = Agreement(of: Corpus.bundled.curated, with: Corpus.bundled.computed())
        #expect(agreement.onlyReadByFirst.isEmpty)
        #expect(agreement.passages == Corpus.bundled.curated.passages())
        let overall = agreement.overall
        #expect(overall.count + overall.leftOut == agreement.passages.count * 23)
        let central = Corpus.bundled.curated.mappings.filter { $0.level == .central }
        #expect(overall.both + overall.onlyFirst == central.count)
        #expect(agreement.agreements.count == overall.both)
        #expect(agreement.misses.count == overall.onlyFirst)
        #expect(agreement.extras.count == overall.onlySecond)
    }

    @Test func oneDocumentCanBeComparedAlone() {
        let computed = Corpus.bundled.computed()
        let parts = BundledDocument.all.map {
            Agreement(of: Corpus.bundled.curated, with: computed, in: $0.reference).overall
        }
        let whole = Agreement(of: Corpus.bundled.curated, with: computed).overall
        #expect(parts.reduce(DecisionTable(), +) == whole)
    }
}

import GlobalCompact
import Testing

@Suite("4. What did 2013 anticipate?")
struct Tour4BeforeTheCompact {
    private let curated = Corpus.bundled.curated

    @Test("Which objectives does no paragraph of 2013 anticipate?")
    func gaps() {
        let gaps = Objective.allCases.filter { curated.paragraphs(anticipating: $0).isEmpty }
        #expect(gaps.map(\.number) == [3, 4, 8, 11, 13, 14, 22])
    }

    @Test("Which objective was on everyone's lips?")
    func most() {
        let counts = Objective.allCases.map { curated.paragraphs(anticipating: $0).count }
        #expect(counts.max() == counts[Objective.cooperation.number - 1])
        #expect(counts.max() == 34)
    }

    @Test("Which paragraphs of the Declaration lead to no objective at all?")
    func none() {
        let citations = curated.passagesWithoutObjective(in: .declaration2013)
        #expect(citations.map(\.description) == ["A/RES/68/4, para. 4", "A/RES/68/4, para. 34"])
    }

    @Test("Which paragraphs of the Declaration reach furthest?")
    func widest() {
        let mappings = curated.mappings.filter {
            $0.subject.document == .declaration2013 && $0.level.isPositive
        }
        let byPlace = Dictionary(grouping: mappings, by: \.subject.locator)
        #expect(
            byPlace.filter { $0.value.count >= 5 }.keys.map(\.description).sorted() == ["13", "26"])
    }

    @Test("Did any paragraph of 2013 already say all that an objective says?")
    func complete() {
        let complete = curated.mappings.filter { $0.relation == .equal || $0.relation == .superset }
        #expect(complete.allSatisfy { $0.subject.document.date?.year == 2024 })
        #expect(complete.count == 11)
    }

    @Test("Which two objectives are most often spoken of in one breath?")
    func together() {
        let positive = curated.mappings.filter(\.level.isPositive)
        let places = Dictionary(grouping: positive, by: \.subject)
        let pairs = places.values.flatMap { mappings in
            let numbers = Set(mappings.compactMap(\.objective?.number)).sorted()
            return numbers.flatMap { low in numbers.filter { $0 > low }.map { [low, $0] } }
        }
        let most = Dictionary(grouping: pairs) { $0 }.max { $0.value.count < $1.value.count }
        #expect(most?.key == [7, 23] && most?.value.count == 18)
    }

    @Test("Which guiding principles of the Compact did the Declaration already name?")
    func principles() {
        let declaration = BundledDocument.declaration2013
        let named = ReviewDraft(
            of: declaration.document, as: declaration.reference, mappedBy: curated
        ).principles.filter { !$0.passages.isEmpty }
        #expect(named.map(\.principle.number) == [2, 5, 6, 7, 8])
    }

    @Test("What was spoken of more in 2013 than in 2024?")
    func weakened() {
        let years = [2013, 2024].map { year in
            Crosswalk(
                origin: curated.origin,
                mappings: curated.mappings.filter { $0.subject.document.date?.year == year })
        }
        let weakened = CrosswalkComparison(from: years[0], to: years[1]).objectives
            .filter { $0.shift == .weakened }
        #expect(weakened.map(\.target) == [.diaspora, .cooperation])
    }

    @Test("What looks like consular protection and is not?")
    func rejected() {
        let rejections = curated.rejections(of: .consularProtection)
        #expect(
            rejections.map(\.subject.description) == ["Lima summary (23 May 2013), para. 10 (c)"])
        #expect(rejections[0].evidence.map(\.quote) == ["Les processus consultatifs régionaux"])
    }
}

import GlobalCompact
import Testing

@Suite("Links to the concepts of other bodies")
struct ConceptLinkTests {
    @Test("names concepts by the IRIs of their vocabularies")
    func namesConcepts() {
        #expect(
            Theme.remittances.links.map(\.concept.iri) == [
                "http://metadata.un.org/thesaurus/1005471"
            ])
        #expect(
            Objective.remittances.links.map(\.concept.iri) == ["http://metadata.un.org/sdg/10.c"])
        #expect(ExternalConcept.orderlyMigration.iri == "http://metadata.un.org/sdg/10.7")
        #expect(Theme.womenGender.iri == "urn:global-compact:theme:women-gender")
    }

    @Test("links a theme or objective to a concept once, and never as unrelated")
    func linksOnce() {
        for links in Theme.all.map(\.links) + Objective.allCases.map(\.links) {
            #expect(Set(links.map(\.concept.iri)).count == links.count)
            #expect(!links.contains { $0.relation.skos == nil })
        }
    }

    @Test("makes no two themes equal by way of a concept")
    func keepsThemesApart() {
        let equals = Theme.all.flatMap(\.links).filter { $0.relation == .equal }
        #expect(Set(equals.map(\.concept.iri)).count == equals.count)
    }

    @Test("gives each identifier one label")
    func labelsOnce() {
        let concepts = Set(
            (Theme.all.flatMap(\.links) + Objective.allCases.flatMap(\.links)).map(\.concept))
        #expect(Set(concepts.map(\.iri)).count == concepts.count)
        #expect(concepts.allSatisfy { !$0.identifier.isEmpty && !$0.label.isEmpty })
    }
}

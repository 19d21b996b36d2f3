import GlobalCompact
import GlobalCompactFormats
import Testing

@Suite("SKOS")
struct SKOSFormatTests {
    private static let text = SKOSFormat().text(of: .bundled)

    /// The lines of the subject with an IRI.
    private func block(_ iri: String) throws -> String {
        let blocks = Self.text.split(separator: "\n\n")
        return String(try #require(blocks.first { $0.hasPrefix("<\(iri)>") }))
    }

    @Test("writes a theme with its labels, notes and links")
    func writesTheme() throws {
        let block = try block(Theme.detention.iri)
        #expect(
            block.hasPrefix(
                """
                <urn:global-compact:theme:detention>
                    a skos:Concept ;
                    skos:inScheme <urn:global-compact:objectives-and-themes> ;
                    skos:topConceptOf <urn:global-compact:objectives-and-themes> ;
                    skos:notation "detention" ;
                    skos:prefLabel "Immigration detention"@en,
                        "Rétention des migrants"@fr ;
                """))
        #expect(
            block.hasSuffix(
                """
                    skos:related <https://docs.un.org/en/A/RES/73/195#objective-13> ;
                    skos:relatedMatch <http://metadata.un.org/thesaurus/1000055> .
                """))
    }

    @Test("writes every objective in three languages", arguments: Objective.allCases)
    func writesObjective(objective: Objective) throws {
        let block = try block(objective.iri)
        for language in Objective.nameLanguages {
            let label = "\"\(objective.shortName(in: language))\"@\(language.rawValue)"
            #expect(block.contains(label))
        }
        #expect(block.contains("A/RES/73/195, para. \(objective.paragraph)\""))
        #expect(block.contains("editorialNote") == (objective == .skills))
    }

    @Test("says where each concept of another body comes from")
    func citesSources() throws {
        for link in Theme.all.flatMap(\.links) + Objective.allCases.flatMap(\.links) {
            let block = try block(link.concept.iri)
            #expect(block.contains("rdfs:label \"\(link.concept.label)\"@en"))
            #expect(block.contains("dct:source <\(link.concept.source.namespace)>"))
        }
    }

    @Test("is the same for every export")
    func isIndependent() {
        #expect(SKOSFormat().text(of: .hostile) == Self.text)
    }
}

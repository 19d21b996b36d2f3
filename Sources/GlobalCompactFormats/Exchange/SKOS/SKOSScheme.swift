import GlobalCompact

/// The concept scheme of objectives and themes, piece by piece.
enum SKOSScheme {
    private static let iri = "urn:global-compact:objectives-and-themes"
    private static let objectives = "urn:global-compact:objectives"
    private static let themes = "urn:global-compact:themes"

    static let prefixes = """
        @prefix dct: <http://purl.org/dc/terms/> .
        @prefix owl: <http://www.w3.org/2002/07/owl#> .
        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .

        """

    /// The scheme and its two collections.
    static var scheme: String {
        var scheme = TurtleSubject(iri, a: "skos:ConceptScheme")
        scheme.add(
            "skos:prefLabel",
            [
                TurtleText.literal(
                    "Objectives of the Global Compact for Migration, and themes", language: "en"),
                TurtleText.literal(
                    "Objectifs du Pacte mondial sur les migrations, et thèmes", language: "fr"),
            ])
        scheme.add(
            "dct:description",
            [
                TurtleText.literal(
                    """
                    The 23 objectives of the Global Compact for Safe, Orderly and Regular Migration \
                    and the subjects by which documents are followed. Themes, their scope and all \
                    relations are the library's own. Identifiers of the UN thesaurus as of 2021.
                    """, language: "en")
            ])
        let sources =
            ["https://docs.un.org/en/A/RES/73/195"]
            + ExternalConcept.Source.allCases.map(\.namespace)
        scheme.add("dct:source", sources.map(TurtleText.iri))
        let subjects = [ExternalConcept.migration, .migrationPolicy, .orderlyMigration]
        scheme.add("dct:subject", subjects.map { TurtleText.iri($0.iri) })
        scheme.add("dct:license", [TurtleText.iri("https://www.apache.org/licenses/LICENSE-2.0")])
        scheme.add("owl:versionInfo", [TurtleText.literal(Corpus.dataVersion)])
        let concepts = Objective.allCases.map(\.iri) + Theme.all.map(\.iri)
        scheme.add("skos:hasTopConcept", concepts.map(TurtleText.iri))
        return scheme.turtle
            + collection(objectives, "Objectives", "Objectifs", Objective.allCases.map(\.iri))
            + collection(themes, "Themes", "Thèmes", Theme.all.map(\.iri))
    }

    private static func collection(
        _ iri: String, _ english: String, _ french: String, _ members: [String]
    ) -> String {
        var collection = TurtleSubject(iri, a: "skos:Collection")
        collection.add(
            "skos:prefLabel",
            [
                TurtleText.literal(english, language: "en"),
                TurtleText.literal(french, language: "fr"),
            ])
        collection.add("skos:member", members.map(TurtleText.iri))
        return collection.turtle
    }

    // MARK: Concepts

    static func concept(_ objective: Objective) -> String {
        var concept = begun(objective.iri)
        concept.add("skos:notation", [TurtleText.literal(String(objective.number))])
        concept.add(
            "skos:prefLabel",
            Objective.nameLanguages.map {
                TurtleText.literal(objective.shortName(in: $0), language: $0.rawValue)
            })
        concept.add(
            "skos:altLabel",
            Objective.titleLanguages.map {
                TurtleText.literal(objective.title(in: $0), language: $0.rawValue)
            })
        let unverified = Objective.titleLanguages.filter { !objective.isTitleVerified(in: $0) }
        concept.add(
            "skos:editorialNote",
            unverified.map {
                TurtleText.literal(
                    "The title in the language \($0.rawValue) was not checked against a source.",
                    language: "en")
            })
        concept.add(
            "dct:bibliographicCitation",
            [TurtleText.literal("A/RES/73/195, para. \(objective.paragraph)")])
        let related = Theme.all.filter { $0.objectives.contains(objective) }.map(\.iri)
        concept.add("skos:related", related.map(TurtleText.iri))
        add(objective.links, to: &concept)
        return concept.turtle
    }

    static func concept(_ theme: Theme) -> String {
        var concept = begun(theme.iri)
        let names = Theme.nameLanguages.map { theme.name(in: $0) }
        concept.add("skos:notation", [TurtleText.literal(theme.rawValue)])
        concept.add(
            "skos:prefLabel",
            zip(names, Theme.nameLanguages).map {
                TurtleText.literal($0, language: $1.rawValue)
            })
        // Their languages are not recorded, and they are for finding, not for showing.
        concept.add(
            "skos:hiddenLabel",
            theme.aliases.filter { !names.contains($0) }.map { TurtleText.literal($0) })
        concept.add(
            "skos:scopeNote",
            Theme.nameLanguages.map {
                TurtleText.literal(theme.scopeNote(in: $0), language: $0.rawValue)
            })
        concept.add("skos:related", theme.objectives.map { TurtleText.iri($0.iri) })
        add(theme.links, to: &concept)
        return concept.turtle
    }

    private static func begun(_ iri: String) -> TurtleSubject {
        var concept = TurtleSubject(iri, a: "skos:Concept")
        concept.add("skos:inScheme", [TurtleText.iri(self.iri)])
        concept.add("skos:topConceptOf", [TurtleText.iri(self.iri)])
        return concept
    }

    /// Adds a mapping property for each link, those of one kind together.
    private static func add(_ links: [ConceptLink], to concept: inout TurtleSubject) {
        for relation in Relation.allCases {
            guard let property = relation.skos else { continue }
            let matches = links.filter { $0.relation == relation }
            concept.add("skos:" + property, matches.map { TurtleText.iri($0.concept.iri) })
        }
    }

    // MARK: Concepts of other bodies

    /// The concepts that the scheme is linked to, each once, in order of IRI.
    static var externalConcepts: [ExternalConcept] {
        let links = Objective.allCases.flatMap(\.links) + Theme.all.flatMap(\.links)
        let all = links.map(\.concept) + [.migration, .migrationPolicy, .orderlyMigration]
        return Set(all).sorted { $0.iri < $1.iri }
    }

    /// What the other body calls a concept, and where it says so.
    static func concept(_ external: ExternalConcept) -> String {
        var concept = TurtleSubject(external.iri)
        concept.add("rdfs:label", [TurtleText.literal(external.label, language: "en")])
        concept.add("dct:source", [TurtleText.iri(external.source.namespace)])
        return concept.turtle
    }
}

import Testing

@testable import GlobalCompact

@Suite("CuratedTable")
struct CuratedTableTests {
    private static let table = CuratedTable(
        mappings: CuratedMappingTable.text, themes: CuratedThemeTable.text,
        version: Corpus.dataVersion, documents: BundledDocument.all)
    private static let crosswalk = table.crosswalk

    // MARK: Reading

    private func faults(mappings: String = "", themes: String = "") -> [String] {
        CuratedTable(
            mappings: "header\n" + mappings, themes: "header\n" + themes, version: "1",
            documents: BundledDocument.all
        ).faults.map(\.description)
    }

    @Test("reads a mapping and its evidence in two stretches")
    func readsMapping() throws {
        let table = CuratedTable(
            mappings:
                "header\ndeclaration-2013\t27\t20\tcentral\tsubset\tenvois de fonds … d'envoi de fonds\tBecause.",
            themes: "header\ndeclaration-2013\t27\tremittances\tpassing\tenvois de fonds",
            version: "7", documents: [.declaration2013])
        #expect(table.faults.isEmpty)
        let mapping = try #require(table.crosswalk.mappings.first)
        #expect(mapping.subject.description == "A/RES/68/4, para. 27")
        #expect(mapping.objective == .remittances)
        #expect(mapping.relation == .subset)
        #expect(mapping.level == .central)
        #expect(mapping.confidence == 1)
        #expect(mapping.origin == .curated(version: "7"))
        #expect(mapping.rationale == "Because.")
        #expect(mapping.evidence.map(\.quote) == ["envois de fonds", "d'envoi de fonds"])
        #expect(mapping.evidence.map(\.term) == [nil, nil])
        #expect(table.crosswalk.themeTags.map(\.level) == [.arguable])
        #expect(table.crosswalk.themeTags.map(\.theme) == [.remittances])
    }

    @Test(
        "says on which line a mapping does not fit",
        arguments: [
            ("declaration-2013\t27\t20\tcentral\tsubset\tfonds", "seven cells are needed"),
            ("declaration-2013\t27", "cells are missing"),
            (
                "declaration-2014\t27\t20\tcentral\tsubset\tfonds\tx",
                "no passage declaration-2014 27"
            ),
            (
                "declaration-2013\t35\t20\tcentral\tsubset\tfonds\tx",
                "no passage declaration-2013 35"
            ),
            ("declaration-2013\tx\t20\tcentral\tsubset\tfonds\tx", "no passage declaration-2013 x"),
            ("declaration-2013\t27\t24\tcentral\tsubset\tfonds\tx", "unknown objective 24"),
            ("declaration-2013\t27\t\tcentral\tsubset\tfonds\tx", "unknown objective "),
            ("declaration-2013\t27\t20\tlikely\tsubset\tfonds\tx", "unknown level likely"),
            ("declaration-2013\t27\t20\tcentral\tlike\tfonds\tx", "unknown relation like"),
            ("declaration-2013\t27\t20\tcentral\tsubset\tremesas\tx", "words not found: remesas"),
            ("declaration-2013\t27\t20\tcentral\tsubset\tFonds\tx", "words not found: Fonds"),
            ("declaration-2013\t27\t20\tcentral\tsubset\t\tx", "words not found: "),
            (
                "declaration-2013\t27\t20\tcentral\tsubset\tplus sûres … moins coûteuses\tx",
                "words not found: plus sûres … moins coûteuses"
            ),
        ])
    func rejectsMapping(row: String, message: String) {
        #expect(faults(mappings: row) == ["mappings, line 2: \(message)"])
    }

    @Test(
        "says on which line a theme does not fit",
        arguments: [
            ("declaration-2013\t27\tmoney\tcentral\tfonds", "unknown theme money"),
            ("declaration-2013\t27\tremittances\tlikely\tfonds", "unknown level likely"),
            ("declaration-2013\t27\tremittances\tcentral\tremesas", "words not found: remesas"),
            ("declaration-2013\t99\tremittances\tcentral\tfonds", "no passage declaration-2013 99"),
            ("declaration-2013\t27\tremittances\tcentral", "cells are missing"),
        ])
    func rejectsTheme(row: String, message: String) {
        #expect(faults(themes: row) == ["themes, line 2: \(message)"])
    }

    @Test("reads on after a row that does not fit")
    func readsOn() {
        let good = "declaration-2013\t27\t20\tcentral\tsubset\tfonds\tx"
        #expect(
            faults(mappings: ["a", good, "b"].joined(separator: "\n")) == [
                "mappings, line 2: cells are missing", "mappings, line 4: cells are missing",
            ])
    }

    // MARK: The bundled tables

    @Test("has no faults in the bundled tables")
    func hasNoFaults() {
        #expect(Self.table.faults.isEmpty, "\(Self.table.faults)")
    }

    /// The passages that were reviewed.
    private static let reviewed: [(document: BundledDocument, places: [String])] = [
        (
            .lima2013,
            ((1...8).map(String.init) + "abcdef".map { "8\($0)" } + ["9", "10"]
                + "abcde".map { "10\($0)" } + ["11"]).map { "annex-" + $0 }
        ),
        (.declaration2013, (1...34).map(String.init)),
        (
            .review2024,
            (9...12).map(String.init) + (17...21).map(String.init) + (1...40).map { "annex-\($0)" }
        ),
    ]

    @Test("covers each passage that states something, and no other", arguments: reviewed.indices)
    func coversPassages(index: Int) {
        let (document, places) = Self.reviewed[index]
        let mapped = Self.crosswalk.mappings.filter { $0.subject.document == document.reference }
        #expect(Set(mapped.map(\.subject.locator.description)) == Set(places))
        #expect(Set(places).count == [22, 34, 49][index])
        let tagged = Self.crosswalk.themeTags.filter { $0.subject.document == document.reference }
        #expect(Set(tagged.map(\.subject.locator.description)).isSubset(of: places))
    }

    @Test("keeps to the order of documents, passages and objectives")
    func keepsOrder() {
        let places = BundledDocument.all.flatMap { document in
            document.document.passages.map {
                Citation(document: document.reference, locator: $0.locator)
            }
        }
        let order = Dictionary(uniqueKeysWithValues: zip(places, places.indices))
        func key(_ mapping: Mapping) -> (Int, Int) {
            (order[mapping.subject] ?? -1, mapping.objective?.number ?? 0)
        }
        let mappings = Self.crosswalk.mappings
        #expect(zip(mappings, mappings.dropFirst()).allSatisfy { key($0) < key($1) })
        let tags = Self.crosswalk.themeTags
        #expect(
            zip(tags, tags.dropFirst()).allSatisfy {
                (order[$0.subject] ?? -1) <= (order[$1.subject] ?? -1)
            })
    }

    @Test("lets the finding that there is none stand alone in its passage")
    func keepsNoneAlone() {
        for citation in Self.crosswalk.passagesWithoutObjective() {
            #expect(Self.crosswalk.mappings.count { $0.subject == citation } == 1, "\(citation)")
        }
    }

    @Test("relates each objective that is meant, and no other")
    func relatesWhatIsMeant() {
        for mapping in Self.crosswalk.mappings {
            let isMeant = mapping.objective != nil && mapping.level.isPositive
            #expect((mapping.relation != .unrelated) == isMeant, "\(mapping.subject)")
        }
    }

    @Test("finds no paragraph of 2013 that says all that an objective says")
    func findsNoneEqualIn2013() {
        let early = Self.crosswalk.mappings.filter {
            $0.subject.document != BundledDocument.review2024.reference
        }
        #expect(!early.contains { [.equal, .superset].contains($0.relation) })
    }

    @Test("finds every quoted word in its passage")
    func findsQuotes() throws {
        let evidence =
            Self.crosswalk.mappings.map { ($0.subject, $0.evidence) }
            + Self.crosswalk.themeTags.map { ($0.subject, $0.evidence) }
        for (subject, pieces) in evidence {
            let text = try #require(Corpus.bundled.text(at: subject))
            #expect(!pieces.isEmpty, "\(subject)")
            for piece in pieces {
                #expect(text.contains(piece.quote), "\(subject): \(piece.quote)")
                #expect(Array(text.utf8)[piece.range].asText == piece.quote, "\(subject)")
            }
            let ranges = pieces.map(\.range)
            #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
        }
    }

    @Test("quotes whole words")
    func quotesWholeWords() throws {
        for mapping in Self.crosswalk.mappings {
            let text = Array(try #require(Corpus.bundled.text(at: mapping.subject)).utf8)
            let words = Folding.words(in: text).map(\.range)
            for range in mapping.evidence.map(\.range) {
                #expect(
                    !words.contains {
                        $0.contains(range.lowerBound) && $0.lowerBound < range.lowerBound
                    }, "\(mapping.subject)")
                #expect(
                    !words.contains {
                        $0.contains(range.upperBound) && $0.lowerBound < range.upperBound
                    }, "\(mapping.subject)")
            }
        }
    }

    @Test("gives each judgement a reason of its own: one sentence of at most 220 characters")
    func givesReasons() throws {
        var seen: Set<String> = []
        for mapping in Self.crosswalk.mappings {
            let rationale = try #require(mapping.rationale)
            #expect(rationale.unicodeScalars.count <= 220, "\(rationale)")
            #expect(rationale.hasSuffix("."), "\(rationale)")
            #expect(!rationale.dropLast().contains { ".!?".contains($0) }, "\(rationale)")
            #expect(rationale.first?.isUppercase == true, "\(rationale)")
            #expect(seen.insert(rationale).inserted, "\(rationale)")
        }
    }

    @Test("claims no objective or theme twice for a passage")
    func claimsOnce() {
        let mappings = Self.crosswalk.mappings.map { "\($0.subject) \($0.objective?.number ?? 0)" }
        let tags = Self.crosswalk.themeTags.map { "\($0.subject) \($0.theme.rawValue)" }
        #expect(Set(mappings).count == mappings.count)
        #expect(Set(tags).count == tags.count)
    }

    // MARK: The earlier labels

    /// What the table says of objectives where the earlier labels say otherwise.
    private func departures(in document: BundledDocument) throws -> [String] {
        try GoldLabels.load().units(of: document).flatMap { locator, unit in
            let mappings = Self.crosswalk.mappings(
                at: Citation(document: document.reference, locator: locator))
            return Objective.allCases.compactMap { objective -> String? in
                let level = mappings.first { $0.objective == objective }?.level
                let label = [1: Level.arguable, 2: .central][unit.objectives[objective.number] ?? 0]
                guard (level == .rejected ? nil : level) != label else { return nil }
                return
                    "\(locator), \(objective.number): \(label.map(\.rawValue) ?? "none"), here \(level.map(\.rawValue) ?? "none")"
            }
        }.sorted()
    }

    @Test("departs from the earlier labels in three places only")
    func departsInThreePlaces() throws {
        #expect(
            try departures(in: .declaration2013) == [
                "10, 15: arguable, here rejected", "26, 6: arguable, here none",
                "8, 2: arguable, here rejected",
            ])
        #expect(try departures(in: .lima2013).isEmpty)
    }

    @Test("adds five themes in passing to those of the earlier labels, and drops none")
    func addsFiveThemes() throws {
        var added: [String] = []
        for document in [BundledDocument.declaration2013, .lima2013] {
            for (locator, unit) in try GoldLabels.load().units(of: document) {
                let tags = Self.crosswalk.themeTags.filter {
                    $0.subject == Citation(document: document.reference, locator: locator)
                }
                #expect(Set(unit.themes).isSubset(of: tags.map(\.theme.rawValue)), "\(locator)")
                added += tags.filter { !unit.themes.contains($0.theme.rawValue) }
                    .map { "\(locator) \($0.theme.rawValue) \($0.level.rawValue)" }
            }
        }
        #expect(
            added.sorted() == [
                "21 international-cooperation arguable", "24 rights-protection arguable",
                "33 data arguable", "5 regular-pathways arguable",
                "annex-6 rights-protection arguable",
            ])
    }
}

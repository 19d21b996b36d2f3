import GlobalCompact
import Testing

@testable import GlobalCompactFormats

@Suite("CrosswalkMerge") struct CrosswalkMergeTests {
    private let export = ExchangeFixture.small
    private let iri = "https://docs.un.org/en/A/RES/68/4"

    /// Merges rows under a header.
    private func merge(_ text: String, by curator: String? = nil) throws -> CrosswalkMerge {
        export.crosswalk.merging(try export.reading(text), by: curator)
    }

    private func found(_ merge: CrosswalkMerge, _ objective: Objective?) -> Mapping? {
        merge.crosswalk.mappings.first { $0.objective == objective }
    }

    @Test("lets a person's correction override the engine, in her name") func overrides() throws {
        let merge = try merge(
            "citation;objective;level;confidence;curator;rationale\r\n\"A/RES/68/4, para. 2 (a)\";10;Arguable;0,5;M. Dupont;\"deux\r\nlignes\"\r\n"
        )
        let mapping = try #require(found(merge, .trafficking))
        #expect(mapping.level == .arguable)
        #expect(mapping.confidence == 0.5)
        #expect(mapping.relation == .intersects)
        #expect(mapping.rationale == "deux\r\nlignes")
        #expect(mapping.origin == .curated(version: "edited", by: "M. Dupont"))
        #expect(mapping.evidence == export.crosswalk.mappings[2].evidence)
        #expect(
            merge.changes.map(\.description) == [
                "row 2: A/RES/68/4, para. 2 (a), objective 10 overridden by M. Dupont: level central → arguable, confidence 0.63 → 0.5, rationale changed"
            ])
        #expect(
            merge.changes[0].spelled(in: .french).contains("corrigé par M. Dupont\u{A0}: niveau"))
        #expect(merge.missingCount == 3)
    }

    @Test("takes a name beside a computed mapping for a confirmation") func confirms() throws {
        let merge = try merge("passage,objective,curator\n\(iri)#para-2-a,10,Ann\n")
        #expect(merge.changes.map(\.kind) == [.confirmed])
        let mapping = try #require(found(merge, .trafficking))
        #expect(mapping.origin == .curated(version: "edited", by: "Ann"))
        #expect(mapping.confidence == 1)
    }

    @Test("names the reader where a row names nobody") func namesReader() throws {
        let merge = try merge("passage,objective,level\n\(iri)#para-2-a,10,rejected\n", by: "Team")
        #expect(found(merge, .trafficking)?.origin.curator == "Team")
        #expect(found(merge, .trafficking)?.relation == .unrelated)
    }

    @Test("says that a passage leads to none once its last objective is rejected")
    func emptiesPassages() throws {
        let merge = try merge("passage,objective,level\n\(iri)#para-2-a,10,rejected\n")
        #expect(merge.changes.map(\.kind) == [.overridden, .emptied])
        let last = try #require(merge.crosswalk.mappings.last)
        #expect(last.level == .noneFound)
        #expect(last.subject.description == "A/RES/68/4, para. 2 (a)")
        #expect(last.origin.isCurated)
    }

    @Test("lets “none found” withdraw what the engine asserts, but not what a person did")
    func withdraws() throws {
        let merge = try merge(
            "passage,objective,level,curator\n\(iri)#para-2-a,,none-found,Ann\n\(iri)#para-1,,none found,Ann\n"
        )
        #expect(merge.changes.map(\.kind) == [.added, .withdrawn])
        #expect(found(merge, .trafficking) == nil)
        #expect(found(merge, .remittances) != nil)
        #expect(
            merge.faults.map(\.description) == [
                "row 3, column level: none-found, but objective 20 is curated for the passage"
            ])
    }

    @Test("gives what is no link no relation, whatever the cell says", arguments: ["", ",Ann"])
    func keepsUnrelated(curator: String) throws {
        let passage = "\(iri)#para-2"
        let header = "passage,objective,relation" + (curator.isEmpty ? "" : ",curator")
        let merge = try merge("\(header)\n\(passage),,intersects\(curator)\n")
        #expect(merge.faults.isEmpty)
        #expect(merge.changes.flatMap(\.details) == [])
        let none = merge.crosswalk.mappings.filter { $0.level == .noneFound }
        #expect(none.map(\.relation) == [.unrelated])
    }

    @Test(
        "takes a name that can be read again where it is written", arguments: ["n", "\u{0}", "é"])
    func limitsNames(letter: String) throws {
        let written = letter == "\u{0}" ? "\u{FFFD}" : letter
        let most = 200 / written.utf8.count
        for count in [most, most + 1] {
            let name = String(repeating: letter, count: count)
            let merge = try merge(
                "passage,objective,level,curator\n\(iri)#para-1,20,arguable,\(name)\n")
            #expect(merge.faults.count == (count > most ? 1 : 0))
            let curator = String(repeating: written, count: count)
            #expect(
                merge.changes.map(\.curator) == (count > most ? [] : [curator]))
        }
    }

    @Test("takes no row for a judgement whose level is left blank, but one without that column")
    func needsLevels() throws {
        let row = "\"A/RES/68/4, para. 2\""
        let blank = try merge("citation,objective,level\n\(row),1,\n", by: "Ann")
        #expect(blank.changes.isEmpty)
        #expect(
            blank.faults.map(\.description) == [
                "row 2, column level: missing: say central, arguable or rejected"
            ])
        // A blank cell beside a mapping that is there leaves its level.
        let reason = try merge(
            "passage,objective,level,rationale\n\(iri)#para-2-a,10,,why\n", by: "Ann")
        #expect(reason.changes.map(\.details) == [[.rationale]])
        let without = try merge("citation,objective\n\(row),1\n", by: "Ann")
        #expect(without.changes.map(\.kind) == [.added, .withdrawn])
    }

    @Test("keeps the words of a mapping whose cell for them is blank")
    func keepsWords() throws {
        let merge = try merge(
            "passage,objective,level,quote\n\(iri)#para-2-a,10,arguable,  \n", by: "Ann")
        #expect(merge.changes.map(\.details) == [[.level(from: .central, to: .arguable)]])
        #expect(found(merge, .trafficking)?.evidence.isEmpty == false)
    }

    @Test(
        "refuses a column whose name is nearly that of one that is missing",
        arguments: [
            ("citation,objective,levle", "level"), ("citation,objectif,level", "objective"),
            ("citation,objective,level,rational", "rationale"),
            ("citations,objective,level", "citation"),
            ("citation,objective,level,currator", "curator"),
        ])
    func refusesMisspeltColumns(header: String, meant: String) {
        let fault = #expect(throws: TableFault.self) { try merge("\(header)\nx,y,z\n") }
        #expect(fault?.message.contains("write “\(meant)”") == true)
    }

    @Test(
        "takes columns of one's own",
        arguments: ["remark", "levels", "level2", "id_", "Notes d’Ann", "dates", "le"])
    func takesOwnColumns(name: String) throws {
        let header = "citation,objective,level,rationale,quote,id,curator,\(name)"
        #expect(try merge("\(header)\n,,,,,,,\n").faults.isEmpty)
    }

    @Test("lets a found objective take the place of “none found”") func fills() throws {
        let merge = try merge(
            "citation,objective,quote\n\"A/RES/68/4, par. 2\",objectif 1,a list\n")
        #expect(merge.changes.map(\.kind) == [.added, .withdrawn])
        let places = merge.crosswalk.mappings.map {
            "\($0.subject.locator) \($0.objective?.number ?? 0)"
        }
        #expect(places == ["1 20", "2 1", "2a 10", "2a 9"])
        #expect(merge.crosswalk.mappings[1].evidence.map(\.quote) == ["a list"])
        #expect(merge.crosswalk.mappings[1].anchor != nil)
    }

    @Test("tells a changed objective from a copied row by the row's name") func followsNames()
        throws
    {
        let id = "\(iri)#para-2-a&objective=10&by=computed"
        let moved = try merge("passage,objective,id\n\(iri)#para-2-a,7.0,\(id)\n")
        #expect(moved.changes.map(\.kind) == [.overridden])
        #expect(found(moved, .trafficking) == nil)
        #expect(found(moved, .vulnerabilities)?.origin.isCurated == true)
        let copied = try merge(
            "passage,objective,id\n\(iri)#para-2-a,7,\(id)\n\(iri)#para-2-a,10,\(id)\n")
        #expect(copied.changes.map(\.kind) == [.added])
        #expect(found(copied, .trafficking)?.origin.isCurated == false)
    }

    @Test("withdraws what a row said before its objective became one that the passage has")
    func withdrawsReplaced() throws {
        var export = export
        let other = Mapping(
            subject: export.crosswalk.mappings[2].subject, objective: .vulnerabilities,
            relation: .intersects, level: .central, confidence: 0.9,
            origin: .computed(version: "1/2"))
        export.crosswalk.mappings.append(other)
        let id = "\(iri)#para-2-a&objective=10&by=computed"
        let same = "\(iri)#para-2-a&objective=7&by=computed"
        let rows = "passage,objective,id\n\(iri)#para-2-a,7,\(id)\n\(iri)#para-2-a,7,\(same)\n"
        let merge = export.crosswalk.merging(try export.reading(rows), by: "Ann")
        #expect(merge.changes.map(\.kind) == [.confirmed, .withdrawn])
        #expect(found(merge, .trafficking) == nil)
        #expect(found(merge, .vulnerabilities)?.origin.curator == "Ann")
        #expect(merge.faults.isEmpty)
    }

    @Test("takes what a person states without a level for asserted") func assertsMentions() throws {
        var export = export
        export.crosswalk.mappings[2].level = .mentioned
        let text = """
            subject_id\tpredicate_id\tobject_id\tmapping_justification\tauthor_label
            \(iri)#para-2-a\tskos:broadMatch\tgc:none\tsemapv:ManualMappingCuration\tAnn
            \(iri)#para-2-a\tskos:broadMatch\t10\tsemapv:ManualMappingCuration\tAnn
            """
        let merge = export.crosswalk.merging(try export.reading(text))
        #expect(found(merge, .trafficking)?.level == .central)
        #expect(found(merge, .trafficking)?.relation == .subset)
        #expect(merge.faults.map(\.column) == ["object_id"])
        // What the engine asserts less than centrally stays so.
        export.crosswalk.mappings[2].level = .arguable
        let again = export.crosswalk.merging(try export.reading(text))
        #expect(found(again, .trafficking)?.level == .arguable)
    }

    @Test("names row and column of what it cannot read, and keeps the rest") func namesFaults()
        throws
    {
        let merge = try merge(
            """
            curator,passage,objective,level,confidence,relation,quote,extra
            ,\(iri)#para-9,20,,,,,x
            ,\(iri)#para-1,24,,,,,
            ,\(iri)#para-1,20,firm,,,,
            ,\(iri)#para-1,20,,1.5,,,
            ,\(iri)#para-1,20,,0x1p-1,,,
            ,\(iri)#para-1,20,,,near,,
            ,\(iri)#para-1,20,,,,cheaper,
            ,\(iri)#para-1,,central,,,,
            ,\(iri)#para-1,20,none-found,,,,
            ,\(iri)#para-1,20,mentioned,,,,
            ,,20,,,,,
            \(String(repeating: "x", count: 201)),\(iri)#para-1,20,,,,,
            Ann,\(iri)#para-1,20,,"97 %",equal,cost of … remittances,y
            Ann,\(iri)#para-1,20,,,subset,,
            """)
        #expect(
            merge.faults.map { "\($0.place?.description ?? "") \($0.column ?? "-")" } == [
                "row 2 passage", "row 3 objective", "row 4 level", "row 5 confidence",
                "row 6 confidence", "row 7 relation", "row 8 quote", "row 9 objective",
                "row 10 objective", "row 11 level", "row 12 citation", "row 13 curator", "row 15 -",
            ])
        #expect(merge.faults[1].message == "no objective “24”; the Compact has 1 to 23")
        #expect(
            merge.faults[2].message
                == "unknown level “firm”; known are central, arguable, mentioned, rejected, none-found"
        )
        #expect(merge.changes.map(\.place.description) == ["row 14"])
        #expect(merge.crosswalk.mappings[0].evidence.map(\.quote) == ["cost of", "remittances"])
    }

    @Test("tells what a row changed, whatever it is, in both languages") func tellsDetails() throws
    {
        let details: [CrosswalkMerge.Detail] = [
            .target(from: .objective(.data), to: .objective(.diaspora)),
            .level(from: nil, to: .central), .level(from: .central, to: .rejected),
            .relation(from: .subset, to: .equal), .confidence(from: 0.5, to: 1), .rationale, .words,
        ]
        #expect(
            details.map { $0.spelled(in: .english) } == [
                "objective 1 → objective 19", "level central", "level central → rejected",
                "relation subset → equal", "confidence 0.5 → 1", "rationale changed",
                "words changed",
            ])
        #expect(
            details.map { $0.spelled(in: .french) } == [
                "objectif 1 → objectif 19", "niveau central", "niveau central → rejected",
                "relation subset → equal", "confiance 0.5 → 1", "motif modifié", "mots modifiés",
            ])
        let kinds: [CrosswalkMerge.Change.Kind] = [
            .added, .confirmed, .overridden, .withdrawn, .emptied,
        ]
        #expect(
            kinds.map { $0.spelled() } == [
                "added", "confirmed", "overridden", "withdrawn", "left without objective",
            ])
        #expect(
            kinds.map { $0.spelled(in: .french) } == [
                "ajouté", "confirmé", "corrigé", "retiré", "laissé sans objectif",
            ])
    }

    @Test("takes a new relation, and none of what is rejected") func changesRelations() throws {
        let changed = try merge("passage,objective,relation\n\(iri)#para-1,20,equal\n")
        #expect(changed.changes[0].description.hasSuffix(": relation subset → equal"))
        #expect(found(changed, .remittances)?.relation == .equal)
        let rejected = try merge(
            "passage,objective,level,relation\n\(iri)#para-2-a,10,rejected,subset\n")
        #expect(found(rejected, .trafficking)?.relation == .unrelated)
        let id = "\(iri)#para-2-a&objective=10&by=computed"
        let emptied = try merge("passage,objective,level,id\n\(iri)#para-2-a,,none-found,\(id)\n")
        #expect(found(emptied, .trafficking) == nil)
        #expect(
            emptied.crosswalk.mappings.filter { $0.level == .noneFound }.map(\.relation)
                == [.unrelated, .unrelated])
    }

    @Test("misses no mapping that has a row, though a bad one") func countsBadRows() throws {
        let merge = try merge("passage,objective,level\n\(iri)#para-2-a,10,mentioned\n")
        #expect(merge.faults.map(\.column) == ["level"])
        #expect(merge.missingCount == 3)
    }

    @Test("names the place of a row, with its file where there are several") func namesPlaces() {
        #expect(TablePlace(entry: .row(14)).description == "row 14")
        #expect(TablePlace(file: "e.csv").description == "e.csv")
        #expect(TablePlace(file: "e.csv", entry: .row(14)).description == "e.csv, row 14")
        #expect(
            TablePlace(file: "e.csv", entry: .row(14)).spelled(in: .french) == "e.csv, ligne 14")
        #expect(
            TablePlace(file: "e.json", entry: .path("mappings[3]")).description
                == "e.json, mappings[3]")
    }

    @Test("does not override a person by a row that the engine made") func heedsAge() throws {
        let first = try merge("passage,objective,level,curator\n\(iri)#para-2-a,10,arguable,Ann\n")
        let old = export.text(in: CSVFormat())
        let again = first.crosswalk.merging(try export.reading(old))
        #expect(again.crosswalk == first.crosswalk)
        #expect(
            again.faults.map(\.message) == [
                "curated by Ann since the file was made; a name in the row would override it"
            ])
    }

    @Test("compares the files of several people with the same crosswalk") func joinsFiles() throws {
        let whole = export.text(in: CSVFormat())
        var edited = EditedCrosswalk(for: export.sources)
        edited.append(try export.reading(whole), named: "a.csv")
        edited.append(
            try export.reading("passage,objective,level\n\(iri)#para-2-a,10,arguable\n"),
            named: "b.csv")
        edited.append(
            try export.reading("passage,objective,level\n\(iri)#para-2-a,10,rejected\n"),
            named: "c.csv")
        let merge = export.crosswalk.merging(edited)
        #expect(merge.changes.map(\.place.description) == ["b.csv, row 2"])
        #expect(
            merge.faults.map(\.description) == [
                "c.csv, row 2: b.csv, row 2 says something else of the same mapping"
            ])
        #expect(found(merge, .trafficking)?.level == .arguable)
    }

    @Test("takes corrections of themes from SSSOM") func takesThemes() throws {
        let text = export.text(in: SSSOMFormat())
        let edited = text.split(separator: "\n").map { line in
            line.contains("gc:theme")
                ? String(line).replacing("\tcentral\t", with: "\targuable\t") : String(line)
        }
        let merge = try merge(edited.joined(separator: "\n"), by: "Ann")
        #expect(merge.faults.isEmpty)
        #expect(merge.crosswalk.themeTags.map(\.level) == [.arguable])
        #expect(merge.crosswalk.themeTags[0].origin.curator == "Ann")
        #expect(merge.crosswalk.mappings == export.crosswalk.mappings)
    }

    @Test("never traps on broken files") func neverTraps() throws {
        for format in [CSVFormat(), SSSOMFormat(), JSONFormat()] as [any CrosswalkFormat] {
            let bytes = Array(export.text(in: format).utf8)
            for offset in stride(from: 0, to: bytes.count, by: 97) {
                var broken = bytes
                broken[offset] = [0x22, 0x2C, 0x09, 0x0A, 0x7C, 0x2D, 0x00][offset % 7]
                guard var edited = try? EditedCrosswalk(broken, for: export.sources) else {
                    continue
                }
                _ = export.crosswalk.merging(edited)
                _ = edited.crosswalk()
                if let cut = try? EditedCrosswalk(Array(bytes[..<offset]), for: export.sources) {
                    _ = export.crosswalk.merging(cut)
                }
            }
        }
    }

    @Test(
        "spells what became different in either language",
        arguments: [
            (
                .target(from: .none, to: .theme(.data)), "“no objective” → theme data",
                "«\u{A0}aucun objectif\u{A0}» → thème data"
            ),
            (.level(from: nil, to: .central), "level central", "niveau central"),
            (
                .relation(from: .subset, to: .equal), "relation subset → equal",
                "relation subset → equal"
            ),
            (.rationale, "rationale changed", "motif modifié"),
            (.words, "words changed", "mots modifiés"),
        ] as [(CrosswalkMerge.Detail, String, String)])
    func spellsDetails(detail: CrosswalkMerge.Detail, english: String, french: String) {
        #expect(detail.spelled(in: .english) == english)
        #expect(detail.spelled(in: .french) == french)
    }

    @Test("spells each kind of change in words of its own", arguments: [Language.english, .french])
    func spellsKinds(language: Language) {
        let kinds = CrosswalkMerge.Change.Kind.allCases
        #expect(Set(kinds.map { $0.spelled(in: language) }).count == kinds.count)
        #expect(CrosswalkMerge.Change.Kind.withdrawn.spelled() == "withdrawn")
        #expect(CrosswalkMerge.Change.Kind.withdrawn.spelled(in: .french) == "retiré")
    }
}

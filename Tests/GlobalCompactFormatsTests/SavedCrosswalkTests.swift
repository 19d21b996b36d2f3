import Foundation
import GlobalCompact
import GlobalCompactFormats
import Testing

@Suite struct SavedCrosswalkTests {
    private func computed(_ text: String, title: String? = nil) -> Crosswalk {
        let document = DocumentReader.read(text)
        return MappingEngine().crosswalk(
            of: document, as: DocumentReference(document, title: title))
    }

    // MARK: What is refused

    @Test func evidenceThatDoesNotFitItsRangeIsNotSaved() {
        var crosswalk = computed("1. Remittances are costly.")
        crosswalk.mappings[0].evidence[0].range = 3..<4
        #expect(
            throws: SavedCrosswalkError.fault(
                path: "mappings[0].evidence[0]", message: "the range does not fit the quotation")
        ) { try crosswalk.json() }
    }

    @Test func unknownKindOfOriginIsRefusedWithThoseThatAreKnown() throws {
        let json = String(decoding: try Corpus.bundled.curated.json(), as: UTF8.self)
            .replacing("\"kind\" : \"curated\"", with: "\"kind\" : \"cured\"")
        let error = #expect(throws: SavedCrosswalkError.self) {
            try SavedCrosswalk(json: Array(json.utf8))
        }
        #expect(error?.description.contains("unknown; known are curated, computed") == true)
    }

    @Test(arguments: [
        ("level", "unknown; known are central, arguable, "),
        ("relation", "unknown; known are equal, "),
    ])
    func unknownValueIsRefusedWithThoseThatAreKnown(key: String, known: String) {
        let json = file(mappings: mapping(key, "\"firm\""))
        #expect(error(json)?.description.contains("mappings[0].\(key): \(known)") == true)
    }

    // MARK: There and back

    @Test func curatedCrosswalkComesBackAsItWas() throws {
        let curated = Corpus.bundled.curated
        let bytes = try curated.json()
        #expect(try Crosswalk(json: bytes) == curated)
        #expect(try Crosswalk(json: bytes).json() == bytes)
        #expect(try SavedCrosswalk(json: bytes).versions == .current)
    }

    @Test(arguments: [
        "", "1. Data.",
        "1. Les envois de fonds des travailleurs migrants coûtent trop cher. 😀 données\r\n\r\n"
            + "2. Re\u{301}union\u{0}\u{1B}[31m \"quoted\" \\ / \u{2028} trafficking in persons\n\n"
            + "a) Préviennent la traite des personnes ;\n\nRemittances without number.",
        "\u{FEFF}1. e\u{301}\u{323}\u{301} migrants 👩‍👩‍👧 remittances \u{202E}desrever\u{202C}",
    ])
    func computedCrosswalkOfHostileTextComesBackAsItWas(text: String) throws {
        let crosswalk = computed(text, title: "T\u{301}\"\\\n\u{7}")
        let bytes = try crosswalk.json()
        #expect(try Crosswalk(json: bytes) == crosswalk)
        #expect(try Crosswalk(json: bytes).json() == bytes)
        #expect(try computed(text, title: "T\u{301}\"\\\n\u{7}").json() == bytes)
    }

    @Test func everyKindOfPlaceAndOriginComesBack() throws {
        let reference = DocumentReference(
            symbol: nil, shortTitle: "Draft", shortTitleFrench: "Projet", mainPart: .annex("II"),
            date: nil, digest: "")
        let places: [Locator] = [
            .frontMatter, .block(3), .block(1, part: .annex), .paragraph(number: "1.2"),
            .paragraph(number: "27 bis", letter: "aa", part: .annex("II")),
        ]
        let origins: [Origin] = [.curated(version: "7"), .computed(version: "1/2")]
        var crosswalk = Crosswalk(origin: origins[0])
        for (index, place) in places.enumerated() {
            crosswalk.mappings.append(
                Mapping(
                    subject: Citation(document: reference, locator: place, range: 2..<index + 4),
                    objective: index == 0 ? nil : .data, relation: .equal,
                    level: index == 0 ? .noneFound : .arguable, confidence: 0.1 + 0.2,
                    origin: origins[index % 2], rationale: index == 1 ? "" : nil,
                    evidence: [Evidence(range: 5..<7, quote: "é", term: index == 2 ? "e" : nil)]))
        }
        #expect(try Crosswalk(json: crosswalk.json()) == crosswalk)
    }

    @Test func savedCrosswalkIsReanchoredWithoutTheFormerText() throws {
        let saved = try Crosswalk(json: Corpus.bundled.curated.json())
        var document = BundledDocument.declaration2013.document
        document.paragraphs.removeFirst()
        document.digest = "another"
        var reference = DocumentReference.declaration2013
        reference.digest = "another"
        let result = saved.reanchored(in: document, as: reference)
        #expect(result.heldCount > 60)
        #expect(Set(result.orphans.map(\.entry.subject.locator.description)) == ["1"])
    }

    @Test func fileIsReadableAndCitesTheWayPeopleDo() throws {
        let json = String(decoding: try Corpus.bundled.curated.json(), as: UTF8.self)
        for piece in [
            "\"format\" : \"globalcompact-crosswalk\"", "\"format_version\" : 1",
            "\"spelled\" : \"A/RES/68/4, para. 27\"",
            "\"iri\" : \"https://docs.un.org/en/A/RES/68/4#para-27\"", "\"objective\" : 20",
            "\"objective\" : null", "\"level\" : \"none-found\"",
        ] {
            #expect(json.contains(piece), "\(piece)")
        }
    }

    @Test func offsetsCountScalarsOfThePassage() throws {
        let bytes = try Corpus.bundled.curated.json()
        let object = try #require(
            JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
        let mappings = try #require(object["mappings"] as? [[String: Any]])
        for (entry, mapping) in zip(mappings, Corpus.bundled.curated.mappings) {
            let text = try #require(Corpus.bundled.text(at: mapping.subject))
            let scalars = Array(text.unicodeScalars)
            for piece in try #require(entry["evidence"] as? [[String: Any]]) {
                let start = try #require(piece["start"] as? Int)
                let end = try #require(piece["end"] as? Int)
                var view = String.UnicodeScalarView()
                view.append(contentsOf: scalars[start..<end])
                #expect(String(view) == piece["quote"] as? String)
            }
        }
    }

    // MARK: What is refused

    private func file(
        version: String = "1", mappings: String = "", themes: String = "", more: String = ""
    ) -> String {
        """
        {"format": "globalcompact-crosswalk", "format_version": \(version), \(more)
         "versions": {"library": "0", "data": "1", "engine": "1", "vocabulary": "1"},
         "origin": {"kind": "curated", "version": "1"},
         "documents": [{"title": "T", "sha256": ""}], "mappings": [\(mappings)],
         "themes": [\(themes)]}
        """
    }

    private func mapping(_ key: String, _ value: String) -> String {
        let lines = [
            "citation": "{\"document\": 0, \"number\": \"1\"}", "objective": "1",
            "level": "\"central\"", "relation": "\"equal\"", "confidence": "1", "evidence": "[]",
        ].merging([key: value]) { $1 }
        let pairs = lines.sorted { $0.key < $1.key }.filter { $0.value != "-" }
        return "{" + pairs.map { "\"\($0.key)\": \($0.value)" }.joined(separator: ", ") + "}"
    }

    private func error(_ json: String) -> SavedCrosswalkError? {
        do throws(SavedCrosswalkError) {
            _ = try Crosswalk(json: Array(json.utf8))
            return nil
        } catch { return error }
    }

    @Test func theSmallestFileIsRead() throws {
        let crosswalk = try Crosswalk(json: Array(file().utf8))
        #expect(crosswalk == Crosswalk(origin: .curated(version: "1")))
        #expect(error(file(mappings: mapping("evidence", "[]"))) == nil)
        #expect(error(file(more: "\"later\": [{\"x\": null}], ")) == nil)
        #expect(error("\u{FEFF}" + file()) == nil)
    }

    @Test func aNewerFormatSaysSo() {
        #expect(error(file(version: "2")) == .newerFormat(2))
        #expect(
            error("{\"format\": \"globalcompact-crosswalk\", \"format_version\": 9}")
                == .newerFormat(9))
        #expect(error(file(version: "0"))?.description.contains("format_version") == true)
        #expect(error(file(version: "\"1\""))?.description.contains("format_version") == true)
    }

    @Test(arguments: ["{}", "[]", "3", "null", "{\"format\": 1}", "{\"format\": \"other\"}"])
    func otherJSONIsNoCrosswalk(json: String) {
        let error = error(json)
        #expect(error != nil)
        if json.hasPrefix("{") {
            #expect(error?.description == "JSON, but not a saved crosswalk")
        }
    }

    @Test(arguments: [
        ("", 0), ("{", 1), ("{\"a\": NaN}", 6), ("{\"a\": 01}", 7), ("{} {}", 3),
        ("{\"a\": \"\\ud800\"}", 13), ("{\"a\": \"\\udc00x\"}", 13), ("{\"a\" 1}", 5),
        ("{\"a\": tru}", 9), ("[1, 2", 5), ("{\"a\": \"\u{1}\"}", 7), ("{\"a\": -}", 7),
        ("{\"a\": 1.}", 8), ("{\"a\": Infinity}", 6), ("// no\n{}", 0), ("{'a': 1}", 1),
    ])
    func whatIsNoJSONSaysWhere(json: String, offset: Int) {
        guard case .notJSON(_, let found) = error(json) else {
            Issue.record("\(json) gives \(String(describing: error(json)))")
            return
        }
        #expect(found == offset)
    }

    @Test func bytesThatAreNotUTF8SayWhere() {
        #expect(throws: SavedCrosswalkError.notUTF8(offset: 2)) {
            try Crosswalk(json: [0x7B, 0x22, 0xFF, 0x22])
        }
        #expect(throws: SavedCrosswalkError.notUTF8(offset: 0)) {
            try Crosswalk(json: [0xED, 0xA0, 0x80])
        }
    }

    @Test(arguments: [
        ("objective", "24", "mappings[0].objective"), ("objective", "0", "mappings[0].objective"),
        ("objective", "1.5", "mappings[0].objective"),
        ("objective", "\"1\"", "mappings[0].objective"),
        ("objective", "null", "mappings[0].objective"),
        ("objective", "123456789012345678901234567890", "mappings[0].objective"),
        ("level", "\"none-found\"", "mappings[0].objective"),
        ("level", "\"firm\"", "mappings[0].level"), ("level", "-", "mappings[0].level"),
        ("relation", "\"near\"", "mappings[0].relation"), ("relation", "-", "mappings[0].relation"),
        ("confidence", "1e400", "mappings[0].confidence"),
        ("confidence", "-0.1", "mappings[0].confidence"),
        ("confidence", "2", "mappings[0].confidence"),
        ("confidence", "\"1\"", "mappings[0].confidence"),
        ("confidence", "null", "mappings[0].confidence"),
        ("evidence", "{}", "mappings[0].evidence"), ("evidence", "null", "mappings[0].evidence"),
        ("evidence", "[[]]", "mappings[0].evidence[0]"),
        ("evidence", "[{\"byte\": 0}]", "mappings[0].evidence[0].quote"),
        ("evidence", "[{\"quote\": \"x\"}]", "mappings[0].evidence[0].byte"),
        ("evidence", "[{\"quote\": \"x\", \"byte\": -1}]", "mappings[0].evidence[0].byte"),
        (
            "evidence", "[{\"quote\": \"x\", \"byte\": 9223372036854775807}]",
            "mappings[0].evidence[0].byte"
        ),
        ("evidence", "[{\"quote\": \"x\", \"byte\": 1e300}]", "mappings[0].evidence[0].byte"),
        ("citation", "3", "mappings[0].citation"),
        ("citation", "{\"document\": 1, \"number\": \"1\"}", "mappings[0].citation.document"),
        ("citation", "{\"document\": -1, \"number\": \"1\"}", "mappings[0].citation.document"),
        ("citation", "{\"document\": 0}", "mappings[0].citation"),
        ("citation", "{\"document\": 0, \"number\": 1}", "mappings[0].citation.number"),
        ("citation", "{\"document\": 0, \"number\": \"1\", \"block\": 1}", "mappings[0].citation"),
        (
            "citation", "{\"document\": 0, \"number\": \"1\", \"range\": {\"byte\": 1}}",
            "mappings[0].citation.range.byte_end"
        ),
        (
            "citation",
            "{\"document\": 0, \"number\": \"1\", \"range\": {\"byte\": 1, \"byte_end\": 0}}",
            "mappings[0].citation.range.byte_end"
        ),
        (
            "citation",
            "{\"document\": 0, \"number\": \"1\", \"range\": {\"byte\": 1, \"byte_end\": -9223372036854775808}}",
            "mappings[0].citation.range.byte"
        ),
        (
            "citation", "{\"document\": 0, \"document\": 0, \"number\": \"1\"}",
            "mappings[0].citation.document"
        ),
        ("passage_sha256", "\"abc\"", "mappings[0].passage_sha256"),
        ("origin", "{\"kind\": \"oracle\", \"version\": \"1\"}", "mappings[0].origin.kind"),
    ])
    func faultsSayWhereInTheJSON(key: String, value: String, path: String) {
        guard case .fault(let found, let message) = error(file(mappings: mapping(key, value)))
        else {
            Issue.record(
                "\(key) \(value): \(String(describing: error(file(mappings: mapping(key, value)))))"
            )
            return
        }
        #expect(found == path)
        #expect(!message.isEmpty)
    }

    @Test(arguments: [
        "\"start\": 0, \"end\": 2", "\"start\": 1, \"end\": 0",
        "\"start\": -1, \"end\": 0", "\"start\": 5, \"end\": 6", "\"start\": 0",
        "\"start\": 9223372036854775807, \"end\": -9223372036854775808",
        "\"start\": 0, \"end\": -9223372036854775808", "\"end\": 1",
    ])
    func rangesMustFitTheirQuotations(range: String) {
        let digest = String(repeating: "a", count: 64)
        let json = file(
            mappings: mapping(
                "evidence\": [{\"quote\": \"x\", \"byte\": 0, \(range)}], \"passage_sha256",
                "\"\(digest)\""
            ).replacingOccurrences(of: "\"evidence\": [], ", with: ""))
        guard case .fault(let path, _) = error(json) else {
            Issue.record("\(range): \(String(describing: error(json)))")
            return
        }
        #expect(path.hasPrefix("mappings[0].evidence[0]."))
    }

    @Test func keysThatStandTwiceAreRefused() {
        #expect(
            error(file(more: "\"format\": \"globalcompact-crosswalk\", "))
                == .fault(path: "format", message: "the key stands twice"))
        #expect(
            error(file(more: "\"x\": [0, {\"a\": 1, \"\\u0061\": 2}], "))
                == .fault(path: "x[1].a", message: "the key stands twice"))
        #expect(
            error(file(more: #""x\r\u007F": 1, "x\r\u007F": 2, "#))
                == .fault(path: "x\u{FFFD}\u{FFFD}", message: "the key stands twice"))
    }

    @Test func deepNestingAndLongKeysAreRefused() {
        let deep = String(repeating: "[", count: 100_000)
        #expect(error(deep)?.description.contains("nested too deep") == true)
        #expect(
            error(file(more: "\"x\": \(deep), "))?.description.contains("nested too deep") == true)
        let objects = String(repeating: "{\"a\":", count: 100_000)
        #expect(error(objects)?.description.contains("nested too deep") == true)
        let key = "e" + String(repeating: "\u{301}\u{323}", count: 100_000)
        #expect(error(file(more: "\"\(key)\": 1, "))?.description.contains("too long") == true)
    }

    @Test func aFileCutAnywhereIsRefused() throws {
        let bytes = try computed("1. Remittances cost too much.").json()
        for length in stride(from: 0, to: bytes.count - 2, by: 3) {
            #expect(throws: SavedCrosswalkError.self) {
                try Crosswalk(json: Array(bytes[..<length]))
            }
        }
    }

    @Test func aFileWithAnyByteChangedNeverTraps() throws {
        let bytes = try computed("1. Remittances cost too much. Des données.").json()
        for index in stride(from: 0, to: bytes.count, by: 29) {
            for byte: UInt8 in [0x22, 0x2D, 0x39, 0x5B, 0x7D, 0xC3] {
                var changed = bytes
                changed[index] = byte
                _ = try? Crosswalk(json: changed)
            }
        }
    }

    @Test func aCrosswalkThatContradictsItselfIsNotSaved() {
        let subject = Citation(document: .lima2013, locator: .block(1))
        func error(
            objective: Objective? = .data, level: Level = .central, confidence: Double = 1,
            evidence: [Evidence] = []
        ) -> SavedCrosswalkError? {
            let mapping = Mapping(
                subject: subject, objective: objective, relation: .equal, level: level,
                confidence: confidence, origin: .curated(version: "1"), evidence: evidence)
            do throws(SavedCrosswalkError) {
                _ = try Crosswalk(origin: .curated(version: "1"), mappings: [mapping]).json()
                return nil
            } catch { return error }
        }
        #expect(error() == nil)
        for confidence in [Double.nan, .infinity, -1, 1.5] {
            #expect(
                error(confidence: confidence)
                    == .fault(path: "mappings[0].confidence", message: "not from 0 to 1"))
        }
        #expect(error(objective: nil) != nil)
        #expect(error(level: .noneFound) != nil)
        #expect(error(evidence: [Evidence(range: 0..<9, quote: "x")]) != nil)
        #expect(error(evidence: [Evidence(range: -1..<0, quote: "x")]) != nil)
    }

    @Test func contentTellsACrosswalkFromADocument() throws {
        #expect(SavedCrosswalk.isJSONObject(try Corpus.bundled.curated.json()))
        for json in ["{}", " \n{ \"a\"", "\u{FEFF}{\"a\": 1}"] {
            #expect(SavedCrosswalk.isJSONObject(Array(json.utf8)))
        }
        for text in ["", "1. {\"a\"", "{note} A text.", "[1]", "{"] {
            #expect(!SavedCrosswalk.isJSONObject(Array(text.utf8)))
        }
        #expect(!SavedCrosswalk.isJSONObject(Array(BundledDocument.lima2013.text.utf8)))
    }
}

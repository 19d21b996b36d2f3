import GlobalCompact
import GlobalCompactFormats
import Testing

@Suite("Files of labelled texts")
struct LabelledTextFileTests {
    private func read(_ text: String) throws -> [LabelledText] {
        try LabelledTextFile.read(Array(text.utf8))
    }

    @Test("reads a line for a text")
    func readsLines() throws {
        let texts = try read(
            """
            {"id": "x1", "text": "É \\u00e9", "language": "fr-CA", "objectives": {"20": 2, "19": 1, "3": 0}, "kind": "objective", "difficulty": "hard"}\r

            {"text": "Birds.", "objectives": {}}
            """)
        #expect(
            texts == [
                LabelledText(
                    id: "x1", text: "É é", language: .french,
                    grades: ["20": .central, "19": .arguable], difficulty: "hard"),
                LabelledText(id: "", text: "Birds.", grades: [:]),
            ])
        #expect(texts.map(\.isDistractor) == [false, true])
        #expect(try read("").isEmpty)
        #expect(try read(#"{"text": "Birds.", "objectives": {}}"#).map(\.text) == ["Birds."])
    }

    @Test(
        "names a file that is no text",
        arguments: [("%PDF-1.7\n", "PDF"), ("PK\u{3}\u{4}", "ZIP"), ("{\0}\0\n\0{\0}\0", "UTF-16")])
    func namesOtherFiles(start: String, name: String) {
        let fault = #expect(throws: LabelledTextFile.Fault.self) { try read(start) }
        #expect(fault?.description == "\(name), not lines of JSON in UTF-8")
    }

    @Test("joins passages of the corpus to their text")
    func joinsPassages() throws {
        let texts = try read(#"{"id": "lima-2013 8a", "objectives": {"23": 2}}"#)
        #expect(texts.map(\.id) == ["lima-2013 annex-8a"])
        #expect(texts.first?.language == .french)
        #expect(texts.first?.text.isEmpty == false)
        #expect(texts.first?.grades == ["23": .central])
    }

    @Test("reads one object of documents, in the order of the corpus")
    func readsUnits() throws {
        let texts = try read(
            """
            {"_about": "labels", "declaration_2013": {"10": {"objectives": {"7": 2}, "themes": []},
             "9": {"objectives": {}}}, "lima-2013": {"8a": {"objectives": {"23": 1}}}}
            """)
        #expect(
            texts.map(\.id) == ["lima-2013 annex-8a", "declaration-2013 9", "declaration-2013 10"])
        #expect(texts.map(\.isDistractor) == [false, true, false])
    }

    @Test("keeps many passages of the object in the order of the corpus")
    func ordersUnits() throws {
        let places = (1...20).map { "\"\($0)\": {\"objectives\": {}}" }.joined(separator: ", ")
        let texts = try read("{\"declaration-2013\": {\(places)}}")
        #expect(texts.map(\.id) == (1...20).map { "declaration-2013 \($0)" })
    }

    @Test(
        "names the line and what is wrong with it",
        arguments: [
            (#"{"text": "a", "objectives": {"24": 2}}"#, "line 2: no such objective: 24"),
            (#"{"text": "a", "objectives": {"020": 2}}"#, "line 2: no such objective: 020"),
            (
                #"{"text": "a", "objectives": {"20": 3}}"#,
                "line 2: objective 20 is labelled 3; 2, 1 and 0 are known"
            ),
            (#"{"text": "a"}"#, "line 2: no \"objectives\""),
            (#"{"text": 5, "objectives": {}}"#, "line 2: \"text\" is of another type"),
            (
                #"{"objectives": {"1": 2}}"#,
                "line 2: no \"text\", and \"id\" names no passage of the corpus"
            ),
            (
                #"{"text": "a", "objectives": {}"#,
                "line 2: no JSON: a comma or an end expected at byte 30"
            ),
            (
                #"{"text": "a", "objectives": {"1": 2, "1": 0}}"#,
                "line 2: objectives.1: the key stands twice"
            ),
            (
                #"{"text": "\ud800", "objectives": {}}"#,
                "line 2: no JSON: half of a surrogate pair at byte 16"
            ),
            (
                #"{"text": "a", "objectives": {"1": 1e400}}"#,
                "line 2: objectives.1: too great a number"
            ),
            ("plain text", "line 2: no JSON: a digit expected at byte 0"),
            (
                #"{"text": "a", "objectives": {"20": 1.5}}"#,
                "line 2: objective 20 is labelled 1.5; 2, 1 and 0 are known"
            ),
            (#"{"text": "a", "objectives": null}"#, "line 2: \"objectives\" is of another type"),
            ("[1]", "line 2: no object"), ("null", "line 2: no object"),
        ])
    func namesFaults(line: String, message: String) {
        let error = #expect(throws: LabelledTextFile.Fault.self) {
            _ = try read("{\"text\": \"a\", \"objectives\": {}}\n" + line)
        }
        #expect(error?.description == message)
        #expect(error?.line == 2)
    }

    @Test("says which passage is not in the corpus")
    func knowsPlaces() {
        let error = #expect(throws: LabelledTextFile.Fault.self) {
            _ = try read(#"{"lima-2013": {"99": {"objectives": {"1": 2}}}}"#)
        }
        #expect(error?.description == "no passage lima-2013 99 in the corpus")
    }

    @Test("takes the targets of another vocabulary")
    func takesTargets() throws {
        let texts = try LabelledTextFile.read(
            Array(#"{"text": "a", "objectives": {"SDG 4": 2}}"#.utf8), targets: ["SDG 4"])
        #expect(texts.first?.grades == ["SDG 4": .central])
    }
}

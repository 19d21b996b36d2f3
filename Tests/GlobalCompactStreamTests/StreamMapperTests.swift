import Foundation
import GlobalCompact
import GlobalCompactStream
import Testing

/// The answers of `map-stream`, line by line.
@Suite struct StreamMapperTests {
    private func answer(_ line: String) throws -> [String: Any] {
        let answer = StreamMapper().answer(to: Array(line.utf8)[...], number: 26)
        let object = try JSONSerialization.jsonObject(with: Data(answer.line))
        return try #require(object as? [String: Any])
    }

    @Test func mapsATextAndPointsAtItsWords() throws {
        let text = "Les envois de fonds 💶 des travailleurs à l'étranger et la traite des personnes"
        let line = String(
            decoding: try JSONEncoder().encode(["id": "a", "text": text, "language": "fr"]),
            as: UTF8.self)
        let answer = try answer(line)
        let mappings = try #require(answer["mappings"] as? [[String: Any]])
        let central = mappings.filter { $0["level"] as? String == "central" }.compactMap {
            $0["objective"] as? Int
        }
        #expect(Set(central).isSuperset(of: [10, 20]))
        let scalars = Array(text.unicodeScalars)
        for mapping in mappings {
            for piece in try #require(mapping["evidence"] as? [[String: Any]]) {
                let range =
                    try #require(piece["start"] as? Int)..<(try #require(piece["end"] as? Int))
                let quote = String(String.UnicodeScalarView(scalars[range]))
                #expect(quote == piece["quote"] as? String)
            }
        }
        let themes = try #require(answer["themes"] as? [[String: Any]]).compactMap {
            $0["theme"] as? String
        }
        #expect(Set(themes).isSuperset(of: ["remittances", "trafficking"]))
    }

    @Test func echoesIdentifiersAsGiven() throws {
        for (id, expected) in [
            ("\"x\"", "\"x\""), ("12345678901234567890", "12345678901234567890"), ("1e3", "1e3"),
            ("null", "null"),
        ] {
            let answer = StreamMapper().answer(
                to: Array("{\"id\":\(id),\"text\":\"\"}".utf8)[...], number: 1)
            #expect(
                String(decoding: answer.line, as: UTF8.self)
                    == "{\"id\":\(expected),\"mappings\":[],\"themes\":[]}")
        }
    }

    @Test func takesNullForNoLanguage() {
        let line = Array(#"{"language":null,"text":"Remittances","id":1}"#.utf8)
        let plain = Array(#"{"text":"Remittances","id":1}"#.utf8)
        let mapper = StreamMapper()
        #expect(
            mapper.answer(to: line[...], number: 1).line
                == mapper.answer(to: plain[...], number: 1).line)
    }

    @Test(arguments: [
        "", "   ", "not json", #"{"id": "x"}"#, #"{"id": "x", "text": 3}"#,
        #"{"id": "x", "text": "a"} more"#, #"[1]"#,
        #"{"id": "x", "text": "\ud800"}"#, #"{"id": [1], "text": "a"}"#,
        #"{"text": "a", "language": 5}"#,
    ])
    func badLinesAreAnsweredWithTheirNumber(line: String) throws {
        let answer = try answer(line)
        #expect(answer["line"] as? Int == 26)
        #expect(answer["error"] is String)
        #expect(answer["mappings"] == nil)
        if line.contains(#""id": "x""#) { #expect(answer["id"] as? String == "x") }
    }

    @Test(arguments: [
        ("", "the line is blank"), ("not json", "an object expected"),
        ("[1]", "an object expected"),
        (#"{"text": "\x"}"#, "an unknown escape"),
        (#"{"text": "\ud800"}"#, "half of a surrogate pair"),
        (#"{"text" 1}"#, "a colon expected"), (#"{"text": 1}"#, "\"text\" is no string"),
        (#"{"id": 1}"#, "no \"text\""), (#"{"text": "a",}"#, "a string expected"),
        (#"{"text": "a" "b"}"#, "a comma or an end expected"),
        (#"{"text": "a"} x"#, "more after the object"),
        (#"{"text": "a", "language": 5}"#, "\"language\" is no string"),
        (#"{"text": "a", "language": ["fr"]}"#, "\"language\" is no string"),
        (#"{"id": [1], "text": "a"}"#, "\"id\" is no string or number"),
    ])
    func badLinesAreToldWhatIsWrong(line: String, fault: String) throws {
        #expect(try answer(line)["error"] as? String == fault)
    }

    @Test func linesMayBeRefusedFromOutside() {
        let answer = StreamMapper().refusal("the line is too long", number: 26)
        #expect(answer.fault == "the line is too long")
        #expect(
            String(decoding: answer.line, as: UTF8.self)
                == #"{"id":null,"line":26,"error":"the line is too long"}"#)
    }

    @Test func bytesThatAreNoTextAreABadLine() {
        let answer = StreamMapper().answer(
            to: (Array(#"{"text": "R"#.utf8) + [0xE9] + Array(#""}"#.utf8))[...], number: 1)
        #expect(answer.fault == "not UTF-8")
    }

    @Test func mapsToTheTargetsOfAnotherVocabulary() throws {
        let table =
            "target\tlanguage\tterm\tweight\nSDG 4\ten\tprimary school\t0.9\nSDG 3\t\tvaccine\t0.4\n"
        let vocabulary = try Vocabulary(tsv: Array(table.utf8))
        let mapper = StreamMapper(engine: MappingEngine(vocabulary: vocabulary), isCompact: false)
        let line = Array(#"{"id": 1, "text": "Vaccines in primary schools"}"#.utf8)
        let expected =
            #"{"id":1,"mappings":[{"target":"SDG 4","level":"central","confidence":0.9,"evidence":[{"start":12,"end":27,"quote":"primary schools","term":"primary school"}]},{"target":"SDG 3","level":"mentioned","confidence":0.4,"evidence":[{"start":0,"end":8,"quote":"Vaccines","term":"vaccine"}]}]}"#
        #expect(
            String(decoding: mapper.answer(to: line[...], number: 1).line, as: UTF8.self)
                == expected)
    }
}

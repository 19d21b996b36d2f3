import Foundation
import Testing

@testable import GlobalCompactStream

/// The line codec, with Foundation's as oracle.
@Suite struct JSONLineTests {
    @Test(arguments: [
        #"{}"#, #"[]"#, #"[[],{},[{}]]"#, #"{"a":[1,2,{"b":null}],"c":"d"}"#,
        #"[1,-0,0.5,1e9,1E-9,-12.5e+3]"#,
        #"["\u00e9\n\"\\\/\b\f\r\t","\ud83d\udcb6"]"#, #"[true,false,null]"#, #"  [ 1 , 2 ]  "#,
        #"[,1]"#, #"{"a"}"#, #"{"a":}"#, #"{a:1}"#, #"[01]"#, #"[1.]"#, #"[.5]"#,
        #"[+1]"#, #"[1e]"#, #"["\x"]"#,
        #"["\u12"]"#, #"[1 2]"#, #"[1}"#, #"{"a":1]"#, #"["#, #"{"a":1"#, #""abc"#, #"tru"#,
        #"nulll"#, #""#, "[\"\u{1}\"]",
    ])
    func acceptsWhatFoundationAccepts(text: String) {
        var scanner = JSONLineScanner(Array(text.utf8)[...])
        let isRead = (try? scanner.skipValue()) != nil
        scanner.skipSpace()
        let oracle =
            (try? JSONSerialization.jsonObject(with: Data(text.utf8), options: [.fragmentsAllowed]))
            != nil
        #expect((isRead && scanner.isAtEnd) == oracle)
    }

    @Test func stringsComeBackAsTheyWere() throws {
        let samples = [
            "", "plain", "\"\\/", "\u{0}\u{1}\u{1F}\u{7F}", "é\u{301}💶\u{2028}", "\r\n\t",
        ]
        for sample in samples {
            var writer = JSONLineWriter()
            writer.string(Array(sample.utf8))
            var scanner = JSONLineScanner(writer.bytes[...])
            #expect(try scanner.string() == Array(sample.utf8))
            let oracle = try JSONSerialization.jsonObject(
                with: Data(writer.bytes), options: [.fragmentsAllowed])
            #expect(oracle as? String == sample)
        }
    }

    @Test(arguments: [#""\ud800""#, #""\ud800x""#, #""\ud800\u0041""#, #""\udc00""#])
    func halvesOfSurrogatePairsAreFaults(text: String) {
        var scanner = JSONLineScanner(Array(text.utf8)[...])
        #expect(throws: JSONLineScanner.Fault.self) { try scanner.string() }
    }

    @Test func aCommaBeforeTheEndIsAFault() {
        // Foundation on Linux takes it; RFC 8259 does not.
        var scanner = JSONLineScanner(Array("[1,]".utf8)[...])
        #expect(throws: JSONLineScanner.Fault.self) { try scanner.skipValue() }
    }

    @Test func deepNestingIsAFaultAndNoTrap() {
        var scanner = JSONLineScanner([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)[...])
        #expect(throws: JSONLineScanner.Fault.self) { try scanner.skipValue() }
    }

    @Test(arguments: [(0, "0"), (5, "0.05"), (50, "0.5"), (97, "0.97"), (100, "1")])
    func hundredthsAreShort(value: Int, text: String) {
        var writer = JSONLineWriter()
        writer.hundredths(value)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
    }

    @Test(arguments: [0, 7, 42, 345, 1234, 56789, 123_456_789, -1, -908, Int.max, Int.min])
    func integersAreSpelledOut(value: Int) {
        var writer = JSONLineWriter()
        writer.integer(value)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == String(value))
    }

    /// JSON texts of every kind of value, escapes and scalars of every length among them.
    private func randomText(_ random: inout some RandomNumberGenerator, depth: Int = 0) -> String {
        let scalars = [
            "a", "é", "€", "💶", "\u{2028}", #"\n"#, #"\u00e9"#, #"\ud83d\udcb6"#, #"\""#, "/",
        ]
        let numbers = ["0", "-0", "12", "-3.25", "1e9", "2E-3", "0.5e+1"]
        let space = ["", "", " ", "\t", "\r\n"].randomElement(using: &random) ?? ""
        func string() -> String {
            let pieces = (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in
                scalars.randomElement(using: &random)
            }
            return "\"" + pieces.joined() + "\""
        }
        func values() -> [String] {
            (0..<Int.random(in: 0...3, using: &random)).map { _ in
                randomText(&random, depth: depth + 1)
            }
        }
        let value: String
        switch Int.random(in: 0...(depth < 4 ? 5 : 3), using: &random) {
        case 0: value = string()
        case 1: value = numbers.randomElement(using: &random) ?? "0"
        case 2: value = ["true", "false", "null"].randomElement(using: &random) ?? "null"
        case 3: value = "{}"
        case 4: value = "[" + values().joined(separator: ",") + "]"
        default:
            // A number makes each key another one.
            value =
                "{"
                + values().enumerated().map { "\"\($0.offset)\"" + space + ":" + $0.element }
                .joined(separator: ",") + "}"
        }
        return space + value + space
    }

    private func isRead(_ bytes: [UInt8]) -> Bool {
        var scanner = JSONLineScanner(bytes[...])
        guard (try? scanner.skipValue()) != nil else { return false }
        scanner.skipSpace()
        return scanner.isAtEnd
    }

    private func oracleReads(_ bytes: [UInt8]) -> Bool {
        (try? JSONSerialization.jsonObject(with: Data(bytes), options: [.fragmentsAllowed])) != nil
    }

    @Test func randomTextsAreReadAndSoAreNoDamagedOnes() {
        var random = SystemRandomNumberGenerator()
        let signs = Array(#"{}[]:,"\0-+.eEtu "#.utf8)
        for _ in 0..<2_000 {
            let text = randomText(&random)
            #expect(isRead(Array(text.utf8)), "\(text)")
            // Damaged in one ASCII byte, it is still UTF-8.
            var bytes = Array(text.utf8)
            let places = bytes.indices.filter { bytes[$0] < 0x80 }
            guard let place = places.randomElement(using: &random) else { continue }
            if Bool.random(using: &random) {
                bytes.remove(at: place)
            } else {
                bytes[place] = signs.randomElement(using: &random) ?? 0
            }
            let damaged = String(decoding: bytes, as: UTF8.self)
            // Foundation on Linux takes a comma before the end. Bytes are compared, for the line end
            // "\r\n" is one Character, and a half of it that damage left is another.
            let tight = bytes.filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
            let isQuirk = zip(tight, tight.dropFirst()).contains { sign, next in
                sign == UInt8(ascii: ",")
                    && (next == UInt8(ascii: "]") || next == UInt8(ascii: "}"))
            }
            guard !isQuirk else { continue }
            #expect(isRead(bytes) == oracleReads(bytes), "\(damaged)")
        }
    }

    @Test func everyScalarComesBackEscapedOrNot() throws {
        for value in (0...0x10FFFF as ClosedRange<UInt32>).filter({ $0 < 0x3000 || $0 % 251 == 0 })
        {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let expected = Array(String(Character(scalar)).utf8)
            let units = String(Character(scalar)).utf16
            let escaped = units.map { unit in
                let digits = String(unit, radix: 16)
                return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            }
            var scanner = JSONLineScanner(Array("\"\(escaped.joined())\"".utf8)[...])
            #expect(try scanner.string() == expected)
            var writer = JSONLineWriter()
            writer.string(expected)
            var back = JSONLineScanner(writer.bytes[...])
            #expect(try back.string() == expected)
        }
    }

    @Test func nestingIsReadAsDeepAsFoundationReadsIt() {
        for depth in [511, 512, 513, 514, 10_000] {
            let text =
                [UInt8](repeating: UInt8(ascii: "["), count: depth)
                + [UInt8](repeating: UInt8(ascii: "]"), count: depth)
            #expect(isRead(text) == oracleReads(text), "\(depth)")
        }
    }

    @Test func ofAKeyThatStandsTwiceTheLastCounts() {
        var request = StreamRequest()
        let line = Array(#"{"id": 1, "text": "a", "id": 2, "text": "b"}"#.utf8)
        #expect(throws: Never.self) { try request.read(line[...]) }
        #expect(request.id == Array("2".utf8))
        #expect(request.text == Array("b".utf8))
    }

    @Test(arguments: [
        [0x80], [0xC0, 0xAF], [0xE2, 0x82], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF],
    ])
    func whatIsNotUTF8IsABadLine(bytes: [UInt8]) {
        var request = StreamRequest()
        let line = Array(#"{"text": "a"#.utf8) + bytes + Array(#""}"#.utf8)
        #expect(throws: JSONLineScanner.Fault.self) { try request.read(line[...]) }
        #expect(!oracleReads(line))
    }
}

import Foundation
import Testing

@testable import GlobalCompactFormats

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
            writer.string(sample.utf8)
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
}

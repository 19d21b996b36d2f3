import Foundation
import Testing

@testable import GlobalCompact

@Suite struct UTF8ValidationTests {
    /// The bytes on either side of each limit in Unicode's table 3-7.
    static let limits: [UInt8] = [
        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1,
        0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
    ]

    @Test func acceptsNoBytes() {
        #expect(UTF8Validation.firstInvalidOffset(in: []) == nil)
    }

    @Test func agreesWithFoundationOnEveryOneAndTwoByteSequence() {
        for first in UInt8.min...UInt8.max {
            check([first])
            for second in UInt8.min...UInt8.max { check([first, second]) }
        }
    }

    @Test func agreesWithFoundationAtEveryLimitOfThreeByteSequences() {
        for first in Self.limits where first >= 0x80 {
            for second in Self.limits {
                for third in Self.limits { check([first, second, third]) }
            }
        }
    }

    @Test func agreesWithFoundationAtEveryLimitOfFourByteSequences() {
        let thirdAndFourth: [UInt8] = [0x41, 0x7F, 0x80, 0xBF, 0xC0, 0xFF]
        for first in Self.limits where first >= 0xED {
            for second in Self.limits {
                for third in thirdAndFourth {
                    for fourth in thirdAndFourth { check([first, second, third, fourth]) }
                }
            }
        }
    }

    @Test(arguments: 0xE0...0xEF as ClosedRange<UInt8>)
    func acceptsThoseThreeByteSequencesThatEncodeAScalar(lead: UInt8) {
        var encodesScalar = [Bool](repeating: false, count: 0x1_0000)
        for scalar in (UInt32(0x800)...0xFFFF).compactMap(Unicode.Scalar.init) {
            let bytes = Array(scalar.utf8)
            if bytes[0] == lead { encodesScalar[Int(bytes[1]) << 8 | Int(bytes[2])] = true }
        }
        for tail in encodesScalar.indices {
            let bytes = [lead, UInt8(tail >> 8), UInt8(tail & 0xFF)]
            let expected = encodesScalar[tail] ? nil : 0
            if UTF8Validation.firstInvalidOffset(in: bytes) != expected {
                Issue.record("\(bytes)")
            }
        }
    }

    @Test(arguments: ["a", "é", "’", "😀"])
    func findsABadByteAtEveryOffset(filler: String) {
        let text = Array(String(repeating: filler, count: 100).utf8)
        for offset in stride(from: 0, through: text.count, by: filler.utf8.count) {
            var bytes = text
            bytes.insert(0xFF, at: offset)
            #expect(UTF8Validation.firstInvalidOffset(in: bytes) == offset)
        }
    }

    @Test(arguments: ["é", "’", "😀"])
    func findsTheLeadByteOfATruncatedTail(last: String) {
        for asciiCount in 0...70 {
            for kept in 1..<last.utf8.count {
                let bytes = [UInt8](repeating: 0x61, count: asciiCount) + last.utf8.prefix(kept)
                #expect(UTF8Validation.firstInvalidOffset(in: bytes) == asciiCount)
            }
        }
    }

    @Test func agreesWithFoundationOnDamagedText() {
        var generator = SeededGenerator(seed: 1)
        let text = Array("Les États réaffirment l’égalité — “Всё” 😀 and 23 plain objectives.".utf8)
        for _ in 0..<1_000 {
            var bytes = text
            for _ in 0..<Int.random(in: 1...3, using: &generator) {
                bytes[Int.random(in: bytes.indices, using: &generator)] =
                    UInt8.random(in: .min ... .max, using: &generator)
            }
            check(bytes)
        }
    }

    /// Compares with the length of the longest prefix that Foundation takes for UTF-8.
    private func check(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) {
        var expected: Int?
        if String(bytes: bytes, encoding: .utf8) == nil {
            expected = bytes.indices.last { String(bytes: bytes[..<$0], encoding: .utf8) != nil }
        }
        let found = UTF8Validation.firstInvalidOffset(in: bytes)
        if found != expected {
            Issue.record(
                "\(bytes): \(found as Int?) is not \(expected as Int?)",
                sourceLocation: sourceLocation)
        }
    }
}

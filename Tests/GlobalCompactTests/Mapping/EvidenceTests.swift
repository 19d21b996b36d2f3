import Foundation
import Testing

@testable import GlobalCompact

@Suite("Evidence and Mapping")
struct EvidenceTests {
    private static let evidence = [
        Evidence(range: 3..<18, quote: "envois de fonds", term: "envoi de fonds"),
        Evidence(range: 0..<0, quote: ""), Evidence(range: 1..<4, quote: "e\u{301}"),
    ]
    private static let subject = Citation(
        document: BundledDocument.lima2013.reference,
        locator: .paragraph(number: "8", letter: "a", part: .annex), range: 2..<9)

    @Test("keeps the first of words that are found twice at one place")
    func keepsFirst() {
        var words = [
            FoundWords(range: 4..<9, source: .citation(.data)),
            FoundWords(range: 4..<9, source: .weights), FoundWords(range: 0..<3, source: .weights),
        ]
        words.removeOverlap(from: 0)
        #expect(words.map(\.range) == [0..<3, 4..<9])
        #expect(words.map(\.source) == [.weights, .citation(.data)])
    }

    @Test("survives a trip through JSON", arguments: evidence)
    func survivesJSON(piece: Evidence) throws {
        let data = try JSONEncoder().encode(piece)
        #expect(try JSONDecoder().decode(Evidence.self, from: data) == piece)
    }

    @Test("compares its words by bytes")
    func comparesBytes() {
        #expect(Evidence(range: 0..<2, quote: "é") != Evidence(range: 0..<2, quote: "e\u{301}"))
    }

    @Test("carries a mapping, a tag and a finding through JSON")
    func carriesMappings() throws {
        let mapping = Mapping(
            subject: Self.subject, objective: nil, relation: .unrelated, level: .noneFound,
            confidence: 0.25, origin: .computed(version: "1/1"), evidence: Self.evidence)
        let tag = ThemeTag(
            subject: Self.subject, theme: .womenGender, level: .arguable, confidence: 0.125,
            origin: .curated(version: "1"), evidence: Self.evidence)
        let finding = Finding(
            target: "20", confidence: 0.1, level: .mentioned,
            evidence: Self.evidence)
        let encoder = JSONEncoder()
        let decoder = JSONDecoder()
        #expect(try decoder.decode(Mapping.self, from: encoder.encode(mapping)) == mapping)
        #expect(try decoder.decode(ThemeTag.self, from: encoder.encode(tag)) == tag)
        #expect(try decoder.decode(Finding.self, from: encoder.encode(finding)) == finding)
    }

    @Test("is sure of a mapping unless it says otherwise")
    func isSure() {
        let mapping = Mapping(
            subject: Self.subject, objective: .data, relation: .subset, level: .central,
            origin: .curated(version: "1"))
        #expect(mapping.confidence == 1)
        #expect(mapping.rationale == nil)
        #expect(mapping.evidence.isEmpty)
    }
}

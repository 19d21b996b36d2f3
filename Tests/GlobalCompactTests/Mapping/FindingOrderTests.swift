import Testing

@testable import GlobalCompact

@Suite("The order of findings in print")
struct FindingOrderTests {
    @Test("is by confidence as printed, then by the number of the objective")
    func isByConfidenceThenNumber() {
        let findings = [("20", 0.5), ("7", 0.504), ("3", 0.51), ("10", 0.496)].map {
            Finding(target: $0, confidence: $1, level: .central, evidence: [])
        }
        #expect(findings.inPrintedOrder().map(\.target) == ["3", "7", "10", "20"])
    }

    @Test("is the engine's own where targets have no number")
    func isTheEnginesElse() {
        let findings = [("x", 0.5), ("a", 0.5), ("m", 0.9)].map {
            Finding(target: $0, confidence: $1, level: .central, evidence: [])
        }
        #expect(findings.inPrintedOrder().map(\.target) == ["m", "x", "a"])
    }
}

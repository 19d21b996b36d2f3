import Foundation
import Testing

@testable import GlobalCompact

@Suite struct LogisticTests {
    @Test func agreesWithTheSystemsExponential() {
        for step in -4000...4000 {
            let x = Double(step) / 100
            let expected = 1 / (1 + exp(-x))
            #expect(abs(Logistic.probability(x) - expected) < 1e-9)
        }
    }

    @Test(arguments: [-1e300, -40, 40, 1e300])
    func staysWithinZeroAndOne(_ x: Double) {
        #expect((0...1).contains(Logistic.probability(x)))
    }
}

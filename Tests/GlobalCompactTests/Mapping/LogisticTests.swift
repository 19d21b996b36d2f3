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

    @Test func itsExponentialIsExactInManyDigits() {
        for step in 0..<3900 {
            let x = -Double(step) / 100
            #expect(abs(Logistic.exponential(x) - exp(x)) <= exp(x) * 1e-10)
        }
    }

    @Test(arguments: [-1e300, -40, 40, 1e300])
    func staysWithinZeroAndOne(_ x: Double) {
        #expect((0...1).contains(Logistic.probability(x)))
    }
}

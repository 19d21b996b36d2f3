import Testing

@testable import GlobalCompact

@Suite struct DecisionTableTests {
    /// Published fourfold tables with the kappa that their authors print.
    ///
    /// A. J. Viera and J. M. Garrett, "Understanding interobserver agreement: the kappa statistic",
    /// Family Medicine 37 (2005), 360–363: table 1, kappa 0.57. The other three are the worked
    /// examples of the Wikipedia article "Cohen's kappa": 0.40, 0.1304 and 0.2593.
    @Test(arguments: [
        (DecisionTable(both: 15, onlyFirst: 10, onlySecond: 5, neither: 70), 0.57, 0.005),
        (DecisionTable(both: 20, onlyFirst: 5, onlySecond: 10, neither: 15), 0.40, 1e-12),
        (DecisionTable(both: 45, onlyFirst: 15, onlySecond: 25, neither: 15), 0.1304, 0.00005),
        (DecisionTable(both: 25, onlyFirst: 35, onlySecond: 5, neither: 35), 0.2593, 0.00005),
    ])
    func kappaIsAsPublished(table: DecisionTable, kappa: Double, tolerance: Double) throws {
        #expect(abs(try #require(table.kappa) - kappa) <= tolerance)
    }

    @Test func kappaIsOneInFullAgreementAndMinusOneInFullDisagreement() {
        #expect(DecisionTable(both: 3, neither: 5).kappa == 1)
        #expect(DecisionTable(onlyFirst: 4, onlySecond: 4).kappa == -1)
        #expect(DecisionTable(both: 1, onlyFirst: 1, onlySecond: 1, neither: 1).kappa == 0)
    }

    @Test func kappaIsUndefinedWhereChanceAloneAgrees() {
        #expect(DecisionTable().kappa == nil)
        #expect(DecisionTable(both: 7).kappa == nil)
        #expect(DecisionTable(neither: 7).kappa == nil)
        #expect(DecisionTable(leftOut: 7).kappa == nil)
        #expect(DecisionTable(both: 6, onlyFirst: 1).kappa == 0)
    }

    @Test func sharesAreUndefinedWithoutAnythingToShare() {
        #expect(DecisionTable(neither: 7).precision == nil)
        #expect(DecisionTable(neither: 7).recall == nil)
        #expect(DecisionTable(onlyFirst: 7).precision == nil)
        #expect(DecisionTable(onlyFirst: 7).recall == 0)
        #expect(DecisionTable(onlySecond: 7).precision == 0)
        #expect(DecisionTable().agreement == nil)
        #expect(DecisionTable(leftOut: 7).agreement == nil)
    }

    @Test func precisionLooksAtTheSecondAndRecallAtTheFirst() {
        let table = DecisionTable(both: 6, onlyFirst: 2, onlySecond: 4, neither: 8, leftOut: 3)
        #expect(table.precision == 0.6)
        #expect(table.recall == 0.75)
        #expect(table.agreement == 0.7)
        #expect(table.count == 20)
    }

    @Test func kappaDoesNotDependOnWhoComesFirst() {
        for both in 0...3 {
            for first in 0...3 {
                for second in 0...3 {
                    for neither in 0...3 {
                        let table = DecisionTable(
                            both: both, onlyFirst: first, onlySecond: second, neither: neither)
                        let turned = DecisionTable(
                            both: both, onlyFirst: second, onlySecond: first, neither: neither)
                        #expect(table.kappa == turned.kappa)
                        if let kappa = table.kappa { #expect((-1...1).contains(kappa)) }
                    }
                }
            }
        }
    }

    @Test func tablesAddUpCellByCell() {
        let one = DecisionTable(both: 1, onlyFirst: 2, onlySecond: 3, neither: 4, leftOut: 5)
        let sum = one + one
        #expect(
            sum
                == DecisionTable(both: 2, onlyFirst: 4, onlySecond: 6, neither: 8, leftOut: 10))
    }
}

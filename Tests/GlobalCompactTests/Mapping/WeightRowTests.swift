import Testing

@testable import GlobalCompact

@Suite struct WeightRowTests {
    @Test func hasANumberForEachOutput() {
        var row = WeightRow { $0 * $0 - 100 }
        row &+= WeightRow { -$0 }
        var values: [Int] = []
        row.forEach { output, value in
            #expect(Int(row[output]) == value)
            values.append(value)
        }
        #expect(values == (0..<LearnedWeights.outputCount).map { $0 * $0 - 100 - $0 })
    }
}

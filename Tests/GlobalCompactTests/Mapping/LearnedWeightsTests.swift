import Testing

@testable import GlobalCompact

@Suite struct LearnedWeightsTests {
    private static let names = ["abri", "trafi*", "trafic person"].map { Array($0.utf8) }
    private static let weights = LearnedWeights(
        unit: 1000, biases: (0..<LearnedWeights.outputCount).map { -$0 },
        coefficients: [1, -2, 3], names: names, rarities: [1, 0, 42],
        scales: [1, 20, 84],
        levels: (0..<names.count * LearnedWeights.outputCount).map { Int8($0 % 9 - 4) })

    @Test func tableReadsBackAsItWasWritten() throws {
        let read = try #require(LearnedWeights(table: Self.weights.table))
        #expect(read.table == Self.weights.table)
        #expect(read.names == Self.names)
        #expect(read.weights == Self.weights.weights)
        #expect((0..<3).map { read.weights[2][$0] } == [-1 * 84, 0, 84])
        #expect(read.rarities == [1, 0, 42])
        #expect(read.coefficients == [1, -2, 3])
    }

    @Test func findsEveryFeatureByItsKeyAndNoOther() {
        for (index, name) in Self.names.enumerated() {
            #expect(Self.weights.feature(FeatureKey.key(of: name[...])) == index)
        }
        #expect(Self.weights.feature(FeatureKey.key(of: Array("abris".utf8)[...])) == nil)
    }

    @Test(arguments: ["", "unit 1", "unit x\nbiases 1", "unit 1\nbiases 1 2\ncoefficients 1"])
    func refusesWhatIsNoTable(_ text: String) {
        #expect(LearnedWeights(table: Array(text.utf8)) == nil)
    }

    @Test func refusesLinesThatAreCutShortOrGivenTwice() {
        let table = Self.weights.table
        let last = table.split(separator: 0x0A).last.map(Array.init) ?? []
        #expect(LearnedWeights(table: table + last.prefix(10)) == nil)
        #expect(LearnedWeights(table: table + last) == nil)
    }

    @Test func bundledTableIsOneThatTheWriterWrites() {
        #expect(
            LearnedLayer.bundled.weights.table == Array(LearnedWeightsTable.text.utf8) + [0x0A])
        #expect(LearnedWeightsTable.text.utf8.count <= 400_000)
    }
}

extension MappingEngine {
    /// Puts the calibrated probability of each objective in the place of what its terms say, and
    /// adds the objectives that only learned weights find.
    static func combine(_ layer: LearnedLayer, with findings: inout [Finding], in text: [UInt8]) {
        let scores = layer.scores(of: text)
        let combination = Combination(layer.weights.coefficients)
        var places: [Int: Int] = [:]
        for (place, finding) in findings.enumerated() {
            if let number = Int(finding.target) { places[number] = place }
        }
        for number in 1..<LearnedWeights.outputCount {
            let place = places[number]
            let terms = place.map { findings[$0].confidence } ?? 0
            let probability = combination.probability(
                of: Combination.signals(for: number - 1, scores, terms: terms))
            if place == nil && probability < Combination.floor { continue }
            let known = place.map { findings[$0].evidence } ?? []
            // Where terms assert the objective they are the evidence, and enough of it.
            let evidence =
                terms >= threshold
                ? known : known + words(for: number - 1, scores, layer, besides: known, in: text)
            guard !evidence.isEmpty else { continue }
            let finding = Finding(
                target: String(number), confidence: probability,
                level: Combination.asserts(probability, terms: terms) ? .central : .mentioned,
                evidence: Evidence.withoutOverlap(evidence))
            if let place { findings[place] = finding } else { findings.append(finding) }
        }
    }

    /// The words that moved an objective's score, without those that are evidence already.
    private static func words(
        for output: Int, _ scores: LearnedLayer.Scores, _ layer: LearnedLayer,
        besides known: [Evidence], in text: [UInt8]
    ) -> [Evidence] {
        layer.evidence(for: output, in: scores)
            .filter { range in !known.contains { $0.range.overlaps(range) } }
            .map { Evidence(range: $0, quote: text[$0].asText) }
    }
}

/// The objectives that a text cites by number or official title: certain, whatever else it says.
enum ObjectiveCitations {
    /// The official titles as terms, each speaking for its objective.
    private static let titles = Vocabulary(
        terms: Objective.allCases.flatMap { objective in
            Objective.titleLanguages.map { language in
                Term(
                    objective.title(in: language), language: language,
                    targets: [String(objective.number)], weight: 1)
            }
        })

    /// The words that cite each objective, in order.
    static func evidence(in text: String, _ bytes: [UInt8]) -> [Objective: [Evidence]] {
        var found: [Objective: [Evidence]] = [:]
        let titles = titles.mentions(in: text)
        let cited = ReferenceFinder.references(in: bytes).compactMap { reference in
            if case .objective(let number) = reference.kind {
                Objective(number: number).map { (objective: $0, reference: reference) }
            } else {
                nil
            }
        }
        if !cited.isEmpty {
            let doubt = CitationDoubt(in: bytes) {
                !titles.isEmpty
                    || Vocabulary.compact.mentions(in: text).contains { $0.term.role == .context }
            }
            for (objective, reference) in cited where !doubt.rejects(reference) {
                found[objective, default: []].append(
                    evidence(of: objective, at: reference.range, bytes))
            }
        }
        for mention in titles {
            guard let number = Int(mention.term.targets[0]),
                let objective = Objective(number: number)
            else { continue }
            found[objective, default: []].append(evidence(of: objective, at: mention.range, bytes))
        }
        return found.mapValues(Evidence.withoutOverlap)
    }

    /// A citation's term is the objective's own citation, in its canonical form.
    private static func evidence(of objective: Objective, at range: Range<Int>, _ bytes: [UInt8])
        -> Evidence
    {
        Evidence(
            range: range, quote: bytes[range].asText,
            term: "A/RES/73/195, objective \(objective.number)")
    }
}

extension Evidence {
    /// Pieces in order of their start; of those that overlap the first stays, and the longer of two
    /// that start together.
    static func withoutOverlap(_ pieces: [Evidence]) -> [Evidence] {
        let ordered = pieces.sorted {
            ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound)
        }
        var kept: [Evidence] = []
        for piece in ordered where piece.range.lowerBound >= kept.last?.range.upperBound ?? 0 {
            kept.append(piece)
        }
        return kept
    }
}

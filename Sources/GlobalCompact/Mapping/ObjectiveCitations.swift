/// The objectives that a text cites by number or official title: certain, whatever else it says.
enum ObjectiveCitations {
    /// What a vocabulary looks for besides its terms, so that texts are searched for citations only
    /// where there may be any: the official titles, and after them the words before a number.
    static let landmarks: [Term] =
        Objective.allCases.flatMap { objective in
            Objective.titleLanguages.map { language in
                Term(objective.title(in: language), language: language, targets: [], weight: 1)
            }
        } + ["objective", "objectif", "obj"].map { Term($0, targets: [], weight: 1) }

    private static let titleCount = Objective.allCases.count * Objective.titleLanguages.count

    /// The words that cite each objective, in order.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - found: what a vocabulary found there.
    ///   - index: the vocabulary, whose landmarks are these.
    static func evidence(
        in bytes: [UInt8], _ found: TermMatcher.Found, _ index: VocabularyIndex
    ) -> [Objective: [Evidence]] {
        // The finder takes letters like "ｏ" for Latin ones.
        guard !found.landmarks.isEmpty || found.hasRawLetters else { return [:] }
        let titles = found.landmarks.filter { index.landmark($0) < titleCount }
        let cited = ReferenceFinder.references(in: bytes).compactMap { reference in
            if case .objective(let number) = reference.kind {
                Objective(number: number).map { (objective: $0, reference: reference) }
            } else {
                nil
            }
        }
        var evidence: [Objective: [Evidence]] = [:]
        if !cited.isEmpty {
            var doubt = CitationDoubt(in: bytes) {
                !titles.isEmpty
                    || index.matches(in: bytes, language: nil).terms.contains {
                        $0.role == .context
                    }
            }
            for (objective, reference) in cited where !doubt.rejects(reference) {
                evidence[objective, default: []].append(
                    piece(of: objective, at: reference.range, bytes))
            }
        }
        for title in titles {
            let place = index.landmark(title) / Objective.titleLanguages.count
            let objective = Objective.allCases[place]
            evidence[objective, default: []].append(piece(of: objective, at: title.range, bytes))
        }
        return evidence.mapValues(Evidence.withoutOverlap)
    }

    private static func piece(of objective: Objective, at range: Range<Int>, _ bytes: [UInt8])
        -> Evidence
    {
        Evidence(range: range, quote: bytes[range].asText, term: objective.citedAs)
    }
}

extension Objective {
    /// The objective's own citation in its canonical form, which is the term of what cites it.
    package var citedAs: String { "A/RES/73/195, objective \(number)" }
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

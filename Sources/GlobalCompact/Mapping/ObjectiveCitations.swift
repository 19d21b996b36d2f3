/// The objectives that a text cites by number or official title: certain, whatever else it says.
enum ObjectiveCitations {
    /// What a vocabulary looks for besides its terms, so that texts are searched for citations only
    /// where there may be any: the official titles, and the words before a number.
    static let landmarks = Landmarks(
        phrases: Objective.allCases.flatMap { objective in
            Objective.titleLanguages.map { language in
                Term(objective.title(in: language), language: language, targets: [], weight: 1)
            }
        }, signposts: ["objective", "objectif", "obj"].map { Term($0, targets: [], weight: 1) })

    /// The byte ranges of the words that cite each objective, in order and without overlap.
    ///
    /// - Parameters:
    ///   - bytes: the text.
    ///   - found: what a vocabulary found there.
    ///   - index: the vocabulary, whose landmarks are these.
    static func places(
        in bytes: [UInt8], _ found: TermMatcher.Found, _ index: VocabularyIndex
    ) -> [Objective: [Range<Int>]] {
        let titles = found.landmarks
        // The finder takes letters like "ｏ" for Latin ones.
        guard !titles.isEmpty || found.hasSignpost || found.hasRawLetters else { return [:] }
        var places: [Objective: [Range<Int>]] = [:]
        var doubt: CitationDoubt?
        for reference in ReferenceFinder.references(in: bytes) {
            guard case .objective(let number) = reference.kind,
                let objective = Objective(number: number)
            else { continue }
            if doubt == nil {
                doubt = CitationDoubt(in: bytes) {
                    !titles.isEmpty
                        || index.matches(in: bytes, language: nil).terms.contains {
                            $0.role == .context
                        }
                }
            }
            if doubt?.rejects(reference) == false {
                places[objective, default: []].append(reference.range)
            }
        }
        for title in titles {
            let place = index.landmark(title) / Objective.titleLanguages.count
            let objective = Objective.allCases[place]
            places[objective, default: []].append(title.range)
        }
        for objective in places.keys { places[objective]?.removeOverlap() }
        return places
    }
}

extension Objective {
    /// The objective's own citation in its canonical form, which is the term of what cites it.
    package var citedAs: String { Objective.canonicalCitations[number - 1] }

    /// One string each, which all pieces of evidence share.
    private static let canonicalCitations = allCases.map {
        "A/RES/73/195, objective \($0.number)"
    }
}

extension [Range<Int>] {
    /// Puts ranges in order of their start, and takes out what overlaps: the first stays, and the
    /// longer of two that start together.
    fileprivate mutating func removeOverlap() {
        sort { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
        var end = 0
        removeAll { range in
            let overlaps = range.lowerBound < end
            if !overlaps { end = range.upperBound }
            return overlaps
        }
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

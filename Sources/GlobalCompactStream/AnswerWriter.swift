import GlobalCompact

/// Writes what an engine finds in a text as JSON: the part of an answer behind its identifier.
///
/// What all answers share is escaped once.
struct AnswerWriter: Sendable {
    private let isCompact: Bool
    /// The names of the targets and the terms of the vocabulary, in its order.
    private let targets: EscapedTexts
    private let terms: EscapedTexts
    private let phrases = Phrases()

    /// The parts of an answer that are always the same.
    private struct Phrases: Sendable {
        let mappings = Array(#","mappings":["#.utf8)
        let objective = Array(#"{"objective":"#.utf8)
        let target = Array(#"{"target":"#.utf8)
        let central = Array(#","level":"central","confidence":"#.utf8)
        let mentioned = Array(#","level":"mentioned","confidence":"#.utf8)
        let themes = Array(#"],"themes":["#.utf8)
        let theme = Array(#"{"theme":"#.utf8)
        let evidence = Array(#","evidence":[{"start":"#.utf8)
        let nextPiece = Array(#"},{"start":"#.utf8)
        let end = Array(#","end":"#.utf8)
        let quote = Array(#","quote":"#.utf8)
        let term = Array(#","term":"#.utf8)
        let noTerm = Array(#","term":null"#.utf8)
        let comma = Array(",".utf8)
        let endOfEvidence = Array("}]}".utf8)
        let endOfList = Array("]".utf8)
    }

    /// - Parameters:
    ///   - vocabulary: the vocabulary of the engine.
    ///   - isCompact: whether the targets are the Compact's objectives and themes; those of another
    ///     vocabulary are named by identifier.
    init(of vocabulary: Vocabulary, isCompact: Bool) {
        self.isCompact = isCompact
        targets = EscapedTexts(vocabulary.targets)
        terms = EscapedTexts(vocabulary.terms.lazy.map(\.text))
    }

    /// Writes what was found in a text.
    func write(_ found: FoundTargets, to writer: inout JSONLineWriter) {
        let places = ScalarPlaces(found.text)
        writer.raw(phrases.mappings)
        let mappings = found.inPrintedOrder { !isCompact || found.objective(of: $0) != nil }
        for (index, entry) in mappings.enumerated() {
            if index > 0 { writer.raw(phrases.comma) }
            if isCompact {
                writer.raw(phrases.objective)
                writer.integer(found.objective(of: entry)?.number ?? 0)
            } else {
                writer.raw(phrases.target)
                writer.raw(targets[Int(entry.target)])
            }
            writer.raw(entry.level == .central ? phrases.central : phrases.mentioned)
            writer.hundredths(entry.hundredths)
            write(found.words[entry.evidence], of: found, places, to: &writer)
        }
        if isCompact {
            writer.raw(phrases.themes)
            var isFirst = true
            for entry in found.entries
            where entry.level == .central && found.objective(of: entry) == nil {
                if !isFirst { writer.raw(phrases.comma) }
                isFirst = false
                writer.raw(phrases.theme)
                writer.raw(targets[Int(entry.target)])
                write(found.words[entry.evidence], of: found, places, to: &writer)
            }
        }
        writer.raw(phrases.endOfList)
    }

    /// Writes the evidence of a finding, which is never empty, and ends the finding.
    private func write(
        _ evidence: ArraySlice<FoundWords>, of found: FoundTargets, _ places: ScalarPlaces,
        to writer: inout JSONLineWriter
    ) {
        var isFirst = true
        for words in evidence {
            writer.raw(isFirst ? phrases.evidence : phrases.nextPiece)
            isFirst = false
            writer.integer(places.scalars(before: words.range.lowerBound))
            writer.raw(phrases.end)
            writer.integer(places.scalars(before: words.range.upperBound))
            writer.raw(phrases.quote)
            writer.string(found.text, in: words.range)
            switch words.source {
            case .term(let number):
                writer.raw(phrases.term)
                writer.raw(terms[Int(number)])
            case .citation(let objective):
                writer.raw(phrases.term)
                writer.string(Array(objective.citedAs.utf8))
            case .weights: writer.raw(phrases.noTerm)
            }
        }
        writer.raw(phrases.endOfEvidence)
    }
}

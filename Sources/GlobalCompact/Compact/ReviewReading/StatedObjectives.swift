/// The objectives that a report assigns to a session.
enum StatedObjectives {
    /// The objectives named in the first sentence of a text that names any, in its order.
    static func objectives(in text: WordedText) -> [Objective] {
        for sentence in text.sentences {
            let found = ReferenceFinder.references(in: sentence.bytes).compactMap {
                reference -> Objective? in
                guard case .objective(let number) = reference.kind else { return nil }
                return Objective(rawValue: number)
            }
            if !found.isEmpty { return found.uniqued }
        }
        return []
    }

    /// The objectives assigned in a session's passages, and the paragraph or block that does so.
    static func find(in passages: [Passage]) -> (objectives: [Objective], statement: Locator)? {
        let candidates = passages.lazy.map { ($0, objectives(in: WordedText($0.text))) }
            .filter { !$0.1.isEmpty }
        var block: ([Objective], Locator)?
        for (passage, found) in candidates {
            guard case .paragraph(let number, let letter, let part) = passage.locator else {
                block = block ?? (found, passage.locator)
                continue
            }
            let whole = Locator.paragraph(number: number, part: part)
            guard letter != nil else { return (found, whole) }
            // Where the first item of a paragraph names objectives, its other items do too.
            let items = passages.filter { $0.locator.isItem(of: number, in: part) }
            return (items.flatMap { objectives(in: WordedText($0.text)) }.uniqued, whole)
        }
        return block
    }
}

extension Locator {
    fileprivate func isItem(of paragraph: String, in paragraphPart: Part) -> Bool {
        guard case .paragraph(let number, .some, let part) = self else { return false }
        return number == paragraph && part == paragraphPart
    }
}

extension [Objective] {
    /// The objectives without those that stand earlier in the list already.
    fileprivate var uniqued: [Objective] {
        var seen: Set<Objective> = []
        return filter { seen.insert($0).inserted }
    }
}

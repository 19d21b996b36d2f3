/// Names of bodies that hold "and" or a comma, so that lists of bodies are not cut there.
enum BodyNames {
    /// The words of a text before which no name begins, as they stand inside a body's name.
    static func conjunctions(in text: WordedText) -> Set<Int> {
        var joined: Set<Int> = []
        for index in text.words.indices {
            for phrase in phrases where phrase.matches(at: index, in: text) {
                joined.formUnion(index + 1..<index + phrase.count)
            }
        }
        return joined
    }

    /// From the names of United Nations bodies and of the Red Cross and Red Crescent Movement, as
    /// in the United Nations' terminology database, https://unterm.un.org.
    private static let phrases: [[[UInt8]]] = [
        "drugs and crime", "food and agriculture", "economic and social", "trade and development",
        "asia and the pacific", "latin america and the caribbean", "equality and the empowerment",
        "educational scientific and cultural", "red cross and red crescent",
        "human rights and democracy", "drogue et le crime", "commerce et le developpement",
        "alimentation et l agriculture", "asie et le pacifique", "latine et les caraibes",
        "latine et caraibes", "croix rouge et du croissant rouge",
        "education la science et la culture", "sexes et l autonomisation",
    ].map { $0.split(separator: " ").map { Array($0.utf8) } }
}

extension [[UInt8]] {
    fileprivate func matches(at index: Int, in text: WordedText) -> Bool {
        index + count <= text.words.count
            && indices.allSatisfy { self[$0] == text.words[index + $0].folded }
    }
}

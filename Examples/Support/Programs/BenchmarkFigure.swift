public import GlobalCompact

/// Something that `benchmark` measures.
public struct BenchmarkFigure: Sendable {
    /// What was done: how many bytes were worked on, and how much was found in them.
    public struct Outcome {
        /// How many bytes were worked on.
        public var bytes: Int
        /// How much was found in them.
        public var count: Int

        /// Nothing yet.
        public init() { self.init(bytes: 0, count: 0) }

        init(bytes: Int, count: Int) {
            self.bytes = bytes
            self.count = count
        }
    }

    /// The name of the figure.
    public let name: String
    /// Makes ready what is not measured, and hands back what is.
    public let prepare: @Sendable (_ corpus: [UInt8], _ terms: Vocabulary) -> () throws -> Outcome

    /// All figures, in order.
    public static let all = [
        BenchmarkFigure(name: "build") { _, terms in
            let terms = terms.terms
            return { Outcome(bytes: 0, count: Vocabulary(terms: terms).stateCount) }
        },
        BenchmarkFigure(name: "match") { corpus, terms in matching(corpus, terms) },
        BenchmarkFigure(name: "match-bundled") { corpus, _ in matching(corpus, .compact) },
        BenchmarkFigure(name: "map-terms") { corpus, _ in
            mapping(corpus, MappingEngine(vocabulary: .compact))
        },
        BenchmarkFigure(name: "map-learned") { corpus, _ in mapping(corpus, MappingEngine()) },
        BenchmarkFigure(name: "map-vocabulary") { corpus, terms in
            mapping(corpus, MappingEngine(vocabulary: terms))
        },
        BenchmarkFigure(name: "read") { corpus, _ in
            {
                let document = try DocumentReader.read(corpus)
                return Outcome(bytes: corpus.count, count: document.passages.count)
            }
        },
    ]

    /// Mentions in the corpus as one text.
    private static func matching(_ corpus: [UInt8], _ terms: Vocabulary) -> () -> Outcome {
        { Outcome(bytes: corpus.count, count: terms.mentions(inUTF8: corpus).count) }
    }

    /// Mappings of the corpus line by line.
    private static func mapping(_ corpus: [UInt8], _ engine: MappingEngine) -> () -> Outcome {
        let lines = corpus.split(separator: 0x0A).map { Array($0) }
        _ = engine.findings(in: "")
        return {
            var count = 0
            for line in lines { count += engine.findings(inUTF8: line).count }
            return Outcome(bytes: corpus.count, count: count)
        }
    }
}

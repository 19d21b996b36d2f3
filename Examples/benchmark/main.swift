import ExampleSupport
import GlobalCompact

let figures = BenchmarkFigure.all.map(\.name).joined(separator: ", ")
Example.run(
    "CORPUS TERMS.tsv [FIGURE…]",
    about:
        "Measures matching, mapping and reading on a corpus. A line a figure: its name, the bytes "
        + "worked on, the seconds taken, how much was found; with tabs between them. Figures: "
        + figures + "; all of them if none is named."
) { example in
    guard example.arguments.count >= 2 else {
        throw ExampleError.usage("a corpus and a table of terms are needed")
    }
    let chosen = example.arguments.dropFirst(2)
    for name in chosen where !BenchmarkFigure.all.contains(where: { $0.name == name }) {
        throw ExampleError.usage("no figure is called \"\(name)\"; known: \(figures)")
    }
    let corpus = try example.bytes(of: example.arguments[0], upTo: 1 << 30)
    let vocabulary = try example.vocabulary(at: example.arguments[1])
    for figure in BenchmarkFigure.all where chosen.isEmpty || chosen.contains(figure.name) {
        let work = figure.prepare(corpus, vocabulary)
        let clock = ContinuousClock()
        var outcome = BenchmarkFigure.Outcome()
        let time: Duration
        do { time = try clock.measure { outcome = try work() } } catch {
            throw ExampleError.badData("\(example.arguments[0]): \(error)")
        }
        example.print(
            "\(figure.name)\t\(outcome.bytes)\t\(time.inSeconds)\t\(outcome.count)")
        try example.flush()
    }
}

extension Duration {
    /// The duration in seconds with six decimals.
    fileprivate var inSeconds: String {
        let micros = components.seconds * 1_000_000 + components.attoseconds / 1_000_000_000_000
        let fraction = String(micros % 1_000_000)
        return "\(micros / 1_000_000)." + String(repeating: "0", count: 6 - fraction.count)
            + fraction
    }
}

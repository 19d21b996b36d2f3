extension MappingEngine {
    /// Finds what many texts are about, on several tasks at once, and hands the findings over in
    /// the order of the texts.
    ///
    /// ```swift
    /// var counts: [Int] = []
    /// await MappingEngine().mapAll(["Remittances", "Data", "Tea"], jobs: 2) { findings in
    ///     counts.append(findings.count)
    /// }
    /// ```
    ///
    /// Texts are taken from the sequence only as findings are handed over, so that a lazy sequence of
    /// any length needs memory for a few texts only. What is found does not depend on the number of
    /// tasks.
    ///
    /// - Parameters:
    ///   - texts: the texts.
    ///   - language: the language of the texts, if it is known.
    ///   - jobs: how many tasks work at once, at least 1.
    ///   - body: what is done with the findings of each text.
    public func mapAll<Texts: Sequence>(
        _ texts: Texts, language: Language? = nil, jobs: Int,
        _ body: ([Finding]) throws -> Void
    ) async rethrows where Texts.Element == String {
        var iterator = texts.makeIterator()
        try await OrderedTasks.run(
            jobs: jobs, next: { _ in iterator.next().map { .input($0) } ?? .end },
            transform: { findings(in: $0, language: language) }, deliver: body)
    }
}

import GlobalCompact

/// The passages of documents by their names: IRI, or citation in English or French.
struct PassageIndex {
    /// A passage with its name and its place in the order of the documents.
    struct Place {
        var citation: Citation
        var passage: Passage
        var source: Export.Source
        var order: Int
    }

    /// All passages, in order.
    private(set) var places: [Place] = []
    // Names come from files, so they are looked up by their bytes.
    private var byIRI: [[UInt8]: [Int]] = [:]
    private var bySpelling: [[UInt8]: Set<Int>] = [:]

    /// Indexes the passages of documents.
    ///
    /// - Parameter bySpelling: whether passages are to be found by their citations too.
    init(_ sources: [Export.Source], bySpelling: Bool = false) {
        for source in sources {
            for passage in source.document.passages {
                let citation = Citation(document: source.reference, locator: passage.locator)
                byIRI[Array(citation.iri.utf8), default: []].append(places.count)
                if bySpelling {
                    for language in [Language.english, .french] {
                        let name = Spacing.smoothed(citation.spelled(in: language))
                        self.bySpelling[Array(name.utf8), default: []].insert(places.count)
                    }
                }
                places.append(
                    Place(
                        citation: citation, passage: passage, source: source, order: places.count))
            }
        }
    }

    /// The passages with a citation: one, or several where a document uses a number twice.
    func places(at citation: Citation) -> [Place] {
        (byIRI[Array(citation.iri.utf8)] ?? []).map { places[$0] }
    }

    /// The passage in which words stand, else the first one with the citation.
    func place(at citation: Citation, holding evidence: [Evidence] = []) -> Place? {
        let places = places(at: citation)
        guard places.count > 1 else { return places.first }
        return places.first { place in
            let text = Array(place.passage.text.utf8)
            return evidence.allSatisfy { $0.stands(in: text) }
        } ?? places.first
    }

    /// The citation that a name stands for, or nil if none or several do.
    func citation(named name: String) -> Citation? {
        let name = Array(Spacing.smoothed(name).utf8)
        if let index = byIRI[name]?.first { return places[index].citation }
        guard let found = bySpelling[name], found.count == 1, let index = found.first else {
            return nil
        }
        return places[index].citation
    }
}

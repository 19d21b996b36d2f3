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
                    let place = citation.locator.within(citation.document.mainPart)
                    for language in [Language.english, .french] {
                        for name in [citation.spelled(in: language), place.spelled(in: language)] {
                            self.bySpelling[CitationKey.key(name), default: []].insert(
                                places.count)
                        }
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
        // A document may use one number a million times: the places are looked at one by one, and no
        // further than to the first that fits.
        guard let numbers = byIRI[Array(citation.iri.utf8)], let first = numbers.first else {
            return nil
        }
        let isOnly = numbers.count == 1 || evidence.isEmpty
        let found =
            isOnly
            ? first
            : numbers.first { number in
                let text = Array(places[number].passage.text.utf8)
                return evidence.allSatisfy { $0.stands(in: text) }
            }
        return places[found ?? first]
    }

    /// What a name leads to.
    enum Found {
        case none, several
        case passage(Citation)
    }

    /// The passage with a name: its IRI or citation, or its place alone where one document has it.
    func lookup(_ name: String) -> Found {
        let name = Spacing.smoothed(name)
        if let index = byIRI[Array(name.utf8)]?.first { return .passage(places[index].citation) }
        let found = (bySpelling[CitationKey.key(name)] ?? []).sorted()
        guard let first = found.first else { return .none }
        // A number that a document uses twice is one name all the same.
        let iri = Array(places[first].citation.iri.utf8)
        let isOne = found.allSatisfy { places[$0].citation.iri.utf8.elementsEqual(iri) }
        return isOne ? .passage(places[first].citation) : .several
    }
}

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
    /// The first passage of each text among those that share a citation.
    private var byText: [TextKey: Int] = [:]

    /// A citation with the digest of a passage's text, both as bytes.
    private struct TextKey: Hashable {
        var iri: [UInt8]
        var digest: [UInt8]
    }

    /// So many passages with one citation are looked at for some words; see ``place(at:holding:digest:)``.
    static let reach = 64

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
        for (iri, numbers) in byIRI where numbers.count > 1 {
            for number in numbers.reversed() {
                let digest = SHA256.hexDigest(of: Array(places[number].passage.text.utf8))
                byText[TextKey(iri: iri, digest: Array(digest.utf8))] = number
            }
        }
    }

    /// The places of the passages with a citation among all: one, or several where a document uses a
    /// number twice.
    func numbers(at citation: Citation) -> [Int] { byIRI[Array(citation.iri.utf8)] ?? [] }

    /// The passage that words were taken from, else the first one with the citation.
    ///
    /// A document may use one number a million times. The digest tells which passage is meant; without
    /// it the words are looked for in no more than the first ``reach`` passages.
    ///
    /// - Parameters:
    ///   - citation: the citation.
    ///   - evidence: the words.
    ///   - digest: the SHA-256 digest of the passage's text, if it is known.
    func place(
        at citation: Citation, holding evidence: [Evidence] = [], digest: String? = nil
    ) -> Place? {
        let iri = Array(citation.iri.utf8)
        guard let numbers = byIRI[iri], let first = numbers.first else { return nil }
        guard numbers.count > 1 else { return places[first] }
        if let digest, let known = byText[TextKey(iri: iri, digest: Array(digest.utf8))] {
            return places[known]
        }
        guard !evidence.isEmpty else { return places[first] }
        let found = numbers.prefix(PassageIndex.reach).first { number in
            evidence.allSatisfy { $0.stands(in: places[number].passage.text) }
        }
        return places[found ?? first]
    }

    /// The passage that a claim is about.
    func place(of claim: Claim) -> Place? {
        place(at: claim.subject, holding: claim.evidence, digest: claim.passageDigest)
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

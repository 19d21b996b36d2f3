import GlobalCompact

// From a crosswalk to its JSON.

extension CrosswalkFile {
    init(_ crosswalk: Crosswalk, _ versions: LibraryVersions) throws(SavedCrosswalkError) {
        self.init(
            versions: versions, origin: OriginFile(crosswalk.origin), documents: [], mappings: [],
            themes: [])
        var numbers = DocumentNumbers()
        for (index, mapping) in crosswalk.mappings.enumerated() {
            let path = "mappings[\(index)]"
            try Rules.check(mapping.level, mapping.objective, at: path)
            var entry = try EntryFile(.mapping(mapping), &numbers, crosswalk.origin, path)
            entry.objective = Target(mapping.objective)
            entry.relation = mapping.relation
            entry.rationale = mapping.rationale
            mappings.append(entry)
        }
        for (index, tag) in crosswalk.themeTags.enumerated() {
            var entry = try EntryFile(.theme(tag), &numbers, crosswalk.origin, "themes[\(index)]")
            entry.theme = tag.theme
            themes.append(entry)
        }
        documents = numbers.documents.map(DocumentFile.init)
    }
}

extension CrosswalkFile.DocumentFile {
    init(_ reference: DocumentReference) {
        let hasOneTitle = reference.shortTitle.utf8.elementsEqual(reference.shortTitleFrench.utf8)
        self.init(
            symbol: reference.symbol, title: reference.shortTitle,
            frenchTitle: hasOneTitle ? nil : reference.shortTitleFrench,
            mainPart: reference.mainPart == .body ? nil : reference.mainPart.rawValue,
            date: reference.date, sha256: reference.digest, iri: reference.iri)
    }
}

extension CrosswalkFile.CitationFile {
    init(_ citation: Citation, _ numbers: inout DocumentNumbers) {
        self.init(
            document: .init(numbers.number(of: citation.document)),
            part: citation.locator.part == .body ? nil : citation.locator.part.rawValue,
            spelled: citation.spelled(), iri: citation.iri)
        switch citation.locator {
        case .frontMatter: isFrontMatter = true
        case .paragraph(let number, let letter, _): (self.number, self.letter) = (number, letter)
        case .block(let ordinal, _): block = .init(ordinal)
        }
    }
}

extension CrosswalkFile.EntryFile {
    fileprivate init(
        _ entry: CrosswalkEntry, _ numbers: inout DocumentNumbers, _ origin: Origin, _ path: String
    ) throws(SavedCrosswalkError) {
        try Rules.check(entry.confidence, at: path)
        let anchor = entry.anchor.flatMap { anchor in
            anchor.holds(entry.evidence, at: entry.subject) && Rules.isDigest(anchor.passageDigest)
                ? anchor : nil
        }
        var evidence: [CrosswalkFile.StretchFile] = []
        for (index, piece) in entry.evidence.enumerated() {
            guard piece.range.count == piece.quote.utf8.count, piece.range.lowerBound >= 0 else {
                throw .fault(
                    path: "\(path).evidence[\(index)]",
                    message: "the range does not fit the quotation")
            }
            evidence.append(
                .init(
                    piece.quote, piece.range, anchor?.quotations[index], term: piece.term))
        }
        self.init(
            citation: .init(entry.subject, &numbers), level: entry.level,
            confidence: entry.confidence,
            origin: entry.origin == origin ? nil : .init(entry.origin),
            passageDigest: anchor?.passageDigest, evidence: evidence)
        if let range = entry.subject.range {
            citation.range = .init(
                anchor?.quotations.last?.quote, range, anchor?.quotations.last)
        }
    }
}

extension CrosswalkFile.StretchFile {
    fileprivate init(
        _ quote: String?, _ range: Range<Int>, _ quotation: Anchor.Quotation?, term: String? = nil
    ) {
        self.init(
            quote: quote, start: (quotation?.scalarRange.lowerBound).map(CrosswalkFile.Whole.init),
            end: (quotation?.scalarRange.upperBound).map(CrosswalkFile.Whole.init),
            byte: .init(range.lowerBound), byteEnd: quote == nil ? .init(range.upperBound) : nil,
            prefix: quotation?.prefix,
            suffix: quotation?.suffix, term: term)
    }
}

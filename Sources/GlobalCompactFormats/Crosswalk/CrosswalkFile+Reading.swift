import GlobalCompact

// From JSON to the crosswalk, with every number checked.

extension CrosswalkFile {
    func crosswalk() throws(SavedCrosswalkError) -> Crosswalk {
        let references = try Self.references(documents)
        var crosswalk = Crosswalk(origin: origin.origin)
        for (index, entry) in mappings.enumerated() {
            crosswalk.mappings.append(
                try entry.mapping(references, crosswalk.origin, "mappings[\(index)]"))
        }
        for (index, entry) in themes.enumerated() {
            crosswalk.themeTags.append(
                try entry.themeTag(references, crosswalk.origin, "themes[\(index)]"))
        }
        return crosswalk
    }

    /// The documents that entries name by their place in the list.
    static func references(
        _ documents: [DocumentFile]
    ) throws(SavedCrosswalkError) -> [DocumentReference] {
        var references: [DocumentReference] = []
        for (index, document) in documents.enumerated() {
            try Rules.checkName(document.mainPart, at: "documents[\(index)].main_part")
            references.append(document.reference)
        }
        return references
    }
}

extension CrosswalkFile.EntryFile {
    /// The entry as a mapping.
    func mapping(
        _ documents: [DocumentReference], _ origin: Origin, _ path: String
    ) throws(SavedCrosswalkError) -> Mapping {
        try Rules.check(level, objective?.objective, at: path)
        guard let relation else {
            throw .fault(path: path + ".relation", message: "missing")
        }
        let facts = try facts(documents, path)
        return Mapping(
            subject: facts.subject, objective: objective?.objective, relation: relation,
            level: level, confidence: confidence, origin: self.origin?.origin ?? origin,
            rationale: rationale, evidence: facts.evidence, anchor: facts.anchor)
    }

    /// The entry as a theme tag.
    func themeTag(
        _ documents: [DocumentReference], _ origin: Origin, _ path: String
    ) throws(SavedCrosswalkError) -> ThemeTag {
        guard let theme else {
            throw .fault(path: path + ".theme", message: "missing")
        }
        let facts = try facts(documents, path)
        return ThemeTag(
            subject: facts.subject, theme: theme, level: level, confidence: confidence,
            origin: self.origin?.origin ?? origin, evidence: facts.evidence, anchor: facts.anchor)
    }
}

extension CrosswalkFile.DocumentFile {
    fileprivate var reference: DocumentReference {
        DocumentReference(
            symbol: symbol, shortTitle: title, shortTitleFrench: frenchTitle,
            mainPart: mainPart.map(Part.init) ?? .body, date: date, digest: sha256)
    }
}

extension CrosswalkFile.EntryFile {
    /// Where an entry stands and what holds it there.
    fileprivate struct Facts {
        var subject: Citation
        var evidence: [Evidence] = []
        var anchor: Anchor?
    }

    fileprivate func facts(
        _ documents: [DocumentReference], _ path: String
    ) throws(SavedCrosswalkError) -> Facts {
        try Rules.check(confidence, at: path)
        var facts = Facts(subject: try citation.citation(documents, path + ".citation"))
        var quotations: [Anchor.Quotation] = []
        for (index, stretch) in evidence.enumerated() {
            let path = "\(path).evidence[\(index)]"
            guard let quote = stretch.quote else {
                throw .fault(path: path + ".quote", message: "missing")
            }
            let range = try stretch.range(path)
            facts.evidence.append(Evidence(range: range, quote: quote, term: stretch.term))
            if passageDigest != nil { quotations.append(try stretch.quotation(range, path)) }
        }
        if let stretch = citation.range {
            let path = path + ".citation.range"
            let range = try stretch.range(path)
            facts.subject.range = range
            if passageDigest != nil { quotations.append(try stretch.quotation(range, path)) }
        }
        if let passageDigest {
            guard Rules.isDigest(passageDigest) else {
                throw .fault(
                    path: path + ".passage_sha256", message: "not 64 hexadecimal digits")
            }
            facts.anchor = Anchor(
                citation: facts.subject, passageDigest: passageDigest, quotations: quotations)
        }
        return facts
    }
}

extension CrosswalkFile.CitationFile {
    fileprivate func citation(
        _ documents: [DocumentReference], _ path: String
    ) throws(SavedCrosswalkError) -> Citation {
        let document = document.value
        guard documents.indices.contains(document) else {
            throw .fault(path: path + ".document", message: "there is no document \(document)")
        }
        try Rules.checkName(part, at: path + ".part")
        try Rules.checkName(number, at: path + ".number")
        try Rules.checkName(letter, at: path + ".letter")
        let part = part.map(Part.init) ?? .body
        let locator: Locator
        switch (number, block, isFrontMatter ?? false) {
        case (let number?, nil, false):
            locator = .paragraph(number: number, letter: letter, part: part)
        case (nil, let block?, false): locator = .block(block.value, part: part)
        case (nil, nil, true): locator = .frontMatter
        default:
            throw .fault(
                path: path, message: "one of number, block and front_matter is needed")
        }
        return Citation(document: documents[document], locator: locator)
    }
}

extension CrosswalkFile.StretchFile {
    /// The UTF-8 byte range.
    fileprivate func range(_ path: String) throws(SavedCrosswalkError) -> Range<Int> {
        let offsets = 0...Rules.greatestNumber
        let (byte, byteEnd) = (byte.value, byteEnd?.value)
        guard offsets.contains(byte), offsets.contains(byteEnd ?? 0) else {
            throw .fault(path: path + ".byte", message: "no place in a text")
        }
        guard let end = quote.map({ byte + $0.utf8.count }) ?? byteEnd else {
            throw .fault(path: path + ".byte_end", message: "missing")
        }
        guard byte <= end, byteEnd == nil || byteEnd == end else {
            throw .fault(path: path + ".byte_end", message: "the range does not fit the quotation")
        }
        return byte..<end
    }

    /// The quotation with its context and its place in Unicode scalars.
    fileprivate func quotation(
        _ range: Range<Int>, _ path: String
    ) throws(SavedCrosswalkError) -> Anchor.Quotation {
        guard let quote else { throw .fault(path: path + ".quote", message: "missing") }
        guard let start = start?.value else {
            throw .fault(path: path + ".start", message: "missing")
        }
        guard let end = end?.value else { throw .fault(path: path + ".end", message: "missing") }
        // A scalar takes one to four bytes.
        guard start >= 0, start <= range.lowerBound, range.lowerBound / 4 <= start,
            end >= start, end - start == quote.unicodeScalars.count
        else {
            throw .fault(path: path + ".start", message: "the range does not fit the quotation")
        }
        return Anchor.Quotation(
            range: range, scalarRange: start..<end, quote: quote, prefix: prefix ?? "",
            suffix: suffix ?? "")
    }
}

/// What holds for every saved crosswalk.
enum Rules {
    /// The greatest whole number that every reader of JSON keeps exactly.
    static let greatestNumber = 1 << 53

    static func check(_ confidence: Double, at path: String) throws(SavedCrosswalkError) {
        guard (0...1).contains(confidence) else {
            throw .fault(path: path + ".confidence", message: "not from 0 to 1")
        }
    }

    static func check(
        _ level: Level, _ objective: Objective?, at path: String
    ) throws(SavedCrosswalkError) {
        guard (level == .noneFound) == (objective == nil) else {
            throw .fault(
                path: path + ".objective", message: "null if the level is none-found, and only then"
            )
        }
    }

    /// Numbers, letters and parts are short in every document, and long ones take long to compare.
    static func checkName(_ name: String?, at path: String) throws(SavedCrosswalkError) {
        guard (name?.utf8.count ?? 0) <= 200 else {
            throw .fault(path: path, message: "longer than 200 bytes")
        }
    }

    static func isDigest(_ text: String) -> Bool {
        text.utf8.count == 64
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}

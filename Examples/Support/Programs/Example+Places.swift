public import GlobalCompact

extension Example {
    /// Places in one list, document by document, runs of numbers joined.
    ///
    /// "A/RES/68/4, paras. 4, 34; UNECE regional review (11 March 2024), annex, paras. 22–24"
    ///
    /// - Parameter document: the document that needs no name, as the text around it says which.
    public func places(of citations: [Citation], in document: DocumentReference? = nil) -> String {
        var groups: [PlaceGroup] = []
        for citation in citations {
            let place = PlaceGroup(citation)
            if let last = groups.last, last.continues(with: place) {
                groups[groups.count - 1].add(place.names)
            } else {
                groups.append(place)
            }
        }
        var named = document
        return groups.map { group in
            defer { named = group.document }
            let name = group.document == named ? "" : group.document.spelled(in: language) + ", "
            return name + group.spelled(in: language)
        }.joined(separator: label("; ", "\u{A0}; "))
    }
}

/// Places of one kind in one part of a document.
private struct PlaceGroup {
    enum Kind { case paragraph, block, frontMatter }

    let document: DocumentReference
    let part: Part
    let kind: Kind
    private(set) var names: [Name]

    /// A number and, for an item, its letter.
    struct Name {
        var number: String
        var letter: String?

        /// The number, where it can be part of a run.
        var ordinal: Int? { letter == nil ? Int(number) : nil }
    }

    init(_ citation: Citation) {
        document = citation.document
        part = citation.locator.part
        switch citation.locator {
        case .frontMatter: (kind, names) = (.frontMatter, [])
        case .paragraph(let number, let letter, _):
            (kind, names) = (.paragraph, [Name(number: number, letter: letter)])
        case .block(let ordinal, _): (kind, names) = (.block, [Name(number: String(ordinal))])
        }
    }

    func continues(with next: PlaceGroup) -> Bool {
        kind == next.kind && part == next.part && document == next.document
    }

    mutating func add(_ more: [Name]) { names += more }

    func spelled(in language: Language) -> String {
        let first = Citation(
            document: document,
            locator: kind == .block ? .block(1, part: part) : .paragraph(number: "1", part: part))
        let isFrench = language == .french
        let prefix =
            part == document.mainPart
            ? ""
            : part == .body
                ? (isFrench ? "corps, " : "body, ")
                : first.locator.spelled(in: language).prefix { $0 != "," } + ", "
        let list = runs(isFrench).joined(separator: ", ")
        return switch kind {
        case .frontMatter: Locator.frontMatter.spelled(in: language)
        case .paragraph where isFrench: prefix + "par. " + list
        case .paragraph: prefix + (names.count > 1 ? "paras. " : "para. ") + list
        case .block where isFrench: prefix + (names.count > 1 ? "blocs " : "bloc ") + list
        case .block: prefix + (names.count > 1 ? "blocks " : "block ") + list
        }
    }

    /// The names with three numbers or more in a row as "22–24".
    private func runs(_ isFrench: Bool) -> [String] {
        var runs: [[Name]] = []
        for name in names {
            if let ordinal = name.ordinal, ordinal > 0, runs.last?.last?.ordinal == ordinal - 1 {
                runs[runs.count - 1].append(name)
            } else {
                runs.append([name])
            }
        }
        return runs.flatMap { run -> [String] in
            if run.count > 2 { return ["\(run[0].number)–\(run[run.count - 1].number)"] }
            return run.map {
                $0.number + ($0.letter.map { isFrench ? " \($0))" : " (\($0))" } ?? "")
            }
        }
    }
}

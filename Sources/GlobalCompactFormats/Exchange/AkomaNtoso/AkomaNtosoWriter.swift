import GlobalCompact

/// Writes one document as Akoma Ntoso.
struct AkomaNtosoWriter {
    let source: Export.Source
    let names: AkomaNtosoNames
    var xml = XMLWriter()
    private var identifiers = AkomaNtosoIdentifiers()
    private var notes: [Locator: [Note]]

    init(_ source: Export.Source) {
        self.source = source
        names = AkomaNtosoNames(source)
        notes = [:]
        for note in source.document.notes {
            if let place = note.calledBy { notes[place, default: []].append(note) }
        }
    }

    var document: Document { source.document }

    /// Writes the document, piece by piece.
    mutating func write<Failure: Error>(
        to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let parts = AkomaNtosoPart.parts(of: document)
        xml.begin("akomaNtoso", ["xmlns": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"])
        let kind = names.work == nil ? ("doc", "document") : ("statement", "resolution")
        xml.begin(kind.0, ["name": kind.1])
        addMeta(of: .body)
        addPreface()
        var body = parts[0].units[...]
        if names.work != nil { addPreamble(&body) }
        try addBody(body, prefix: "", isLast: parts.count == 1, to: output)
        if parts.count > 1 {
            xml.begin("attachments")
            for (index, part) in parts.enumerated().dropFirst() {
                let identifier = identifiers.unique("att_\(index)")
                xml.begin("attachment", ["eId": identifier])
                xml.begin("doc", ["name": "annex"])
                addMeta(of: part.part)
                try addBody(
                    part.units[...], prefix: identifier + "__", isLast: index == parts.count - 1,
                    to: output)
                xml.end()
                xml.end()
            }
            xml.end()
        }
        xml.end()
        xml.end()
        try xml.flush(to: output)
    }

    // MARK: What the document says of itself

    private mutating func addPreface() {
        let calls = takeNotes(at: .frontMatter, prefix: "")
        guard
            document.title != nil || document.session != nil || document.agendaItem != nil
                || !calls.isEmpty
        else { return }
        xml.begin("preface")
        if let session = document.session {
            xml.text(
                "p", "", then: XMLWriter.inline("session", XMLText.escaped(session)))
        }
        if let item = document.agendaItem {
            xml.text(
                "p", "",
                then: XMLWriter.inline("inline", XMLText.escaped(item), ["name": "agendaItem"]))
        }
        if let title = document.title {
            xml.begin("longTitle", ["eId": identifiers.unique("longTitle")])
            xml.text(
                "p", "", then: XMLWriter.inline("docTitle", XMLText.escaped(title)) + calls)
            xml.end()
        } else if !calls.isEmpty {
            xml.text("p", "", then: calls)
        }
        xml.end()
    }

    /// What a resolution says before its first paragraph or heading.
    private mutating func addPreamble(_ units: inout ArraySlice<AkomaNtosoPart.Unit>) {
        var isOpen = false
        while case .block(let block)? = units.first, block.sectionPath.isEmpty {
            if !isOpen { xml.begin("preamble") }
            isOpen = true
            let place = Locator.block(block.ordinal, part: block.part)
            xml.text(
                "p", block.text, ["eId": identifiers.next("preamble__p_")],
                then: takeNotes(at: place, prefix: ""))
            units.removeFirst()
        }
        if isOpen { xml.end() }
    }

    // MARK: The text

    private mutating func addBody<Failure: Error>(
        _ units: ArraySlice<AkomaNtosoPart.Unit>, prefix: String, isLast: Bool,
        to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let isTagged = names.language != "und"
        xml.begin("mainBody", ["xml:lang": isTagged ? document.language?.rawValue : nil])
        var open: [String] = []
        for unit in units {
            let path = unit.sectionPath
            let shared = zip(open, path).prefix { $0.utf8.elementsEqual($1.utf8) }.count
            for _ in shared..<open.count { xml.end() }
            for heading in path[shared...] {
                let identifier = identifiers.next("\(prefix)sec_")
                xml.begin("section", ["eId": identifier])
                xml.text("heading", heading, ["eId": "\(identifier)__heading"])
            }
            open = path
            switch unit {
            case .paragraph(let paragraph): add(paragraph, prefix)
            case .block(let block): add(block, prefix)
            }
            try xml.flush(to: output)
        }
        for _ in open { xml.end() }
        let rest = isLast ? takeRemainingNotes(prefix) : ""
        if !rest.isEmpty { addContainer("notes", identifiers.unique("\(prefix)notes"), "", rest) }
        if units.isEmpty, rest.isEmpty { xml.empty("p") }
        xml.end()
    }

    private mutating func add(_ paragraph: Paragraph, _ prefix: String) {
        let number = AkomaNtosoIdentifiers.plain(paragraph.number)
        let identifier = identifiers.unique("\(prefix)para_\(number)")
        xml.begin("paragraph", ["eId": identifier])
        xml.text("num", paragraph.number)
        let calls = takeNotes(
            at: .paragraph(number: paragraph.number, part: paragraph.part), prefix: prefix)
        if paragraph.items.isEmpty {
            addContent(identifier, paragraph.text, calls)
        } else {
            let list = "\(identifier)__list_1"
            xml.begin("list", ["eId": list])
            if !paragraph.text.isEmpty || !calls.isEmpty {
                xml.begin("intro", ["eId": "\(list)__intro"])
                xml.text("p", paragraph.text, then: calls)
                xml.end()
            }
            for item in paragraph.items { add(item, of: paragraph, in: list, prefix) }
            xml.end()
        }
        xml.end()
    }

    private mutating func add(
        _ item: Paragraph.Item, of paragraph: Paragraph, in list: String, _ prefix: String
    ) {
        let letter = AkomaNtosoIdentifiers.plain(item.letter)
        let identifier = identifiers.unique("\(list)__point_\(letter)")
        xml.begin("point", ["eId": identifier])
        xml.text("num", item.letter)
        let place = Locator.paragraph(
            number: paragraph.number, letter: item.letter, part: paragraph.part)
        addContent(identifier, item.text, takeNotes(at: place, prefix: prefix))
        xml.end()
    }

    private mutating func add(_ block: Block, _ prefix: String) {
        let place = Locator.block(block.ordinal, part: block.part)
        addContainer(
            "block", identifiers.unique("\(prefix)hcontainer_\(block.ordinal)"), block.text,
            takeNotes(at: place, prefix: prefix))
    }

    private mutating func addContainer(
        _ name: String, _ identifier: String, _ text: String, _ calls: String
    ) {
        xml.begin("hcontainer", ["eId": identifier, "name": name])
        addContent(identifier, text, calls)
        xml.end()
    }

    private mutating func addContent(_ identifier: String, _ text: String, _ calls: String) {
        xml.begin("content", ["eId": "\(identifier)__content"])
        xml.text("p", text, then: calls)
        xml.end()
    }

    // MARK: Notes

    /// The notes that a passage calls, as elements; each is written once.
    private mutating func takeNotes(at place: Locator, prefix: String) -> String {
        (notes.removeValue(forKey: place) ?? []).map { element($0, prefix) }.joined()
    }

    /// The notes that no passage calls, at the end of the last part.
    private mutating func takeRemainingNotes(_ prefix: String) -> String {
        let remaining = document.notes.filter { note in
            note.calledBy.map { notes[$0] != nil } ?? true
        }
        notes = [:]
        return remaining.map { element($0, prefix) }.joined()
    }

    private mutating func element(_ note: Note, _ prefix: String) -> String {
        XMLWriter.inline(
            "authorialNote", XMLWriter.inline("p", XMLText.escaped(note.text)),
            [
                "eId": identifiers.next("\(prefix)authorialNote_"), "marker": note.mark,
                "placement": "bottom",
            ])
    }
}

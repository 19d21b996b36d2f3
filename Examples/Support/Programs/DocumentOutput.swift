public import GlobalCompact

/// A document as `read-document` prints it in JSON, with keys that other programs rely on.
public struct DocumentOutput: Encodable {
    private let document: Document

    /// What is printed of a document.
    public init(_ document: Document) { self.document = document }

    private enum Key: String, CodingKey {
        case symbol, title, language, date, session, paragraphs, unnumbered, footnotes, diagnostics
        case number, part, section, text, subparagraphs, mark, lines
        case agendaItem = "agenda_item"
        case sectionPath = "section_path"
        case calledBy = "called_by"
    }

    /// Writes the document as one object.
    public func encode(to encoder: any Encoder) throws {
        var object = encoder.container(keyedBy: Key.self)
        try object.encode(document.symbol, forKey: .symbol)
        try object.encode(document.title, forKey: .title)
        try object.encode(document.language, forKey: .language)
        try object.encode(document.date, forKey: .date)
        try object.encode(document.session, forKey: .session)
        try object.encode(document.agendaItem, forKey: .agendaItem)
        try object.encode(document.diagnostics, forKey: .diagnostics)
        var paragraphs = object.nestedUnkeyedContainer(forKey: .paragraphs)
        for paragraph in document.paragraphs {
            var entry = paragraphs.nestedContainer(keyedBy: Key.self)
            try entry.encode(paragraph.number, forKey: .number)
            try entry.encode(paragraph.part, forKey: .part)
            try entry.encode(paragraph.section, forKey: .section)
            try entry.encode(paragraph.sectionPath, forKey: .sectionPath)
            try entry.encode(paragraph.text, forKey: .text)
            try entry.encode(paragraph.lines, forKey: .lines)
            let items = paragraph.items.map { ["letter": $0.letter, "text": $0.text] }
            try entry.encode(items, forKey: .subparagraphs)
        }
        var unnumbered = object.nestedUnkeyedContainer(forKey: .unnumbered)
        for block in document.unnumbered {
            var entry = unnumbered.nestedContainer(keyedBy: Key.self)
            try entry.encode(block.part, forKey: .part)
            try entry.encode(block.sectionPath, forKey: .sectionPath)
            try entry.encode(block.text, forKey: .text)
            try entry.encode(block.lines, forKey: .lines)
        }
        var notes = object.nestedUnkeyedContainer(forKey: .footnotes)
        for note in document.notes {
            var entry = notes.nestedContainer(keyedBy: Key.self)
            try entry.encode(note.mark, forKey: .mark)
            try entry.encode(note.text, forKey: .text)
            try entry.encode(note.calledBy?.description, forKey: .calledBy)
        }
    }
}

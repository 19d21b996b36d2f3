@testable import GlobalCompact

/// Everything that a document holds, one named fact each.
///
/// Two readings can so be compared fact by fact: "paragraph body 8", "paragraph body 8 (a)",
/// "paragraph body 8, sections" …
struct DocumentFacts {
    /// The names of the facts, in order.
    private(set) var names: [String] = []
    private var values: [String: String] = [:]
    /// The unit that a fact is about, where it is not the unit itself.
    private var units: [String: String] = [:]

    private let written: (String) -> String

    /// Lists the facts of a document, those of its source (lines, and who calls a note) on demand,
    /// each text written in another way where one is given.
    init(
        _ document: Document, withSource: Bool = false,
        written: @escaping (String) -> String = { $0 }
    ) {
        self.written = written
        add("symbol", document.symbol?.description ?? "none")
        add("title", document.title ?? "none")
        add("language", document.language?.rawValue ?? "none")
        add("date", document.date?.description ?? "none")
        for paragraph in document.paragraphs {
            let name = add(
                "paragraph \(paragraph.part.rawValue) \(paragraph.number)", paragraph.text)
            add("\(name), sections", DocumentFacts.joined(paragraph.sectionPath), of: name)
            for item in paragraph.items { add("\(name) (\(item.letter))", item.text, of: name) }
            if withSource { add("\(name), lines", "\(paragraph.lines)", of: name) }
        }
        for block in document.unnumbered {
            let words = block.text.split(separator: " ").prefix(5).joined(separator: " ")
            let name = add("block \(block.part.rawValue) “\(words)”", block.text)
            add("\(name), sections", DocumentFacts.joined(block.sectionPath), of: name)
            if withSource { add("\(name), lines", "\(block.lines)", of: name) }
        }
        for note in document.notes {
            let name = add("note \(note.mark)", note.text)
            if withSource {
                add("\(name), caller", note.calledBy?.description ?? "none", of: name)
                add("\(name), lines", "\(note.lines)", of: name)
            }
        }
    }

    /// Notes a fact under its name, or under "name #2" where the name is taken.
    @discardableResult
    private mutating func add(_ name: String, _ value: String, of unit: String? = nil) -> String {
        let name = written(name)
        var unique = name
        var count = 1
        while values[unique] != nil {
            count += 1
            unique = "\(name) #\(count)"
        }
        names.append(unique)
        values[unique] = written(value)
        units[unique] = unit
        return unique
    }

    private static func joined(_ path: [String]) -> String {
        path.isEmpty ? "none" : path.joined(separator: " > ")
    }
}

extension DocumentFacts {
    /// What a reading has otherwise, by the name of the fact: "lacking", "not expected", or the
    /// words that differ.
    func differences(in reading: DocumentFacts) -> [String: String] {
        var differences: [String: String] = [:]
        for (name, value) in values {
            if let read = reading.values[name] {
                differences[name] = DocumentFacts.difference(value, read)
            } else if units[name].map({ reading.values[$0] != nil }) ?? true {
                differences[name] = "lacking"
            }
        }
        for name in reading.names where values[name] == nil {
            if reading.units[name].map({ values[$0] != nil }) ?? true {
                differences[name] = "not expected"
            }
        }
        let common = names.filter { reading.values[$0] != nil }
        let commonRead = reading.names.filter { values[$0] != nil }
        if let place = common.indices.first(where: { common[$0] != commonRead[$0] }) {
            differences["order"] = "\(commonRead[place]) before \(common[place])"
        }
        return differences
    }

    /// The words in which two texts differ, `[-expected-]{+read+}`, or nil where no byte differs.
    static func difference(_ expected: String, _ read: String) -> String? {
        if expected.utf8.elementsEqual(read.utf8) { return nil }
        var left = expected.split(separator: " ")[...]
        var right = read.split(separator: " ")[...]
        while let one = left.first, let other = right.first, one.utf8.elementsEqual(other.utf8) {
            left.removeFirst()
            right.removeFirst()
        }
        while let one = left.last, let other = right.last, one.utf8.elementsEqual(other.utf8) {
            left.removeLast()
            right.removeLast()
        }
        return "[-\(shortened(left))-]{+\(shortened(right))+}"
    }

    private static func shortened(_ words: ArraySlice<Substring>) -> String {
        guard words.count > 8 else { return words.joined(separator: " ") }
        let head = words.prefix(4).joined(separator: " ")
        let tail = words.suffix(4).joined(separator: " ")
        return "\(head) … \(words.count - 8) more … \(tail)"
    }
}

/// A citable stretch of a document: a paragraph's own text, an item, or an unnumbered block.
public struct Passage: Sendable, Hashable, Codable {
    /// The place of the passage in its document.
    public var locator: Locator
    /// The headings open above the passage, from the outermost in.
    public var sectionPath: [String]
    /// The text of the passage.
    @UTF8Compared public var text: String

    /// Makes a passage.
    public init(locator: Locator, sectionPath: [String] = [], text: String) {
        self.locator = locator
        self.sectionPath = sectionPath
        self.text = text
    }
}

extension Document {
    /// Everything in the document that can be cited, in the order of the source.
    public var passages: [Passage] {
        var passages: [Passage] = []
        var blocks = unnumbered[...]
        for paragraph in paragraphs {
            while let block = blocks.first, block.lines.lowerBound < paragraph.lines.lowerBound {
                passages.append(block.passage)
                blocks.removeFirst()
            }
            passages.append(contentsOf: paragraph.passages)
        }
        return passages + blocks.map(\.passage)
    }
}

extension Block {
    /// The block as a citable passage.
    var passage: Passage {
        Passage(locator: .block(ordinal, part: part), sectionPath: sectionPath, text: text)
    }
}

extension Paragraph {
    /// The paragraph's own text and its items as citable passages.
    var passages: [Passage] {
        let own = Passage(
            locator: .paragraph(number: number, part: part), sectionPath: sectionPath, text: text)
        return [own]
            + items.map {
                Passage(
                    locator: .paragraph(number: number, letter: $0.letter, part: part),
                    sectionPath: sectionPath, text: $0.text)
            }
    }
}

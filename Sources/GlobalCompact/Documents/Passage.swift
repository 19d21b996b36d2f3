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
        passages.reserveCapacity(
            unnumbered.count + paragraphs.reduce(0) { $0 + 1 + $1.items.count })
        var block = 0
        // By index: to copy a paragraph counts references for each of its parts.
        for index in paragraphs.indices {
            while block < unnumbered.count,
                unnumbered[block].lines.lowerBound < paragraphs[index].lines.lowerBound
            {
                passages.append(unnumbered[block].passage)
                block += 1
            }
            passages.append(paragraphs[index].passage)
            for item in paragraphs[index].items {
                passages.append(paragraphs[index].passage(of: item))
            }
        }
        for rest in unnumbered[block...] { passages.append(rest.passage) }
        return passages
    }
}

extension Block {
    /// The block as a citable passage.
    var passage: Passage {
        Passage(locator: .block(ordinal, part: part), sectionPath: sectionPath, text: text)
    }
}

extension Paragraph {
    /// The paragraph's own text as a citable passage.
    fileprivate var passage: Passage {
        Passage(
            locator: .paragraph(number: number, part: part), sectionPath: sectionPath, text: text)
    }

    /// One of the paragraph's items as a citable passage.
    fileprivate func passage(of item: Item) -> Passage {
        Passage(
            locator: .paragraph(number: number, letter: item.letter, part: part),
            sectionPath: sectionPath, text: item.text)
    }
}

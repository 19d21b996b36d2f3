extension Crosswalk {
    /// The same crosswalk with an anchor for every entry of a document.
    ///
    /// An entry keeps the anchor it has where its words do not stand in the passage, and where the
    /// document uses the passage's number twice, so that nobody knows which passage is meant.
    ///
    /// - Parameters:
    ///   - document: the document that the entries were made for.
    ///   - reference: how the crosswalk cites it.
    public func anchored(in document: Document, as reference: DocumentReference) -> Crosswalk {
        var places: [[UInt8]: [Int]] = [:]
        let passages = document.passages
        for (index, passage) in passages.enumerated() {
            places[passage.locator.key, default: []].append(index)
        }
        var texts: [Int: QuotableText] = [:]
        var numbers = DocumentNumbers()
        let number = numbers.number(of: reference)
        let entries = entries.map { entry in
            let subject = entry.subject
            guard numbers.number(of: subject.document) == number,
                let indices = places[subject.locator.key],
                indices.count == 1
            else { return entry }
            let index = indices[0]
            let text = texts[index] ?? QuotableText(passages[index].text)
            texts[index] = text
            guard let anchor = Anchor(entry.evidence, at: subject, in: text) else { return entry }
            return entry.placed(at: subject, entry.evidence, anchor)
        }
        return Crosswalk(origin: origin, entries: entries)
    }
}

// MARK: - Names as bytes

// Strings compare and hash by canonical equivalence, which is quadratic on hostile marks; names that
// come from input are looked up by their bytes.

extension Locator {
    /// The place as bytes, the same for the same place only.
    package var key: [UInt8] {
        switch self {
        case .frontMatter: [0xFC]
        case .paragraph(let number, let letter, let part):
            [0xFD] + Array(part.rawValue.utf8) + [0xFF] + Array(number.utf8)
                + (letter.map { [0xFF] + Array($0.utf8) } ?? [])
        case .block(let ordinal, let part):
            [0xFE] + Array(part.rawValue.utf8) + [0xFF] + Array(String(ordinal).utf8)
        }
    }
}

extension DocumentReference {
    /// The reference as bytes, the same for the same reference only.
    fileprivate var key: [UInt8] {
        let pieces = [
            symbol?.description ?? "", shortTitle, shortTitleFrench, mainPart.rawValue,
            date?.description ?? "", digest,
        ]
        return pieces.reduce(into: []) { $0 += Array($1.utf8) + [0xFF] }
    }
}

/// Numbers documents in the order in which they come.
package struct DocumentNumbers {
    /// The documents that were numbered.
    package private(set) var documents: [DocumentReference] = []
    private var numbers: [[UInt8]: Int] = [:]
    /// Entries of one document follow each other, and their references share their storage.
    private var last: (document: DocumentReference, number: Int)?

    package init() {}

    /// The number of a document, counted from 0.
    package mutating func number(of document: DocumentReference) -> Int {
        if let last, last.document == document { return last.number }
        let key = document.key
        let number = numbers[key] ?? documents.count
        if number == documents.count {
            numbers[key] = number
            documents.append(document)
        }
        last = (document, number)
        return number
    }
}

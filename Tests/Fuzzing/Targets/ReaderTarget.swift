@testable import GlobalCompact

/// The document reader: any UTF-8 gives a document that is in order.
enum ReaderTarget {
    static func check(_ bytes: [UInt8]) throws {
        let document: Document
        do throws(DocumentError) {
            document = try DocumentReader.read(bytes)
        } catch {
            try checkError(error, bytes)
            return
        }
        try promise(bytes.isUTF8, "what is not UTF-8 is refused")
        try checkOrder(of: document, lineCount: lineCount(bytes))
        for text in texts(of: document) {
            try checkText(text)
        }
        try checkNames(of: document)
        // Bytes more or less make zeros look like UTF-16.
        let hasZeros = bytes.contains(0)
        var copy = try DocumentReader.read(
            hasZeros ? bytes : bytes.withCarriageReturns ?? bytes)
        copy.digest = document.digest
        try promise(copy == document, "what is read twice, with CRLF for LF, is the same")
        _ = RegionalReview(report: document)
    }

    private static func checkError(_ error: DocumentError, _ bytes: [UInt8]) throws {
        switch error {
        case .notUTF8(let offset):
            try promise(bytes.indices.contains(offset), "the offset is in the source")
            try promise(Array(bytes[..<offset]).isUTF8, "what stands before the offset is UTF-8")
            try promise(!bytes.isUTF8, "UTF-8 is read")
        case .otherFormat:
            let isMarked = [[0x25, 0x50, 0x44, 0x46, 0x2D], [0x50, 0x4B], [0xFF], [0xFE]].contains {
                bytes.starts(with: $0)
            }
            try promise(isMarked || bytes.prefix(64).contains(0), "a text is read as one")
        }
    }

    /// The number of lines, of whatever line ends.
    private static func lineCount(_ bytes: [UInt8]) -> Int {
        1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
    }

    private static func checkOrder(of document: Document, lineCount: Int) throws {
        let all = 1...lineCount
        for lines in [document.paragraphs.map(\.lines), document.unnumbered.map(\.lines)] {
            try promise(
                lines.allSatisfy { all.contains($0.lowerBound) && all.contains($0.upperBound) },
                "lines are those of the source: \(lines)")
            try promise(
                zip(lines, lines.dropFirst()).allSatisfy { $0.lowerBound <= $1.lowerBound },
                "what is read comes in the order of the source: \(lines)")
        }
        for lines in document.notes.map(\.lines) {
            try promise(
                all.contains(lines.lowerBound) && all.contains(lines.upperBound),
                "a note's lines are those of the source: \(lines)")
        }
        for diagnostic in document.diagnostics {
            try promise(all.contains(diagnostic.line), "a diagnostic names a line of the source")
            try promise(!diagnostic.message.isEmpty, "a diagnostic says something")
        }
        for (part, blocks) in Dictionary(grouping: document.unnumbered, by: \.part) {
            try promise(
                blocks.map(\.ordinal).elementsEqual(1...blocks.count),
                "the blocks of \(part) are numbered in order")
        }
    }

    /// All that stands in a document as running text.
    private static func texts(of document: Document) -> [String] {
        document.passages.flatMap { [$0.text] + $0.sectionPath } + document.notes.map(\.text)
            + [document.titleText]
    }

    private static func checkText(_ text: String) throws {
        let bytes = Array(text.utf8)
        try promise(
            !bytes.contains { $0 < 0x20 || $0 == 0x7F }, "no control characters: \(bytes)")
        try promise(
            bytes.first != 0x20 && bytes.last != 0x20, "no space at an end: \(text)")
        try promise(
            !zip(bytes, bytes.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 },
            "white space is one space: \(text)")
        try promise(
            !text.unicodeScalars.contains { isSpace($0) },
            "white space is a plain space: \(text.unicodeScalars.map(\.value))")
        // Marks of other scripts stay in the order in which they were given.
        guard bytes.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return }
        var composed: [UInt8] = []
        Composition.append(bytes[...], to: &composed)
        try promise(composed == bytes, "texts are composed: \(text.unicodeScalars.map(\.value))")
    }

    /// Whether a scalar is white space beyond ASCII; the Ogham space is a stroke.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x80 && scalar.value != 0x1680 && scalar.properties.isWhitespace
    }

    /// Each passage can be cited, and its place reads back.
    private static func checkNames(of document: Document) throws {
        let reference = DocumentReference(document)
        for passage in document.passages {
            let name = passage.locator.description
            try promise(Locator(name) == passage.locator, "a place reads back: \(name)")
            let citation = Citation(document: reference, locator: passage.locator)
            try promise(
                citation.iri.utf8.allSatisfy { 0x20 < $0 && $0 < 0x7F },
                "an IRI is in ASCII: \(citation.iri)")
            try promise(!citation.spelled(in: .french).isEmpty, "a citation is spelled")
        }
    }
}

/// The name of a stretch of text: a document, a place inside it and, optionally, a range there.
public struct Citation: Sendable, Hashable, Codable {
    /// The document that is cited.
    public var document: DocumentReference
    /// The place inside the document.
    public var locator: Locator
    /// The UTF-8 byte range inside the text at that place, or nil for the whole of it.
    public var range: Range<Int>?

    /// Makes a citation.
    public init(document: DocumentReference, locator: Locator, range: Range<Int>? = nil) {
        self.document = document
        self.locator = locator
        self.range = range
    }

    /// The citation as people write it.
    ///
    /// "A/RES/68/4, para. 27"
    public func spelled(in language: Language = .english) -> String {
        document.spelled(in: language) + ", " + place(in: language)
    }

    /// The citation without the name of the document.
    ///
    /// "para. 27"
    public func place(in language: Language = .english) -> String {
        locator.within(document.mainPart).spelled(in: language)
    }

    /// The citation as an IRI: `https://docs.un.org/en/A/RES/68/4#para-27`.
    public var iri: String {
        document.iri + "#" + (isBesideMainPart ? "body-" : "")
            + locator.within(document.mainPart).fragment
    }

    /// Whether the place is in the body of a document that is known by one of its annexes.
    private var isBesideMainPart: Bool { document.mainPart != .body && locator.part == .body }
}

extension Citation: CustomStringConvertible {
    /// The citation as people write it in English.
    public var description: String { spelled() }
}

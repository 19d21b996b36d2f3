/// What became of a crosswalk when one of its documents was read again in another version.
///
/// ```swift
/// let (crosswalk, moved, orphans) = saved.reanchored(in: document, as: reference).parts
/// ```
///
/// Every entry of the document is either in ``crosswalk``, and in ``moved`` if anything about its
/// place changed, or in ``orphans`` with the reason.
public struct Reanchoring: Sendable, Hashable, Codable {
    /// The entries that found their words, at their places in the document as read again, in its
    /// order; entries of other documents are as they were.
    public var crosswalk: Crosswalk
    /// The entries whose passage stands under another number or has changed around the words.
    public var moved: [Move]
    /// The entries that found no place, as they were.
    public var orphans: [Orphan]
    /// How many entries stand where they stood, in a passage that is the same word for word.
    public var heldCount: Int
    /// The passages of the document that no entry speaks of: nobody reviewed them yet.
    public var unreviewed: [Citation]

    /// An entry that is no longer where it was.
    public struct Move: Sendable, Hashable, Codable {
        /// The entry as it was.
        public var before: CrosswalkEntry
        /// The entry as it is.
        public var after: CrosswalkEntry
        /// What happened to its passage.
        public var manner: Manner
    }

    /// What happened to the passage of an entry that moved.
    public enum Manner: String, Sendable, Hashable, Codable, CaseIterable {
        /// The passage is the same word for word and has another number.
        case renumbered
        /// The passage has changed; the words still stand in it.
        case edited
        /// The words stand in another passage, with the same words around them.
        case elsewhere
    }

    /// An entry that found no place, and why.
    public struct Orphan: Sendable, Hashable, Codable {
        /// The entry as it was.
        public var entry: CrosswalkEntry
        /// Why it found none.
        public var reason: Reason
        /// Places worth a look, at most eight.
        public var places: [Citation]
    }

    /// Why an entry found no place.
    public enum Reason: String, Sendable, Hashable, Codable, CaseIterable {
        /// The entry carries no anchor, so there is nothing to find it by.
        case notAnchored = "not-anchored"
        /// The entry quotes nothing, and the passage it judged has changed.
        case textChanged = "text-changed"
        /// The words are nowhere in the document.
        case gone
        /// Some of the words stand where they might, others do not.
        case incomplete
        /// The words stand in the document, but what stood around them does not.
        case otherContext = "other-context"
        /// The words stand at several places, and nothing tells which is meant.
        case ambiguous
    }

    /// The crosswalk, what moved and what found no place.
    public var parts: (crosswalk: Crosswalk, moved: [Move], orphans: [Orphan]) {
        (crosswalk, moved, orphans)
    }
}

extension Reanchoring.Manner {
    /// What happened, in a few words.
    public func spelled(in language: Language = .english) -> String {
        switch (self, language == .french) {
        case (.renumbered, false): "same text, another number"
        case (.edited, false): "text edited around the words"
        case (.elsewhere, false): "words now in another passage"
        case (.renumbered, true): "même texte, autre numéro"
        case (.edited, true): "texte modifié autour des mots"
        case (.elsewhere, true): "mots passés dans un autre passage"
        }
    }
}

extension Reanchoring.Reason {
    /// The reason in a few words.
    public func spelled(in language: Language = .english) -> String {
        switch (self, language == .french) {
        case (.notAnchored, false): "nothing to find it by"
        case (.textChanged, false): "the passage changed, and it quotes no words"
        case (.gone, false): "its words are gone"
        case (.incomplete, false): "some of its words are gone"
        case (.otherContext, false): "its words stand among other words"
        case (.ambiguous, false): "its words stand at several places"
        case (.notAnchored, true): "rien qui permette de le retrouver"
        case (.textChanged, true): "le passage a changé et aucun mot n'en est cité"
        case (.gone, true): "ses mots ont disparu"
        case (.incomplete, true): "une partie de ses mots a disparu"
        case (.otherContext, true): "ses mots se trouvent parmi d'autres mots"
        case (.ambiguous, true): "ses mots se trouvent à plusieurs endroits"
        }
    }
}

// MARK: - Re-anchoring

extension Crosswalk {
    /// Finds the words of a document's entries again in another version of the document.
    ///
    /// In this order: a passage under the same number that is the same word for word; the same
    /// passage under another number; the same words with the same context in the passage under the
    /// same number; the same words with the same context in one other passage. Words are the same
    /// whatever their Unicode form, spacing and hyphenation. What stands at several places that
    /// nothing tells apart, or only among other words, is an orphan: nothing is guessed.
    ///
    /// - Parameters:
    ///   - document: the document as read again.
    ///   - reference: how to cite it from now on.
    ///   - former: how the crosswalk cites the version it was made for; if nil, the crosswalk's only
    ///     document, or that of its documents which has the same symbol or, without one, the same
    ///     title and date.
    /// - Complexity: Linear in the document and the crosswalk, however often the text repeats itself.
    public func reanchored(
        in document: Document, as reference: DocumentReference,
        replacing former: DocumentReference? = nil
    ) -> Reanchoring {
        let documents = documents
        let replaced =
            former ?? (documents.count == 1 ? documents[0] : nil)
            ?? documents.first { $0.isSameWork(as: reference) }
        return Reanchorer(self, replaced, document, reference).result
    }
}

extension DocumentReference {
    /// Whether two references are to versions of one document: the same bytes, the same symbol or,
    /// where neither has one, the same title and date.
    public func isSameWork(as other: DocumentReference) -> Bool {
        if !digest.isEmpty, digest == other.digest { return true }
        if symbol != nil || other.symbol != nil { return symbol == other.symbol }
        return shortTitle.utf8.elementsEqual(other.shortTitle.utf8) && date == other.date
    }
}

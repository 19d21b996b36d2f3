/// A theme followed through documents in order of date.
///
/// A step for every document, silent ones included: that a document was reviewed and says nothing of
/// a theme is part of the story.
public struct Trail: Sendable, Hashable, Codable {
    /// The theme that is followed.
    public var theme: Theme
    /// The steps, in order of date.
    public var steps: [Step]

    /// One document, or the Compact itself, on the way.
    public struct Step: Sendable, Hashable, Codable {
        /// The day of the step.
        public var date: CalendarDate
        /// What is found there.
        public var content: Content
    }

    /// What is found at a step.
    public enum Content: Sendable, Hashable, Codable {
        /// A document with the passages that deal with the theme; none if it is silent.
        ///
        /// Notes are no passages: the marks of those that name the theme stand apart.
        case document(DocumentReference, passages: [TrailPassage], reviewed: Int, notes: [String])
        /// The Compact, with the objectives that the theme relates to.
        case compact([Objective])
    }
}

extension Trail {
    /// The passages on the trail, in order.
    public var passages: [TrailPassage] { steps.flatMap(\.passages) }
}

extension Trail.Step {
    /// The document of the step, or nil where it is the Compact.
    public var document: DocumentReference? {
        if case .document(let document, _, _, _) = content { document } else { nil }
    }

    /// The passages that deal with the theme; none for the Compact, whose text is not bundled.
    public var passages: [TrailPassage] {
        if case .document(_, let passages, _, _) = content { passages } else { [] }
    }

    /// Whether a document was read and no passage deals with the theme.
    public var isSilent: Bool { document != nil && passages.isEmpty }
}

/// A passage on the trail of a theme.
public struct TrailPassage: Sendable, Hashable, Codable {
    /// The passage.
    public var citation: Citation
    /// Its text.
    @UTF8Compared public var text: String
    /// How it deals with the theme, and who says so.
    public var tag: ThemeTag
    /// The curated mapping to an objective of the theme, the chief one first; nil if there is none.
    public var mapping: Mapping?
    /// The ordinal of the review session whose summary the passage belongs to.
    public var session: Int?
    /// Whether that session covered none of the theme's objectives.
    public var isSpillOver: Bool
}

extension Corpus {
    /// The trail of a theme through the corpus.
    ///
    /// A passage is on it where a curator says so or, where no curator looked, the engine.
    public func trail(of theme: Theme) -> Trail {
        let curated = curated(of: theme)
        let tags = curated.themeTags + computedTags(of: theme)
        let steps = documents.compactMap { document in
            document.reference.date.map { date in
                Trail.Step(
                    date: date,
                    content: .document(
                        document.reference, passages: passages(tags, of: document, curated),
                        reviewed: passageCount(of: document),
                        notes: notes(naming: theme, in: document)))
            }
        }
        let compact = Trail.Step(date: CalendarDate.compact, content: .compact(theme.objectives))
        return Trail(theme: theme, steps: (steps + [compact]).sorted { $0.date < $1.date })
    }

    /// The passages of a document that have one of the tags of a theme.
    private func passages(
        _ tags: [ThemeTag], of document: BundledDocument, _ curated: Crosswalk
    ) -> [TrailPassage] {
        let tags = tags.filter { $0.subject.document == document.reference }
        // A silent document need not be read.
        guard !tags.isEmpty else { return [] }
        return document.document.passages.compactMap { passage in
            guard let tag = tags.first(where: { $0.subject.locator == passage.locator }) else {
                return nil
            }
            let objectives = tag.theme.objectives
            let mappings = curated.mappings(at: tag.subject)
            let chief = objectives.lazy.compactMap { objective in
                mappings.first { $0.objective == objective && $0.level.isPositive }
            }.first
            let session =
                document == reviewDocument
                ? sessionOutlines.first { $0.summary.contains(passage.locator) } : nil
            return TrailPassage(
                citation: tag.subject, text: passage.text, tag: tag, mapping: chief,
                session: session?.ordinal,
                isSpillOver: session.map { session in
                    !objectives.contains { session.objectives.contains($0) }
                } ?? false)
        }
    }
}

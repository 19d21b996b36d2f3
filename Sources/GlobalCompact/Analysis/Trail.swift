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
    public func trail(of theme: Theme) -> Trail {
        let steps = documents.compactMap { document in
            document.reference.date.map { date in
                Trail.Step(
                    date: date,
                    content: .document(
                        document.reference, passages: passages(of: theme, in: document),
                        reviewed: document.document.passages.count,
                        notes: notes(of: theme, in: document)))
            }
        }
        let compact = Trail.Step(date: CalendarDate.compact, content: .compact(theme.objectives))
        return Trail(theme: theme, steps: (steps + [compact]).sorted { $0.date < $1.date })
    }

    /// The marks of the notes of a document that name a theme.
    private func notes(of theme: Theme, in document: BundledDocument) -> [String] {
        let engine = MappingEngine()
        return document.document.notes.filter { note in
            engine.findings(in: note.text, language: document.document.language)
                .contains { $0.target == theme.rawValue && $0.level == .central }
        }.map(\.mark)
    }

    /// The passages of a document that deal with a theme: those a curator names and, where no
    /// curator looked, those the engine finds.
    private func passages(of theme: Theme, in document: BundledDocument) -> [TrailPassage] {
        let tags = curated.tags(of: theme, in: document.reference)
        let curatedHere = Set(
            curated.mappings.filter { $0.subject.document == document.reference }.map(
                \.subject.locator))
        let engine = MappingEngine()
        return document.document.passages.compactMap { passage in
            let citation = Citation(document: document.reference, locator: passage.locator)
            var tag = tags.first { $0.subject.locator == passage.locator }
            if tag == nil, !curatedHere.contains(passage.locator) {
                tag = engine.tag(
                    of: theme, in: passage, at: citation, language: document.document.language)
            }
            guard let tag else { return nil }
            let mappings = curated.mappings(at: citation)
            let chief = theme.objectives.lazy.compactMap { objective in
                mappings.first { $0.objective == objective && $0.level.isPositive }
            }.first
            let session =
                document == reviewDocument
                ? review.sessions.first { $0.summary.contains(passage.locator) } : nil
            return TrailPassage(
                citation: citation, text: passage.text, tag: tag, mapping: chief,
                session: session?.ordinal,
                isSpillOver: session.map { session in
                    !theme.objectives.contains { session.objectives.contains($0) }
                } ?? false)
        }
    }
}

extension MappingEngine {
    /// The tag of a theme that the engine asserts for a passage, or nil.
    fileprivate func tag(
        of theme: Theme, in passage: Passage, at citation: Citation, language: Language?
    ) -> ThemeTag? {
        guard
            let finding = findings(in: passage.text, language: language).first(where: {
                $0.target == theme.rawValue
            }),
            finding.level == .central
        else { return nil }
        return ThemeTag(
            subject: citation, theme: theme, level: finding.level, confidence: finding.confidence,
            origin: .computed(version: version),
            evidence: finding.evidence)
    }
}

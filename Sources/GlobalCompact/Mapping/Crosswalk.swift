/// A set of mappings and theme tags, with who says so.
public struct Crosswalk: Sendable, Hashable, Codable {
    /// Who made the crosswalk, in which version.
    public var origin: Origin
    /// The links from passages to objectives, in the order of the documents.
    ///
    /// A passage that was read and leads to none has one mapping of level ``Level/noneFound``.
    public var mappings: [Mapping]
    /// The themes of passages, in the order of the documents.
    public var themeTags: [ThemeTag]

    /// Makes a crosswalk.
    public init(origin: Origin, mappings: [Mapping] = [], themeTags: [ThemeTag] = []) {
        self.origin = origin
        self.mappings = mappings
        self.themeTags = themeTags
    }
}

// MARK: - Asking

extension Crosswalk {
    /// The mappings of a passage, rejected ones included.
    public func mappings(at citation: Citation) -> [Mapping] {
        mappings.filter {
            $0.subject.locator == citation.locator && $0.subject.document == citation.document
        }
    }

    /// The mappings that speak for an objective, in all documents or in one.
    public func mappings(of objective: Objective, in document: DocumentReference? = nil)
        -> [Mapping]
    {
        mappings.filter {
            $0.objective == objective && $0.level.isPositive && $0.subject.isIn(document)
        }
    }

    /// The mappings that say an objective only seems to be meant.
    public func rejections(of objective: Objective) -> [Mapping] {
        mappings.filter { $0.objective == objective && $0.level == .rejected }
    }

    /// The tags of a theme, in all documents or in one.
    public func tags(of theme: Theme, in document: DocumentReference? = nil) -> [ThemeTag] {
        themeTags.filter { $0.theme == theme && $0.subject.isIn(document) }
    }

    /// What the crosswalk says of some of its documents.
    public func only(_ documents: Set<DocumentReference>) -> Crosswalk {
        Crosswalk(
            origin: origin, mappings: mappings.filter { documents.contains($0.subject.document) },
            themeTags: themeTags.filter { documents.contains($0.subject.document) })
    }

    /// The passages that were read, in order, each once.
    public func passages(in document: DocumentReference? = nil) -> [Citation] {
        var seen: Set<Citation> = []
        return mappings.lazy.map(\.subject).filter { $0.isIn(document) && seen.insert($0).inserted }
    }

    /// The passages that were read and lead to no objective.
    public func passagesWithoutObjective(in document: DocumentReference? = nil) -> [Citation] {
        mappings.filter { $0.level == .noneFound && $0.subject.isIn(document) }.map(\.subject)
    }

    /// The passages, written before the Compact, that speak for an objective.
    public func paragraphs(anticipating objective: Objective) -> [Citation] {
        mappings(of: objective).map(\.subject).filter { $0.document.role == .anticipates }
    }

    /// The passages, written after the Compact, that speak for an objective.
    public func paragraphs(reviewing objective: Objective) -> [Citation] {
        mappings(of: objective).map(\.subject).filter { $0.document.role == .reviews }
    }
}

extension Citation {
    fileprivate func isIn(_ document: DocumentReference?) -> Bool {
        document == nil || document == self.document
    }
}

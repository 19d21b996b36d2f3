/// A set of mappings and theme tags, with who says so.
public struct Crosswalk: Sendable, Hashable, Codable {
    /// Who made the crosswalk, in which version.
    public var origin: Origin
    /// The links from passages to objectives, in the order of the documents.
    public var mappings: [Mapping]
    /// The themes of passages, in the order of the documents.
    public var themeTags: [ThemeTag]

    /// Makes a crosswalk.
    public init(origin: Origin, mappings: [Mapping] = [], themeTags: [ThemeTag] = []) {
        self.origin = origin
        self.mappings = mappings
        self.themeTags = themeTags
    }

    /// The mappings of a passage, rejected ones included.
    public func mappings(at locator: Locator, in document: BundledDocument) -> [Mapping] {
        mappings.filter {
            $0.subject.locator == locator && $0.subject.document == document.reference
        }
    }

    /// The mappings that speak for an objective, in all documents or in one.
    public func mappings(of objective: Objective, in document: BundledDocument? = nil) -> [Mapping]
    {
        mappings.filter {
            $0.objective == objective && $0.level.isPositive
                && (document == nil || $0.subject.document == document?.reference)
        }
    }

    /// The mappings that say an objective only seems to be meant.
    public func rejections(of objective: Objective) -> [Mapping] {
        mappings.filter { $0.objective == objective && !$0.level.isPositive }
    }

    /// The tags of a theme, in all documents or in one.
    public func tags(of theme: Theme, in document: BundledDocument? = nil) -> [ThemeTag] {
        themeTags.filter {
            $0.theme == theme && (document == nil || $0.subject.document == document?.reference)
        }
    }

    /// The passages that were reviewed and lead to no objective.
    public func passagesWithoutObjective(in document: BundledDocument? = nil) -> [Citation] {
        mappings.filter {
            $0.objective == nil && (document == nil || $0.subject.document == document?.reference)
        }.map(\.subject)
    }
}

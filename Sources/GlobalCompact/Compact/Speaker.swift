/// A person who chaired a review, or who spoke at its opening or closing.
///
/// The same person appears once for each place in the report that names them.
public struct Speaker: Sendable, Hashable, Codable {
    /// The name, without what is said before it ("S.E."), or nil if only a function is printed.
    public var name: String?
    /// The form of address or title before the name, as printed ("S.E.", "Ms.").
    public var honorific: String?
    /// The part that the speaker played in the review.
    public var role: Role
    /// The role as printed, where it stands beside a function ("coprésidente espagnole").
    public var roleAsPrinted: String?
    /// The function as printed, without its article ("Directrice générale de l'OIM").
    public var function: String?
    /// The organisations that the function names ("OIM"), and what stands in brackets after the name.
    public var organisations: [String]
    /// The person or body for whom the speaker spoke.
    public var onBehalfOf: Principal?
    /// The segment in which the speaker spoke, or nil where the report only says who chaired.
    public var occasion: Occasion?
    /// Whether the speaker sent a video message.
    public var sentVideo: Bool
    /// The passage that names the speaker.
    public var source: Locator

    /// Makes a speaker.
    public init(
        name: String?, honorific: String? = nil, role: Role = .speaker,
        roleAsPrinted: String? = nil, function: String? = nil, organisations: [String] = [],
        onBehalfOf: Principal? = nil, occasion: Occasion? = nil, sentVideo: Bool = false,
        source: Locator
    ) {
        self.name = name
        self.honorific = honorific
        self.role = role
        self.roleAsPrinted = roleAsPrinted
        self.function = function
        self.organisations = organisations
        self.onBehalfOf = onBehalfOf
        self.occasion = occasion
        self.sentVideo = sentVideo
        self.source = source
    }
}

extension Speaker {
    /// The part that a speaker played in a review.
    public enum Role: String, Sendable, Hashable, Codable {
        /// One of those who chaired the review together.
        case coChair
        /// The one who chaired the review.
        case chair
        /// The one who reported, for example on the consultation of stakeholders.
        case rapporteur
        /// Anyone else who took the floor.
        case speaker
    }

    /// A segment of a review outside its thematic sessions.
    public enum Occasion: String, Sendable, Hashable, Codable {
        /// The opening of the review.
        case opening
        /// The closing of the review.
        case closing
    }

    /// The person or body on whose behalf a speaker spoke.
    public struct Principal: Sendable, Hashable, Codable {
        /// The name of the person, or nil if none is printed.
        public var name: String?
        /// The person's function, or the name of the body, as printed.
        public var function: String?

        /// Makes a principal.
        public init(name: String?, function: String?) {
            self.name = name
            self.function = function
        }
    }
}

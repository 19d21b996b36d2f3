/// A member or observer State of the United Nations, with its code after ISO 3166-1.
///
/// ```swift
/// MemberState(named: "la Fédération de Russie")?.alpha3  // "RUS"
/// MemberState(named: "UNITED KINGDOM")?.nameFrench
/// // "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord"
/// ```
public struct MemberState: Sendable, Hashable {
    /// The ISO 3166-1 alpha-3 code ("DEU").
    public let alpha3: String
    /// The name in English as the United Nations lists it.
    public let nameEnglish: String
    /// The name in French as the United Nations lists it.
    public let nameFrench: String

    /// The State with an ISO 3166-1 alpha-3 code in capital letters, or nil if there is none.
    public init?(alpha3: String) {
        guard let state = Self.all.first(where: { $0.alpha3.utf8.elementsEqual(alpha3.utf8) })
        else { return nil }
        self = state
    }

    /// The State that bears a name, or nil if none does.
    ///
    /// The name may be English or French, official or in common use ("Czechia", "Czech Republic"),
    /// with or without its article; case, accents and the kind of apostrophe make no difference.
    public init?(named name: String) {
        // No State has a longer name, and a book has many words.
        guard name.utf8.count <= 1_000 else { return nil }
        let words = Folding.words(in: Array(name.utf8)).map(\.folded)
        let index = StateIndex.shared
        guard let state = index[words] ?? index[words.drop(while: WordSet.articles.contains)]
        else { return nil }
        self = state
    }

    /// The 193 member States and the two observer States, in the order of their English names,
    /// observers last.
    public static var all: [MemberState] { StateIndex.shared.states }

    /// The name as the United Nations lists it in a language: English unless French is asked for.
    public func name(in language: Language = .english) -> String {
        language == .french ? nameFrench : nameEnglish
    }

    fileprivate init(alpha3: String, nameEnglish: String, nameFrench: String) {
        self.alpha3 = alpha3
        self.nameEnglish = nameEnglish
        self.nameFrench = nameFrench
    }
}

extension MemberState: Codable {
    /// Reads an ISO 3166-1 alpha-3 code.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let state = MemberState(alpha3: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not the ISO 3166-1 alpha-3 code of a State")
        }
        self = state
    }

    /// Writes the ISO 3166-1 alpha-3 code.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(alpha3)
    }
}

/// The States, and where each of their names leads.
private struct StateIndex: Sendable {
    static let shared = StateIndex()

    private(set) var states: [MemberState] = []
    private var places: [[UInt8]: Int] = [:]
    /// Longer texts are no State's name, and need not be hashed.
    private var longestKey = 0

    private init() {
        for row in MemberStateTable.text.split(separator: "\n") {
            let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 4 else { preconditionFailure("a State has four fields") }
            let names = [fields[1], fields[2]] + fields[3].split(separator: "|")
            for name in names {
                let words = Folding.words(in: Array(name.utf8)).map(\.folded)
                let key = Self.key(of: words)
                places[key] = states.count
                longestKey = max(longestKey, key.count)
            }
            states.append(
                MemberState(
                    alpha3: String(fields[0]), nameEnglish: String(fields[1]),
                    nameFrench: String(fields[2])))
        }
    }

    subscript(words: some Collection<[UInt8]>) -> MemberState? {
        guard words.reduce(0, { $0 + $1.count + 1 }) <= longestKey + 1 else { return nil }
        return places[Self.key(of: words)].map { states[$0] }
    }

    private static func key(of words: some Collection<[UInt8]>) -> [UInt8] {
        Array(words.joined(separator: [Folding.separator]))
    }
}

/// One of the 23 objectives of the Global Compact for Safe, Orderly and Regular Migration.
///
/// ```swift
/// let objective = Objective.remittances
/// objective.number                        // 20
/// objective.shortName(in: .french)        // Envois de fonds
/// objective.paragraph                     // 36
/// Objective("envois de fonds")            // .remittances
/// ```
///
/// Source: A/RES/73/195, paras. 16–39.
public enum Objective: Int, CaseIterable, Sendable, Hashable, Codable {
    /// Objective 1: data and research as a basis for policy.
    case data = 1
    /// Objective 2: factors that compel people to leave their country.
    case adverseDrivers
    /// Objective 3: information at all stages of migration.
    case information
    /// Objective 4: proof of legal identity, and documentation.
    case legalIdentity
    /// Objective 5: pathways for regular migration.
    case regularPathways
    /// Objective 6: fair recruitment and decent work.
    case decentWork
    /// Objective 7: vulnerabilities in migration.
    case vulnerabilities
    /// Objective 8: saving lives, and missing migrants.
    case savingLives
    /// Objective 9: smuggling of migrants.
    case smuggling
    /// Objective 10: trafficking in persons.
    case trafficking
    /// Objective 11: management of borders.
    case borders
    /// Objective 12: migration procedures, screening and referral.
    case procedures
    /// Objective 13: migration detention and the alternatives to it.
    case detention
    /// Objective 14: consular protection, assistance and cooperation.
    case consularProtection
    /// Objective 15: access to basic services.
    case basicServices
    /// Objective 16: inclusion and social cohesion.
    case inclusion
    /// Objective 17: discrimination and public discourse.
    case discrimination
    /// Objective 18: skills and their recognition.
    case skills
    /// Objective 19: contributions of migrants and diasporas to development.
    case diaspora
    /// Objective 20: remittances and financial inclusion.
    case remittances
    /// Objective 21: return, readmission and reintegration.
    case returnAndReintegration
    /// Objective 22: portability of social security and earned benefits.
    case socialProtection
    /// Objective 23: international cooperation and global partnerships.
    case cooperation

    /// The number of the objective, 1…23.
    public var number: Int { rawValue }

    /// The paragraph of A/RES/73/195 that states the objective and lists its actions, 17…39.
    public var paragraph: Int { number + 16 }

    /// The number of lettered actions that the objective's paragraph lists.
    public var actionCount: Int { row.actionCount }

    /// The number of actions of all objectives together, 187.
    public static let actionCount = allCases.reduce(0) { $0 + $1.actionCount }

    /// The objective as an IRI: `https://docs.un.org/en/A/RES/73/195#objective-20`.
    public var iri: String { "https://docs.un.org/en/A/RES/73/195#objective-\(number)" }

    /// What the table of objectives says of this one.
    var row: ObjectiveTable.Row { ObjectiveTable.rows[rawValue - 1] }
}

extension Objective: Comparable {
    /// Whether one objective has a smaller number than another.
    public static func < (left: Objective, right: Objective) -> Bool {
        left.rawValue < right.rawValue
    }
}

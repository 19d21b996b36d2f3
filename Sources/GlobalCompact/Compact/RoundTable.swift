/// One of the four round tables of the International Migration Review Forum.
///
/// Between them they review each of the 23 objectives once. The regional review in the UNECE region
/// keeps to the same division: paragraph 3 of its report of 2024 says so, and paragraphs 13–16 name
/// the objectives of each.
public enum RoundTable: Int, CaseIterable, Sendable, Hashable, Codable {
    /// Round table 1.
    case first = 1
    /// Round table 2.
    case second
    /// Round table 3.
    case third
    /// Round table 4.
    case fourth

    /// The number of the round table, 1…4.
    public var number: Int { rawValue }

    /// The objectives that the round table reviews, in order.
    public var objectives: [Objective] {
        Objective.allCases.filter { $0.roundTable == self }
    }
}

extension Objective {
    /// The round table of the International Migration Review Forum that reviews the objective.
    public var roundTable: RoundTable {
        switch self {
        case .adverseDrivers, .regularPathways, .decentWork, .procedures, .skills:
            .first
        case .legalIdentity, .savingLives, .smuggling, .trafficking, .borders, .detention,
            .returnAndReintegration:
            .second
        case .consularProtection, .basicServices, .inclusion, .diaspora, .remittances,
            .socialProtection:
            .third
        case .data, .information, .vulnerabilities, .discrimination, .cooperation:
            .fourth
        }
    }
}

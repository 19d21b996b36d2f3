/// One of the ten guiding principles of the Global Compact, which cut across its objectives.
///
/// Source: A/RES/73/195, para. 15.
public enum GuidingPrinciple: Int, CaseIterable, Sendable, Hashable, Codable {
    /// People-centred.
    case peopleCentred = 1
    /// International cooperation.
    case internationalCooperation
    /// National sovereignty.
    case nationalSovereignty
    /// Rule of law and due process.
    case ruleOfLaw
    /// Sustainable development.
    case sustainableDevelopment
    /// Human rights.
    case humanRights
    /// Gender-responsive.
    case genderResponsive
    /// Child-sensitive.
    case childSensitive
    /// Whole-of-government approach.
    case wholeOfGovernment
    /// Whole-of-society approach.
    case wholeOfSociety

    /// The place of the principle among the ten, 1…10.
    public var number: Int { rawValue }

    /// The official name in English, French or Spanish; in English for any other language.
    public func name(in language: Language = .english) -> String {
        let names = Self.names[rawValue - 1]
        return switch language {
        case .french: names[1]
        case .spanish: names[2]
        default: names[0]
        }
    }

    private static let names = TextTable.rows(of: table, columns: 3)

    private static let table = #"""
        en	fr	es
        People-centred	Priorité à la dimension humaine	Centrada en las personas
        International cooperation	Coopération internationale	Cooperación internacional
        National sovereignty	Souveraineté nationale	Soberanía nacional
        Rule of law and due process	Primauté du droit et garanties d’une procédure régulière	Estado de derecho y garantías procesales
        Sustainable development	Développement durable	Desarrollo sostenible
        Human rights	Droits de l’homme	Derechos humanos
        Gender-responsive	Prise en compte de la problématique femmes-hommes	Perspectiva de género
        Child-sensitive	Adaptation aux besoins de l’enfant	Perspectiva infantil
        Whole-of-government approach	Approche mobilisant l’ensemble des pouvoirs publics	Enfoque pangubernamental
        Whole-of-society approach	Approche mobilisant l’ensemble de la société	Enfoque pansocial
        """#
}

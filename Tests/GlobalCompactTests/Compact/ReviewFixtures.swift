import Foundation
import GlobalCompact

/// The reports that the tests of reviews read.
enum ReviewFixtures {
    /// The report of the second review in the region of the Economic Commission for Europe.
    static func seed() throws -> Document {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let file = root.appending(path: "seeds/unece-review-2024.md")
        return try DocumentReader.read(Array(Data(contentsOf: file)))
    }

    /// The text of an invented report of another region, in English.
    static let coastal = """
        **Economic Commission for the Coastal States**

        # Report of the first regional review of the implementation of the Global Compact for \
        Safe, Orderly and Regular Migration in the Coastal States

        # A. Organization

        1. The first regional review was held in Port Marrow from 30 April to 2 May 2029, at the \
        invitation of the Government of Kenya.

        2. It was co-chaired by Jane Doe (Kenya) and Mr. João da Silva (Timor-Leste).

        3. Representatives of the following member States attended the review: the Bahamas, \
        Bosnia and Herzegovina, Côte d’Ivoire, Iran (Islamic Republic of), Norlandia, Saint \
        Vincent and the Grenadines, Trinidad and Tobago and the United Kingdom of Great Britain \
        and Northern Ireland. The Holy See took part as an observer.

        # B. Opening of the review

        4. In their opening remarks, the Co-Chairs, H.E. Ms. Jane Doe, Minister for Inclusion, \
        Social Security and Migration, Kenya, and Mr. João da Silva, Deputy Minister of Labour of \
        Timor-Leste, welcomed the participants.

        5. Speaking on behalf of ECCS Executive Secretary Armida Bright, ECCS Deputy Executive \
        Secretary Lin Yang underscored the role of data.

        6. In a video message, Ada Pope, Director General of the Ocean Institute and Coordinator \
        of the Coastal Network on Migration, encouraged the participants.

        7. Ms. Ana O’Brien-Smith (Migrant Forum), stakeholder rapporteur, presented the outcome \
        of the consultation. The Rapporteur also spoke of detention.

        # C. Round tables

        ## Round table 1

        Moderator: Ms. Stella Al-Nashif (Coastal Policy Institute)

        Substantive contributions by: Bangladesh; Viet Nam, on behalf of the Association of \
        Southeast Asian Nations; the Netherlands; St. Lucia; Kenya (on behalf of the African \
        Group); Friends of the Sea e. V. St. Kitts and Nevis exercised its right of reply.

        Lead organizers: United Nations Office on Drugs and Crime, Food and Agriculture \
        Organization of the United Nations and the Coastal Network

        8. Round table 1 reviewed progress towards objectives 1 to 3, 7 and 23 of the Compact. \
        Objective 5 had been moved to the second round table.

        ## Round table 2

        9. The second round table reviewed progress towards objectives 4 and 5.
        Lead organizer: ILO
        Opening Member State: Fiji
        Substantive contributions were made by: Fiji; Togo, also on behalf of Benin; and Tonga. \
        The representatives of India and Pakistan spoke in exercise of the right of reply.

        ## Round table 3

        10. The third round table was devoted to:

        (a) Objective 15, on basic services;

        (b) Objective 16, on inclusion.

        Organized by: ILO; UN Women

        Moderators: Jane Roe, ILO, and Mr. John Smith, UNDP

        Member State intervening: Ghana

        Substantive contributions by Denmark, Norway and Trinidad and Tobago.

        # D. Closing

        11. Executive Secretary Armida Bright thanked the participants.

        12. The review was closed by H.E. Mr. João da Silva.

        # Annex

        ## Summary by the Co-Chairs

        ### First round table

        1. Speakers called for data.

        2. Others called for papers.

        ### Third round table

        3. Speakers called for schools.
        """

    /// The coastal report as read.
    static var coastalReport: Document { DocumentReader.read(coastal) }
}

extension [Participant] {
    /// The ISO 3166-1 codes of the States; the name in place of a code for others.
    var codes: [String] { map { $0.state?.alpha3 ?? $0.name } }
}

extension [Contribution] {
    /// The contributors in short, those for whom they spoke after an arrow.
    var codes: [String] {
        map {
            let others = $0.onBehalfOf.codes.joined(separator: " ")
            let code = $0.state?.alpha3 ?? $0.name
            return others.isEmpty ? code : "\(code) ← \(others)"
        }
    }
}

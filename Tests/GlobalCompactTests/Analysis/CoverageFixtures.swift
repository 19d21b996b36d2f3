import GlobalCompact

/// A small crosswalk of three invented documents, of which the third was not read.
enum CoverageFixtures {
    static let before = DocumentReference(
        symbol: nil, shortTitle: "Harbour note", date: CalendarDate("2016-05-01"), digest: "a1")
    static let after = DocumentReference(
        symbol: nil, shortTitle: "Harbour review", date: CalendarDate("2027-05-01"), digest: "a2")
    static let unread = DocumentReference(
        symbol: nil, shortTitle: "Harbour annexes", date: CalendarDate("2017-05-01"), digest: "a3")

    static let curator = Origin.curated(version: "7")
    static let engine = Origin.computed(version: "x/1")

    static func locator(_ number: Int) -> Locator { .paragraph(number: String(number)) }

    static func citation(_ document: DocumentReference, _ number: Int) -> Citation {
        Citation(document: document, locator: locator(number))
    }

    static func mapping(
        _ document: DocumentReference, _ number: Int, _ objective: Objective?, _ level: Level,
        by origin: Origin = curator
    ) -> Mapping {
        Mapping(
            subject: citation(document, number), objective: objective, relation: .intersects,
            level: level, origin: origin)
    }

    static func tag(
        _ document: DocumentReference, _ number: Int, _ theme: Theme, _ level: Level = .central,
        by origin: Origin = curator
    ) -> ThemeTag {
        ThemeTag(
            subject: citation(document, number), theme: theme, level: level, origin: origin)
    }

    /// Two sessions: the summary of the first was read in part, that of the second not at all.
    static let sessions: [ReviewSession] = {
        var first = ReviewSession(
            ordinal: 1, objectives: [.data, .borders, .detention], statement: locator(1))
        first.summary = [locator(3), locator(4), locator(5)]
        var second = ReviewSession(
            ordinal: 2, objectives: [.remittances, .diaspora], statement: locator(2))
        second.summary = [locator(6)]
        return [first, second]
    }()

    static let curated = Crosswalk(
        origin: curator,
        mappings: [
            mapping(before, 1, .data, .arguable),
            mapping(before, 2, .remittances, .rejected),
            mapping(before, 3, nil, .noneFound),
            mapping(after, 3, .data, .central),
            mapping(after, 3, .remittances, .arguable),
            mapping(after, 4, .data, .arguable),
            mapping(after, 4, .borders, .arguable),
        ],
        themeTags: [
            tag(before, 1, .data), tag(before, 3, .health), tag(after, 3, .data, .arguable),
            tag(after, 4, .borderManagement),
        ])

    /// What an engine found in the review: it agrees, contradicts and goes on where nobody read.
    static let computed = Crosswalk(
        origin: engine,
        mappings: [
            mapping(after, 2, .remittances, .central, by: engine),
            mapping(after, 3, .data, .central, by: engine),
            mapping(after, 3, .smuggling, .central, by: engine),
            mapping(after, 5, .detention, .mentioned, by: engine),
            mapping(after, 5, nil, .noneFound, by: engine),
        ])

    static let sources = [
        Coverage.Source(after, passages: (1...6).map(locator), sessions: sessions),
        Coverage.Source(before, passages: (1...3).map(locator)),
        Coverage.Source(unread, passages: [locator(1)]),
    ]

    /// The text of an invented report whose second session leaves objective 14 out.
    static let report = """
        # Report of the second regional review of the Global Compact for Migration in the \
        Coastal States

        Port Marrow, 3 May 2029

        1. The first session reviewed progress towards objectives 9 and 10.
        Lead organizer: ILO

        2. The second session reviewed progress towards objectives 14 and 20.
        Lead organizer: IOM

        # Annex

        ## First session

        1. States agreed to fight trafficking in persons and the smuggling of migrants, and to \
        lower the cost of remittances.

        ## Second session

        2. Speakers discussed remittances and financial inclusion:

        (a) the cost of sending remittances home;

        (b) thanks were expressed to the hosts.
        """
}

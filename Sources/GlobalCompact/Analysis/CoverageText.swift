/// One document on its way into a ``Coverage``: what was read of it, by whom, and what was found.
struct CoverageText {
    let reference: DocumentReference
    var objectiveReading = CoverageReading()
    var themeReading = CoverageReading()

    private let source: Coverage.Source
    /// The objectives that the paragraphs which state the sessions assign to them.
    private let assignments: [Locator: Set<Objective>]
    /// The places of the document in order, and the order of each.
    private var locators: [Locator] = []
    private var positions: [Locator: Int] = [:]
    /// Who read anything, and which of them read each place, in which crosswalk.
    private var origins: [Origin] = []
    private var originPlaces: [Origin: Int] = [:]
    private var readers: [Locator: [Reader]] = [:]
    private var objectives: [Objective: CoverageFindings] = [:]
    private var themes: [Theme: CoverageFindings] = [:]

    private struct Reader: Equatable {
        var origin: Int
        var crosswalk: Int
    }

    init(_ source: Coverage.Source) {
        self.source = source
        reference = source.reference
        assignments = Dictionary(
            source.sessions.map { ($0.statement, Set($0.objectives)) },
            uniquingKeysWith: { $0.union($1) })
        for locator in source.passages ?? [] { place(locator) }
    }

    private mutating func place(_ locator: Locator) {
        guard positions[locator] == nil else { return }
        positions[locator] = locators.count
        locators.append(locator)
    }

    /// Notes that somebody read a passage, as a crosswalk says.
    mutating func note(_ locator: Locator, by origin: Origin, in crosswalk: Int) {
        place(locator)
        let number = originPlaces[origin, default: origins.count]
        if number == origins.count {
            originPlaces[origin] = number
            origins.append(origin)
        }
        let reader = Reader(origin: number, crosswalk: crosswalk)
        if readers[locator]?.contains(reader) != true {
            readers[locator, default: []].append(reader)
        }
    }

    /// Those whose reading of any of the places counts: engines only where no curator of another
    /// crosswalk read.
    private func origins(of locators: [Locator]) -> [Origin] {
        var counted: Set<Int> = []
        for locator in locators {
            let all = readers[locator] ?? []
            let curated = Set(all.lazy.filter { origins[$0.origin].isCurated }.map(\.crosswalk))
            for reader in all
            where origins[reader.origin].isCurated || curated.isSubset(of: [reader.crosswalk]) {
                counted.insert(reader.origin)
            }
        }
        return counted.sorted().map { origins[$0] }
    }

    /// Adds what a crosswalk finds for an objective, unless an engine found it where the curator of another
    /// read.
    mutating func add(_ finding: Coverage.Finding, to objective: Objective, in crosswalk: Int) {
        guard objectiveReading.counts(finding, in: crosswalk) else { return }
        var finding = finding
        finding.isAssignment =
            !finding.origin.isCurated
            && assignments[finding.citation.locator.paragraph]?.contains(objective) == true
        objectives[objective, default: CoverageFindings()].add(finding)
    }

    /// Adds what a crosswalk finds for a theme, unless an engine found it where the curator of another
    /// read.
    mutating func add(_ finding: Coverage.Finding, to theme: Theme, in crosswalk: Int) {
        guard themeReading.counts(finding, in: crosswalk) else { return }
        themes[theme, default: CoverageFindings()].add(finding)
    }
}

// MARK: - Columns

extension CoverageText {
    /// The column of the document.
    func column(_ targets: Set<String>?) -> Coverage.Column {
        column(
            of: nil, locators: locators, targets, objectives: objectives.mapValues { sorted($0) },
            themes: themes.mapValues { sorted($0) })
    }

    /// The columns of the sessions that the document reports on.
    func sessions(_ targets: Set<String>?) -> [Coverage.Column] {
        guard !source.sessions.isEmpty else { return [] }
        let objectives = bySession(objectives)
        let themes = bySession(themes)
        let items = Dictionary(grouping: locators.filter { $0 != $0.paragraph }, by: \.paragraph)
        return source.sessions.enumerated().map { index, session in
            var seen: Set<Locator> = []
            let summary = session.summary.flatMap { [$0] + (items[$0] ?? []) }
                .filter { seen.insert($0).inserted }
            return column(
                of: session, locators: summary, targets,
                objectives: objectives.mapValues { $0[index] ?? [] },
                themes: themes.mapValues { $0[index] ?? [] })
        }
    }

    private func column(
        of session: ReviewSession?, locators: [Locator], _ targets: Set<String>?,
        objectives: [Objective: [Coverage.Finding]], themes: [Theme: [Coverage.Finding]]
    ) -> Coverage.Column {
        let read = locators.filter { objectiveReading.contains($0) }
        let tagged = locators.reduce(0) { $0 + (themeReading.contains($1) ? 1 : 0) }
        let mapped = Set(
            objectives.values.joined().lazy.filter { $0.isAsserted || $0.isAssignment }
                .map(\.citation.locator))
        let isKnown = session != nil || source.passages != nil
        func cite(_ locator: Locator) -> Citation {
            Citation(document: reference, locator: locator)
        }
        func isTarget(_ name: String) -> Bool { targets?.contains(name) ?? true }
        let cells = Objective.allCases.map { objective in
            Coverage.Cell(
                objective: objective, read: isTarget("\(objective.number)") ? read.count : 0,
                isAssigned: session?.objectives.contains(objective) ?? false,
                findings: objectives[objective] ?? [])
        }
        let isMapped = cells.contains { $0.read > 0 }
        return Coverage.Column(
            document: reference, session: session, objectives: cells,
            themes: Theme.all.map { theme in
                Coverage.Cell(
                    theme: theme, read: isTarget(theme.rawValue) ? tagged : 0,
                    findings: themes[theme] ?? [])
            },
            passageCount: isKnown ? locators.count : nil,
            withoutObjective: isMapped ? read.filter { !mapped.contains($0) }.map(cite) : [],
            unread: isKnown ? locators.filter { !objectiveReading.contains($0) }.map(cite) : [],
            read: read.count, origins: origins(of: locators))
    }

    private func sorted(_ findings: CoverageFindings) -> [Coverage.Finding] {
        findings.all.sorted {
            positions[$0.citation.locator, default: 0] < positions[$1.citation.locator, default: 0]
        }
    }

    /// The findings by the session whose summary they stand in; an item goes with its paragraph.
    private func bySession<Target: Hashable>(
        _ findings: [Target: CoverageFindings]
    ) -> [Target: [Int: [Coverage.Finding]]] {
        var sessions: [Locator: [Int]] = [:]
        for (index, session) in source.sessions.enumerated() {
            for locator in Set(session.summary) { sessions[locator, default: []].append(index) }
        }
        return findings.mapValues { findings in
            var split: [Int: [Coverage.Finding]] = [:]
            for finding in sorted(findings) {
                let locator = finding.citation.locator
                let own = sessions[locator] ?? sessions[locator.paragraph] ?? []
                for session in own { split[session, default: []].append(finding) }
            }
            return split
        }
    }
}

/// The passages that were read, by curators and by engines.
struct CoverageReading {
    private var read: Set<Locator> = []
    /// In which crosswalks curators read a passage.
    private var curated: [Locator: Set<Int>] = [:]

    /// Notes that somebody read a passage, as a crosswalk says.
    mutating func note(_ locator: Locator, by origin: Origin, in crosswalk: Int) {
        read.insert(locator)
        if origin.isCurated { curated[locator, default: []].insert(crosswalk) }
    }

    /// Whether anybody read a passage.
    func contains(_ locator: Locator) -> Bool { read.contains(locator) }

    /// Whether a finding of a crosswalk counts: a curator's always, an engine's where no curator of
    /// another crosswalk read.
    ///
    /// What stands beside a curator's word in one crosswalk, the curator left.
    func counts(_ finding: Coverage.Finding, in crosswalk: Int) -> Bool {
        finding.origin.isCurated
            || curated[finding.citation.locator]?.isSubset(of: [crosswalk]) ?? true
    }
}

/// The findings for one objective or theme, one for each passage: the strongest.
struct CoverageFindings {
    private(set) var all: [Coverage.Finding] = []
    private var places: [Locator: Int] = [:]

    mutating func add(_ finding: Coverage.Finding) {
        let locator = finding.citation.locator
        guard let place = places[locator] else {
            places[locator] = all.count
            all.append(finding)
            return
        }
        if finding.level.strength > all[place].level.strength { all[place] = finding }
    }
}

extension Level {
    /// The order of levels where several stand at one passage.
    fileprivate var strength: Int {
        switch self {
        case .central: 4
        case .arguable: 3
        case .rejected: 2
        case .mentioned: 1
        case .noneFound: 0
        }
    }
}

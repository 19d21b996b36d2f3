extension Theme {
    /// The theme as an IRI: `urn:global-compact:theme:remittances`.
    ///
    /// The themes are this library's own, so they have no address at the United Nations. The name is
    /// stable; its namespace is not registered.
    public var iri: String { "urn:global-compact:theme:\(rawValue)" }

    /// The concepts of the UN thesaurus that the theme is linked to.
    ///
    /// ```swift
    /// Theme.remittances.links.map(\.concept.iri)  // ["http://metadata.un.org/thesaurus/1005471"]
    /// ```
    public var links: [ConceptLink] { Self.links[self] ?? [] }

    private static let links = Dictionary(
        grouping: TextTable.rows(of: linkTable, columns: 4).map(link), by: \.theme
    ).mapValues { $0.map(\.link) }

    private static func link(_ fields: [String]) -> (theme: Theme, link: ConceptLink) {
        guard let theme = Theme(rawValue: fields[0]), let relation = Relation(rawValue: fields[1])
        else { preconditionFailure("not a link: \(fields)") }
        return (
            theme,
            ConceptLink(
                relation: relation,
                concept: ExternalConcept(
                    source: .thesaurus, identifier: fields[2], label: fields[3]))
        )
    }

    /// The links, one a line.
    ///
    /// Source of identifiers and labels: the UN thesaurus, <http://metadata.un.org/thesaurus/>, as of
    /// 2021. The relations are judged by the themes' scope notes: a theme that leaves out what a
    /// concept takes in, and takes in what the concept leaves out, intersects with it.
    private static let linkTable = #"""
        theme	relation	identifier	label
        remittances	equal	1005471	remittances
        trafficking	equal	1006622	trafficking in persons
        trafficking	intersects	1002452	forced labour
        smuggling	subset	1005947	smuggling
        data	superset	1004114	migration statistics
        data	intersects	1001497	data collection
        children	superset	1000936	child migrants
        children	intersects	1000952	children
        women-gender	superset	1007045	women migrants
        labour-mobility	subset	1003563	labour mobility
        labour-mobility	intersects	1004108	migrant workers
        recruitment-decent-work	intersects	1005395	recruitment
        recruitment-decent-work	intersects	1004108	migrant workers
        recruitment-decent-work	intersects	1007044	women migrant workers
        rights-protection	intersects	1002975	human rights
        rights-protection	intersects	1004110	migrants
        detention	intersects	1000055	administrative detention
        return-readmission	intersects	1005534	return migration
        return-readmission	intersects	1005483	repatriation
        return-readmission	intersects	1001581	deportation
        reintegration	intersects	1005534	return migration
        social-protection	subset	1005985	social security
        skills-recognition	intersects	1006903	vocational training
        climate-environment	intersects	1001030	climate change
        discrimination	superset	1007092	xenophobia
        discrimination	intersects	1005310	racial discrimination
        consular	subset	1001254	consular relations
        identity-statelessness	superset	1006186	statelessness
        identity-statelessness	superset	1001008	civil registration
        identity-statelessness	intersects	1003042	identification cards
        regular-pathways	superset	1006888	visas
        family-reunification	superset	1002252	family reunification
        international-cooperation	subset	1003291	international cooperation
        irregular-migration	intersects	1003416	irregular migrants
        """#
}

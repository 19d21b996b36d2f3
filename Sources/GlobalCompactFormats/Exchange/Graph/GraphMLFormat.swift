public import GlobalCompact

/// Documents, themes, objectives and review sessions as a graph in GraphML, for Gephi, Cytoscape,
/// yEd, networkx and igraph.
///
/// Edges count passages by level; each kind of node and of edge has its name in `kind`. `label` and
/// `weight` are what Gephi shows and draws by: the weight is the number of passages, and 1 where a
/// link is none of passages.
public struct GraphMLFormat: CrosswalkFormat {
    /// "graphml".
    public let name = "graphml"
    /// "application/graphml+xml".
    public let mediaType = "application/graphml+xml"

    /// The language of labels.
    public var language: Language

    /// Makes the format.
    public init(language: Language = .english) {
        self.language = language
    }

    /// Writes the graph, node by node and edge by edge.
    public func write<Failure: Error>(
        _ export: Export, to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let graph = CrosswalkGraph(export, in: language)
        var xml = XMLWriter()
        xml.begin("graphml", ["xmlns": "http://graphml.graphdrawing.org/xmlns"])
        for key in Self.keys {
            xml.empty(
                "key",
                [
                    "id": key.id, "for": key.element, "attr.name": key.name,
                    "attr.type": key.type,
                ])
        }
        xml.begin("graph", ["id": "crosswalk", "edgedefault": "directed"])
        for node in graph.nodes {
            Self.add(node, to: &xml)
            try xml.flush(to: output)
        }
        for (index, edge) in graph.edges.enumerated() {
            Self.add(edge, number: index + 1, to: &xml)
            try xml.flush(to: output)
        }
        xml.end()
        xml.end()
        try xml.flush(to: output)
    }

    /// The data that nodes and edges carry.
    private static let keys: [(id: String, element: String, name: String, type: String)] = [
        ("n-kind", "node", "kind", "string"), ("n-label", "node", "label", "string"),
        ("n-iri", "node", "iri", "string"), ("n-date", "node", "date", "string"),
        ("n-read", "node", "passagesRead", "int"),
        ("n-none", "node", "passagesWithoutObjective", "int"),
        ("e-kind", "edge", "kind", "string"), ("e-weight", "edge", "weight", "double"),
        ("e-passages", "edge", "passages", "int"),
        ("e-central", "edge", "central", "int"), ("e-arguable", "edge", "arguable", "int"),
        ("e-mentioned", "edge", "mentioned", "int"), ("e-chief", "edge", "chief", "boolean"),
    ]

    private static func add(_ node: CrosswalkGraph.Node, to xml: inout XMLWriter) {
        xml.begin("node", ["id": node.id])
        let data = [
            ("n-kind", node.kind.rawValue), ("n-label", node.label), ("n-iri", node.iri),
            ("n-date", node.date), ("n-read", node.passages.map { String($0.read) }),
            ("n-none", node.passages.map { String($0.withoutObjective) }),
        ]
        add(data, to: &xml)
        xml.end()
    }

    private static func add(
        _ edge: CrosswalkGraph.Edge, number: Int, to xml: inout XMLWriter
    ) {
        xml.begin(
            "edge", ["id": "edge-\(number)", "source": edge.source, "target": edge.target])
        var data: [(String, String?)] = [
            ("e-kind", edge.link.rawValue), ("e-weight", String(edge.count ?? 1)),
            ("e-passages", edge.count.map(String.init)),
            ("e-chief", edge.isChief.map(String.init)),
        ]
        for level in [Level.central, .arguable, .mentioned] {
            data.append(
                ("e-" + level.rawValue, edge.passages.map { String($0[level, default: 0]) }))
        }
        add(data, to: &xml)
        xml.end()
    }

    private static func add(_ data: [(key: String, value: String?)], to xml: inout XMLWriter) {
        for (key, value) in data {
            if let value { xml.text("data", value, ["key": key]) }
        }
    }
}

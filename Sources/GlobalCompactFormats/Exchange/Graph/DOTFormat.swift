import GlobalCompact

/// Documents, themes, objectives and review sessions as a picture in DOT, the language of Graphviz.
///
/// The columns run from left to right. The pen is the wider, the more passages a document has on a
/// theme; a line to an objective is dashed where it is not the theme's chief one. Links that skip a
/// column would cover the others: ``GraphMLFormat`` has them.
public struct DOTFormat: CrosswalkFormat {
    /// "dot".
    public let name = "dot"
    /// "text/vnd.graphviz".
    public let mediaType = "text/vnd.graphviz"

    /// Makes the format.
    public init() {}

    /// Writes the graph, column by column and then edge by edge.
    public func write<Failure: Error>(
        _ export: Export, to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let graph = CrosswalkGraph(export)
        try output(
            """
            digraph crosswalk {
              charset="UTF-8"
              rankdir=LR
              ranksep=2
              nodesep=0.08
              node [fontname="Helvetica,Arial,sans-serif", fontsize=10, shape=box, style=filled]
              edge [arrowsize=0.5, color="#555555"]

            """)
        for kind in CrosswalkGraph.Kind.allCases {
            let nodes = graph.nodes.filter { $0.kind == kind }
            guard !nodes.isEmpty else { continue }
            try output("  subgraph \(kind.rawValue)s {\n    rank=same\n")
            try output("    node [fillcolor=\"\(Self.colour(kind))\"]\n")
            for node in nodes {
                let lines = DOTText.wrapped(node.label, to: 30)
                try output("    \"\(node.id)\" [label=\(DOTText.label(lines))]\n")
            }
            try output("  }\n")
        }
        for edge in graph.edges {
            guard let style = Self.style(edge) else { continue }
            try output("  \"\(edge.source)\" -> \"\(edge.target)\" [\(style)]\n")
        }
        try output("}\n")
    }

    private static func colour(_ kind: CrosswalkGraph.Kind) -> String {
        switch kind {
        case .document: "#d9e8f5"
        case .theme: "#e6f2d9"
        case .objective: "#fbe8c8"
        case .session: "#eadcf0"
        }
    }

    /// How a link is drawn, or nil if it skips a column.
    private static func style(_ edge: CrosswalkGraph.Edge) -> String? {
        switch edge.link {
        case .dealsWith: "penwidth=\(width(edge))"
        case .relatesTo: edge.isChief == true ? "style=solid" : "style=dashed"
        case .assignedTo: "style=solid"
        case .speaksFor, .reportsOn: nil
        }
    }

    /// The width of the pen in points: one more for each doubling of the passages.
    private static func width(_ edge: CrosswalkGraph.Edge) -> String {
        let count = UInt(edge.count ?? 1)
        let doublings = UInt.bitWidth - 1 - max(count, 1).leadingZeroBitCount
        return String(1 + doublings)
    }
}

public import GlobalCompact

/// Documents, themes, objectives and review sessions as a picture in DOT, the language of Graphviz.
///
/// The columns run from left to right. Each document has a colour of its own; its lines are the
/// wider, the more passages it has on a theme. A line to an objective is dashed where it is not the
/// theme's chief one. Counted is what is central or arguable; what none of it leads to is grey: a gap shows as much as a link. Links from
/// documents to objectives would cover the others, so the objective has the number of its passages
/// in brackets; ``GraphMLFormat`` has the links.
public struct DOTFormat: CrosswalkFormat {
    /// "dot".
    public let name = "dot"
    /// "text/vnd.graphviz".
    public let mediaType = "text/vnd.graphviz"

    /// The language of labels and of the legend.
    public var language: Language

    /// Makes the format.
    public init(language: Language = .english) {
        self.language = language
    }

    /// Writes the graph, column by column and then edge by edge.
    public func write<Failure: Error>(
        _ export: Export, to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let graph = CrosswalkGraph(export, in: language)
        let picture = Picture(graph)
        try output(
            """
            digraph crosswalk {
              charset="UTF-8"
              rankdir=LR
              ranksep=1.8
              nodesep=0.1
              bgcolor="white"
              fontname="Helvetica,Arial,sans-serif"
              fontsize=11
              labelloc=t
              label=\(DOTText.label(legend(of: graph)))
              node [fontname="Helvetica,Arial,sans-serif", fontsize=10, shape=box, \
            style="filled,rounded", width=2.3, height=0.3, margin="0.08,0.03", color="#8a8a8a", \
            penwidth=0.8]
              edge [arrowhead=none, headport=w, tailport=e, color="#9a9a9a"]

            """)
        for kind in CrosswalkGraph.Kind.allCases {
            let nodes = graph.nodes.filter { $0.kind == kind }
            guard !nodes.isEmpty else { continue }
            try output("  subgraph \(kind.rawValue)s {\n    rank=same\n")
            try output("    node [fillcolor=\"\(Self.colour(kind))\"]\n")
            for node in nodes {
                let lines = DOTText.wrapped(picture.text(of: node), to: 30)
                try output("    \"\(node.id)\" [label=\(DOTText.label(lines))")
                try output("\(picture.style(of: node))]\n")
            }
            try output("  }\n")
        }
        for edge in graph.edges {
            guard let style = picture.style(of: edge) else { continue }
            try output("  \"\(edge.source)\" -> \"\(edge.target)\" [\(style)]\n")
        }
        try output("}\n")
    }

    /// The heading, and how to read the picture.
    private func legend(of graph: CrosswalkGraph) -> [String] {
        let hasSessions = graph.nodes.contains { $0.kind == .session }
        if language == .french {
            return [
                "Documents – thèmes – objectifs du Pacte mondial"
                    + (hasSessions ? " – séances de l’examen" : ""),
                "Ligne d’un document : plus elle est large, plus de passages portent sur le thème",
                "Tirets : objectif secondaire du thème · (n) : passages en faveur de l’objectif",
                "Gris : aucun passage", "",
            ]
        }
        return [
            "Documents – themes – objectives of the Global Compact"
                + (hasSessions ? " – review sessions" : ""),
            "Line of a document: the wider, the more passages on the theme",
            "Dashed: not the theme’s chief objective · (n): passages that speak for the objective",
            "Grey: no passage", "",
        ]
    }

    private static func colour(_ kind: CrosswalkGraph.Kind) -> String {
        switch kind {
        case .document: "#ffffff"
        case .theme: "#e9f2e1"
        case .objective: "#fdf0d9"
        case .session: "#efe6f3"
        }
    }
}

/// How nodes and edges look, after how much leads to them.
private struct Picture {
    /// Colours that people with any colour vision tell apart (Okabe and Ito, 2008), without those
    /// that are pale on white.
    private static let palette = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#56B4E9"]

    private var colours: [String: String] = [:]
    /// How many passages lead to a theme or objective.
    private var passages: [String: Int] = [:]

    init(_ graph: CrosswalkGraph) {
        for (number, node) in graph.nodes.filter({ $0.kind == .document }).enumerated() {
            colours[node.id] = Self.palette[number % Self.palette.count]
        }
        for edge in graph.edges {
            if let count = edge.assertedCount, count > 0 {
                passages[edge.target, default: 0] += count
            }
        }
    }

    func text(of node: CrosswalkGraph.Node) -> String {
        guard node.kind == .objective, let count = passages[node.id] else { return node.label }
        return "\(node.label) (\(count))"
    }

    /// What a node has beside its label.
    func style(of node: CrosswalkGraph.Node) -> String {
        switch node.kind {
        case .document:
            colours[node.id].map { ", color=\"\($0)\", fontcolor=\"\($0)\", penwidth=2" } ?? ""
        case .theme, .objective:
            passages[node.id] == nil
                ? ", fillcolor=\"#ffffff\", color=\"#c4c4c4\", fontcolor=\"#767676\"" : ""
        case .session: ""
        }
    }

    /// How a link is drawn, or nil if it skips a column or is only mentioned.
    func style(of edge: CrosswalkGraph.Edge) -> String? {
        switch edge.link {
        case .dealsWith:
            edge.assertedCount.flatMap { count in
                let colour = colours[edge.source] ?? Self.palette[0]
                return count > 0 ? "penwidth=\(width(count)), color=\"\(colour)b0\"" : nil
            }
        case .relatesTo: edge.isChief == true ? "style=solid" : "style=dashed"
        case .assignedTo: "style=solid"
        case .speaksFor, .reportsOn: nil
        }
    }

    /// The width of the pen in points: one more for each doubling of the passages.
    private func width(_ count: Int) -> Int {
        1 + Int.bitWidth - 1 - max(count, 1).leadingZeroBitCount
    }
}

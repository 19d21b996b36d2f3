/// A subject of Turtle with its properties, one a line.
struct TurtleSubject {
    private var text: String
    private var isBare = true

    /// Begins with a subject that is an IRI.
    init(_ iri: String, a type: String? = nil) {
        text = "\n" + TurtleText.iri(iri)
        if let type { add("a", [type]) }
    }

    /// Adds a property with its values, none if there are none.
    mutating func add(_ property: String, _ values: [String]) {
        guard !values.isEmpty else { return }
        text += isBare ? "\n    " : " ;\n    "
        text += property + " " + values.joined(separator: ",\n        ")
        isBare = false
    }

    /// The subject as Turtle.
    var turtle: String { text + " .\n" }
}

/// Makes XML element by element, indented, with each text escaped by ``XMLText``.
///
/// The names of elements and attributes are the program's own and stand as they are.
struct XMLWriter {
    /// Attributes in the order in which they are written.
    typealias Attributes = KeyValuePairs<String, String?>

    private var pending = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var open: [String] = []

    /// Hands over what was made since the last time.
    mutating func flush<Failure: Error>(
        to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        try output(pending)
        pending = ""
    }

    /// Opens an element that holds elements; an attribute that is nil is left out.
    mutating func begin(_ name: String, _ attributes: Attributes = [:]) {
        line("<\(name)\(Self.written(attributes))>")
        open.append(name)
    }

    /// Closes the element that was opened last.
    mutating func end() {
        guard let name = open.popLast() else { preconditionFailure("no element is open") }
        line("</\(name)>")
    }

    /// Adds an element without content.
    mutating func empty(_ name: String, _ attributes: Attributes = [:]) {
        line("<\(name)\(Self.written(attributes))/>")
    }

    /// Adds an element that holds text and, after it, elements made by ``inline(_:_:_:)``.
    mutating func text(
        _ name: String, _ text: String, _ attributes: Attributes = [:], then pieces: String = ""
    ) {
        line(Self.inline(name, XMLText.escaped(text) + pieces, attributes))
    }

    /// An element to stand in running text.
    ///
    /// - Parameter content: escaped text and elements.
    static func inline(_ name: String, _ content: String, _ attributes: Attributes = [:]) -> String
    {
        "<\(name)\(written(attributes))>\(content)</\(name)>"
    }

    private mutating func line(_ text: String) {
        for _ in open { pending += "  " }
        pending += text
        pending += "\n"
    }

    private static func written(_ attributes: Attributes) -> String {
        attributes.map { name, value in
            value.map { " \(name)=\"\(XMLText.escaped($0))\"" } ?? ""
        }.joined()
    }
}

/// Text as it stands in DOT, the language of Graphviz.
enum DOTText {
    /// A label in double quotation marks.
    ///
    /// Graphviz reads `\N` and the like in a label as the names of nodes, and `&name;` as an entity;
    /// both are written so that the text shows as it is. Control characters become U+FFFD, because
    /// the pictures that Graphviz makes are XML.
    ///
    /// - Parameter lines: the lines of the label.
    static func label(_ lines: [String]) -> String {
        "\"" + lines.map(escaped).joined(separator: "\\n") + "\""
    }

    private static func escaped(_ line: String) -> String {
        var result: [UInt8] = []
        for scalar in line.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\"".utf8
            case "\\": result += "\\\\".utf8
            case "&": result += "&amp;".utf8
            case "\t", "\n", "\r": result.append(0x20)
            default:
                result += UTF8.encode(XMLText.isAllowed(scalar) ? scalar : "\u{FFFD}") ?? .init()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The words of a text on lines of about a width in scalars; a longer word has its own line.
    static func wrapped(_ text: String, to width: Int) -> [String] {
        var lines: [String] = []
        var length = 0
        for word in text.unicodeScalars.split(separator: " ") {
            if !lines.isEmpty, length + 1 + word.count <= width {
                lines[lines.count - 1] += " " + String(word)
                length += 1 + word.count
            } else {
                lines.append(String(word))
                length = word.count
            }
        }
        return lines
    }
}

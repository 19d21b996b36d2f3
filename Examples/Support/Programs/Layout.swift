public import GlobalCompact

/// Sets text in lines of at most 100 columns.
public enum Layout {
    /// The widest line that the examples print.
    public static let width = 100

    /// A text broken into lines between words, each indented.
    ///
    /// - Parameters:
    ///   - indent: the spaces before every line.
    ///   - first: what stands before the first line instead, as wide as it is.
    public static func wrap(_ text: String, indent: Int = 0, first: String? = nil) -> [String] {
        let margin = String(repeating: " ", count: indent)
        var lines: [String] = []
        var line = first ?? margin
        var columns = width(of: line)
        var isEmpty = true
        for word in text.split(separator: " ") {
            let needed = width(of: String(word))
            if !isEmpty, columns + 1 + needed > width {
                lines.append(line)
                line = margin
                columns = indent
                isEmpty = true
            }
            line += isEmpty ? String(word) : " " + word
            columns += needed + (isEmpty ? 0 : 1)
            isEmpty = false
        }
        lines.append(line)
        return lines
    }

    /// The columns that a text takes, combining marks aside.
    static func width(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ((0x300..<0x370).contains($1.value) ? 0 : 1) }
    }

    /// The words that carry a mapping or theme, in quotation marks.
    public static func quote(_ evidence: [Evidence]) -> String {
        "« " + evidence.map(\.quote).joined(separator: " … ") + " »"
    }

    /// A text from a document without control characters, which could command a terminal: white
    /// space becomes a space, others U+FFFD.
    public static func plain(_ text: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
            let isSpace = (0x09...0x0D).contains(scalar.value)
            plain.append(isSpace ? " " : isControl ? "\u{FFFD}" : scalar)
        }
        return String(plain)
    }

    /// A text cut to a number of words.
    public static func shortened(_ text: String, to words: Int) -> String {
        let all = text.split(separator: " ")
        return all.count <= words ? text : all.prefix(words).joined(separator: " ") + " …"
    }
}

extension Example {
    /// Prints a text in wrapped lines.
    public mutating func print(_ text: String, indent: Int, first: String? = nil) {
        for line in Layout.wrap(text, indent: indent, first: first) { print(line) }
    }

    /// One of two labels, by the language of the output.
    public func label(_ english: String, _ french: String) -> String {
        language == .french ? french : english
    }

    /// A label, a colon set as the language of the output sets it, and what belongs to the label.
    public func labelled(_ name: String, _ text: String) -> String {
        name + label(": ", " : ") + text
    }

    /// The ordinal of a session in words: "third session".
    public func session(_ ordinal: Int) -> String {
        let english = ["first", "second", "third", "fourth", "fifth", "sixth"]
        let french = ["première", "deuxième", "troisième", "quatrième", "cinquième", "sixième"]
        guard english.indices.contains(ordinal - 1) else {
            return label("session \(ordinal)", "séance \(ordinal)")
        }
        return label("\(english[ordinal - 1]) session", "\(french[ordinal - 1]) séance")
    }

    /// An objective by number and short name.
    public func name(_ objective: Objective) -> String {
        "\(objective.rawValue) \(objective.shortName(in: language))"
    }
}

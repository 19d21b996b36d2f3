extension HTML {
    /// Text in English or French; where both are at hand, the reader chooses.
    init(_ text: Bilingual) {
        if text.english == text.french {
            self = "\(text.english)"
        } else {
            self =
                "<span class=\"en\">\(text.english)</span>"
                + "<span class=\"fr\">\(text.french)</span>"
        }
    }
}

extension HTML.StringInterpolation {
    mutating func appendInterpolation(_ text: Bilingual) { appendInterpolation(HTML(text)) }
}

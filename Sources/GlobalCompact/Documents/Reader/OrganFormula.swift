/// The formulas by which the organs of the United Nations open and sign what they adopt.
enum OrganFormula {
    private static let formulas = [
        "l assemblee generale", "the general assembly", "le conseil de securite",
        "the security council",
        "le conseil des droits de l homme", "the human rights council",
        "le conseil economique et social",
        "the economic and social council", "le conseil", "the council", "la conference",
        "the conference of",
        "le comite", "the committee", "nous representants", "we the", "nous chefs", "we heads",
        "la commission", "the commission",
    ]

    /// Whether a folded text is, or begins as, the opening of a preamble.
    static func opens(_ folded: String) -> Bool {
        formulas.contains { formula in
            folded == formula
                || (folded.hasPrefix(formula + " ")
                    && (formula.hasPrefix("nous") || formula.hasPrefix("we")
                        || formula.hasSuffix(" of")))
        }
    }

    /// What stands before a number such as `68/4` in the symbol of a resolution that an organ adopted.
    ///
    /// The Security Council numbers its resolutions otherwise, and prints the symbol.
    static func resolutionSeries(of adoption: String) -> String? {
        if adoption.contains("assemblee generale") || adoption.contains("general assembly") {
            return "A/RES/"
        }
        if adoption.contains("droits de l homme") || adoption.contains("human rights council") {
            return "A/HRC/RES/"
        }
        if adoption.contains("economique et social") || adoption.contains("economic and social") {
            return "E/RES/"
        }
        return nil
    }
}

/// Numbers as text: with two decimals, and the sign and point of the language.
package enum Figure {
    /// A number with two decimals: "0.31", "−1.20"; "0,31" in French.
    package static func spelled(_ value: Double, in language: Language) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "?" }
        let hundredths = Int((value * 100).rounded())
        let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
        return (hundredths < 0 ? "−" : "") + "\(whole)" + (language == .french ? "," : ".")
            + (rest < 10 ? "0" : "") + "\(rest)"
    }

    /// The difference of two numbers as printed, so that a reader who subtracts gets the same.
    package static func difference(_ value: Double, _ other: Double) -> Double {
        ((value * 100).rounded() - (other * 100).rounded()) / 100
    }

    /// A number with two decimals and its sign, whatever it is: "+0.31".
    package static func signed(_ value: Double, in language: Language) -> String {
        let text = spelled(value, in: language)
        return text.hasPrefix("−") || text == "?" ? text : "+" + text
    }

    /// A confidence with two decimals; what is not quite certain is never printed as certain.
    package static func confidence(_ value: Double, in language: Language) -> String {
        if value < 1, value >= 0.995 { return ">\u{A0}" + spelled(0.99, in: language) }
        if value > 0, value < 0.005 { return "<\u{A0}" + spelled(0.01, in: language) }
        return spelled(value, in: language)
    }
}

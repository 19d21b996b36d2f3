import GlobalCompact

/// A confidence as tables hold it: in hundredths, without zeros at its end.
enum HundredthsText {
    /// "0.97", "0.5", "1".
    static func spelled(_ confidence: Double) -> String {
        let value = confidence.hundredths
        guard value < 100 else { return "1" }
        guard value > 0 else { return "0" }
        return "0." + (value < 10 ? "0" : "") + String(value % 10 == 0 ? value / 10 : value)
    }
}

import Foundation

/// Values as JSON text: sorted keys, the same bytes for the same value.
enum JSONText {
    /// A value on several lines, with a line end.
    static func pretty(_ value: some Encodable) -> String {
        text(of: value, [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]) + "\n"
    }

    /// A value on one line, without a line end.
    static func compact(_ value: some Encodable) -> String {
        text(of: value, [.sortedKeys, .withoutEscapingSlashes])
    }

    private static func text(
        of value: some Encodable, _ formatting: JSONEncoder.OutputFormatting
    ) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = formatting
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
        do { return String(decoding: try encoder.encode(value), as: UTF8.self) } catch {
            preconditionFailure("a value that cannot be JSON: \(error)")
        }
    }
}

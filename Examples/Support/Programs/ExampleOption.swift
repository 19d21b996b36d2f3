/// An option that an example program takes, with what `--help` says of it.
public struct ExampleOption: Sendable {
    /// The name, without its dashes.
    let name: String
    /// What stands for the value in the usage line, or nil for an option without.
    let value: String?
    /// What the option does.
    let meaning: String

    /// An option without a value.
    public static func flag(_ name: String, _ meaning: String) -> ExampleOption {
        ExampleOption(name: name, value: nil, meaning: meaning)
    }

    /// An option with a value, such as `--title TITLE`.
    public static func value(
        _ name: String, _ value: String, _ meaning: String
    ) -> ExampleOption {
        ExampleOption(name: name, value: value, meaning: meaning)
    }

    /// `--language en|fr`, whose value is ``Example/language``.
    public static let language = value(
        "language", "en|fr", "The language of labels and titles; quotations stay as printed.")

    /// The option as it is typed.
    var spelled: String { "--" + name + (value.map { " " + $0 } ?? "") }
}

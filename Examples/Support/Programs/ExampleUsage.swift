/// How an example program is called, and what it does.
struct ExampleUsage {
    let program: String
    let arguments: String
    let about: String
    let options: [ExampleOption]

    /// The call in one line.
    var line: String {
        ([program, arguments] + options.map { "[\($0.spelled)]" })
            .filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// The lines of `--help`.
    var help: [String] {
        let all =
            options + [
                .flag("help", "Prints this."),
                .flag("version", "Alone: prints the versions of the library and what it carries."),
            ]
        let width = 4 + (all.map { Layout.width(of: $0.spelled) }.max() ?? 0)
        let described = all.flatMap { option in
            Layout.wrap(
                option.meaning, indent: width, first: ("  " + option.spelled).padded(to: width))
        }
        return Layout.wrap("usage: " + line, indent: 7, first: "") + [""]
            + Layout.wrap(about) + [""] + described
    }
}

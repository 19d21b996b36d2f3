import ExampleSupport
import GlobalCompact

Example.run(
    "[THEME]",
    about:
        "Follows a theme from the documents of 2013 through the Compact of 2018 to the review of "
        + "2024. THEME is an identifier, a name, or the number of the objective that it leads; "
        + "without it all themes are listed.",
    options: [.language]
) { example in
    guard let name = example.arguments.first else {
        for theme in Theme.all {
            let id = theme.rawValue.padded(to: 27)
            example.print(id + theme.name(in: example.language))
        }
        return
    }
    guard example.arguments.count == 1 else {
        throw ExampleError.usage("one theme is needed; quote names of several words")
    }
    let theme = try example.theme(named: name)
    example.print("\(theme.name(in: example.language)) (\(theme.rawValue))")
    example.print(theme.scopeNote(in: example.language), indent: 2)
    for step in Corpus.bundled.trail(of: theme).steps {
        example.print()
        example.print(step, of: theme)
    }
}

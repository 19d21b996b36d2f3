import ExampleSupport
import GlobalCompact

// Follows a theme from the documents of 2013 through the Compact of 2018 to the review of 2024.

Example.run(usage: "[THEME] [--language en|fr]") { example in
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

public import GlobalCompact

/// A text of the user's own, passage by passage, as `explain-mapping` explains it.
public struct ExplainedText {
    private let engine: MappingEngine
    private let language: Language?
    /// The passages with their citations; a text that is no document is one passage without.
    private let passages: [(citation: Citation?, text: String)]

    /// Reads the text in a file, and of it one place or all.
    public init(_ example: inout Example, at path: String, place: String?) throws {
        let bytes = try example.bytes(of: path)
        let document = try example.document(in: bytes, named: path)
        engine = MappingEngine()
        language = document.language
        let reference = DocumentReference(
            document, title: document.title ?? (path == "-" ? nil : path))
        let wanted = place.map(example.place)
        let all = document.passages.map { passage in
            (
                place: passage.locator.description, whole: passage.locator.paragraph.description,
                citation: Citation(document: reference, locator: passage.locator),
                text: passage.text
            )
        }
        let found = all.filter { wanted == nil || $0.place == wanted || $0.whole == wanted }
        if let place, found.isEmpty {
            let places =
                all.isEmpty
                ? ""
                : "; its first is \"\(all[0].place)\", its last "
                    + "\"\(all[all.count - 1].place)\""
            throw ExampleError.usage(
                "\(path) has no place \"\(place)\"\(places); an objective is asked for by --objective"
            )
        }
        guard all.isEmpty else {
            passages = found.map { ($0.citation, $0.text) }
            return
        }
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw Example.noText(in: path)
        }
        passages = [(nil, text)]
        example.remark(
            "No passage is found in the text, which is read as one.",
            "Aucun passage n'est trouvé dans le texte, qui est lu comme un seul.")
    }

    /// Explains what is asserted; where nothing is, what comes nearest.
    public func explain(in example: inout Example) {
        var silent = 0
        for passage in passages {
            let asserted = engine.explanations(
                of: passage.text, language: language, at: passage.citation
            ) { $0.objective != nil && $0.level == .central }
            for explanation in asserted { example.print(explanation) }
            if asserted.isEmpty { silent += 1 }
            if asserted.isEmpty, passages.count == 1 {
                let near = engine.findings(in: passage.text, language: language)
                    .first { $0.objective != nil }
                if let target = near?.target {
                    example.remark(
                        "No objective is asserted; the nearest:",
                        "Aucun objectif n'est affirmé ; le plus proche :")
                    example.print(
                        engine.explanation(
                            of: target, in: passage.text, language: language, at: passage.citation))
                }
            }
        }
        let found = passages.count - silent
        example.remark(
            "Passages read: \(passages.count); with an objective: \(found); none found: \(silent).",
            "Passages lus : \(passages.count) ; avec un objectif : \(found) ; aucun trouvé : "
                + "\(silent).")
    }

    /// How many passages are shown where an objective is asserted in none.
    private static let nearest = 3

    /// Explains where an objective is asserted or, if nowhere, why not in the passages that come
    /// nearest.
    public func explain(_ objective: Objective, in example: inout Example) {
        let target = String(objective.number)
        var found: [(place: Int, confidence: Double)] = []
        var asserted = 0
        for (place, passage) in passages.enumerated() {
            let finding = engine.findings(in: passage.text, language: language)
                .first { $0.target == target }
            if finding?.level == .central {
                asserted += 1
                example.print(explanation(of: objective, at: place))
            }
            found.append((place, finding?.confidence ?? 0))
        }
        guard asserted == 0 else { return }
        let order = found.sorted { (-$0.confidence, $0.place) < (-$1.confidence, $1.place) }
        let near = order.prefix(Self.nearest).filter { $0.confidence > 0 || passages.count == 1 }
        let number = objective.number
        if near.isEmpty {
            example.remark(
                "Passages read: \(passages.count). None has a word for objective \(number).",
                "Passages lus : \(passages.count). Aucun n'a de mot pour l'objectif \(number).")
        } else {
            example.remark(
                "Passages read: \(passages.count). Objective \(number) is asserted in none; why not:",
                "Passages lus : \(passages.count). L'objectif \(number) n'est affirmé dans aucun ; "
                    + "pourquoi :")
        }
        for (place, _) in near { example.print(explanation(of: objective, at: place)) }
    }

    private func explanation(of objective: Objective, at place: Int) -> Explanation {
        engine.explanation(
            of: objective, in: passages[place].text, language: language,
            at: passages[place].citation)
    }
}

import Foundation
package import GlobalCompact

/// A text with what each output should say of it.
package struct Lesson {
    /// What an output should say.
    enum Answer {
        case yes, no
        /// Neither counts: an arguable label, or a question that the text cannot answer.
        case open
    }

    /// The text.
    var text: [UInt8]
    /// The answer for each output.
    var answers: [Answer]
    /// How much the lesson counts.
    var weight = 1.0
    /// How much the lesson counts for the output of relevance.
    var relevanceWeight = 1.0
    /// The fold in which the lesson is held back, or nil if it is always there.
    var fold: Int?
    /// How the text is written, and in which language.
    var style = ""
    /// The confidence that the terms alone give each objective, 0 where they find nothing.
    var terms: [Double] = []

    /// How many folds there are.
    static let folds = 5

    private static let objectives = Objective.allCases.count

    private struct Line: Decodable {
        var id: String
        var language: String?
        var text: String
        var objectives: [String: Int]
        var kind: String
        var style: String?
    }

    /// A line that is no labelled sentence, counted from 1.
    package struct Fault: Error { package var line: Int }

    /// Reads labelled sentences, one JSON object a line; empty lines are passed over.
    package static func read(_ bytes: [UInt8], terms engine: MappingEngine) throws(Fault)
        -> [Lesson]
    {
        let decoder = JSONDecoder()
        var lessons: [Lesson] = []
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty {
            guard let line = try? decoder.decode(Line.self, from: Data(line)) else {
                throw Fault(line: index + 1)
            }
            lessons.append(lesson(from: line, engine))
        }
        return lessons
    }

    private static func lesson(from line: Line, _ engine: MappingEngine) -> Lesson {
        var answers = (1...objectives).map { number -> Answer in
            switch line.objectives[String(number)] {
            case nil, 0: .no
            case 1: .open
            default: .yes
            }
        }
        answers.append(line.objectives.isEmpty ? .no : .yes)
        var lesson = Lesson(
            text: Array(line.text.utf8), answers: answers,
            relevanceWeight: line.objectives.isEmpty ? 2 : 1, fold: fold(of: line.id),
            style: "\(line.style ?? line.kind) \(line.language ?? "")")
        if line.style == "situation" {
            // Scraps are no sentences that one would be asked about: they teach and are not measured.
            lesson.weight = 2
            lesson.fold = nil
        }
        lesson.terms = [Double](repeating: 0, count: objectives)
        let language = line.language.map { Language(rawValue: $0) }
        for finding in engine.findings(in: line.text, language: language) {
            if let number = Int(finding.target) { lesson.terms[number - 1] = finding.confidence }
        }
        return lesson
    }

    /// The fold of a sentence: translations of one sentence, which differ in the language within
    /// their names, fall into one.
    private static func fold(of name: String) -> Int {
        let parts = name.split(separator: "-").filter { $0 != "en" && $0 != "fr" }
        let hash = parts.joined(separator: "-").utf8.reduce(UInt32(0x811C_9DC5)) {
            ($0 ^ UInt32($1)) &* 0x0100_0193
        }
        return Int((hash ^ hash >> 15) % UInt32(folds))
    }

    /// The terms of a vocabulary as lessons of their own: what a term stands for its words teach.
    package static func from(_ vocabulary: Vocabulary) -> [Lesson] {
        vocabulary.terms.compactMap { term in
            let numbers = Set(term.targets.compactMap { Int($0) })
            let text = Array(term.text.utf8)
            switch term.role {
            case .sufficient, .cue:
                guard !numbers.isEmpty else { return nil }
                let answers = (1...objectives).map { numbers.contains($0) ? Answer.yes : .no }
                return Lesson(text: text, answers: answers + [.yes], relevanceWeight: 0.2)
            case .ambient:
                guard !numbers.isEmpty else { return nil }
                let answers = (1...objectives).map { numbers.contains($0) ? Answer.yes : .no }
                return Lesson(text: text, answers: answers + [.open])
            case .decoy, .veto:
                return Lesson(
                    text: text, answers: [Answer](repeating: .no, count: objectives + 1))
            case .context:
                let answers = [Answer](repeating: .open, count: objectives)
                return Lesson(text: text, answers: answers + [.yes])
            }
        }
    }
}

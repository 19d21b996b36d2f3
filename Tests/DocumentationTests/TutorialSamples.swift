import Foundation
import GlobalCompact
import Testing

/// What a report says of one objective of the Compact, a line each.
func brief(on objective: Objective, from text: String) -> [String] {
    let report = DocumentReader.read(text)
    var lines = [
        "Objective \(objective.number), \(objective.shortName())",
        "\(report.passages.count) passages read",
    ]
    for diagnostic in report.diagnostics {
        lines.append("Line \(diagnostic.line): \(diagnostic.message)")
    }

    let reference = DocumentReference(report)
    let crosswalk = MappingEngine().crosswalk(of: report, as: reference)
    for mapping in crosswalk.mappings(of: objective) {
        let place = mapping.subject.place()
        let words = mapping.evidence.map(\.quote).joined(separator: " … ")
        let certainty = Int((mapping.confidence * 100).rounded())
        switch mapping.level {
        case .central: lines.append("\(place) speaks of it (\(certainty) %): \(words)")
        case .mentioned: lines.append("\(place) may do so (\(certainty) %): \(words)")
        default: break
        }
    }

    for mapping in Corpus.bundled.curated.mappings(of: objective) {
        guard mapping.level == .central, let rationale = mapping.rationale else { continue }
        lines.append("\(mapping.subject): \(rationale)")
    }

    let coverage = Coverage(of: crosswalk)
    let silent = objective.roundTable.objectives
        .filter { coverage[$0, in: reference].state == .noneFound }
        .map(\.number.description)
    let table = "round table \(objective.roundTable.number)"
    lines.append("Silent in \(table): objectives \(silent.joined(separator: ", "))")
    return lines
}

/// The program of the tutorial; compiled, but not run, since it reads standard input.
private func program() {
    var text = ""
    while let line = readLine(strippingNewline: false) { text += line }

    let name = CommandLine.arguments.dropFirst().first ?? "remittances"
    if let objective = Objective(name) {
        print(objective.title())
        for line in brief(on: objective, from: text) { print(line) }
    } else {
        print("No objective is called \(name). Perhaps \(Objective.suggestions(for: name))?")
    }
}

/// The code of the tutorial: the last form of each file is compiled above, word for word, and what
/// comes before it is part of it.
@Suite("The tutorial")
struct TutorialSamples {
    private static let catalogue = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/GlobalCompact/GlobalCompact.docc")

    /// The names of the code files that the tutorial shows, by the file they are steps of, in order.
    private static let steps: [String: [String]] = {
        let tutorial = text("Tutorials/BriefOnAnObjective.tutorial")
        var steps: [String: [String]] = [:]
        for code in tutorial.components(separatedBy: "@Code(name: \"").dropFirst() {
            let pieces = code.components(separatedBy: "\", file: ")
            let file = pieces[1].components(separatedBy: ")")[0]
            steps[pieces[0], default: []].append(file)
        }
        return steps
    }()

    private static func text(_ path: String) -> String {
        (try? String(contentsOf: catalogue.appending(path: path), encoding: .utf8)) ?? ""
    }

    private static func lines(_ file: String) -> [String] {
        text("Resources/" + file).components(separatedBy: "\n")
    }

    @Test("prints what it says it prints")
    func output() {
        let lines = brief(on: .remittances, from: Self.text("Resources/brief-report.txt"))
        let shown = Self.lines("brief-output.txt").dropLast()
        #expect([Objective.remittances.title()] + lines == Array(shown))
    }

    @Test("ends in code that is compiled here", arguments: ["Brief.swift", "main.swift"])
    func lastFormStandsHere(name: String) throws {
        let here = try Self.words(String(contentsOf: URL(filePath: #filePath), encoding: .utf8))
        let last = try #require(Self.steps[name]?.last)
        let code = Self.lines(last).filter { !$0.hasPrefix("import ") }
        let stands = here.contains(Self.words(code.joined(separator: "\n")))
        #expect(stands, "\(last)")
    }

    @Test("adds to each file line by line", arguments: ["Brief.swift", "main.swift"])
    func stepsGrow(name: String) throws {
        let files = try #require(Self.steps[name])
        #expect(files.count > 2)
        for (file, next) in zip(files, files.dropFirst()) {
            var rest = Self.lines(next)[...]
            for line in Self.lines(file) {
                rest = rest.drop { $0 != line }
                #expect(!rest.isEmpty, "\(next) lacks a line of \(file): \(line)")
                rest = rest.dropFirst()
            }
        }
    }

    @Test("shows every file of code that the catalogue holds")
    func allAreShown() throws {
        let resources = Self.catalogue.appending(path: "Resources")
        let files = try FileManager.default.contentsOfDirectory(atPath: resources.path)
            .filter { $0.hasSuffix(".swift") || $0.hasSuffix(".txt") }
        #expect(Set(files) == Set(Self.steps.values.joined()))
    }

    /// A text with each run of white space as one space, so that indentation does not matter.
    private static func words(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

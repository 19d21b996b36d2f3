import GlobalCompact

var text = ""
while let line = readLine(strippingNewline: false) { text += line }

let name = CommandLine.arguments.dropFirst().first ?? "remittances"
if let objective = Objective(name) {
    print(objective.title())
} else {
    print("No objective is called \(name). Perhaps \(Objective.suggestions(for: name))?")
}

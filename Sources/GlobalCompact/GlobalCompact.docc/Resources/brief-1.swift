import GlobalCompact

/// What a report says of one objective of the Compact, a line each.
func brief(on objective: Objective, from text: String) -> [String] {
    let report = DocumentReader.read(text)
    var lines = [
        "Objective \(objective.number), \(objective.shortName())",
        "\(report.passages.count) passages read",
    ]
    return lines
}

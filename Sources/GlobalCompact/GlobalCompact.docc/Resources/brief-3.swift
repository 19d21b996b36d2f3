import GlobalCompact

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
        default: break
        }
    }
    return lines
}

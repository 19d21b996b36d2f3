import Foundation
import GlobalCompact

/// Everything in one JSON object: documents as read, objectives, themes, the review's sessions, and
/// the crosswalk as ``SavedCrosswalk`` writes it.
///
/// `export.schema.json` beside this file is its JSON Schema. ``Export/init(json:)`` reads it back.
public struct JSONFormat: CrosswalkFormat {
    /// The name by which `export-crosswalk` knows the format.
    public var name: String { "json" }
    /// The media type.
    public var mediaType: String { "application/json" }

    /// Makes the format.
    public init() {}

    /// Writes the object key by key.
    public func write<Failure: Error>(
        _ export: Export, to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let crosswalk = export.crosswalk.consistent
        try output("{\n\"crosswalk\": ")
        try output(Self.text(of: crosswalk))
        try output(",\n\"documents\": [")
        for (number, source) in export.sources.enumerated() {
            try output(number == 0 ? "\n" : ",\n")
            try output(JSONText.pretty(ExportFile.SourceFile(source)).withoutLineEnd)
        }
        try output("\n],\n\"format\": \"\(JSONHeader.export)\",\n\"format_version\": 1")
        if let license = export.license {
            try output(",\n\"license\": \(JSONText.compact(license))")
        }
        let objectives = Objective.allCases.map(ExportFile.ObjectiveFile.init)
        try output(",\n\"objectives\": \(JSONText.pretty(objectives).withoutLineEnd)")
        if let review = export.review {
            let file = ExportFile.ReviewFile(
                document: export.reviewDocument.flatMap { document in
                    export.sources.firstIndex { $0.reference == document }
                }, review: review)
            try output(",\n\"review\": \(JSONText.pretty(file).withoutLineEnd)")
        }
        let themes = Theme.all.map(ExportFile.ThemeFile.init)
        try output(",\n\"themes\": \(JSONText.pretty(themes))}\n")
    }

    private static func text(of crosswalk: Crosswalk) -> String {
        do throws(SavedCrosswalkError) {
            return JSONText.pretty(try CrosswalkFile(crosswalk, .current)).withoutLineEnd
        } catch {
            preconditionFailure("a crosswalk that contradicts itself: \(error)")
        }
    }
}

extension String {
    fileprivate var withoutLineEnd: String { hasSuffix("\n") ? String(dropLast()) : self }
}

extension Crosswalk {
    /// The crosswalk without what contradicts itself, which no file could say: confidences beyond
    /// 0 to 1 are cut, words that do not fit their range dropped, objectives beside "none found" too.
    fileprivate var consistent: Crosswalk {
        func confidence(_ value: Double) -> Double { value.isNaN ? 0 : min(max(value, 0), 1) }
        func fitting(_ evidence: [Evidence]) -> [Evidence] {
            evidence.filter {
                $0.range.count == $0.quote.utf8.count && $0.range.lowerBound >= 0
            }
        }
        var crosswalk = self
        for index in mappings.indices {
            let mapping = mappings[index]
            crosswalk.mappings[index].confidence = confidence(mapping.confidence)
            crosswalk.mappings[index].evidence = fitting(mapping.evidence)
            if mapping.level == .noneFound { crosswalk.mappings[index].objective = nil }
            if mapping.objective == nil { crosswalk.mappings[index].level = .noneFound }
        }
        for index in themeTags.indices {
            crosswalk.themeTags[index].confidence = confidence(themeTags[index].confidence)
            crosswalk.themeTags[index].evidence = fitting(themeTags[index].evidence)
        }
        return crosswalk
    }
}

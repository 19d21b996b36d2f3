import GlobalCompact

/// A closed set whose values people write in several ways.
protocol CellValue: CaseIterable, RawRepresentable<String> {
    /// What people write for the value beside its own name.
    var otherNames: [String] { get }
}

extension CellValue {
    /// The value that a cell names, in any case, with "_" or a space for "-".
    init?(cell: String) {
        let name = Self.key(cell)
        let value = Self.allCases.first { value in
            ([value.rawValue] + value.otherNames).contains { Self.key($0) == name }
        }
        guard let value else { return nil }
        self = value
    }

    private static func key(_ name: String) -> [UInt8] {
        // No name is longer, and lower case of a short text takes no time.
        let start = String(Spacing.smoothed(name).unicodeScalars.prefix(40))
        return start.lowercased().utf8.map { byte in
            byte == UInt8(ascii: " ") || byte == UInt8(ascii: "_") ? UInt8(ascii: "-") : byte
        }
    }
}

extension Level: CellValue {
    /// As the tables in Markdown print it, in both languages.
    var otherNames: [String] { [spelled(), spelled(in: .french)] }
}

extension Relation: CellValue {
    /// As the tables in Markdown print it, as NIST IR 8477 and SKOS call it.
    var otherNames: [String] {
        let words =
            switch self {
            case .equal: ["equals", "égal"]
            case .subset: ["subset of", "sous-ensemble"]
            case .superset: ["superset of", "sur-ensemble"]
            case .intersects: ["intersecting", "intersects with", "intersection"]
            case .unrelated: ["no relationship", "sans rapport"]
            }
        let match = skos.map { [$0, "skos:" + $0] } ?? []
        return [spelled(), spelled(in: .french)] + words + match
    }
}

/// Who says so, as the column `origin` has it.
enum OriginName: String, CellValue {
    case curated, computed

    var otherNames: [String] {
        let origin: Origin =
            self == .curated ? .curated(version: "") : .computed(version: "")
        return [origin.spelled(in: .french)]
    }
}

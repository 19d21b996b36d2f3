import GlobalCompact

/// A closed set whose values people write in several ways.
protocol CellValue: CaseIterable, RawRepresentable<String> {
    /// What people write for the value beside its own name.
    var otherNames: [String] { get }

    /// The values by the keys of all their names.
    static var byKey: [[UInt8]: Self] { get }
}

extension CellValue {
    /// The value that a cell names, in any case, with "_" or a space for "-".
    init?(cell: String) {
        guard let value = Self.byKey[Self.key(cell)] else { return nil }
        self = value
    }

    /// The values by the keys of all their names, of which the first value keeps each.
    fileprivate static func keyed() -> [[UInt8]: Self] {
        let names = allCases.flatMap { value in
            ([value.rawValue] + value.otherNames).map { (key($0), value) }
        }
        return Dictionary(names) { first, _ in first }
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
    static let byKey = keyed()

    /// As the tables in Markdown print it, in both languages.
    var otherNames: [String] { [spelled(), spelled(in: .french)] }
}

extension Relation: CellValue {
    static let byKey = keyed()

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

    static let byKey = keyed()

    var otherNames: [String] {
        let origin: Origin =
            self == .curated ? .curated(version: "") : .computed(version: "")
        return [origin.spelled(in: .french)]
    }
}

import Foundation
import GlobalCompact

/// The description of the table that ``CSVFormat`` writes: a Data Package with a Table Schema.
///
/// It stands as `datapackage.json` beside the table, `crosswalk.csv`.
public struct DataPackageFormat: CrosswalkFormat {
    /// The name by which `export-crosswalk` knows the format.
    public var name: String { "datapackage" }
    /// The media type.
    public var mediaType: String { "application/json" }

    /// Makes the format.
    public init() {}

    /// Writes the description in one piece.
    public func write<Failure: Error>(
        _ export: Export, to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let package = Package(
            licenses: export.license.map { [Package.License(path: $0)] },
            resources: [
                Package.Resource(
                    schema: Package.Schema(fields: CSVColumn.all.map(Package.Field.init)))
            ],
            version: export.crosswalk.origin.version)
        try output(JSONText.pretty(package))
    }
}

private struct Package: Encodable {
    struct License: Encodable { var path: String }
    struct Dialect: Encodable { var delimiter = ",", lineTerminator = "\r\n" }
    struct Schema: Encodable {
        var fields: [Field]
        var missingValues = [""]
        var primaryKey = ["id"]
    }
    struct Resource: Encodable {
        var dialect = Dialect()
        var encoding = "utf-8"
        var format = "csv"
        var mediatype = "text/csv"
        var name = "crosswalk"
        var path = "crosswalk.csv"
        var profile = "tabular-data-resource"
        var schema: Schema
    }
    struct Constraints: Encodable {
        var `enum`: [String]?
        var maximum: Int?
        var minimum: Int?
        var required: Bool?
        var unique: Bool?
    }
    struct Field: Encodable {
        var constraints: Constraints?
        var description: String
        var name: String
        var title: String
        var type: String

        init(_ column: CSVColumn) {
            constraints = Constraints(
                enum: column.values.isEmpty ? nil : column.values,
                maximum: column.bounds?.upperBound, minimum: column.bounds?.lowerBound,
                required: column.isRequired ? true : nil, unique: column.isUnique ? true : nil)
            description =
                column.description
                + (column.isReadBack ? "" : " For reading; changes are not read back.")
            name = column.name
            title = column.title
            type = column.kind.rawValue
        }
    }

    var description =
        "Passages of United Nations documents, and the objectives of the Global Compact for Safe, Orderly and Regular Migration (A/RES/73/195) that they lead to."
    var licenses: [License]?
    var name = "global-compact-crosswalk"
    var profile = "tabular-data-package"
    var resources: [Resource]
    var title = "Crosswalk to the Global Compact"
    var version: String
}

public import GlobalCompact

/// A crosswalk as read from a file that people may have edited: the rows that make sense, and what
/// is wrong with the others.
///
/// ```swift
/// let edited = try EditedCrosswalk(bytes, for: export.sources)
/// for fault in edited.faults { print(fault) }    // row 14, column level: …
/// let merge = export.crosswalk.merging(edited, by: "M. Dupont")
/// ```
public struct EditedCrosswalk: Sendable {
    /// What is wrong with rows that are left out.
    public internal(set) var faults: [TableFault] = []
    /// Who made the crosswalk, if the file says so.
    public internal(set) var origin: Origin?
    /// The number of rows that make sense.
    public var rowCount: Int { rows.count }

    var rows: [EditedRow] = []
    /// The documents that the rows speak of.
    let sources: [Export.Source]

    /// Makes an edited crosswalk without rows, to which files are appended.
    public init(for sources: [Export.Source]) {
        self.sources = sources
    }

    /// Adds the rows of another file, so that both are compared with the same crosswalk.
    ///
    /// - Parameters:
    ///   - other: the other file.
    ///   - name: what to call it where its rows are named.
    public mutating func append(_ other: EditedCrosswalk, named name: String) {
        let offset = (rows.map(\.order) + faults.map(\.order)).max() ?? 0
        for var row in other.rows {
            row.place.file = name
            row.order += offset
            rows.append(row)
        }
        for var fault in other.faults {
            fault.place = TablePlace(file: name, entry: fault.place?.entry)
            fault.order += offset
            faults.append(fault)
        }
    }

    /// Reads a file that ``CSVFormat``, ``SSSOMFormat``, ``JSONFormat`` or ``SavedCrosswalk`` wrote
    /// and people edited.
    ///
    /// - Parameters:
    ///   - bytes: the file; its content tells the format.
    ///   - sources: the documents that its rows speak of.
    /// - Throws: what is wrong with the whole file.
    public init(_ bytes: [UInt8], for sources: [Export.Source]) throws(TableFault) {
        if SavedCrosswalk.isJSONObject(bytes) {
            self = try JSONReader.read(bytes, for: sources)
            return
        }
        let columns = Set(CSVColumn.all.map(\.name) + SSSOMReader.columns)
        let table = try DelimitedTable(bytes, columns: columns)
        self =
            table.column("subject_id") == nil
            ? try CSVReader.read(table, for: sources) : try SSSOMReader.read(table, for: sources)
    }

    /// The rows as a crosswalk of their own, in the order of the documents.
    ///
    /// Of two rows with the same mapping the first counts. A row that cannot stand by itself becomes
    /// a fault.
    public mutating func crosswalk() -> Crosswalk {
        var passages = RowPassages(PassageIndex(sources))
        let origin = origin ?? rows.lazy.map(\.ownOrigin).first ?? .curated(version: "edited")
        var claims: [(order: Int, claim: Claim)] = []
        var seen: Set<[UInt8]> = []
        var names = RecordNames()
        for row in rows {
            guard let (order, text) = passages.passage(ofNext: row) else { continue }
            do throws(TableFault) {
                let claim = try row.claim(origin: row.ownOrigin, in: text)
                guard seen.insert(Array((row.id ?? names.next(claim)).utf8)).inserted else {
                    throw row.fault(
                        nil, "the mapping stands in an earlier row",
                        "le lien figure dans une ligne précédente")
                }
                claims.append((order, claim))
            } catch {
                faults.append(error)
            }
        }
        let sorted = claims.enumerated().sorted { one, other in
            func key(_ entry: (offset: Int, element: (order: Int, claim: Claim))) -> (Int, Int, Int)
            {
                (entry.element.order, entry.element.claim.target.order, entry.offset)
            }
            return key(one) < key(other)
        }
        let crosswalk = Crosswalk(origin: origin, claims: sorted.map(\.element.claim))
        return sources.reduce(crosswalk) { $0.anchored(in: $1.document, as: $1.reference) }
    }
}

extension EditedRow {
    /// Who the row itself says made it.
    var ownOrigin: Origin {
        isCurated == false
            ? .computed(version: version ?? "")
            : .curated(version: version ?? "edited", by: curator.flatMap { $0.isEmpty ? nil : $0 })
    }
}

extension Claim.Target {
    /// The place of the target among those of a passage.
    var order: Int {
        switch self {
        case .objective(let objective): objective.number
        case .none, .theme: 0
        }
    }
}

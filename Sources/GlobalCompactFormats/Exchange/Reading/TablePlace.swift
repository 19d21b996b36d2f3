public import GlobalCompact

/// A place in an edited file: a row of a table, as a spreadsheet counts, or an entry of JSON.
public struct TablePlace: Sendable, Hashable, CustomStringConvertible {
    /// What stands at a place.
    public enum Entry: Sendable, Hashable {
        /// A row, the header being row 1 where nothing stands before it.
        case row(Int)
        /// A place in JSON: "mappings[12]".
        case path(String)
    }

    /// The name of the file, where there are several.
    public var file: String?
    /// What stands there; nil for the whole file.
    public var entry: Entry?

    /// Makes a place.
    public init(file: String? = nil, entry: Entry? = nil) {
        self.file = file
        self.entry = entry
    }

    /// The place in words: "e.csv, row 14", "e.csv, ligne 14", "mappings[12]".
    public func spelled(in language: Language = .english) -> String {
        let name: String? =
            switch entry {
            case .row(let number): (language == .french ? "ligne " : "row ") + String(number)
            case .path(let path): path
            case nil: nil
            }
        return [file, name].compactMap(\.self).joined(separator: ", ")
    }

    /// The place in words, in English.
    public var description: String { spelled() }
}

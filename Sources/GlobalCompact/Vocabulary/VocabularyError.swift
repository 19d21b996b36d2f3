/// A fault in a vocabulary file, with the line it stands on.
public struct VocabularyError: Error, Sendable, Hashable {
    /// The line, counted from 1.
    public var line: Int
    /// The column of the table, counted from 1, or nil if the fault is not in one cell.
    public var column: Int?
    /// What is wrong.
    public var problem: Problem

    /// What can be wrong with a vocabulary file.
    public enum Problem: Sendable, Hashable {
        /// The bytes are not UTF-8.
        case notUTF8
        /// A column that must be there is missing from the header line.
        case missingColumn(String)
        /// A line has fewer cells than the header.
        case missingCell
        /// A term is empty or has no letters or digits.
        case emptyTerm
        /// A target is empty.
        case emptyTarget
        /// A target is none of those allowed.
        case unknownTarget(String)
        /// A weight is no number from 0 to 1.
        case badWeight(String)
        /// A role is none of those known.
        case unknownRole(String)
        /// The same term stands for the same target and language on an earlier line.
        case duplicate(line: Int)
    }
}

extension VocabularyError: CustomStringConvertible {
    /// The fault in a line: "line 12, column 3: the term is empty".
    public var description: String {
        let place = column.map { "line \(line), column \($0)" } ?? "line \(line)"
        let text =
            switch problem {
            case .notUTF8: "not UTF-8"
            case .missingColumn(let name): "the header has no column \"\(name)\""
            case .missingCell: "cells are missing"
            case .emptyTerm: "the term is empty"
            case .emptyTarget: "the target is empty"
            case .unknownTarget(let target): "unknown target \"\(target)\""
            case .badWeight(let weight): "\"\(weight)\" is no weight from 0 to 1"
            case .unknownRole(let role): "unknown role \"\(role)\""
            case .duplicate(let line): "the term already stands on line \(line)"
            }
        return "\(place): \(text)"
    }
}

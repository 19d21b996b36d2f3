/// A fault in a vocabulary file, with the line and, where it is in one cell, the column.
///
/// ```swift
/// do {
///     vocabulary = try Vocabulary(tsv: bytes)
/// } catch {
///     print(error)  // line 12, column 4: "high" is no weight from 0 to 1
/// }
/// ```
public struct VocabularyError: Error, Sendable, Hashable {
    /// The line of the file, counted from 1; empty lines count, and so does the header.
    public var line: Int
    /// The column of the file, counted from 1 by tabs, or nil if the fault is not in one cell: the
    /// file is not UTF-8, lacks a column, says the same on two lines, or is too large.
    public var column: Int?
    /// What is wrong.
    public var problem: Problem

    /// What can be wrong with a vocabulary file.
    public enum Problem: Sendable, Hashable {
        /// The bytes are not UTF-8.
        case notUTF8
        /// The bytes are a file of another kind, such as the "Unicode text" of a spreadsheet, which is
        /// UTF-16.
        case otherFormat(FileFormat)
        /// The header line does not have the column of this name, which must be there.
        case missingColumn(String)
        /// A line ends before its cell in the column of this name, which must be there.
        case missingCell(String)
        /// A cell, or a target in the column `also`, has more than so many bytes.
        case tooLong(limit: Int)
        /// A term is empty or has no letters or digits.
        case emptyTerm
        /// A target is empty.
        case emptyTarget
        /// A target, in the column `target` or `also`, is none of those allowed.
        case unknownTarget(String)
        /// A weight is no number from 0 to 1, written with a point.
        case badWeight(String)
        /// A role is none of those known; see ``Term/Role``.
        case unknownRole(String)
        /// The same term, but for case and accents, stands for the same target and language on this
        /// earlier line.
        case duplicate(line: Int)
        /// The words of the term share forms with one another or with those of other terms in more
        /// ways than can be told apart, as those of "droits droit droit droit …" do.
        case tooManyForms
        /// The terms are too many: what finds them would be larger than a gigabyte.
        case tooManyTerms
    }
}

extension VocabularyError: CustomStringConvertible {
    /// The fault in a line: "line 12, column 3: the term is empty".
    public var description: String {
        let place = column.map { "line \(line), column \($0)" } ?? "line \(line)"
        let text =
            switch problem {
            case .notUTF8: "not UTF-8"
            case .otherFormat(let format): "\(format.rawValue), not text in UTF-8: save it as such"
            case .missingColumn(let name): "the header has no column \"\(name)\""
            case .missingCell(let name): "the line ends before its \"\(name)\""
            case .tooLong(let limit): "longer than \(limit) bytes"
            case .emptyTerm: "the term is empty"
            case .emptyTarget: "the target is empty"
            case .unknownTarget(let target): "unknown target \"\(target)\""
            case .badWeight(let weight): "\"\(weight)\" is no weight from 0 to 1"
            case .unknownRole(let role): "unknown role \"\(role)\""
            case .duplicate(let line): "the term already stands on line \(line)"
            case .tooManyForms: "the words of the term can be read in too many ways"
            case .tooManyTerms: "the terms are too many"
            }
        return "\(place): \(text)"
    }
}

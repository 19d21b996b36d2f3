/// A document as Akoma Ntoso names it: the work, whatever its language.
///
/// ```swift
/// let work = try DocumentSymbol("A/RES/68/4")?.akomaNtosoWork(date: "2013-10-03").get()
/// work?.iri                               // /akn/un/statement/deliberation/un-ga/2013-10-03/68-4
/// work?.expression(in: .french)           // …/68-4/fra@/!main
/// work?.paragraph(27, in: .french)        // …/68-4/fra@/!main#para_27
/// ```
///
/// Source: Akoma Ntoso for the United Nations System, naming convention,
/// <https://unsceb-hlcm.github.io/>.
public struct AkomaNtosoWork: Sendable, Hashable, Codable {
    /// The IRI of the work, a path from the root.
    public let iri: String

    /// Why a document has no IRI.
    public enum Absence: String, Error, Sendable, Hashable, Codable {
        /// The date of adoption, which the IRI contains, is not known.
        case noDate
        /// The date is not a day of the calendar, written as in 2013-10-03.
        case invalidDate
        /// The symbol names a family of documents.
        case family
        /// The symbol is that of an addendum, a revision or another variant of a document.
        case variant
        /// The convention as this library knows it names no such kind of document.
        case kindNotCovered
    }

    /// The IRI of the main text in a language.
    ///
    /// The slash before the `!` keeps readers from taking it for a date of the version.
    public func expression(in language: DocumentSymbol.Language) -> String {
        "\(iri)/\(language.iso639_2)@/!main"
    }

    /// The IRI of a paragraph, or of a lettered item of one, of the main text in a language.
    public func paragraph(
        _ number: Int, letter: Unicode.Scalar? = nil, in language: DocumentSymbol.Language
    ) -> String {
        "\(expression(in: language))#\(Self.eId(paragraph: number, letter: letter))"
    }

    /// The identifier of an element: `para_17`, or `para_8__list_1__point_a` of a lettered item.
    public static func eId(paragraph number: Int, letter: Unicode.Scalar? = nil) -> String {
        "para_\(number)" + (letter.map { "__list_1__point_\($0)" } ?? "")
    }
}

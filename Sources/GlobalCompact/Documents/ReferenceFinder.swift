/// The finder of references in running text, in English and French.
///
/// ```swift
/// let text = "Objectives 2 and 5 of the Global Compact (resolution 73/195, annex)"
/// ReferenceFinder.references(in: text).map(\.kind)
/// // objective(2), objective(5), resolution(73/195)
/// ```
///
/// It finds document symbols; resolutions and decisions by number; paragraphs by number; and
/// objectives of the Global Compact for Migration by number. Case, accents, the kind of space, dash
/// and apostrophe, and a line break inside a citation make no difference; a blank line ends one.
///
/// An objective that the text gives to something else is left out: "objective 3 of the Strategic
/// Plan", "objectif de développement durable 8". One that stands alone is taken for the Compact's.
///
/// Addresses are passed over, as their parts look like symbols, except where they ask for a
/// document: the symbol in `https://undocs.org/en/A/RES/68/4`, in an address of docs.un.org, or
/// after `symbol=` is reported as a symbol.
public enum ReferenceFinder {
    /// The references in the UTF-8 of a text, in the order in which they stand.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public static func references(in utf8: [UInt8]) -> [Reference] {
        scan(utf8).references
    }

    /// The references in a text, in the order in which they stand, with ranges in its UTF-8.
    ///
    /// - Complexity: O(*n*) in the length of the text.
    public static func references(in text: String) -> [Reference] {
        references(in: Array(text.utf8))
    }

    /// The references, and how often a byte was looked at to find them.
    static func scan(_ source: [UInt8]) -> (references: [Reference], reads: Int) {
        var references: [Reference] = []
        var reads = 0
        var position = 0
        while position < source.count {
            let block = ReferenceText(source, from: position)
            var scanner = ReferenceScanner(source: source, text: block)
            scanner.run()
            references += scanner.references
            reads += scanner.reads
            position = block.end
        }
        return (references, reads)
    }
}

import Foundation
import GlobalCompact
import GlobalCompactFormats

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Formats that are only written: whatever the texts are, the result is well-formed.
enum MarkupTarget {
    static func check(_ bytes: [UInt8]) throws {
        var feed = ByteFeed(bytes)
        let format = feed.one(of: formats)
        let export = Export(&feed)
        guard format.obstacle(to: export) == nil else { return }
        let written = format.bytes(of: export)
        let name = format.name
        switch format {
        case is AkomaNtosoFormat, is GraphMLFormat:
            let parser = XMLParser(data: Data(written))
            try promise(parser.parse(), "\(name) is XML: \(String(describing: parser.parserError))")
        case is AnnotationFormat, is DataPackageFormat:
            let isJSON = (try? JSONSerialization.jsonObject(with: Data(written))) != nil
            try promise(isJSON, "\(name) is JSON")
        case is MarkdownFormat: try checkTables(written)
        default: try checkQuotes(written, name)
        }
    }

    /// All but SKOS, which has nothing of an export in it.
    private static let formats: [any CrosswalkFormat] = [
        AkomaNtosoFormat(), GraphMLFormat(), GraphMLFormat(language: .french), AnnotationFormat(),
        DataPackageFormat(), MarkdownFormat(), MarkdownFormat(language: .french), DOTFormat(),
    ]

    /// Each line of a table has as many cells as the one above.
    private static func checkTables(_ bytes: [UInt8]) throws {
        var width: Int?
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            guard line.first == UInt8(ascii: "|") else {
                width = nil
                continue
            }
            var isEscaped = false
            var bars = 0
            for byte in line {
                if byte == UInt8(ascii: "|"), !isEscaped { bars += 1 }
                isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
            }
            try promise(
                (width ?? bars) == bars, "a row has the cells of its table: \(Array(line).repaired)"
            )
            width = bars
        }
    }

    /// Each quotation mark and bracket outside of quotation marks is closed, on its line.
    private static func checkQuotes(_ bytes: [UInt8], _ name: String) throws {
        for line in bytes.split(separator: 0x0A) {
            var isQuoted = false
            var isEscaped = false
            for byte in line {
                if byte == UInt8(ascii: "\""), !isEscaped { isQuoted.toggle() }
                isEscaped = byte == UInt8(ascii: "\\") && !isEscaped && isQuoted
            }
            try promise(!isQuoted, "\(name) closes what it quotes: \(Array(line).repaired)")
            try promise(
                !line.contains { $0 < 0x20 && $0 != 0x09 }, "\(name) has no control characters")
        }
    }
}

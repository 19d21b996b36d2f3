import GlobalCompact
import GlobalCompactFormats

/// A text, and what stages before the measured one make of it.
final class Subject {
    /// The text.
    let text: [UInt8]

    init(_ text: [UInt8]) { self.text = text }

    /// The text as UTF-8, with replacement characters for what is not.
    private var string: String { String(decoding: text, as: UTF8.self) }

    /// How many things the text has that results have a record for: lines, mentions, references, and
    /// what the reader could not make sense of.
    var recordCount: Int {
        text.count { $0 == 0x0A || $0 == 0x0D } + Vocabulary.compact.mentions(inUTF8: text).count
            + ReferenceFinder.references(in: text).count + document.diagnostics.count
    }

    /// The text as read.
    private(set) lazy var document = DocumentReader.read(string)

    /// The document with what the engine finds in it.
    private(set) lazy var export = Export(mapping: document)

    /// The mappings as a table that people may edit.
    var table: [UInt8] {
        var table: [UInt8] = []
        CSVFormat().write(export) { table += $0.utf8 }
        return table
    }

    /// A line of JSON with the text in it, as `map-stream` takes them.
    var line: [UInt8] {
        var line = Array("{\"text\":\"".utf8)
        for byte in string.utf8 {
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
                let digits = String(byte, radix: 16)
                line += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
            } else {
                line.append(byte)
            }
        }
        return line + "\",\"labels\":[\"20\"]}".utf8
    }

    /// A vocabulary whose terms are pieces of the text, each with its number.
    var vocabulary: [UInt8] {
        var table = Array("target\tlanguage\tterm\tweight\n".utf8)
        var number = 0
        var piece = ""
        for scalar in string.unicodeScalars {
            piece.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
            guard piece.utf8.count >= 40 else { continue }
            number += 1
            table += "20\t\t\(piece) \(number)\t0.5\n".utf8
            piece = ""
        }
        return table
    }
}

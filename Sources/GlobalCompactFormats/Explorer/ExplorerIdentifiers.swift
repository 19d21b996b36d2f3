import Foundation
import GlobalCompact

/// Names for documents in the addresses of views: short, speaking, each one's own.
///
/// "a-res-68-4", "lima-summary-2013-05-23"; a second document of the same name gets "-2".
struct ExplorerIdentifiers {
    private var counts: [String: Int] = [:]

    mutating func next(for reference: DocumentReference) -> String {
        var words = reference.symbol?.description ?? reference.shortTitle
        if reference.symbol == nil, let date = reference.date { words += " \(date)" }
        var name = Self.name(words)
        // What ends in a number of its own must not meet another's count.
        while let count = counts[name] {
            counts[name] = count + 1
            name += "-\(count + 1)"
        }
        counts[name] = 1
        return name
    }

    /// The letters and digits of a text as ASCII, words joined by hyphens; 48 bytes at most.
    private static func name(_ text: String) -> String {
        var bytes: [UInt8] = []
        let start = String(decoding: text.utf8.prefix(400), as: UTF8.self)
        for byte in start.decomposedStringWithCanonicalMapping.utf8 where bytes.count < 48 {
            switch byte {
            case 0x30...0x39, 0x61...0x7A: bytes.append(byte)
            case 0x41...0x5A: bytes.append(byte + 0x20)
            case 0x00..<0x80: if bytes.last != 0x2D, !bytes.isEmpty { bytes.append(0x2D) }
            // Marks and letters beyond ASCII: the base letter stays.
            default: break
            }
        }
        while bytes.last == 0x2D { bytes.removeLast() }
        return bytes.isEmpty ? "document" : String(decoding: bytes, as: UTF8.self)
    }
}

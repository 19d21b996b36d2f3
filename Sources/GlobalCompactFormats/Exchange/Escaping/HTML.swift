/// A piece of HTML.
///
/// What is interpolated is text and is escaped, unless it is HTML itself, so that no text of a
/// document can become mark-up:
///
/// ```swift
/// let title = "<b> & co."
/// let heading: HTML = "<h1>\(title)</h1>"  // <h1>&lt;b&gt; &amp; co.</h1>
/// ```
struct HTML: ExpressibleByStringInterpolation, Sendable {
    /// The mark-up.
    private(set) var markup: String

    init(stringLiteral literal: String) {
        markup = literal
    }

    init(stringInterpolation: StringInterpolation) {
        markup = stringInterpolation.markup
    }

    static func + (left: HTML, right: HTML) -> HTML { "\(left)\(right)" }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var markup = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            markup.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: String) { markup += literal }
        mutating func appendInterpolation(_ text: String) { markup += HTML.escaped(text) }
        mutating func appendInterpolation(_ number: Int) { markup += String(number) }
        mutating func appendInterpolation(_ piece: HTML) { markup += piece.markup }
        /// A style sheet or script of the library's own.
        mutating func appendInterpolation(trusted text: String) { markup += text }
        mutating func appendInterpolation(_ pieces: [HTML]) {
            for piece in pieces { markup += piece.markup }
        }
    }

    /// Text for the content of an element or for an attribute in double quotation marks.
    ///
    /// Scalars that are an error in any HTML document become U+FFFD: controls other than tab and
    /// line feed, and non-characters (HTML Living Standard, "control-character-in-input-stream" and
    /// "noncharacter-in-input-stream").
    private static func escaped(_ text: String) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;".utf8
            case "<": result += "&lt;".utf8
            case ">": result += "&gt;".utf8
            case "\"": result += "&quot;".utf8
            default: result += UTF8.encode(isAllowed(scalar) ? scalar : "\u{FFFD}") ?? .init()
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA, 0x20..<0x7F: true
        case ..<0xA0, 0xFDD0...0xFDEF: false
        default: scalar.value & 0xFFFE != 0xFFFE
        }
    }
}

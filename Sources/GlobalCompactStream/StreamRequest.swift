import GlobalCompact

/// One line of input: a text, its language and the name under which it is answered.
struct StreamRequest {
    /// The identifier as JSON: a string or number as given, else null.
    private(set) var id: [UInt8] = Array("null".utf8)
    /// The text in UTF-8.
    private(set) var text: [UInt8] = []
    /// The language, or nil if none is given.
    private(set) var language: Language?

    /// Reads a line; what was read before a fault, such as the identifier, is kept.
    mutating func read(_ line: ArraySlice<UInt8>) throws(JSONLineScanner.Fault) {
        var scanner = JSONLineScanner(line)
        scanner.skipSpace()
        if scanner.isAtEnd { throw scanner.fault("the line is blank") }
        if UTF8Validation.firstInvalidOffset(in: Array(line)) != nil {
            throw scanner.fault("not UTF-8")
        }
        try scanner.expect(UInt8(ascii: "{"), "an object")
        var problem: JSONLineScanner.Fault?
        var hasText = false
        scanner.skipSpace()
        var isFirst = true
        while scanner.byte != UInt8(ascii: "}") || scanner.isAtEnd {
            if !isFirst { try scanner.expect(UInt8(ascii: ","), "a comma or an end") }
            isFirst = false
            let key = try scanner.string()
            try scanner.expect(UInt8(ascii: ":"), "a colon")
            scanner.skipSpace()
            switch String(decoding: key, as: UTF8.self) {
            case "id": try readIdentifier(&scanner, &problem)
            case "text":
                hasText = scanner.byte == UInt8(ascii: "\"")
                if hasText {
                    text = try scanner.string()
                } else {
                    problem = problem ?? scanner.fault("\"text\" is no string")
                    try scanner.skipValue()
                }
            case "language":
                if scanner.byte == UInt8(ascii: "\"") {
                    let tag = try scanner.string()
                    language = Language(tag: String(decoding: tag, as: UTF8.self))
                } else {
                    if scanner.byte != UInt8(ascii: "n") {
                        problem = problem ?? scanner.fault("\"language\" is no string")
                    }
                    try scanner.skipValue()
                }
            default: try scanner.skipValue()
            }
            scanner.skipSpace()
        }
        try scanner.expect(UInt8(ascii: "}"), "an end")
        scanner.skipSpace()
        guard scanner.isAtEnd else { throw scanner.fault("more after the object") }
        if let problem { throw problem }
        guard hasText else { throw scanner.fault("no \"text\"") }
    }

    private mutating func readIdentifier(
        _ scanner: inout JSONLineScanner, _ problem: inout JSONLineScanner.Fault?
    ) throws(JSONLineScanner.Fault) {
        switch scanner.byte {
        case UInt8(ascii: "\""):
            var writer = JSONLineWriter()
            writer.string(try scanner.string())
            id = writer.bytes
        case UInt8(ascii: "-"), 0x30...0x39: id = try scanner.number()
        default:
            if scanner.byte != UInt8(ascii: "n") {
                problem = problem ?? scanner.fault("\"id\" is no string or number")
            }
            try scanner.skipValue()
        }
    }
}

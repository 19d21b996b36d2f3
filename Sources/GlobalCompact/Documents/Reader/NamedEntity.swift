/// The entities of HTML that UN texts contain.
enum NamedEntity {
    private static let named: [String: UInt32] = [
        "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "nbsp": 0xA0, "shy": 0xAD,
        "laquo": 0xAB, "raquo": 0xBB, "lsquo": 0x2018, "rsquo": 0x2019, "ldquo": 0x201C,
        "rdquo": 0x201D, "ndash": 0x2013, "mdash": 0x2014, "hellip": 0x2026, "euro": 0x20AC,
        "thinsp": 0x2009, "ensp": 0x2002, "emsp": 0x2003, "deg": 0xB0, "sect": 0xA7, "oelig": 0x153,
        "OElig": 0x152, "aelig": 0xE6, "AElig": 0xC6, "eacute": 0xE9, "Eacute": 0xC9,
        "egrave": 0xE8,
        "Egrave": 0xC8, "ecirc": 0xEA, "Ecirc": 0xCA, "euml": 0xEB, "agrave": 0xE0, "Agrave": 0xC0,
        "acirc": 0xE2, "Acirc": 0xC2, "ccedil": 0xE7, "Ccedil": 0xC7, "icirc": 0xEE, "Icirc": 0xCE,
        "iuml": 0xEF, "ocirc": 0xF4, "Ocirc": 0xD4, "ugrave": 0xF9, "ucirc": 0xFB, "uuml": 0xFC,
        "ouml": 0xF6, "auml": 0xE4, "szlig": 0xDF, "ntilde": 0xF1, "aacute": 0xE1, "iacute": 0xED,
        "oacute": 0xF3, "uacute": 0xFA, "bull": 0x2022, "middot": 0xB7, "frac12": 0xBD,
        "times": 0xD7,
        "copy": 0xA9, "reg": 0xAE, "trade": 0x2122, "zwnj": 0x200C, "zwj": 0x200D,
    ]

    static func scalar(named name: ArraySlice<UInt8>) -> Unicode.Scalar? {
        guard let first = name.first else { return nil }
        if first != UInt8(ascii: "#") { return named[name.asText].flatMap(Unicode.Scalar.init) }
        let digits = name.dropFirst()
        guard let mark = digits.first, mark | 0x20 == UInt8(ascii: "x") else {
            return digits.asDecimal.flatMap { Unicode.Scalar(UInt32($0)) }
        }
        return digits.dropFirst().asHexadecimal.flatMap(Unicode.Scalar.init)
    }
}

/// A field of comma- or tab-separated values (RFC 4180).
enum DelimitedField {
    /// The field, in quotation marks where its content asks for them.
    static func quoted(_ text: String, separator: UInt8) -> String {
        let needsQuotes =
            text.utf8.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
            || text.utf8.first == 0x20 || text.utf8.last == 0x20
        guard needsQuotes else { return text }
        var bytes: [UInt8] = [0x22]
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        return String(decoding: bytes + [0x22], as: UTF8.self)
    }
}

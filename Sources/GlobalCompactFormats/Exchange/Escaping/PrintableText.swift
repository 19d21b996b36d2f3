/// Text for formats that have no way to write control characters.
enum PrintableText {
    /// The text with U+FFFD in place of each control character of ASCII but tab and line ends.
    static func cleaned(_ text: String) -> String {
        guard text.utf8.contains(where: isControl) else { return text }
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isControl(byte) { bytes += [0xEF, 0xBF, 0xBD] } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func isControl(_ byte: UInt8) -> Bool {
        byte == 0x7F || (byte < 0x20 && ![0x09, 0x0A, 0x0D].contains(byte))
    }
}

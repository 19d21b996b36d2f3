/// Some texts as JSON strings, each escaped once and written often.
struct EscapedTexts: Sendable {
    /// The strings, one after the other, and where each starts.
    private let json: [UInt8]
    private let starts: [Int]

    init(_ texts: some Sequence<String>) {
        // One array for all texts: an array for each would take longer than the escaping.
        var bytes: [UInt8] = []
        var writer = JSONLineWriter()
        var starts = [0]
        for text in texts {
            let start = bytes.count
            bytes.append(contentsOf: text.utf8)
            writer.string(bytes, in: start..<bytes.count)
            starts.append(writer.bytes.count)
        }
        json = writer.bytes
        self.starts = starts
    }

    /// The string of a text, by its place in the sequence.
    subscript(place: Int) -> ArraySlice<UInt8> { json[starts[place]..<starts[place + 1]] }
}

/// The bytes of an input taken apart into choices and texts, of which values are made.
///
/// The bytes up to the first 0xFF are choices; what stands between others is text. 0xFF is in no
/// UTF-8, so that texts are any, and a fuzzer that changes one leaves the others as they are.
struct ByteFeed {
    private var choices: ArraySlice<UInt8>
    private var texts: ArraySlice<ArraySlice<UInt8>>

    init(_ bytes: [UInt8]) {
        let pieces = bytes.split(separator: 0xFF, omittingEmptySubsequences: false)
        choices = pieces[0]
        texts = pieces.dropFirst()
    }

    /// The next choice, 0 when they are used up.
    mutating func choice(below count: Int) -> Int { Int(choices.popFirst() ?? 0) % count }

    /// One of several values.
    mutating func one<Value>(of values: [Value]) -> Value { values[choice(below: values.count)] }

    /// The next text, empty when they are used up.
    mutating func text() -> String { String(decoding: texts.popFirst() ?? [], as: UTF8.self) }

    /// The next text, as short as a name.
    mutating func name() -> String {
        String(String.UnicodeScalarView(text().unicodeScalars.prefix(40)))
    }
}

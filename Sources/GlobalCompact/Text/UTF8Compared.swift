/// A property wrapper for text from documents: it compares and hashes by UTF-8 bytes.
///
/// `String` compares by canonical equivalence, which is quadratic on hostile runs of combining
/// marks. Text that comes from a document is compared by its bytes instead.
@propertyWrapper
public struct UTF8Compared: Sendable {
    /// The text itself.
    public var wrappedValue: String

    /// Wraps a text.
    public init(wrappedValue: String) {
        self.wrappedValue = wrappedValue
    }
}

extension UTF8Compared: Hashable {
    /// Whether two texts are the same bytes.
    public static func == (left: UTF8Compared, right: UTF8Compared) -> Bool {
        left.wrappedValue.utf8.elementsEqual(right.wrappedValue.utf8)
    }

    /// Hashes the bytes of the text.
    public func hash(into hasher: inout Hasher) {
        for byte in wrappedValue.utf8 { hasher.combine(byte) }
        hasher.combine(0xFF as UInt8)
    }
}

extension UTF8Compared: Codable {
    /// Reads the text from a single value.
    public init(from decoder: any Decoder) throws {
        wrappedValue = try decoder.singleValueContainer().decode(String.self)
    }

    /// Writes the text as a single value.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(wrappedValue)
    }
}

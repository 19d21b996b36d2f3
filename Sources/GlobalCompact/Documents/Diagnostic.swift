/// Something in a source that the reader could not make sense of, and where.
public struct Diagnostic: Sendable, Hashable, Codable {
    /// The line of the source, counted from 1.
    public var line: Int
    /// What was found there.
    public var message: String

    /// Makes a diagnostic.
    public init(line: Int, message: String) {
        self.line = line
        self.message = message
    }
}

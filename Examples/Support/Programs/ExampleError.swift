/// A reason for an example program to end, with its exit code (those of BSD's sysexits).
public struct ExampleError: Error {
    /// The exit code.
    public let code: Int32
    /// The line for standard error.
    public let message: String

    /// The program was called in a way that it does not know.
    public static func usage(_ message: String) -> ExampleError {
        ExampleError(code: 64, message: message)
    }
    /// The input is not what it should be.
    public static func badData(_ message: String) -> ExampleError {
        ExampleError(code: 65, message: message)
    }
    /// The input cannot be opened.
    public static func noInput(_ message: String) -> ExampleError {
        ExampleError(code: 66, message: message)
    }
    /// Reading or writing failed on the way.
    public static func inputOutput(_ message: String) -> ExampleError {
        ExampleError(code: 74, message: message)
    }
}

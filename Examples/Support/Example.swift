public import GlobalCompact

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

/// What the example programs share: arguments, input, output that notices failure, exit codes.
public struct Example {
    /// The name of the program.
    public let name: String
    /// The positional arguments.
    public private(set) var arguments: [String] = []
    /// The language of labels and titles, from `--language`.
    public private(set) var language = Language.english
    /// The other flags that were given, with their values where they take one.
    public private(set) var flags: [String: String] = [:]

    private var output: [UInt8] = []
    private var hasStandardInput = false
    private var hasReadChunk = false

    /// Runs an example: reads its arguments, runs the body, and turns errors into exit codes.
    ///
    /// - Parameters:
    ///   - usage: what follows the program's name in its usage line.
    ///   - valued: the flags that take a value, without their dashes.
    ///   - switches: the flags that take none.
    public static func run(
        usage: String, valued: Set<String> = [], switches: Set<String> = [],
        _ body: (inout Example) throws -> Void
    ) -> Never {
        var example = Example()
        do {
            if try example.start(usage, valued, switches) { try body(&example) }
            try example.flush()
        } catch {
            example.end(with: error, usage)
        }
        SystemIO.exit(0)
    }

    /// Runs an example whose body waits for other tasks.
    ///
    /// - Parameters:
    ///   - usage: what follows the program's name in its usage line.
    ///   - valued: the flags that take a value, without their dashes.
    ///   - switches: the flags that take none.
    public static func run(
        usage: String, valued: Set<String> = [], switches: Set<String> = [],
        _ body: (inout Example) async throws -> Void
    ) async -> Never {
        var example = Example()
        do {
            if try example.start(usage, valued, switches) { try await body(&example) }
            try example.flush()
        } catch {
            example.end(with: error, usage)
        }
        SystemIO.exit(0)
    }

    /// Reads the arguments; false where they only ask for help, which is given.
    private mutating func start(
        _ usage: String, _ valued: Set<String>, _ switches: Set<String>
    ) throws -> Bool {
        SystemIO.takeClosedPlaces()
        SystemIO.ignoreSignalsOfWriting()
        guard !CommandLine.arguments.dropFirst().contains("--help") else {
            print("usage: \(name) \(usage)")
            return false
        }
        try parse(CommandLine.arguments.dropFirst(), valued, switches)
        return true
    }

    /// Ends the process with the exit code of an error, after what was printed.
    private mutating func end(with error: any Error, _ usage: String) -> Never {
        switch error {
        case let error as ExampleError:
            try? flush()
            let hint = error.code == 64 ? " (usage: \(name) \(usage))" : ""
            Example.complain("\(name): \(error.message)\(hint)")
            SystemIO.exit(error.code)
        case let error as SystemFailure:
            SystemIO.exit(ended(by: error))
        default:
            Example.complain("\(name): \(error)")
            SystemIO.exit(65)
        }
    }

    private init() {
        let path = CommandLine.arguments.first ?? "example"
        name = path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The exit code after output failed; a reader that went away is no failure.
    private func ended(by failure: SystemFailure) -> Int32 {
        if SystemIO.isClosedPipe(failure) { return 0 }
        Example.complain("\(name): cannot write: \(failure.reason)")
        return 74
    }

    private mutating func parse(
        _ arguments: ArraySlice<String>, _ valued: Set<String>, _ switches: Set<String>
    ) throws {
        var rest = arguments
        var onlyPositional = false
        while let argument = rest.popFirst() {
            guard argument.hasPrefix("--"), !onlyPositional else {
                self.arguments.append(argument)
                continue
            }
            let flag = String(argument.dropFirst(2))
            if flag.isEmpty {
                onlyPositional = true
            } else if switches.contains(flag) {
                flags[flag] = ""
            } else if valued.contains(flag) || flag == "language" {
                guard let value = rest.popFirst() else {
                    throw ExampleError.usage("--\(flag) needs a value")
                }
                flags[flag] = value
            } else {
                throw ExampleError.usage("unknown option --\(flag)")
            }
        }
        if let code = flags["language"] {
            guard code == "en" || code == "fr" else {
                throw ExampleError.usage("--language takes en or fr")
            }
            language = Language(rawValue: code)
        }
    }

    // MARK: Output

    /// Prints a line.
    public mutating func print(_ line: String = "") {
        output.append(contentsOf: line.utf8)
        output.append(0x0A)
    }

    /// Prints bytes as they are.
    public mutating func write(_ bytes: some Sequence<UInt8>) {
        output.append(contentsOf: bytes)
    }

    /// Prints a piece of text as it is, and sends output on its way from time to time.
    public mutating func stream(_ piece: String) throws {
        try stream(Array(piece.utf8))
    }

    /// Prints bytes as they are, and sends output on its way from time to time.
    public mutating func stream(_ bytes: [UInt8]) throws {
        if output.count + bytes.count > 1 << 16 {
            try flush()
            try SystemIO.write(bytes, to: 1)
        } else {
            output.append(contentsOf: bytes)
        }
    }

    /// Sends what was printed on its way.
    public mutating func flush() throws {
        try SystemIO.write(output, to: 1)
        output.removeAll(keepingCapacity: true)
    }

    /// Replaces a file as a whole: what is written stands beside it until all of it is on the disk.
    public func replace(_ path: String, with bytes: [UInt8]) throws {
        do { try SystemIO.replace(path, with: bytes) } catch {
            throw ExampleError.inputOutput("\(path): cannot write: \(error.reason)")
        }
    }

    /// Replaces a file in a folder, which is made where there is none yet; where that fails, no new
    /// folder is left.
    public func replace(_ name: String, in folder: String, with bytes: [UInt8]) throws {
        let made: [String]
        do { made = try SystemIO.makeFolder(folder) } catch {
            throw ExampleError.inputOutput("\(folder): cannot make the folder: \(error.reason)")
        }
        do { try replace("\(folder)/\(name)", with: bytes) } catch {
            SystemIO.removeFolders(made)
            throw error
        }
    }

    /// Prints one line on standard error, free of control characters; of a long message its middle
    /// is left out, for it begins with the place of what is wrong and ends with what that is.
    public static func complain(_ message: String) {
        let scalars = Array(message.unicodeScalars)
        let half = 200
        var line: [UInt8] = []
        for (index, scalar) in scalars.enumerated() {
            if index == half, scalars.count > 2 * half { line += Array("…".utf8) }
            guard index < half || index >= scalars.count - half else { continue }
            line += Array(String(isPlain(scalar) ? Character(scalar) : "\u{FFFD}").utf8)
        }
        try? SystemIO.write(line + [0x0A], to: 2)
    }

    /// Whether a character neither commands a terminal nor ends a line nor turns its direction.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }

    // MARK: Input

    /// The largest file that is read as a whole, in bytes, unless more is asked for.
    public static let largestFile = 1 << 26

    /// The bytes of a file, or of standard input where the path is "-", up to a number of them; a
    /// larger file is refused.
    public mutating func bytes(
        of path: String, upTo limit: Int = Example.largestFile
    ) throws -> [UInt8] {
        let isStandardInput = path == "-"
        if isStandardInput { try takeStandardInput() }
        let name = isStandardInput ? "standard input" : path
        let descriptor: Int32
        do { descriptor = isStandardInput ? 0 : try SystemIO.open(path) } catch {
            throw ExampleError.noInput("\(name): \(error.reason)")
        }
        defer { if !isStandardInput { SystemIO.closeAfterReading(descriptor) } }
        var bytes: [UInt8] = []
        // What the system says of the size is a hint: a file may shrink or grow while it is read.
        var size = SystemIO.size(of: descriptor)
        if size <= limit { bytes.reserveCapacity(size) }
        while true {
            guard size <= limit else {
                throw ExampleError.badData(
                    "\(name): larger than \(limit >> 20) MB, the most that is read")
            }
            do throws(SystemFailure) {
                let chunk = try SystemIO.read(descriptor, upTo: 1 << 20)
                if chunk.isEmpty { return bytes }
                bytes.append(contentsOf: chunk)
                size = bytes.count
            } catch {
                throw Example.failure(of: name, error, atStart: bytes.isEmpty)
            }
        }
    }

    /// What comes next on standard input, of which as much as is at hand; nothing at its end.
    ///
    /// Before it waits for input it sends output on its way, for whoever reads the answers may wait
    /// for them before asking more.
    ///
    /// - Parameter mayWait: whether to wait for input where none is at hand; if not, nil is given.
    public mutating func chunk(mayWait: Bool) throws -> [UInt8]? {
        if !hasReadChunk { try takeStandardInput() }
        let atStart = !hasReadChunk
        hasReadChunk = true
        if !SystemIO.isReady(0) {
            guard mayWait else { return nil }
            try flush()
        }
        do { return try SystemIO.read(0, upTo: 1 << 16) } catch {
            throw Example.failure(of: "standard input", error, atStart: atStart)
        }
    }

    /// Notes that standard input is read, which can be done once.
    private mutating func takeStandardInput() throws {
        guard !hasStandardInput else {
            throw ExampleError.usage("standard input can be read only once")
        }
        hasStandardInput = true
    }

    /// The error for a failure of reading: what cannot be read from the start is no input.
    private static func failure(
        of name: String, _ failure: SystemFailure, atStart: Bool
    ) -> ExampleError {
        let message = "\(name): \(failure.reason)"
        return atStart ? .noInput(message) : .inputOutput(message)
    }

    /// The vocabulary in a file of tab-separated values.
    public mutating func vocabulary(at path: String) throws -> Vocabulary {
        do {
            return try Vocabulary(tsv: try bytes(of: path))
        } catch let error as VocabularyError {
            throw ExampleError.badData("\(path): \(error)")
        }
    }

    /// The document in a file, or on standard input where the path is "-".
    public mutating func document(at path: String) throws -> Document {
        do {
            return try DocumentReader.read(try bytes(of: path))
        } catch let error as DocumentError {
            throw ExampleError.badData("\(path): \(error)")
        }
    }
}

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
        SystemIO.ignoreClosedPipes()
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

    /// Makes a folder where there is none yet.
    public func makeFolder(_ path: String) throws {
        do { try SystemIO.makeFolder(path) } catch {
            throw ExampleError.inputOutput("\(path): cannot make the folder: \(error.reason)")
        }
    }

    /// Prints one line on standard error, free of control characters.
    public static func complain(_ message: String) {
        var line: [UInt8] = []
        for scalar in message.unicodeScalars.prefix(400) {
            let isPlain =
                scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
                && scalar.properties.generalCategory != .format
            line.append(contentsOf: Array(String(isPlain ? Character(scalar) : "\u{FFFD}").utf8))
        }
        try? SystemIO.write(line + [0x0A], to: 2)
    }

    // MARK: Input

    /// The bytes of a file, or of standard input where the path is "-".
    public func bytes(of path: String) throws -> [UInt8] {
        let descriptor: Int32
        do { descriptor = path == "-" ? 0 : try SystemIO.open(path) } catch {
            throw ExampleError.noInput("\(path): \(error.reason)")
        }
        var bytes: [UInt8] = []
        do {
            while true {
                let chunk = try SystemIO.read(descriptor, upTo: 1 << 20)
                if chunk.isEmpty { return bytes }
                bytes.append(contentsOf: chunk)
            }
        } catch {
            throw bytes.isEmpty
                ? ExampleError.noInput("\(path): \(error.reason)")
                : .inputOutput("\(path): \(error.reason)")
        }
    }

    /// What comes next on standard input, of which as much as is at hand; nothing at its end.
    ///
    /// Before it waits for input it sends output on its way, for whoever reads the answers may wait
    /// for them before asking more.
    ///
    /// - Parameter mayWait: whether to wait for input where none is at hand; if not, nil is given.
    public mutating func chunk(mayWait: Bool) throws -> [UInt8]? {
        if !SystemIO.isReady(0) {
            guard mayWait else { return nil }
            try flush()
        }
        do { return try SystemIO.read(0, upTo: 1 << 16) } catch {
            throw ExampleError.inputOutput("standard input: \(error.reason)")
        }
    }

    /// The vocabulary in a file of tab-separated values.
    public func vocabulary(at path: String) throws -> Vocabulary {
        do {
            return try Vocabulary(tsv: try bytes(of: path))
        } catch let error as VocabularyError {
            throw ExampleError.badData("\(path): \(error)")
        }
    }

    /// The document in a file, or on standard input where the path is "-".
    public func document(at path: String) throws -> Document {
        do {
            return try DocumentReader.read(try bytes(of: path))
        } catch let error as DocumentError {
            throw ExampleError.badData("\(path): \(error)")
        }
    }
}

public import GlobalCompact

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

    /// What was printed and is not on its way yet.
    var output: [UInt8] = []
    /// Whether standard input was asked for, which can be done once.
    var hasStandardInput = false
    /// Whether a first piece of standard input was read.
    var hasReadChunk = false

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
}

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

    /// How the program is called.
    let usage: ExampleUsage
    /// What was printed and is not on its way yet.
    var output: [UInt8] = []
    /// The files that were read, which are not written over.
    var filesRead: Set<FileIdentity> = []
    /// Whether standard input was asked for, which can be done once.
    var hasStandardInput = false
    /// Whether a first piece of standard input was read.
    var hasReadChunk = false

    /// Runs an example: reads its arguments, runs the body, and turns errors into exit codes.
    ///
    /// - Parameters:
    ///   - arguments: the positional arguments, as the usage line shows them.
    ///   - about: what the program does, for `--help`.
    ///   - options: the options that it takes.
    public static func run(
        _ arguments: String, about: String, options: [ExampleOption] = [],
        _ body: (inout Example) throws -> Void
    ) -> Never {
        var example = Example(arguments, about, options)
        do {
            if try example.start() { try body(&example) }
            try example.flush()
        } catch {
            example.end(with: error)
        }
        SystemIO.exit(0)
    }

    /// Runs an example whose body waits for other tasks.
    ///
    /// - Parameters:
    ///   - arguments: the positional arguments, as the usage line shows them.
    ///   - about: what the program does, for `--help`.
    ///   - options: the options that it takes.
    public static func run(
        _ arguments: String, about: String, options: [ExampleOption] = [],
        _ body: (inout Example) async throws -> Void
    ) async -> Never {
        var example = Example(arguments, about, options)
        do {
            if try example.start() { try await body(&example) }
            try example.flush()
        } catch {
            example.end(with: error)
        }
        SystemIO.exit(0)
    }

    /// Reads the arguments; false where they only ask for help or versions, which are given.
    private mutating func start() throws -> Bool {
        SystemIO.takeClosedPlaces()
        SystemIO.ignoreSignalsOfWriting()
        let arguments = CommandLine.arguments.dropFirst()
        let options = arguments.prefix { $0 != "--" }
        if options.contains("--help") || arguments.elementsEqual(["-h"]) {
            for line in usage.help { print(line) }
            return false
        }
        // Alone: with other arguments it may be an option of the program's own.
        if arguments.elementsEqual(["--version"]) {
            let versions = LibraryVersions.current
            print(
                "\(name) \(versions.library) (data \(versions.data), engine \(versions.engine), "
                    + "vocabulary \(versions.vocabulary))")
            return false
        }
        try parse(arguments)
        return true
    }

    /// Ends the process with the exit code of an error, after what was printed.
    private mutating func end(with error: any Error) -> Never {
        switch error {
        case let error as ExampleError:
            try? flush()
            let hint = error.code == 64 ? " (usage: \(usage.line))" : ""
            Example.complain("\(name): \(error.message)\(hint)")
            SystemIO.exit(error.code)
        case let error as SystemFailure:
            SystemIO.exit(ended(by: error))
        default:
            Example.complain("\(name): \(error)")
            SystemIO.exit(65)
        }
    }

    private init(_ arguments: String, _ about: String, _ options: [ExampleOption]) {
        let path = CommandLine.arguments.first ?? "example"
        name = path.split(separator: "/").last.map(String.init) ?? path
        usage = ExampleUsage(
            program: name, arguments: arguments, about: about, options: options)
    }

    /// The exit code after output failed; a reader that went away is no failure.
    private func ended(by failure: SystemFailure) -> Int32 {
        if SystemIO.isClosedPipe(failure) { return 0 }
        Example.complain("\(name): cannot write: \(failure.reason)")
        return 74
    }

    private mutating func parse(_ arguments: ArraySlice<String>) throws {
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
                continue
            }
            guard let option = usage.options.first(where: { $0.name == flag }) else {
                throw ExampleError.usage("unknown option --\(flag)")
            }
            guard option.value != nil else {
                flags[flag] = ""
                continue
            }
            guard let value = rest.popFirst() else {
                throw ExampleError.usage("--\(flag) needs a value")
            }
            flags[flag] = value
        }
        if let code = flags["language"] {
            guard code == "en" || code == "fr" else {
                throw ExampleError.usage("--language takes en or fr")
            }
            language = Language(rawValue: code)
        }
    }
}

extension Example {
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
    ///
    /// A file that was read is somebody's source and is not replaced.
    public func replace(_ path: String, with bytes: [UInt8]) throws {
        if let file = SystemIO.identity(at: path), filesRead.contains(file) {
            throw ExampleError.usage("\(path): was read, and is not written over")
        }
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
        let scalars = message.unicodeScalars
        let half = 200
        let line =
            scalars.count > 2 * half
            ? plain(String(scalars.prefix(half))) + "…" + plain(String(scalars.suffix(half)))
            : plain(message)
        try? SystemIO.write(Array((line + "\n").utf8), to: 2)
    }

    /// A text of others as a line may show it, with U+FFFD in place of what commands a terminal, ends
    /// a line or turns its direction.
    public static func plain(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { line.append(isPlain(scalar) ? scalar : "\u{FFFD}") }
        return String(line)
    }

    /// Whether a character neither commands a terminal nor ends a line nor turns its direction.
    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}

public import GlobalCompact

extension Example {
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
            throw ExampleError.noInput("\(name): \(error.reason)\(hint(for: path))")
        }
        defer { if !isStandardInput { SystemIO.closeAfterReading(descriptor) } }
        if let file = SystemIO.identity(of: descriptor) { filesRead.insert(file) }
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

    /// The names that a program takes beside paths, where a path looks like a name.
    private func hint(for path: String) -> String {
        guard usage.arguments.contains("DOCUMENT"), !path.contains("/") else { return "" }
        let names = BundledDocument.all.map(\.rawValue).joined(separator: ", ")
        return " (bundled documents: \(names))"
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

    /// The document in a file, or on standard input where the path is "-", or the bundled one that
    /// goes by a name.
    public mutating func document(at path: String) throws -> Document {
        if let bundled = bundledDocument(named: path) { return bundled.document }
        return try document(in: try bytes(of: path), named: path)
    }

    /// The document in the bytes of a file.
    public func document(in bytes: [UInt8], named path: String) throws -> Document {
        guard !bytes.isSavedCrosswalk else {
            throw ExampleError.badData(
                "\(path): a crosswalk saved as JSON, not a text; compare-reviews reads any such file, "
                    + "and show-coverage, draft-review, build-explorer, export-crosswalk and "
                    + "merge-crosswalk what merge-crosswalk wrote")
        }
        do throws(DocumentError) {
            return try DocumentReader.read(bytes)
        } catch {
            throw ExampleError.badData("\(path): \(error)")
        }
    }

    /// The document in a file, which has text that can be mapped.
    public mutating func documentWithText(at path: String) throws -> Document {
        try checkedForText(try document(at: path), in: path)
    }

    /// A document, if it has text that can be mapped.
    public func checkedForText(_ document: Document, in path: String) throws -> Document {
        guard !document.passages.isEmpty else { throw Example.noText(in: path) }
        return document
    }

    /// The error for a text in which there is nothing to map.
    static func noText(in path: String) -> ExampleError {
        .badData("\(path): no text: empty or headings only, as a scanned PDF gives")
    }
}

extension [UInt8] {
    /// Whether this is what `save-crosswalk` or `export-crosswalk json` writes.
    ///
    /// Text does not begin with a brace.
    fileprivate var isSavedCrosswalk: Bool {
        guard first(where: { !" \t\r\n".utf8.contains($0) }) == UInt8(ascii: "{") else {
            return false
        }
        return String(decoding: self, as: UTF8.self).contains("\"globalcompact-crosswalk\"")
    }
}

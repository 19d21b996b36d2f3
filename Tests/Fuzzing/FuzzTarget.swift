/// Something that takes bytes from anywhere, with what it promises of them.
///
/// A target is more than a search for traps: `check` throws ``BrokenPromise`` where a property does
/// not hold. `fuzz.sh` feeds it with inputs that a coverage-guided fuzzer thinks up, and
/// `FuzzCorpusTests` with those that were kept.
struct FuzzTarget: Sendable {
    /// The name of the target, of its corpus and of its dictionary.
    let name: String
    /// Checks all properties for an input.
    let check: @Sendable ([UInt8]) throws -> Void

    /// All targets, in the order in which they are run.
    static let all = [
        FuzzTarget(name: "reader", check: ReaderTarget.check),
        FuzzTarget(name: "citations", check: CitationsTarget.check),
        FuzzTarget(name: "vocabulary", check: VocabularyTarget.check),
        FuzzTarget(name: "matcher", check: MatcherTarget.check),
        FuzzTarget(name: "stream", check: StreamTarget.check),
        FuzzTarget(name: "tables", check: TablesTarget.check),
        FuzzTarget(name: "json", check: JSONTarget.check),
        FuzzTarget(name: "markup", check: MarkupTarget.check),
        FuzzTarget(name: "edited-files", check: EditedFilesTarget.check),
        FuzzTarget(name: "saved-files", check: SavedFilesTarget.check),
    ]
}

/// A property that an input broke.
struct BrokenPromise: Error, CustomStringConvertible {
    /// The property, and what was seen instead.
    let description: String
}

/// Throws if a property does not hold.
func promise(_ isKept: Bool, _ property: @autoclosure () -> String) throws(BrokenPromise) {
    if !isKept { throw BrokenPromise(description: property()) }
}

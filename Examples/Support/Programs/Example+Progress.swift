/// A percentage on standard error, while something takes long and a person is watching.
///
/// Nothing is shown where standard error is no terminal, nor for little work.
public struct Progress {
    private let label: String
    private let total: Int
    private let isShown: Bool
    private var shown = -1

    /// The least work that is worth a percentage.
    private static let least = 200

    /// Makes a progress.
    ///
    /// - Parameters:
    ///   - label: what is being done.
    ///   - total: how many steps there are.
    public init(_ label: String, of total: Int) {
        self.label = label
        self.total = total
        isShown = total >= Progress.least && SystemIO.isTerminal(2)
    }

    /// Shows that some steps are done; after the last one the line is cleared.
    public mutating func show(_ done: Int) {
        guard isShown else { return }
        let percentage = done * 100 / total
        guard percentage > shown else { return }
        shown = percentage
        let line = done < total ? "\r\(label) \(percentage) %" : "\r\u{1B}[K"
        try? SystemIO.write(Array(line.utf8), to: 2)
    }
}

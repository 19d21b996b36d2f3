extension TermAutomaton {
    /// The states, one a line: its number, the letters that lead on with the states they lead to,
    /// where the end of the word leads, and the terms that end with it.
    ///
    /// Letters that lead to the dead state 0 are left out. For small vocabularies: that of the
    /// Compact has some ninety thousand states.
    ///
    /// - Parameter name: the name of a term, by its number.
    func dump(_ name: (Int32) -> String) -> String {
        (0..<stateCount).map { line($0, name) }.joined(separator: "\n")
    }

    private func line(_ state: Int, _ name: (Int32) -> String) -> String {
        let row = Int(TermAutomaton.dead) + state * width
        var cells: [String] = []
        for (column, letter) in zip((ByteClasses.cold + 1)..., classes.letters) {
            let next = self.state(entries[row + column])
            guard next != 0 else { continue }
            // Letters of other scripts are bytes here.
            let text =
                letter < 0x80
                ? String(Unicode.Scalar(letter)) : "\\x" + String(letter, radix: 16)
            cells.append("\(text) \(next)")
        }
        cells.append("end \(self.state(entries[row + ByteClasses.gap]))")
        cells += terms(of: list(in: UInt32(row))).map { "“\(name($0))”" }
        return "\(state): " + cells.joined(separator: ", ")
    }

    /// The number of the state whose row an entry names.
    private func state(_ entry: UInt32) -> Int {
        (Int(entry & ~TermAutomaton.event) - Int(TermAutomaton.dead)) / width
    }
}

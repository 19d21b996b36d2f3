public import GlobalCompact

extension Example {
    /// Prints who read what, and a heat map of objectives or themes by documents and sessions.
    public mutating func print(_ coverage: Coverage, themes: Bool) {
        let columns = coverage.documents + (themes ? [] : coverage.sessions)
        printKey(of: coverage, sessions: !themes)
        let rows: [(name: String, cell: (Coverage.Column) -> Coverage.Cell)] =
            themes
            ? Theme.all.map { theme in (theme.name(in: language), { $0[theme: theme] }) }
            : Objective.allCases.map { objective in (name(objective), { $0[objective] }) }
        let names = rows.map { Layout.width(of: $0.name) }.max().map { $0 + 1 } ?? 0
        let perBlock = max(1, (Layout.width - names) / HeatMap.cellWidth)
        for start in stride(from: 0, to: columns.count, by: perBlock) {
            let block = start..<min(start + perBlock, columns.count)
            print()
            let heads = block.map { HeatMap.centred(head(of: $0, in: coverage)) }
            printLine("".padded(to: names) + heads.joined())
            for row in rows {
                let cells = block.map { HeatMap.cell(row.cell(columns[$0])) }
                printLine(row.name.padded(to: names) + cells.joined())
            }
            let total = label("mapped", "traités").padded(to: names)
            let counts = block.map { column in
                rows.count { $0.cell(columns[column]).state == .mapped }
            }
            printLine(total + counts.map { HeatMap.centred(String($0)) }.joined())
        }
        print()
        printLegend(themes: themes)
    }

    private mutating func printLine(_ line: String) {
        var line = line[...]
        while line.last == " " { line.removeLast() }
        print(String(line))
    }

    /// The head of a column: a letter for a document, "S1" for a session.
    private func head(of column: Int, in coverage: Coverage) -> String {
        if coverage.documents.indices.contains(column) { return HeatMap.letter(column) }
        let session = coverage.sessions[column - coverage.documents.count]
        return "S\(session.session?.ordinal ?? 0)"
    }

    private mutating func printKey(of coverage: Coverage, sessions: Bool) {
        for (index, column) in coverage.documents.enumerated() {
            printKey(HeatMap.letter(index), column.document.spelled(in: language), column)
        }
        guard sessions else { return }
        for column in coverage.sessions {
            guard let session = column.session else { continue }
            let name = self.session(session.ordinal)
            let objectives = session.objectives.map { String($0.number) }.joined(separator: ", ")
            let assigned =
                objectives.isEmpty
                ? label("no objective stated", "aucun objectif indiqué")
                : label("objectives ", "objectifs ") + objectives
            printKey("S\(session.ordinal)", "\(name) (\(assigned))", column)
        }
    }

    private mutating func printKey(_ head: String, _ name: String, _ column: Coverage.Column) {
        print(labelled(name, reading(of: column)), indent: 4, first: head.padded(to: 4))
    }

    /// How much of a document or session was read, and by whom.
    private func reading(of column: Coverage.Column) -> String {
        if column.session != nil, column.passageCount == 0 {
            return label("no summary found", "aucun résumé trouvé")
        }
        if column.passageCount == 0 { return label("no passage found", "aucun passage trouvé") }
        guard column.isReviewed else { return label("not yet reviewed", "pas encore examiné") }
        let all = column.passageCount ?? column.read
        let count =
            column.session == nil
            ? label(
                "\(column.read) of \(all) passages read", "\(column.read) passages lus sur \(all)")
            : label(
                "\(column.read) of \(all) passages of its summary read",
                "\(column.read) passages lus sur \(all) dans son résumé")
        return ([count] + column.origins.map { $0.spelled(in: language) }).joined(separator: " · ")
    }

    private mutating func printLegend(themes: Bool) {
        let weak =
            themes
            ? label("named in passing only", "nommé en passant seulement")
            : label("only arguable passages", "passages discutables seulement")
        let scale = label("passages or more", "passages ou plus")
        print("  ░ 1   ▒ 2–3   ▓ 4–7   █ 8 \(scale)   ~ \(weak)")
        print(
            label(
                "  · none found   ' none, but words that fall short   ? not yet reviewed",
                "  · aucun   ' aucun, mais des mots qui ne suffisent pas   ? pas encore examiné"))
        if !themes {
            print(
                label(
                    "  [ ] assigned to the session   [!] assigned, and its summary does not discuss it",
                    "  [ ] attribué à la séance   [!] attribué, et son résumé n'en traite pas"))
        }
    }
}

/// The glyphs of the heat map.
private enum HeatMap {
    static let cellWidth = 7

    /// A cell: the density and number of passages, in brackets if the objective was assigned.
    static func cell(_ cell: Coverage.Cell) -> String {
        let count = min(cell.count, 999)
        let text =
            switch cell.state {
            case .mapped: glyph(cell) + leading(String(count), to: 3)
            case .noneFound:
                cell.isAssigned
                    ? " !  " : cell.nearMisses.contains { $0.level == .mentioned } ? " '  " : " ·  "
            case .notReviewed: " ?  "
            }
        return cell.isAssigned ? " [\(text)]" : "  \(text) "
    }

    static func centred(_ text: String) -> String {
        leading(text, to: 4) + String(repeating: " ", count: cellWidth - max(4, text.count))
    }

    /// The letter of a document: A … Z, then A1 ….
    static func letter(_ index: Int) -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        let round = index / letters.count
        return String(letters[index % letters.count]) + (round == 0 ? "" : String(round))
    }

    private static func glyph(_ cell: Coverage.Cell) -> String {
        guard cell.level == .central else { return "~" }
        return switch cell.count {
        case ..<2: "░"
        case ..<4: "▒"
        case ..<8: "▓"
        default: "█"
        }
    }

    private static func leading(_ text: String, to columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - text.count)) + text
    }
}

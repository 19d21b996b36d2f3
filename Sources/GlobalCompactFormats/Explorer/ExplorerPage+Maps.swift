import GlobalCompact

extension ExplorerPage {
    /// The heat maps of objectives and of themes by documents and sessions.
    var maps: HTML {
        """
        <div id="map">
        <p class="tabs js">\(link("m=o", HTML(ExplorerWords.objectives)))
        \(link("m=t", HTML(ExplorerWords.themes)))</p>
        \(map("m=o", ExplorerWords.objectiveMap, objectiveRows))\
        \(map("m=t", ExplorerWords.themeMap, themeRows))\
        <ul class="legend">
        \(legend)</ul>
        </div>

        """
    }

    /// A row of a heat map.
    private struct Row {
        var address: String
        var label: Bilingual
        var cells: [MapCell]
    }

    private var objectiveRows: [Row] {
        Objective.allCases.map { objective in
            Row(
                address: "o=\(objective.number)", label: ExplorerWords.objective(objective),
                cells: columns.map {
                    MapCell($0.column[objective], count: $0.counts[.objective(objective)])
                })
        }
    }

    private var themeRows: [Row] {
        Theme.all.map { theme in
            Row(
                address: "t=\(theme.rawValue)", label: ExplorerWords.theme(theme),
                cells: columns.map {
                    MapCell($0.column[theme: theme], count: $0.counts[.theme(theme)])
                })
        }
    }

    private func map(_ id: String, _ title: Bilingual, _ rows: [Row]) -> HTML {
        """
        <section class="map" id="\(id)">
        <h2>\(title)</h2>
        \(picture(title, rows))\
        <p class="hint">\(ExplorerWords.mapHint)</p>
        <details><summary>\(ExplorerWords.asTable)</summary>
        <div class="scroll" tabindex="0" role="region" \(named(title))>
        <table><thead><tr><td></td>\(columns.map { column in
            "<th scope=\"col\">\(link(column.address, HTML(column.label)))</th>"
        })</tr></thead>
        <tbody>
        \(rows.map(tableRow))</tbody></table></div></details>
        </section>

        """
    }

    // MARK: The picture

    /// The measures of a heat map, in pixels; narrow screens set the rows apart by a style of their
    /// own.
    private enum Measure {
        static let head = 136
        static let label = ExplorerStyle.labelWidth
        static let row = 24
        static let cell = ExplorerStyle.cellWidth
    }

    private func picture(_ title: Bilingual, _ rows: [Row]) -> HTML {
        let width = ExplorerStyle.mapWidth(columns: columns.count)
        let height = Measure.head + rows.count * Measure.row + 4
        return """
            <div class="scroll" role="group" \(named(title))>
            <svg class="heat" width="\(width)" height="\(height)">
            <g class="columns" transform="translate(\(Measure.label),\(Measure.head - 8))">
            \(columns.enumerated().map { index, column in
                """
                <a href="#\(column.address)" \(named(column.name)) transform="translate(\(index * Measure.cell + Measure.cell / 2),0)"><text transform="rotate(-50)">\(spans(column.label))</text></a>

                """
            })</g>
            \(rows.enumerated().map { index, row in
                """
                <g class="row" transform="translate(0,\(Measure.head + index * Measure.row))">
                <a href="#\(row.address)" class="name" \(named(row.label))><text y="16">\(spans(row.label.shortened(to: 40)))</text></a>
                <g class="cells" transform="translate(\(Measure.label),0)">
                \(row.cells.indices.map { cell($0, of: row) })</g></g>

                """
            })</svg>
            </div>

            """
    }

    private func cell(_ index: Int, of row: Row) -> HTML {
        let cell = row.cells[index]
        let name =
            row.label + Bilingual(same: " – ") + columns[index].name + ExplorerWords.colon
            + cell.meaning
        return """
            <a href="#\(row.address)&amp;\(columns[index].address)" class="cell \(cell.style)" \
            \(named(name)) transform="translate(\(index * Measure.cell),0)">\
            <rect x="1" y="1" width="\(Measure.cell - 3)" height="21" rx="3"/>\
            <text x="\(Measure.cell / 2)" y="16">\(cell.sign)</text></a>

            """
    }

    private var legend: [HTML] {
        ExplorerWords.legend.map { entry in
            """
            <li><svg class="heat" width="\(Measure.cell)" height="24" aria-hidden="true">\
            <g class="cell \(entry.style)"><rect x="1" y="1" width="\(Measure.cell - 3)" height="21" rx="3"/>\
            <text x="\(Measure.cell / 2)" y="16">\(entry.sign)</text></g></svg> \(entry.meaning)</li>

            """
        }
    }

    // MARK: The table

    private func tableRow(_ row: Row) -> HTML {
        """
        <tr><th scope="row">\(link(row.address, HTML(row.label)))</th>\
        \(row.cells.indices.map { index -> HTML in
            let content = HTML(row.cells[index].meaning)
            return "<td>\(link(row.address + "&" + columns[index].address, content))</td>"
        })</tr>

        """
    }
}

/// A cell of a heat map.
private struct MapCell {
    let cell: Coverage.Cell
    /// How many passages the page shows for it.
    let count: Int

    init(_ cell: Coverage.Cell, count: Int?) {
        self.cell = cell
        self.count = count ?? 0
    }

    /// What nothing on the page speaks for is not mapped.
    private var state: Coverage.State {
        cell.state == .mapped && count == 0 ? .noneFound : cell.state
    }

    /// The classes by which the style sheet knows the cell.
    var style: String {
        let fill =
            switch state {
            case .notReviewed: "unread"
            case .noneFound: cell.isAssignedButSilent ? "silent" : "none"
            case .mapped where cell.level == .arguable: "arguable"
            case .mapped:
                switch count {
                case 1: "n1"
                case 2...3: "n2"
                case 4...7: "n3"
                default: "n4"
                }
            }
        return cell.isAssigned ? fill + " assigned" : fill
    }

    /// What stands in the cell.
    var sign: String {
        switch state {
        case .notReviewed: "?"
        case .noneFound: cell.isAssignedButSilent ? "!" : "·"
        case .mapped: (cell.level == .arguable ? "~" : "") + String(count)
        }
    }

    /// The cell in words.
    var meaning: Bilingual {
        var words: Bilingual
        switch state {
        case .notReviewed: words = ExplorerWords.notReviewed
        case .noneFound: words = ExplorerWords.none
        case .mapped:
            words = Bilingual(same: String(count))
            if cell.level == .arguable { words = words + Bilingual(" arguable", " discutable") }
        }
        if cell.isAssigned { words = words + Bilingual(same: ", ") + ExplorerWords.assigned }
        return words
    }
}

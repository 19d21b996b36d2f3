import GlobalCompact

extension ExplorerPage {
    /// The trail of a theme as a picture, and as a table.
    func trail(of theme: Theme) -> HTML {
        let trail = ExplorerTrail(theme, in: explorer)
        return """
            \(picture(of: trail))\
            <details class="as-table" open><summary>\(ExplorerWords.trailAsTable)</summary>
            <div class="scroll" tabindex="0" role="region" \(named(ExplorerWords.trailAsTable))>
            <table><thead><tr><th scope="col">\(ExplorerWords.passage)</th>\
            <th scope="col">\(ExplorerWords.words)</th></tr></thead>
            \(trail.steps.map { rows(of: $0, theme) })</table></div></details>

            """
    }

    // MARK: The picture

    private enum Measure {
        static let width = 328
        static let line = 20
        static let square = 20
        static let pitch = 24
        /// Where texts begin, to the right of the line that joins the steps.
        static let indent = 32
        static let perRow = (width - indent) / pitch
    }

    /// What stands at one height of the picture.
    private enum Line {
        case heading(ExplorerTrail.Step)
        case text(Bilingual)
        case squares([(passage: ExplorerPassage, tag: ExplorerPassage.Statement)])
        case objectives([Objective])
        case gap

        var height: Int {
            switch self {
            case .heading: 22
            case .text: 18
            case .squares(let passages):
                (passages.count + Measure.perRow - 1) / Measure.perRow * Measure.pitch + 4
            case .objectives(let objectives):
                (objectives.count + Measure.perRow - 1) / Measure.perRow * Measure.pitch + 4
            case .gap: 14
            }
        }
    }

    private func picture(of trail: ExplorerTrail) -> HTML {
        let lines = trail.steps.flatMap { self.lines(of: $0, trail.theme) }
        var y = 4
        var nodes: [Int] = []
        var body: [HTML] = []
        for line in lines {
            if case .heading = line { nodes.append(y + 11) }
            body.append(draw(line, at: y))
            y += line.height
        }
        return """
            <div class="scroll" role="group" \(named(ExplorerWords.trail(of: trail.theme)))>
            <svg class="trail" width="\(Measure.width)" height="\(y)">
            <line x1="12" x2="12" y1="\(nodes.first ?? 0)" y2="\(nodes.last ?? 0)"/>
            \(body)</svg></div>

            """
    }

    private func lines(of step: ExplorerTrail.Step, _ theme: Theme) -> [Line] {
        var lines: [Line] = [.heading(step)]
        guard let document = step.document else {
            return lines + [
                .text(Bilingual(same: "A/RES/73/195")), .objectives(theme.objectives), .gap,
            ]
        }
        lines.append(.text(document.name))
        if step.count == 0 { lines.append(.text(ExplorerWords.silence(document))) }
        for group in step.groups where !group.isIdle {
            if let session = group.session {
                lines.append(
                    .text(ExplorerWords.session(session.ordinal, assigned: group.assigned)))
            }
            if !group.passages.isEmpty { lines.append(.squares(group.passages)) }
        }
        return lines + [.gap]
    }

    private func draw(_ line: Line, at y: Int) -> HTML {
        switch line {
        case .heading(let step):
            let style =
                step.document == nil ? "compact" : step.count == 0 ? "silent" : "speaking"
            let date = step.date.map { date in Bilingual { date.spelled(in: $0) } }
            return """
                <circle class="\(style)" cx="12" cy="\(y + 11)" r="7"/>\
                <text class="date" x="\(Measure.indent)" y="\(y + 16)">\
                \(spans(date ?? ExplorerWords.undated))</text>

                """
        case .text(let text):
            return """
                <text x="\(Measure.indent)" y="\(y + 13)">\(spans(text.shortened(to: 44)))</text>

                """
        case .squares(let passages):
            return """
                \(passages.enumerated().map { square($1.passage, $1.tag, at: $0, y) })
                """
        case .objectives(let objectives):
            return """
                \(objectives.enumerated().map { square($1, at: $0, y) })
                """
        case .gap: return ""
        }
    }

    private func square(
        _ passage: ExplorerPassage, _ tag: ExplorerPassage.Statement, at index: Int, _ y: Int
    ) -> HTML {
        let origin = tag.claim.origin.isCurated ? "curated" : "computed"
        let name =
            Bilingual { passage.citation.spelled(in: $0) } + ExplorerWords.colon
            + Bilingual { tag.claim.level.spelled(in: $0) } + Bilingual(same: ", ")
            + Bilingual { tag.claim.origin.spelled(in: $0) }
        return """
            <a href="#p=\(passage.id)" class="\(tag.claim.level.rawValue) \(origin)" \(named(name))>\
            \(shape(at: index, y))</a>

            """
    }

    private func square(_ objective: Objective, at index: Int, _ y: Int) -> HTML {
        let corner = corner(of: index, y)
        return """
            <a href="#o=\(objective.number)" class="objective" \(named(ExplorerWords.objective(objective)))>\
            \(shape(at: index, y))\
            <text x="\(corner.x + Measure.square / 2)" y="\(corner.y + 14)">\(objective.number)</text></a>

            """
    }

    private func shape(at index: Int, _ y: Int) -> HTML {
        let corner = corner(of: index, y)
        return """
            <rect x="\(corner.x)" y="\(corner.y)" width="\(Measure.square)" height="\(Measure.square)" rx="3"/>
            """
    }

    private func corner(of index: Int, _ y: Int) -> (x: Int, y: Int) {
        (
            Measure.indent + index % Measure.perRow * Measure.pitch,
            y + index / Measure.perRow * Measure.pitch + 2
        )
    }

    // MARK: The table

    private func rows(of step: ExplorerTrail.Step, _ theme: Theme) -> HTML {
        let date = step.date.map { date in Bilingual { date.spelled(in: $0) } }
        func head(_ name: HTML) -> HTML {
            """
            <tr><th colspan="2" scope="rowgroup">\((date ?? ExplorerWords.undated) + ExplorerWords.colon)\(name)</th></tr>

            """
        }
        guard let document = step.document else {
            let objectives = theme.objectives.map { objective -> HTML in
                """
                <tr><td>\(ExplorerWords.paragraph(of: objective))</td>\
                <td>\(link("o=\(objective.number)", HTML(ExplorerWords.objective(objective))))</td></tr>

                """
            }
            return "<tbody>\n\(head("A/RES/73/195"))\(objectives)</tbody>\n"
        }
        let address = "t=\(theme.rawValue)&d=\(document.id)"
        let name = HTML(document.name)
        let silence: HTML = "<tr><td colspan=\"2\">\(ExplorerWords.silence(document))</td></tr>\n"
        return """
            <tbody id="\(address)">
            \(head(name))\(step.count == 0 ? silence : "")</tbody>
            \(step.groups.map { rows(of: $0, address) })
            """
    }

    private func rows(of group: ExplorerTrail.Group, _ address: String) -> HTML {
        let passages = group.passages.map { passage, tag -> HTML in
            """
            <tr><td>\(link("p=\(passage.id)", HTML(place(of: passage))))</td>\
            <td>\(words(of: tag.claim, in: passage))\(facts(on: tag))</td></tr>

            """
        }
        guard let session = group.session else { return "<tbody>\n\(passages)</tbody>\n" }
        let none: HTML = "<tr><td colspan=\"2\">\(ExplorerWords.none)</td></tr>\n"
        return """
            <tbody id="\(address)&amp;s=\(session.ordinal)">
            <tr><th colspan="2" scope="rowgroup">\
            \(ExplorerWords.session(session.ordinal, assigned: group.assigned))</th></tr>
            \(passages.isEmpty ? [none] : passages)</tbody>

            """
    }
}

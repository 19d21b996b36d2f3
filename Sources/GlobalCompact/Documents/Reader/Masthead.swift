/// What a document prints of itself before its text begins: symbol, title, date.
struct Masthead {
    /// The document's own symbol.
    private(set) var symbol: DocumentSymbol?
    /// The title without its number.
    private(set) var title: String?
    /// The day of adoption, else of distribution.
    private(set) var date: CalendarDate?
    /// Which of the two it is.
    private(set) var dateKind: Document.DateKind?
    /// The session as printed.
    private(set) var session: String?
    /// The agenda item as printed, without its title.
    private(set) var agendaItem: String?
    /// The index of the first block that belongs to the text.
    private(set) var contentStart = 0
    /// The calls of notes that stand in the masthead.
    private(set) var calls: [InlineText.Call] = []

    /// A line that may be the title.
    private struct Candidate {
        var text: String
        var weight: Int
        var level: Int
        var block: Int
        /// "Report of the Secretary-General": says who wrote, not of what.
        var isAuthorLine: Bool
    }

    private var candidates: [Candidate] = []
    private var organ: String?
    private var sawDistribution = false
    private var distributionDate: CalendarDate?
    private var adoptionDate: CalendarDate?

    /// Reads the masthead from the first blocks of a document.
    init(_ blocks: [RawBlock], _ table: LineTable, joiner: inout TextJoiner) {
        let bytes = table.buffer.bytes
        var index = 0
        while index < blocks.count, index < 80 {
            let block = blocks[index]
            if block.afterContents, index > 0 { break }
            if case .note = block.kind {
                index += 1
                continue
            }
            if case .text = block.kind {} else { break }
            if opensContent(blocks, index, bytes) { break }
            readLines(of: block, index, bytes)
            index += 1
        }
        // Notes printed under the masthead stay what they are; a text with nothing else has no masthead.
        contentStart = index
        chooseTitle()
        chooseSymbol(
            table, firstContentLine: index < blocks.count ? blocks[index].lines.lowerBound : Int.max
        )
        date = adoptionDate ?? distributionDate
        dateKind = date == nil ? nil : adoptionDate == nil ? .distribution : .adoption
    }

    // MARK: Where the text begins

    private static let openings: Set<String> = [
        "introduction", "resume", "summary", "executive summary", "resume analytique",
        "avant propos", "preface",
        "foreword", "background", "contexte", "preambule", "preamble", "acronyms", "abbreviations",
        "historique",
        "table des matieres", "contents", "objet", "purpose", "overview", "apercu general",
    ]

    /// The longest block of a masthead in bytes: titles of three hundred words are none.
    private static let longestBlock = 3_000

    private func opensContent(_ blocks: [RawBlock], _ index: Int, _ bytes: [UInt8]) -> Bool {
        let block = blocks[index]
        if block.count > Masthead.longestBlock { return true }
        let text = Masthead.plain(block.pieces, bytes)
        let folded = Folding.fold(text)
        if Annex.opens(block, in: bytes) { return true }
        let isFinished = LineEnds.isFinished(block.last, in: bytes)
        if block.headingMarks == 0, block.emphasis < 2, isFinished, block.count >= 100,
            !isMetadata(folded, text)
        {
            return true
        }
        if OrganFormula.opens(folded) { return true }
        if Masthead.openings.contains(folded) { return true }
        if let enumerator = block.enumerator,
            candidates.contains(where: { $0.weight >= 2 }) || block.headingMarks == 0
        {
            switch enumerator.kind {
            case .roman, .capital: return true
            case .number, .decimal: if block.headingMarks > 0 || block.emphasis > 0 { return true }
            case .letter: break
            }
        }
        guard !candidates.isEmpty else { return false }
        if block.headingMarks == 0, block.emphasis == 0, isFinished, text.utf8.count >= 40,
            text.utf8.last == 0x2E, !isMetadata(folded, text)
        {
            return true
        }
        // A heading that text follows at once is the first section, once there is a title above it.
        let isSet = block.headingMarks > 0 || block.emphasis > 1
        if isSet, !isMetadata(folded, text), index + 1 < blocks.count,
            let best = candidates.map(\.weight).max()
        {
            let weight = block.headingMarks > 0 ? 3 : 2
            let next = blocks[index + 1]
            let isDeeper = candidates.contains { $0.weight == 3 && $0.level < block.headingMarks }
            let isText =
                next.kind != .text
                || (next.headingMarks == 0 && next.emphasis < 2 && next.count >= 100
                    && LineEnds.isFinished(next.last, in: bytes))
            if isText, best > weight || isDeeper || (best == 2 && weight == 2) { return true }
            if isDeeper, next.headingMarks > 0 {
                return block.headingMarks >= 2 && next.headingMarks > block.headingMarks
            }
        }
        return false
    }

    // MARK: The lines of the masthead

    private mutating func readLines(of block: RawBlock, _ index: Int, _ bytes: [UInt8]) {
        var titleLines: [Range<Int>] = []
        var isAgenda = false
        // Emphasis that spans lines makes them one line of the masthead.
        let whole = Masthead.plain(block.pieces, bytes)
        let isSet = block.emphasis > 0 || block.headingMarks > 0
        let isOne =
            isSet && block.pieces.count > 1 && !isMetadata(Folding.fold(whole), whole)
        if isOne { titleLines = block.pieces }
        for piece in block.pieces where !isOne {
            for cell in Furniture.cells(of: piece, in: bytes) {
                if let found = DocumentSymbol(line: bytes[cell]) {
                    if symbol == nil { symbol = found }
                    continue
                }
                let clean = InlineText(Array(bytes[cell]))
                calls.append(contentsOf: clean.calls)
                let text = clean.bytes.asText
                let folded = Folding.fold(text)
                if let found = Masthead.symbol(afterOrgan: text) {
                    if symbol == nil { symbol = found }
                    continue
                }
                if isAgenda { continue }
                if isMetadata(folded, text) {
                    isAgenda = Masthead.isAgendaItem(folded)
                    if isAgenda, !titleLines.isEmpty { continue }
                    readMetadata(folded, text)
                    continue
                }
                if !titleLines.isEmpty, Masthead.isAuthorLine(folded) || Masthead.isLabelled(text) {
                    continue
                }
                titleLines.append(cell)
            }
        }
        guard !titleLines.isEmpty else { return }
        let text = Masthead.plain(titleLines, bytes)
        // The lines of one title may be set apart from each other by nothing but their ends.
        let weight =
            block.headingMarks > 0
            ? 3 : block.emphasis > 1 || bytes[block.first.lowerBound] == UInt8(ascii: "*") ? 2 : 1
        if let last = candidates.last, weight == 1, last.weight == 1, last.block == index - 1,
            !block.afterBlank,
            !Masthead.isAuthorLine(Folding.fold(text))
        {
            candidates[candidates.count - 1].text += " " + text
            candidates[candidates.count - 1].block = index
            return
        }
        candidates.append(
            Candidate(
                text: text, weight: weight, level: block.headingMarks, block: index,
                isAuthorLine: Masthead.isAuthorLine(Folding.fold(text))))
    }

    private static func plain(_ pieces: [Range<Int>], _ bytes: [UInt8]) -> String {
        var raw: [UInt8] = []
        for piece in pieces {
            if !raw.isEmpty { raw.append(0x20) }
            raw.append(contentsOf: bytes[piece])
        }
        return InlineText(raw).bytes.asText
    }

    private static let organs = [
        "assemblee generale", "general assembly", "conseil de securite", "security council",
        "conseil economique et social", "economic and social council",
        "conseil des droits de l homme",
        "human rights council", "nations unies", "united nations", "organisation des nations unies",
    ]

    /// The symbol in "United Nations A/68/190", where a converter set both in one line.
    private static func symbol(afterOrgan text: String) -> DocumentSymbol? {
        guard let space = text.utf8.lastIndex(of: 0x20),
            organs.contains(Folding.fold(String(text[..<space])))
        else { return nil }
        return DocumentSymbol(line: Array(text.utf8[space...].dropFirst())[...])
    }

    private func isMetadata(_ folded: String, _ text: String) -> Bool {
        if folded.isEmpty || Masthead.organs.contains(folded) { return true }
        if text.utf8.first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: "]") { return true }
        if Masthead.isAgendaItem(folded) || Masthead.isAdoption(folded) { return true }
        let words = folded.split(separator: " ")
        guard let first = words.first, let last = words.last else { return true }
        if first == "distr" || first == "original" || (first == "langue" && words.count <= 5) {
            return true
        }
        if words.count <= 3,
            [
                "general", "generale", "limited", "limitee", "restricted", "francais", "english",
                "anglais", "french", "espagnol", "spanish", "russian", "russe", "arabic", "arabe",
                "chinese", "chinois", "advance", "only",
            ].contains(last)
        {
            return true
        }
        if words.count <= 6, last == "session" || (words.contains("session") && words.count <= 4) {
            return true
        }
        if PrintedDate.isDateLine(text) { return true }
        if words.count <= 9,
            ["commission", "comite", "committee", "conseil", "council"].contains(first)
        {
            return true
        }
        if words.count <= 9, words.count > 1, words[1] == "commission" || words[1] == "committee",
            first == "economic" || first.hasSuffix("th") || first == "third" || first == "second"
        {
            return true
        }
        if ["held at ", "held in ", "tenue a ", "tenu a "].contains(where: folded.hasPrefix),
            PrintedDate.first(in: text) != nil || words.count < 16
        {
            return true
        }
        if folded.hasPrefix("supersedes") || folded.hasPrefix("remplace")
            || folded.hasPrefix("for action")
        {
            return true
        }
        return Furniture.isJobNumber(Array(text.utf8)[...])
    }

    private static func isAgendaItem(_ folded: String) -> Bool {
        [
            "point ", "points ", "agenda item", "item ", "items ", "provisional agenda",
            "agenda items",
        ].contains { folded.hasPrefix($0) }
            && folded.utf8.contains { $0.isDigit }
    }

    private static func isAdoption(_ folded: String) -> Bool {
        folded.utf8.count < 200
            && ["adopted by", "adoptee par", "adopte par"].contains {
                ByteSearch.contains($0, in: folded)
            }
    }

    private static func isAuthorLine(_ folded: String) -> Bool {
        let starts = [
            "report of the", "note by the", "note of the", "rapport du", "rapport de la", "note du",
            "note de la", "rapport etabli par", "prepared by", "submitted by", "etabli par",
            "letter from", "rapport des", "report by the",
        ]
        let ends = [
            "secretary general", "secretariat", "secretaire general", "special rapporteur",
            "rapporteur special", "high commissioner", "haut commissariat", "executive secretary",
            "secretaire executif", "secretaire executive", "president", "chair", "chairperson",
        ]
        return starts.contains { folded.hasPrefix($0) } && ends.contains { folded.hasSuffix($0) }
            && folded.utf8.count < 120
    }

    /// "Chair-Rapporteur: …": a short label and what it names.
    private static func isLabelled(_ text: String) -> Bool {
        guard let colon = text.utf8.prefix(40).firstIndex(of: UInt8(ascii: ":")) else {
            return false
        }
        let folded = Folding.fold(String(text[..<colon]))
        return [
            "chair", "chairperson", "rapporteur", "chair rapporteur", "president", "presidente",
            "presidente rapporteuse", "president rapporteur", "author", "auteur", "coordinator",
        ].contains(folded)
    }

    private mutating func readMetadata(_ folded: String, _ text: String) {
        if session == nil, folded.hasSuffix("session") { session = text }
        if agendaItem == nil, Masthead.isAgendaItem(folded) { agendaItem = text }
        if Masthead.isAdoption(folded) {
            organ = folded
            if let printed = PrintedDate.first(in: text) { adoptionDate = printed.date }
        }
        if organ != nil, adoptionDate == nil, folded.hasPrefix("on ") || folded.hasPrefix("le "),
            let printed = PrintedDate.first(in: text)
        {
            adoptionDate = printed.date
            return
        }
        if folded.hasPrefix("distr") { sawDistribution = true }
        if sawDistribution, distributionDate == nil, let printed = PrintedDate.first(in: text),
            printed.otherWords <= 2 || folded.hasPrefix("distr"), !folded.hasPrefix("geneve"),
            !folded.hasPrefix("new york")
        {
            distributionDate = printed.date
        }
    }

    // MARK: Choosing

    private mutating func chooseTitle() {
        guard let weight = candidates.map(\.weight).max() else { return }
        let best = candidates.filter { $0.weight == weight }
        var chosen: Candidate?
        if weight == 3 {
            let level = best.map(\.level).min()
            chosen = best.first { $0.level == level && !$0.isAuthorLine } ?? best.first
        } else {
            chosen = best.last { !$0.isAuthorLine } ?? best.last
        }
        guard let chosen else { return }
        title = chosen.text
        splitNumber(chosen.text)
    }

    /// Takes the number off the title of a resolution and makes its symbol.
    ///
    /// "68/4. Déclaration …"
    private mutating func splitNumber(_ text: String) {
        let bytes = Array(text.utf8)
        var end = 0
        while end < bytes.count, end < 16,
            bytes[end].isDigit || bytes[end] == UInt8(ascii: "/") || bytes[end].isASCIICapital
        { end += 1 }
        let number = bytes[..<end]
        guard number.contains(UInt8(ascii: "/")), number.first?.isDigit == true, end < bytes.count
        else { return }
        var rest = end
        while rest < bytes.count, bytes[rest] == UInt8(ascii: ".") || bytes[rest] == 0x20 {
            rest += 1
        }
        guard rest > end, rest < bytes.count else { return }
        title = bytes[rest...].asText
        if let organ, let series = OrganFormula.resolutionSeries(of: organ), symbol == nil {
            symbol = DocumentSymbol(series + number.asText)
        }
    }

    private mutating func chooseSymbol(_ table: LineTable, firstContentLine: Int) {
        if symbol != nil { return }
        let alone = table.aloneSymbols
        if let first = alone.first(where: { $0.line < firstContentLine }) {
            symbol = first.symbol
            return
        }
        // Running heads repeat the document's own symbol on every page.
        var counts: [DocumentSymbol: Int] = [:]
        for (_, found) in alone { counts[found, default: 0] += 1 }
        for (_, found) in alone where counts[found] ?? 0 >= 2 {
            symbol = found
            return
        }
    }
}

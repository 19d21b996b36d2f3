/// A line at the head of a document, and what it says of the document.
struct MastheadLine {
    /// The line as printed, without mark-up.
    let text: String
    /// The line as words in small letters without accents.
    let folded: String

    init(_ text: String) {
        self.text = text
        folded = Folding.fold(text)
    }

    private static let openingWords: Set<String> = [
        "introduction", "resume", "summary", "executive summary", "resume analytique",
        "avant propos", "preface",
        "foreword", "background", "contexte", "preambule", "preamble", "acronyms", "abbreviations",
        "historique",
        "table des matieres", "contents", "objet", "purpose", "overview", "apercu general",
    ]

    /// Whether it is the heading of a part with which texts begin.
    var opensText: Bool { MastheadLine.openingWords.contains(folded) }

    private static let organs = [
        "assemblee generale", "general assembly", "conseil de securite", "security council",
        "conseil economique et social", "economic and social council",
        "conseil des droits de l homme",
        "human rights council", "nations unies", "united nations", "organisation des nations unies",
    ]

    /// The symbol in "United Nations A/68/190", where a converter set both in one line.
    var symbolAfterOrgan: DocumentSymbol? {
        guard let space = text.utf8.lastIndex(of: 0x20),
            MastheadLine.organs.contains(Folding.fold(String(text[..<space])))
        else { return nil }
        return DocumentSymbol(line: Array(text.utf8[space...].dropFirst())[...])
    }

    /// Whether it tells something of the document other than its title: organ, symbol, session, date,
    /// language, agenda.
    var isMetadata: Bool {
        if folded.isEmpty || MastheadLine.organs.contains(folded) { return true }
        // "[on the report of the Second Committee]", but no sentence in brackets.
        if text.utf8.first == UInt8(ascii: "["), text.utf8.last == UInt8(ascii: "]") {
            return text.utf8.count <= 160 && text.utf8.dropLast().last != UInt8(ascii: ".")
        }
        if isAgendaItem || isAdoption { return true }
        let words = folded.split(separator: " ")
        guard let first = words.first, let last = words.last else { return true }
        if isSentence { return PrintedDate.first(in: text).map { $0.otherWords <= 2 } ?? false }
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

    /// "Agenda item 21 (b)".
    var isAgendaItem: Bool {
        [
            "point ", "points ", "agenda item", "item ", "items ", "provisional agenda",
            "agenda items",
        ].contains { folded.hasPrefix($0) }
            && folded.utf8.contains { $0.isDigit }
            && (!isSentence || folded.hasSuffix("agenda") || folded.hasSuffix("ordre du jour"))
    }

    /// "Resolution adopted by the General Assembly on 3 October 2013".
    ///
    /// Not a sentence that tells of a law: "The Act was adopted by Parliament on 3 May 2021."
    var isAdoption: Bool {
        let verbs = ["adopted by", "adoptee par", "adopte par"]
        guard folded.utf8.count < 200,
            verbs.contains(where: { ByteSearch.contains($0, in: folded) })
        else { return false }
        guard isSentence else { return true }
        return folded.utf8.last?.isDigit == true
            && verbs.contains {
                folded.hasPrefix($0) || folded.hasPrefix("resolution " + $0)
                    || folded.hasPrefix("decision " + $0)
            }
    }

    /// Whether it has words enough for a sentence, and ends as one does.
    private var isSentence: Bool { endsWithStop && folded.utf8.count { $0 == 0x20 } >= 3 }

    /// Whether it ends with a full stop, quotation marks and brackets aside.
    var endsWithStop: Bool {
        text.unicodeScalars.reversed().first { !MastheadLine.closing.contains($0) } == "."
    }

    /// What may stand after the full stop of a sentence.
    private static let closing: Set<Unicode.Scalar> = [
        "]", ")", "\"", "'", "”", "’", "»", " ", "\u{A0}",
    ]

    /// "Report of the Secretary-General": says who wrote, not of what.
    var isAuthorLine: Bool {
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
    var isLabelled: Bool {
        guard let colon = text.utf8.prefix(40).firstIndex(of: UInt8(ascii: ":")) else {
            return false
        }
        let folded = Folding.fold(String(text[..<colon]))
        return [
            "chair", "chairperson", "rapporteur", "chair rapporteur", "president", "presidente",
            "presidente rapporteuse", "president rapporteur", "author", "auteur", "coordinator",
        ].contains(folded)
    }
}

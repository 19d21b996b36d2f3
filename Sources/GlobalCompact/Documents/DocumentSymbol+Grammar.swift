extension DocumentSymbol {
    /// Codes that a dot and a number make a body: `C.3`, `CONF.231`.
    static let bodies: Set<String> = ["AC", "C", "CN", "CONF", "GC", "PC", "SC", "SUB", "WG"]

    /// Codes that a dot and a number make a document of some nature: `L.5`, `PV.25`.
    static let natures: Set<String> = [
        "CRP", "DEC", "INF", "L", "MISC", "NGO", "PET", "PV", "R", "RES", "SR", "WP",
    ]

    /// Codes that stand without a dot.
    static let words: Set<String> = [
        "AGENDA", "BUR", "C", "CO", "CORE", "CRP", "DEC", "ECA", "ECE", "ECLAC", "ESCAP", "ESCWA",
        "GC", "GCM", "GEN", "HRC", "ICEF", "INCB", "INF", "NGO", "PET", "PRST", "Q", "RES", "SGB",
        "SPC", "SR", "WG", "WP",
    ]

    /// Suffixes, by their code in capitals.
    static let suffixes = [
        "ADD": "Add", "AMEND": "Amend", "CORR": "Corr", "REV": "Rev", "SUMMARY": "Summary",
    ]

    /// Codes that are not written in capitals throughout.
    static let spellings = ["SUB": "Sub", "RES": "Res", "DEC": "Dec"]

    /// The bare words that may follow the letter of a principal organ.
    private static let openers: [Series: Set<String>] = [
        .generalAssembly: ["BUR", "DEC", "HRC", "INF", "NGO", "RES", "SPC"],
        .securityCouncil: ["AGENDA", "INF", "PRST", "RES"],
        .economicAndSocialCouncil: [
            "DEC", "ECA", "ECE", "ECLAC", "ESCAP", "ESCWA", "ICEF", "INCB", "INF", "NGO", "RES",
        ],
        .trusteeshipCouncil: ["INF", "PET", "RES"],
    ]

    /// Sessions of the General Assembly that number documents as `A/31/1`: from the 31st, in 1976.
    private static let sessions = 31...150

    /// Whether components make a symbol of a series.
    static func isWellFormed(_ components: [Component], in series: Series) -> Bool {
        let core = components.prefix { $0.kind != .suffix }
        guard let first = core.first, let last = core.last,
            components[core.count...].allSatisfy({ $0.kind == .suffix }),
            // Nothing follows the part of a resolution.
            components.dropLast().allSatisfy({ $0.part == nil }),
            core.dropLast().allSatisfy({ $0.kind != .family })
        else { return false }
        if last.kind == .family {
            guard core.count == components.count else { return false }
            return !series.isPrincipalOrgan || core.count == 1 || opens(first, in: series)
        }
        guard series.isKnown else {
            // Of a series that nobody knows, only the full form tells a symbol from `TCP/IP`.
            return core.count >= 2 && last.value != nil && names(document: core)
        }
        guard series.isPrincipalOrgan else { return names(document: core) }
        if first.kind == .number || first.kind == .session {
            return isNumbered(core, in: series)
        }
        guard opens(first, in: series) else { return false }
        let rest = core.dropFirst()
        return switch (first.kind, first.code) {
        case (.word, "RES"), (.word, "DEC"): isAct(rest, of: series)
        case (.word, "PRST"): rest.count == 2 && isYearly(rest)
        case (.dotted, let code) where natures.contains(code): names(document: core)
        default: names(document: rest)
        }
    }

    /// Whether a component may follow the letter of a principal organ.
    private static func opens(_ component: Component, in series: Series) -> Bool {
        switch component.kind {
        case .word: openers[series]?.contains(component.code) == true
        case .dotted: bodies.contains(component.code) || natures.contains(component.code)
        case .number: true
        case .session: series == .generalAssembly
        case .numberRange, .suffix, .family: false
        }
    }

    /// `A/68/190`, `A/S-32/1`, `E/2013/27`, `S/2015/446`, `S/25704`, with `L.5`, `INF/1` or
    /// `BUR/SR.1` where a number may stand.
    private static func isNumbered(_ core: ArraySlice<Component>, in series: Series) -> Bool {
        guard let first = core.first else { return false }
        if core.count == 1 { return first.kind == .number }
        switch series {
        case .generalAssembly:
            let isSession = first.kind == .session || sessions.contains(first.value ?? 0)
            guard isSession else { return false }
        case .securityCouncil, .economicAndSocialCouncil:
            guard first.year != nil else { return false }
        default: return false
        }
        let rest = core.dropFirst()
        guard let next = rest.first, next.kind != .session else { return false }
        if next.kind == .word {
            return rest.count == 2 && natures.union(words).contains(next.code)
                && names(document: rest)
        }
        return rest.count == 1 && names(document: rest)
    }

    /// What follows `RES` or `DEC` in the symbol of a principal organ.
    private static func isAct(_ rest: ArraySlice<Component>, of series: Series) -> Bool {
        guard let first = rest.first, let last = rest.last, last.kind == .number else {
            return false
        }
        switch series {
        case .securityCouncil:
            return rest.count == 1 && last.romanSession == nil
        case .generalAssembly where rest.count == 2:
            return (first.kind == .session || sessions.contains(first.value ?? 0))
                && last.romanSession == nil && last.yearOfResolution == nil
        case .economicAndSocialCouncil where rest.count == 2:
            return isYearly(rest)
        default:
            return rest.count == 1 && last.romanSession != nil
        }
    }

    private static func isYearly(_ rest: ArraySlice<Component>) -> Bool {
        rest.first?.year != nil && rest.last?.kind == .number
    }

    /// Whether components end as a document does and not as a body does: `A/AC.105` is none.
    private static func names(document components: ArraySlice<Component>) -> Bool {
        switch components.last?.kind {
        case .number, .numberRange: true
        case .dotted: components.last.map { $0.value != nil && !bodies.contains($0.code) } ?? false
        default: false
        }
    }

    /// Reads what stands in parentheses.
    static func qualifier(_ bytes: ArraySlice<UInt8>, ofAct isAct: Bool) -> Qualifier? {
        let text = String(decoding: bytes, as: UTF8.self)
        if isAct {
            if let year = bytes.asDecimal, (1946...2099).contains(year) { return .year(year) }
            let session = text.uppercased()
            return isRomanSession(session) ? .session(session) : nil
        }
        let words = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: ".") }
            .map { String(decoding: $0, as: UTF8.self) }
        guard let kind = words.first.flatMap({ divisions[$0.uppercased()] }) else { return nil }
        guard words.count == 2 else {
            return words.count == 1 && kind == "Introduction" ? .division(kind) : nil
        }
        let number = words[1].uppercased()
        guard number.utf8.allSatisfy({ $0.isReferenceDigit }) || isRoman(number.utf8[...]) else {
            return nil
        }
        return .division("\(kind) \(number)")
    }

    /// Parts of a document that a symbol names in parentheses, by their first word in capitals.
    private static let divisions = [
        "INTRODUCTION": "Introduction", "PART": "Part", "PROG": "Prog.",
        "RESUMPTION": "Resumption", "SECT": "Sect.", "VOL": "Vol.",
    ]

    /// Whether this is `XXX`, or `S-VI` and `ES-I` of the special sessions.
    private static func isRomanSession(_ text: String) -> Bool {
        var numeral = text.utf8[...]
        for prefix in ["ES-", "S-"] where numeral.starts(with: prefix.utf8) {
            numeral = numeral.dropFirst(prefix.utf8.count)
            break
        }
        return isRoman(numeral)
    }

    private static func isRoman(_ text: Substring.UTF8View) -> Bool {
        (1...8).contains(text.count) && text.allSatisfy { "IVXLC".utf8.contains($0) }
    }
}

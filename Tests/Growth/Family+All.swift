extension Family {
    /// All families, in groups: what they lean on.
    static let all =
        lines + words + numbers + nesting + marks + scripts + terms + citations + pages + halves

    /// Lines without end, without content, and ended in other ways.
    private static let lines = [
        Family(
            "long-line", "all is one line, one sentence, one paragraph",
            repeating: "The words of this line never end and never come to a stop "),
        Family("blank-lines", "nothing but line ends", repeating: "\n"),
        Family("carriage-returns", "the line ends of old machines", repeating: "a\r"),
        Family("tabs", "white space that is collapsed", repeating: "\t\t \t"),
        Family("spaces", "words far apart", repeating: "a       b               "),
        Family(
            "no-break-spaces", "white space of three bytes", repeating: "a\u{A0}\u{202F}\u{2009}"),
        Family(
            "hyphenated", "words that go on in the next line, for ever", repeating: "migra-\n"),
        Family("soft-hyphens", "characters that vanish", repeating: "\u{AD}a\u{AD}\u{200B}"),
        Family("unended", "paragraphs broken in halves", repeating: "the words go on\n\n"),
        Family(
            "zeros", "what no text has",
            opening: "Text of some length, so that it is a text. "
                + "It says what it says.\n", repeating: "a\0"),
        Family("invalid", "bytes that are not UTF-8", repeating: [0x61, 0x80, 0xC3, 0xE2, 0x82]),
    ]

    /// Words that are too long, too short or too many.
    private static let words = [
        Family("one-word", "a word without end", repeating: "a"),
        Family("one-letter", "words of one letter", repeating: "a "),
        Family("et", "a word that joins, and nothing to join", repeating: "et "),
        Family("hyphens", "a word of a million parts", repeating: "co-"),
        Family("apostrophes", "elisions of elisions", repeating: "l’d'"),
        Family("sentences", "sentences of one word", repeating: "No. "),
        Family("dots", "sentences that never start", repeating: "."),
        Family("ellipses", "stops of three bytes", repeating: "…. "),
        Family("abbreviations", "stops that end no sentence", repeating: "i.e. p. ex. art. "),
        Family("roman", "words that are numbers", repeating: "i ii iii iv v vi mdclxvi "),
        Family("languages", "a language a word", repeating: "the les der los и 和 و των "),
        Family("different", "no two words alike") { "w\($0) x\($0 &* 7_919 % 1_000_003) " },
    ]

    /// Numbers: of paragraphs, of pages, of nothing.
    private static let numbers = [
        Family("numbers", "numbers that count nothing") { "\($0) " },
        Family("digits", "one number without end", repeating: "1234567890"),
        Family("paragraphs", "paragraphs in order") { "\($0). Text goes on.\n\n" },
        Family("same-number", "paragraphs that are all the first", repeating: "1. Text.\n\n"),
        Family("same-number-words", "passages of one number, told apart by their words alone") {
            number in
            let words = (0..<12).map { number >> $0 & 1 == 0 ? "visas" : "data" }
            return "1. \(words.joined(separator: " ")).\n\n"
        },
        Family("falling-numbers", "paragraphs in the wrong order") {
            "\(999_999 - $0 % 999_999). Text.\n\n"
        },
        Family("bare-numbers", "lines that may be pages, notes or paragraphs") { "\($0 % 999)\n" },
        Family("decimal", "numbers of a million parts", repeating: "1."),
        Family("decimal-lines", "a level deeper each line, and up again") {
            String(repeating: "1.", count: $0 % 60 + 1) + " Text\n\n"
        },
        Family("dates", "dates, real and not") { "\($0 % 33) février \(1_900 + $0 % 200), " },
        Family("arabic-digits", "digits of other scripts", repeating: "١٢٣. ٤٥ 第一条 ３．"),
    ]

    /// What opens and is never closed, or opens again inside.
    private static let nesting = [
        Family("nested-items", "items inside items, a million deep", repeating: "(a)(i)"),
        Family(
            "items", "letters in order, in a paragraph", opening: "1. Text:\n\n"
        ) { "(\(letter($0))) item;\n\n" },
        Family(
            "deeper-items", "each line an item inside of the last",
            opening: "1. Text:\n\n", repeating: "(a) so;\n\n(i) or;\n\n"),
        Family("parentheses", "brackets that never close", repeating: "("),
        Family("brackets", "links that never close", repeating: "[]("),
        Family("closing-brackets", "brackets that never opened", repeating: ")]}"),
        Family("links", "links inside links", repeating: "[a](b "),
        Family("stars", "emphasis that never ends", repeating: "***"),
        Family(
            "emphasis", "emphasis that opens and closes in other order",
            repeating: "*a **b _c* d__ "),
        Family("backticks", "code of more and more marks", repeating: "` `` ```"),
        Family("quotes", "quotations inside quotations", repeating: "« “ ‘ \" "),
        Family("tags", "tags that never close", repeating: "<a <b "),
        Family("entities", "entities of entities", repeating: "&&amp;amp;&lt&#"),
        Family("table", "bars and no table", repeating: "|"),
        Family("backslashes", "escapes of escapes", repeating: "\\\\\""),
    ]

    /// Marks and signs that belong to what stands before them.
    private static let marks = [
        Family(
            "marked-letter", "one letter with a million marks", opening: "e",
            repeating: "\u{301}\u{316}"),
        Family("marked-lines", "a marked letter a line", repeating: "e\u{301}\n"),
        Family("loose-marks", "marks that belong to nothing", repeating: "\n\u{301}"),
        Family(
            "unordered-marks", "marks to be put into order",
            repeating: "a\u{301}\u{300}\u{327}\u{316}\u{345}"),
        Family("flags", "one grapheme or many", repeating: "\u{1F1EB}\u{1F1F7}\u{1F1E9}"),
        Family(
            "joined-emoji", "graphemes that go on and on",
            repeating: "\u{1F468}\u{200D}\u{1F469}\u{200D}"),
        Family(
            "foreign-marks", "marks that compose with nothing, out of their order",
            opening: "Contents\n\n.... \u{5D0}", repeating: "\u{591}\u{5B0}"),
        Family("squares", "raised digits that call no note", repeating: "m²"),
        Family("raised-squares", "raised digits in tags", repeating: "m<sup>2</sup>"),
        Family(
            "directions", "marks of direction that nest",
            repeating: "a\u{202E}\u{2066}\u{E0061}"),
    ]

    /// Scripts whose letters are folded, composed or not parted by spaces.
    private static let scripts = [
        Family(
            "full-width", "letters that look like Latin ones",
            repeating: "ｍｉｇｒａｎｔ ｏｂｊｅｃｔｉｖｅ ７　"),
        Family("cyrillic", "letters of two bytes", repeating: "миграция и развитие "),
        Family("chinese", "no spaces at all", repeating: "移民与发展"),
        Family("hangul", "letters made of parts", repeating: "\u{1112}\u{1161}\u{11AB}"),
        Family("accents", "capitals with accents", repeating: "ÉTRANGÈRE Œuvre ẞ İ ﬁ "),
    ]

    /// Terms of the vocabulary, near to and too near to one another.
    private static let terms = [
        Family("same-term", "as many mentions as words", repeating: "migration "),
        Family(
            "same-sentence", "as many mentions as sentences",
            repeating: "Remittances of migrants must be cheaper. "),
        Family(
            "prefixes", "words that begin many terms",
            repeating: "droits droit de l’ droit au pays de pays d’ titre de "),
        Family(
            "near-terms", "terms but for the last letter",
            repeating: "envoi de fondz pays de transix titre de séjoux "),
        Family(
            "one-term-deep", "a term that begins again inside of itself",
            repeating: "envoi de envois de envoi de fonds "),
        Family(
            "all-objectives", "words of every objective",
            repeating: "data detention smuggling trafficking visas birth certificates remittances "
                + "health schools consular return border "),
        Family(
            "vetoes", "what hides and what silences",
            repeating: "bird migration, data migration and migration of birds; "),
    ]

    /// What may be cited, and what only looks like it.
    private static let citations = [
        Family(
            "objectives", "one list of a million objectives", opening: "Objectives 1"
        ) { ", \($0 % 23 + 1)" },
        Family("objective", "a million citations of objectives") { "Objective \($0 % 25). " },
        Family(
            "other-objectives", "citations that may be those of a study", opening: "The study. "
        ) { "Objective \($0 % 25). " },
        Family(
            "objective-words", "citations that lack a number",
            repeating: "objectif objectives of the Compact, obj. "),
        Family(
            "paragraph-list", "stretches of stretches", opening: "paragraphs 1"
        ) { "-\($0), \($0)" },
        Family("symbols", "a million symbols of documents") { "A/RES/\($0 % 90)/\($0) " },
        Family("near-symbols", "a symbol without end", repeating: "A/RES/"),
        Family("slashes", "parts of symbols", repeating: "A/"),
        Family(
            "acts", "resolutions of resolutions",
            repeating: "resolution 68/4 of resolutions 1/2 and decision "),
        Family(
            "addresses", "addresses that hold symbols",
            repeating: "https://undocs.org/en/A/RES/68/4?symbol=A/1/"),
    ]

    /// What printed pages have besides their text.
    private static let pages = [
        Family("headings", "a section a line") { "## Heading \($0)\n\n" },
        Family("deep-headings", "a level deeper each line, and up again") {
            String(repeating: "#", count: $0 % 6 + 1) + " A. Heading\n\n"
        },
        Family("capitals", "lines that may be headings", repeating: "CHAPTER OF TEXT\n\n"),
        Family("contents", "tables of contents") { "Chapter \($0) ........ \($0)\n" },
        Family("sections", "a section with a word", repeating: "# A\n\nword\n\n"),
        Family("title", "a title without end", opening: "# ", repeating: "Report on the work\n"),
        Family(
            "masthead", "first pages only",
            repeating: "United Nations\n\nA/RES/68/4\n\nGeneral Assembly\n\nDistr.: General\n\n"),
        Family("annexes", "annexes of annexes") { "Annex \($0)\n\n1. Text.\n\n" },
        Family("notes", "a million notes and their marks") {
            "Word<sup>\($0)</sup> goes on.\n\n\($0) See it.\n\n"
        },
        Family("note-marks", "marks without a note") { "word[^\($0 % 99)] more¹ " },
        Family("note-bodies", "notes without a mark") { "[^\($0)]: See there.\n\n" },
        Family("list", "items without letters", repeating: "- item\n* item\n"),
        Family("page-breaks", "pages with their heads and numbers") {
            "the text of a page\n\u{C}A/RES/68/4\n\nPage \($0)\n"
        },
        Family("page-numbers", "lines that stand on every page", repeating: "7/12\n\n"),
        Family("json", "objects inside objects", repeating: "{\"a\":["),
        Family("rows", "cells of a spreadsheet", repeating: "\"a\"\"\",\t;=1\n"),
    ]

    /// One long thing that each of many short ones might repeat.
    private static let halves = [
        Family(
            "long-title", "a title that each citation of a paragraph might repeat",
            opening: "# Report", repeating: " on the work", over: "\n\n"
        ) { "\($0). Remittances.\n\n" },
        Family(
            "long-heading", "a heading that each paragraph under it might repeat",
            opening: "# Report\n\n1. Text.\n\n## Chapter", repeating: " on remittances",
            over: " 1\n\n"
        ) { "\($0 + 1). Remittances.\n\n" },
        Family(
            "long-called-heading", "a heading with a call, looked up for each paragraph under it",
            opening: "# Report\n\n1. Text.\n\n## Chapter", repeating: " on remittances",
            over: "1\n\n[^1]: See there.\n\n"
        ) { "\($0 + 1). Remittances.\n\n" },
        Family(
            "long-paragraph", "a passage that each mention in it might repeat",
            opening: "# Report\n\n1. Text", repeating: " and remittances", over: ".\n\n"
        ) { "\($0 + 1). Remittances.\n\n" },
        Family(
            "long-item", "an item that each line after it goes on with",
            opening: "# Report\n\n1. Text:\n\n(a) So", repeating: " and so", over: ".\n\n"
        ) { _ in "And so it goes on.\n\n" },
        Family(
            "late-stars", "a long way to the first star, and stars",
            opening: "a", repeating: " word", over: " *b"
        ) { _ in " a* b" },
        Family(
            "word-and-dots", "a long word that each stop after it may shorten",
            opening: "a", repeating: "bcdefg", over: "."
        ) { _ in " .-." },
        Family(
            "words-and-objectives", "words that each citation of a list looks back over",
            opening: "They met", repeating: " their", over: " objectives 1"
        ) { ", \($0 % 23 + 1)" },
        Family(
            "long-gap", "a long way between two words", opening: "droits", repeating: " -",
            over: " de"
        ) { _ in " droits -" },
        Family(
            "long-word", "a word that each broken line might be compared with",
            opening: "# Report\n\n", repeating: "migra", over: "\n\n"
        ) { _ in "the migra-\ntion of\n" },
    ]

    /// The letters of an item: a to z, aa to zz.
    private static func letter(_ number: Int) -> String {
        let place = (number - 1) % 26
        let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(place)))
        return (number - 1) % 52 < 26 ? letter : letter + letter
    }
}

import Testing

@testable import GlobalCompact

@Suite("TextJoiner")
struct TextJoinerTests {
    @Test(
        "joins lines and mends the words that their ends broke",
        arguments: [
            (["un seul"], "un seul"),
            (["un", "deux", "trois"], "un deux trois"),
            (["la coopé-", "ration"], "la coopération"),
            (["l’État par-", "tie veille"], "l’État partie veille"),
            (["respons-", "ibil-", "ities"], "responsibilities"),
            // a true hyphen stays
            (["de 2020-", "2030"], "de 2020-2030"),
            (["Haut-", "Commissariat"], "Haut-Commissariat"),
            (["Addis-", "Abeba"], "Addis-Abeba"),
            (["le G-", "20"], "le G-20"),
            (["les non-", "ressortissants"], "les non-ressortissants"),
            (["non-", "governmental"], "non-governmental"),
            (["la sous-", "région"], "la sous-région"),
            (["celui-", "ci"], "celui-ci"),
            (["low-", "lying"], "low-lying"),
            (["Non-", "ressortissants"], "Non-ressortissants"),
            // a dash is no hyphen
            (["le mot -", "la suite"], "le mot - la suite"),
            (["le mot --", "la suite"], "le mot -- la suite"),
            (["-", "la suite"], "- la suite"),
            (["le mot –", "la suite"], "le mot – la suite"),
        ])
    func joins(lines: [String], expected: String) {
        #expect(TextJoinerTests.join(lines) == expected)
    }

    @Test(
        "learns from the rest of the text how a word is spelled",
        arguments: [
            ("bien-être", ["le bien-", "être"], "le bien-être"),
            ("Bien-être des enfants", ["le bien-", "être"], "le bien-être"),
            ("co-operation", ["the co-", "operation"], "the co-operation"),
            ("cooperation", ["the co-", "operation"], "the cooperation"),
            ("Cooperation", ["the co-", "operation"], "the cooperation"),
            ("nonobstant", ["et non-", "obstant"], "et nonobstant"),
            ("être bien", ["le bien-", "être"], "le bienêtre"),
        ])
    func learns(elsewhere: String, lines: [String], expected: String) {
        #expect(TextJoinerTests.join(lines, elsewhere: elsewhere) == expected)
    }

    @Test("learns nothing from words that line ends break elsewhere")
    func learnsNoHalves() {
        #expect(
            TextJoinerTests.join(["la coopé-", "ration"], elsewhere: "coopé-\nration")
                == "la coopération")
    }

    @Test(
        "keeps a true hyphen that the rest of the text does not tell",
        arguments: [
            (["c’est-à-", "dire"], "c’est-à-dire"), (["vis-à-", "vis de"], "vis-à-vis de"),
            (["de lui-", "même"], "de lui-même"), (["la main-", "d’œuvre"], "la main-d’œuvre"),
            (["la soixante-", "huitième session"], "la soixante-huitième session"),
            (["au-", "delà"], "au-delà"), (["the twenty-", "first"], "the twenty-first"),
            (["the follow-", "up"], "the follow-up"), (["community-", "based"], "community-based"),
            (["so-", "called"], "so-called"), (["COVID-", "related"], "COVID-related"),
            (["the UN-", "led process"], "the UN-led process"),
        ])
    func keepsTrueHyphen(lines: [String], expected: String) {
        #expect(TextJoinerTests.join(lines) == expected)
    }

    @Test("learns compounds of three words")
    func learnsLongCompounds() {
        #expect(
            TextJoinerTests.join(["peut-être-", "même"], elsewhere: "peut-être-même")
                == "peut-être-même")
    }

    /// The joined lines of a text in which other words stand before them.
    private static func join(_ lines: [String], elsewhere: String = "") -> String {
        var bytes = Array((elsewhere + "\n").utf8)
        var pieces: [Range<Int>] = []
        for line in lines {
            pieces.append(bytes.count..<bytes.count + line.utf8.count)
            bytes += Array((line + "\n").utf8)
        }
        var joiner = TextJoiner(bytes)
        return joiner.join(pieces).asText
    }
}

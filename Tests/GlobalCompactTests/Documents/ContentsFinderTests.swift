import Testing

@testable import GlobalCompact

@Suite("ContentsFinder")
struct ContentsFinderTests {
    @Test(
        "marks the lines of a table of contents and no others",
        arguments: [
            (
                "dot leaders",
                """
                  Texte avant la table.
                + I. Introduction ........ 2
                + II. Débats ............. 2
                + III. Clôture ........... 4

                  ## I. Introduction
                  1. Le premier paragraphe du rapport.
                """
            ),
            (
                "leaders with spaces or ellipses between",
                """
                + Avant-propos . . . . . iii
                + Introduction . . . . . . 1
                + Débats ………………………… | 2 |
                + Clôture ………… 4
                  Le texte commence ici et finit par un point.
                """
            ),
            (
                "a title and cells above the first entry",
                """
                + ## Table des matières

                +             *Paragraphes*   *Page*
                + I. Organisation .....   1–7    2
                + Annexe
                + Résumé des débats .....        7

                  ## I. Organisation
                  1. Le premier paragraphe du rapport.
                """
            ),
            (
                "an entry over two lines",
                """
                + Contents
                + I. Introduction ...... 2
                + II. A very long entry that goes on
                + on a second line ..... 3
                  I. Introduction
                """
            ),
            (
                "page numbers without leaders",
                """
                + Sommaire
                + I. Introduction    2
                + II. Conclusions    9

                  I. Introduction
                  Le rapport traite de la collecte de données dans la région concernée.
                """
            ),
            (
                "neither page numbers nor leaders",
                """
                + Contents

                + I. Introduction
                + II. Data

                  I. Introduction
                  1. The first paragraph of the note.
                """
            ),
            (
                "cells apart",
                """
                + Contents
                + I.

                + Introduction ......

                + 3

                + II.

                + Conclusions ......

                  7

                  I. Introduction
                  1. The first paragraph of the report.
                """
            ),
            (
                "three lines between entries",
                """
                + Introduction .... 2
                + Round table on data
                + and on the harm that
                + the lack of it does
                + Débats .......... 3
                + Clôture ......... 4
                  ## Introduction
                """
            ),
            (
                "a heading that comes at once",
                """
                + Contents
                + Introduction ...... 2
                  ## Annex
                """
            ),
        ])
    func marks(form: String, text: String) throws {
        #expect(try ContentsFinderTests.marked(text) == text)
    }

    @Test(
        "marks nothing in a text without a table",
        arguments: [
            "",
            "Contents",
            "Sommaire\n\nLe texte commence ici.",
            "Le rapport... traite de la collecte de données.",
            "## Contents\n1. The first paragraph, which is about the contents of the report.\n2. The second paragraph.",
            "Page\n2",
            "Les migrants étaient 4\n\nIl en reste  3",
            // Stops that lead to no page.
            "1. Le Ministre a dit : « Nous irons .... au bout .... ».\n2. Le texte.",
            "1. . . . .\n2. ……",
            "Signed: ..........\nDate: ..........\nPlace: ..........",
            "Fees fall .... (agreed)\nPathways open .... (agreed)\nData improve .... (agreed)",
            "Fees .... 1\nfirst\nsecond\nthird\nfourth\nPathways .... 2\nData .... 3",
            // Lists with leaders.
            "Convention No. 97 .... 53 States\nConvention No. 143 .... 68 States\nOther .... 70 States",
            "Convention No. 97 .... 53\nConvention No. 143 .... 28\nConvention No. 189 .... 39",
        ])
    func marksNothing(text: String) throws {
        let plain = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
        #expect(try ContentsFinderTests.marked(plain) == plain)
    }

    @Test(
        "knows dot leaders",
        arguments: [
            ("Introduction .... 2", true), ("....", true), (". . . .", true),
            ("Introduction ……", true),
            ("Introduction …. 2", true), ("...", false), ("Introduction… 2", false),
            (". . .", false),
            ("a.b.c.d.e", false), ("", false), ("1.1.1.1.1", false), ("fin... fin..", false),
        ])
    func knowsLeaders(line: String, expected: Bool) {
        let bytes = Array(line.utf8)
        #expect((ContentsFinder.leaders(in: 0..<bytes.count, of: bytes) != nil) == expected)
    }

    @Test(
        "knows where dot leaders stand",
        arguments: [
            ("Introduction .... 2", "...."), ("A. Data . . . . 2", ". . . ."),
            ("Introduction …… 2", "……"), ("Data .... see above .... 2", ".... see above ...."),
        ])
    func findsLeaders(line: String, expected: String) throws {
        let bytes = Array(line.utf8)
        let leaders = try #require(ContentsFinder.leaders(in: 0..<bytes.count, of: bytes))
        #expect(bytes[leaders].elementsEqual(expected.utf8))
    }

    /// The text with "+" before each line that is marked, two bytes in place of the line's first.
    private static func marked(_ text: String) throws -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let bare = lines.map { $0.dropFirst(2) }.joined(separator: "\n")
        var table = LineTable(try SourceBuffer(Array(bare.utf8)))
        ContentsFinder.mark(&table)
        return zip(lines, table.kinds).map { line, kind in
            line.isEmpty ? "" : (kind == .contents ? "+ " : "  ") + line.dropFirst(2)
        }.joined(separator: "\n")
    }
}

import Testing

@testable import GlobalCompact

@Suite("Enumerator")
struct EnumeratorTests {
    @Test(
        "reads the mark that opens a line, and where its text begins",
        arguments: [
            // numbers
            ("12. Text", Enumerator.Kind.number(12), "12", "Text"),
            ("1.   Text", .number(1), "1", "Text"),
            ("12.", .number(12), "12", ""),
            ("2028. Les coprésidentes", .number(2028), "2028", "Les coprésidentes"),
            ("12. 4 millions", .number(12), "12", "4 millions"),
            (#"12\. Text"#, .number(12), "12", "Text"),
            ("**12.** Text", .number(12), "12", "Text"),
            ("*12.* Text", .number(12), "12", "Text"),
            ("**12. Titre**", .number(12), "12", "Titre**"),
            ("**3. Titre** et suite", .number(3), "3", "Titre** et suite"),
            // numbers in several steps
            ("1.2 Contexte", .decimal, "1.2", "Contexte"),
            ("1.2. Contexte", .decimal, "1.2", "Contexte"),
            ("10.11.12 Contexte", .decimal, "10.11.12", "Contexte"),
            // letters and small numerals
            ("a) Text", .letter, "a", "Text"),
            ("(a) Text", .letter, "a", "Text"),
            ("(z)", .letter, "z", ""),
            ("aa) Text", .letter, "aa", "Text"),
            ("(bb) Text", .letter, "bb", "Text"),
            ("iv) Text", .letter, "iv", "Text"),
            ("(xviii) Text", .letter, "xviii", "Text"),
            (#"a\) Text"#, .letter, "a", "Text"),
            ("(*a*) Text", .letter, "a", "Text"),
            ("(_a_) Text", .letter, "a", "Text"),
            ("*(a)* Text", .letter, "a", "Text"),
            ("**a)** Text", .letter, "a", "Text"),
            // capitals
            ("IV. Clôture", .roman(4), "IV", "Clôture"),
            ("XXXIX. Clôture", .roman(39), "XXXIX", "Clôture"),
            ("I.", .roman(1), "I", ""),
            (#"II\. Ouverture"#, .roman(2), "II", "Ouverture"),
            ("IV – Clôture", .roman(4), "IV", "Clôture"),
            ("II — Ouverture", .roman(2), "II", "Ouverture"),
            ("C. Troisième séance", .roman(100), "C", "Troisième séance"),
            ("A. Première séance", .capital(0x41), "A", "Première séance"),
            ("B – Deuxième séance", .capital(0x42), "B", "Deuxième séance"),
            ("**A. Première séance**", .capital(0x41), "A", "Première séance**"),
        ])
    func reads(line: String, kind: Enumerator.Kind, label: String, content: String) throws {
        let bytes = Array(line.utf8)
        let mark = try #require(Enumerator.read(0..<bytes.count, in: bytes))
        #expect(mark.kind == kind)
        #expect(bytes[mark.label].asText == label)
        #expect(bytes[mark.content...].asText == content)
    }

    @Test(
        "reads a mark in bold past the emphasis that closes after it, and no more",
        arguments: [
            ("**12**. Text", Enumerator.Kind.number(12), "Text"),
            ("**II.** **Ouverture**", .roman(2), "**Ouverture**"),
            ("**2.** **Titre** et suite", .number(2), "**Titre** et suite"),
            ("__12.__ Text", .number(12), "Text"), ("_12._ Text", .number(12), "Text"),
        ])
    func readsBold(line: String, kind: Enumerator.Kind, content: String) {
        let bytes = Array(line.utf8)
        let mark = Enumerator.read(0..<bytes.count, in: bytes)
        #expect(mark?.kind == kind)
        #expect(mark.map { bytes[$0.content...].asText } == content)
    }

    @Test(
        "reads no mark in words that merely look like one",
        arguments: [
            "", "*", "**", "Text", "12", "12 Text", "12.Text", "12) Text", "(12) Text", "1.2",
            // years past 9999 and numbers with a leading zero number nothing
            "20280. Text", "0. Text", "01. Text",
            "3/4. Text", "12,5 %. Text", "12.4, soit", "1234567890123. Text",
            "a. Text", "a Text", "(a Text", "(a)Text", "a)b", "(ab) Text", "(iix) Text",
            "(aaa) Text",
            "()", "(A) Text", "IV Clôture", "IV.Clôture", "IIII. Clôture", "AB. Titre", "S.E. Elma",
            "ONU. Texte", "É. Texte", "IV \u{2010} Clôture", "– Texte", "- Texte", "IV - Clôture",
            "I",
        ])
    func readsNone(line: String) {
        let bytes = Array(line.utf8)
        #expect(Enumerator.read(0..<bytes.count, in: bytes)?.kind == nil)
    }

    @Test("looks at nothing outside the line")
    func staysInside() throws {
        let bytes = Array("12. 3) Text".utf8)
        #expect(Enumerator.read(0..<2, in: bytes)?.kind == nil)
        let whole = try #require(Enumerator.read(0..<4, in: bytes))
        #expect(whole.content == 4)
        let inner = try #require(Enumerator.read(1..<7, in: bytes))
        #expect(inner.kind == .number(2))
        #expect(inner.label == 1..<2)
        #expect(inner.content == 4)
    }
}

import Testing

@testable import GlobalCompactFormats

@Suite("SpreadsheetCell") struct SpreadsheetCellTests {
    @Test(
        "makes formulas text",
        arguments: [
            "=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠1", " =1",
            "\u{A0}=1", "'=1", "''=1",
        ])
    func makesFormulasText(formula: String) {
        #expect(SpreadsheetCell.neutralised(formula) == "'" + formula)
    }

    @Test(
        "leaves other text alone", arguments: ["", "a=1", "'quoted'", "20", "é", "'", "\u{301}="])
    func leavesOtherText(text: String) {
        #expect(SpreadsheetCell.neutralised(text) == text)
        #expect(SpreadsheetCell.restored(text) == text)
    }

    @Test(
        "gives every text back",
        arguments: ["", "'", "=", "'=", "''=", "'a", "''", "' =", "'\u{301}=", "-", "'-1'"])
    func givesBack(text: String) {
        let restored = SpreadsheetCell.restored(SpreadsheetCell.neutralised(text))
        #expect(restored.utf8.elementsEqual(text.utf8))
    }
}

@Suite("DelimitedField") struct DelimitedFieldTests {
    @Test(
        "quotes what RFC 4180 asks for",
        arguments: [
            ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"no\"", "\"say \"\"no\"\"\""),
            ("two\nlines", "\"two\nlines\""), ("a\rb", "\"a\rb\""), (" a", "\" a\""), ("", ""),
            ("a;b", "a;b"),
        ])
    func quotes(text: String, field: String) {
        #expect(DelimitedField.quoted(text, separator: UInt8(ascii: ",")) == field)
    }
}

@Suite("PrintableText") struct PrintableTextTests {
    @Test("puts U+FFFD for control characters, but not for tab and line ends")
    func cleans() {
        #expect(
            PrintableText.cleaned("a\u{0}b\u{7}\u{1B}\u{7F}")
                == "a\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}")
        #expect(PrintableText.cleaned("a\tb\r\nc\u{202E}\u{FFFE}") == "a\tb\r\nc\u{202E}\u{FFFE}")
    }
}

@Suite("YAMLScalar") struct YAMLScalarTests {
    @Test(
        "quotes what YAML could take for something else",
        arguments: [
            ("no", "\"no\""), ("a\"b\\c", "\"a\\\"b\\\\c\""), ("a\nb\tc", "\"a\\nb\\tc\""),
            ("\u{0}\u{85}\u{2028}\u{FEFF}\u{FFFE}", "\"\\u0000\\u0085\\u2028\\uFEFF\\uFFFE\""),
            ("# é 😀", "\"# é 😀\""), ("\r", "\"\\r\""),
        ])
    func quotes(text: String, scalar: String) {
        #expect(YAMLScalar.quoted(text) == scalar)
        #expect(YAMLScalar.text(of: scalar).utf8.elementsEqual(text.utf8))
    }

    @Test(
        "reads scalars of other hands",
        arguments: [
            ("plain", "plain"), ("'it''s'", "it's"), ("\"\\x41\\U0001F600\"", "A😀"), ("\"", "\""),
            ("\"\\", "\"\\"), ("\"\\u12\"", "\u{12}"), ("", ""), ("-x-", "-x-"),
            ("\"a\\0\\r\\/\"", "a\0\r/"), ("\"\\uD800\\uZZZZ\"", "\u{FFFD}\u{FFFD}"),
            ("\"\\x+4\\u-001\"", "\u{FFFD}\u{FFFD}"),
        ])
    func reads(scalar: String, text: String) {
        #expect(YAMLScalar.text(of: scalar) == text)
    }
}

@Suite("MultiValue") struct MultiValueTests {
    @Test(
        "keeps bars inside values apart from those between them",
        arguments: [
            ["a"], ["a", "b"], ["a|b", "c"], ["|", "|"], ["a\\b", ""], ["", "x"], ["é~", "a|é"],
        ])
    func keepsApart(values: [String]) {
        #expect(MultiValue.split(MultiValue.joined(values)) == values)
    }
}

@Suite("JSONText") struct JSONTextTests {
    @Test("writes numbers that JSON has no sign for as words")
    func writesWords() {
        #expect(
            JSONText.compact([0.5, .nan, .infinity, -.infinity])
                == #"[0.5,"NaN","Infinity","-Infinity"]"#)
    }
}

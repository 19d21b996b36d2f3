import Testing

@testable import GlobalCompact

@Suite("TextTable")
struct TextTableTests {
    @Test("reads the rows below the header, empty fields included")
    func readsRows() {
        #expect(
            TextTable.rows(of: "a\tb\tc\n1\t\té ’\n\t\tx", columns: 3) == [
                ["1", "", "é ’"], ["", "", "x"],
            ])
        #expect(TextTable.rows(of: "a\tb", columns: 2).isEmpty)
    }

    @Test("picks rows by a column as reading all of them does")
    func picksRows() {
        let text = "a\tb\tc\n1\tx\té\n2\ty\t\n\tx\tz\n3\txx\tx"
        for (column, value) in [(0, "1"), (0, ""), (1, "x"), (1, "é"), (2, "é"), (2, "x"), (2, "")]
        {
            let picked = TextTable.picking([value], inColumn: column, of: text)
            #expect(
                TextTable.rows(of: picked, columns: 3)
                    == TextTable.rows(of: text, columns: 3).filter { $0[column] == value })
        }
        #expect(TextTable.picking([], inColumn: 0, of: text) == "a\tb\tc\n")
        #expect(TextTable.picking(["b"], inColumn: 1, of: "a\tb") == "a\tb")
    }

    @Test("reads lists")
    func readsLists() {
        #expect(TextTable.list("a b|c", separator: "|") == ["a b", "c"])
        #expect(TextTable.list("7 15 4", separator: " ") == ["7", "15", "4"])
        #expect(TextTable.list("", separator: "|").isEmpty)
    }
}

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

    @Test("reads lists")
    func readsLists() {
        #expect(TextTable.list("a b|c", separator: "|") == ["a b", "c"])
        #expect(TextTable.list("7 15 4", separator: " ") == ["7", "15", "4"])
        #expect(TextTable.list("", separator: "|").isEmpty)
    }
}

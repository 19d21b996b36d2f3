import Testing

@testable import GlobalCompactFormats

@Suite("DelimitedTable") struct DelimitedTableTests {
    private func read(_ text: String) throws -> DelimitedTable {
        try DelimitedTable(Array(text.utf8), columns: ["one", "two"])
    }

    @Test(
        "reads what spreadsheets save",
        arguments: [
            "one,two\n1,2\n", "one;two\r\n1;2\r\n", "one\ttwo\r1\t2\r", "\u{FEFF}One,TWO\n1,2",
            "sep=;\r\none;two\r\n1;2\r\n;\r\n;\r\n", "\"one\",\"two\"\n\"1\",\"2\"\n\n\n",
            "one;two;;\n1;2;;\n;;;\n",
        ])
    func reads(text: String) throws {
        let table = try read(text)
        #expect(table.header.prefix(2) == ["one", "two"])
        #expect(table.rows.map { Array($0.cells.prefix(2)) } == [["1", "2"]])
        #expect(table.rows.map(\.number) == [2])
        #expect(table.faults.isEmpty)
    }

    @Test("counts rows as a spreadsheet does, with line breaks in cells") func countsRows() throws {
        let table = try read("two,one\n\"a\r\n\"\"b\"\"\",1\n\n,\nc,3\n")
        #expect(table.rows.map(\.number) == [2, 5])
        #expect(table.rows[0].cells == ["a\r\n\"b\"", "1"])
    }

    @Test("loses no more than the row in which a quotation mark never closes") func staysOpen()
        throws
    {
        let table = try read("one,two\n\"1,2\n3,4\n5,\"\"\n")
        #expect(table.faults.map(\.place?.description) == ["row 2"])
        #expect(table.rows.map(\.cells) == [["3", "4"], ["5", ""]])
    }

    @Test("refuses rows with more content than columns") func refusesLongRows() throws {
        let table = try read("one,two\n1,2,3\n4\n5,6,,\n")
        #expect(table.faults.map(\.place?.description) == ["row 2"])
        #expect(table.rows.map(\.number) == [3, 4])
    }

    @Test(
        "says what to do with other encodings",
        arguments: [
            ([0xFF, 0xFE, 0x6F, 0], "UTF-16"), ([0x50, 0x4B, 3, 4], "workbook"),
            (Array("one,two\nR".utf8) + [0xE9], "offset 9, line 2"), ([], "no header"),
            (Array("three,four\n".utf8), "no header"), (Array("one,one".utf8), "two columns"),
        ])
    func saysWhatToDo(bytes: [UInt8], words: String) {
        let fault = #expect(throws: TableFault.self) {
            try DelimitedTable(bytes, columns: ["one", "two"])
        }
        #expect(fault?.message.contains(words) == true)
    }

    @Test(
        "gives back what fields hold",
        arguments: ["", "a", "\"", "a\"\"b", ",;\t", "x\ny\r\nz", " "])
    func givesBack(text: String) throws {
        for separator in [",", ";", "\t"] {
            let field = DelimitedField.quoted(text, separator: Array(separator.utf8)[0])
            let table = try read("one\(separator)two\n\(field)\(separator)2\n")
            #expect(table.rows[0].cells == [text, "2"])
        }
    }
}

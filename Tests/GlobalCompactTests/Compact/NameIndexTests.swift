import Testing

@testable import GlobalCompact

@Suite("NameIndex")
struct NameIndexTests {
    private let index = NameIndex([
        (1, ["Return and readmission", "returns"]), (2, ["Data", "Données"]),
        (3, ["Reintegration", "DATA"]), (4, ["Return flights"]),
    ])

    @Test("finds names by their folded letters")
    func findsNames() {
        #expect(index["return AND readmission"] == 1)
        #expect(index["return-and-readmission"] == 1)
        #expect(index["donnees"] == 2)
        #expect(index["readmission"] == nil)
        #expect(index[""] == nil)
    }

    @Test("leads from a name given twice to the value that came first")
    func keepsFirst() {
        #expect(index["data"] == 2)
    }

    @Test("suggests one name a value, nearest first, then in order")
    func suggests() {
        #expect(index.nearest(to: "retruns", limit: 3) == ["returns"])
        #expect(index.nearest(to: "dat", limit: 3) == ["Data"])
        #expect(index.nearest(to: "return", limit: 3) == ["returns", "Return flights"])
        #expect(index.nearest(to: "return", limit: 1) == ["returns"])
        #expect(index.nearest(to: "the data of readmission", limit: 3) == ["Data"])
        #expect(index.nearest(to: "readmission", limit: 3) == ["Return and readmission"])
    }
}

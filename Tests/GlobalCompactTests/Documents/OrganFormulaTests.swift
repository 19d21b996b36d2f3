import GlobalCompact
import Testing

@Suite("OrganFormula") struct OrganFormulaTests {
    /// The first page of a resolution, which prints its number and not its symbol.
    private func resolution(_ adoption: String, _ number: String) -> Document {
        DocumentReader.read(
            """
            \(adoption)

            \(number). Human rights of migrants

            1. Calls upon States to protect the human rights of all migrants;

            2. Decides to remain seized of the matter.
            """)
    }

    @Test(
        "give a resolution its symbol by the organ that adopted it",
        arguments: [
            ("Resolution adopted by the General Assembly on 3 October 2013", "68/4", "A/RES/68/4"),
            ("Résolution adoptée par l’Assemblée générale le 3 octobre 2013", "68/4", "A/RES/68/4"),
            (
                "Resolution adopted by the Human Rights Council on 11 October 2023", "54/5",
                "A/HRC/RES/54/5"
            ),
            (
                "Résolution adoptée par le Conseil des droits de l’homme le 11 octobre 2023",
                "54/5", "A/HRC/RES/54/5"
            ),
            (
                "Resolution adopted by the Economic and Social Council on 24 July 2013", "2013/22",
                "E/RES/2013/22"
            ),
            (
                "Résolution adoptée par le Conseil économique et social le 24 juillet 2013",
                "2013/22", "E/RES/2013/22"
            ),
        ])
    func symbols(adoption: String, number: String, symbol: String) {
        let document = resolution(adoption, number)
        #expect(document.symbol == DocumentSymbol(symbol))
        #expect(document.title == "Human rights of migrants")
        #expect(document.paragraphs.map(\.number) == ["1", "2"])
    }

    @Test("leave a resolution of another organ without a symbol") func others() {
        let document = resolution("Resolution adopted by the Conference on 3 May 2013", "12/4")
        #expect(document.symbol == nil)
    }
}

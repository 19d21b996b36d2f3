import Testing

@testable import GlobalCompact

@Suite struct FigureTests {
    @Test(
        arguments: [
            (0, "0.00"), (0.305, "0.31"), (-1.2, "−1.20"), (12.999, "13.00"), (-0.001, "0.00"),
            (.nan, "?"), (.infinity, "?"), (-1e300, "?"),
        ] as [(Double, String)])
    func numbersHaveTwoDecimals(value: Double, text: String) {
        #expect(Figure.spelled(value, in: .english) == text)
    }

    @Test func frenchHasAComma() {
        #expect(Figure.spelled(0.5, in: .french) == "0,50")
        #expect(Figure.signed(0.5, in: .french) == "+0,50")
        #expect(Figure.signed(-0.5, in: .french) == "−0,50")
    }

    @Test func whatIsNotCertainIsNotPrintedAsCertain() {
        #expect(Figure.confidence(1, in: .english) == "1.00")
        #expect(Figure.confidence(0.999, in: .english) == ">\u{A0}0.99")
        #expect(Figure.confidence(0.001, in: .french) == "<\u{A0}0,01")
        #expect(Figure.confidence(0, in: .english) == "0.00")
    }

    @Test func differencesAreThoseOfTheNumbersAsPrinted() {
        #expect(Figure.difference(0.354, 0.116) == 0.23)
    }
}

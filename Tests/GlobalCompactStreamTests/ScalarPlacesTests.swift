import Testing

@testable import GlobalCompactStream

@Suite struct ScalarPlacesTests {
    @Test(arguments: ["", "abc", "L’été à Genève : 12 €, 💶 et « œuvres » — l’aide aux réfugiés."])
    func countsTheScalarsBeforeEachPlace(text: String) {
        let places = ScalarPlaces(Array(text.utf8))
        var offset = 0
        for (number, scalar) in text.unicodeScalars.enumerated() {
            #expect(places.scalars(before: offset) == number)
            offset += String(scalar).utf8.count
        }
        #expect(places.scalars(before: offset) == text.unicodeScalars.count)
    }
}

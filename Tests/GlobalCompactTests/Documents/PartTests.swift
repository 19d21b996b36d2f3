import Testing

@testable import GlobalCompact

@Suite("Part")
struct PartTests {
    @Test(
        "has a name, and a label in citations",
        arguments: [
            (Part.body, "body", ""), (.annex, "annex", "annex"),
            (.annex("II"), "annex-II", "annex II"),
            (.annex("A-1"), "annex-A-1", "annex A-1"),
        ])
    func hasNames(part: Part, name: String, label: String) {
        #expect(part.rawValue == name)
        #expect(part.label == label)
        #expect(Part(rawValue: name) == part)
    }
}

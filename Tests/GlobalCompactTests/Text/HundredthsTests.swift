import Testing

@testable import GlobalCompact

@Suite("Hundredths")
struct HundredthsTests {
    @Test(
        "are rounded, and never fewer than none or more than all",
        arguments: [
            (0.0, 0), (0.004, 0), (0.006, 1), (0.968, 97), (0.995, 100), (1, 100), (7, 100),
            (-3, 0), (.nan, 0), (.infinity, 0), (-.infinity, 0),
        ] as [(Double, Int)])
    func areRounded(share: Double, hundredths: Int) {
        #expect(share.hundredths == hundredths)
    }
}

import Testing

@testable import GlobalCompact

@Suite("Locator")
struct LocatorTests {
    @Test(
        "is written in compact form, as people write it, and as a fragment",
        arguments: [
            (Locator.frontMatter, "front", "front matter", "en-tête", "front"),
            (.paragraph(number: "27"), "27", "para. 27", "par. 27", "para-27"),
            (.paragraph(number: "8", letter: "a"), "8a", "para. 8 (a)", "par. 8 a)", "para-8-a"),
            (
                .paragraph(number: "8", letter: "aa"), "8aa", "para. 8 (aa)", "par. 8 aa)",
                "para-8-aa"
            ),
            (.paragraph(number: "1.2"), "1.2", "para. 1.2", "par. 1.2", "para-1.2"),
            (
                .paragraph(number: "26", part: .annex), "annex-26", "annex, para. 26",
                "annexe, par. 26", "annex-para-26"
            ),
            (
                .paragraph(number: "4", letter: "b", part: .annex("II")), "annex-II-4b",
                "annex II, para. 4 (b)", "annexe II, par. 4 b)", "annex-II-para-4-b"
            ),
            (
                .paragraph(number: "4", part: .annex("3")), "annex-3-4", "annex 3, para. 4",
                "annexe 3, par. 4", "annex-3-para-4"
            ),
            (.block(3), "block-3", "block 3", "bloc 3", "block-3"),
            (
                .block(3, part: .annex), "annex-block-3", "annex, block 3", "annexe, bloc 3",
                "annex-block-3"
            ),
            (
                .block(12, part: .annex("A")), "annex-A-block-12", "annex A, block 12",
                "annexe A, bloc 12", "annex-A-block-12"
            ),
        ])
    func isWritten(
        locator: Locator, compact: String, english: String, french: String, fragment: String
    ) {
        #expect(locator.description == compact)
        #expect(Locator(compact) == locator)
        #expect(locator.spelled() == english)
        #expect(locator.spelled(in: .french) == french)
        #expect(locator.fragment == fragment)
    }

    @Test("is read back from the compact form of every passage", arguments: BundledDocument.all)
    func isReadBack(seed: BundledDocument) {
        let locators = seed.document.passages.map(\.locator)
        for locator in locators { #expect(Locator(locator.description) == locator) }
        #expect(Set(locators.map(\.description)).count == locators.count)
        #expect(Set(locators.map(\.fragment)).count == locators.count)
    }

    @Test("is read back where the mark of an annex begins with a mark that belongs to the hyphen")
    func isReadBackByBytes() {
        let locator = Locator.paragraph(number: "4", part: .annex("\u{301}I"))
        #expect(Locator(locator.description) == locator)
    }

    @Test(
        "is not read from other words",
        arguments: [
            "", "-", "a", "27-", "-27", "27 ", " 27", "8(a)", "8a1", "8-a", "Front", "front-1",
            "body-27",
            "annex", "annex-", "annexe-26", "appendix-3", "block", "block-", "block-0", "block--1",
            "block-a",
            "block-3-4", "27-block-3", "annex-26-", "annex-block", "block-99999999999999999999",
            "annex-26-block-3x",
        ])
    func isNotRead(text: String) {
        #expect(Locator(text) == nil)
    }

    @Test(
        "is not read from words that it is not written in",
        arguments: ["annex--26", "block-+3", "8.", ".", "..8", "8½", "٣", "8é", "block-03"])
    func isWrittenBack(text: String) {
        #expect(Locator(text) == nil)
    }

    @Test(
        "lies in a part, and is named without it from inside",
        arguments: [
            (Locator.frontMatter, Part.body, Locator.frontMatter),
            (.paragraph(number: "27"), .body, .paragraph(number: "27")),
            (
                .paragraph(number: "8", letter: "a", part: .annex), .annex,
                .paragraph(number: "8", letter: "a")
            ),
            (.block(3, part: .annex("II")), .annex("II"), .block(3)),
        ])
    func liesInPart(locator: Locator, part: Part, inside: Locator) {
        #expect(locator.part == part)
        #expect(locator.within(part) == inside)
        #expect(locator.within(Part(rawValue: "annex-IX")) == locator)
    }
}

import GlobalCompact
import Testing

@Suite("HeadingFinder")
struct HeadingFinderTests {
    @Test("puts headings in capitals above those in small letters")
    func ranksCapitals() {
        let document = DocumentReader.read(
            "1. One ends.\n\nINTRODUCTION\n\n2. Two ends.\n\nSection\n\n3. Three ends.\n")
        #expect(
            document.story == [
                "1 One ends.", "2 INTRODUCTION: Two ends.", "3 INTRODUCTION: Section: Three ends.",
            ])
    }

    @Test("counts numerals from the second on, and letters from A or B on")
    func countsHeadings() {
        func path(under heading: String) -> [String]? {
            DocumentReader.read(
                "1. One ends.\n\n\(heading)\n\n2. Two ends.\n\nSection\n\n3. Three ends.\n"
            ).passages.last?.sectionPath
        }
        for heading in [
            "I. Introduction", "II. Introduction", "A. Introduction", "B. Introduction",
        ] {
            #expect(path(under: heading) == [heading, "Section"])
        }
        for heading in ["V. Introduction", "C. Introduction", "G. Introduction"] {
            #expect(path(under: heading) == ["Section"])
        }
    }

    @Test("closes the headings under one whose marks are fewer")
    func closesDeeperHeadings() {
        let document = DocumentReader.read(
            "1. One.\n\n### Deep\n\n2. Two.\n\n## Middle\n\n3. Three.\n\n### Deep\n\n4. Four.\n")
        #expect(
            document.paragraphs.map(\.sectionPath)
                == [[], ["Deep"], ["Middle"], ["Middle", "Deep"]])
    }

    @Test(
        "puts a part above the sections numbered in it",
        arguments: ["Part two", "Partie deux", "Chapter two", "Chapitre deux"])
    func ranksParts(part: String) {
        let document = DocumentReader.read(
            "1. One ends.\n\n\(part)\n\n2. Two ends.\n\nI. Introduction\n\n3. Three ends.\n")
        #expect(document.passages.last?.sectionPath == [part, "I. Introduction"])
    }
}

import Foundation
import Testing

@testable import GlobalCompact

/// Documents and sentences in other forms: decomposed, with other spaces and line ends, with soft
/// hyphens, with a page break in the midst of a sentence.
@Suite("A text in another form")
struct TextFormTests {
    private static let fileNames =
        BundledDocument.all.map(\.fileName) + DocumentFixture.fileNames

    @Test("is read as before", arguments: fileNames)
    func isRead(fileName: String) throws {
        let seed = BundledDocument.all.first { $0.fileName == fileName }
        let text =
            try seed?.text
            ?? String(decoding: DocumentFixture(fileName: fileName).bytes, as: UTF8.self)
        let original = DocumentFacts(DocumentReader.read(text))
        for form in TextForm.allCases where form != .pageBreak {
            let changed = form.applied(to: text)
            let differences = original.differences(in: DocumentFacts(DocumentReader.read(changed)))
                .map { "\($0.key): \($0.value)" }.sorted()
            #expect(differences == [], "\(form)")
        }
    }

    @Test("is read as before if a page ends in a paragraph", arguments: fileNames)
    func isReadAcrossPages(fileName: String) throws {
        let seed = BundledDocument.all.first { $0.fileName == fileName }
        let text =
            try seed?.text
            ?? String(decoding: DocumentFixture(fileName: fileName).bytes, as: UTF8.self)
        let lines = text.replacing("\r\n", with: "\n").split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        let document = DocumentReader.read(text)
        let original = DocumentFacts(document)
        for place in stride(from: 0, to: document.paragraphs.count, by: Self.step + 2) {
            // Its first two lines hold no note, nor the end of a page.
            let start = document.paragraphs[place].lines.lowerBound - 1
            let end = min(start + 2, document.paragraphs[place].lines.upperBound)
            let own = lines[start..<end].joined(separator: "\n")
            let paged = TextForm.paged(own)
            guard paged != own else { continue }
            let changed = (lines[..<start] + [paged] + lines[end...]).joined(separator: "\n")
            let differences = original.differences(in: DocumentFacts(DocumentReader.read(changed)))
                .map { "\($0.key): \($0.value)" }.sorted()
            #expect(differences == [], "\(document.paragraphs[place].number)")
        }
    }

    /// A labelled sentence.
    struct Sentence: Decodable, Sendable {
        var text: String
        var language: String
    }

    private static func sentences(_ fileName: String) throws -> [Sentence] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Fixtures")
        return try Data(contentsOf: folder.appending(path: fileName)).split(separator: 0x0A).map {
            try JSONDecoder().decode(Sentence.self, from: $0)
        }
    }

    /// Without optimisation, every seventh is enough.
    private static let step: Int = {
        #if DEBUG
            7
        #else
            1
        #endif
    }()

    @Test(
        "has the same mappings, mentions and citations",
        arguments: ["gold/sentences.jsonl", "gold/apart.jsonl", "hunt.jsonl"])
    func sentencesAreAlike(fileName: String) throws {
        let sentences = try TextFormTests.sentences(fileName)
        #expect(sentences.count > 150)
        for index in stride(from: 0, to: sentences.count, by: Self.step) {
            let sentence = sentences[index]
            let language = try #require(Language(tag: sentence.language))
            check(sentence.text, language)
        }
    }

    @Test(
        "of a passage has the same mappings, mentions and citations", arguments: BundledDocument.all
    )
    func passagesAreAlike(seed: BundledDocument) throws {
        let document = seed.document
        let language = try #require(document.language)
        let passages = document.passages
        for index in stride(from: 0, to: passages.count, by: Self.step) {
            check(passages[index].text, language)
        }
    }

    private func check(_ text: String, _ language: Language) {
        let original = TextFormTests.found(in: text, language)
        for form in TextForm.allCases {
            // A sentence has few line ends by itself.
            let wrapped = form == .carriageReturnsAndLineFeeds ? TextFormTests.wrapped(text) : text
            let found = TextFormTests.found(in: form.applied(to: wrapped), language)
            let lost = original.filter { !found.contains($0) }
            let added = found.filter { !original.contains($0) }
            #expect(lost == [], "\(form): \(added) in \(text)")
            #expect(found.count == original.count, "\(form): \(added) in \(text)")
        }
    }

    /// The text with every seventh space a line end.
    private static func wrapped(_ text: String) -> String {
        var count = 0
        return text.unicodeScalars.map { scalar in
            count += scalar == " " ? 1 : 0
            return scalar == " " && count % 7 == 0 ? "\n" : String(Character(scalar))
        }.joined()
    }

    /// What is found in a text, spelled in one way, each kind of thing in its order.
    private static func found(in text: String, _ language: Language) -> [String] {
        let bytes = Array(text.utf8)
        func words(_ range: Range<Int>) -> String { Folding.fold(bytes[range].asText) }
        let findings = MappingEngine().findings(inUTF8: bytes, language: language).map { finding in
            let evidence = finding.evidence.map { "\(words($0.range))=\($0.term ?? "")" }
            return "\(finding.target) \(finding.level) \(finding.confidence) \(evidence)"
        }
        let mentions = Vocabulary.compact.mentions(inUTF8: bytes, language: language).map {
            "\(words($0.range)) \($0.term.text) \($0.sentence)"
        }
        let references = ReferenceFinder.references(in: bytes).map {
            "\(words($0.range)) \(words($0.phrase)) \(kind($0.kind, words))"
        }
        return findings + mentions + references
    }

    /// A kind with the words of a document for its place.
    private static func kind(_ kind: Reference.Kind, _ words: (Range<Int>) -> String) -> String {
        guard case .paragraphs(var paragraphs) = kind else { return "\(kind)" }
        let document = paragraphs.document.map(words) ?? ""
        paragraphs.document = nil
        return "\(paragraphs) \(document)"
    }
}

import Foundation
import Testing

@testable import GlobalCompact

/// What a version names, by its digest: a crosswalk that says "engine 1, vocabulary 1" can be made again.
///
/// A table that changes after a release needs a new version, and a new line in `versions.sha256`;
/// before one, the line that the failure shows takes the place of the old.
@Suite("LibraryVersions")
struct LibraryVersionsTests {
    static let tables: [(name: String, version: String, text: String)] = [
        ("data", Corpus.dataVersion, CuratedMappingTable.text + CuratedThemeTable.text),
        ("engine", MappingEngine.version, LearnedWeightsTable.text + ConceptTable.text),
        ("vocabulary", Vocabulary.version, VocabularyTable.text),
    ]

    @Test("a table is what its version has named since", arguments: tables)
    func tableIsWhatItsVersionNames(name: String, version: String, text: String) throws {
        let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
        let digest = SHA256.hexDigest(of: Array(text.utf8))
        #expect(lines.contains("\(digest)  \(name) \(version)"))
    }

    @Test("a version names one thing")
    func versionNamesOneThing() throws {
        let lines = try String(contentsOf: Self.file, encoding: .utf8).split(separator: "\n")
        let names = lines.map { $0.drop { $0 != " " } }
        #expect(Set(names).count == names.count && names.count >= Self.tables.count)
    }

    @Test("the engine's version stands in what it computes")
    func engineVersionStandsInCrosswalks() {
        let document = DocumentReader.read("1. Lower the cost of remittances.")
        let reference = DocumentReference(document, title: "Note")
        let versions = LibraryVersions.current
        #expect(
            MappingEngine().crosswalk(of: document, as: reference).origin
                == .computed(version: "\(versions.engine)/\(versions.vocabulary)"))
        let own = Vocabulary(terms: [Term("remittance", targets: ["20"], weight: 0.9)])
        #expect(
            MappingEngine(vocabulary: own).crosswalk(of: document, as: reference).origin
                == .computed(version: "\(versions.engine)/own"))
    }

    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Fixtures/versions.sha256")
}

import Foundation
import Testing

@testable import GlobalCompact

/// The table of what is computed of the bundled documents, with engine and reader as oracle;
/// `RECORD_TABLES=1 swift test --no-parallel --filter ComputedCorpusTable` writes it anew.
@Suite("ComputedCorpusTable", .serialized)
struct ComputedCorpusTableTests {
    private static let engine = MappingEngine()
    private static let corpus = Corpus.bundled

    /// The themes that the engine asserts for a text of a document.
    private static func themes(
        in text: String, of document: BundledDocument
    ) -> [(theme: Theme, finding: Finding)] {
        engine.findings(in: text, language: document.document.language).compactMap { finding in
            guard finding.level == .central, let theme = finding.theme else { return nil }
            return (theme, finding)
        }
    }

    /// The tags of passages that no curator looked at.
    private static let themeTags: [ThemeTag] = {
        let curated = Set(corpus.curated.mappings.map(\.subject))
        return corpus.documents.flatMap { document in
            document.document.passages.flatMap { passage -> [ThemeTag] in
                let citation = Citation(document: document.reference, locator: passage.locator)
                guard !curated.contains(citation) else { return [] }
                return themes(in: passage.text, of: document).map { theme, finding in
                    ThemeTag(
                        subject: citation, theme: theme, level: finding.level,
                        confidence: finding.confidence,
                        origin: .computed(version: engine.version), evidence: finding.evidence)
                }
            }
        }
    }()

    private static func notes(naming theme: Theme, in document: BundledDocument) -> [String] {
        document.document.notes.filter { note in
            themes(in: note.text, of: document).contains { $0.theme == theme }
        }.map(\.mark)
    }

    @Test("is as it would be written", .enabled(if: !isRecording))
    func isAsWritten() throws {
        #expect(try String(contentsOf: Self.file, encoding: .utf8) == Self.source)
    }

    @Test("gives the tags that the engine finds where no curator looked", arguments: Theme.all)
    func givesTags(theme: Theme) {
        guard !isRecording else { return }
        #expect(
            Self.corpus.computedTags(of: theme) == Self.themeTags.filter { $0.theme == theme })
    }

    @Test("gives the number of passages", arguments: BundledDocument.all)
    func givesPassageCounts(document: BundledDocument) {
        guard !isRecording else { return }
        #expect(Self.corpus.passageCount(of: document) == document.document.passages.count)
    }

    @Test("gives the notes for which the engine finds a theme", arguments: Theme.all)
    func givesNotes(theme: Theme) {
        guard !isRecording else { return }
        for document in Self.corpus.documents {
            #expect(
                Self.corpus.notes(naming: theme, in: document)
                    == Self.notes(naming: theme, in: document))
        }
    }

    @Test("gives the sessions that are read from the report")
    func givesSessions() {
        guard !isRecording else { return }
        #expect(Self.corpus.sessionOutlines == Self.corpus.review.sessions.map(\.outline))
    }

    @Test("picks what is curated of a theme as reading all of it does", arguments: Theme.all)
    func picksCurated(theme: Theme) {
        let picked = Self.corpus.curated(of: theme)
        let whole = Self.corpus.curated
        #expect(picked.themeTags == whole.tags(of: theme))
        for tag in picked.themeTags {
            #expect(picked.mappings(at: tag.subject) == whole.mappings(at: tag.subject))
        }
    }

    // MARK: Recording

    @Test("is written anew", .enabled(if: isRecording))
    func isWrittenAnew() throws {
        try Self.source.write(to: Self.file, atomically: true, encoding: .utf8)
    }

    private static let file = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/GlobalCompact/Corpus/ComputedCorpusTable.swift")

    /// The whole source file.
    private static var source: String {
        let documents = Dictionary(
            uniqueKeysWithValues: corpus.documents.map { ($0.reference, $0) })
        let tags = themeTags.map { tag in
            let evidence = tag.evidence.map {
                "\($0.range.lowerBound)-\($0.range.upperBound) \($0.term ?? "")"
            }
            return [
                documents[tag.subject.document]?.rawValue ?? "", "\(tag.subject.locator)",
                tag.theme.rawValue, "\(tag.confidence)", evidence.joined(separator: "|"),
            ]
        }
        let counts = corpus.documents.map {
            [$0.rawValue, "\($0.document.passages.count)"]
        }
        let notes = corpus.documents.flatMap { document in
            document.document.notes.flatMap { note in
                themes(in: note.text, of: document).map {
                    [document.rawValue, note.mark, $0.theme.rawValue]
                }
            }
        }
        let sessions = corpus.review.sessions.map { session in
            [
                "\(session.ordinal)",
                session.objectives.map { "\($0.number)" }.joined(separator: " "),
                session.summary.map(\.description).joined(separator: " "),
            ]
        }
        return """
            /// What the library computes of the bundled documents, kept for a quick start.
            ///
            /// `RECORD_TABLES=1 swift test --no-parallel --filter ComputedCorpusTable` writes it anew; the same suite holds it
            /// against engine and reader.
            enum ComputedCorpusTable {
                /// How many passages each document has.
                static let documents = \(literal([["document", "passages"]] + counts))

                /// The themes that the engine asserts for passages that no curator looked at, with the byte
                /// ranges and terms that speak for them.
                static let themeTags = \(literal([["document", "passage", "theme", "confidence", "evidence"]] + tags))

                /// The themes that the engine asserts for notes.
                static let noteThemes = \(literal([["document", "note", "theme"]] + notes))

                /// The sessions of the review, with the objectives and the passages that sum them up.
                static let sessions = \(literal([["session", "objectives", "summary"]] + sessions))
            }

            """
    }

    private static func literal(_ rows: [[String]]) -> String {
        let lines = rows.map { "        " + $0.joined(separator: "\t") + "\n" }
        return "#\"\"\"\n" + lines.joined() + "        \"\"\"#"
    }
}

/// Whether the table is written instead of tested.
private let isRecording = ProcessInfo.processInfo.environment["RECORD_TABLES"] == "1"

import GlobalCompact
import GlobalCompactFormats
import GlobalCompactStream

/// Something that the library does with a text.
struct Stage: Sendable {
    /// The name by which the stage is called on the command line.
    let name: String
    /// Makes ready what is not measured, and hands back what is: it returns how much it found.
    let prepare: @Sendable (Subject) -> () throws -> Int

    /// Whether a text goes in as it is, so that the memory is that of the stage alone.
    let takesText: Bool

    /// A stage that takes the text as it is.
    private init(
        _ name: String, text work: @escaping @Sendable ([UInt8]) throws -> Int
    ) {
        self.name = name
        takesText = true
        prepare = { subject in { try work(subject.text) } }
    }

    /// A stage that takes what others made of the text.
    private init(
        _ name: String, prepare: @escaping @Sendable (Subject) -> () throws -> Int
    ) {
        self.name = name
        takesText = false
        self.prepare = prepare
    }

    /// All stages, in the order in which a text passes them.
    static let all = texts + files + documents + formats

    private static let texts = [
        Stage(
            "read",
            text: {
                let document = try DocumentReader.read($0)
                return document.passages.count + document.notes.count + document.diagnostics.count
            }),
        Stage("cite", text: { ReferenceFinder.references(in: $0).count }),
        Stage("match", text: { Vocabulary.compact.mentions(inUTF8: $0).count }),
        Stage("weigh", text: { terms.findings(inUTF8: $0).count }),
        Stage("map", text: { engine.findings(inUTF8: $0).count }),
        Stage("principles", text: { GuidingPrinciple.findings(in: $0.repaired).count }),
        Stage("names", text: { $0.repaired.names }),
        Stage("answer") { subject in
            let line = subject.line
            return { mapper.answer(to: line[...], number: 1).line.count }
        },
    ]

    /// Files: the text as such a file, and where that is refused, as what stands in one.
    private static let files = [
        Stage("any-line", text: { mapper.answer(to: $0[...], number: 1).line.count }),
        Stage("any-json", text: { try SavedCrosswalk(json: $0).crosswalk.mappings.count }),
        Stage("any-table", text: { try EditedCrosswalk($0, for: []).rowCount }),
        Stage("any-vocabulary", text: { try Vocabulary(tsv: $0).stateCount }),
        Stage("any-labels", text: { try LabelledTextFile.read($0).count }),
        Stage("vocabulary") { subject in
            let table = subject.vocabulary
            return { try Vocabulary(tsv: table).stateCount }
        },
        Stage("labels") { subject in
            let lines = subject.line + [0x0A]
            return { try LabelledTextFile.read(lines).count }
        },
    ]

    private static let documents = [
        Stage("crosswalk") { subject in
            let document = subject.document
            let reference = DocumentReference(document)
            return { engine.crosswalk(of: document, as: reference).mappings.count }
        },
        Stage("review") { subject in
            let document = subject.document
            return { RegionalReview(report: document)?.sessions.count ?? 0 }
        },
        Stage("coverage") { subject in
            let export = subject.export
            return {
                Coverage(
                    of: export.crosswalk,
                    in: export.sources.map {
                        Coverage.Source($0.reference, passages: $0.document.passages.map(\.locator))
                    }
                ).documents.count
            }
        },
        Stage("draft") { subject in
            let (source, crosswalk) = (subject.export.sources[0], subject.export.crosswalk)
            return {
                let draft = ReviewDraft(
                    of: source.document, as: source.reference, mappedBy: crosswalk)
                var count = 0
                MarkdownReviewDraft(draft).forEachPiece { count += $0.utf8.count }
                return count
            }
        },
        Stage("compare") { subject in
            let crosswalk = subject.export.crosswalk
            var other = crosswalk
            other.mappings.reverse()
            return { CrosswalkComparison(from: crosswalk, to: other).changes.count }
        },
        Stage("reanchor") { subject in
            let (source, crosswalk) = (subject.export.sources[0], subject.export.crosswalk)
            return {
                crosswalk.reanchored(in: source.document, as: source.reference).heldCount
            }
        },
    ]

    private static let formats =
        CrosswalkFormats.all().map { format in
            Stage(format.name) { subject in
                let export = subject.export
                return {
                    var count = 0
                    format.write(export) { count += $0.utf8.count }
                    return count
                }
            }
        } + [
            Stage("explorer") { subject in
                let explorer = Explorer([subject.export])
                return {
                    var count = 0
                    explorer.write { count += $0.utf8.count }
                    return count
                }
            },
            Stage("save") { subject in
                let crosswalk = subject.export.crosswalk
                return { try crosswalk.json().count }
            },
            Stage("load") { subject in
                let json = try? subject.export.crosswalk.json()
                return { try Crosswalk(json: json ?? []).mappings.count }
            },
            Stage("edited") { subject in
                let (sources, table) = (subject.export.sources, subject.table)
                return {
                    var edited = try EditedCrosswalk(table, for: sources)
                    return edited.crosswalk().mappings.count + edited.faults.count
                }
            },
            Stage("merge") { subject in
                let (export, table) = (subject.export, subject.table)
                return {
                    let edited = try EditedCrosswalk(table, for: export.sources)
                    return export.crosswalk.merging(edited).changes.count
                }
            },
        ]

    private static let engine = MappingEngine()
    private static let terms = MappingEngine(vocabulary: .compact)
    private static let mapper = StreamMapper()
}

extension [UInt8] {
    /// The bytes as text, with replacement characters for what is not UTF-8.
    fileprivate var repaired: String { String(decoding: self, as: UTF8.self) }
}

extension String {
    /// How many things are named by the text as a whole.
    fileprivate var names: Int {
        [
            DocumentSymbol(self) != nil, Locator(self) != nil, CalendarDate(self) != nil,
            Theme(named: self) != nil,
            Objective(self) != nil, MemberState(named: self) != nil,
            !Theme.suggestions(for: self).isEmpty, !Objective.suggestions(for: self).isEmpty,
        ].count { $0 }
    }
}

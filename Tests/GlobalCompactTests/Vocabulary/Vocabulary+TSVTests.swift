import Testing

@testable import GlobalCompact

@Suite("Vocabulary from tab-separated text")
struct VocabularyTSVTests {
    private static let header = "target\tlanguage\tterm\tweight\trole\talso\n"

    private func terms(_ text: String, targets: Set<String>? = nil) throws -> [Term] {
        try Vocabulary(tsv: Array(text.utf8), targets: targets).terms
    }

    @Test("reads terms with language, targets, weight and role")
    func readsTerms() throws {
        let terms = try terms(
            Self.header + """
                20\tfr\tenvoi de fonds\t0.95\tsufficient\tremittances diaspora
                20\ten\tremittance\t1\t\t
                *\t\tmigrant\t0\tcontext\t
                20\tfr\tfonds et programmes\t0\tveto\tremittances
                10\tfr\tla traite\t0.6\tcue\t
                23\ten\tconsultative status\t0\tdecoy\t
                """)
        #expect(
            terms == [
                Term(
                    "envoi de fonds", language: .french,
                    targets: ["20", "remittances", "diaspora"], weight: 0.95),
                Term("remittance", language: .english, targets: ["20"], weight: 1),
                Term("migrant", targets: ["*"], weight: 0, role: .context),
                Term(
                    "fonds et programmes", language: .french, targets: ["20", "remittances"],
                    weight: 0, role: .veto),
                Term("la traite", language: .french, targets: ["10"], weight: 0.6, role: .cue),
                Term(
                    "consultative status", language: .english, targets: ["23"], weight: 0,
                    role: .decoy),
            ])
    }

    @Test(
        "reads columns in any order, leaves out others, and takes rows that are too long",
        arguments: [
            "target\tlanguage\tterm\tweight\nx\tfr\tdonnée\t0.5\n",
            "weight\tterm\tnote\tlanguage\ttarget\n0.5\tdonnée\t9\tfr\tx",
            "note\ttarget\tlanguage\tterm\tweight\tauthor\n\tx\tfr\tdonnée\t0.5\tme\n",
            "target\tlanguage\tterm\tweight\nx\tfr\tdonnée\t0.5\tmore\tand more\n",
            "target\tlanguage\tterm\tweight\ttarget\nx\tfr\tdonnée\t0.5\ty\n",
            "target\tlanguage\tterm\tweight\trole\talso\nx\tfr\tdonnée\t0.5\n",
        ])
    func readsColumns(text: String) throws {
        #expect(
            try terms(text) == [Term("donnée", language: .french, targets: ["x"], weight: 0.5)])
    }

    @Test(
        "takes a byte order mark, any line ends, and empty lines",
        arguments: [
            "\u{FEFF}target\tlanguage\tterm\tweight\nx\t\ta\t1\ny\t\tb\t1\n",
            "target\tlanguage\tterm\tweight\r\nx\t\ta\t1\r\ny\t\tb\t1\r\n",
            "\u{FEFF}target\tlanguage\tterm\tweight\r\n\r\nx\t\ta\t1\r\n\r\ny\t\tb\t1",
            "target\tlanguage\tterm\tweight\n\nx\t\ta\t1\n\n\ny\t\tb\t1\n\n",
            "target\tlanguage\tterm\tweight\rx\t\ta\t1\ry\t\tb\t1\r",
        ])
    func takesLineEnds(text: String) throws {
        #expect(try terms(text).map(\.targets) == [["x"], ["y"]])
    }

    @Test("takes no other letter for a byte order mark, though it begins with the same bytes")
    func takesNoOtherMark() {
        #expect(throws: VocabularyError(line: 1, problem: .missingColumn("target"))) {
            try terms("\u{FEC0}target\tlanguage\tterm\tweight\nx\t\ta\t1\n")
        }
    }

    @Test("takes a header without rows")
    func takesNoRows() throws {
        #expect(try terms(Self.header).isEmpty)
    }

    @Test("takes the same term for another target or in another language")
    func takesTermAgain() throws {
        let rows = "1\tfr\tdata\t1\n2\tfr\tdata\t1\n1\ten\tdata\t1\n1\t\tdata\t1\n"
        #expect(try terms("target\tlanguage\tterm\tweight\n" + rows).count == 4)
    }

    @Test(
        "reads languages by their tag, whatever its case and region",
        arguments: [
            ("fr", Language.french), ("FR", .french), (" fr ", .french), ("fr-CA", .french),
            ("en_GB", .english), ("", nil), (" ", nil), ("es", .spanish),
        ] as [(String, Language?)])
    func readsLanguage(tag: String, language: Language?) throws {
        #expect(try terms(Self.header + "x\t\(tag)\ta\t1").map(\.language) == [language])
    }

    @Test("names no target twice for a term")
    func namesTargetsOnce() throws {
        let terms = try terms(Self.header + "x\tfr\ta\t1\tcue\tx  y")
        #expect(terms.map(\.targets) == [["x", "y"]])
    }

    @Test("takes weights from 0 to 1", arguments: ["0", "1", "0.5", "1.0", "1e-3", "0.000001"])
    func takesWeight(weight: String) throws {
        #expect(try terms(Self.header + "x\t\ta\t\(weight)").map(\.weight) == [Double(weight)])
    }

    // MARK: Faults

    private static let faults: [(rows: String, VocabularyError)] = [
        ("\tfr\ta\t1", .init(line: 2, column: 1, problem: .emptyTarget)),
        ("x\tfr\t\t1", .init(line: 2, column: 3, problem: .emptyTerm)),
        ("x\tfr\t « ! »\t1", .init(line: 2, column: 3, problem: .emptyTerm)),
        ("x\tfr\ta\t", .init(line: 2, column: 4, problem: .badWeight(""))),
        ("x\tfr\ta\t1.01", .init(line: 2, column: 4, problem: .badWeight("1.01"))),
        ("x\tfr\ta\t-0.1", .init(line: 2, column: 4, problem: .badWeight("-0.1"))),
        ("x\tfr\ta\t0,5", .init(line: 2, column: 4, problem: .badWeight("0,5"))),
        ("x\tfr\ta\tnan", .init(line: 2, column: 4, problem: .badWeight("nan"))),
        ("x\tfr\ta\tinf", .init(line: 2, column: 4, problem: .badWeight("inf"))),
        ("x\tfr\ta\t1\tcentral", .init(line: 2, column: 5, problem: .unknownRole("central"))),
        ("x\tfr\ta\t1\tCue", .init(line: 2, column: 5, problem: .unknownRole("Cue"))),
        ("x\tfr\ta", .init(line: 2, column: 4, problem: .missingCell("weight"))),
        ("x", .init(line: 2, column: 2, problem: .missingCell("language"))),
        (
            "x\tfr\ta\t1\n\nx\tfr\tb",
            .init(line: 4, column: 4, problem: .missingCell("weight"))
        ),
        ("x\tfr\ta\t1\nx\tfr\ta\t0.5", .init(line: 3, problem: .duplicate(line: 2))),
        ("x\tfr\ta\t1\nx\tFR\ta\t1", .init(line: 3, problem: .duplicate(line: 2))),
        (
            "x\tfr\ta\t1\t\nx\tfr\ta\t1\tsufficient",
            .init(line: 3, problem: .duplicate(line: 2))
        ),
        ("x\tfr\ta\t1\tcue\nx\tfr\ta\t0\tveto", .init(line: 3, problem: .duplicate(line: 2))),
        (
            "x\tfr\tÉtat d’origine\t1\n\nx\tfr\tetat  d'Origine\t1",
            .init(line: 4, problem: .duplicate(line: 2))
        ),
        ("x\tfr\ta\t1\nx\tfr\t\t1\n\tfr\ta\t1", .init(line: 3, column: 3, problem: .emptyTerm)),
    ]

    @Test("says on which line and in which column a row is wrong", arguments: faults.indices)
    func rejectsRow(index: Int) {
        let (rows, fault) = Self.faults[index]
        #expect(throws: fault) { try terms(Self.header + rows) }
        #expect(throws: fault) {
            try terms(
                "\u{FEFF}"
                    + (Self.header + rows).split(separator: "\n", omittingEmptySubsequences: false)
                    .joined(separator: "\r\n"))
        }
    }

    @Test("names the column of the file, not of the library")
    func namesColumnOfFile() {
        #expect(throws: VocabularyError(line: 2, column: 2, problem: .badWeight("2"))) {
            try terms("term\tweight\ttarget\tlanguage\na\t2\tx\tfr")
        }
    }

    @Test(
        "says which column the header lacks",
        arguments: ["target", "language", "term", "weight"])
    func rejectsHeader(name: String) {
        let header = ["target", "language", "term", "weight", "role"].filter { $0 != name }
        #expect(throws: VocabularyError(line: 1, problem: .missingColumn(name))) {
            try terms(header.joined(separator: "\t") + "\nx\tfr\ta\t1\n")
        }
    }

    @Test(
        "takes no empty file", arguments: ["", "\n", "\u{FEFF}", "Target\tLanguage\tTerm\tWeight"])
    func rejectsEmptyFile(text: String) {
        #expect(throws: VocabularyError(line: 1, problem: .missingColumn("target"))) {
            try terms(text)
        }
    }

    @Test("takes known targets only, where these are given")
    func rejectsUnknownTargets() throws {
        let known: Set = ["1", "data"]
        let header = Self.header
        #expect(
            try terms(header + "1\t\ta\t1\t\tdata\n*\t\tb\t0\tcontext", targets: known).count == 2)
        #expect(throws: VocabularyError(line: 2, column: 1, problem: .unknownTarget("2"))) {
            try terms(header + "2\t\ta\t1", targets: known)
        }
        #expect(throws: VocabularyError(line: 3, column: 6, problem: .unknownTarget("dat"))) {
            try terms(header + "1\t\ta\t1\n1\t\tb\t1\t\tdata dat", targets: known)
        }
    }

    @Test(
        "names the line of bytes that are not UTF-8",
        arguments: [
            ([0xFF], 1), ([0x78, 0x0A, 0xC3], 2), ([0x0A, 0x0A, 0xC3, 0x0A], 3),
            ([0xEF, 0xBB, 0xBF, 0x0D, 0x0A, 0xED, 0xA0, 0x80], 2),
        ] as [([UInt8], Int)])
    func rejectsBytes(bytes: [UInt8], line: Int) {
        #expect(throws: VocabularyError(line: line, problem: .notUTF8)) {
            try Vocabulary(tsv: bytes)
        }
    }

    @Test(
        "prints a fault in a line",
        arguments: [
            (
                VocabularyError(line: 12, column: 3, problem: .emptyTerm),
                "line 12, column 3: the term is empty"
            ),
            (
                .init(line: 1, problem: .missingColumn("term")),
                "line 1: the header has no column \"term\""
            ),
            (.init(line: 1, problem: .notUTF8), "line 1: not UTF-8"),
            (
                .init(line: 2, column: 4, problem: .missingCell("weight")),
                "line 2, column 4: the line ends before its \"weight\""
            ),
            (
                .init(line: 2, column: 1, problem: .emptyTarget),
                "line 2, column 1: the target is empty"
            ),
            (
                .init(line: 2, column: 1, problem: .unknownTarget("24")),
                "line 2, column 1: unknown target \"24\""
            ),
            (
                .init(line: 2, column: 4, problem: .badWeight("2")),
                "line 2, column 4: \"2\" is no weight from 0 to 1"
            ),
            (
                .init(line: 2, column: 5, problem: .unknownRole("x")),
                "line 2, column 5: unknown role \"x\""
            ),
            (
                .init(line: 2, column: 3, problem: .tooLong(limit: 2_000)),
                "line 2, column 3: longer than 2000 bytes"
            ),
            (
                .init(line: 9, problem: .duplicate(line: 4)),
                "line 9: the term already stands on line 4"
            ),
            (.init(line: 1, problem: .tooManyTerms), "line 1: the terms are too many"),
        ])
    func printsFault(fault: VocabularyError, text: String) {
        #expect(fault.description == text)
    }

    @Test("refuses words that share forms in more ways than can be told apart, and names the line")
    func refusesTangledForms() throws {
        let tangled = (0..<60).map { $0 == 0 ? "droits" : "droit" }.joined(separator: " ")
        let error = try #require(throws: VocabularyError.self) {
            try terms(Self.header + "x\tfr\tdonnée\t1\ny\tfr\t\(tangled)\t1\n")
        }
        #expect(error.description == "line 3: the words of the term can be read in too many ways")
    }

    @Test(
        "refuses cells that are too long, and names them",
        arguments: [
            (name(201) + "\ten\ta\t1", 1, 200), ("x\t" + name(201) + "\ta\t1", 2, 200),
            ("x\ten\t" + name(2_001) + "\t1", 3, 2_000),
            ("x\ten\ta\t" + name(1_000_000), 4, 200), ("x\ten\ta\t1\t" + name(201), 5, 200),
            ("x\ten\ta\t1\t\ty " + name(201), 6, 200),
            ("e" + String(repeating: "\u{301}\u{323}", count: 100_000) + "\ten\ta\t1", 1, 200),
        ])
    func refusesLongCells(row: String, column: Int, limit: Int) {
        #expect(
            throws: VocabularyError(line: 3, column: column, problem: .tooLong(limit: limit))
        ) {
            try terms(Self.header + "z\t\tb\t1\n" + row)
        }
    }

    private static func name(_ count: Int) -> String { String(repeating: "7", count: count) }

    @Test("takes cells as long as they may be, and any other column")
    func takesLongCells() throws {
        let header = Self.name(1_000_000) + "\t" + Self.header
        let row = "\t" + Self.name(200) + "\ten\t" + Self.name(2_000) + "\t1\t\t"
        #expect(try terms(header + row).count == 1)
    }

    @Test("names the line from which on terms begin one another too deep")
    func refusesDeepTerms() {
        let lines = (1...2_000).map {
            "x\tfr\t" + [String](repeating: "mot", count: $0).joined(separator: " ") + "\t1\n"
        }
        #expect(throws: VocabularyError(line: 502, column: 3, problem: .tooLong(limit: 2_000))) {
            try terms(Self.header + lines.joined())
        }
    }

    @Test("names the line from which on the terms are too many, and builds nothing of them")
    func refusesTooManyTerms() {
        // Some hundred kinds of bytes, and terms that have as many of them as they may.
        let letters = "x\ten\tabcdefghijklmnopqrstuvwxyz0123456789\t1\n"
        let lines = (0..<1_500).map { line in
            let scalars = (0..<660).compactMap {
                Unicode.Scalar(0x4E00 + ($0 * 29 + line) % 0x4000)
            }
            return "x\tzh\t" + String(String.UnicodeScalarView(scalars)) + "\t1\n"
        }
        let error = #expect(throws: VocabularyError.self) {
            try terms(Self.header + letters + lines.joined())
        }
        #expect(error?.problem == .tooManyTerms)
        #expect((1_000..<1_500).contains(error?.line ?? 0))
    }

    @Test(
        "takes what looks odd for what it is",
        arguments: [
            ("x\ten\t\"sea\t1", "\"sea"), ("x\ten\tse\u{0}a\t1", "se\u{0}a"),
            ("x\ten\t\u{202E}sea\t1", "\u{202E}sea"), ("x\ten\t\u{1B}[31msea\t1", "\u{1B}[31msea"),
        ])
    func takesOddTerms(row: String, term: String) throws {
        #expect(try terms(Self.header + row).map(\.text) == [term])
    }

    @Test("takes terms that begin one another two hundred deep")
    func takesNestedTerms() throws {
        let lines = (1...200).map {
            "x\tfr\t" + [String](repeating: "droit", count: $0).joined(separator: " ") + "\t1"
        }
        let vocabulary = try Vocabulary(
            tsv: Array((Self.header + lines.joined(separator: "\n")).utf8))
        let text = [String](repeating: "droits", count: 200).joined(separator: " ")
        #expect(vocabulary.mentions(in: text).count == 200 * 201 / 2)
    }
}

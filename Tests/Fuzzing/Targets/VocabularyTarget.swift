@testable import GlobalCompact

/// Vocabulary files: a fault with its place, or terms that are found as a naive search does.
enum VocabularyTarget {
    static func check(_ bytes: [UInt8]) throws {
        let terms: [Term]
        do throws(VocabularyError) {
            terms = try Vocabulary(tsv: bytes).terms
        } catch {
            try check(error, in: bytes)
            return
        }
        try promise(bytes.isUTF8, "what is not UTF-8 is refused")
        for term in terms {
            try promise((0...1).contains(term.weight), "a weight is from 0 to 1")
            try promise(
                !term.targets.isEmpty && !term.targets.contains(""), "a target has a name")
        }
        let again = try Vocabulary(tsv: table(of: terms)).terms
        try promise(again == terms, "terms come back as they were written")
        if let other = bytes.withCarriageReturns {
            try promise(try Vocabulary(tsv: other).terms == terms, "CRLF reads as LF does")
        }
        let numbered = terms.enumerated().map { number, term in
            Term(term.text, language: term.language, targets: ["\(number)"], weight: term.weight)
        }
        let lines = bytes.split(separator: 0x0A).dropFirst().prefix(20)
        try MatcherTarget.check(
            Vocabulary(terms: numbered), NaiveMatcher(numbered), in: Array(lines.joined()),
            language: terms.first?.language)
    }

    private static func check(_ error: VocabularyError, in bytes: [UInt8]) throws {
        let lineCount = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
        try promise((1...lineCount).contains(error.line), "a fault names a line: \(error)")
        try promise(error.column.map { $0 >= 1 } ?? true, "a fault names a column: \(error)")
        try promise(!error.description.isEmpty, "a fault is spelled")
        if error.problem == .notUTF8 { try promise(!bytes.isUTF8, "UTF-8 is read") }
        if case .duplicate(let line) = error.problem {
            try promise((2..<error.line).contains(line), "a term stands on an earlier line")
        }
    }

    /// The terms as a file.
    private static func table(of terms: [Term]) -> [UInt8] {
        let lines = terms.map { term in
            [
                term.targets[0], term.language?.rawValue ?? "", term.text, term.role.rawValue,
                term.targets.dropFirst().joined(separator: " "), "\(term.weight)",
            ].joined(separator: "\t")
        }
        let header = "target\tlanguage\tterm\trole\talso\tweight"
        return Array(([header] + lines).joined(separator: "\n").utf8)
    }
}

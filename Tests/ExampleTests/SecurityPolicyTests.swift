import Foundation
import Testing

/// The promises of `.github/SECURITY.md`, each with something that holds it.
@Suite struct SecurityPolicyTests {
    private static let page = Program.root.appending(path: ".github/SECURITY.md")

    /// The rows of its tables of promises: what is promised, and what holds it.
    private static func promises() throws -> [[String]] {
        try String(contentsOf: page, encoding: .utf8).components(separatedBy: "\n")
            .filter { $0.hasPrefix("| ") }
            .map { $0.components(separatedBy: " | ") }
            .filter { $0.count == 2 && !$0[1].hasPrefix("held by") }
    }

    /// The names of the tests in a folder, "Suite.function".
    private static func tests() throws -> Set<String> {
        let folder = Program.root.appending(path: "Tests")
        var names: Set<String> = []
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        where path.hasSuffix(".swift") {
            let source = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            var suite = ""
            for line in source.components(separatedBy: "\n") {
                if !line.hasPrefix(" "), let name = word(after: "struct ", in: line) {
                    suite = name
                }
                if let name = word(after: "func ", in: line) { names.insert("\(suite).\(name)") }
            }
        }
        return names
    }

    private static func word(after mark: String, in line: String) -> String? {
        line.range(of: mark).map { line[$0.upperBound...].prefix { $0.isLetter || $0.isNumber } }
            .map(String.init)
    }

    @Test func eachPromiseNamesWhatHoldsIt() throws {
        let tests = try Self.tests()
        let promises = try Self.promises()
        #expect(promises.count == 16)
        for promise in promises {
            let names = promise[1].components(separatedBy: "`").enumerated()
                .filter { $0.offset % 2 == 1 }.map(\.element)
            #expect(!names.isEmpty, "\(promise[0])")
            for name in names {
                let isThere =
                    name.contains("/")
                    ? FileManager.default.fileExists(
                        atPath: Program.root.appending(path: name).path)
                    : tests.contains(name)
                #expect(isThere, "\(promise[0]): \(name)")
            }
        }
    }
}

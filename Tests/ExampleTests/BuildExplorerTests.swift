import Foundation
import Testing

@Suite("build-explorer")
struct BuildExplorerTests {
    /// Does something with a folder of its own.
    private func withFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("globalcompact-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    @Test("writes one page and nothing else, in folders that it makes")
    func writesPage() throws {
        try withFolder { folder in
            let deep = folder.appendingPathComponent("a/b")
            let run = try Program("build-explorer", [deep.path])
            #expect(run.status == 0 && run.complaint.isEmpty)
            #expect(run.output == "\(deep.path)/index.html: 3 documents, 142 passages\n")
            let files = try FileManager.default.contentsOfDirectory(atPath: deep.path)
            #expect(files == ["index.html"])
        }
    }

    @Test("puts documents of one's own beside bundled ones")
    func takesFiles() throws {
        try withFolder { folder in
            let own = folder.appendingPathComponent("own.md")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data("1. Banks lowered the price of sending remittances.\r\n".utf8).write(to: own)
            let run = try Program(
                "build-explorer", [folder.path, "declaration-2013", own.path, "--language", "fr"])
            #expect(run.output == "\(folder.path)/index.html : 2 documents, 39 passages\n")
            let page = try String(
                contentsOf: folder.appendingPathComponent("index.html"), encoding: .utf8)
            #expect(page.contains("sending <mark") && page.contains("a-res-68-4"))
        }
    }

    @Test("takes a crosswalk that was exported as JSON and corrected")
    func takesExports() throws {
        try withFolder { folder in
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let json = folder.appendingPathComponent("export.json")
            let export = try Program("export-crosswalk", ["json"])
            try Data(export.output.utf8).write(to: json)
            let own = folder.appendingPathComponent("own")
            let all = folder.appendingPathComponent("all")
            _ = try Program("build-explorer", [own.path, json.path])
            _ = try Program("build-explorer", [all.path])
            #expect(
                try Data(contentsOf: own.appendingPathComponent("index.html"))
                    == Data(contentsOf: all.appendingPathComponent("index.html")))
        }
    }

    @Test("refuses what it cannot do with the exit code of the matter")
    func refuses() throws {
        try withFolder { folder in
            #expect(try Program("build-explorer").status == 64)
            #expect(try Program("build-explorer", [folder.path, "/no/such/file"]).status == 66)
            #expect(try Program("build-explorer", ["/dev/null/site"]).status == 74)
            let binary = try Program("build-explorer", [folder.path, Program.root.path])
            #expect(binary.status == 66)
            #expect(!FileManager.default.fileExists(atPath: folder.path))
        }
    }
}

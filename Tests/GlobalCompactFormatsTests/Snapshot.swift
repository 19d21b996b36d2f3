import Foundation
import Testing

/// Texts as they were recorded, each in a file; `RECORD_SNAPSHOTS=1 swift test` writes them anew.
enum Snapshot {
    /// Expects a text to be, byte for byte, the one that was recorded under a name.
    static func expect(_ text: String, _ name: String) throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Snapshots/\(name)")
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(text.utf8).write(to: file)
        }
        let recorded = [UInt8](try Data(contentsOf: file))
        #expect(Array(text.utf8) == recorded, "\(name)")
    }
}

import Foundation

/// What JSON of this library says that it is, in its key `format`.
struct JSONHeader: Decodable {
    private var format: String?

    /// What an export says, which has a saved crosswalk inside.
    static let export = "globalcompact-export"

    /// What the JSON says, or nil if it says nothing.
    static func format(of bytes: [UInt8]) -> String? {
        (try? JSONDecoder().decode(JSONHeader.self, from: Data(bytes)))?.format
    }

    /// Whether JSON is an export, and not a crosswalk by itself or anything else.
    static func isExport(_ bytes: [UInt8]) -> Bool { format(of: bytes) == export }
}

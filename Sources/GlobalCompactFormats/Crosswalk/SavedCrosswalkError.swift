import GlobalCompact

/// A reason why bytes cannot be read as a saved crosswalk, or a crosswalk cannot be saved.
public enum SavedCrosswalkError: Error, Sendable, Hashable {
    /// The bytes are not UTF-8; the offset is that of the first byte that does not fit.
    case notUTF8(offset: Int)
    /// The bytes are no JSON; the offset is that of the byte where that shows.
    case notJSON(message: String, offset: Int)
    /// The JSON is something else than a saved crosswalk.
    case notACrosswalk
    /// The file was written by a newer version of the library, in a version of the format that is
    /// not known.
    case newerFormat(Int)
    /// Something in the crosswalk is not as it should be; the path says where:
    /// `mappings[12].evidence[0].start`.
    case fault(path: String, message: String)
}

extension SavedCrosswalkError: CustomStringConvertible {
    /// What is wrong, where, and what to do where that helps.
    public var description: String {
        switch self {
        case .notUTF8(let offset): JSONCheck.Fault.notUTF8(offset: offset).description
        case .notJSON(let message, let offset):
            JSONCheck.Fault.notJSON(message: message, offset: offset).description
        case .notACrosswalk: "JSON, but not a saved crosswalk"
        case .newerFormat(let version):
            "a saved crosswalk of format version \(version); this library reads up to version "
                + "\(SavedCrosswalk.formatVersion): use a newer one"
        case .fault(let path, let message):
            JSONCheck.Fault.excess(path: path, message: message).description
        }
    }
}

extension SavedCrosswalkError {
    /// The error for what a decoder or encoder throws.
    init(_ error: any Error) {
        switch error {
        case let error as SavedCrosswalkError: self = error
        case JSONCheck.Fault.notUTF8(let offset): self = .notUTF8(offset: offset)
        case JSONCheck.Fault.notJSON(let message, let offset):
            self = .notJSON(message: message, offset: offset)
        case JSONCheck.Fault.excess(let path, let message):
            self = .fault(path: path, message: message)
        case DecodingError.keyNotFound(let key, let context):
            self = .fault(path: Self.path(context.codingPath + [key]), message: "missing")
        case DecodingError.valueNotFound(_, let context):
            self = .fault(
                path: Self.path(context.codingPath), message: "null where a value is needed")
        case DecodingError.typeMismatch(let type, let context):
            self = .fault(
                path: Self.path(context.codingPath), message: "not \(Self.name(of: type))")
        case DecodingError.dataCorrupted(let context):
            let known = context.codingPath.last.flatMap { Self.values(of: $0.stringValue) }
            self = .fault(
                path: Self.path(context.codingPath),
                message: known.map { "unknown; known are " + $0.joined(separator: ", ") }
                    ?? context.debugDescription)
        case EncodingError.invalidValue(_, let context):
            self = .fault(path: Self.path(context.codingPath), message: context.debugDescription)
        default: self = .fault(path: "", message: "\(error)")
        }
    }

    /// Throws if a decoder would trip over bytes or have to guess at them.
    static func check(_ json: [UInt8]) throws(SavedCrosswalkError) {
        do throws(JSONCheck.Fault) { try JSONCheck.check(json) } catch {
            throw SavedCrosswalkError(error)
        }
    }

    /// The values of a key that has few.
    private static func values(of key: String) -> [String]? {
        switch key {
        case "level": Level.allCases.map(\.rawValue)
        case "relation": Relation.allCases.map(\.rawValue)
        case "kind": ["curated", "computed"]
        default: nil
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.reduce(into: "") { path, key in
            if let index = key.intValue {
                path += "[\(index)]"
            } else {
                path += (path.isEmpty ? "" : ".") + key.stringValue
            }
        }
    }

    private static func name(of type: any Any.Type) -> String {
        switch type {
        case is String.Type: "a string"
        case is Int.Type: "a whole number"
        case is Double.Type: "a number"
        case is [Any].Type: "an array"
        default: "an object"
        }
    }
}

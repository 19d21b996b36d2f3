import GlobalCompact

/// The metadata block of an SSSOM table: YAML before the header, each line after a number sign.
struct SSSOMMetadata {
    /// The values of the set's slots; of several values the first.
    private(set) var values: [String: String] = [:]
    /// What each prefix stands for.
    private(set) var prefixes: [String: String] = [:]

    /// The IRI that a CURIE stands for; anything else as it is.
    func expanded(_ name: String) -> String {
        guard let colon = name.firstIndex(of: ":") else { return name }
        let prefix = String(name[..<colon])
        guard let expansion = prefixes[prefix] else { return name }
        return expansion + name[name.index(after: colon)...]
    }
}

// MARK: - Writing

extension SSSOMMetadata {
    /// The lines of the block, in the order of SSSOM's class "mapping set".
    ///
    /// - Parameters:
    ///   - export: what is exported.
    ///   - condensed: the slots that have one value in all rows.
    ///   - extensions: the columns that SSSOM does not know.
    ///   - rows: the rows, whose digest names the set.
    static func lines(
        _ export: Export, _ condensed: [(name: String, value: String)], extensions: [String],
        digestOf rows: [String]
    ) -> [String] {
        var lines = ["sssom_version: \"1.1\"", "curie_map:"]
        for (prefix, expansion) in CompactCURIE.prefixes {
            lines.append("  \(prefix): \(YAMLScalar.quoted(expansion))")
        }
        let origin = export.crosswalk.origin
        let digest = SHA256.hexDigest(of: rows.flatMap { Array($0.utf8) })
        var slots: [(String, String)] = [
            ("mapping_set_id", "urn:sha256:\(digest)"),
            ("mapping_set_version", origin.version),
            ("mapping_set_title", title(of: export)),
        ]
        let license = export.license ?? "https://w3id.org/sssom/license/unspecified"
        if let curator = origin.curator { slots.append(("creator_label", curator)) }
        slots.append(("license", license))
        slots += condensed
        slots.append(("other", origin.isCurated ? "origin=curated" : "origin=computed"))
        for (name, value) in slots {
            let isList = name == "creator_label"
            lines.append("\(name):" + (isList ? "" : " \(YAMLScalar.quoted(value))"))
            if isList { lines.append("  - \(YAMLScalar.quoted(value))") }
        }
        if !extensions.isEmpty { lines.append("extension_definitions:") }
        return lines
            + extensions.flatMap { ["  - slot_name: \($0)", "    property: \"gc:slot:\($0)\""] }
    }

    private static func title(of export: Export) -> String {
        let names = export.sources.prefix(3).map { $0.reference.spelled() }
        let rest = export.sources.count > 3 ? " and \(export.sources.count - 3) more" : ""
        return "Crosswalk to the Global Compact: " + names.joined(separator: "; ") + rest
    }
}

// MARK: - Reading

extension SSSOMMetadata {
    /// Reads the lines of a block, without their number signs.
    ///
    /// Of YAML it knows what mapping sets use: keys with a scalar, a map or a list.
    init(lines: [String]) {
        for (prefix, expansion) in CompactCURIE.prefixes + CompactCURIE.builtIn {
            prefixes[prefix] = expansion
        }
        var section = ""
        for line in lines {
            let isInner = line.utf8.first == 0x20 || line.utf8.first == UInt8(ascii: "-")
            let text = Spacing.trimmed(line)
            if isInner, section == "curie_map" {
                if let (prefix, expansion) = Self.pair(text) { prefixes[prefix] = expansion }
            } else if isInner {
                let value = text.utf8.first == UInt8(ascii: "-") ? text.dropFirst() : text[...]
                if values[section]?.isEmpty == true {
                    values[section] = YAMLScalar.text(of: Spacing.trimmed(String(value)))
                }
            } else if let (key, value) = Self.pair(text) {
                section = key
                values[key] = value
            }
        }
    }

    /// Key and value of "key: value".
    private static func pair(_ line: String) -> (key: String, value: String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let value = Spacing.trimmed(String(line[line.index(after: colon)...]))
        return (
            YAMLScalar.text(of: Spacing.trimmed(String(line[..<colon]))),
            YAMLScalar.text(of: value)
        )
    }
}

/// Hands out the `eId`s of a document, each once.
///
/// A paragraph whose number is printed twice gets `para_3` and `para_3-2`.
struct AkomaNtosoIdentifiers {
    private var issued: Set<String> = []
    private var repeats: [String: Int] = [:]
    private var counts: [String: Int] = [:]

    /// The identifier, or one like it if it is taken.
    mutating func unique(_ identifier: String) -> String {
        if issued.insert(identifier).inserted { return identifier }
        var count = repeats[identifier, default: 1]
        var candidate: String
        repeat {
            count += 1
            candidate = "\(identifier)-\(count)"
        } while !issued.insert(candidate).inserted
        repeats[identifier] = count
        return candidate
    }

    /// The next identifier of a kind, by its stem: `sec_1`, `sec_2`.
    mutating func next(_ stem: String) -> String {
        counts[stem, default: 0] += 1
        return unique("\(stem)\(counts[stem, default: 0])")
    }

    /// The ASCII letters and digits of a text, with a joint in place of every other stretch.
    static func plain(_ text: String, joint: String = "-") -> String {
        text.utf8.split { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
            default: true
            }
        }.map { String(decoding: $0, as: UTF8.self) }.joined(separator: joint)
    }
}

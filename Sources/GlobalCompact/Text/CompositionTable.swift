/// The Unicode data behind canonical composition of Latin, Greek and Cyrillic text.
///
/// The rows it is read from are in `CompositionTable+Data.swift`, which
/// `Tests/GlobalCompactTests/Text/compose-table.py` writes.
struct CompositionTable: Sendable {
    /// The table, read on first use.
    static let shared = CompositionTable()

    /// What composition has to know of a scalar before it looks any closer.
    enum Role: Equatable {
        /// A scalar that stays as it is unless a mark follows.
        case inert
        /// A mark and its canonical combining class, 1…240.
        case mark(UInt8)
        /// No mark, and never kept by NFC: a singleton or a composition exclusion.
        case replaced
    }

    /// A canonical decomposition, one step deep.
    struct Decomposition: Equatable {
        var first: Unicode.Scalar
        var second: Unicode.Scalar?
    }

    private struct Pair: Hashable {
        var first: Unicode.Scalar
        var second: Unicode.Scalar
    }

    /// The role of each scalar up to the last that is not inert: its combining class, 0 if inert,
    /// or `replacedCode`.
    private var roleCodes: [UInt8] = []
    /// Whether a scalar that is not inert starts with this byte in UTF-8.
    private var activeLeads = [Bool](repeating: false, count: 256)
    // Room for all rows from the start halves the time it takes to read them.
    private var decompositions = [Unicode.Scalar: Decomposition](minimumCapacity: 1_000)
    private var composites = [Pair: Unicode.Scalar](minimumCapacity: 1_000)

    private static let replacedCode: UInt8 = 255

    private init() {
        for row in Self.numbers(in: Self.combiningClassRows) {
            for index in stride(from: 1, to: row.count - 1, by: 2) {
                for value in row[index]...row[index + 1] {
                    setRoleCode(UInt8(row[0]), of: value)
                }
            }
        }
        for row in Self.numbers(in: Self.compositionRows) {
            let scalars = row.compactMap(Unicode.Scalar.init)
            for index in stride(from: 1, to: scalars.count - 1, by: 2) {
                let pair = Pair(first: scalars[index], second: scalars[0])
                composites[pair] = scalars[index + 1]
                decompositions[scalars[index + 1]] = Decomposition(
                    first: pair.first, second: pair.second)
            }
        }
        for row in Self.numbers(in: Self.replacementRows) {
            let scalars = row.compactMap(Unicode.Scalar.init)
            decompositions[scalars[0]] = Decomposition(
                first: scalars[1], second: scalars.count > 2 ? scalars[2] : nil)
            if role(of: scalars[0]) == .inert {
                setRoleCode(Self.replacedCode, of: row[0])
            }
        }
    }

    private mutating func setRoleCode(_ code: UInt8, of value: UInt32) {
        while roleCodes.count <= Int(value) { roleCodes.append(0) }
        roleCodes[Int(value)] = code
        if let lead = Unicode.Scalar(value)?.utf8.first { activeLeads[Int(lead)] = true }
    }

    /// The hexadecimal numbers of each line.
    private static func numbers(in rows: String) -> [[UInt32]] {
        rows.utf8.split(separator: UInt8(ascii: "\n")).map { line in
            line.split(separator: UInt8(ascii: " ")).compactMap { UInt32(Substring($0), radix: 16) }
        }
    }

    /// Whether a scalar that is not inert can start with `byte` in UTF-8.
    func isActiveLead(_ byte: UInt8) -> Bool {
        activeLeads[Int(byte)]
    }

    /// What `scalar` is to composition.
    func role(of scalar: Unicode.Scalar) -> Role {
        let index = Int(scalar.value)
        guard index < roleCodes.count else { return .inert }
        switch roleCodes[index] {
        case 0: return .inert
        case Self.replacedCode: return .replaced
        case let combiningClass: return .mark(combiningClass)
        }
    }

    /// The canonical decomposition of `scalar`, one step deep, or nil if it has none.
    ///
    /// Only its first part may decompose further.
    func decomposition(of scalar: Unicode.Scalar) -> Decomposition? {
        decompositions[scalar]
    }

    /// The scalar that `first` and the mark `second` compose to, or nil if they do not.
    func composite(of first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
        composites[Pair(first: first, second: second)]
    }
}

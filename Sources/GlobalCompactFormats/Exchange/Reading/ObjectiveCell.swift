import GlobalCompact

/// What a person wrote where an objective is asked for.
enum ObjectiveCell {
    case empty
    case objective(Objective)
    /// A number and the name of another objective, or two numbers.
    case contradictory(Objective, Objective)
    /// None that is known, and the name that looks most like it.
    case unknown(suggestion: String?)

    /// Reads a cell: a number, a name, or a number with what goes before and behind it.
    ///
    ///     20   20.0   Objective 20   Obj. 20   n° 20   20 – Remittances   Objectif 20 : Envois de fonds
    init(_ cell: String) {
        let text = Spacing.smoothed(cell)
        // No title is longer in any language.
        guard text.utf8.count <= 400 else {
            self = .unknown(suggestion: nil)
            return
        }
        if text.isEmpty {
            self = .empty
        } else if let objective = Objective(text) {
            self = .objective(objective)
        } else {
            self =
                Self.numbered(text) ?? .unknown(suggestion: Objective.suggestions(for: text).first)
        }
    }

    /// What people write before a number.
    private static let openings: Set<String> = [
        "", "#", "gcm", "n°", "no", "no.", "nº", "num", "obj", "obj.", "objective", "objectif",
        "objetivo", "objectif n°", "objective no", "objective no.",
    ]

    /// The cell with a number in it, or nil if it has none that stands for an objective.
    private static func numbered(_ text: String) -> ObjectiveCell? {
        let scalars = text.unicodeScalars
        guard let start = scalars.firstIndex(where: isDigit) else { return nil }
        let end = scalars[start...].firstIndex { !isDigit($0) } ?? scalars.endIndex
        let opening = Spacing.trimmed(String(scalars[..<start])).lowercased()
        guard openings.contains(opening), scalars[start..<end].count <= 2,
            let objective = Int(String(scalars[start..<end])).flatMap(Objective.init(number:))
        else { return nil }
        let rest = scalars[end...].drop { isJoint($0) }
        if rest.isEmpty || isZeros(scalars[end...]) { return .objective(objective) }
        guard let other = Objective(Spacing.trimmed(String(rest))) else { return nil }
        return other == objective ? .objective(objective) : .contradictory(objective, other)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        (0x30...0x39).contains(scalar.value)
    }

    /// Whether a scalar may stand between a number and a name.
    private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
        " .,:;)-–—&".unicodeScalars.contains(scalar)
    }

    /// Whether programs wrote a whole number with these decimals: ".0", ",00".
    private static func isZeros(_ scalars: Substring.UnicodeScalarView) -> Bool {
        guard let first = scalars.first, first == "." || first == "," else { return false }
        return scalars.dropFirst().allSatisfy { $0 == "0" }
    }
}

import GlobalCompact

/// A passage as the explorer shows it: its text, and all that is said of it.
struct ExplorerPassage: Sendable {
    /// The name in addresses: "a-res-68-4/27".
    let id: String
    let citation: Citation
    let passage: Passage
    /// Whether somebody read it; else an engine suggests.
    let isRead: Bool
    /// What is said of it, objectives before themes.
    let claims: [Statement]
    /// The session whose summary it belongs to.
    let session: Int?

    /// A claim with what makes it count or not.
    struct Statement: Sendable {
        let claim: Claim
        /// Whether an engine suggests it for a passage that nobody read.
        let isSuggestion: Bool
        /// Whether the passage only assigns the objective to a session.
        let isAssignment: Bool

        init(_ claim: Claim, isSuggestion: Bool, isAssignment: Bool) {
            self.claim = claim
            self.isSuggestion = isSuggestion
            self.isAssignment = isAssignment
        }

        /// Whether the heat maps count it.
        var isCounted: Bool {
            (claim.level == .central || claim.level == .arguable) && !isSuggestion && !isAssignment
        }
    }

    /// Whether the passage speaks for an objective, was read and speaks for none, or was not read.
    var state: Coverage.State {
        guard isRead else { return .notReviewed }
        return claims.contains { $0.isCounted && $0.objective != nil } ? .mapped : .noneFound
    }
}

extension ExplorerPassage.Statement {
    var objective: Objective? {
        if case .objective(let objective) = claim.target { objective } else { nil }
    }

    var theme: Theme? {
        if case .theme(let theme) = claim.target { theme } else { nil }
    }
}

// MARK: - The text in stretches

extension ExplorerPassage {
    /// A stretch of the text that the same claims rest on.
    struct Stretch {
        var text: String
        var objectives: [Objective]
        var themes: [Theme]

        /// Whether no claim rests on it.
        var isPlain: Bool { objectives.isEmpty && themes.isEmpty }
    }

    /// The text cut where the words of a claim begin or end.
    ///
    /// - Complexity: Linear in the text and the evidence, n log n to sort the cuts.
    var stretches: [Stretch] {
        let bytes = Array(passage.text.utf8)
        var opening: [Int: [Claim.Target]] = [:]
        var closing: [Int: [Claim.Target]] = [:]
        for statement in claims {
            for evidence in statement.claim.evidence where evidence.stands(in: bytes) {
                opening[evidence.range.lowerBound, default: []].append(statement.claim.target)
                closing[evidence.range.upperBound, default: []].append(statement.claim.target)
            }
        }
        var open: [Claim.Target: Int] = [:]
        var stretches: [Stretch] = []
        var start = 0
        for cut in Set(opening.keys).union(closing.keys).union([bytes.count]).sorted() {
            if cut > start {
                stretches.append(Stretch(bytes[start..<cut], open.keys))
                start = cut
            }
            for target in closing[cut] ?? [] {
                open[target] = open[target].flatMap { $0 > 1 ? $0 - 1 : nil }
            }
            for target in opening[cut] ?? [] { open[target, default: 0] += 1 }
        }
        return stretches
    }
}

extension ExplorerPassage.Stretch {
    fileprivate init(_ bytes: ArraySlice<UInt8>, _ targets: some Sequence<Claim.Target>) {
        text = String(decoding: bytes, as: UTF8.self)
        objectives = targets.compactMap { target -> Objective? in
            if case .objective(let objective) = target { objective } else { nil }
        }.sorted()
        themes = targets.compactMap { target -> Theme? in
            if case .theme(let theme) = target { theme } else { nil }
        }.sorted { $0.rawValue < $1.rawValue }
    }
}

import Testing

@testable import GlobalCompact

@Suite("MentionOverlap")
struct MentionOverlapTests {
    private func mention(
        _ range: Range<Int>, _ role: Term.Role = .sufficient, weight: Double = 0.5
    ) -> TermMatch {
        TermMatch(
            range: range, length: Int32(range.count), weight: weight, term: 0, sentence: 0,
            role: role)
    }

    /// The mentions that are kept, by their places: "2-5 cue".
    private func kept(_ mentions: [TermMatch]) -> [String] {
        func names(_ mentions: [TermMatch]) -> [String] {
            MentionOverlap.resolved(mentions).map {
                "\($0.range.lowerBound)-\($0.range.upperBound) \($0.role)"
            }
        }
        let kept = names(mentions)
        #expect(names(mentions.reversed()) == kept, "the order of the mentions must not count")
        return kept
    }

    @Test("keeps what does not overlap, in order")
    func keepsApart() {
        #expect(
            kept([mention(10..<12, .cue), mention(0..<3), mention(3..<6, .decoy)]) == [
                "0-3 sufficient", "3-6 decoy", "10-12 cue",
            ])
        #expect(kept([]).isEmpty)
    }

    @Test("keeps the longest of those that overlap, and of equals the first")
    func keepsLongest() {
        #expect(kept([mention(0..<5), mention(3..<10)]) == ["3-10 sufficient"])
        #expect(
            kept([mention(0..<5), mention(4..<9), mention(8..<13)]) == [
                "0-5 sufficient", "8-13 sufficient",
            ])
        #expect(kept([mention(2..<4), mention(0..<9)]) == ["0-9 sufficient"])
        #expect(kept([mention(0..<5, .cue), mention(3..<10, .cue)]) == ["3-10 cue"])
    }

    @Test("keeps the heavier of two terms that share only a part, whatever their length")
    func keepsHeavier() {
        #expect(
            kept([mention(0..<10, weight: 0.8), mention(6..<12, weight: 0.9)])
                == ["6-12 sufficient"])
        #expect(
            kept([mention(0..<10, weight: 0.9), mention(6..<20, weight: 0.8)])
                == ["0-10 sufficient"])
        #expect(
            kept([mention(0..<10, weight: 0.8), mention(2..<6, weight: 0.9)])
                == ["0-10 sufficient"], "a term inside another is part of it")
    }

    @Test("gives a term its place back when the longer one around it gives way")
    func givesPlaceBack() {
        let all = [
            mention(0..<10, weight: 0.6), mention(0..<4, weight: 0.5),
            mention(8..<14, weight: 0.9),
        ]
        #expect(kept(all) == ["0-4 sufficient", "8-14 sufficient"])
    }

    @Test("takes ambient terms like cues")
    func takesAmbient() {
        #expect(kept([mention(0..<20, .ambient), mention(8..<12)]) == ["8-12 sufficient"])
        #expect(kept([mention(0..<5, .ambient), mention(3..<10, .cue)]) == ["3-10 cue"])
    }

    @Test("keeps the heaviest at one place")
    func keepsHeaviest() {
        for weights in [[0.2, 0.8, 0.5], [0.8, 0.5, 0.2]] {
            for role in [Term.Role.sufficient, .cue] {
                let mentions = weights.map { mention(0..<5, role, weight: $0) }
                #expect(
                    MentionOverlap.resolved(mentions).map(\.weight) == [0.8])
            }
        }
    }

    @Test("puts a veto before a decoy, and a decoy before a term, at one place")
    func ranksRoles() {
        let all = [mention(0..<5), mention(0..<5, .decoy), mention(0..<5, .veto)]
        #expect(kept(all) == ["0-5 veto"])
        #expect(kept(Array(all.prefix(2))) == ["0-5 decoy"])
        #expect(kept([mention(0..<5, .cue), mention(0..<5, .decoy)]) == ["0-5 decoy"])
        #expect(kept([mention(0..<5, .cue), mention(0..<5)]) == ["0-5 sufficient"])
    }

    @Test("lets a cue give way to any term that suffices and overlaps it")
    func cuesGiveWay() {
        #expect(kept([mention(0..<20, .cue), mention(8..<12)]) == ["8-12 sufficient"])
        #expect(kept([mention(0..<20, .cue), mention(15..<25)]) == ["15-25 sufficient"])
        #expect(kept([mention(0..<20, .cue), mention(8..<12, .veto)]) == ["8-12 veto"])
    }

    @Test("drops what stands inside a decoy, but not a cue that reaches beyond it")
    func obeysDecoys() {
        #expect(kept([mention(0..<20, .decoy), mention(5..<9)]) == ["0-20 decoy"])
        #expect(kept([mention(0..<20, .decoy), mention(5..<9, .cue)]) == ["0-20 decoy"])
        #expect(
            kept([mention(5..<9, .decoy), mention(0..<20, .cue)]) == ["0-20 cue", "5-9 decoy"])
        #expect(kept([mention(5..<9, .decoy), mention(0..<20)]) == ["0-20 sufficient"])
    }

    @Test("takes the short way around mentions inside one to the same end as the long way")
    func agreesWithItself() {
        var generator = SeededGenerator(seed: 5)
        let roles: [Term.Role] = [.sufficient, .sufficient, .cue, .ambient, .decoy, .veto]
        for _ in 0..<20_000 {
            let mentions = (0..<Int.random(in: 1...5, using: &generator)).map { number in
                let start = Int.random(in: 0..<6, using: &generator)
                let length = Int.random(in: 1...6, using: &generator)
                return TermMatch(
                    range: start..<start + length, length: Int32(length),
                    weight: Double(Int.random(in: 1...3, using: &generator)) / 4,
                    term: Int32(number), sentence: 0,
                    role: roles.randomElement(using: &generator) ?? .cue)
            }.sorted { $0.range.lowerBound < $1.range.lowerBound }
            var end = mentions[0].range.upperBound
            let areJoined = mentions.allSatisfy { mention in
                defer { end = max(end, mention.range.upperBound) }
                return mention.range.lowerBound < end
            }
            guard areJoined else { continue }
            let long = MentionOverlap.resolved(
                joined: mentions, in: mentions[0].range.lowerBound..<end)
            #expect(MentionOverlap.resolved(mentions).map(\.term) == long.map(\.term))
        }
    }
}

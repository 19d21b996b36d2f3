import Testing

@testable import GlobalCompact

@Suite struct StandingTests {
    private func standing(_ central: Int, _ arguable: Int = 0, _ mentioned: Int = 0) -> Standing {
        var standing = Standing()
        let counts: [(Level, Int)] = [
            (.central, central), (.arguable, arguable), (.mentioned, mentioned), (.rejected, 2),
            (.noneFound, 3),
        ]
        for (level, count) in counts {
            for index in 0..<count {
                standing.add(Citation(document: .lima2013, locator: .block(index + 1)), level)
            }
        }
        return standing
    }

    @Test func rejectedPassagesDoNotSpeakForIt() {
        #expect(standing(0).isSilent)
        #expect(standing(0).rejected.count == 2)
        #expect(!standing(0, 0, 1).isSilent)
    }

    @Test(arguments: [
        ([0, 0, 0], [0, 0, 0], Shift.absent), ([0, 0, 0], [1, 0, 0], .gained),
        ([0, 5, 9], [1, 0, 0], .gained), ([1, 0, 0], [0, 5, 9], .lost),
        ([1, 0, 0], [0, 0, 0], .lost), ([1, 0, 0], [2, 0, 0], .strengthened),
        ([2, 9, 9], [1, 9, 9], .weakened), ([1, 1, 0], [1, 2, 0], .strengthened),
        ([1, 1, 5], [1, 1, 4], .weakened), ([0, 0, 0], [0, 0, 1], .strengthened),
        ([0, 1, 0], [0, 0, 0], .weakened), ([3, 2, 1], [3, 2, 1], .unchanged),
    ])
    func shiftsAreByCentralThenArguableThenMentioned(
        before: [Int], after: [Int], shift: Shift
    ) {
        let old = standing(before[0], before[1], before[2])
        let new = standing(after[0], after[1], after[2])
        #expect(Shift(from: old, to: new) == shift)
    }

    @Test func shiftsHaveNamesInBothLanguages() {
        for language in [Language.english, .french] {
            #expect(
                Set(Shift.allCases.map { $0.spelled(in: language) }).count == Shift.allCases.count)
        }
    }
}

import Testing

@testable import GlobalCompact

@Suite("OrderedTasks")
struct OrderedTasksTests {
    /// Work that takes longer for some inputs, so that later ones overtake it.
    private static let slowSquare: @Sendable (Int) -> Int = { number in
        var value = number
        for _ in 0..<(number % 7 == 0 ? 100_000 : 10) { value = value &* 31 &+ 1 }
        return value == .min ? -1 : number * number
    }

    @Test("keeps the order of the inputs", arguments: [1, 2, 3, 8, 64])
    func keepsOrder(jobs: Int) async {
        var inputs = (0..<500).makeIterator()
        var outputs: [Int] = []
        await OrderedTasks.run(
            jobs: jobs, next: { _ in inputs.next().map { .input($0) } ?? .end },
            transform: Self.slowSquare, deliver: { outputs.append($0) })
        #expect(outputs == (0..<500).map { $0 * $0 })
    }

    @Test("asks for no more than it can hold", arguments: [1, 2, 3, 8])
    func holdsBack(jobs: Int) async {
        var asked = 0
        var delivered = 0
        var most = 0
        await OrderedTasks.run(
            jobs: jobs,
            next: { _ in
                asked += 1
                most = max(most, asked - delivered)
                return asked <= 300 ? .input(asked) : .end
            },
            transform: Self.slowSquare, deliver: { _ in delivered += 1 })
        #expect(delivered == 300)
        #expect(most <= 2 * jobs)
    }

    @Test("hands over what is done before it asks again", arguments: [2, 3, 8])
    func deliversBeforeWaiting(jobs: Int) async {
        // Inputs are at hand only while nothing is under way, as from someone who waits for answers.
        var asked = 0
        var delivered = 0
        await OrderedTasks.run(
            jobs: jobs,
            next: { isIdle in
                guard isIdle else { return .later }
                #expect(asked == delivered)
                asked += 1
                return asked <= 50 ? .input(asked) : .end
            },
            transform: Self.slowSquare, deliver: { _ in delivered += 1 })
        #expect(delivered == 50)
    }

    private struct Stop: Error {}

    @Test("ends with the error of whoever takes or gives", arguments: [1, 2, 8])
    func passesErrorsOn(jobs: Int) async {
        var delivered: [Int] = []
        await #expect(throws: Stop.self) {
            var inputs = (0..<100).makeIterator()
            try await OrderedTasks.run(
                jobs: jobs, next: { _ in inputs.next().map { .input($0) } ?? .end },
                transform: Self.slowSquare,
                deliver: {
                    if delivered.count == 10 { throw Stop() }
                    delivered.append($0)
                })
        }
        #expect(delivered == (0..<10).map { $0 * $0 })
        await #expect(throws: Stop.self) {
            try await OrderedTasks.run(
                jobs: jobs, next: { _ throws -> OrderedTasks.Supply<Int> in throw Stop() },
                transform: Self.slowSquare, deliver: { _ in })
        }
    }
}

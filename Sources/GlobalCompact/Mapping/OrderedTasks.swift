/// Work that is done on several tasks at once, while its results come in the order of its inputs.
package enum OrderedTasks {
    /// What there is to do next.
    package enum Supply<Input> {
        /// An input.
        case input(Input)
        /// Nothing at the moment: results are wanted before more is asked for.
        case later
        /// Nothing any more.
        case end
    }

    /// Transforms inputs and hands their results over one by one, in order.
    ///
    /// An input is asked for only when a task is free and few results wait for an earlier one: not
    /// more than twice as many inputs and results are held at once as there are tasks.
    ///
    /// - Parameters:
    ///   - jobs: how many tasks work at once; with one the caller does the work itself.
    ///   - next: what there is to do next. It is told whether nothing is under way, and may not
    ///     answer ``Supply/later`` then.
    ///   - transform: the work.
    ///   - deliver: what is done with each result.
    package static func run<Input: Sendable, Output: Sendable>(
        jobs: Int, next: (_ isIdle: Bool) throws -> Supply<Input>,
        transform: @escaping @Sendable (Input) -> Output,
        deliver: (Output) throws -> Void
    ) async rethrows {
        precondition(jobs > 0, "no task to work on")
        guard jobs > 1 else {
            while let input = try next(true).inputOrEnd { try deliver(transform(input)) }
            return
        }
        try await withThrowingTaskGroup(of: (place: Int, output: Output).self) { group in
            var started = 0
            var finished = 0
            var delivered = 0
            var results: [Int: Output] = [:]
            var isEnded = false
            while true {
                while !isEnded, started - finished < jobs, started - delivered < 2 * jobs {
                    let isIdle = started == delivered
                    let supply = try next(isIdle)
                    if case .later = supply, !isIdle { break }
                    guard let input = supply.inputOrEnd else {
                        isEnded = true
                        break
                    }
                    let place = started
                    started += 1
                    group.addTask { (place, transform(input)) }
                }
                guard let result = try await group.next() else { return }
                finished += 1
                results[result.place] = result.output
                while let output = results.removeValue(forKey: delivered) {
                    delivered += 1
                    try deliver(output)
                }
            }
        }
    }
}

extension OrderedTasks.Supply {
    /// The input, or nil at the end.
    fileprivate var inputOrEnd: Input? {
        switch self {
        case .input(let input): input
        case .later: preconditionFailure("nothing is under way that could be waited for")
        case .end: nil
        }
    }
}

#if FUZZING
    import Foundation

    /// The target that the environment variable `FUZZ_TARGET` names.
    private let target: FuzzTarget = {
        let name = ProcessInfo.processInfo.environment["FUZZ_TARGET"] ?? ""
        guard let target = FuzzTarget.all.first(where: { $0.name == name }) else {
            let known = FuzzTarget.all.map(\.name).joined(separator: " ")
            fatalError("FUZZ_TARGET is none of: \(known)")
        }
        return target
    }()

    /// Takes an input from libFuzzer, which brings the `main` function and saves what traps.
    @_cdecl("LLVMFuzzerTestOneInput")
    public func takeInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
        let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
        do {
            try target.check(bytes)
        } catch {
            fatalError("\(target.name): \(error)")
        }
        return 0
    }
#endif

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

    /// Builds what the target needs once, engines and vocabularies, before libFuzzer's clock runs.
    @_cdecl("LLVMFuzzerInitialize")
    public func prepare(
        _ count: UnsafeMutablePointer<CInt>?, _ arguments: UnsafeMutableRawPointer?
    ) -> CInt {
        // Some targets choose a vocabulary by the first byte.
        for choice: UInt8 in 0...1 { check([choice] + Array(#"{"text": "a"}"#.utf8)) }
        return 0
    }

    /// Takes an input from libFuzzer, which brings the `main` function and saves what traps.
    @_cdecl("LLVMFuzzerTestOneInput")
    public func takeInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
        check(unsafe Array(UnsafeBufferPointer(start: start, count: count)))
        return 0
    }

    private func check(_ bytes: [UInt8]) {
        do {
            try target.check(bytes)
        } catch {
            fatalError("\(target.name): \(error)")
        }
    }
#endif

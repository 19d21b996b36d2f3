#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension SystemIO {
    /// Replaces a file as a whole, or leaves it as it was.
    ///
    /// The bytes go into a new file in the same folder, which takes the other's name once all of it is
    /// on the disk.
    static func replace(_ path: String, with bytes: [UInt8]) throws(SystemFailure) {
        let beside = "\(path).\(getpid()).part"
        let descriptor = openNew(beside)
        guard descriptor >= 0 else { throw SystemFailure(code: errno) }
        var failure: SystemFailure?
        do throws(SystemFailure) {
            try write(bytes, to: descriptor)
            if fsync(descriptor) != 0 { failure = SystemFailure(code: errno) }
        } catch {
            failure = error
        }
        if close(descriptor) != 0, failure == nil { failure = SystemFailure(code: errno) }
        if failure == nil, renameFile(beside, path) != 0 { failure = SystemFailure(code: errno) }
        if let failure {
            unsafe unlink(beside)
            throw failure
        }
    }
}

private func openNew(_ path: String) -> Int32 {
    unsafe open(path, O_WRONLY | O_CREAT | O_EXCL, 0o644)
}

private func renameFile(_ from: String, _ to: String) -> Int32 {
    unsafe rename(from, to)
}

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
    /// The bytes go into a new file in the same folder, which takes the other's name, owner and
    /// permissions once all of it is on the disk. A file that may not be written is not replaced; of a
    /// link the file that it leads to is. What is no file, such as a pipe or device, is written to.
    static func replace(_ path: String, with bytes: [UInt8]) throws(SystemFailure) {
        guard let status = status(of: path) else {
            return try put(bytes, at: path, like: nil)
        }
        guard isWritable(path) else { throw SystemFailure(code: errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG: try put(bytes, at: finalPath(path), like: status)
        case S_IFDIR: throw SystemFailure(code: EISDIR)
        default:
            let descriptor = openForWriting(path)
            guard descriptor >= 0 else { throw SystemFailure(code: errno) }
            defer { close(descriptor) }
            try write(bytes, to: descriptor)
        }
    }

    /// Writes a new file beside a path, to which it is then moved.
    ///
    /// Whoever interrupts the program meanwhile has to wait, so that the new file is not left there.
    private static func put(
        _ bytes: [UInt8], at path: String, like status: stat?
    ) throws(SystemFailure) {
        let beside = folder(of: path) + ".\(UInt64.random(in: 0 ... .max)).part"
        let interrupted = blockInterruptions()
        defer { allow(interrupted) }
        let descriptor = openNew(beside)
        guard descriptor >= 0 else { throw SystemFailure(code: errno) }
        var failure: SystemFailure?
        do throws(SystemFailure) {
            try write(bytes, to: descriptor)
            if let status {
                // Only the superuser can give files away; others keep what they write.
                _ = fchown(descriptor, status.st_uid, status.st_gid)
                if fchmod(descriptor, status.st_mode & 0o777) != 0 {
                    failure = SystemFailure(code: errno)
                }
            }
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

    /// The folder of a path with the slash behind it, or nothing.
    private static func folder(of path: String) -> String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
        return String(path[...slash])
    }

    /// The path of the file that a path leads to over links.
    private static func finalPath(_ path: String) -> String {
        guard let resolved = unsafe realpath(path, nil) else { return path }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// Which file a path leads to, or nil if there is none.
    static func identity(at path: String) -> FileIdentity? {
        status(of: path).flatMap { FileIdentity($0) }
    }

    /// What the system knows of the file at a path, over links, or nil if there is none.
    private static func status(of path: String) -> stat? {
        var status = stat()
        return unsafe stat(path, &status) == 0 ? status : nil
    }

    private static func isWritable(_ path: String) -> Bool { unsafe access(path, W_OK) == 0 }

    /// Lets interruptions wait; gives back which signals waited before.
    private static func blockInterruptions() -> sigset_t {
        var signals = sigset_t()
        var before = sigset_t()
        unsafe sigemptyset(&signals)
        for signal in [SIGINT, SIGTERM, SIGHUP] { unsafe sigaddset(&signals, signal) }
        unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
        return before
    }

    private static func allow(_ before: sigset_t) {
        var signals = before
        unsafe pthread_sigmask(SIG_SETMASK, &signals, nil)
    }
}

private func openNew(_ path: String) -> Int32 {
    unsafe open(path, O_WRONLY | O_CREAT | O_EXCL, 0o666)
}

private func openForWriting(_ path: String) -> Int32 {
    unsafe open(path, O_WRONLY)
}

private func renameFile(_ from: String, _ to: String) -> Int32 {
    unsafe rename(from, to)
}

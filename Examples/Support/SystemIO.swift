#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A failure of reading or writing, with the system's own words.
struct SystemFailure: Error {
    let code: Int32

    /// What the system says of the failure.
    var reason: String { unsafe String(cString: strerror(code)) }
}

/// Reading and writing by file descriptor: the few system calls that the examples need.
enum SystemIO {
    /// Opens a file for reading.
    static func open(_ path: String) throws(SystemFailure) -> Int32 {
        let descriptor = openForReading(path)
        guard descriptor >= 0 else { throw SystemFailure(code: errno) }
        return descriptor
    }

    /// Reads what comes next, at most the given number of bytes; nothing at the end.
    static func read(_ descriptor: Int32, upTo count: Int) throws(SystemFailure) -> [UInt8] {
        var code: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            while true {
                let result = unsafe readBytes(descriptor, buffer.baseAddress, count)
                if result < 0 && errno == EINTR { continue }
                code = result < 0 ? errno : 0
                initialized = max(0, result)
                return
            }
        }
        if code != 0 { throw SystemFailure(code: code) }
        return bytes
    }

    /// Whether reading from a descriptor gives something at once: bytes, the end or a failure.
    static func isReady(_ descriptor: Int32) -> Bool {
        var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return unsafe poll(&request, 1, 0) != 0
    }

    /// Writes all the bytes.
    static func write(_ bytes: [UInt8], to descriptor: Int32) throws(SystemFailure) {
        var start = 0
        while start < bytes.count {
            let result = unsafe bytes[start...].withUnsafeBytes {
                unsafe writeBytes(descriptor, $0.baseAddress, $0.count)
            }
            if result < 0 {
                if errno == EINTR { continue }
                throw SystemFailure(code: errno)
            }
            start += result
        }
    }

    /// Whether a descriptor is a terminal.
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Makes writing to a closed pipe an error instead of the process's end.
    static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Whether a failure says that the reader of a pipe has gone.
    static func isClosedPipe(_ failure: SystemFailure) -> Bool { failure.code == EPIPE }

    /// Ends the process.
    static func exit(_ code: Int32) -> Never { systemExit(code) }
}

// The names of the system calls are also names of methods above.
private func openForReading(_ path: String) -> Int32 {
    unsafe open(path, O_RDONLY)
}

private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int
{
    guard let buffer = unsafe buffer else { return 0 }
    return unsafe read(descriptor, buffer, count)
}

private func writeBytes(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    guard let buffer = unsafe buffer else { return 0 }
    return unsafe write(descriptor, buffer, count)
}

private func systemExit(_ code: Int32) -> Never { exit(code) }

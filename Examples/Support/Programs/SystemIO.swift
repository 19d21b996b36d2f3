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

/// What is the same for all paths of one file, whatever links lead to it.
struct FileIdentity: Hashable {
    private let device: dev_t
    private let number: ino_t

    /// Nil for what is no file, such as a pipe, device or folder.
    init?(_ status: stat) {
        guard status.st_mode & S_IFMT == S_IFREG else { return nil }
        device = status.st_dev
        number = status.st_ino
    }
}

/// Reading and writing by file descriptor: the few system calls that the examples need.
enum SystemIO {
    /// Opens a file for reading.
    static func open(_ path: String) throws(SystemFailure) -> Int32 {
        let descriptor = openForReading(path)
        guard descriptor >= 0 else { throw SystemFailure(code: errno) }
        return descriptor
    }

    /// Closes what was opened for reading.
    static func closeAfterReading(_ descriptor: Int32) { close(descriptor) }

    /// How many bytes a file has, or 0 for what has no size, such as a pipe.
    static func size(of descriptor: Int32) -> Int {
        var status = stat()
        return unsafe fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
    }

    /// Which file a descriptor reads, or nil for what is no file, such as a pipe.
    static func identity(of descriptor: Int32) -> FileIdentity? {
        var status = stat()
        return unsafe fstat(descriptor, &status) == 0 ? FileIdentity(status) : nil
    }

    /// Reads what comes next, at most the given number of bytes; nothing at the end.
    static func read(_ descriptor: Int32, upTo count: Int) throws(SystemFailure) -> [UInt8] {
        var code: Int32 = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            while true {
                let result = unsafe readBytes(descriptor, buffer.baseAddress, count)
                if result < 0 && mayTryAgain(descriptor, POLLIN) { continue }
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
                if mayTryAgain(descriptor, POLLOUT) { continue }
                throw SystemFailure(code: errno)
            }
            start += result
        }
    }

    /// Whether a descriptor is a terminal.
    static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Makes writing to a closed pipe, or past the greatest size that files may have, an error
    /// instead of the process's end.
    static func ignoreSignalsOfWriting() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Takes the places of standard input, output and error that the process was started without,
    /// so that no file that is opened later is read or written in their stead.
    ///
    /// Using them stays an error: what is for reading takes the place of what is written, and the
    /// other way round.
    static func takeClosedPlaces() {
        for (place, mode) in [(0, O_WRONLY), (1, O_RDONLY), (2, O_RDONLY)]
        where fcntl(Int32(place), F_GETFD) == -1 {
            openNull(mode)
        }
    }

    /// Whether a failure says that the reader of a pipe has gone.
    static func isClosedPipe(_ failure: SystemFailure) -> Bool { failure.code == EPIPE }

    /// Ends the process.
    static func exit(_ code: Int32) -> Never { systemExit(code) }
}

/// Whether a read or write that failed is to be tried again: a signal came between or, where a
/// descriptor does not wait by itself, nothing was ready, which is then waited for.
private func mayTryAgain(_ descriptor: Int32, _ event: some BinaryInteger) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN else { return false }
    var request = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    _ = unsafe poll(&request, 1, -1)
    return true
}

private func openNull(_ mode: Int32) {
    _ = unsafe open("/dev/null", mode)
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

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension SystemIO {
    /// Makes a folder, with the folders that it lies in, where there is none yet; gives back those
    /// that were made, the outermost first.
    static func makeFolder(_ path: String) throws(SystemFailure) -> [String] {
        var made: [String] = []
        var parent = path.hasPrefix("/") ? "/" : ""
        for name in path.split(separator: "/") {
            parent += name + "/"
            if makeDirectory(parent) == 0 {
                made.append(parent)
            } else if errno != EEXIST {
                let failure = SystemFailure(code: errno)
                removeFolders(made)
                throw failure
            }
        }
        return made
    }

    /// Removes folders that were made, the innermost first, unless something lies in them by now.
    static func removeFolders(_ made: [String]) {
        for path in made.reversed() { unsafe rmdir(path) }
    }
}

private func makeDirectory(_ path: String) -> Int32 {
    unsafe mkdir(path, 0o777)
}

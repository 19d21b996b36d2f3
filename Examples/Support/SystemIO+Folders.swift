#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension SystemIO {
    /// Makes a folder, with the folders that it lies in, where there is none yet.
    static func makeFolder(_ path: String) throws(SystemFailure) {
        var parent = path.hasPrefix("/") ? "/" : ""
        for name in path.split(separator: "/") {
            parent += name + "/"
            if makeDirectory(parent) != 0, errno != EEXIST {
                throw SystemFailure(code: errno)
            }
        }
    }
}

private func makeDirectory(_ path: String) -> Int32 {
    unsafe mkdir(path, 0o755)
}

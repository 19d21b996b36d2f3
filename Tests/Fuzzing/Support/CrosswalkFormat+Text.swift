import GlobalCompactFormats

extension CrosswalkFormat {
    /// All that the format writes of an export.
    func bytes(of export: Export) -> [UInt8] {
        var bytes: [UInt8] = []
        write(export) { bytes += $0.utf8 }
        return bytes
    }
}

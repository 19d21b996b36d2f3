/// A format in which crosswalks are exchanged.
public protocol CrosswalkFormat: Sendable {
    /// The name by which `export-crosswalk` knows the format.
    var name: String { get }
    /// The media type.
    var mediaType: String { get }

    /// Why the format cannot hold an export, as a sentence without capital or stop; nil if it can.
    ///
    /// Most formats hold every export.
    func obstacle(to export: Export) -> String?

    /// Writes an export piece by piece.
    ///
    /// - Parameters:
    ///   - export: what is written; the format must be able to hold it.
    ///   - output: takes each piece on its way, in order.
    /// - Throws: What `output` throws.
    func write<Failure: Error>(
        _ export: Export, to output: (String) throws(Failure) -> Void
    ) throws(Failure)
}

extension CrosswalkFormat {
    /// None: the format holds every export.
    public func obstacle(to export: Export) -> String? { nil }
}

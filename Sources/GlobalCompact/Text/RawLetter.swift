/// A letter of another script than Latin, with the marks that follow it, as folded words have it.
///
/// Latin letters lose their marks. "й" and "и" with a breve are one letter of which folding keeps
/// the composed form, so that a text has the same words in NFC and in NFD; marks that do not compose
/// go.
enum RawLetter {
    /// The folded bytes of the letter at an offset, and how many bytes letter and marks take there.
    ///
    /// - Parameter length: the length of the letter alone.
    static func at(
        _ index: Int, _ length: Int, in bytes: [UInt8]
    ) -> (folded: ArraySlice<UInt8>, length: Int) {
        let table = CompositionTable.shared
        var end = index + length
        while end < bytes.count, bytes[end] >= 0xCC, table.isActiveLead(bytes[end]),
            let next = UTF8Scalar(at: end, in: bytes[...]),
            case .mark = table.role(of: next.scalar)
        {
            end += next.length
        }
        guard end > index + length else { return (bytes[index..<end], length) }
        var composed: [UInt8] = []
        Composition.append(bytes[index..<end], to: &composed)
        let first = UTF8Scalar(at: 0, in: composed[...])?.length ?? composed.count
        return (composed[..<first], end - index)
    }
}

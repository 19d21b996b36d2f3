extension Folding {
    /// Whether a written word has accents only where a term has them too.
    ///
    /// Who leaves accents out is understood; but an accent that a term, written with accents, has
    /// not at that place makes another word.
    ///
    /// - Parameters:
    ///   - range: where the word stands.
    ///   - own: the accents of the term's word, up to where they matter.
    static func agree(_ bytes: [UInt8], _ range: Range<Int>, _ own: ArraySlice<Bool>) -> Bool {
        guard bytes[range].contains(where: { $0 >= 0x80 }) else { return true }
        return zip(accents(of: bytes[range]), own).allSatisfy { !$0 || $1 }
    }
}

/// The words that bind others and speak for nothing by themselves.
enum FunctionWords {
    /// Whether a folded word is one of them.
    static func contains(_ word: [UInt8]) -> Bool {
        word.count <= longest && keys.number(of: FeatureKey.stem(word[...])) != nil
    }

    /// The length of the longest of them.
    static let longest = 5
    /// The keys that their letters have, as stems have them.
    static let keys: KeyTable = {
        let all = """
            the a an of to and in for on with by from at as is are was were be been has have had \
            that this these those it its their they which who will would can not or la le les de \
            des du un une et en dans pour sur par au aux que qui ce ces cette son sa ses leur leurs \
            il elle ils elles on ne pas se est sont ete etre ont d l s n qu c plus avec ou
            """
        var keys = KeyTable()
        for word in all.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
            _ = keys.insert(FeatureKey.stem(Array(word)[...]), 0)
        }
        return keys
    }()
}

/// A table by which one walk over the bytes of a text finds the words of all terms.
///
/// Each state has a row with an entry for each class of bytes: the row of the state that follows, and
/// whether something happens on the way. The automaton knows letters without case and accents; what
/// bytes cannot tell (accents, signs between words, languages) is asked of those who were found.
struct TermAutomaton: Sendable {
    /// The bit of an entry that says that something happens.
    static let event: UInt32 = 1 << 31
    /// The state of a word that is no term's: dead until the word ends.
    static let dead: UInt32 = 256

    /// The classes of bytes, which are the columns.
    let classes: ByteClasses
    /// The classes of all bytes, for they are looked up together with the rows; then the rows, one
    /// after the other: for each class the place in this table where the next row starts, and after
    /// them the number of the list of terms that end with the word.
    let entries: [UInt32]
    /// The length of a row.
    let width: Int
    /// The terms of all lists, one after the other, and where each list starts; the first is empty.
    let listedTerms: [Int32]
    let listStarts: [Int32]
    /// The most words that a term has.
    let longestTerm: Int

    /// The state between words, when nothing is open.
    var start: UInt32 { TermAutomaton.dead + UInt32(width) }

    /// How many states there are.
    var stateCount: Int { (entries.count - 256) / width }

    /// The size of the table in bytes.
    var size: Int { entries.count * 4 }

    /// The list of terms that a word ends in a state.
    func list(in state: UInt32) -> Int { Int(entries[Int(state) + classes.count]) }

    /// The terms of a list.
    func terms(of list: Int) -> ArraySlice<Int32> {
        listedTerms[Int(listStarts[list])..<Int(listStarts[list + 1])]
    }
}

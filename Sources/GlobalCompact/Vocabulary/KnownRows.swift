/// The rows of an automaton so far, to be found by the row that they were made of and its changes.
///
/// The changes are not kept, for the table of the automaton has them: that is some megabytes less while
/// a large vocabulary is built.
struct KnownRows {
    /// A row that is another one but for changes.
    struct Recipe {
        /// Where the other row is in the table.
        var root: Int
        /// The changes, in turn a column and its entry.
        var changes: ArraySlice<UInt32>
    }

    private struct Slot {
        /// Where the row is in the table of the automaton; 0 where there is none.
        var row: UInt32
        /// Where the row is that it was made of.
        var root: UInt32
        /// The hash of the changes, and in the lowest byte how many there are.
        var key: UInt32

        static let empty = Slot(row: 0, root: 0, key: 0)

        /// Where the slot would stand in an endless table.
        var place: Int { Int(key >> 8) }
    }

    private var slots = [Slot](repeating: .empty, count: 1024)
    private var count = 0

    /// The row that was made by the same recipe, or nil if there was none; from now on it is the row
    /// at the end of the table.
    ///
    /// - Parameter recipe: what to make; none of its changes may leave an entry as it is.
    mutating func row(_ recipe: Recipe, in entries: [UInt32]) -> Int? {
        let new = Slot(
            row: UInt32(entries.count), root: UInt32(recipe.root), key: KnownRows.key(recipe))
        let mask = slots.count - 1
        var place = new.place & mask
        while slots[place].row != 0 {
            let slot = slots[place]
            if slot.key == new.key, slot.root == new.root,
                hasChanges(Int(slot.row), recipe, entries)
            {
                return Int(slot.row)
            }
            place = (place + 1) & mask
        }
        slots[place] = new
        count += 1
        if count * 2 > slots.count { grow() }
        return nil
    }

    private static func key(_ recipe: Recipe) -> UInt32 {
        var hash = UInt64(recipe.root)
        for number in recipe.changes {
            hash = (hash ^ UInt64(number)) &* 0x9E37_79B9_7F4A_7C15 ^ hash >> 29
        }
        // A row has fewer than 256 columns.
        return UInt32(truncatingIfNeeded: hash >> 32) & ~0xFF | UInt32(recipe.changes.count / 2)
    }

    /// Whether a row has all changes of a recipe.
    ///
    /// With the same root and as many changes, it has no others.
    private func hasChanges(_ row: Int, _ recipe: Recipe, _ entries: [UInt32]) -> Bool {
        let changes = recipe.changes
        for place in stride(from: changes.startIndex, to: changes.endIndex, by: 2)
        where entries[row + Int(changes[place])] != changes[place + 1] {
            return false
        }
        return true
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: .empty, count: old.count * 2)
        let mask = slots.count - 1
        for slot in old where slot.row != 0 {
            var place = slot.place & mask
            while slots[place].row != 0 { place = (place + 1) & mask }
            slots[place] = slot
        }
    }
}

/// The rows of an automaton so far, to be found by the row that they were made of and its changes.
///
/// What a row was made of is not kept, for the table of the automaton tells: that is some megabytes
/// less while a large vocabulary is built.
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
        var hash: UInt32
    }

    private let width: Int
    private var slots = [Slot](repeating: Slot(row: 0, hash: 0), count: 1024)
    private var count = 0

    /// - Parameter width: how many entries a row has.
    init(width: Int) {
        self.width = width
    }

    /// The row that was made by the same recipe, or nil if there was none; from now on it is the row
    /// at the end of the table.
    mutating func row(_ recipe: Recipe, in entries: [UInt32]) -> Int? {
        let hash = KnownRows.hash(recipe)
        let mask = slots.count - 1
        var place = Int(hash) & mask
        while slots[place].row != 0 {
            let slot = slots[place]
            if slot.hash == hash, isMade(Int(slot.row), by: recipe, entries) {
                return Int(slot.row)
            }
            place = (place + 1) & mask
        }
        slots[place] = Slot(row: UInt32(entries.count), hash: hash)
        count += 1
        if count * 2 > slots.count { grow() }
        return nil
    }

    private static func hash(_ recipe: Recipe) -> UInt32 {
        var hash = UInt64(recipe.root)
        for number in recipe.changes {
            hash = (hash ^ UInt64(number)) &* 0x9E37_79B9_7F4A_7C15 ^ hash >> 29
        }
        return UInt32(truncatingIfNeeded: hash >> 32)
    }

    /// Whether a row is what a recipe makes, its own place left aside.
    private func isMade(_ row: Int, by recipe: Recipe, _ entries: [UInt32]) -> Bool {
        let changes = recipe.changes
        for place in stride(from: changes.startIndex, to: changes.endIndex, by: 2)
        where entries[row + Int(changes[place])] != changes[place + 1] {
            return false
        }
        for column in 0..<width where entries[row + column] != entries[recipe.root + column] {
            let isLoop = column == ByteClasses.latin || column == ByteClasses.cold
            let isChange = stride(from: changes.startIndex, to: changes.endIndex, by: 2)
                .contains { Int(changes[$0]) == column }
            if !isLoop && !isChange { return false }
        }
        return true
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(row: 0, hash: 0), count: old.count * 2)
        let mask = slots.count - 1
        for slot in old where slot.row != 0 {
            var place = Int(slot.hash) & mask
            while slots[place].row != 0 { place = (place + 1) & mask }
            slots[place] = slot
        }
    }
}

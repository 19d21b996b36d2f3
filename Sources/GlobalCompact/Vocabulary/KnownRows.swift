/// The rows of an automaton so far, to be found by what they were made of.
struct KnownRows {
    private struct Slot {
        /// Where the row is in the table of the automaton; 0 where there is none.
        var row: UInt32
        /// Where the numbers that it was made of start.
        var recipe: UInt32
        var length: UInt32
        var hash: UInt32
    }

    private var slots = [Slot](repeating: Slot(row: 0, recipe: 0, length: 0, hash: 0), count: 1024)
    private var count = 0
    private var recipes: [UInt32] = []

    /// The place of the row that was made of the same numbers, or nil if there was none; from now on
    /// it is the next.
    mutating func row(_ recipe: ArraySlice<UInt32>, next: Int) -> Int? {
        let hash = KnownRows.hash(recipe)
        let mask = slots.count - 1
        var place = Int(hash) & mask
        while slots[place].row != 0 {
            let slot = slots[place]
            if slot.hash == hash, Int(slot.length) == recipe.count, isEqual(slot, recipe) {
                return Int(slot.row)
            }
            place = (place + 1) & mask
        }
        slots[place] = Slot(
            row: UInt32(next), recipe: UInt32(recipes.count), length: UInt32(recipe.count),
            hash: hash)
        for number in recipe { recipes.append(number) }
        count += 1
        if count * 2 > slots.count { grow() }
        return nil
    }

    private static func hash(_ recipe: ArraySlice<UInt32>) -> UInt32 {
        var hash: UInt64 = 0
        for number in recipe {
            hash = (hash ^ UInt64(number)) &* 0x9E37_79B9_7F4A_7C15 ^ hash >> 29
        }
        return UInt32(truncatingIfNeeded: hash >> 32)
    }

    private func isEqual(_ slot: Slot, _ recipe: ArraySlice<UInt32>) -> Bool {
        var place = Int(slot.recipe)
        for number in recipe {
            if recipes[place] != number { return false }
            place += 1
        }
        return true
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](
            repeating: Slot(row: 0, recipe: 0, length: 0, hash: 0), count: old.count * 2)
        let mask = slots.count - 1
        for slot in old where slot.row != 0 {
            var place = Int(slot.hash) & mask
            while slots[place].row != 0 { place = (place + 1) & mask }
            slots[place] = slot
        }
    }
}

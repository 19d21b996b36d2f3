/// A table of 64-bit keys, each with a number: a hash table in one array, for keys are hashes
/// themselves.
struct KeyTable: Sendable {
    private struct Slot {
        var key: UInt64
        var number: Int32
    }

    private var slots = [Slot](repeating: Slot(key: 0, number: -1), count: 16)
    private var count = 0

    /// The number of a key, or nil if it is not in the table.
    func number(of key: UInt64) -> Int? {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: key) & mask
        while slots[place].number >= 0 {
            if slots[place].key == key { return Int(slots[place].number) }
            place = (place + 1) & mask
        }
        return nil
    }

    /// Adds a key, if it is new.
    ///
    /// - Parameter number: its number, from 0 on.
    /// - Returns: whether it was new.
    mutating func insert(_ key: UInt64, _ number: Int) -> Bool {
        let mask = slots.count - 1
        var place = Int(truncatingIfNeeded: key) & mask
        while slots[place].number >= 0 {
            if slots[place].key == key { return false }
            place = (place + 1) & mask
        }
        slots[place] = Slot(key: key, number: Int32(number))
        count += 1
        if count * 2 > slots.count { grow() }
        return true
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(key: 0, number: -1), count: old.count * 2)
        let mask = slots.count - 1
        for slot in old where slot.number >= 0 {
            var place = Int(truncatingIfNeeded: slot.key) & mask
            while slots[place].number >= 0 { place = (place + 1) & mask }
            slots[place] = slot
        }
    }
}

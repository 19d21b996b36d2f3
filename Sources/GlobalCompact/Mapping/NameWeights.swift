/// The greatest weight of each of some terms, those that are written alike taken together.
struct NameWeights {
    /// In the order of the names, so that every run multiplies in the same order.
    private var entries: [(name: Int32, weight: Double)] = []

    /// Forgets all terms.
    mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

    /// Adds a term.
    ///
    /// - Parameter name: the number of its name.
    mutating func add(_ name: Int32, _ weight: Double) {
        var place = entries.count
        while place > 0, entries[place - 1].name > name { place -= 1 }
        if place > 0, entries[place - 1].name == name {
            entries[place - 1].weight = max(entries[place - 1].weight, weight)
        } else if place == entries.count {
            entries.append((name, weight))
        } else {
            entries.insert((name, weight), at: place)
        }
    }

    /// 1 − Π(1 − w).
    var combined: Double {
        var rest = 1.0
        for entry in entries { rest *= 1 - entry.weight }
        return 1 - rest
    }
}

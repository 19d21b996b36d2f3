/// A family of texts of one kind: as long as one likes, and each made to hurt.
struct Family: Sendable {
    /// The name by which the family is called on the command line.
    let name: String
    /// What it might do to a program.
    let reason: String
    /// Writes the text of some size.
    private let write: @Sendable (Int, inout [UInt8]) -> Void

    /// A family of texts that are the same bytes over and over, after an opening.
    init(_ name: String, _ reason: String, opening: String = "", repeating unit: [UInt8]) {
        self.name = name
        self.reason = reason
        write = { size, text in
            text += opening.utf8
            while text.count < size { text += unit }
        }
    }

    /// A family of texts that are one unit over and over, after an opening.
    init(_ name: String, _ reason: String, opening: String = "", repeating unit: String) {
        self.init(name, reason, opening: opening, repeating: Array(unit.utf8))
    }

    /// A family of texts whose units are numbered from 1.
    init(
        _ name: String, _ reason: String, opening: String = "",
        unit: @escaping @Sendable (Int) -> String
    ) {
        self.name = name
        self.reason = reason
        write = { size, text in
            text += opening.utf8
            text.append(unit, upTo: size)
        }
    }

    /// A family of texts whose first half is one long thing, which many short ones in the second half
    /// belong to.
    init(
        _ name: String, _ reason: String, opening: String, repeating unit: String,
        over next: String,
        unit other: @escaping @Sendable (Int) -> String
    ) {
        self.name = name
        self.reason = reason
        write = { size, text in
            text += opening.utf8
            while text.count < size / 2 { text += unit.utf8 }
            text += next.utf8
            text.append(other, upTo: size)
        }
    }

    /// The text of whole units that has at least so many bytes.
    func text(of size: Int) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(size + 1_024)
        write(size, &text)
        return text
    }
}

extension [UInt8] {
    /// Appends numbered units until there are as many bytes as wanted.
    fileprivate mutating func append(_ unit: (Int) -> String, upTo size: Int) {
        var number = 0
        while count < size {
            number += 1
            self += unit(number).utf8
        }
    }
}

/// A small integer for each output, in three parts as wide as the registers of any machine.
struct WeightRow: Sendable, Equatable {
    private var low = SIMD8<Int16>()
    private var middle = SIMD8<Int16>()
    private var high = SIMD8<Int16>()

    /// A row of zeros.
    init() {}

    /// Makes a row of a number for each output.
    init(_ value: (_ output: Int) -> Int) {
        for place in 0..<8 {
            low[place] = Int16(value(place))
            middle[place] = Int16(value(8 + place))
            high[place] = Int16(value(16 + place))
        }
    }

    /// The number of an output.
    subscript(output: Int) -> Int16 {
        switch output >> 3 {
        case 0: low[output & 7]
        case 1: middle[output & 7]
        default: high[output & 7]
        }
    }

    /// Adds the numbers of another row; the sums must not leave 16 bits.
    static func &+= (row: inout WeightRow, other: WeightRow) {
        row.low &+= other.low
        row.middle &+= other.middle
        row.high &+= other.high
    }

    /// Hands out the numbers of all outputs in order.
    @inline(__always)
    func forEach(_ body: (_ output: Int, _ value: Int) -> Void) {
        for place in 0..<8 { body(place, Int(low[place])) }
        for place in 0..<8 { body(8 + place, Int(middle[place])) }
        for place in 0..<8 { body(16 + place, Int(high[place])) }
    }
}

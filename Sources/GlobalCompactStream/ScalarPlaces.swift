/// Unicode scalar offsets of byte offsets in a text, in any order.
struct ScalarPlaces {
    private static let stride = 16

    /// The number of scalars before every 16th byte.
    private var marks: [Int32] = []
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        marks.reserveCapacity(bytes.count / ScalarPlaces.stride + 1)
        var count: Int32 = 0
        var start = 0
        while start < bytes.count {
            marks.append(count)
            let end = min(start + ScalarPlaces.stride, bytes.count)
            for byte in bytes[start..<end] where byte & 0xC0 != 0x80 { count += 1 }
            start = end
        }
        marks.append(count)
    }

    /// The number of scalars that begin before a byte offset.
    func scalars(before offset: Int) -> Int {
        let mark = offset / ScalarPlaces.stride
        var count = marks[mark]
        for byte in bytes[mark * ScalarPlaces.stride..<offset] where byte & 0xC0 != 0x80 {
            count += 1
        }
        return Int(count)
    }
}

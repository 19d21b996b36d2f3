import Foundation

/// What the tests of composition hold it against: the scalars it covers and Foundation's NFC.
enum CompositionOracle {
    /// The blocks that `compose-table.py` lists, but for musical and mathematical notation.
    static let blocks: [ClosedRange<UInt32>] = [
        0x0000...0x052F, 0x1AB0...0x1AFF, 0x1C80...0x1C8F, 0x1D00...0x1FFF, 0x2000...0x2BFF,
        0x2C60...0x2C7F, 0x2DE0...0x2E7F, 0xA640...0xA69F, 0xA700...0xA7FF, 0xAB30...0xAB6F,
        0xFB00...0xFB06, 0xFE20...0xFE2F,
    ]

    /// The scalars of `block`.
    static func scalars(in block: ClosedRange<UInt32>) -> [Unicode.Scalar] {
        block.compactMap(Unicode.Scalar.init)
    }

    /// Foundation's NFC of `text`, in UTF-8.
    static func composed(_ text: String) -> [UInt8] {
        Array(text.precomposedStringWithCanonicalMapping.utf8)
    }

    /// Whether Foundation, which on Linux stands at Unicode 15, may not know `scalar` yet.
    static func isTooNew(_ scalar: Unicode.Scalar) -> Bool {
        (0x1ACF...0x1AFF).contains(scalar.value)
    }
}

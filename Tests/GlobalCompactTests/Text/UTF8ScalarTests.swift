import Testing

@testable import GlobalCompact

@Suite struct UTF8ScalarTests {
    @Test func readsWhatTheStandardLibraryWrites() {
        let edges: [UInt32] = [0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x1_0000]
        for value in edges + Array(stride(from: 0, through: 0x10_FFFF, by: 61)) + [0x10_FFFF] {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let bytes = Array(scalar.utf8)
            let read = UTF8Scalar(at: 0, in: bytes[...])
            #expect(read?.scalar == scalar)
            #expect(read?.length == bytes.count)
        }
    }

    @Test func rejectsWhatIsNoScalar() {
        let limits = UTF8ValidationTests.limits
        for first in limits {
            for second in limits {
                for third in limits {
                    let bytes = [first, second, third, 0x80]
                    let isValid = UTF8Validation.firstInvalidOffset(in: bytes) != 0
                    #expect((UTF8Scalar(at: 0, in: bytes[...]) != nil) == isValid)
                }
            }
        }
    }

    @Test func stopsAtTheEndOfTheSlice() {
        let bytes = Array("a’".utf8)
        #expect(UTF8Scalar(at: 1, in: bytes[...])?.scalar == "’")
        #expect(UTF8Scalar(at: 1, in: bytes[..<3]) == nil)
        #expect(UTF8Scalar(at: 1, in: bytes[..<2]) == nil)
    }
}

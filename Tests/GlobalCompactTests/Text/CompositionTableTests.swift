import Foundation
import Testing

@testable import GlobalCompact

@Suite struct CompositionTableTests {
    @Test(arguments: CompositionOracle.blocks)
    func hasTheCombiningClassesOfTheStandardLibrary(block: ClosedRange<UInt32>) {
        for scalar in CompositionOracle.scalars(in: block) where scalar.properties.age != nil {
            let expected = scalar.properties.canonicalCombiningClass.rawValue
            switch CompositionTable.shared.role(of: scalar) {
            case .mark(let combiningClass): #expect(combiningClass == expected)
            case .inert, .replaced: #expect(expected == 0)
            }
        }
    }

    @Test(arguments: CompositionOracle.blocks)
    func decomposesAsFoundationDoes(block: ClosedRange<UInt32>) {
        for scalar in CompositionOracle.scalars(in: block) {
            let expected = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
            #expect(fullDecomposition(of: scalar).elementsEqual(expected))
        }
    }

    @Test func replacesWhatNFCNeverKeeps() {
        let table = CompositionTable.shared
        for block in CompositionOracle.blocks {
            for scalar in CompositionOracle.scalars(in: block) {
                let isExcluded = scalar.properties.isFullCompositionExclusion
                guard let parts = table.decomposition(of: scalar) else { continue }
                let composite = parts.second.flatMap { table.composite(of: parts.first, $0) }
                #expect(composite == (isExcluded ? nil : scalar))
            }
        }
    }

    @Test func leavesOtherScriptsAlone() {
        for scalar in "\u{5B0}\u{64B}\u{93C}\u{958}\u{3099}\u{304C}\u{AC00}\u{FB1D}".unicodeScalars
        {
            #expect(CompositionTable.shared.role(of: scalar) == .inert)
            #expect(CompositionTable.shared.decomposition(of: scalar) == nil)
        }
    }

    @Test func knowsEveryLeadByteOfWhatIsNotInert() {
        let table = CompositionTable.shared
        for block in CompositionOracle.blocks {
            for scalar in CompositionOracle.scalars(in: block)
            where table.role(of: scalar) != .inert {
                #expect(scalar.utf8.first.map(table.isActiveLead) == true)
            }
        }
        #expect(!(0...0x7F).contains { table.isActiveLead($0) })
    }

    private func fullDecomposition(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        guard let parts = CompositionTable.shared.decomposition(of: scalar) else { return [scalar] }
        return fullDecomposition(of: parts.first) + (parts.second.map { [$0] } ?? [])
    }
}

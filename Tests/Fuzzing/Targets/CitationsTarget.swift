import Foundation

@testable import GlobalCompact

/// Symbols and citations: what a text cites stands in it, and names read back.
enum CitationsTarget {
    static func check(_ bytes: [UInt8]) throws {
        let references = ReferenceFinder.references(in: bytes)
        try promise(
            references == ReferenceFinder.references(in: bytes), "finding is deterministic")
        let isUTF8 = bytes.isUTF8
        for reference in references {
            try check(reference, in: bytes, isUTF8: isUTF8)
        }
        for (one, next) in zip(references, references.dropFirst()) {
            try promise(
                one.range.lowerBound <= next.range.lowerBound, "references come in order")
        }
        let symbols = references.compactMap(\.symbol)
        try checkOrder(Array(symbols.prefix(6)))
        let text = bytes.repaired
        if let symbol = DocumentSymbol(text) { try check(symbol) }
        if let symbol = DocumentSymbol(masthead: text) { try check(symbol) }
        if let locator = Locator(text) {
            try promise(
                locator.description.utf8.elementsEqual(text.utf8), "a place prints as it was read")
            try promise(!locator.spelled(in: .french).isEmpty, "a place is spelled")
        }
        if let date = CalendarDate(text) {
            try promise(CalendarDate(date.description) == date, "a date reads back: \(date)")
        }
    }

    private static func check(_ reference: Reference, in bytes: [UInt8], isUTF8: Bool) throws {
        let range = reference.range
        try promise(!range.isEmpty, "a reference has words")
        try promise(bytes.indices.contains(range.lowerBound), "a reference begins in the text")
        try promise(range.upperBound <= bytes.count, "a reference ends in the text")
        try promise(
            reference.phrase.lowerBound <= range.lowerBound
                && range.upperBound <= reference.phrase.upperBound
                && reference.phrase.upperBound <= bytes.count,
            "a reference stands in its phrase: \(range) in \(reference.phrase)")
        try promise(
            !isUTF8 || (bytes.holds(range) && bytes.holds(reference.phrase)),
            "a reference cuts no scalar: \(range) in \(reference.phrase)")
        switch reference.kind {
        case .symbol(let symbol):
            try check(symbol)
            // In an address a symbol may be written with escapes.
            let words = Array(bytes[range]).repaired.removingPercentEncoding ?? ""
            // A suffix in a list, as in "A/68/190, Add.1", belongs to the symbol that it follows.
            let text = symbol.description
            let before = text[..<(text.lastIndex(of: "/") ?? text.startIndex)]
            try promise(
                [words, "\(before)/\(words)"].contains { DocumentSymbol($0) == symbol },
                "the words of a symbol read alone: \(words) of \(symbol)")
        case .resolution(let act), .decision(let act):
            try promise(!act.number.isEmpty, "an act has a number")
            if let symbol = act.symbol { try check(symbol) }
        case .paragraphs(let paragraphs):
            if let document = paragraphs.document {
                try promise(
                    0 <= document.lowerBound && document.upperBound <= bytes.count
                        && (!isUTF8 || bytes.holds(document)), "the document is named in the text")
            }
            try promise(
                paragraphs.expanded.map { $0.count == paragraphs.numbers.count } ?? true,
                "a stretch has as many paragraphs as it says")
        case .objective(let number):
            try promise(
                Objective(rawValue: number) != nil, "an objective is one of 23: \(number)")
        }
    }

    private static func check(_ symbol: DocumentSymbol) throws {
        let text = symbol.description
        try promise(text.utf8.allSatisfy { $0 < 0x80 }, "a symbol is in ASCII: \(text)")
        try promise(
            DocumentSymbol(masthead: text) == symbol, "a symbol reads back: \(text)")
        try promise(symbol.base.base == symbol.base, "the base of a base is itself: \(text)")
        try promise(
            symbol.url.utf8.allSatisfy { 0x20 < $0 && $0 < 0x7F }, "an address is in ASCII")
        try promise(!symbol.joined.isEmpty && symbol.contains(symbol), "a symbol holds itself")
        _ = (symbol.session, symbol.year, symbol.number, symbol.part, symbol.resolutionNumber)
        _ = symbol.akomaNtosoWork(date: "2018-12-19")
    }

    /// Of any three symbols the order is one.
    private static func checkOrder(_ symbols: [DocumentSymbol]) throws {
        for one in symbols {
            try promise(!(one < one), "no symbol comes before itself: \(one)")
            for other in symbols where one != other {
                try promise((one < other) != (other < one), "\(one) or \(other) comes first")
                for third in symbols where one < other && other < third {
                    try promise(one < third, "\(one) < \(other) < \(third)")
                }
            }
        }
    }
}

extension Reference {
    fileprivate var symbol: DocumentSymbol? {
        if case .symbol(let symbol) = kind { symbol } else { nil }
    }
}

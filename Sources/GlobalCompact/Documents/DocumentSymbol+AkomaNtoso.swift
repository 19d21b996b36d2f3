extension DocumentSymbol {
    /// The work that Akoma Ntoso makes of the document, or the reason why it makes none.
    ///
    /// Only resolutions of the General Assembly are covered: they are `statement`s of the subtype
    /// `deliberation`, by the actor `un-ga`.
    ///
    /// - Parameter date: The day of adoption as in `2013-10-03`, or `nil` if it is not known.
    /// - Returns: The work, or why there is none.
    public func akomaNtosoWork(
        date: String?
    ) -> Result<AkomaNtosoWork, AkomaNtosoWork.Absence> {
        if isFamily { return .failure(.family) }
        if !suffixes.isEmpty { return .failure(.variant) }
        guard isGeneralAssemblyResolution, let resolutionNumber else {
            return .failure(.kindNotCovered)
        }
        guard let date else { return .failure(.noDate) }
        guard Self.isDay(date.utf8) else { return .failure(.invalidDate) }
        let number = resolutionNumber.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "/"): "-"
            case UInt8(ascii: " "): "_"
            default: String(UnicodeScalar(byte))
            }
        }
        return .success(
            AkomaNtosoWork(
                iri: "/akn/un/statement/deliberation/un-ga/\(date)/\(number.joined())"))
    }

    /// Whether this is a day of the Gregorian calendar, written as in 2013-10-03.
    private static func isDay(_ text: String.UTF8View) -> Bool {
        let fields = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard fields.map(\.count) == [4, 2, 2] else { return false }
        var numbers: [Int] = []
        for field in fields {
            guard field.allSatisfy(\.isReferenceDigit) else { return false }
            numbers.append(field.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
        }
        let (year, month, day) = (numbers[0], numbers[1], numbers[2])
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return year > 0 && (1...12).contains(month) && (1...lengths[month - 1]).contains(day)
    }
}

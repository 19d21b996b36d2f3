/// A day of the Gregorian calendar, without time or zone.
public struct CalendarDate: Sendable, Hashable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, 1 to 31.
    public let day: Int

    /// Makes a day, or nil where the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDate.days(in: month, of: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The number of days in a month.
    static func days(in month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        default: 31
        }
    }

    /// The day as people write it: "3 October 2013", « 3 octobre 2013 ».
    public func spelled(in language: Language = .english) -> String {
        let name = MonthName.names(in: language)[month - 1]
        let dayText = language == .french && day == 1 ? "1er" : String(day)
        return "\(dayText) \(name) \(year)"
    }
}

extension CalendarDate: Comparable {
    /// Whether one day comes before another.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CalendarDate: LosslessStringConvertible {
    /// The day after ISO 8601: "2013-10-03".
    public var description: String {
        func padded(_ number: Int, to width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
        }
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// Reads an ISO 8601 day such as "2013-10-03".
    public init?(_ description: String) {
        let bytes = Array(description.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = bytes[0..<4].asDecimal, let month = bytes[5..<7].asDecimal,
            let day = bytes[8..<10].asDecimal
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

extension CalendarDate: Codable {
    /// Reads an ISO 8601 day.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let date = CalendarDate(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "not a day of the form 2013-10-03")
        }
        self = date
    }

    /// Writes an ISO 8601 day.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}

/// The names of the months.
enum MonthName {
    static let english = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ]
    static let french = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
        "octobre", "novembre", "décembre",
    ]
    static let spanish = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
        "octubre", "noviembre", "diciembre",
    ]

    static func names(in language: Language) -> [String] {
        switch language {
        case .french: french
        case .spanish: spanish
        default: english
        }
    }

    /// The month's number by its folded name.
    static let numbers: [String: Int] = {
        var numbers: [String: Int] = [:]
        for names in [english, french, spanish] {
            for (index, name) in names.enumerated() { numbers[Folding.fold(name)] = index + 1 }
        }
        return numbers
    }()
}

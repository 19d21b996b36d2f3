import Foundation
import Testing

@testable import GlobalCompact

@Suite("CalendarDate")
struct CalendarDateTests {
    @Test(
        "is a day of the calendar",
        arguments: [
            (1, 1, 1, "0001-01-01"), (2013, 10, 3, "2013-10-03"), (2024, 2, 29, "2024-02-29"),
            (2000, 2, 29, "2000-02-29"), (1999, 12, 31, "1999-12-31"), (9999, 12, 31, "9999-12-31"),
            (476, 9, 4, "0476-09-04"),
        ])
    func isDay(year: Int, month: Int, day: Int, description: String) throws {
        let date = try #require(CalendarDate(year: year, month: month, day: day))
        #expect(date.year == year)
        #expect(date.month == month)
        #expect(date.day == day)
        #expect(date.description == description)
        #expect(CalendarDate(description) == date)
    }

    @Test(
        "is no day that the calendar lacks",
        arguments: [
            (0, 1, 1), (10_000, 1, 1), (-1, 1, 1), (2013, 0, 1), (2013, 13, 1), (2013, 1, 0),
            (2013, 1, -1),
            (2013, 1, 32), (2013, 4, 31), (2013, 2, 29), (1900, 2, 29), (2100, 2, 29),
            (2024, 2, 30),
            (Int.max, Int.max, Int.max), (Int.min, 1, 1),
        ])
    func isNoDay(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year: year, month: month, day: day) == nil)
    }

    @Test("has months as long as Foundation's", arguments: [1899...1904, 1996...2104, 2396...2404])
    func agreesWithFoundation(years: ClosedRange<Int>) throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for year in years {
            for month in 1...12 {
                let first = try #require(
                    calendar.date(from: DateComponents(year: year, month: month, day: 1)))
                let days = calendar.range(of: .day, in: .month, for: first)
                #expect(CalendarDate.days(in: month, of: year) == days?.count, "\(year)-\(month)")
            }
        }
    }

    @Test(
        "is read from nothing but the form 2013-10-03",
        arguments: [
            "", "2013", "2013-10", "2013-1-03", "2013-10-3", "13-10-03", "02013-10-03",
            "2013/10/03", "2013-10-03 ",
            " 2013-10-03", "2013-10-03T00", "+013-10-03", "2013-+1-03", "-201-10-03", "2013-13-01",
            "2013-02-29",
            "0000-01-01", "２013-10-03", "2013—10-03", "20131003", "aaaa-bb-cc",
        ])
    func isReadStrictly(text: String) {
        #expect(CalendarDate(text) == nil)
    }

    @Test(
        "is spelled as people write it",
        arguments: [
            ("2013-10-03", "3 October 2013", "3 octobre 2013"),
            ("2024-03-01", "1 March 2024", "1er mars 2024"),
            ("2024-08-31", "31 August 2024", "31 août 2024"),
            ("2013-05-23", "23 May 2013", "23 mai 2013"),
            ("2013-02-11", "11 February 2013", "11 février 2013"),
            ("2018-12-19", "19 December 2018", "19 décembre 2018"),
        ])
    func isSpelled(day: String, english: String, french: String) throws {
        let date = try #require(CalendarDate(day))
        #expect(date.spelled() == english)
        #expect(date.spelled(in: .french) == french)
    }

    @Test("is spelled in English where its language has no names of months here")
    func isSpelledInEnglish() throws {
        let date = try #require(CalendarDate("2013-10-03"))
        #expect(date.spelled(in: Language(rawValue: "de")) == "3 October 2013")
    }

    @Test("is spelled in Spanish with its prepositions")
    func isSpelledInSpanish() throws {
        let date = try #require(CalendarDate("2013-10-03"))
        withKnownIssue("the prepositions are lacking") {
            #expect(date.spelled(in: .spanish) == "3 de octubre de 2013")
        }
    }

    @Test("comes before the days after it")
    func isOrdered() {
        let days = [
            "0999-12-31", "2013-05-23", "2013-06-22", "2013-10-03", "2024-01-01", "2024-01-02",
        ]
        let dates = days.compactMap(CalendarDate.init)
        #expect(dates.reversed().sorted().map(\.description) == days)
        for (earlier, later) in zip(dates, dates.dropFirst()) {
            #expect(earlier < later)
            #expect(!(later < earlier))
        }
        for date in dates { #expect(!(date < date)) }
    }

    @Test("is coded as its ISO form")
    func isCoded() throws {
        let date = try #require(CalendarDate("2013-10-03"))
        let data = try JSONEncoder().encode([date])
        #expect(String(decoding: data, as: UTF8.self) == #"["2013-10-03"]"#)
        #expect(try JSONDecoder().decode([CalendarDate].self, from: data) == [date])
    }

    @Test(
        "is decoded from nothing else",
        arguments: [#"["2013-02-29"]"#, "[20131003]", #"["3 octobre 2013"]"#, "[null]"])
    func isDecodedStrictly(json: String) {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CalendarDate].self, from: Data(json.utf8))
        }
    }
}

@Suite("MonthName")
struct MonthNameTests {
    @Test(
        "has the names of twelve months in each language",
        arguments: [Language.english, .french, .spanish])
    func hasNames(language: Language) {
        let names = MonthName.names(in: language)
        #expect(names.count == 12)
        for (index, name) in names.enumerated() {
            #expect(MonthName.numbers[Folding.fold(name)] == index + 1)
        }
    }

    @Test("has the names that Foundation has", arguments: [Language.english, .french, .spanish])
    func agreesWithFoundation(language: Language) {
        let formatter = DateFormatter()
        formatter.locale = Locale(identifier: language.rawValue)
        #expect(MonthName.names(in: language) == formatter.monthSymbols)
    }
}

import Testing

@testable import GlobalCompact

@Suite("PrintedDate")
struct PrintedDateTests {
    @Test(
        "finds the day that a text names, and counts the other words",
        arguments: [
            ("3 octobre 2013", "2013-10-03", 0), ("1er mars 2024", "2024-03-01", 0),
            ("28 février 2013", "2013-02-28", 0),
            ("15 août 2029", "2029-08-15", 0), ("3 October 2013", "2013-10-03", 0),
            ("3rd of October 2013", "2013-10-03", 0),
            ("October 3, 2013", "2013-10-03", 0), ("October 3 2013", "2013-10-03", 0),
            ("3 de octubre de 2013", "2013-10-03", 0),
            ("1 MAI 2030", "2030-05-01", 0), ("3 octobre 2013.", "2013-10-03", 0),
            ("Distr. générale 28 juin 2013", "2013-06-28", 2),
            ("Distr.: General 14 March 2031", "2031-03-14", 2),
            ("Résolution adoptée par l'Assemblée générale le 3 octobre 2013", "2013-10-03", 7),
            ("Lima, 23 mai 2013", "2013-05-23", 1),
            ("le 1er mars 2024 puis le 2 avril 2025", "2024-03-01", 6),
            ("29 février 2024", "2024-02-29", 0), ("0 et 3 mai 2013", "2013-05-03", 2),
        ])
    func finds(text: String, day: String, others: Int) throws {
        let found = try #require(PrintedDate.first(in: text))
        #expect(found.date.description == day)
        #expect(found.otherWords == others)
    }

    @Test(
        "finds none where the text names no day, or several at once",
        arguments: [
            "", "octobre", "mai 2013", "23 mai", "23 2013", "2013-10-03", "23/05/2013",
            "22 et 23 mai 2013",
            "22 and 23 May 2013", "22-23 May 2013", "22–23 mai 2013", "du 22 au 23 mai 2013",
            "4 to 22 September 2028",
            "31 avril 2013", "29 février 2023", "32 mai 2013", "0 mai 2013", "23 mai 1899",
            "23 mai 2200", "23 mai 13",
            "23 mai 20131", "may 2013", "23 maille 2013", "23 bis mai 2013",
        ])
    func findsNone(text: String) {
        #expect(PrintedDate.first(in: text)?.date == nil)
    }

    @Test("goes on to a later day where the first is no day")
    func goesOn() {
        #expect(
            PrintedDate.first(in: "en mai, 31 avril 2013, le 2 juin 2013")?.date.description
                == "2013-06-02")
    }

    @Test(
        "knows a line that is a day or a span of days and little more",
        arguments: [
            "3 octobre 2013", "Lima, 23 mai 2013", "22 et 23 mai 2013", "Genève, 11 mars 2024",
            "October 3, 2013",
            "Geneva, 1–3 February 2031", "25e séance plénière 3 octobre 2013", "mai 2013",
            "Port Selwyn, March 2030",
            "3 de octubre de 2013",
        ])
    func knowsDateLine(text: String) {
        #expect(PrintedDate.isDateLine(text))
    }

    @Test(
        "takes no other line for one",
        arguments: [
            "", "Lima", "2013", "3 octobre",
            "Les travaux ont repris le 3 octobre 2013 à Genève en présence de tous",
            "mars et avril", "May the best win",
        ])
    func takesNoOther(text: String) {
        #expect(!PrintedDate.isDateLine(text))
    }

    @Test("finds every day of a year as it is spelled", arguments: [Language.english, .french])
    func findsEveryDay(language: Language) throws {
        for month in 1...12 {
            for day in 1...CalendarDate.days(in: month, of: 2024) {
                let date = try #require(CalendarDate(year: 2024, month: month, day: day))
                let found = PrintedDate.first(in: "Genève, " + date.spelled(in: language))
                #expect(found?.date == date)
                #expect(found?.otherWords == 1)
            }
        }
    }

    @Test("looks for no day in what is longer than a line") func passesLongTexts() {
        let words = String(repeating: "x", count: 500)
        #expect(PrintedDate.isDateLine("Lima, 23 mai 2013"))
        #expect(!PrintedDate.isDateLine("\(words) 23 mai 2013"))
        for long in [String(repeating: "a ", count: 400), String(repeating: "a", count: 8_000)] {
            #expect(PrintedDate.first(in: "\(long) 23 mai 2013") == nil)
        }
        #expect(PrintedDate.first(in: "\(words) 23 mai 2013") != nil)
    }
}

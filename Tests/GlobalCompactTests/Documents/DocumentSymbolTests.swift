import Foundation
import GlobalCompact
import Testing

@Suite("Document symbols")
struct DocumentSymbolTests {
    @Test("reads and prints canonical symbols unchanged", arguments: canonical)
    func keepsCanonicalSymbols(text: String) {
        #expect(DocumentSymbol(text)?.description == text)
    }

    @Test("brings variants to the canonical form", arguments: variants)
    func canonicalises(text: String, expected: String) {
        #expect(DocumentSymbol(text)?.description == expected)
        #expect(DocumentSymbol(text) == DocumentSymbol(expected))
        #expect(DocumentSymbol(text)?.hashValue == DocumentSymbol(expected)?.hashValue)
    }

    @Test("rejects what is not a symbol", arguments: rejected)
    func rejects(text: String) {
        #expect(DocumentSymbol(text) == nil)
    }

    @Test("prints to a text that reads to an equal symbol", arguments: canonical)
    func roundTrips(text: String) throws {
        let symbol = try #require(DocumentSymbol(text))
        #expect(DocumentSymbol(symbol.description) == symbol)
        #expect(DocumentSymbol(symbol.description.lowercased()) == symbol)
        let json = try JSONEncoder().encode([symbol])
        #expect(try JSONDecoder().decode([DocumentSymbol].self, from: json) == [symbol])
        #expect(try JSONDecoder().decode([String].self, from: json) == [text])
    }

    @Test("does not decode a string that is no symbol")
    func rejectsWhileDecoding() {
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode(DocumentSymbol.self, from: Data(#""TCP/IP""#.utf8))
        }
    }

    @Test("says what the parts of a symbol are", arguments: parts)
    func namesParts(text: String, expected: String) throws {
        let symbol = try #require(DocumentSymbol(text))
        let parts = [
            symbol.series.rawValue, symbol.session ?? "-", symbol.year.map(String.init) ?? "-",
            symbol.number.map(String.init) ?? "-", symbol.part ?? "-",
            symbol.suffixes.joined(separator: "+"), symbol.base.description,
        ]
        #expect(parts.joined(separator: " | ") == expected)
    }

    @Test("knows resolutions and their numbers", arguments: resolutions)
    func knowsResolutions(text: String, number: String?, isAssembly: Bool) throws {
        let symbol = try #require(DocumentSymbol(text))
        #expect(symbol.resolutionNumber == number)
        #expect(symbol.isResolution == (number != nil))
        #expect(symbol.isGeneralAssemblyResolution == isAssembly)
    }

    @Test("takes a joint symbol apart")
    func separatesJointSymbols() throws {
        let symbol = try #require(DocumentSymbol("A/70/95–S/2015/446/Rev.1"))
        #expect(symbol.joined.map(\.description) == ["A/70/95", "S/2015/446/Rev.1"])
        #expect(symbol.base.description == "A/70/95-S/2015/446")
        #expect(symbol.url == "https://docs.un.org/en/A/70/95")
    }

    @Test("finds the members of a family")
    func knowsFamilies() throws {
        let family = try #require(DocumentSymbol("A/RES/68/*"))
        let member = try #require(DocumentSymbol("A/RES/68/4"))
        #expect(family.isFamily)
        #expect(family.contains(member))
        #expect(!family.contains(try #require(DocumentSymbol("A/RES/69/4"))))
        #expect(!member.contains(family))
        #expect(member.contains(member))
        let special = try #require(DocumentSymbol("A/RES/S-*"))
        #expect(special.contains(try #require(DocumentSymbol("A/RES/S-8/1"))))
    }

    @Test("orders numbers by their value")
    func orders() {
        let ordered = [
            "A/68/L.5", "A/CONF.231/3", "A/RES/68/4", "A/RES/68/10", "A/RES/68/10/Corr.1",
            "A/RES/73/195", "E/2013/27", "S/RES/2 (1946)", "S/RES/1325 (2000)",
        ]
        let symbols = ordered.compactMap(DocumentSymbol.init)
        #expect(symbols.count == ordered.count)
        #expect(symbols.reversed().sorted().map(\.description) == ordered)
    }

    @Test("orders strictly", arguments: ["A/RES/68/4", "E/CN.4/1994/NGO/1", "E/CN.4/1994/NGO/01"])
    func ordersStrictly(text: String) throws {
        let symbol = try #require(DocumentSymbol(text))
        let other = try #require(DocumentSymbol("E/CN.4/1994/NGO/01"))
        #expect(!(symbol < symbol))
        #expect([symbol < other, symbol == other, other < symbol].filter { $0 }.count == 1)
    }

    @Test("gives the address in each official language", arguments: addresses)
    func givesTheAddress(text: String, language: DocumentSymbol.Language, expected: String) throws {
        #expect(try #require(DocumentSymbol(text)).url(in: language) == expected)
    }

    @Test("writes languages as ISO 639-2 does")
    func writesLanguages() {
        #expect(
            DocumentSymbol.Language.allCases.map { "\($0.rawValue) \($0.iso639_2)" } == [
                "ar ara", "zh zho", "en eng", "fr fra", "ru rus", "es spa",
            ])
    }

    @Test("knows its series by name")
    func namesSeries() throws {
        #expect(
            try #require(DocumentSymbol("ECE/GCM/2024/1")).series == .economicCommissionForEurope)
        #expect(DocumentSymbol.Series(rawValue: "cmw")?.rawValue == "CMW")
        #expect(DocumentSymbol.Series(rawValue: "TCP") == nil)
        #expect(DocumentSymbol.Series.generalAssembly.name == "General Assembly")
        for series in DocumentSymbol.Series.all {
            #expect(series.name != series.rawValue)
            #expect(DocumentSymbol.Series(rawValue: series.rawValue) == series)
        }
    }

    @Test("survives any text, however long or broken")
    func survivesHostileText() {
        let pieces = [
            "A/", "RES/", "S-", "(", ")", "9", ".", "*", "-", " ", "\u{301}", "é", "／", "Add.1/",
            "\0",
        ]
        for a in pieces {
            for b in pieces {
                for c in pieces { _ = DocumentSymbol(a + b + c) }
                _ = DocumentSymbol(String(repeating: a + b, count: 5_000))
                _ = DocumentSymbol("A/RES/68/" + String(repeating: a + b, count: 500))
            }
        }
        #expect(DocumentSymbol("A/RES/99999999999999999999/1") == nil)
        #expect(DocumentSymbol("A/RES/68/4" + String(repeating: "/Add.1", count: 50)) == nil)
    }
}

// MARK: - Tables

extension DocumentSymbolTests {
    static let canonical = """
        A/RES/68/4
        A/RES/73/195
        A/RES/71/1
        A/RES/76/266
        A/RES/3363(XXX)
        A/RES/217(III)
        A/RES/377(V) A
        A/RES/3201(S-VI)
        A/RES/1000(ES-I)
        A/RES/31/16 A
        A/RES/46/36 L
        A/RES/S-8/1
        A/RES/ES-11/1
        A/RES/73/195/Corr.1
        A/DEC/68/505
        A/S-32/1
        A/ES-10/L.27
        A/68/190
        A/68/190/Add.1/Rev.2
        A/68/L.5
        A/68/50
        A/67/L.49/Rev.1
        A/68/PV.25
        A/68/INF/1
        A/68/6 (Sect. 1)
        A/68/6 (Introduction)
        A/52/6/Rev.1 (Prog. 24)
        A/INF/68/1
        A/BUR/68/1
        A/C.3/68/L.1
        A/C.3/68/SR.12
        A/C.5/73/CRP.1
        A/CN.4/677
        A/CN.9/WG.III/WP.149
        A/CONF.231/3
        A/CONF.231/INF/2
        A/CONF.191/11
        A/AC.105/2013/CRP.5
        A/AC.96/1003
        A/AC.109/2013/SR.5
        A/HRC/35/25/Add.1
        A/HRC/S-21/1
        A/HRC/RES/35/17
        A/HRC/RES/S-21/1
        A/HRC/DEC/1/102
        A/HRC/WG.6/33/FRA/1
        A/HRC/35/L.12
        A/HRC/35/NGO/12
        A/1251
        A/PV.183
        A/SPC/31/L.2
        S/RES/1325 (2000)
        S/RES/2231 (2015)
        S/RES/4 (1946)
        S/2015/446
        S/2015/446/Corr.1
        S/25704
        S/25704/Add.1
        S/PV.8500
        S/PV.8500 (Resumption 1)
        S/PRST/2014/5
        S/INF/70
        S/AC.49/2020/1
        E/2013/27
        E/1978/34
        E/2013/INF/1
        E/2013/L.5
        E/2013/NGO/12
        E/2013/SR.4
        E/2024/CRP.1
        E/RES/2013/5
        E/RES/1721(LIII)
        E/DEC/2013/201
        E/C.12/GC/24
        E/C.2/2013/1
        E/CN.4/Sub.2/2003/12/Rev.2
        E/CN.4/1994/NGO/1
        E/CN.5/2013/NGO/7
        E/CN.9/2013/3
        E/CONF.60/4
        E/ECE/324/Rev.2/Add.99/Rev.2
        E/ESCAP/76/1
        E/ESCWA/30/5
        E/ECA/GCM/2021/2
        E/INCB/2020/1
        E/ICEF/2020/1
        T/1250
        T/PV.1000
        T/RES/2183(LIII)
        ST/SGB/2003/13
        ST/AI/2019/1
        ST/IC/2010/4
        ST/ESA/STAT/SER.M/58/Rev.1
        ST/LEG/SER.E/26
        ECE/GCM/2024/1
        ECE/GCM/2020/2
        ECE/EX/2023/5
        ECE/CES/BUR/2023/2
        ECE/TRANS/WP.29/2016/2
        ECE/MP.PP/2011/2/Add.1
        ESCAP/GCM/2021/1
        ESCAP/RES/76/1
        ESCWA/GCM/2021/1
        ECA/GCM/2021/3
        LC/CRPD.4/3
        LC/G.2681
        CRC/C/GC/22
        CRC/C/15/Add.10
        CRC/C/FRA/CO/5
        CRC/C/FRA/Q/5/Add.1
        CRC/C/ALB/2-4
        CRC/C/GC/22-CMW/C/GC/3
        CMW/C/GC/1
        CMW/C/MEX/CO/3
        CMW/C/24/2
        CMW/SP/8
        CEDAW/C/GC/26
        CEDAW/C/2009/WP.1
        CERD/C/304/Add.102
        CERD/C/FRA/20-21
        CCPR/C/GC/36
        CCPR/C/21/Rev.1/Add.13
        CCPR/C/106/D/1801/2008
        CAT/C/FRA/CO/7
        CAT/OP/FRA/1
        CED/C/GC/1
        CRPD/C/GC/8
        HRI/GEN/1/Rev.9 (Vol. I)
        HRI/CORE/FRA/2022
        DP/2022/1
        DP/FPA/2021/8
        TD/500
        TD/B/67/4
        TD/B/EX(68)/1
        TD/B/C.I/CLP/5
        UNEP/EA.5/Res.1
        UNEP/POPS/COP.1/7
        FCCC/CP/2015/10/Add.1
        CTOC/COP/WG.4/2013/2
        CAC/COSP/2019/17
        CEB/2023/1
        CD/1567
        JIU/REP/2019/1
        UNW/2014/1
        A/70/95-S/2015/446
        E/2013/27-E/CN.5/2013/15
        A/RES/68/*
        A/RES/*
        A/CONF.231/*
        A/RES/S-*
        A/68/L.*
        ECE/GCM/*
        """.split(separator: "\n").map(String.init)

    static let variants = [
        ("a/res/68/4", "A/RES/68/4"),
        ("A/Res/68/4", "A/RES/68/4"),
        ("A / RES / 68 / 4", "A/RES/68/4"),
        ("A/RES/\u{A0}68/4", "A/RES/68/4"),
        ("  A/RES/68/4\n", "A/RES/68/4"),
        ("A／RES／68／4", "A/RES/68/4"),
        ("A∕RES⁄68/4", "A/RES/68/4"),
        ("Ａ/ＲＥＳ/６８/４", "A/RES/68/4"),
        ("A/RES/\u{200B}68/\u{AD}4", "A/RES/68/4"),
        ("\u{FEFF}A/RES/68/4", "A/RES/68/4"),
        ("A/RES/\n73/195", "A/RES/73/195"),
        ("A/RES/3363 (XXX)", "A/RES/3363(XXX)"),
        ("A/RES/3363\u{202F}(xxx)", "A/RES/3363(XXX)"),
        ("A/RES/3363 ( XXX )", "A/RES/3363(XXX)"),
        ("A/RES/217 A (III)", "A/RES/217(III) A"),
        ("A/RES/217(III)A", "A/RES/217(III) A"),
        ("A/RES/217A(III)", "A/RES/217(III) A"),
        ("A/RES/3201 (S–VI)", "A/RES/3201(S-VI)"),
        ("A/RES/31/16A", "A/RES/31/16 A"),
        ("A/RES/46/36l", "A/RES/46/36 L"),
        ("S/RES/1325(2000)", "S/RES/1325 (2000)"),
        ("s/res/1325\u{A0}(2000)", "S/RES/1325 (2000)"),
        ("S/RES/1325", "S/RES/1325"),
        ("A/S–32/1", "A/S-32/1"),
        ("A/S‑32/1", "A/S-32/1"),
        ("A/RES/ES−11/1", "A/RES/ES-11/1"),
        ("A/68/190/ADD.1/REV.2", "A/68/190/Add.1/Rev.2"),
        ("A/68/190/add. 1", "A/68/190/Add.1"),
        ("A/68/190/corr.1", "A/68/190/Corr.1"),
        ("A/68/190/amend.3", "A/68/190/Amend.3"),
        ("A/68/190/SUMMARY", "A/68/190/Summary"),
        ("E/CN.4/SUB.2/2003/12", "E/CN.4/Sub.2/2003/12"),
        ("unep/ea.5/res.1", "UNEP/EA.5/Res.1"),
        ("ece/gcm/2024/1", "ECE/GCM/2024/1"),
        ("ece/trans/2024/1", "ECE/TRANS/2024/1"),
        ("crc/c/gc/22—cmw/c/gc/3", "CRC/C/GC/22-CMW/C/GC/3"),
        ("A/70/95–S/2015/446", "A/70/95-S/2015/446"),
        ("A/72/6(SECT.1)", "A/72/6 (Sect. 1)"),
        ("S/PV.7000 (resumption 1)", "S/PV.7000 (Resumption 1)"),
        ("HRI/GEN/1/Rev.9 (vol. i)", "HRI/GEN/1/Rev.9 (Vol. I)"),
        ("A/RES/68/-*", "A/RES/68/*"),
        ("A/RES/68 / *", "A/RES/68/*"),
        ("cerd/c/fra/20–21", "CERD/C/FRA/20-21"),
    ]

    static let rejected = [
        "", " ", "/", "A", "A/", "/A", "and/or", "km/h", "1/2", "TCP/IP", "c/o", "N/A", "A/B",
        "24/7", "S/he", "s/he", "he/she", "w/o", "I/O", "A/C", "A/V", "A/B/C", "A/b/1", "E/E",
        "T/F",
        "12/05/2024", "2024/05/12", "05/12", "A/12/05/2024", "http://a/b", "A/RES", "A/RES/",
        "A/RES/68", "A/RES/68/", "A/RES//4", "//", "A//68/4", "A/RES/1/1", "A/RES/68/4/",
        "A/RES/68/4.",
        "A/RES/68/4x5", "A/RES/68/4 AB", "A/RES/68-4", "A-RES-68-4", "ARES684", "A\\RES\\68\\4",
        // sessions have figures from the thirty-first on
        "A/30/190", "A/RES/30/4", "S/RES/1325 ( )", "S/RES/1325 (",
        "A/RES/68/4, para. 1", "voir A/RES/68/4", "A/RES/68/4 A/RES/68/5", "A/68/L.", "A/L.5.6",
        "A/C.3", "A/AC.105", "A/HRC", "A/CONF.231", "E/CN.4/Sub.2", "S/1/2", "S/2015/446/7",
        "E/12/5", "E/commerce", "E/commerce/2", "S/RES/1325/2000", "S/RES/1325 (XX)",
        "S/RES/1325 (+2000)", "A/RES/3363 (2000)", "A/RES/3363", "A/68/*/4", "A/*/Add.1", "A/Add.1",
        "A/68/190/Add",
        "A/68/190/Add.", "A/68/190/Add.1/4", "ECE", "ECE/", "ECE/GCM", "UNEP/Programme/2",
        "PNUD/2022/1", "EU/UN/1", "XYZ/2024/1", "A/RES/68/12345678", "A/68/190\n\nx", "А/RES/68/4",
        "A/RES/68/4\u{301}/\u{301}é", "T/1/2", "ST/*/*", "A/68/190 (Annexe)", "A/68/190 (Part",
        "A/68/50-", "A/68/50-A", "CERD/C/FRA/20-",
    ]

    /// Series, session, year, number, part, suffixes, base.
    static let parts = [
        ("A/RES/68/4", "A | 68 | - | 4 | - |  | A/RES/68/4"),
        ("A/RES/3363(XXX)", "A | XXX | - | 3363 | - |  | A/RES/3363(XXX)"),
        ("S/RES/1325 (2000)", "S | - | 2000 | 1325 | - |  | S/RES/1325 (2000)"),
        ("A/S-32/1", "A | S-32 | - | 1 | - |  | A/S-32/1"),
        ("A/RES/ES-11/1", "A | ES-11 | - | 1 | - |  | A/RES/ES-11/1"),
        ("A/RES/31/16 A", "A | 31 | - | 16 | A |  | A/RES/31/16 A"),
        ("A/68/190/Add.1/Rev.2", "A | 68 | - | 190 | - | Add.1+Rev.2 | A/68/190"),
        ("ECE/GCM/2024/1", "ECE | - | 2024 | 1 | - |  | ECE/GCM/2024/1"),
        ("E/2013/27", "E | - | 2013 | 27 | - |  | E/2013/27"),
        ("A/68/L.5", "A | 68 | - | 5 | - |  | A/68/L.5"),
        ("A/HRC/WG.6/33/FRA/1", "A | 33 | - | 1 | - |  | A/HRC/WG.6/33/FRA/1"),
        ("CRC/C/GC/22", "CRC | - | - | 22 | - |  | CRC/C/GC/22"),
        ("A/CONF.231/3", "A | - | - | 3 | - |  | A/CONF.231/3"),
        ("S/25704/Add.1", "S | - | - | 25704 | - | Add.1 | S/25704"),
        ("A/RES/68/*", "A | 68 | - | - | - |  | A/RES/68/*"),
    ]

    static let resolutions: [(String, String?, Bool)] = [
        ("A/RES/68/4", "68/4", true),
        ("A/RES/31/16 A", "31/16 A", true),
        ("A/RES/217(III) A", "217 A (III)", true),
        ("A/RES/3363(XXX)", "3363 (XXX)", true),
        ("A/RES/S-8/1", "S-8/1", true),
        ("S/RES/1325 (2000)", "1325 (2000)", false),
        ("E/RES/2013/5", "2013/5", false),
        ("A/HRC/RES/35/17", "35/17", false),
        ("A/RES/73/195/Corr.1", nil, false),
        ("A/RES/68/*", nil, false),
        ("A/DEC/68/505", nil, false),
        ("A/68/190", nil, false),
        ("UNEP/EA.5/Res.1", nil, false),
    ]

    static let addresses: [(String, DocumentSymbol.Language, String)] = [
        ("A/RES/68/4", .english, "https://docs.un.org/en/A/RES/68/4"),
        ("A/RES/68/4", .french, "https://docs.un.org/fr/A/RES/68/4"),
        ("A/RES/68/4", .spanish, "https://docs.un.org/es/A/RES/68/4"),
        ("A/RES/68/4", .arabic, "https://docs.un.org/ar/A/RES/68/4"),
        ("A/RES/68/4", .russian, "https://docs.un.org/ru/A/RES/68/4"),
        ("A/RES/68/4", .chinese, "https://docs.un.org/zh/A/RES/68/4"),
        ("S/RES/1325 (2000)", .english, "https://docs.un.org/en/S/RES/1325%20(2000)"),
        ("A/RES/3363(XXX)", .english, "https://docs.un.org/en/A/RES/3363(XXX)"),
        ("A/RES/31/16 A", .english, "https://docs.un.org/en/A/RES/31/16%20A"),
        ("ECE/GCM/2024/1", .english, "https://docs.un.org/en/ECE/GCM/2024/1"),
    ]
}

import Testing

extension ReferenceFinderTests {
    /// A sentence, and the references in it as "words → what they cite".
    struct Sentence: Sendable, CustomTestStringConvertible {
        var text: String
        var expected: [String]

        var testDescription: String { text }
    }

    /// Blocks of a sentence and the lines of its references.
    static let sentences: [Sentence] = (symbols + acts + paragraphs + objectives)
        .split(separator: "\n\n")
        .map { block in
            let lines = block.split(separator: "\n").map(String.init)
            return Sentence(text: lines[0], expected: Array(lines.dropFirst()))
        }

    private static let symbols = """
        The Compact (A/RES/73/195, annex) was endorsed.
        A/RES/73/195 → A/RES/73/195

        l'ordre du jour provisoire figure dans le document ECE/GCM/2024/1.
        ECE/GCM/2024/1 → ECE/GCM/2024/1

        Voir A/68/190/Add.1/Rev.2 ; E/2013/27, et S/2015/446…
        A/68/190/Add.1/Rev.2 → A/68/190/Add.1/Rev.2
        E/2013/27 → E/2013/27
        S/2015/446 → S/2015/446

        (A/68/190 et Corr.1)
        A/68/190 → A/68/190
        Corr.1 → A/68/190/Corr.1

        See A/68/190, Add.1 and Add.2.
        A/68/190 → A/68/190
        Add.1 → A/68/190/Add.1
        Add.2 → A/68/190/Add.2

        See A/68/190/Add.1 and Add.2, and A/68/191/Add.1 and Corr.1.
        A/68/190/Add.1 → A/68/190/Add.1
        Add.2 → A/68/190/Add.2
        A/68/191/Add.1 → A/68/191/Add.1

        Letter dated 1 June 2015 (A/70/95–S/2015/446).
        A/70/95–S/2015/446 → A/70/95-S/2015/446

        Resolution S/RES/1325 (2000), then A/RES/3363(XXX) and A/RES/31/16 A.
        S/RES/1325 (2000) → S/RES/1325 (2000)
        A/RES/3363(XXX) → A/RES/3363(XXX)
        A/RES/31/16 A → A/RES/31/16 A

        All resolutions of the session, A/RES/68/*, are listed.
        A/RES/68/* → A/RES/68/*

        * A/68/50.
        A/68/50 → A/68/50

        *A/RES/68/4*, _A/RES/68/5_ et « A/RES/68/6 »
        A/RES/68/4 → A/RES/68/4
        A/RES/68/5 → A/RES/68/5
        A/RES/68/6 → A/RES/68/6

        See https://docs.un.org/en/A/RES/73/195 for the text.
        A/RES/73/195 → A/RES/73/195

        [A/RES/68/4](https://undocs.org/A/RES/68/4).
        A/RES/68/4 → A/RES/68/4
        A/RES/68/4 → A/RES/68/4

        undocs.org/en/S/RES/1325(2000) and https://docs.un.org/en/S/RES/1325%20(2000)
        S/RES/1325(2000) → S/RES/1325 (2000)
        S/RES/1325%20(2000) → S/RES/1325 (2000)

        http://www.un.org/en/ga/search/view_doc.asp?symbol=A/RES/68/4&Lang=F
        A/RES/68/4 → A/RES/68/4

        See CMW/C/GC/4-CRC/C/GC/23 and CRC/C/FRA/CO/5, HRI/CORE/FRA/2022.
        CMW/C/GC/4-CRC/C/GC/23 → CMW/C/GC/4-CRC/C/GC/23
        CRC/C/FRA/CO/5 → CRC/C/FRA/CO/5
        HRI/CORE/FRA/2022 → HRI/CORE/FRA/2022

        A/68/50/A/68/51
        A/68/50 → A/68/50

        A/68/190/12 is the twelfth page, and A/RES/70/1/200 the last.
        A/68/190 → A/68/190
        A/RES/70/1 → A/RES/70/1

        (https://undocs.org/S/RES/1325(2000)),A/RES/68/4
        S/RES/1325(2000) → S/RES/1325 (2000)
        A/RES/68/4 → A/RES/68/4

        le document a/res/73/195, publié
        a/res/73/195 → A/RES/73/195
        """ + "\n\n"

    private static let acts = """
        Resolution 70/1 adopted the 2030 Agenda.
        Resolution 70/1 → resolution 70/1 = A/RES/70/1

        dans ses résolutions 65/170 et 67/219, pour qu'ils contribuent
        65/170 → resolution 65/170 = A/RES/65/170
        67/219 → resolution 67/219 = A/RES/67/219

        Recalling resolutions 65/170, 66/1 and 67/219,
        65/170 → resolution 65/170 = A/RES/65/170
        66/1 → resolution 66/1 = A/RES/66/1
        67/219 → resolution 67/219 = A/RES/67/219

        la résolution 1325 (2000) du Conseil de sécurité
        résolution 1325 (2000) → resolution 1325 (2000) = S/RES/1325 (2000)

        la résolution 1325 du Conseil de sécurité
        résolution 1325 → resolution 1325 = S/RES/1325

        resolution 1325 ( 2000 ), resolution 68 / 4
        resolution 1325 ( 2000 ) → resolution 1325 (2000) = S/RES/1325 (2000)
        resolution 68 / 4 → resolution 68/4 = A/RES/68/4

        Security Council resolutions 1325 (2000) and 2250 (2015)
        1325 (2000) → resolution 1325 (2000) = S/RES/1325 (2000)
        2250 (2015) → resolution 2250 (2015) = S/RES/2250 (2015)

        by its decision 68/505 of 2013
        decision 68/505 → decision 68/505 = A/DEC/68/505

        les décisions 2013/201 et 2013/202 du Conseil économique et social
        2013/201 → decision 2013/201 = E/DEC/2013/201
        2013/202 → decision 2013/202 = E/DEC/2013/202

        The Economic and Social Council, in its resolution 2013/5,
        resolution 2013/5 → resolution 2013/5 = E/RES/2013/5

        Commission on Human Rights resolution 2003/45
        resolution 2003/45 → resolution 2003/45 = ?

        resolution 2003/45 of the Commission on Human Rights
        resolution 2003/45 → resolution 2003/45 = ?

        The Human Rights Council, recalling its own work, in its resolution 35/17
        resolution 35/17 → resolution 35/17 = A/HRC/RES/35/17

        résolution 35/17 du Conseil des droits de l'homme
        résolution 35/17 → resolution 35/17 = A/HRC/RES/35/17

        Universal Declaration of Human Rights, resolution 217 A (III)
        resolution 217 A (III) → resolution 217 A (III) = A/RES/217(III) A

        resolutions 3363 (XXX), 31/16 A and S-8/1
        3363 (XXX) → resolution 3363 (XXX) = A/RES/3363(XXX)
        31/16 A → resolution 31/16 A = A/RES/31/16 A
        S-8/1 → resolution S-8/1 = A/RES/S-8/1

        ECOSOC resolution 1721 (LIII); resolution 1722 (LIII)
        resolution 1721 (LIII) → resolution 1721 (LIII) = E/RES/1721(LIII)
        resolution 1722 (LIII) → resolution 1722 (LIII) = ?

        résolution ES-11/1 de l'Assemblée générale
        résolution ES-11/1 → resolution ES-11/1 = A/RES/ES-11/1

        RÉSOLUTIONS 70/1 ET A/RES/71/1
        70/1 → resolution 70/1 = A/RES/70/1
        A/RES/71/1 → A/RES/71/1

        la résolution no 70/1 et la résolution n° 71/1
        résolution no 70/1 → resolution 70/1 = A/RES/70/1
        résolution n° 71/1 → resolution 71/1 = A/RES/71/1

        Recalling its resolutions 70/1 of 25 September 2015, 71/1 of 19 September 2016 and 73/195,
        70/1 → resolution 70/1 = A/RES/70/1
        71/1 → resolution 71/1 = A/RES/71/1
        73/195 → resolution 73/195 = A/RES/73/195

        ses résolutions 71/1 du 19 septembre 2016 et 76/266 en date du 1er juin 2022
        71/1 → resolution 71/1 = A/RES/71/1
        76/266 → resolution 76/266 = A/RES/76/266

        UNSC resolution 1325 (2000), Assembly resolution 73/326 and Executive Board decision 70/1
        resolution 1325 (2000) → resolution 1325 (2000) = S/RES/1325 (2000)
        resolution 73/326 → resolution 73/326 = A/RES/73/326
        decision 70/1 → decision 70/1 = ?
        """ + "\n\n"

    private static let paragraphs = """
        As paragraph 27 of the Declaration says,
        paragraph 27 → para. 27

        paragraphs 1 to 5
        paragraphs 1 to 5 → para. 1…5

        les paragraphes 3, 5 et 7–9 du rapport
        3 → para. 3
        5 → para. 5
        7–9 → para. 7…9

        voir par. 8 a) du résumé
        par. 8 a) → para. 8(a)

        le paragraphe 8 (a) et le paragraphe 9 b)
        paragraphe 8 (a) → para. 8(a)
        paragraphe 9 b) → para. 9(b)

        le paragraphe 8 a été adopté
        paragraphe 8 → para. 8

        paragraph 8 (a) (ii) of the annex
        paragraph 8 (a) (ii) → para. 8(a)(ii)

        paragraph 8 (a) to (c)
        paragraph 8 (a) to (c) → para. 8(a)…(c)

        paragraphes 8 a) à c) et 10
        8 a) à c) → para. 8(a)…(c)
        10 → para. 10

        paragraphs 8 (a) and (b) and 9
        8 (a) → para. 8(a)
        (b) → para. 8(b)
        9 → para. 9

        A/RES/68/4, para. 27
        A/RES/68/4 → A/RES/68/4
        para. 27 → para. 27

        résolution 70/1 (par. 5 et 6)
        résolution 70/1 → resolution 70/1 = A/RES/70/1
        5 → para. 5
        6 → para. 6

        § 12 and §§ 13-15 and ¶ 4
        § 12 → para. 12
        § 13-15 → para. 13…15
        ¶ 4 → para. 4

        paragraphs 1 to 99999999999
        paragraphs 1 to 99999999999 → para. 1…99999999999

        paragraphs 3 and 5, 12 May 2022
        3 → para. 3
        5 → para. 5

        paragraphs 9 to 5
        paragraphs 9 → para. 9

        paragraph 8a, paragraph 9 (voir annexe)
        paragraph 8a → para. 8(a)
        paragraph 9 → para. 9
        """ + "\n\n"

    private static let objectives = """
        Remittances are objective 20.
        objective 20 → objective 20

        les objectifs 2, 5, 6, 12 et 18 du Pacte mondial.
        2 → objective 2
        5 → objective 5
        6 → objective 6
        12 → objective 12
        18 → objective 18

        Objectives 1–3,5
        1 → objective 1
        1–3 → objective 2
        3 → objective 3
        5 → objective 5

        objective 1–3,5 of the Compact
        objective 1 → objective 1

        objective numbers 3 and 4
        3 → objective 3
        4 → objective 4

        Objectives 1–3 and 7
        1 → objective 1
        1–3 → objective 2
        3 → objective 3
        7 → objective 7

        l'objectif 8 du Pacte
        objectif 8 → objective 8

        Œuvrant à l'objectif 8 du Pacte
        objectif 8 → objective 8

        GCM objective 10
        objective 10 → objective 10

        under Objective No. 17 of the Global Compact for Safe, Orderly and Regular Migration
        Objective No. 17 → objective 17

        l'objectif n° 23 et l'objectif 22 du présent Pacte
        objectif n° 23 → objective 23
        objectif 22 → objective 22

        The Compact's objective 5, objective 6
        objective 5 → objective 5
        objective 6 → objective 6

        objectifs 8 à 10 du Pacte mondial pour des migrations sûres
        8 → objective 8
        8 à 10 → objective 9
        10 → objective 10

        objectifs du Pacte mondial : 2, 5 et 6
        2 → objective 2
        5 → objective 5
        6 → objective 6

        objectif(s) 3 et 4
        3 → objective 3
        4 → objective 4

        objective 20 (promote faster, safer and cheaper transfer of remittances) of the Compact
        objective 20 → objective 20

        Objective 8 – 2018 review
        Objective 8 → objective 8

        OBJECTIF 16 : donner aux migrants
        OBJECTIF 16 → objective 16

        objectives 5, 12 and 25
        5 → objective 5
        12 → objective 12

        objective 20 of reducing costs; l'objectif 8 de la part des États
        objective 20 → objective 20
        objectif 8 → objective 8

        objectives 2,5,6 of the GCM
        2 → objective 2
        5 → objective 5
        6 → objective 6

        objectives 4 and 5, as well as objective 6
        4 → objective 4
        5 → objective 5
        objective 6 → objective 6

        objectifs 14 (protection consulaire), 15 (voir A/76/642) et 16 (inclusion)
        14 → objective 14
        15 → objective 15
        A/76/642 → A/76/642
        16 → objective 16

        Objective 8/Objective 9; les objectifs nᵒˢ 2 et 5 du PMM
        Objective 8 → objective 8
        Objective 9 → objective 9
        2 → objective 2
        5 → objective 5

        priority objective 5 of the Compact, GCM Obj. 8
        objective 5 → objective 5
        Obj. 8 → objective 8

        Objective 20 of the Compact, paragraph 36 of resolution 73/195
        Objective 20 → objective 20
        paragraph 36 → para. 36
        resolution 73/195 → resolution 73/195 = A/RES/73/195
        """

    static let silent = """
        and/or, km/h, 1/2, TCP/IP, c/o, N/A, A/B, 24/7, S/he, A/4, 12/05/2024
        objectif de développement durable 8
        Sustainable Development Goal 8
        objectif 25
        objective 0
        objectif 8 du Plan national
        objective 3 of the Strategic Plan
        strategic objective 3 and priority objective 4
        objectif stratégique 3
        SDG objective 8
        the Plan's objective 2
        sous-objectif 8
        sub-objective 8
        objective 2 of the Global Compact on Refugees
        objectif 3 du Pacte mondial sur les réfugiés
        objectif 3 du Pacte numérique mondial
        objective 3 of the Global Digital Compact
        objectif 1 du nouveau pacte sur la migration et l'asile
        objective 16 of the 2030 Agenda
        objective 3 of UN agencies
        objectif 3 des partenaires
        objectif 8 de développement durable
        objective 8 of Agenda 2063
        objectif 10.7 et objectif 1,5 °C et objectif 20 % et objectif 20 000 personnes
        objective 5% and paragraph 5%
        les 23 objectifs du Pacte mondial
        objective 8th
        objectives 1 to 30
        the objectives of 2018
        the resolution of 1325 disputes
        resolution 300 dpi
        resolution 4A/RES/68/4
        the resolutions, 24/7 and 70/1
        resolution 16/9/2
        resolution 12/05/2013
        decision 1/CP.21
        résolution 4K
        paragraph 0
        paragraph 5.2 and paragraph 20 000
        paragraphs 99999999999999999999
        par 5 pays
        paragraphs of the Declaration
        see example.org/A/RES/68/4/x and https://example.org/A/RES/68/4/objective/8
        https://migrationnetwork.un.org/system/files/docs/A/RES/68/4
        the E/commerce/2 directive and e/2013/x
        at ECE/trans/2, TD/b/2 and CRC/c/fra/2
        """.split(separator: "\n").map(String.init)

    static let documents: [(String, String?)] = [
        ("paragraph 27 of the Declaration", "Declaration"),
        (
            "paragraph 27 of the New York Declaration for Refugees and Migrants, which",
            "New York Declaration for Refugees and Migrants"
        ),
        ("paragraphe 5 de la Déclaration et de l'objectif", "Déclaration"),
        ("au paragraphe 8 du Pacte mondial.", "Pacte mondial"),
        (
            "paragraph 5 of General Assembly resolution 70/1 of 2015",
            "General Assembly resolution 70/1"
        ),
        ("paragraphe 5 de la résolution 1325 (2000) du Conseil", "résolution 1325 (2000)"),
        ("paragraph 5 of document A/68/190, as", "document A/68/190"),
        ("paragraph 5 of document 68/190, as", "document 68/190"),
        ("paragraph 5 of the report and plan of the Board", "report"),
        ("paragraph 5 of A/68/190", "A/68/190"),
        ("paragraphe 5 de l'annexe", "annexe"),
        ("paragraph 5 of the present report", "report"),
        ("A/RES/68/4, para. 27", "A/RES/68/4"),
        ("résolution 70/1 (annexe, par. 5)", "résolution 70/1"),
        ("resolution 70/1 of 25 September 2015, para. 5", "resolution 70/1"),
        ("resolution 73/195 (annex), paragraph 5", "resolution 73/195"),
        ("A/RES/68/4. Paragraph 27", nil),
        ("A/RES/68/4 was adopted, paragraph 27", nil),
        ("paragraph 27 in the light of the Declaration", nil),
        ("paragraph 27 of these remarks", nil),
        ("paragraph 27", nil),
    ]

    /// Pieces that, repeated, tempt a finder to look at the same bytes again and again.
    static let hostile = [
        "A/", "A/RES/", "A/RES/68/", "A /", "A/68/190/Add.1/", "ECE/GCM/", "CRC/C-", "A/70/95-",
        "objectives 1, ", "1, ", "objectives ", "objective 1 of the ", "objective 8 (",
        "objectives 1 (objectives 1 (x), 2 (x), ", "2 (x), ",
        "résolutions 70/1 of 25 September 2015, ", "objective 8 of the Global Compact for ",
        "résolutions 65/170, ", "65/170, ", "its resolution 70/1 ", "General Assembly ",
        "paragraphs 1 to ", "par. 8 a) et b) ", "§", "(a) ", "paragraph 1 of the Declaration for ",
        "https://", "undocs.org/", "www.symbol=", "symbol=A/", "A/RES/68/4, Add.1 and ", "'", "*",
        "_",
        " ", "\n", "\u{301}", "e\u{301}", "9", "a", "é", "\u{AD}", "(", "((XXX) ", "%20",
    ]
}

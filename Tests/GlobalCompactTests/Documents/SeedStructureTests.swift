import Testing

@testable import GlobalCompact

@Suite("The structure of the seeds")
struct SeedStructureTests {
    // MARK: Head

    @Test(
        "has symbol, title, language and date as printed",
        arguments: [
            (
                BundledDocument.declaration2013, "A/RES/68/4",
                """
                Déclaration du Dialogue de haut niveau sur les migrations internationales et le \
                développement
                """,
                "2013-10-03"
            ),
            (
                .lima2013, nil,
                """
                Lettre datée du 26 juin 2013, adressée au Secrétaire général par le Représentant \
                permanent du Pérou auprès de l'Organisation des Nations Unies
                """,
                "2013-06-28"
            ),
            (
                .review2024, nil,
                """
                Rapport de l'Examen régional de l'application du Pacte mondial pour des migrations \
                sûres, ordonnées et régulières dans la région de la Commission économique pour \
                l'Europe sur sa deuxième session
                """,
                nil
            ),
        ] as [(BundledDocument, String?, String, String?)])
    func hasHead(seed: BundledDocument, symbol: String?, title: String, date: String?) {
        #expect(seed.document.symbol?.description == symbol)
        #expect(seed.document.title == title)
        #expect(seed.document.language == .french)
        #expect(seed.document.date?.description == date)
    }

    @Test("leaves nothing that the reader could not make sense of", arguments: BundledDocument.all)
    func hasNoDiagnostics(seed: BundledDocument) {
        #expect(seed.document.diagnostics == [])
    }

    // MARK: Paragraphs

    @Test(
        "counts the paragraphs of each part from 1",
        arguments: [
            (BundledDocument.declaration2013, Part.body, 34), (.declaration2013, .annex, 0),
            (.lima2013, .body, 0), (.lima2013, .annex, 11),
            (.review2024, .body, 21), (.review2024, .annex, 40),
        ])
    func countsParagraphs(seed: BundledDocument, part: Part, count: Int) {
        let numbers = seed.document.paragraphs.filter { $0.part == part }.map(\.number)
        #expect(numbers == (0..<count).map { String($0 + 1) })
    }

    @Test("has no other parts", arguments: BundledDocument.all)
    func hasNoOtherParts(seed: BundledDocument) {
        let parts = seed.document.paragraphs.map(\.part) + seed.document.unnumbered.map(\.part)
        #expect(parts.allSatisfy { $0 == .body || $0 == .annex })
    }

    @Test("has items in paragraphs 8 and 10 of Lima and nowhere else")
    func hasItems() {
        let lettered = BundledDocument.all.flatMap(\.document.paragraphs).filter {
            !$0.items.isEmpty
        }
        #expect(lettered.map(\.number) == ["8", "10"])
        #expect(
            lettered.map { $0.items.map(\.letter) } == [
                ["a", "b", "c", "d", "e", "f"], ["a", "b", "c", "d", "e"],
            ])
        #expect(lettered.allSatisfy(BundledDocument.lima2013.document.paragraphs.contains))
    }

    @Test(
        "begins and ends each item with its own words",
        arguments: [
            ("8", "a", "Les politiques adoptées à l'échelle mondiale", "de toutes les régions;"),
            ("8", "b", "Il faut poursuivre les efforts", "que de celui des États;"),
            ("8", "c", "Il peut y avoir des avantages", "de l'OIM sur la migration;"),
            ("8", "d", "Les processus consultatifs", "dans la mesure nécessaire;"),
            ("8", "e", "Il faut appuyer les efforts", "plusieurs éléments de ce programme;"),
            ("8", "f", "L'OIM joue un rôle important", "de coopération dans ce domaine."),
            ("10", "a", "Éléments essentiels du dispositif", "les capacités et la coopération;"),
            ("10", "b", "D'importants avantages sont associés", "comme de celui des États;"),
            ("10", "c", "Les processus consultatifs", "internationales et le développement;"),
            ("10", "d", "Les processus consultatifs", "ceux qui sont vulnérables;"),
            ("10", "e", "Il importe de prendre des mesures", "développement humain et social."),
        ])
    func hasWholeItems(number: String, letter: String, start: String, end: String) throws {
        let text = try text(of: .lima2013, number, letter, part: .annex)
        #expect(text.hasPrefix(start))
        #expect(text.hasSuffix(end))
    }

    @Test(
        "joins the halves of a paragraph that a page's end broke",
        arguments: [
            (
                BundledDocument.declaration2013, "21", nil, Part.body, "situations d'extrême",
                "vulnérabilité, ainsi"
            ),
            (.declaration2013, "31", nil, .body, "une réponse plus", "efficace et plus complète"),
            (.lima2013, "3", nil, .annex, "L'Organisation des", "États américains a dirigé"),
            (
                .lima2013, "7", nil, .annex, "rapport sur le Dialogue",
                "de haut niveau, l'importance"
            ),
            (.lima2013, "10", "a", .annex, "le dialogue et la", "coopération entre États"),
            (.review2024, "12", nil, .body, "des personnes qui leur", "apportaient de l'aide"),
            (.review2024, "6", nil, .annex, "aux personnes risquant", "d'être en situation"),
            (
                .review2024, "33", nil, .annex, "Il fallait absolument",
                "communiquer des informations"
            ),
            (
                .review2024, "37", nil, .annex, "discours négatifs qui alimentaient",
                "la haine, la xénophobie"
            ),
        ] as [(BundledDocument, String, String?, Part, String, String)])
    func joinsHalves(
        seed: BundledDocument, number: String, letter: String?, part: Part, before: String,
        after: String
    ) throws {
        #expect(seed.text.contains(before + "\n"))
        #expect(seed.text.contains("\n" + after))
        let text = try text(of: seed, number, letter, part: part)
        #expect(text.contains(before + " " + after))
    }

    @Test(
        "keeps apart the paragraphs that furniture or a note stands between",
        arguments: [
            (
                BundledDocument.declaration2013, "4", "de transit et de destination ;",
                "Considérons que la coopération internationale"
            ),
            (
                .review2024, "8", "dans le document ECE/GCM/2024/1.",
                "Dans leur discours d'ouverture,"
            ),
        ])
    func keepsApart(seed: BundledDocument, number: String, end: String, start: String) throws {
        let place = try #require(
            seed.document.paragraphs.firstIndex { $0.number == number && $0.part == .body })
        #expect(seed.document.paragraphs[place].text.hasSuffix(end))
        let next = try #require(seed.document.paragraphs.dropFirst(place + 1).first)
        #expect(next.text.hasPrefix(start))
    }

    @Test("ends every paragraph and item as a sentence or clause", arguments: BundledDocument.all)
    func endsWhole(seed: BundledDocument) {
        for paragraph in seed.document.paragraphs {
            for text in [paragraph.text] + paragraph.items.map(\.text) {
                #expect([".", ";", ":", "?"].contains(text.suffix(1)), "\(paragraph.number)")
                #expect(text.first?.isUppercase == true, "\(paragraph.number)")
            }
        }
    }

    // MARK: Other blocks

    @Test("holds the prose without a number as blocks")
    func hasBlocks() {
        let starts = { (seed: BundledDocument) in
            seed.document.unnumbered.map {
                "\($0.part.rawValue) \($0.ordinal): "
                    + $0.text.split(separator: " ").prefix(4).joined(separator: " ")
            }
        }
        #expect(
            starts(.declaration2013) == [
                "body 1: L'Assemblée générale", "body 2: Adopte la déclaration suivante",
                "body 3: Nous, représentants d'États et", "body 4: 25e séance plénière 3",
            ])
        #expect(
            starts(.lima2013) == [
                "body 1: J'ai l'honneur de vous", "body 2: Dans la perspective du",
                "body 3: L'Ambassadeur, Représentant permanent du", "annex 1: Lima",
                "annex 2: 22 et 23 mai", "annex 3: Lima, 23 mai 2013",
            ])
        let review = starts(.review2024)
        #expect(review.count == 15)
        #expect(review.filter { $0.contains(": Organisateurs principaux : ") }.count == 4)
        #expect(review.filter { $0.contains(": Modératrice : ") }.count == 4)
        #expect(review.filter { $0.contains(": État membre intervenant :") }.count == 3)
        #expect(review.filter { $0.contains(": Contributions de fond présentées") }.count == 4)
    }

    @Test("makes one block of the lines of a signature")
    func joinsSignature() throws {
        let document = BundledDocument.lima2013.document
        #expect(
            document.unnumbered.dropFirst(2).first?.text
                == """
                L'Ambassadeur, Représentant permanent du Pérou auprès de l'Organisation des \
                Nations Unies (Signé) Enrique Roman-Morey
                """
        )
    }

    @Test("lists all that can be cited in the order of the source", arguments: BundledDocument.all)
    func listsPassages(seed: BundledDocument) {
        let document = seed.document
        let items = document.paragraphs.reduce(0) { $0 + $1.items.count }
        let passages = document.passages
        #expect(passages.count == document.paragraphs.count + items + document.unnumbered.count)
        #expect(Set(passages.map(\.locator)).count == passages.count)
        var rest = WordScan(WordScan.withoutTags(seed.text))
        for passage in passages {
            let start = passage.text.split(separator: " ").prefix(3)
            let isFound = rest.skip(to: start)
            #expect(isFound, "\(passage.locator)")
        }
    }

    // MARK: Sections

    @Test("has no sections in the Declaration")
    func hasNoSections() {
        let document = BundledDocument.declaration2013.document
        #expect(document.passages.allSatisfy { $0.sectionPath.isEmpty })
    }

    @Test("has the annex's headings, each of its lines joined, over all of Lima's paragraphs")
    func hasSectionsOfLima() {
        let path = [
            """
            Annexe à la lettre datée du 26 juin 2013 adressée au Secrétaire général par le \
            Représentant permanent du Pérou auprès de l'Organisation des Nations Unies
            """,
            """
            Quatrième Réunion mondiale des présidents et secrétariats des processus consultatifs \
            régionaux sur la migration
            """,
            "Compte rendu du Président",
        ]
        let document = BundledDocument.lima2013.document
        #expect(document.paragraphs.allSatisfy { $0.sectionPath == path })
        #expect(document.unnumbered.prefix(3).allSatisfy { $0.sectionPath.isEmpty })
    }

    @Test(
        "has the sections of the report, whatever levels the mark-up gives them",
        arguments: [
            (1...7, Part.body, ["I. Organisation et participation"]),
            (8...12, .body, ["II. Ouverture de la session et adoption de l'ordre du jour"]),
            (13...13, .body, ["III. Séances thématiques", "A. Première séance"]),
            (14...14, .body, ["III. Séances thématiques", "B. Deuxième séance"]),
            (15...15, .body, ["III. Séances thématiques", "C. Troisième séance"]),
            (16...16, .body, ["III. Séances thématiques", "D. Quatrième séance"]),
            (17...21, .body, ["IV. Clôture"]),
            (1...11, .annex, ["Annexe", "Résumé des débats des coprésidentes", "Première séance"]),
            (
                12...21, .annex,
                ["Annexe", "Résumé des débats des coprésidentes", "Deuxième séance"]
            ),
            (
                22...29, .annex,
                ["Annexe", "Résumé des débats des coprésidentes", "Troisième séance"]
            ),
            (
                30...40, .annex,
                ["Annexe", "Résumé des débats des coprésidentes", "Quatrième séance"]
            ),
        ])
    func hasSectionsOfReview(numbers: ClosedRange<Int>, part: Part, path: [String]) {
        let paragraphs = BundledDocument.review2024.document.paragraphs
            .filter { $0.part == part && Int($0.number).map(numbers.contains) ?? false }
        #expect(paragraphs.count == numbers.count)
        for paragraph in paragraphs {
            #expect(paragraph.sectionPath == path)
            #expect(paragraph.section == path.last)
        }
    }

    @Test("has the blocks of each session under its heading")
    func hasBlocksUnderSessions() {
        let sessions = BundledDocument.review2024.document.unnumbered.map(\.sectionPath.last)
        let expected = zip(
            [
                "A. Première séance", "B. Deuxième séance", "C. Troisième séance",
                "D. Quatrième séance",
            ], [3, 4, 4, 4])
        #expect(sessions == expected.flatMap { [String](repeating: $0, count: $1) })
    }

    private func text(
        of seed: BundledDocument, _ number: String, _ letter: String?, part: Part
    ) throws -> String {
        let locator = Locator.paragraph(number: number, letter: letter, part: part)
        return try #require(seed.document.passages.first { $0.locator == locator }).text
    }
}

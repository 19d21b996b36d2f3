import Testing

@testable import GlobalCompact

@Suite struct ReanchoringTests {
    private typealias Place = (number: String, text: String)

    private func document(_ places: [Place]) -> Document {
        let paragraphs = places.enumerated().map { index, place in
            Paragraph(number: place.number, text: place.text, lines: (index + 1)...(index + 1))
        }
        let bytes = places.flatMap { Array("\($0.number). \($0.text)\n".utf8) }
        return Document(paragraphs: paragraphs, digest: SHA256.hexDigest(of: bytes))
    }

    private func reference(_ document: Document) -> DocumentReference {
        DocumentReference(document, title: "Draft report")
    }

    /// A crosswalk of one mapping that quotes words of a paragraph.
    private func crosswalk(
        of document: Document, quoting words: [String], in number: String,
        objective: Objective = .remittances
    ) throws -> Crosswalk {
        let passage = try #require(
            document.passages.first { $0.locator == .paragraph(number: number) })
        let text = Array(passage.text.utf8)
        var start = 0
        let evidence = try words.map { words in
            let range = try #require(ByteSearch.first(Array(words.utf8), in: text, from: start))
            start = range.upperBound
            return Evidence(range: range, quote: words)
        }
        let subject = Citation(
            document: reference(document), locator: .paragraph(number: number))
        return Crosswalk(
            origin: .curated(version: "1"),
            mappings: [
                Mapping(
                    subject: subject, objective: objective, relation: .intersects, level: .central,
                    origin: .curated(version: "1"),
                    evidence: evidence)
            ]
        ).anchored(in: document, as: subject.document)
    }

    private func reanchored(
        _ words: String..., in number: String = "2", of before: [Place], to after: [Place]
    ) throws -> Reanchoring {
        let old = document(before)
        let new = document(after)
        let crosswalk = try crosswalk(of: old, quoting: words, in: number)
        let result = crosswalk.reanchored(in: new, as: reference(new))
        // Whatever happens, nothing gets lost, and what is kept stands in the text.
        #expect(
            result.heldCount + result.moved.count + result.orphans.count == crosswalk.entries.count)
        for entry in result.crosswalk.entries {
            let passage = try #require(
                new.passages.first { $0.locator == entry.subject.locator })
            #expect(Anchor(entry.evidence, at: entry.subject, in: passage.text) == entry.anchor)
            #expect(entry.subject.document == reference(new))
        }
        return result
    }

    private let text: [Place] = [
        ("1", "The Committee welcomes the report of the State party and the dialogue held."),
        ("2", "It is concerned that the cost of sending remittances remains above ten per cent."),
        ("3", "It recommends that the State party collect data on migrants by age and sex."),
    ]

    private func number(_ result: Reanchoring) -> String? {
        result.crosswalk.mappings.first?.subject.locator.description
    }

    // MARK: What holds

    @Test func sameTextHoldsEverything() throws {
        let result = try reanchored("cost of sending remittances", of: text, to: text)
        #expect(result.heldCount == 1)
        #expect(result.moved.isEmpty && result.orphans.isEmpty)
        #expect(result.unreviewed.map(\.locator.description) == ["1", "3"])
    }

    @Test func insertedParagraphRenumbersWhatFollows() throws {
        let after = [text[0], ("2", "A paragraph that is new."), ("3", text[1].text)]
        let result = try reanchored("remittances", of: text, to: after)
        #expect(result.moved.map(\.manner) == [.renumbered])
        #expect(number(result) == "3")
        #expect(result.unreviewed.map(\.locator.description) == ["1", "2"])
    }

    @Test func swappedParagraphsSwapTheirMappings() throws {
        let after = [("1", text[1].text), ("2", text[0].text), text[2]]
        let result = try reanchored("remittances", of: text, to: after)
        #expect(result.moved.map(\.manner) == [.renumbered])
        #expect(number(result) == "1")
    }

    @Test func wordEditedElsewhereInTheParagraphMovesTheRange() throws {
        let after = [
            text[0],
            ("2", "It remains gravely concerned that the cost of sending remittances is high."),
            text[2],
        ]
        let result = try reanchored("cost of sending remittances", of: text, to: after)
        #expect(result.moved.map(\.manner) == [.edited])
        #expect(number(result) == "2")
        #expect(result.crosswalk.mappings[0].evidence[0].quote == "cost of sending remittances")
    }

    @Test func wordsThatWentToAnotherParagraphAreFollowed() throws {
        let after = [
            ("1", text[0].text + " " + text[1].text + " It asks for more."),
            ("2", text[2].text),
        ]
        let result = try reanchored("cost of sending remittances", of: text, to: after)
        #expect(result.moved.map(\.manner) == [.elsewhere])
        #expect(number(result) == "1")
    }

    @Test func severalQuotationsMoveTogether() throws {
        let after = [
            text[0], ("2", "Something else altogether stands here now."),
            ("3", "Noted: " + text[1].text),
        ]
        let result = try reanchored("cost", "remittances", "ten per cent", of: text, to: after)
        #expect(result.moved.map(\.manner) == [.elsewhere])
        #expect(number(result) == "3")
        #expect(result.crosswalk.mappings[0].evidence.count == 3)
    }

    @Test(arguments: [
        (
            "Les migrants de la Re\u{301}union envoient de l\u{2019}argent aux leurs.",
            "Re\u{301}union"
        ),
        ("Les  migrants de la Réunion\u{A0}envoient de l'argent aux leurs.", "Réunion"),
        ("Les mi\u{AD}grants de la Réu\u{AD}nion envoient de l'argent aux leurs.", "Réu\u{AD}nion"),
        ("Les mi-\ngrants de la Réu- nion envoient de l'argent aux leurs.", "Réu- nion"),
    ])
    func unicodeFormSpacingAndHyphenationMakeNoDifference(text: String, quote: String) throws {
        let before: [Place] = [
            ("2", "Les migrants de la Réunion envoient de l'argent aux leurs.")
        ]
        let result = try reanchored("Réunion", of: before, to: [("2", text)])
        #expect(result.moved.map(\.manner) == [.edited])
        let words = result.crosswalk.mappings.first?.evidence.first?.quote ?? ""
        #expect(Array(words.utf8) == Array(quote.utf8))
        // And back again.
        let back = try reanchored(quote, of: [("2", text)], to: before)
        #expect(back.crosswalk.mappings.first?.evidence.first?.quote == "Réunion")
    }

    @Test func contextTellsRepeatedWordsApart() throws {
        let before: [Place] = [
            ("2", "Data on migrants and data on children, and more data for policy and practice.")
        ]
        let after: [Place] = [
            ("2", "Data: data on migrants and data on children, and more data for policy, at last.")
        ]
        let old = document(before)
        var crosswalk = try crosswalk(of: old, quoting: ["data", "data"], in: "2")
        crosswalk.mappings[0].evidence.removeFirst()
        crosswalk = crosswalk.anchored(in: old, as: reference(old))
        let new = document(after)
        let result = crosswalk.reanchored(in: new, as: reference(new))
        #expect(result.moved.map(\.manner) == [.edited])
        #expect(result.crosswalk.mappings[0].evidence[0].range == 54..<58)
    }

    // MARK: What does not

    @Test func contextIsTakenFromWordToWord() throws {
        // The words on one side go on beyond what counts of them, and are edited there.
        let right = try reanchored(
            "cost of sending money",
            of: [("2", "We note that the cost of sending money is high in rural regions today.")],
            to: [
                (
                    "2",
                    "They regret how the cost of sending money is high in rural areas now, and "
                        + "the cost of sending money falls elsewhere."
                )
            ])
        #expect(right.orphans.isEmpty)
        #expect(right.crosswalk.mappings.first?.evidence.first?.range == 20..<41)
        // On both sides, where each side alone stands elsewhere too.
        let full = try reanchored(
            "cost of sending money",
            of: [
                (
                    "2",
                    "In the northern provinces of the country the cost of sending money is very "
                        + "high for rural families who depend on it."
                )
            ],
            to: [
                (
                    "2",
                    "In parts of the country the cost of sending money falls. In the northern "
                        + "provinces of the country the cost of sending money is very high for "
                        + "rural farmers who depend on it. Then a cost of sending money is very "
                        + "high for all."
                )
            ])
        #expect(full.orphans.isEmpty)
        #expect(full.crosswalk.mappings.first?.evidence.first?.range == 102..<123)
    }

    @Test func editedWordsAreAnOrphan() throws {
        let after = [
            text[0],
            ("2", "It is concerned that the price of money transfers remains above ten per cent."),
            text[2],
        ]
        let result = try reanchored("cost of sending remittances", of: text, to: after)
        #expect(result.orphans.map(\.reason) == [.gone])
        #expect(result.crosswalk.mappings.isEmpty)
        let some = try reanchored("cost of sending", "ten per cent", of: text, to: after)
        #expect(some.orphans.map(\.reason) == [.incomplete])
        #expect(some.orphans[0].places.map(\.locator.description) == ["2"])
    }

    @Test func wordsInOtherContextAreNotTakenForTheSame() throws {
        let after = [text[0], ("2", "Here remittances mean something else."), text[2]]
        let result = try reanchored("remittances", of: text, to: after)
        #expect(result.orphans.map(\.reason) == [.otherContext])
        #expect(result.orphans[0].places.map(\.locator.description) == ["2"])
        let moved = [text[0], ("2", "Nothing."), ("3", "Here remittances mean something else.")]
        let far = try reanchored("remittances", of: text, to: moved)
        #expect(far.orphans.map(\.reason) == [.otherContext])
        #expect(far.orphans[0].places.map(\.locator.description) == ["3"])
    }

    @Test func partOfAWordIsNotTheWord() throws {
        let before: [Place] = [("2", "That is why for years now migrants have come to this coast.")]
        let after: [Place] = [("2", "That is why for years immigrants have come to this coast.")]
        let result = try reanchored("migrants", of: before, to: after)
        #expect(result.orphans.count == 1)
    }

    @Test func copiesOfAParagraphAreAmbiguous() throws {
        let after = [text[0], ("2", "New."), ("3", text[1].text), ("4", text[1].text)]
        let result = try reanchored("remittances", of: text, to: after)
        #expect(result.orphans.map(\.reason) == [.ambiguous])
        #expect(result.orphans[0].places.map(\.locator.description) == ["3", "4"])
    }

    @Test func copyAndEditedOriginalAreAmbiguous() throws {
        let after = [text[0], ("2", text[1].text + " More."), ("3", text[1].text)]
        let before = [text[0], ("2", text[1].text)]
        let result = try reanchored("cost", of: before, to: after)
        #expect(result.orphans.map(\.reason) == [.ambiguous])
    }

    @Test func removedParagraphIsGone() throws {
        let result = try reanchored("remittances", of: text, to: [text[0], ("2", text[2].text)])
        #expect(result.orphans.map(\.reason) == [.gone])
        let empty = try reanchored("remittances", of: text, to: [])
        #expect(empty.orphans.map(\.reason) == [.gone])
    }

    @Test func noneFoundHoldsOnlyForTheSameText() throws {
        let old = document(text)
        let subject = Citation(document: reference(old), locator: .paragraph(number: "1"))
        let crosswalk = Crosswalk(
            origin: .curated(version: "1"),
            mappings: [
                Mapping(
                    subject: subject, objective: nil, relation: .unrelated, level: .noneFound,
                    origin: .curated(version: "1"))
            ]
        ).anchored(in: old, as: subject.document)
        #expect(crosswalk.reanchored(in: old, as: subject.document).crosswalk == crosswalk)
        let new = document([("1", text[0].text + " And more."), text[1]])
        let result = crosswalk.reanchored(in: new, as: reference(new))
        #expect(result.orphans.map(\.reason) == [.textChanged])
        #expect(result.unreviewed.count == 2)
    }

    @Test func entryWithoutAnchorIsReportedAndNotGuessed() throws {
        let old = document(text)
        var crosswalk = try crosswalk(of: old, quoting: ["remittances"], in: "2")
        crosswalk.mappings[0].anchor = nil
        let result = crosswalk.reanchored(in: old, as: reference(old))
        #expect(result.orphans.map(\.reason) == [.notAnchored])
    }

    // MARK: Several documents

    @Test func otherDocumentsStayAsTheyAre() {
        let curated = Corpus.bundled.curated
        let result = curated.reanchored(
            in: BundledDocument.declaration2013.document, as: .declaration2013)
        #expect(result.crosswalk == curated)
        #expect(result.moved.isEmpty && result.orphans.isEmpty)
        #expect(result.heldCount > 60)
        // No curator looked at the unnumbered blocks.
        #expect(result.unreviewed.map(\.locator) == (1...4).map { .block($0) })
    }

    @Test func seedWithANewFirstParagraphKeepsItsMappings() throws {
        let document = BundledDocument.declaration2013.document
        var changed = document
        changed.paragraphs = changed.paragraphs.map { paragraph in
            var paragraph = paragraph
            paragraph.number = String((Int(paragraph.number) ?? 0) + 1)
            return paragraph
        }
        changed.digest = "another"
        var reference = DocumentReference.declaration2013
        reference.digest = "another"
        let curated = Corpus.bundled.curated
        let result = curated.reanchored(in: changed, as: reference)
        let count = curated.entries.filter { $0.subject.document == .declaration2013 }.count
        #expect(result.orphans.isEmpty)
        #expect(result.moved.count == count)
        #expect(result.moved.allSatisfy { $0.manner == .renumbered })
        #expect(result.crosswalk.entries.count == curated.entries.count)
        let others = curated.mappings.filter { $0.subject.document != .declaration2013 }
        #expect(
            result.crosswalk.mappings.filter { $0.subject.document != reference } == others)
        // And back to where it was.
        #expect(
            result.crosswalk.reanchored(in: document, as: .declaration2013).crosswalk == curated)
    }

    @Test func theOnlyDocumentIsReplacedWhateverItIsCalled() throws {
        let crosswalk = try crosswalk(of: document(text), quoting: ["remittances"], in: "2")
        let new = document([("1", "A paragraph that is new.")] + text)
        let final = DocumentReference(new, title: "Final report")
        let result = crosswalk.reanchored(in: new, as: final)
        #expect(result.crosswalk.entries.map(\.subject.document) == [final])
        let (kept, moved, orphans) = result.parts
        #expect(kept == result.crosswalk && moved == result.moved && orphans.isEmpty)
    }

    @Test func unknownDocumentChangesNothing() {
        let curated = Corpus.bundled.curated
        let other = document(text)
        let result = curated.reanchored(in: other, as: reference(other))
        #expect(result.crosswalk == curated)
        #expect(result.heldCount == 0 && result.orphans.isEmpty)
        #expect(result.unreviewed.count == 3)
    }

    // MARK: Hostile repetition

    private func engineLike(_ document: Document, quoting words: String) -> Crosswalk {
        let reference = reference(document)
        let mappings = document.passages.map { passage in
            Mapping(
                subject: Citation(document: reference, locator: passage.locator),
                objective: .data, relation: .intersects, level: .central,
                origin: .computed(version: "1/1"),
                evidence: [Evidence(range: 0..<words.utf8.count, quote: words)])
        }
        return Crosswalk(origin: .computed(version: "1/1"), mappings: mappings)
            .anchored(in: document, as: reference)
    }

    @Test func tenThousandParagraphsThatAreTheSame() {
        let words = "migrants migrants migrants"
        let numbers = (1...10_000).map(String.init)
        let old = document(numbers.map { ($0, words) })
        let crosswalk = engineLike(old, quoting: "migrants")
        #expect(crosswalk.reanchored(in: old, as: reference(old)).heldCount == 10_000)
        // One more in front: the last one is the only one without a former number.
        let shifted = document([("0", "Data.")] + numbers.map { ($0, words) })
        #expect(crosswalk.reanchored(in: shifted, as: reference(shifted)).heldCount == 10_000)
        // All under other numbers: nothing tells them apart.
        let renumbered = document(numbers.map { ("9" + $0 + ".1", words) })
        let lost = crosswalk.reanchored(in: renumbered, as: reference(renumbered))
        #expect(lost.orphans.count == 10_000)
        #expect(lost.orphans.allSatisfy { $0.reason == .ambiguous && $0.places.count == 8 })
        // All edited: the words stand too often in each.
        let edited = document(numbers.map { ($0, words + " " + words + ".") })
        let result = crosswalk.reanchored(in: edited, as: reference(edited))
        #expect(result.heldCount == 0)
        #expect(result.moved.count + result.orphans.count == 10_000)
        // All edited and under other numbers.
        let both = document(numbers.map { ("9" + $0 + ".1", words + ".") })
        #expect(crosswalk.reanchored(in: both, as: reference(both)).orphans.count == 10_000)
    }

    @Test func oneNumberForAllParagraphs() {
        let old = document((1...2_000).map { ("1", "data \($0)") })
        let crosswalk = MappingEngine().crosswalk(of: old, as: reference(old))
        #expect(
            crosswalk.reanchored(in: old, as: reference(old)).heldCount == crosswalk.entries.count)
        let new = document((1...2_000).map { ("1", "data \($0) new") })
        let result = crosswalk.reanchored(in: new, as: reference(new))
        #expect(result.moved.count + result.orphans.count == crosswalk.entries.count)
    }

    @Test func hostileMarksCostNoMoreThanOthers() {
        let marks = "e" + String(repeating: "\u{301}\u{323}", count: 50_000)
        let old = document([("1", marks + " data")])
        let crosswalk = engineLike(old, quoting: "e")
        let new = document([("1", "So " + marks + " data")])
        let result = crosswalk.reanchored(in: new, as: reference(new))
        #expect(result.moved.count + result.orphans.count == 1)
    }

    @Test func neverTrapsOnTextCutAnywhere() {
        let source = "e\u{301}- l’é\u{AD}t\u{1F600} data data- base\u{323}\u{301} données 2020-"
        let scalars = Array(source.unicodeScalars)
        let old = document([("1", source), ("2", "data")])
        let bytes = Array(source.utf8)
        var evidence: [Evidence] = []
        for start in bytes.indices where start == 0 || !bytes[start].isContinuation {
            for end in (start + 1)...bytes.count
            where end == bytes.count || !bytes[end].isContinuation {
                evidence.append(Evidence(range: start..<end, quote: bytes[start..<end].asText))
            }
        }
        let subject = Citation(document: reference(old), locator: .paragraph(number: "1"))
        let crosswalk = Crosswalk(
            origin: .curated(version: "1"),
            mappings: evidence.map {
                Mapping(
                    subject: subject, objective: .data, relation: .intersects, level: .central,
                    origin: .curated(version: "1"), evidence: [$0])
            }
        ).anchored(in: old, as: subject.document)
        for cut in scalars.indices {
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars[..<cut])
            text.append(contentsOf: " new ".unicodeScalars)
            text.append(contentsOf: scalars[cut...])
            let new = document([("1", String(text))])
            let result = crosswalk.reanchored(in: new, as: reference(new))
            #expect(
                result.heldCount + result.moved.count + result.orphans.count == evidence.count)
            for move in result.moved { #expect(move.after.validAnchor != nil) }
        }
    }

    @Test(
        "spells what happened and why in words of its own", arguments: [Language.english, .french])
    func spelled(language: Language) {
        let words =
            Reanchoring.Manner.allCases.map { $0.spelled(in: language) }
            + Reanchoring.Reason.allCases.map { $0.spelled(in: language) }
        #expect(Set(words).count == words.count)
        #expect(Reanchoring.Reason.gone.spelled() == "its words are gone")
        #expect(Reanchoring.Reason.gone.spelled(in: .french) == "ses mots ont disparu")
        #expect(Reanchoring.Manner.edited.spelled() == "text edited around the words")
        #expect(Reanchoring.Manner.edited.spelled(in: .french) == "texte modifié autour des mots")
    }
}

import GlobalCompact
import GlobalCompactFormats

extension Export {
    /// An export of a document with any texts, and of a crosswalk that does not contradict itself.
    init(_ feed: inout ByteFeed) {
        let document = Document(&feed)
        let reference = DocumentReference(document)
        var crosswalk = Crosswalk(origin: Origin(&feed))
        let passages = document.passages
        // No passage has the same target twice, as rows could not say which is which.
        for (number, passage) in passages.enumerated() {
            let subject = Citation(document: reference, locator: passage.locator)
            let first = feed.choice(below: 24)
            for step in 0..<feed.choice(below: 3) {
                let objective = first == 0 ? nil : Objective(rawValue: (first + step) % 23 + 1)
                if objective == nil, step > 0 { break }
                crosswalk.mappings.append(
                    Mapping(of: subject, to: objective, passage.text, &feed))
            }
            if feed.choice(below: 4) == 1 {
                crosswalk.themeTags.append(
                    ThemeTag(
                        subject: subject, theme: Theme.all[number % Theme.all.count],
                        level: feed.one(of: [.central, .arguable, .mentioned]),
                        confidence: feed.confidence(), origin: Origin(&feed),
                        evidence: feed.evidence(in: passage.text)))
            }
        }
        self.init(
            sources: [Source(reference: reference, document: document)],
            crosswalk: crosswalk.anchored(in: document, as: reference))
    }
}

extension Document {
    fileprivate init(_ feed: inout ByteFeed) {
        let digest = String(repeating: feed.one(of: ["0", "f"]), count: 64)
        self.init(
            symbol: feed.one(of: [nil, DocumentSymbol("A/RES/68/4"), DocumentSymbol("E/2013/27")]),
            title: feed.name(), language: feed.one(of: [nil, .english, .french]),
            date: feed.one(of: [nil, CalendarDate(year: 2013, month: 10, day: 3), .compact]),
            digest: digest)
        let parts: [Part] = [.body, .annex, .annex("II")]
        // Mostly one, so that more inputs are tried in the same time.
        for number in 1...feed.one(of: [1, 1, 1, 1, 1, 2, 3]) {
            paragraphs.append(
                Paragraph(
                    number: "\(number)", part: feed.one(of: parts), sectionPath: [feed.name()],
                    text: feed.text(), lines: number...number))
            if feed.choice(below: 2) == 1 {
                paragraphs[number - 1].items = [Paragraph.Item(letter: "a", text: feed.text())]
            }
        }
        unnumbered = [Block(ordinal: 1, text: feed.text(), lines: 4...4)]
        notes = [Note(mark: "1", text: feed.text(), lines: 5...5)]
    }
}

extension Origin {
    fileprivate init(_ feed: inout ByteFeed) {
        switch feed.choice(below: 4) {
        case 0: self = .curated(version: "1")
        case 1: self = .curated(version: "1", by: "Ann")
        case 2: self = .computed(version: "1/1")
        default: self = .curated(version: "2", by: feed.curator())
        }
    }
}

extension Mapping {
    fileprivate init(
        of subject: Citation, to objective: Objective?, _ text: String, _ feed: inout ByteFeed
    ) {
        let origin = Origin(&feed)
        // Only the engine says that something is mentioned.
        let levels: [Level] = [.central, origin.isCurated ? .arguable : .mentioned, .rejected]
        let level = objective == nil ? .noneFound : feed.one(of: levels)
        let isUnrelated = !level.isPositive
        self.init(
            subject: subject, objective: objective,
            relation: isUnrelated
                ? .unrelated : feed.one(of: [.intersects, .equal, .subset, .superset]),
            level: level, confidence: feed.confidence(), origin: origin,
            rationale: feed.rationale(),
            evidence: objective == nil ? [] : feed.evidence(in: text))
    }
}

extension ByteFeed {
    /// A confidence in hundredths, as formats print it.
    fileprivate mutating func confidence() -> Double { Double(choice(below: 101)) / 100 }

    fileprivate mutating func curator() -> String? {
        let name = name()
        return name.isEmpty ? nil : name
    }

    fileprivate mutating func rationale() -> String? {
        let text = choice(below: 2) == 1 ? text() : ""
        return text.isEmpty ? nil : text
    }

    /// Up to two stretches of a text.
    fileprivate mutating func evidence(in text: String) -> [Evidence] {
        let bytes = Array(text.utf8)
        let places = (0...bytes.count).filter(bytes.isScalarBoundary)
        var evidence: [Evidence] = []
        var start = 0
        for _ in 0..<choice(below: 3) where start + 1 < places.count {
            start += choice(below: min(64, places.count - start - 1))
            let end = start + 1 + choice(below: min(64, places.count - start - 1))
            let range = places[start]..<places[end]
            evidence.append(
                Evidence(
                    range: range, quote: Array(bytes[range]).repaired,
                    term: one(of: [nil, "term", "a|b"])))
            start = end
        }
        return evidence
    }
}

/// Sorts the mappings and theme tags of crosswalks by document, session, objective and theme.
///
/// Linear in their number: documents and places are looked up by their bytes, never searched for.
struct CoverageBuilder {
    private var texts: [CoverageText] = []
    private var places: [DocumentKey: Int] = [:]
    private let targets: Set<String>?

    /// - Parameters:
    ///   - targets: what the reader looked for, by number or identifier; everything if nil.
    init(_ crosswalks: [Crosswalk], in sources: [Coverage.Source], targets: Set<String>? = nil) {
        self.targets = targets
        for source in sources where places[DocumentKey(source.reference)] == nil { add(source) }
        for (number, crosswalk) in crosswalks.enumerated() { addReadings(of: crosswalk, number) }
        for (number, crosswalk) in crosswalks.enumerated() { addFindings(of: crosswalk, number) }
    }

    var coverage: Coverage {
        let dated = texts.enumerated().sorted { left, right in
            switch (left.element.reference.date, right.element.reference.date) {
            case (let one?, let other?) where one != other: one < other
            case (_?, nil): true
            case (nil, _?): false
            default: left.offset < right.offset
            }
        }.map(\.element)
        return Coverage(
            documents: dated.map { $0.column(targets) },
            sessions: dated.flatMap { $0.sessions(targets) })
    }

    private mutating func add(_ source: Coverage.Source) {
        places[DocumentKey(source.reference)] = texts.count
        texts.append(CoverageText(source))
    }

    private mutating func place(of document: DocumentReference) -> Int {
        let key = DocumentKey(document)
        if let place = places[key] { return place }
        add(Coverage.Source(document))
        return texts.count - 1
    }

    /// Notes which passages a crosswalk read: for objectives, those that it maps; for themes, those
    /// and the tagged ones, in documents where it tags any.
    private mutating func addReadings(of crosswalk: Crosswalk, _ number: Int) {
        let placed = crosswalk.mappings.map { (place(of: $0.subject.document), $0) }
        for (text, mapping) in placed {
            texts[text].objectiveReading.note(
                mapping.subject.locator, by: mapping.origin, in: number)
            texts[text].note(mapping.subject.locator, by: mapping.origin, in: number)
        }
        var tagged: Set<Int> = []
        for tag in crosswalk.themeTags {
            let text = place(of: tag.subject.document)
            tagged.insert(text)
            texts[text].themeReading.note(tag.subject.locator, by: tag.origin, in: number)
            texts[text].note(tag.subject.locator, by: tag.origin, in: number)
        }
        for (text, mapping) in placed where tagged.contains(text) || targets != nil {
            texts[text].themeReading.note(mapping.subject.locator, by: mapping.origin, in: number)
        }
    }

    private mutating func addFindings(of crosswalk: Crosswalk, _ number: Int) {
        for mapping in crosswalk.mappings {
            guard let objective = mapping.objective, mapping.level != .noneFound else { continue }
            let finding = Coverage.Finding(
                citation: mapping.subject, level: mapping.level, origin: mapping.origin)
            texts[place(of: mapping.subject.document)].add(finding, to: objective, in: number)
        }
        for tag in crosswalk.themeTags where tag.level != .noneFound {
            let finding = Coverage.Finding(
                citation: tag.subject, level: tag.level, origin: tag.origin)
            texts[place(of: tag.subject.document)].add(finding, to: tag.theme, in: number)
        }
    }
}

/// A document's reference that compares by its bytes and hashes few of them, so that no title makes
/// the look-up slow.
private struct DocumentKey: Hashable {
    private let reference: DocumentReference

    init(_ reference: DocumentReference) {
        self.reference = reference
    }

    static func == (left: DocumentKey, right: DocumentKey) -> Bool {
        let (one, other) = (left.reference, right.reference)
        return one.symbol == other.symbol && one.date == other.date
            && one.mainPart == other.mainPart
            && one.digest.utf8.elementsEqual(other.digest.utf8)
            && one.shortTitle.utf8.elementsEqual(other.shortTitle.utf8)
            && one.shortTitleFrench.utf8.elementsEqual(other.shortTitleFrench.utf8)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(reference.date)
        for text in [reference.digest, reference.shortTitle] {
            hasher.combine(text.utf8.count)
            for byte in text.utf8.prefix(64) { hasher.combine(byte) }
        }
    }
}

extension MappingEngine {
    /// Maps every passage of a document.
    ///
    /// A passage for which nothing is found gets a mapping without objective: reviewed, none found.
    ///
    /// - Parameters:
    ///   - document: the document.
    ///   - reference: how the document is cited.
    ///   - progress: what is done after each passage, with the number of those mapped so far.
    public func crosswalk(
        of document: Document, as reference: DocumentReference,
        progress: ((Int) -> Void)? = nil
    ) -> Crosswalk {
        var crosswalk = Crosswalk(origin: .computed(version: version))
        for (index, passage) in document.passages.enumerated() {
            crosswalk.add(
                passage, of: reference, findings(in: passage.text, language: document.language))
            progress?(index + 1)
        }
        return crosswalk
    }
}

extension Crosswalk {
    /// Adds what the engine found in a passage.
    fileprivate mutating func add(
        _ passage: Passage, of reference: DocumentReference, _ findings: [Finding]
    ) {
        let subject = Citation(document: reference, locator: passage.locator)
        let text = QuotableText(passage.text)
        var isMapped = false
        for finding in findings {
            if let number = Int(finding.target), let objective = Objective(rawValue: number) {
                isMapped = isMapped || finding.level == .central
                mappings.append(
                    Mapping(
                        subject: subject, objective: objective, relation: .intersects,
                        level: finding.level,
                        confidence: finding.confidence, origin: origin, evidence: finding.evidence,
                        anchor: Anchor(finding.evidence, at: subject, in: text)))
            } else if let theme = Theme(rawValue: finding.target) {
                themeTags.append(
                    ThemeTag(
                        subject: subject, theme: theme, level: finding.level,
                        confidence: finding.confidence,
                        origin: origin, evidence: finding.evidence,
                        anchor: Anchor(finding.evidence, at: subject, in: text)))
            }
        }
        if !isMapped {
            mappings.append(
                Mapping(
                    subject: subject, objective: nil, relation: .unrelated, level: .noneFound,
                    origin: origin, anchor: Anchor([], at: subject, in: text)))
        }
    }
}

import GlobalCompact

/// One Web Annotation, as JSON spells it.
struct Annotation: Encodable {
    var id: String
    var type = "Annotation"
    var motivation: String
    var creator: Creator
    var confidence: Double
    var body: [Body]
    var target: [Target]

    /// The person or the engine that says so.
    struct Creator: Encodable {
        var type: String
        var name: String
    }

    /// The objective or theme, or what is said of it in words.
    struct Body: Encodable {
        var type: String
        var source: String?
        var purpose: String
        var value: String?
    }

    /// Words of a passage, or the passage itself.
    struct Target: Encodable {
        var type = "SpecificResource"
        var source: String
        var selector: Selector
    }

    /// A way to find a stretch of text.
    struct Selector: Encodable {
        var type: String
        var value: String?
        var exact: String?
        var prefix: String?
        var suffix: String?
        var start: Int?
        var end: Int?
        var refinedBy: [Selector]?
    }

    init(_ claim: Claim, in place: PassageIndex.Place?, named name: String) {
        let purpose = claim.level.isPositive ? "classifying" : "assessing"
        id = name
        motivation = purpose
        switch claim.origin {
        case .computed(let version):
            creator = Creator(type: "Software", name: "GlobalCompact \(version)")
        case .curated(let version, let person):
            creator = Creator(
                type: person == nil ? "Dataset" : "Person",
                name: person ?? "Curated crosswalk, version \(version)")
        }
        // In hundredths, as everywhere in print; the digits of a double are not the same to all readers.
        confidence = Double(claim.confidence.hundredths) / 100
        body = []
        if claim.target != .none {
            body.append(
                Body(type: "SpecificResource", source: claim.target.iri, purpose: purpose))
        }
        body.append(Body(type: "TextualBody", purpose: "assessing", value: claim.level.rawValue))
        if !claim.rationale.isEmpty {
            body.append(Body(type: "TextualBody", purpose: "describing", value: claim.rationale))
        }
        target = Annotation.targets(of: claim, in: place)
    }

    private static func targets(of claim: Claim, in place: PassageIndex.Place?) -> [Target] {
        let pieces = claim.subject.iri.split(separator: "#", maxSplits: 1)
        let passage = Selector(type: "FragmentSelector", value: pieces.last.map(String.init))
        let source = claim.subject.document.iri
        let whole = [Target(source: source, selector: passage)]
        guard let place, !claim.evidence.isEmpty,
            let anchor = Anchor(claim.evidence, at: claim.subject, in: place.passage.text)
        else { return whole }
        return anchor.quotations.prefix(claim.evidence.count).map { quotation in
            var selector = passage
            selector.refinedBy = [
                Selector(
                    type: "TextQuoteSelector", exact: quotation.quote, prefix: quotation.prefix,
                    suffix: quotation.suffix),
                Selector(
                    type: "TextPositionSelector", start: quotation.scalarRange.lowerBound,
                    end: quotation.scalarRange.upperBound),
            ]
            return Target(source: source, selector: selector)
        }
    }
}

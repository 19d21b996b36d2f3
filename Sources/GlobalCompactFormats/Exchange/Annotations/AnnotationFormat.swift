import GlobalCompact

/// W3C Web Annotations in JSON-LD, with the context inlined: one annotation a mapping or theme.
///
/// The target is the document with a selector for the passage, refined by the words that carry the
/// mapping: a TextQuoteSelector, and a TextPositionSelector whose offsets count the Unicode scalars
/// of the passage as read. The body is the objective. What speaks for an objective classifies; what
/// was rejected, and a passage that leads to no objective, is assessed.
public struct AnnotationFormat: CrosswalkFormat {
    /// The name by which `export-crosswalk` knows the format.
    public var name: String { "annotations" }
    /// The media type.
    public var mediaType: String {
        "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\""
    }

    /// Makes the format.
    public init() {}

    /// Writes a collection of one page, annotation by annotation.
    public func write<Failure: Error>(
        _ export: Export, to output: (String) throws(Failure) -> Void
    ) throws(Failure) {
        let claims = export.crosswalk.claims
        let index = PassageIndex(export.sources)
        var names = RecordNames()
        try output("{\"@context\":")
        try output(AnnotationContext.json)
        try output(",\n\"type\":\"AnnotationCollection\",\"label\":")
        try output(
            JSONText.compact(
                "Crosswalk to the Global Compact, version \(export.crosswalk.origin.version)"))
        try output(",\"total\":\(claims.count),\n\"first\":{\"type\":\"AnnotationPage\"")
        try output(",\"startIndex\":0,\"items\":[")
        for (number, claim) in claims.enumerated() {
            let place = index.place(of: claim)
            let annotation = Annotation(claim, in: place, named: names.next(claim))
            try output((number == 0 ? "\n" : ",\n") + JSONText.compact(annotation))
        }
        try output("\n]}}\n")
    }
}

/// What the terms of an annotation stand for: those of the W3C's own context that are used, and the
/// confidence of SSSOM.
private enum AnnotationContext {
    static let json = JSONText.compact(terms)

    private static let terms: [String: Term] = {
        var terms: [String: Term] = [
            "oa": .iri("http://www.w3.org/ns/oa#"), "dc": .iri("http://purl.org/dc/elements/1.1/"),
            "dcterms": .iri("http://purl.org/dc/terms/"), "id": .iri("@id"), "type": .iri("@type"),
            "rdf": .iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            "rdfs": .iri("http://www.w3.org/2000/01/rdf-schema#"),
            "as": .iri("http://www.w3.org/ns/activitystreams#"),
            "foaf": .iri("http://xmlns.com/foaf/0.1/"), "sssom": .iri("https://w3id.org/sssom/"),
            "xsd": .iri("http://www.w3.org/2001/XMLSchema#"),
            "AnnotationCollection": .iri("as:OrderedCollection"),
            "AnnotationPage": .iri("as:OrderedCollectionPage"),
            "Person": .iri("foaf:Person"), "Software": .iri("as:Application"),
            "Dataset": .iri("http://purl.org/dc/dcmitype/Dataset"),
            "items": .typed("as:items", "@id", "@list"), "first": .typed("as:first", "@id"),
            "startIndex": .typed("as:startIndex", "xsd:nonNegativeInteger"),
            "total": .typed("as:totalItems", "xsd:nonNegativeInteger"),
            "label": .iri("rdfs:label"), "name": .iri("foaf:name"),
            "creator": .typed("dcterms:creator", "@id"),
            "motivation": .typed("oa:motivatedBy", "@vocab"),
            "purpose": .typed("oa:hasPurpose", "@vocab"),
            "body": .typed("oa:hasBody", "@id"), "target": .typed("oa:hasTarget", "@id"),
            "source": .typed("oa:hasSource", "@id"),
            "selector": .typed("oa:hasSelector", "@id"),
            "refinedBy": .typed("oa:refinedBy", "@id"), "value": .iri("rdf:value"),
            "exact": .iri("oa:exact"), "prefix": .iri("oa:prefix"), "suffix": .iri("oa:suffix"),
            "start": .typed("oa:start", "xsd:nonNegativeInteger"),
            "end": .typed("oa:end", "xsd:nonNegativeInteger"),
            "confidence": .typed("sssom:confidence", "xsd:double"),
        ]
        for name in [
            "Annotation", "SpecificResource", "TextualBody", "FragmentSelector",
            "TextQuoteSelector", "TextPositionSelector", "assessing", "classifying", "describing",
        ] {
            terms[name] = .iri("oa:\(name)")
        }
        return terms
    }()

    enum Term: Encodable {
        case iri(String)
        case typed(String, String, String? = nil)

        private enum Key: String, CodingKey {
            case id = "@id"
            case type = "@type"
            case container = "@container"
        }

        func encode(to encoder: any Encoder) throws {
            switch self {
            case .iri(let iri):
                var container = encoder.singleValueContainer()
                try container.encode(iri)
            case .typed(let id, let type, let kind):
                var container = encoder.container(keyedBy: Key.self)
                try container.encode(id, forKey: .id)
                try container.encode(type, forKey: .type)
                try container.encodeIfPresent(kind, forKey: .container)
            }
        }
    }
}

import GlobalCompact

extension AkomaNtosoWriter {
    /// Adds what identifies a part of the document at the levels of FRBR.
    mutating func addMeta(of part: Part) {
        xml.begin("meta")
        xml.begin("identification", ["source": "#reader"])
        xml.begin("FRBRWork")
        addLevel(names.workLevel(part))
        // ISO 3166 leaves ZZ to its users, who write it for an unknown country.
        let isNumbered = source.reference.symbol != nil
        xml.empty(
            "FRBRcountry",
            ["value": isNumbered ? "un" : "zz", "showAs": isNumbered ? nil : "unknown"])
        if names.work != nil { xml.empty("FRBRsubtype", ["value": "deliberation"]) }
        if let symbol = source.reference.symbol, part == .body { addNumber(symbol) }
        xml.end()
        xml.begin("FRBRExpression")
        addLevel(names.expressionLevel(part))
        xml.empty("FRBRlanguage", ["language": names.language])
        xml.end()
        xml.begin("FRBRManifestation")
        addLevel(names.manifestationLevel(part))
        xml.empty("FRBRformat", ["value": "application/akn+xml"])
        xml.end()
        xml.end()
        // Identifiers are unique in a file, so those of the main part stand for the annexes too.
        if part == .body { addReferences() }
        xml.end()
    }

    private mutating func addLevel(_ level: AkomaNtosoNames.Level) {
        xml.empty("FRBRthis", ["value": level.this])
        xml.empty("FRBRuri", ["value": level.uri])
        if let alias = level.alias {
            xml.empty("FRBRalias", ["value": alias, "name": "docs.un.org"])
        }
        addDate()
        xml.empty("FRBRauthor", ["href": names.work == nil ? "#unknown" : "#un-ga"])
    }

    /// Adds the day that the document prints, else that under which it is cited.
    ///
    /// The schema demands a day at every level. Where there is none, it is the first that XML knows,
    /// and its name says that it is unknown.
    private mutating func addDate() {
        let (date, kind): (String, String) =
            if let date = document.date {
                (date.description, document.dateKind?.rawValue ?? "printed")
            } else if let date = source.reference.date {
                (date.description, "cited")
            } else {
                ("0001-01-01", "unknown")
            }
        xml.empty("FRBRdate", ["date": date, "name": kind])
    }

    private mutating func addNumber(_ symbol: DocumentSymbol) {
        let shown = names.work == nil ? symbol.description : symbol.resolutionNumber
        let value = names.work?.iri.split(separator: "/").last.map(String.init)
        // The convention lets neither a slash nor a space into a number.
        let bytes = symbol.description.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "/"): UInt8(ascii: "-")
            case UInt8(ascii: " "): UInt8(ascii: "_")
            default: byte
            }
        }
        xml.empty(
            "FRBRnumber",
            ["value": value ?? String(decoding: bytes, as: UTF8.self), "showAs": shown])
    }

    /// Adds what the hrefs of the identification point to.
    private mutating func addReferences() {
        xml.begin("references", ["source": "#reader"])
        if names.work == nil {
            xml.empty(
                "TLCReference",
                ["eId": "unknown", "name": "author", "href": "", "showAs": "unknown"])
        } else {
            xml.empty(
                "TLCOrganization",
                [
                    "eId": "un-ga", "href": "https://www.un.org/en/ga/",
                    "showAs": "United Nations General Assembly",
                ])
        }
        xml.empty(
            "TLCProcess",
            [
                "eId": "reader", "href": "urn:global-compact:reader",
                "showAs": "GlobalCompact document reader",
            ])
        xml.end()
    }
}

extension DocumentSymbol {
    /// A single symbol: a series and what follows it between slashes.
    struct Member: Sendable {
        var series: Series
        var components: [Component]

        /// The canonical form.
        var text: String {
            components.reduce(series.rawValue) { $0 + "/" + $1.text }
        }
    }

    /// What stands between two slashes of a symbol.
    struct Component: Sendable {
        enum Kind: Sendable {
            /// `68`, `3363(XXX)`, `16 A`.
            case number
            /// `20-21`, the periodic reports that one document combines.
            case numberRange
            /// `S-32`, `ES-11`.
            case session
            /// `RES`, `GCM`, `FRA`.
            case word
            /// `C.3`, `L.5`, `SER.M`.
            case dotted
            /// `Add.1`, `Rev.2`.
            case suffix
            /// `*`, and `L.*` or `S-*`.
            case family
        }

        var kind: Kind
        /// The letters before a dot or digit, in capitals: `RES`, `CONF`, `ADD`.
        var code = ""
        /// The canonical form without qualifier and part.
        var stem: String
        /// The number that it ends in.
        var value: Int?
        /// What stands in parentheses after it.
        var qualifier: Qualifier?
        /// The part of a resolution.
        var part: String?
    }

    /// What stands in parentheses after a component.
    enum Qualifier: Sendable {
        /// `(XXX)`, `(S-VI)`.
        case session(String)
        /// `(2000)`.
        case year(Int)
        /// `(Part I)`, `(Sect. 1)`.
        case division(String)
    }
}

extension DocumentSymbol.Component {
    /// The canonical form.
    var text: String {
        let part = part.map { " " + $0 } ?? ""
        return switch qualifier {
        case nil: stem + part
        case .session(let session): "\(stem)(\(session))\(part)"
        case .year(let year): "\(stem) (\(year))\(part)"
        case .division(let name): "\(stem)\(part) (\(name))"
        }
    }

    /// The form in which a resolution is cited in prose: `217 A (III)`.
    var citedText: String {
        guard case .session(let session) = qualifier else { return text }
        return stem + (part.map { " " + $0 } ?? "") + " (\(session))"
    }

    /// The year that the number is, when it can be one: the United Nations count from 1946.
    var year: Int? {
        guard kind == .number, let value, (1946...2099).contains(value) else { return nil }
        return value
    }

    var romanSession: String? {
        if case .session(let session) = qualifier { session } else { nil }
    }

    var yearOfResolution: Int? {
        if case .year(let year) = qualifier { year } else { nil }
    }
}

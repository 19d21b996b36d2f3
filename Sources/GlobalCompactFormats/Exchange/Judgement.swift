public import GlobalCompact

/// Who judged what a table, map or page shows: curators, an engine, people who corrected it.
///
/// ```swift
/// Judgement(coverage.documents.flatMap(\.origins)).sentence()
/// // "Computed by the engine, version 1/1; corrected by hand (M. Dupont)."
/// ```
public struct Judgement: Sendable, Hashable {
    /// The version of the curated data that the library brings, if that judged.
    private var curated: String?
    /// The versions of engines.
    private var computed: [String] = []
    /// Whether anybody else judged, and under which names.
    private var isByHand = false
    private var people: [String] = []

    /// Makes a judgement of those who judged, in any order, each as often as it comes.
    public init(_ origins: [Origin]) {
        var seen: Set<Origin> = []
        for origin in origins where seen.insert(origin).inserted {
            switch origin {
            case Corpus.bundled.curated.origin: curated = origin.version
            case .computed(let version): computed.append(version)
            case .curated(_, let name):
                isByHand = true
                if let name, seen.insert(.curated(version: "", by: name)).inserted {
                    people.append(name)
                }
            }
        }
    }

    /// Who judged, in one sentence or several, in English or French.
    public func sentence(in language: Language = .english) -> String {
        let isFrench = language == .french
        let names = people.isEmpty ? "" : " (\(people.joined(separator: ", ")))"
        var sentences: [String] = []
        if let curated {
            sentences.append(
                isFrench
                    ? "Établi à la lecture, version \(curated) des données."
                    : "Judged by reading, version \(curated) of the curated data.")
        }
        if !computed.isEmpty {
            let versions = computed.joined(separator: ", ")
            let check = isFrench ? "personne ne l’a vérifié" : "nobody has checked it"
            let correction = (isFrench ? "corrigé à la main" : "corrected by hand") + names
            let rest = isByHand ? correction : check
            sentences.append(
                isFrench
                    ? "Calculé par le moteur, version \(versions)\u{A0}; \(rest)."
                    : "Computed by the engine, version \(versions); \(rest).")
        } else if isByHand {
            sentences.append((isFrench ? "Établi à la main" : "Judged by hand") + names + ".")
        }
        if sentences.isEmpty {
            return isFrench
                ? "Personne n’a encore lu ces documents." : "Nobody has read these documents yet."
        }
        return sentences.joined(separator: " ")
    }
}

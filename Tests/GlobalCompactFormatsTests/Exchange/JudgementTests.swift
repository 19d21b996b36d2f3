import GlobalCompact
import GlobalCompactFormats
import Testing

@Suite("Judgement")
struct JudgementTests {
    private static let bundled = Corpus.bundled.curated.origin
    private static let engine = Origin.computed(version: "1/1")
    private static let ann = Origin.curated(version: "edited", by: "Ann")

    @Test(
        "says who judged",
        arguments: [
            ([], "Nobody has read these documents yet.", "Personne n’a encore lu ces documents."),
            (
                [bundled, bundled], "Judged by reading, version 1 of the curated data.",
                "Établi à la lecture, version 1 des données."
            ),
            (
                [engine], "Computed by the engine, version 1/1; nobody has checked it.",
                "Calculé par le moteur, version 1/1\u{A0}; personne ne l’a vérifié."
            ),
            (
                [ann, engine, .curated(version: "2", by: "Ann"), .curated(version: "edited")],
                "Computed by the engine, version 1/1; corrected by hand (Ann).",
                "Calculé par le moteur, version 1/1\u{A0}; corrigé à la main (Ann)."
            ),
            (
                [ann, .curated(version: "edited", by: "Bob")], "Judged by hand (Ann, Bob).",
                "Établi à la main (Ann, Bob)."
            ),
            (
                [engine, .computed(version: "1/2")],
                "Computed by the engine, version 1/1, 1/2; nobody has checked it.",
                "Calculé par le moteur, version 1/1, 1/2\u{A0}; personne ne l’a vérifié."
            ),
            ([.curated(version: "edited")], "Judged by hand.", "Établi à la main."),
        ])
    func says(origins: [Origin], english: String, french: String) {
        let judgement = Judgement(origins)
        #expect(judgement.sentence() == english)
        #expect(judgement.sentence(in: .french) == french)
    }
}

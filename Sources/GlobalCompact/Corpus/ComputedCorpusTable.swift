/// What the library computes of the bundled documents, kept for a quick start.
///
/// `RECORD_TABLES=1 swift test --no-parallel --filter ComputedCorpusTable` writes it anew; the same suite holds it
/// against engine and reader.
enum ComputedCorpusTable {
    /// How many passages each document has.
    static let documents = #"""
        document	passages
        lima-2013	28
        declaration-2013	38
        review-2024	76
        """#

    /// The themes that the engine asserts for passages that no curator looked at, with the byte
    /// ranges and terms that speak for them.
    static let themeTags = #"""
        document	passage	theme	confidence	evidence
        lima-2013	block-1	international-cooperation	0.9	109-142 processus consultatif régional|241-274 processus consultatif régional
        lima-2013	block-1	regional-processes	0.9	109-142 processus consultatif régional|241-274 processus consultatif régional
        lima-2013	block-2	international-cooperation	0.9400000000000001	33-56 Dialogue de haut niveau|307-330 Dialogue de haut niveau|377-410 processus consultatif régional|677-710 processus consultatif régional|907-930 Dialogue de haut niveau
        lima-2013	block-2	regional-processes	0.9	377-410 processus consultatif régional|677-710 processus consultatif régional
        review-2024	1	international-cooperation	0.87505	13-29 examen régional|35-63 application du Pacte mondial|136-149 Pacte mondial|267-272 forum
        review-2024	2	international-cooperation	0.9369999999999999	57-104 Organisation internationale pour les migrations|106-109 OIM|129-173 Réseau des Nations Unies sur les migrations
        review-2024	2	social-protection	0.7	371-389 sécurité sociale
        review-2024	3	international-cooperation	0.97921	81-93 concertation|357-402 Forum d'examen des migrations internationales|508-521 collaboration|534-549 sous-régional|553-568 interrégional|607-625 objectifs du Pacte|654-659 Pacte
        review-2024	3	regional-processes	0.9	539-568 régional et interrégional
        review-2024	3	civil-society	0.8	81-106 concertation multipartite
        review-2024	7	civil-society	0.984	33-67 organisation non gouvernementale|69-72 ONG|79-103 autres parties prenantes
        review-2024	13	international-cooperation	0.5800000000000001	26-42 examen régional|184-197 Pacte mondial
        review-2024	block-3	civil-society	0.8	376-386 employeurs
        review-2024	block-3	drivers-development	0.7	395-450 plateforme sur les déplacements liés aux catastrophes
        review-2024	block-3	climate-environment	0.7	395-450 plateforme sur les déplacements liés aux catastrophes
        review-2024	14	international-cooperation	0.5800000000000001	26-42 examen régional|192-205 Pacte mondial
        review-2024	block-7	civil-society	0.8	417-445 société de la Croix-Rouge
        review-2024	15	international-cooperation	0.5800000000000001	27-43 examen régional|192-205 Pacte mondial
        review-2024	16	international-cooperation	0.5800000000000001	27-43 examen régional|185-198 Pacte mondial
        review-2024	block-13	irregular-migration	0.9	109-121 sans papiers
        review-2024	block-13	international-cooperation	0.7	49-76 coopération internationale
        review-2024	block-13	rights-protection	0.65	96-105 migrante|109-121 sans papiers
        review-2024	block-13	identity-statelessness	0.5	109-121 sans papiers
        review-2024	block-15	civil-society	0.8	462-471 syndical
        """#

    /// The themes that the engine asserts for notes.
    static let noteThemes = #"""
        document	note	theme
        lima-2013	1	regional-processes
        lima-2013	1	international-cooperation
        lima-2013	1	trafficking
        lima-2013	1	smuggling
        lima-2013	1	drivers-development
        lima-2013	2	regional-processes
        """#

    /// The sessions of the review, with the objectives and the passages that sum them up.
    static let sessions = #"""
        session	objectives	summary
        1	2 5 6 12 18	annex-1 annex-2 annex-3 annex-4 annex-5 annex-6 annex-7 annex-8 annex-9 annex-10 annex-11
        2	4 8 9 10 11 13 21	annex-12 annex-13 annex-14 annex-15 annex-16 annex-17 annex-18 annex-19 annex-20 annex-21
        3	14 15 16 19 20 22	annex-22 annex-23 annex-24 annex-25 annex-26 annex-27 annex-28 annex-29
        4	1 3 7 17 23	annex-30 annex-31 annex-32 annex-33 annex-34 annex-35 annex-36 annex-37 annex-38 annex-39 annex-40
        """#
}

import Testing

@testable import GlobalCompact

@Suite("Inflection")
struct InflectionTests {
    private func forms(of word: String, in language: Language?) -> [String] {
        Inflection.forms(of: Array(word.utf8), language: language).map(\.asText)
    }

    @Test(
        "inflects French words",
        arguments: [
            ("migrant", ["migrants", "migrante", "migrantes"]),
            ("envoi", ["envois"]),
            ("qualifie", ["qualifies", "qualifiee", "qualifiees"]),
            ("travailleur", ["travailleurs", "travailleuse", "travailleuses"]),
            ("mediateur", ["mediateurs", "mediatrice", "mediatrices"]),
            ("recruteur", ["recruteurs", "recruteuse", "recruteuses"]),
            ("superieur", ["superieurs", "superieure", "superieures"]),
            ("dangereux", ["dangereuse", "dangereuses"]),
            ("administratif", ["administratifs", "administrative", "administratives"]),
            ("etranger", ["etrangers", "etrangere", "etrangeres"]),
            ("regulier", ["reguliers", "reguliere", "regulieres"]),
            ("haitien", ["haitiens", "haitienne", "haitiennes"]),
            ("europeen", ["europeens", "europeenne", "europeennes"]),
            ("citoyen", ["citoyens", "citoyenne", "citoyennes"]),
            ("patron", ["patrons", "patronne", "patronnes"]),
            ("professionnel", ["professionnels", "professionnelle", "professionnelles"]),
            ("net", ["net"]), ("complet", ["complets", "complete", "completes"]),
            ("cadet", ["cadets", "cadette", "cadettes"]),
            ("public", ["publics", "publique", "publiques"]),
            ("social", ["sociaux", "sociale", "sociales"]),
            ("travail", ["travaux", "travails"]),
            ("reseau", ["reseaux"]), ("lieu", ["lieux"]), ("pneu", ["pneus"]),
            ("francais", ["francaise", "francaises"]),
        ])
    func inflectsFrench(word: String, others: [String]) {
        let forms = forms(of: word, in: .french)
        #expect(forms.contains(word))
        for other in others { #expect(forms.contains(other), "\(other)") }
    }

    @Test(
        "inflects English words",
        arguments: [
            ("remittance", "remittances"), ("country", "countries"), ("body", "bodies"),
            ("pathway", "pathways"), ("journey", "journeys"), ("box", "boxes"),
            ("search", "searches"), ("crash", "crashes"), ("business", "businesses"),
            ("visa", "visas"), ("cargo", "cargoes"), ("video", "videos"),
        ])
    func inflectsEnglish(word: String, plural: String) {
        let forms = forms(of: word, in: .english)
        #expect(forms.contains(word))
        #expect(forms.contains(plural))
    }

    @Test(
        "leaves alone words that end as their plural does",
        arguments: [
            ("migrants", Language.english), ("rights", .english), ("dans", .french),
        ])
    func leavesPluralsAlone(word: String, language: Language) {
        #expect(forms(of: word, in: language) == [word])
    }

    @Test(
        "adds no plural to French words in s, x and z",
        arguments: ["pays", "fonds", "acces", "voix", "taux", "riz"])
    func addsNoSecondPlural(word: String) {
        let plurals = forms(of: word, in: .french).filter {
            $0 == word + "s" || $0 == word + "x" || $0 == word + "es"
        }
        #expect(plurals.allSatisfy { $0 == word + "es" })
    }

    @Test("inflects words in x only where they are feminine in se")
    func inflectsWordsInX() {
        #expect(forms(of: "voix", in: .french) == ["voix"])
        #expect(Set(forms(of: "nombreux", in: .french)) == ["nombreux", "nombreuse", "nombreuses"])
    }

    @Test(
        "leaves alone short words and words of function",
        arguments: [
            ("les", Language.french), ("une", .french), ("dans", .french), ("pour", .french),
            ("leur", .french), ("toutes", .french), ("of", .english), ("the", .english),
            ("with", .english), ("within", .english),
        ])
    func leavesFunctionWordsAlone(word: String, language: Language) {
        #expect(forms(of: word, in: language) == [word])
    }

    @Test(
        "knows no rules for other languages",
        arguments: [Language.spanish, Language(rawValue: "de")])
    func knowsNoOtherLanguage(language: Language) {
        #expect(forms(of: "migrante", in: language) == ["migrante"])
    }

    @Test("gives a word of no particular language the forms of all")
    func inflectsForAll() {
        let forms = forms(of: "national", in: nil)
        #expect(Set(forms).isSuperset(of: ["national", "nationaux", "nationale", "nationals"]))
    }

    @Test(
        "leaves numbers and other scripts readable",
        arguments: [
            ("2018", Language.english), ("2018", .french), ("μετανάστης", .english), ("", .french),
            ("", .english), ("covid19", .english),
        ])
    func copesWithOtherScripts(word: String, language: Language) {
        #expect(forms(of: word, in: language).first == word)
    }

    @Test(
        "turns no word into another",
        arguments: [
            ("traite", "traiter", Language.french), ("traite", "traitement", .french),
            ("fonds", "fond", .french), ("consultatif", "consulaire", .french),
            ("reintegration", "integration", .french), ("donnee", "donne", .french),
            ("migrant", "migration", .english), ("child", "children", .english),
            ("data", "date", .english),
        ])
    func turnsNoneIntoAnother(word: String, other: String, language: Language) {
        #expect(!forms(of: word, in: language).contains(other))
    }

    @Test("gives every word of the built-in vocabulary itself as its first form")
    func keepsEachWord() {
        for term in Vocabulary.compact.terms {
            for word in Folding.words(in: Array(term.text.utf8)) {
                let forms = Inflection.forms(of: word.folded, language: term.language)
                #expect(forms.first == word.folded, "\(term.text)")
                #expect(!forms.contains([]), "\(term.text)")
            }
        }
    }
}

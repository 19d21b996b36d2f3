/// What the reader does not yet make of the documents in `Fixtures`: by file and fact, how its
/// reading differs.
enum KnownDifferences {
    static let table: [String: [String: String]] = [
        // An address is broken at the end of its line.
        "03-rapport-mobilite-climat-layout.txt": [
            "note 4":
                "[-https://mobilite-climat.example.org/modeles/memorandum_type_fr.pdf.-]{+https://mobilite-climat.example.org/modeles/ memorandum_type_fr.pdf.+}"
        ],
        // Pages end between two sentences of a paragraph; the lines are not wrapped.
        "03-rapport-mobilite-climat.txt": [
            "block body “Le Secrétaire général recommande donc”": "not expected",
            "block body “Les fonds destinés à l’adaptation”": "not expected",
            "paragraph body 18":
                "[-Les fonds destinés à … 17 more … les gouvernements peuvent apporter.-]{++}",
            "paragraph body 8":
                "[-Le Secrétaire général recommande … 15 more … eux-mêmes soulignent la fragilité.-]{++}",
        ],
        // The digit that calls a note is glued to a year.
        "06-note-secretariat-donnees.txt": [
            "paragraph body 13": "[-2024,-]{+20243,+}"
        ],
        // The target of a link holds brackets.
        "09-observation-generale-consulaire.md": [
            "note 2": "[-Comité.-]{+Comité).+}"
        ],
        // The title goes on in a second line.
        "expert-meeting-2029.txt": [
            "title": "[-Diaspora Finance on its second session-]{++}"
        ],
        // A space stands before the raised digit of a call, and a word after it.
        "resolution-84-178-pdf-layout.txt": [
            "block body “Recalling also the International Convention”": "[--]{+3+}"
        ],
        // Nothing but sense sets the clauses of the preamble apart.
        "resolution-84-178-pdf-plain.txt": [
            "block body “Guided by the Universal Declaration”":
                "[--]{+Recalling its resolution 73/195 … 33 more … entitlements and earned benefits,+}",
            "block body “Recalling also the International Convention”": "[--]{+3+}",
            "block body “Recalling its resolution 73/195 of”": "lacking",
        ],
        // The note goes on in a second line after a full stop.
        "sg-report-pdf-layout.txt": [
            "block annex “Pledges received after 30 June”": "not expected",
            "note 7": "[-Pledges received after 30 … 2 more … are not reflected here.-]{++}",
        ],
        // The note goes on in a second line after a full stop.
        "sg-report-pdf-plain.txt": [
            "block annex “Pledges received after 30 June”": "not expected",
            "note 7": "[-Pledges received after 30 … 2 more … are not reflected here.-]{++}",
        ],
        // The marks of notes stand alone among page numbers; a page ends between sentences.
        "working-group-pdf.txt": [
            "block body “CCPR/C/127/D/2728/2016, para. 9.11.”": "not expected",
            "block body “The views of those delegations”": "not expected",
            "block body “Trapped populations were seldom counted.”": "not expected",
            "note 4": "lacking",
            "note 5": "lacking",
            "paragraph body 12": "[-decided.-]{+decided.4+}",
            "paragraph body 14": "[-State.-]{+State.5+}",
            "paragraph body 9":
                "[-Trapped populations were seldom … 60 more … and well-being secured beforehand.-]{++}",
        ],
    ]
}

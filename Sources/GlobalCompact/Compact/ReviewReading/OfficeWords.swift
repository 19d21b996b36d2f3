/// Words by which functions, bodies and forms of address are told from the names of persons.
extension WordSet {
    /// Words of which the functions of persons consist, in the singular.
    static let functions: WordSet = """
        secretary secretaire undersecretary director directeur directrice minister ministre deputy \
        adjoint adjointe commissioner commissaire ambassador ambassadeur ambassadrice president \
        presidente chair chairperson chairman chairwoman cochair copresident copresidente \
        copresidents copresidentes chairs cochairs rapporteur rapporteuse coordinator \
        coordonnateur coordonnatrice representative representant representante head chef cheffe \
        manager officer adviser advisor conseiller conseillere general generale executive \
        executif professor professeur professeure member membre chief envoy envoye envoyee \
        delegate delegue deleguee mayor maire governor gouverneur gouverneure observer \
        observateur observatrice spokesperson vice
        """

    /// Functions that those who chair a meeting have there.
    static let chairs: WordSet = """
        chair chairperson chairman chairwoman president presidente
        """

    /// Functions that those who chair a meeting together have there.
    static let coChairs: WordSet = """
        cochair cochairs copresident copresidente copresidents copresidentes
        """

    /// Functions of those who report.
    static let rapporteurs: WordSet = "rapporteur rapporteuse"

    /// Words that tell a body from a person.
    static let bodies: WordSet = """
        ministry ministere organization organisation organizations organisations commission union \
        network reseau office bureau council conseil institute institut university universite \
        agency agence fund fonds federation foundation fondation association platform \
        plateforme forum nations department departement committee comite centre center group \
        groupe society societe secretariat confederation conference alliance coalition programme \
        bank banque government gouvernement republic republique assembly assemblee directorate \
        direction service international mission
        """

    /// The head of a function that is not followed by the name of a body, but by a field.
    static let fieldHolders: WordSet = "minister ministre commissioner commissaire"

    /// French words between a function and the body it is held in.
    static let frenchLinks: WordSet = "de du des d l la le les au aux a"
    /// English words between a function and the body it is held in.
    static let englishLinks: WordSet = "of the at for in to with"
}

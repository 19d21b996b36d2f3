/// What speaks for a guiding principle besides its official name, in French and English.
///
/// Phrases that name the principle itself, not every word near it: the choice is this library’s own,
/// and leaves out rather than puts in. Names of bodies that only contain such a phrase are decoys.
/// Columns as ``Vocabulary/init(tsv:targets:)`` reads them.
enum GuidingPrincipleTermTable {
    static let text = #"""
        target	language	term	weight	role
        principle-1	en	people-centered	0.9	sufficient
        principle-1	en	person-centred	0.9	sufficient
        principle-1	en	person-centered	0.9	sufficient
        principle-1	en	human-centred	0.9	sufficient
        principle-1	en	human-centered	0.9	sufficient
        principle-1	en	individuals at the centre	0.9	sufficient
        principle-1	fr	priorité à l’être humain	0.9	sufficient
        principle-1	fr	axé sur l’être humain	0.9	sufficient
        principle-1	fr	axée sur l’être humain	0.9	sufficient
        principle-1	fr	axé sur la personne	0.9	sufficient
        principle-1	fr	axée sur la personne	0.9	sufficient
        principle-1	fr	axé sur les personnes	0.9	sufficient
        principle-1	fr	axée sur les personnes	0.9	sufficient
        principle-1	fr	centré sur l’être humain	0.9	sufficient
        principle-1	fr	centré sur la personne	0.9	sufficient
        principle-1	fr	centré sur les personnes	0.9	sufficient
        principle-1	fr	dimension humaine de la migration	0.9	sufficient
        principle-1	fr	dimension humaine des migrations	0.9	sufficient
        principle-2	en	shared responsibility	0.9	sufficient
        principle-2	en	cooperation between countries of origin, transit and destination	0.9	sufficient
        principle-2	en	cooperation among countries of origin, transit and destination	0.9	sufficient
        principle-2	fr	responsabilité partagée	0.9	sufficient
        principle-2	fr	coopération entre pays d’origine, de transit et de destination	0.9	sufficient
        principle-2	fr	coopération entre les pays d’origine, de transit et de destination	0.9	sufficient
        principle-2	en	Platform for International Cooperation	0	decoy
        principle-2	en	Agency for International Cooperation	0	decoy
        principle-2	en	International Cooperation Agency	0	decoy
        principle-2	en	Ministry of International Cooperation	0	decoy
        principle-2	en	Minister of International Cooperation	0	decoy
        principle-2	en	Minister for International Cooperation	0	decoy
        principle-2	en	Foreign Affairs and International Cooperation	0	decoy
        principle-2	en	Department of International Cooperation	0	decoy
        principle-2	en	Directorate for International Cooperation	0	decoy
        principle-2	fr	plateforme pour la coopération internationale	0	decoy
        principle-2	fr	agence de coopération internationale	0	decoy
        principle-2	fr	agence pour la coopération internationale	0	decoy
        principle-2	fr	ministère de la coopération internationale	0	decoy
        principle-2	fr	ministre de la coopération internationale	0	decoy
        principle-2	fr	affaires étrangères et de la coopération internationale	0	decoy
        principle-2	fr	direction de la coopération internationale	0	decoy
        principle-3	en	sovereign right	0.9	sufficient
        principle-3	en	sovereignty of States	0.9	sufficient
        principle-3	en	State sovereignty	0.9	sufficient
        principle-3	en	sovereignty of the State	0.9	sufficient
        principle-3	en	their sovereignty	0.9	sufficient
        principle-3	en	its sovereignty	0.9	sufficient
        principle-3	fr	droit souverain	0.9	sufficient
        principle-3	fr	souveraineté des États	0.9	sufficient
        principle-3	fr	souveraineté de l’État	0.9	sufficient
        principle-3	fr	souveraineté de chaque État	0.9	sufficient
        principle-3	fr	leur souveraineté	0.9	sufficient
        principle-4	en	rule of law	0.9	sufficient
        principle-4	en	due process	0.9	sufficient
        principle-4	en	access to justice	0.9	sufficient
        principle-4	en	procedural safeguard	0.9	sufficient
        principle-4	en	procedural guarantee	0.9	sufficient
        principle-4	fr	primauté du droit	0.9	sufficient
        principle-4	fr	état de droit	0.9	sufficient
        principle-4	fr	procédure régulière	0.9	sufficient
        principle-4	fr	garantie procédurale	0.9	sufficient
        principle-4	fr	accès à la justice	0.9	sufficient
        principle-4	fr	droit à un procès équitable	0.9	sufficient
        principle-5	en	Sustainable Development Goal	0.9	sufficient
        principle-5	en	2030 Agenda	0.9	sufficient
        principle-5	en	Agenda 2030	0.9	sufficient
        principle-5	fr	objectif de développement durable	0.9	sufficient
        principle-5	fr	Programme 2030	0.9	sufficient
        principle-5	fr	Agenda 2030	0.9	sufficient
        principle-5	en	Forum on Sustainable Development	0	decoy
        principle-5	en	Forum for Sustainable Development	0	decoy
        principle-5	en	Ministry of Sustainable Development	0	decoy
        principle-5	en	Minister of Sustainable Development	0	decoy
        principle-5	en	Minister for Sustainable Development	0	decoy
        principle-5	en	Department of Sustainable Development	0	decoy
        principle-5	en	Division for Sustainable Development	0	decoy
        principle-5	en	Commission on Sustainable Development	0	decoy
        principle-5	fr	forum pour le développement durable	0	decoy
        principle-5	fr	forum régional pour le développement durable	0	decoy
        principle-5	fr	forum politique de haut niveau pour le développement durable	0	decoy
        principle-5	fr	ministère du développement durable	0	decoy
        principle-5	fr	ministre du développement durable	0	decoy
        principle-5	fr	département du développement durable	0	decoy
        principle-5	fr	commission du développement durable	0	decoy
        principle-6	en	rights-based	0.9	sufficient
        principle-6	en	migrants’ rights	0.9	sufficient
        principle-6	en	rights of migrants	0.9	sufficient
        principle-6	en	rights of all migrants	0.9	sufficient
        principle-6	fr	droits humains	0.9	sufficient
        principle-6	fr	droits fondamentaux	0.9	sufficient
        principle-6	fr	droits des migrants	0.9	sufficient
        principle-6	fr	droits de tous les migrants	0.9	sufficient
        principle-6	fr	fondé sur les droits	0.9	sufficient
        principle-6	fr	axé sur les droits	0.9	sufficient
        principle-6	fr	axée sur les droits	0.9	sufficient
        principle-6	en	High Commissioner for Human Rights	0	decoy
        principle-6	en	Human Rights Council	0	decoy
        principle-6	en	Human Rights Committee	0	decoy
        principle-6	en	Human Rights Commission	0	decoy
        principle-6	en	Commission on Human Rights	0	decoy
        principle-6	en	Commission for Human Rights	0	decoy
        principle-6	en	Court of Human Rights	0	decoy
        principle-6	en	Human Rights Watch	0	decoy
        principle-6	en	Minister for Human Rights	0	decoy
        principle-6	en	Minister of Human Rights	0	decoy
        principle-6	en	Ministry of Human Rights	0	decoy
        principle-6	en	Committee on the Protection of the Rights of All Migrant Workers	0	decoy
        principle-6	fr	Haut-Commissariat aux droits de l’homme	0	decoy
        principle-6	fr	Haut-Commissariat des Nations Unies aux droits de l’homme	0	decoy
        principle-6	fr	Haut-Commissaire aux droits de l’homme	0	decoy
        principle-6	fr	Haut-Commissaire des Nations Unies aux droits de l’homme	0	decoy
        principle-6	fr	Conseil des droits de l’homme	0	decoy
        principle-6	fr	Comité des droits de l’homme	0	decoy
        principle-6	fr	Commission des droits de l’homme	0	decoy
        principle-6	fr	Commission nationale des droits de l’homme	0	decoy
        principle-6	fr	Cour européenne des droits de l’homme	0	decoy
        principle-6	fr	Cour interaméricaine des droits de l’homme	0	decoy
        principle-6	fr	ministre des droits de l’homme	0	decoy
        principle-6	fr	ministère des droits de l’homme	0	decoy
        principle-6	fr	ministère des droits humains	0	decoy
        principle-6	fr	ministre des droits humains	0	decoy
        principle-7	en	gender-sensitive	0.9	sufficient
        principle-7	en	gender equality	0.9	sufficient
        principle-7	en	gender perspective	0.9	sufficient
        principle-7	en	gender mainstreaming	0.9	sufficient
        principle-7	en	gender-transformative	0.9	sufficient
        principle-7	en	equality between women and men	0.9	sufficient
        principle-7	en	empowerment of women	0.9	sufficient
        principle-7	en	empowerment of all women and girls	0.9	sufficient
        principle-7	en	women’s empowerment	0.9	sufficient
        principle-7	fr	problématique femmes-hommes	0.9	sufficient
        principle-7	fr	problématique hommes-femmes	0.9	sufficient
        principle-7	fr	questions de genre	0.9	sufficient
        principle-7	fr	problématique du genre	0.9	sufficient
        principle-7	fr	perspective de genre	0.9	sufficient
        principle-7	fr	égalité des sexes	0.9	sufficient
        principle-7	fr	égalité des genres	0.9	sufficient
        principle-7	fr	égalité de genre	0.9	sufficient
        principle-7	fr	égalité femmes-hommes	0.9	sufficient
        principle-7	fr	égalité entre les sexes	0.9	sufficient
        principle-7	fr	égalité entre les femmes et les hommes	0.9	sufficient
        principle-7	fr	égalité entre femmes et hommes	0.9	sufficient
        principle-7	fr	autonomisation des femmes	0.9	sufficient
        principle-7	fr	autonomisation de toutes les femmes	0.9	sufficient
        principle-7	en	Entity for Gender Equality and the Empowerment of Women	0	decoy
        principle-7	en	Minister for Gender Equality	0	decoy
        principle-7	en	Minister of Gender Equality	0	decoy
        principle-7	en	Ministry of Gender Equality	0	decoy
        principle-7	fr	Entité des Nations Unies pour l’égalité des sexes et l’autonomisation des femmes	0	decoy
        principle-7	fr	ministre de l’égalité des sexes	0	decoy
        principle-7	fr	ministère de l’égalité des sexes	0	decoy
        principle-7	fr	ministère de l’égalité entre les femmes et les hommes	0	decoy
        principle-7	fr	ministre de l’égalité entre les femmes et les hommes	0	decoy
        principle-8	en	best interests of the child	0.9	sufficient
        principle-8	en	best interest of the child	0.9	sufficient
        principle-8	en	best interests of children	0.9	sufficient
        principle-8	en	rights of the child	0.9	sufficient
        principle-8	en	children’s rights	0.9	sufficient
        principle-8	en	child-friendly	0.9	sufficient
        principle-8	en	child protection	0.9	sufficient
        principle-8	en	needs of children	0.9	sufficient
        principle-8	fr	intérêt supérieur de l’enfant	0.9	sufficient
        principle-8	fr	intérêt supérieur des enfants	0.9	sufficient
        principle-8	fr	droits de l’enfant	0.9	sufficient
        principle-8	fr	droits des enfants	0.9	sufficient
        principle-8	fr	besoins de l’enfant	0.9	sufficient
        principle-8	fr	besoins des enfants	0.9	sufficient
        principle-8	fr	adapté aux enfants	0.9	sufficient
        principle-8	fr	protection de l’enfance	0.9	sufficient
        principle-8	fr	protection de l’enfant	0.9	sufficient
        principle-8	fr	protection des enfants	0.9	sufficient
        principle-8	en	Committee on the Rights of the Child	0	decoy
        principle-8	fr	Comité des droits de l’enfant	0	decoy
        principle-9	en	whole-of-government	0.9	sufficient
        principle-9	en	inter-ministerial	0.9	sufficient
        principle-9	en	interministerial	0.9	sufficient
        principle-9	en	policy coherence	0.9	sufficient
        principle-9	en	all levels of government	0.9	sufficient
        principle-9	fr	ensemble des pouvoirs publics	0.9	sufficient
        principle-9	fr	ensemble de l’administration	0.9	sufficient
        principle-9	fr	approche pangouvernementale	0.9	sufficient
        principle-9	fr	interministériel	0.9	sufficient
        principle-9	fr	cohérence des politiques	0.9	sufficient
        principle-9	fr	tous les niveaux de l’administration	0.9	sufficient
        principle-9	fr	tous les échelons de l’administration	0.9	sufficient
        principle-10	en	whole-of-society	0.9	sufficient
        principle-10	en	multi-stakeholder partnership	0.9	sufficient
        principle-10	en	multi-stakeholder approach	0.9	sufficient
        principle-10	fr	ensemble de la société	0.9	sufficient
        principle-10	fr	partenariat multipartite	0.9	sufficient
        principle-10	fr	approche multipartite	0.9	sufficient
        principle-10	fr	approche pansociétale	0.9	sufficient
        """#
}

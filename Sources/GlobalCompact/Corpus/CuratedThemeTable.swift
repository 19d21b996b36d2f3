/// The curated themes of passages, judged by reading.
///
/// Columns: document, paragraph, theme, level (central, passing), and the exact words that carry
/// the judgement ("…" between stretches).
enum CuratedThemeTable {
    static let text = #"""
        document	paragraph	theme	level	words
        lima-2013	annex-1	regional-processes	central	Définir la place des processus consultatifs régionaux
        lima-2013	annex-2	regional-processes	passing	des représentants de présidents et de secrétariats de processus consultatifs régionaux
        lima-2013	annex-3	international-cooperation	passing	leurs mécanismes de dialogue et de coopération
        lima-2013	annex-3	regional-processes	central	collaborer avec les processus consultatifs régionaux
        lima-2013	annex-4	international-cooperation	central	le dialogue et la coopération entre États
        lima-2013	annex-4	regional-processes	central	les mécanismes de consultation régionaux et interrégionaux sur les migrations
        lima-2013	annex-5	international-cooperation	central	faire converger les points de vue et les politiques
        lima-2013	annex-5	regional-processes	central	ces mécanismes … dans certaines régions
        lima-2013	annex-6	international-cooperation	central	les dialogues mondiaux sur la migration … mécanismes de dialogue et de coopération
        lima-2013	annex-6	regional-processes	central	dialogue entre les différentes entités régionales et interrégionales
        lima-2013	annex-6	rights-protection	passing	instruments relatifs aux droits de l'homme
        lima-2013	annex-7	drivers-development	central	la migration dans les dispositifs de développement
        lima-2013	annex-7	international-cooperation	central	la coopération entre les parties prenantes et la cohérence de leur action
        lima-2013	annex-7	labour-mobility	central	la mobilité de la main-d'œuvre à l'échelle régionale et mondiale
        lima-2013	annex-7	regional-processes	central	du rôle joué par les processus consultatifs régionaux
        lima-2013	annex-7	rights-protection	central	la défense des droits des migrants
        lima-2013	annex-8b	international-cooperation	central	poursuivre les efforts de dialogue
        lima-2013	annex-8b	regional-processes	central	aux niveaux local, national, régional et interrégional
        lima-2013	annex-8c	international-cooperation	central	promouvoir la participation aux dialogues internationaux
        lima-2013	annex-8c	regional-processes	central	renforcer et à appuyer les échanges interrégionaux
        lima-2013	annex-8d	international-cooperation	central	les préparatifs du Forum mondial sur la migration et le développement
        lima-2013	annex-8d	regional-processes	central	Les processus consultatifs régionaux et les instances interrégionales
        lima-2013	annex-8e	climate-environment	passing	dimensions économique, sociale et environnementale … conflit et de catastrophe
        lima-2013	annex-8e	drivers-development	central	les trois piliers du développement durable
        lima-2013	annex-8f	international-cooperation	central	le dialogue sur la migration menés à l'échelle régionale et mondiale
        lima-2013	annex-8f	regional-processes	central	l'appui qu'elle apporte aux processus consultatifs régionaux
        lima-2013	annex-9	regional-processes	passing	au moyen de processus consultatifs régionaux appropriés
        lima-2013	annex-10a	international-cooperation	central	favoriser le dialogue et la coopération entre États
        lima-2013	annex-10a	regional-processes	central	les processus consultatifs régionaux et les nouvelles instances interrégionales
        lima-2013	annex-10b	international-cooperation	central	les processus mondiaux de dialogue sur les migrations
        lima-2013	annex-10b	regional-processes	central	dialogue mené aux niveaux régional et interrégional
        lima-2013	annex-10c	international-cooperation	central	débats qui sont conduits au niveau mondial
        lima-2013	annex-10c	regional-processes	central	Les processus consultatifs régionaux et les instances interrégionales sur les migrations
        lima-2013	annex-10d	drivers-development	central	liens utiles entre migration et développement
        lima-2013	annex-10d	regional-processes	central	Les processus consultatifs régionaux et les forums interrégionaux
        lima-2013	annex-10d	rights-protection	central	la protection des droits fondamentaux des migrants
        lima-2013	annex-10e	data	central	élargir la base de connaissances
        lima-2013	annex-10e	drivers-development	passing	retombées des migrations sur le développement humain et social
        lima-2013	annex-10e	international-cooperation	central	promouvoir l'échange d'informations et le partage d'enseignements
        declaration-2013	1	drivers-development	central	importance majeure pour le développement … intègre le développement
        declaration-2013	1	rights-protection	passing	qui respecte les droits de l'homme
        declaration-2013	2	drivers-development	central	contribution que les migrants et les migrations apportent au développement
        declaration-2013	3	civil-society	passing	partenariats plus efficaces avec toutes les parties prenantes
        declaration-2013	3	drivers-development	central	qui prenne en compte le développement
        declaration-2013	3	international-cooperation	central	forgeant des partenariats plus efficaces … aux niveaux régional et mondial
        declaration-2013	3	rights-protection	passing	respecte les droits de l'homme
        declaration-2013	5	international-cooperation	central	la coopération internationale est nécessaire
        declaration-2013	5	irregular-migration	central	problèmes que posent les migrations irrégulières
        declaration-2013	5	regular-pathways	passing	les migrations se déroulent en toute régularité
        declaration-2013	5	rights-protection	passing	dans le plein respect des droits de l'homme
        declaration-2013	6	drivers-development	central	synergies entre les migrations internationales et le développement
        declaration-2013	7	drivers-development	passing	la question des migrations internationales et du développement
        declaration-2013	7	international-cooperation	central	efforts que déploie la communauté internationale … Forum mondial sur la migration et le développement
        declaration-2013	7	regional-processes	passing	et les mécanismes régionaux
        declaration-2013	8	drivers-development	central	la mobilité humaine est un facteur décisif du développement durable
        declaration-2013	9	discrimination	central	améliorer l'image que le public a des migrants et des migrations
        declaration-2013	9	drivers-development	central	partenaires du développement dans les pays d'origine
        declaration-2013	10	children	passing	en particulier les femmes et les enfants
        declaration-2013	10	international-cooperation	central	par la voie de la coopération et du dialogue
        declaration-2013	10	rights-protection	central	libertés et les droits fondamentaux de tous les migrants
        declaration-2013	10	women-gender	passing	en particulier les femmes et les enfants
        declaration-2013	11	discrimination	passing	discrimination à l'encontre des femmes et des filles
        declaration-2013	11	rights-protection	central	la situation et la vulnérabilité particulières des migrantes
        declaration-2013	11	trafficking	central	y compris la traite d'êtres humains
        declaration-2013	11	women-gender	central	les femmes et les filles représentent … intégrant la problématique hommes-femmes dans les politiques
        declaration-2013	12	recruitment-decent-work	central	travailleuses migrantes dans tous les secteurs d'activité, y compris les employées de maison
        declaration-2013	12	rights-protection	central	mesures appropriées pour protéger les travailleuses migrantes
        declaration-2013	12	women-gender	central	travailleuses migrantes … employées de maison
        declaration-2013	13	children	central	droits fondamentaux des enfants migrants … l'intérêt supérieur de l'enfant
        declaration-2013	13	education	passing	besoins en matière de santé, d'éducation
        declaration-2013	13	family-reunification	passing	politiques … de regroupement familial
        declaration-2013	13	health	passing	besoins en matière de santé … développement psychosocial
        declaration-2013	13	return-readmission	passing	politiques … de rapatriement
        declaration-2013	13	rights-protection	central	protéger les droits fondamentaux des enfants migrants compte tenu de leur vulnérabilité
        declaration-2013	14	recruitment-decent-work	central	normes internationales du travail … lieu de travail
        declaration-2013	14	rights-protection	central	respecter les droits des migrants sur leur lieu de travail
        declaration-2013	15	recruitment-decent-work	passing	droits de tous les travailleurs migrants
        declaration-2013	15	rights-protection	central	système international de protection des migrants
        declaration-2013	16	discrimination	central	racisme, de discrimination raciale, de xénophobie et d'intolérance … les stéréotypes
        declaration-2013	17	international-cooperation	passing	coopérer plus étroitement pour prévenir la traite
        declaration-2013	17	rights-protection	passing	protéger les migrants contre l'exploitation et d'autres exactions
        declaration-2013	17	smuggling	central	combattre l'introduction clandestine de migrants … trafic de migrants
        declaration-2013	17	trafficking	central	lutte contre la traite d'êtres humains … protéger ses victimes
        declaration-2013	18	international-cooperation	passing	Engageons les États Membres à coopérer
        declaration-2013	18	labour-mobility	central	programmes de mobilité, notamment de mobilité de la main-d'œuvre
        declaration-2013	18	regular-pathways	central	faciliter des migrations sûres, ordonnées et régulières
        declaration-2013	19	children	central	des adolescents et des jeunes migrants
        declaration-2013	19	rights-protection	central	la vulnérabilité, de la situation et des besoins particuliers
        declaration-2013	20	civil-society	passing	les acteurs non gouvernementaux, y compris le secteur privé
        declaration-2013	20	drivers-development	passing	question des migrations internationales et du développement
        declaration-2013	20	international-cooperation	central	renforcer la coopération entre toutes les parties prenantes
        declaration-2013	21	civil-society	central	échanges entre les gouvernements et la société civile … des organisations non gouvernementales
        declaration-2013	21	international-cooperation	passing	soutien qu'apporte la communauté internationale
        declaration-2013	21	rights-protection	passing	situations d'extrême vulnérabilité
        declaration-2013	22	data	central	que soient mieux étudiés les circuits migratoires
        declaration-2013	23	international-cooperation	passing	la communauté internationale coordonne l'action qu'elle mène
        declaration-2013	23	return-readmission	central	rapatriement librement consenti dans leur pays d'origine
        declaration-2013	23	rights-protection	central	situations de vulnérabilité … détecter les lacunes dans la protection
        declaration-2013	24	return-readmission	central	revenir dans le pays dont ils ont la nationalité … leurs nationaux qui reviennent dans leur pays
        declaration-2013	24	rights-protection	passing	Soulignons le droit des migrants de revenir
        declaration-2013	25	climate-environment	central	le rôle que les facteurs environnementaux peuvent jouer
        declaration-2013	25	drivers-development	central	facteurs environnementaux … dans les migrations
        declaration-2013	26	drivers-development	central	efforts de développement des pays en développement
        declaration-2013	26	labour-mobility	central	migrations de personnes hautement qualifiées … les migrations circulaires
        declaration-2013	27	remittances	central	les envois de fonds des travailleurs à l'étranger … méthodes d'envoi de fonds
        declaration-2013	28	data	central	données statistiques fiables sur les migrations internationales
        declaration-2013	28	drivers-development	passing	contribution des migrants au développement … développement durable
        declaration-2013	29	international-cooperation	central	instaurer la confiance entre les parties prenantes … échanges d'expérience et de bonnes pratiques
        declaration-2013	30	drivers-development	central	avantages que les migrations internationales présentent pour le développement
        declaration-2013	30	international-cooperation	central	mettre à profit les discussions et les conclusions du Forum mondial
        declaration-2013	31	drivers-development	passing	programme de développement pour l'après-2015
        declaration-2013	31	international-cooperation	central	à collaborer et à coopérer plus étroitement entre eux
        declaration-2013	32	international-cooperation	central	la cohérence et la coordination entre les organisations
        declaration-2013	33	data	passing	mesurer les progrès accomplis
        declaration-2013	33	drivers-development	central	dans le domaine des migrations et du développement
        declaration-2013	33	international-cooperation	passing	en collaboration avec les organismes des Nations Unies
        review-2024	9	rights-protection	central	garantir la sécurité et les droits des personnes en situation de déplacement
        review-2024	9	missing-migrants	central	Des milliers de migrants avaient perdu la vie
        review-2024	9	regular-pathways	central	des filières de migration régulières et fondées sur les droits
        review-2024	9	international-cooperation	central	l'amélioration de la coopération internationale en matière de migration
        review-2024	9	climate-environment	passing	les changements climatiques et les catastrophes environnementales
        review-2024	9	drivers-development	passing	conduits là par divers facteurs
        review-2024	9	family-reunification	passing	le regroupement familial
        review-2024	9	irregular-migration	passing	le long des itinéraires de migration irréguliers
        review-2024	10	data	central	la collecte et l'utilisation des données
        review-2024	10	drivers-development	passing	établir des liens entre le Pacte mondial et le Programme de développement durable
        review-2024	10	international-cooperation	passing	nouer des partenariats à l'échelle du système
        review-2024	11	rights-protection	central	les droits humains des migrants étaient une question centrale
        review-2024	11	civil-society	passing	les parties prenantes nouent entre elles des partenariats
        review-2024	12	recruitment-decent-work	central	travailleurs migrants de s'organiser et de protester contre les abus et l'exploitation
        review-2024	12	rights-protection	central	primaient les droits des migrants
        review-2024	12	discrimination	central	des politiques et des discours anti-immigration
        review-2024	12	regular-pathways	central	filières de migration tenant compte des questions de genre
        review-2024	12	civil-society	central	principales conclusions de la concertation multipartite
        review-2024	12	irregular-migration	central	programmes de régularisation … migrants en situation irrégulière
        review-2024	12	women-gender	passing	tenant compte des questions de genre
        review-2024	12	labour-mobility	passing	programmes de migration temporaire de main-d'œuvre
        review-2024	12	detention	passing	certaines pratiques se développaient … et la détention
        review-2024	12	border-management	passing	l'externalisation des frontières
        review-2024	17	trafficking	central	de traite des personnes
        review-2024	17	children	central	inclure les jeunes migrants et les enfants
        review-2024	17	recruitment-decent-work	central	l'exploitation par le travail
        review-2024	17	detention	central	mesures de substitution à la détention
        review-2024	17	education	central	en matière d'accès à l'éducation
        review-2024	17	regular-pathways	central	des filières sûres et régulières
        review-2024	17	civil-society	passing	tenant compte de l'ensemble de la société
        review-2024	18	rights-protection	central	stratégies axées sur les droits de l'homme et la protection
        review-2024	18	regular-pathways	central	L'existence de filières sûres et régulières
        review-2024	18	international-cooperation	central	renforcer la coopération internationale et régionale
        review-2024	18	children	passing	notamment au bénéfice des enfants
        review-2024	18	discrimination	passing	dépasser les mentalités polarisées
        review-2024	20	data	central	améliorer la collecte et l'utilisation des données
        review-2024	20	recruitment-decent-work	central	faciliter les recrutements équitables et éthiques … un travail décent
        review-2024	20	rights-protection	central	Les situations de vulnérabilité … les droits humains des migrants
        review-2024	20	climate-environment	central	la cohérence des politiques relatives à la migration et aux changements climatiques
        review-2024	20	drivers-development	central	un moteur négatif de migration
        review-2024	20	information	central	des informations accessibles et transparentes en temps voulu
        review-2024	20	international-cooperation	central	renforcement de la coopération internationale et régionale
        review-2024	20	children	passing	des besoins des enfants
        review-2024	20	women-gender	passing	ne tenaient pas compte des questions de genre
        review-2024	20	labour-mobility	passing	s'agissant des migrations et de l'emploi
        review-2024	21	regional-processes	central	le projet de rapport de l'Examen régional … la contribution officielle de la région de la CEE
        review-2024	annex-1	labour-mobility	central	la migration de la main-d'œuvre jouait un rôle important
        review-2024	annex-1	recruitment-decent-work	central	repose sur un dialogue social tripartite
        review-2024	annex-1	skills-recognition	passing	le manque de compétences
        review-2024	annex-1	drivers-development	passing	la réalisation du Programme 2030
        review-2024	annex-1	international-cooperation	passing	cadre de coopération sur les questions migratoires
        review-2024	annex-2	data	central	améliorer les données relatives à la migration
        review-2024	annex-2	rights-protection	central	protéger les droits des migrants tout au long du cycle migratoire
        review-2024	annex-2	drivers-development	central	La contribution des migrants au développement durable
        review-2024	annex-2	remittances	passing	grâce aux transferts de fonds
        review-2024	annex-2	labour-mobility	passing	comblant des manques sur le marché du travail
        review-2024	annex-2	skills-recognition	passing	la circulation des compétences et des connaissances
        review-2024	annex-3	recruitment-decent-work	central	la ratification des conventions fondamentales de l'OIT
        review-2024	annex-3	rights-protection	central	protéger les droits des travailleurs migrants
        review-2024	annex-3	drivers-development	central	lutter contre les moteurs négatifs de la migration
        review-2024	annex-3	labour-mobility	passing	conventions de l'OIT relatives à la migration de la main-d'œuvre
        review-2024	annex-4	climate-environment	central	les effets des changements climatiques
        review-2024	annex-4	drivers-development	central	un important moteur négatif de migration
        review-2024	annex-4	regular-pathways	central	créer des filières pour les personnes touchées
        review-2024	annex-5	drivers-development	central	combattre les causes profondes des migrations
        review-2024	annex-5	recruitment-decent-work	passing	renforcer les possibilités de travail décent
        review-2024	annex-6	labour-mobility	central	accords bilatéraux en matière de migration de main-d'œuvre
        review-2024	annex-6	regular-pathways	central	filières flexibles, fondées sur les droits et régulières
        review-2024	annex-6	rights-protection	passing	protéger les droits des migrants
        review-2024	annex-6	information	passing	des programmes spécifiques d'information
        review-2024	annex-6	family-reunification	passing	les études et le regroupement familial
        review-2024	annex-6	irregular-migration	passing	afin de prévenir les migrations irrégulières
        review-2024	annex-7	recruitment-decent-work	central	un travail décent et un recrutement équitable, éthique et gratuit
        review-2024	annex-7	labour-mobility	passing	mettre en relation les migrants et les employeurs
        review-2024	annex-7	international-cooperation	passing	la coopération entre les pays d'origine, les entités des Nations Unies
        review-2024	annex-8	information	central	informer les candidats à l'immigration
        review-2024	annex-8	irregular-migration	central	régulariser des migrants en situation irrégulière
        review-2024	annex-8	rights-protection	passing	ces personnes connaissent leurs droits
        review-2024	annex-8	regular-pathways	passing	des moyens d'accéder aux filières régulières
        review-2024	annex-9	labour-mobility	central	la mobilité des compétences
        review-2024	annex-9	skills-recognition	central	la comparabilité des qualifications et à garantir la reconnaissance des compétences
        review-2024	annex-9	recruitment-decent-work	passing	bénéficier d'un travail décent
        review-2024	annex-9	drivers-development	passing	leur contribution au développement des pays d'origine et de destination
        review-2024	annex-9	international-cooperation	passing	des formes de coopération régionale
        review-2024	annex-10	labour-mobility	central	les filières de migration de main-d'œuvre
        review-2024	annex-10	recruitment-decent-work	central	le recrutement équitable et éthique
        review-2024	annex-10	regular-pathways	central	la mise en place de filières sûres et régulières
        review-2024	annex-10	international-cooperation	central	l'importance de la coopération internationale
        review-2024	annex-10	skills-recognition	passing	le vivier de talents
        review-2024	annex-10	regional-processes	passing	initiatives menées au niveau de l'UE
        review-2024	annex-10	civil-society	passing	tous les secteurs de la société
        review-2024	annex-11	recruitment-decent-work	central	des cadres pour un recrutement équitable
        review-2024	annex-11	skills-recognition	central	remédiant aux pénuries de compétences et en créant des systèmes de reconnaissance
        review-2024	annex-11	regular-pathways	central	mise en place de filières qui répondaient aux besoins du marché du travail
        review-2024	annex-11	civil-society	central	Des parties prenantes … participant à l'élaboration, à l'application et au suivi des politiques
        review-2024	annex-11	labour-mobility	passing	aux besoins du marché du travail
        review-2024	annex-12	drivers-development	central	l'importante contribution au développement durable
        review-2024	annex-13	trafficking	central	les abus, la traite
        review-2024	annex-13	smuggling	central	le trafic d'êtres humains
        review-2024	annex-13	rights-protection	central	protéger les migrants vulnérables
        review-2024	annex-14	trafficking	central	à la traite des êtres humains
        review-2024	annex-14	smuggling	central	la forte contribution des passeurs
        review-2024	annex-14	return-readmission	central	le retour en toute sécurité et dans la dignité
        review-2024	annex-14	reintegration	central	la réintégration durable
        review-2024	annex-14	irregular-migration	central	et aux migrations irrégulières
        review-2024	annex-14	rights-protection	passing	des mesures fondées sur les droits de l'homme
        review-2024	annex-14	international-cooperation	passing	renforcer la complémentarité entre ces deux instruments
        review-2024	annex-15	missing-migrants	central	Le nombre toujours élevé de décès
        review-2024	annex-15	international-cooperation	central	renforcer la coopération internationale entre tous les acteurs
        review-2024	annex-15	border-management	passing	La coopération opérationnelle transfrontière
        review-2024	annex-16	smuggling	central	lutter contre le trafic de migrants
        review-2024	annex-16	border-management	passing	renforcer la sécurité des frontières
        review-2024	annex-16	international-cooperation	passing	l'établissement d'une alliance mondiale
        review-2024	annex-16	irregular-migration	passing	l'aide à l'entrée, au transit et au séjour irréguliers
        review-2024	annex-17	return-readmission	central	Afghans revenant d'Europe
        review-2024	annex-17	reintegration	central	possibilités de réintégration à long terme
        review-2024	annex-17	international-cooperation	central	renforcer la collaboration entre les pays d'origine, de transit et de destination
        review-2024	annex-18	trafficking	central	lutter contre la criminalité organisée et la traite
        review-2024	annex-18	children	central	les enfants et les familles avec enfants
        review-2024	annex-18	rights-protection	central	protéger les personnes vulnérables
        review-2024	annex-18	detention	central	mesures de substitution à la détention
        review-2024	annex-18	border-management	central	l'amélioration de la gestion des frontières
        review-2024	annex-18	identity-statelessness	central	la délivrance des cartes d'identité et des documents de voyage
        review-2024	annex-18	women-gender	passing	en particulier les femmes et les enfants
        review-2024	annex-18	international-cooperation	passing	coordonnée par-delà les frontières et les régions
        review-2024	annex-19	return-readmission	central	réadmettre leurs ressortissants … des retours sûrs et dignes
        review-2024	annex-19	international-cooperation	passing	une plus grande coopération internationale
        review-2024	annex-19	irregular-migration	passing	n'avaient pas ou plus le droit de séjourner
        review-2024	annex-20	information	central	faire des choix éclairés … informations fausses ou trompeuses
        review-2024	annex-21	discrimination	central	lutter efficacement contre la discrimination et la xénophobie
        review-2024	annex-21	missing-migrants	central	sauver des vies … le Projet sur les migrants disparus
        review-2024	annex-21	civil-society	central	la contribution centrale des acteurs locaux et des organisations locales
        review-2024	annex-21	rights-protection	passing	des services d'accueil et de protection dignes
        review-2024	annex-21	international-cooperation	passing	la volonté politique de travailler ensemble
        review-2024	annex-22	health	central	d'éducation et de santé
        review-2024	annex-22	education	central	les services d'éducation et de santé
        review-2024	annex-22	drivers-development	central	la contribution des migrants au développement socioéconomique
        review-2024	annex-22	information	central	des informations complètes et facilement accessibles
        review-2024	annex-22	civil-society	passing	parties prenantes gouvernementales et non gouvernementales
        review-2024	annex-23	social-protection	central	exclus des régimes de protection sociale
        review-2024	annex-23	diaspora	central	le rôle central des diasporas
        review-2024	annex-23	drivers-development	central	la contribution qu'apportaient les diasporas et les migrants au développement durable
        review-2024	annex-23	discrimination	central	discours de plus en plus discriminatoires
        review-2024	annex-23	civil-society	passing	leur aide aux organisations de migrants
        review-2024	annex-24	diaspora	central	renforcer la contribution des diasporas
        review-2024	annex-24	drivers-development	central	la contribution des diasporas au développement
        review-2024	annex-24	civil-society	passing	aidant les organisations de diasporas
        review-2024	annex-25	data	central	des données et des indicateurs soient collectés
        review-2024	annex-25	diaspora	central	les acteurs de la diaspora
        review-2024	annex-25	drivers-development	central	contribuer aux efforts de développement dans les pays d'origine
        review-2024	annex-25	discrimination	central	l'ampleur de la discrimination
        review-2024	annex-25	civil-society	central	la société civile et les organisations locales de migrants
        review-2024	annex-25	remittances	passing	Le transfert de ressources financières
        review-2024	annex-26	remittances	central	le rôle des envois de fonds
        review-2024	annex-26	drivers-development	central	la réalisation des objectifs de développement durable dans leur pays d'origine
        review-2024	annex-27	health	central	l'accès aux soins de santé et aux vaccins
        review-2024	annex-27	children	passing	à la protection de l'enfance
        review-2024	annex-27	recruitment-decent-work	passing	au travail décent
        review-2024	annex-27	education	passing	la santé, à l'éducation
        review-2024	annex-27	social-protection	passing	à la protection sociale
        review-2024	annex-27	irregular-migration	passing	lorsqu'ils étaient en situation irrégulière
        review-2024	annex-28	social-protection	central	garantir la sécurité sociale en tant que droit
        review-2024	annex-28	drivers-development	passing	à la réduction de la pauvreté
        review-2024	annex-28	international-cooperation	passing	accords bilatéraux entre les pays d'origine, de transit et de destination
        review-2024	annex-29	international-cooperation	central	une coopération internationale et interrégionale accrue
        review-2024	annex-29	civil-society	passing	tous les partenaires et parties prenantes concernés
        review-2024	annex-30	data	central	qui collecte les données et comment
        review-2024	annex-30	children	central	tiennent compte des besoins des enfants
        review-2024	annex-30	women-gender	central	des enfants et des questions de genre
        review-2024	annex-30	rights-protection	central	n'aggravent pas les facteurs de vulnérabilité
        review-2024	annex-30	information	central	ont-ils accès à l'information
        review-2024	annex-30	international-cooperation	passing	les accords bilatéraux dans la région
        review-2024	annex-30	civil-society	passing	la société civile
        review-2024	annex-31	children	central	protéger les droits des enfants migrants
        review-2024	annex-31	women-gender	central	discrimination à l'égard des femmes dans les lois sur la nationalité
        review-2024	annex-31	rights-protection	central	réduire la vulnérabilité des migrants
        review-2024	annex-31	drivers-development	central	les causes profondes des migrations
        review-2024	annex-31	discrimination	central	mieux lutter contre la discrimination
        review-2024	annex-31	identity-statelessness	central	résoudre le problème de l'apatridie
        review-2024	annex-31	international-cooperation	central	meilleure coordination de l'application du Pacte mondial
        review-2024	annex-31	climate-environment	passing	les conflits et les changements climatiques
        review-2024	annex-31	civil-society	passing	les autorités gouvernementales et non gouvernementales
        review-2024	annex-32	children	central	mesures de protection de l'enfance
        review-2024	annex-32	women-gender	central	gestion des migrations tenant compte des questions de genre
        review-2024	annex-32	rights-protection	central	réduire les facteurs de vulnérabilité
        review-2024	annex-32	international-cooperation	central	nécessitait une coopération internationale
        review-2024	annex-32	irregular-migration	passing	des filières irrégulières et dangereuses
        review-2024	annex-33	information	central	fournir aux migrants des informations exactes
        review-2024	annex-33	irregular-migration	central	les risques associés à la migration irrégulière
        review-2024	annex-33	smuggling	passing	et au trafic de migrants
        review-2024	annex-33	rights-protection	passing	l'accès aux droits et aux mesures de protection
        review-2024	annex-33	regular-pathways	passing	promouvant des filières de migration régulière
        review-2024	annex-34	international-cooperation	central	l'importance que revêtait la coopération internationale
        review-2024	annex-34	data	passing	la collecte de données relatives aux migrations
        review-2024	annex-34	rights-protection	passing	les vulnérabilités liées à la migration
        review-2024	annex-34	climate-environment	passing	l'incidence des changements climatiques
        review-2024	annex-35	data	central	collecter des données et d'élaborer des politiques
        review-2024	annex-35	civil-society	central	joué par les communautés locales et la société civile
        review-2024	annex-35	international-cooperation	passing	faciliter la collaboration entre les États membres
        review-2024	annex-36	data	central	un ensemble de quelques indicateurs
        review-2024	annex-36	women-gender	central	faire cesser la violence fondée sur le genre
        review-2024	annex-36	drivers-development	central	causes profondes des migrations forcées
        review-2024	annex-36	discrimination	central	souvent d'un racisme structurel
        review-2024	annex-36	climate-environment	passing	l'urgence climatique actuelle
        review-2024	annex-36	international-cooperation	passing	coopérer entre eux
        review-2024	annex-36	irregular-migration	passing	migrants en situation régulière et migrants en situation irrégulière
        review-2024	annex-37	rights-protection	central	remédier aux violations structurelles des droits de l'homme
        review-2024	annex-37	discrimination	central	le racisme, la xénophobie et d'autres formes de discrimination
        review-2024	annex-37	regular-pathways	central	favoriser les filières de migration régulière
        review-2024	annex-37	labour-mobility	passing	l'emploi des étrangers
        review-2024	annex-37	drivers-development	passing	la contribution des migrants au développement
        review-2024	annex-37	border-management	passing	dans la gestion des frontières
        review-2024	annex-37	international-cooperation	passing	la coopération entre les pays d'origine, de transit et de destination
        review-2024	annex-38	recruitment-decent-work	central	l'exploitation des travailleurs migrants au moyen des frais de recrutement
        review-2024	annex-38	rights-protection	central	réduire les risques encourus par les groupes vulnérables
        review-2024	annex-38	irregular-migration	central	vulnérabilité des migrants en situation irrégulière
        review-2024	annex-38	identity-statelessness	passing	l'absence de documents adéquats
        review-2024	annex-39	trafficking	central	la lutte contre la traite des personnes
        review-2024	annex-39	smuggling	central	contre le trafic illicite
        review-2024	annex-39	children	central	des besoins des enfants
        review-2024	annex-39	women-gender	central	tienne compte des questions de genre
        review-2024	annex-39	rights-protection	central	au moyen de mesures de protection
        review-2024	annex-39	return-readmission	central	retours volontaires dans la dignité
        review-2024	annex-39	international-cooperation	central	des partenariats multilatéraux avec d'autres États
        review-2024	annex-39	irregular-migration	central	lutter contre les migrations irrégulières
        review-2024	annex-40	data	central	collecte de données et d'éléments factuels
        review-2024	annex-40	rights-protection	central	réduire les sources de vulnérabilité
        review-2024	annex-40	information	central	fournir des informations exactes
        review-2024	annex-40	international-cooperation	central	renforcer la coopération internationale
        """#
}

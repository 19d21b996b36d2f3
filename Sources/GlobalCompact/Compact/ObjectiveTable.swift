/// The names of the 23 objectives and how many actions each lists.
///
/// Source of the titles and of the number of actions: A/RES/73/195, paras. 17–39, in English and
/// French. The French title of objective 18 is the one that could not be checked against a source.
/// The short names are those that the United Nations Network on Migration uses.
enum ObjectiveTable {
    /// What the table says of one objective.
    struct Row: Sendable {
        var actionCount: Int
        var titleEnglish: String
        var titleFrench: String
        var nameEnglish: String
        var nameFrench: String
        var nameSpanish: String
    }

    /// The rows in the order of the objectives.
    static let rows: [Row] = TextTable.rows(of: text, columns: 7).map { fields in
        guard let actionCount = fields[1].utf8.asDecimal else {
            preconditionFailure("objective \(fields[0]): not a number of actions: \(fields[1])")
        }
        return Row(
            actionCount: actionCount, titleEnglish: fields[2], titleFrench: fields[3],
            nameEnglish: fields[4], nameFrench: fields[5], nameSpanish: fields[6])
    }

    private static let text = #"""
        number	actions	title_en	title_fr	short_en	short_fr	short_es
        1	11	Collect and utilize accurate and disaggregated data as a basis for evidence-based policies	Collecter et utiliser des données précises et ventilées qui serviront à l’élaboration de politiques fondées sur la connaissance des faits	Data	Données	Datos
        2	12	Minimize the adverse drivers and structural factors that compel people to leave their country of origin	Lutter contre les facteurs négatifs et les problèmes structurels qui poussent des personnes à quitter leur pays d’origine	Minimize adverse drivers	Lutter contre les facteurs négatifs	Minimizar factores adversos
        3	5	Provide accurate and timely information at all stages of migration	Fournir dans les meilleurs délais des informations exactes à toutes les étapes de la migration	Information provision	Fourniture d’informations	Proporcionar información
        4	7	Ensure that all migrants have proof of legal identity and adequate documentation	Munir tous les migrants d’une preuve d’identité légale et de papiers adéquats	Legal identity and documentation	Identité légale et papiers	Identidad jurídica y documentación
        5	10	Enhance availability and flexibility of pathways for regular migration	Faire en sorte que les filières de migration régulière soient accessibles et plus souples	Regular pathways	Filières de migration régulière	Vías de migración regular
        6	12	Facilitate fair and ethical recruitment and safeguard conditions that ensure decent work	Favoriser des pratiques de recrutement justes et éthiques et assurer les conditions d’un travail décent	Recruitment and decent work	Recrutement et travail décent	Contratación y trabajo decente
        7	12	Address and reduce vulnerabilities in migration	S’attaquer aux facteurs de vulnérabilité liés aux migrations et les réduire	Reduce vulnerabilities	Réduire la vulnérabilité	Reducir vulnerabilidades
        8	6	Save lives and establish coordinated international efforts on missing migrants	Sauver des vies et mettre en place une action internationale coordonnée pour retrouver les migrants disparus	Save lives	Sauver des vies	Salvar vidas
        9	6	Strengthen the transnational response to smuggling of migrants	Renforcer l’action transnationale face au trafic de migrants	Counter smuggling	Combattre le trafic de migrants	Combatir el tráfico de migrantes
        10	10	Prevent, combat and eradicate trafficking in persons in the context of international migration	Prévenir, combattre et éliminer la traite de personnes dans le cadre des migrations internationales	Eradicate trafficking	Éradiquer la traite de personnes	Erradicar la trata de personas
        11	7	Manage borders in an integrated, secure and coordinated manner	Gérer les frontières de manière intégrée, sûre et coordonnée	Manage borders	Gérer les frontières	Gestión de fronteras
        12	5	Strengthen certainty and predictability in migration procedures for appropriate screening, assessment and referral	Veiller à l’invariabilité et à la prévisibilité des procédures migratoires pour assurer des contrôles, des évaluations et une orientation appropriés	Screening and referral	Contrôle, évaluation et orientation	Verificación de antecedentes y derivación
        13	8	Use migration detention only as a measure of last resort and work towards alternatives	Ne recourir au placement en rétention administrative des migrants qu’en dernier ressort et chercher des solutions de rechange	Alternatives to detention	Alternatives à la rétention	Alternativas a la detención
        14	6	Enhance consular protection, assistance and cooperation throughout the migration cycle	Renforcer la protection, l’assistance et la coopération consulaires tout au long du cycle migratoire	Consular protection	Protection consulaire	Protección consular
        15	6	Provide access to basic services for migrants	Assurer l’accès des migrants aux services de base	Access to basic services	Accès aux services de base	Acceso a los servicios básicos
        16	9	Empower migrants and societies to realize full inclusion and social cohesion	Donner aux migrants et aux sociétés des moyens en faveur de la pleine intégration et de la cohésion sociale	Inclusion and social cohesion	Intégration et cohésion sociale	Inclusión y cohesión social
        17	7	Eliminate all forms of discrimination and promote evidence-based public discourse to shape perceptions of migration	Éliminer toutes les formes de discrimination et encourager un débat public fondé sur l’analyse des faits afin de faire évoluer la manière dont les migrations sont perçues	Eliminate discrimination	Éliminer les discriminations	Eliminar la discriminación
        18	12	Invest in skills development and facilitate mutual recognition of skills, qualifications and competences	Investir dans le perfectionnement des compétences et faciliter la reconnaissance mutuelle des aptitudes, qualifications et compétences	Skills development and recognition	Perfectionnement et reconnaissance des qualifications	Desarrollo y reconocimiento de competencias
        19	10	Create conditions for migrants and diasporas to fully contribute to sustainable development in all countries	Créer les conditions permettant aux migrants et aux diasporas de contribuer pleinement au développement durable dans tous les pays	Migrant and diaspora contributions	Contributions des migrants et diaspora	Contribución de migrantes y diásporas
        20	9	Promote faster, safer and cheaper transfer of remittances and foster financial inclusion of migrants	Rendre les envois de fonds plus rapides, plus sûrs et moins coûteux et favoriser l’inclusion financière des migrants	Remittances	Envois de fonds	Remesas
        21	9	Cooperate in facilitating safe and dignified return and readmission, as well as sustainable reintegration	Coopérer en vue de faciliter le retour et la réadmission des migrants en toute sécurité et dignité, ainsi que leur réintégration durable	Dignified return and reintegration	Retour digne et réintégration durable	Retorno y reintegración dignos
        22	3	Establish mechanisms for the portability of social security entitlements and earned benefits	Mettre en place des mécanismes de portabilité des droits de sécurité sociale et des avantages acquis	Social protection	Protection sociale	Protección social
        23	5	Strengthen international cooperation and global partnerships for safe, orderly and regular migration	Renforcer la coopération internationale et les partenariats mondiaux pour des migrations sûres, ordonnées et régulières	International cooperation	Coopération internationale	Cooperación internacional
        """#
}

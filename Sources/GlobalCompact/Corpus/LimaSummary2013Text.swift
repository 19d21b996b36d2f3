/// The Chair’s summary of the fourth global meeting of regional consultative processes, in French.
///
/// Source: annex to the letter dated 26 June 2013 from the Permanent Representative of Peru, which
/// prints no symbol of its own; a test holds the literal equal to the file.
enum LimaSummary2013Text {
    /// The bytes of `seeds/lima-2013.md`.
    static let text = #"""




        Assemblée générale

        Distr. générale
        28 juin 2013
        Français
        Original : anglais

        Assemblée générale
        Soixante-huitième session
        Point 21 e) de la liste préliminaire*
        Mondialisation et interdépendance :
        migrations internationales et développement

        Lettre datée du 26 juin 2013, adressée au Secrétaire général par le Représentant permanent du Pérou auprès de l'Organisation des Nations Unies

        J'ai l'honneur de vous faire savoir que la quatrième Réunion mondiale des présidents et secrétariats des processus consultatifs régionaux sur la migration s'est tenue à Lima les 22 et 23 mai 2013 sur le thème « Définir la place des processus consultatifs régionaux dans un paysage migratoire en mutation ».

        Dans la perspective du deuxième Dialogue de haut niveau sur les migrations internationales et le développement, qui doit avoir lieu les 3 et 4 octobre 2013, et compte tenu de l'appel lancé par l'Assemblée générale aux États Membres, dans ses résolutions 65/170 et 67/219, pour qu'ils contribuent au Dialogue de haut niveau et à ses préparatifs, notamment au moyen de processus consultatifs régionaux appropriés, le Gouvernement péruvien prie le Secrétaire général de bien vouloir faire distribuer le texte de la présente lettre et de son annexe (le compte rendu établi par le Président de la quatrième Réunion mondiale des présidents et secrétariats des processus consultatifs régionaux sur la migration) comme document de l'Assemblée à sa soixante-huitième session, au titre du point 21 e) de la liste préliminaire, en vue de contribuer aux débats sur ce point et au deuxième Dialogue de haut niveau.

        L'Ambassadeur,
        Représentant permanent du Pérou
        auprès de l'Organisation des Nations Unies
        (*Signé*) Enrique **Roman-Morey**

        * A/68/50.



        **Annexe à la lettre datée du 26 juin 2013 adressée
        au Secrétaire général par le Représentant permanent
        du Pérou auprès de l'Organisation des Nations Unies**

        **Quatrième Réunion mondiale des présidents et secrétariats
        des processus consultatifs régionaux sur la migration**

        Lima

        22 et 23 mai 2013

        Compte rendu du Président

        1. La quatrième Réunion mondiale des présidents et secrétariats des processus consultatifs régionaux sur la migration s'est tenue à Lima les 22 et 23 mai 2013 sur le thème « Définir la place des processus consultatifs régionaux dans un paysage migratoire en mutation ».

        2. Y ont participé des représentants de présidents et de secrétariats de processus consultatifs régionaux¹, d'organismes régionaux² et d'instances interrégionales sur la migration, de même que des experts du Centre international pour le développement des politiques migratoires, du Haut-Commissariat des Nations Unies pour les réfugiés et de l'Organisation internationale du Travail, de l'Organisation internationale pour les migrations (OIM). Des représentants du gouvernement du pays hôte du Forum mondial sur la migration et le développement et de gouvernements ayant accueilli le Forum mondial par le passé ou devant le faire dans les années à venir, ainsi que le représentant du Représentant spécial du Secrétaire général pour les migrations internationales et le développement, ont également participé à la réunion, qui a été présidée par le Gouvernement péruvien et a bénéficié de services de secrétariat assurés par l'OIM.

        3. Le Gouvernement botswanais a présenté les résultats de la troisième Réunion mondiale des présidents et secrétariats des processus consultatifs régionaux sur la migration, que son pays avait accueillie en 2011. Des représentants du Processus de Bali, du Processus de Budapest, du Dialogue sur les migrations pour l'Afrique australe et de la Conférence sud-américaine sur les migrations ont par ailleurs indiqué les éléments essentiels de leurs mécanismes de dialogue et de coopération et exposé les mesures prises depuis la dernière réunion mondiale. L'Organisation des

        ¹ Conférence sud-américaine sur les migrations; Consultations intergouvernementales sur les politiques en matière de droit d'asile, de réfugiés et de migrations; Dialogue d'Abou Dhabi; Dialogue sur la migration de transit en Méditerranée; Dialogue sur les migrations pour l'Afrique australe; Dialogue sur les migrations pour l'Afrique de l'Ouest; Forum pour le dialogue en Méditerranée occidentale (Dialogue 5+5); Processus consultatif régional de l'Autorité intergouvernementale pour le développement (IGAD); Processus de Bali sur le trafic de migrants, la traite des personnes et la criminalité transnationale qui y est associée; Processus de Budapest; Processus de Colombo; Processus de Prague; Processus de Puebla. Étaient également présents des représentants de deux processus n'ayant pas encore été mis en place officiellement : le processus d'Almaty et le Dialogue sur les migrations pour l'Afrique centrale.

        ² Union européenne, Communauté économique des États de l'Afrique de l'Ouest, Marché commun de l'Afrique orientale et australe, Ligue des États arabes, Commission économique pour l'Amérique latine et les Caraïbes, Communauté andine et Organisation des États américains.

        États américains a dirigé un débat sur la façon dont les organismes régionaux et les instances interrégionales devraient collaborer avec les processus consultatifs régionaux, auquel ont participé des représentants de la Ligue des États arabes, de l'Union européenne, de la Commission économique pour l'Amérique latine et les Caraïbes et de la Communauté économique des États de l'Afrique de l'Ouest.

        4. L'étude de fond réalisée en vue de la réunion, intitulée « Regional Inter-State Consultation Mechanisms on Migration: Approaches, Recent Activities and Implications for Global Governance of Migration » (Mécanismes consultatifs interétatiques régionaux sur la migration : approches, activités menées récemment et conséquences pour la gouvernance mondiale des migrations), a souligné que les mécanismes de consultation régionaux et interrégionaux sur les migrations s'étaient développés, particulièrement ces 15 dernières années, et étaient devenus des instruments importants pour le dialogue et la coopération entre États partageant certains intérêts ou faisant face aux mêmes problèmes en matière de migrations. Ces mécanismes, dont certains ont un caractère essentiellement régional alors que d'autres sont de nature plus thématique, continuent de recevoir une attention particulière des décideurs et des praticiens et ont une incidence importante sur la situation mondiale en matière de migrations. Ils remplissent une fonction importante dans le rapprochement des points de vue et la mise en place de dispositifs communs au niveau régional et dans les zones migratoires s'étendant sur différentes régions géographiques.

        5. Pendant les débats qui ont suivi la présentation de l'étude, les intervenants ont estimé que ces mécanismes, dont la plupart n'avaient pourtant pas été spécialement conçus pour promouvoir la gouvernance mondiale des migrations, avaient considérablement contribué dans les faits à faire converger les points de vue et les politiques dans certaines régions, ainsi qu'à renforcer les capacités relatives à plusieurs dimensions de la gouvernance des migrations.

        6. Les participants à la réunion ont également reconnu l'importance des possibilités de dialogue entre les différentes entités régionales et interrégionales dont le domaine d'activité ou un axe de travail est consacré aux migrations. Ils ont souligné qu'il importait d'améliorer les possibilités d'échange entre les mécanismes consultatifs régionaux et les dialogues mondiaux sur la migration, tels que le Forum mondial sur la migration et le développement et le Dialogue de haut niveau sur les migrations internationales et le développement. Les intervenants ont par ailleurs fait valoir que ces mécanismes de dialogue et de coopération, qui s'informaient et se renforçaient les uns les autres, constituaient des éléments importants du dispositif international en matière migratoire, lequel était fondé sur un cadre normatif international comprenant les instruments relatifs aux droits de l'homme, les normes du travail, le droit des réfugiés et le droit relatif à la criminalité transnationale organisée.

        7. Les participants ont trouvé utile de pouvoir examiner les quatre thèmes des tables rondes du prochain Dialogue de haut niveau, à savoir la prise en compte systématique de la migration dans les dispositifs de développement, la défense des droits des migrants, la coopération entre les parties prenantes et la cohérence de leur action, et la mobilité de la main-d'œuvre à l'échelle régionale et mondiale, et échangé pour chaque thème des éléments d'informations sur les perspectives régionales et les enseignements tirés de l'expérience. Ils ont estimé qu'il fallait veiller à ce que le Secrétaire général reconnaisse, dans son rapport sur le Dialogue

        de haut niveau, l'importance de ces perspectives régionales et du rôle joué par les processus consultatifs régionaux et les instances interrégionales.

        8. Au cours des réunions subsidiaires et des séances plénières, les intervenants ont insisté tout particulièrement sur les points clefs suivants :

        a) Les politiques adoptées à l'échelle mondiale ont fait une place plus large à la question des migrations, qui intéresse maintenant presque tous les États de toutes les régions;

        b) Il faut poursuivre les efforts de dialogue accomplis aux niveaux local, national, régional et interrégional pour améliorer les résultats obtenus dans le domaine des migrations, aussi bien du point de vue des migrants que de celui des États;

        c) Il peut y avoir des avantages majeurs à renforcer et à appuyer les échanges interrégionaux et à promouvoir la participation aux dialogues internationaux tels que le Forum mondial sur la migration et le développement, le Dialogue de haut niveau sur les migrations internationales et le développement et le Dialogue international de l'OIM sur la migration;

        d) Les processus consultatifs régionaux et les instances interrégionales peuvent jouer un rôle important dans les préparatifs du Forum mondial sur la migration et le développement et du Dialogue de haut niveau sur les migrations internationales et dans la promotion des résultats de ces manifestations au niveau régional, dans la mesure nécessaire;

        e) Il faut appuyer les efforts déployés au niveau mondial afin de définir un programme de développement pour l'après-2015 et promouvoir la conception nouvelle selon laquelle les migrations ont de l'importance pour les trois piliers du développement durable (dimensions économique, sociale et environnementale), ainsi que pour les situations de conflit et de catastrophe, et peuvent donc présenter un intérêt pour plusieurs éléments de ce programme;

        f) L'OIM joue un rôle important en tant que principal organisme compétent en matière de migrations, compte tenu notamment de ses efforts visant à promouvoir, faciliter et appuyer les débats et le dialogue sur la migration menés à l'échelle régionale et mondiale et de l'appui qu'elle apporte aux processus consultatifs régionaux et aux autres instances de dialogue et de coopération dans ce domaine.

        9. La quatrième Réunion mondiale des présidents et secrétariats des processus consultatifs régionaux sur la migration s'est tenue à un moment opportun, étant donné la tenue prochaine du deuxième Dialogue de haut niveau sur les migrations internationales et le développement, les 3 et 4 octobre 2013, et l'appel que l'Assemblée générale a lancé aux États Membres, dans ses résolutions 65/170 et 67/219, pour qu'ils contribuent au Dialogue de haut niveau et à ses préparatifs, notamment au moyen de processus consultatifs régionaux appropriés.

        10. Les participants ont décidé d'appeler l'attention du Secrétaire général et de l'Assemblée générale sur les grandes conclusions suivantes :

        a) Éléments essentiels du dispositif institutionnel mondial en matière de migrations, les processus consultatifs régionaux et les nouvelles instances interrégionales constituent un moyen important de favoriser le dialogue et la

        coopération entre États partageant certains intérêts ou faisant face aux mêmes problèmes dans ce domaine. Leur utilité ne se limite pas à l'échange d'informations, ces processus ayant des incidences directes sur les politiques, les pratiques, les capacités et la coopération;

        b) D'importants avantages sont associés à l'amélioration du dialogue mené aux niveaux régional et interrégional, notamment entre les organismes s'occupant d'économie, de commerce et de développement et en leur sein, et à la promotion des échanges entre les mécanismes régionaux et interrégionaux et les processus mondiaux de dialogue sur les migrations, l'idée étant d'améliorer les résultats obtenus du point de vue des migrants comme de celui des États;

        c) Les processus consultatifs régionaux et les instances interrégionales sur les migrations sont appelés à apporter une contribution déterminante aux débats qui sont conduits au niveau mondial, notamment dans le cadre du Forum mondial sur la migration et le développement et du Dialogue de haut niveau sur les migrations internationales et le développement;

        d) Les processus consultatifs régionaux et les forums interrégionaux sur les migrations ont un rôle important à jouer s'agissant d'établir des liens utiles entre migration et développement et de renforcer la protection des droits fondamentaux des migrants, particulièrement ceux qui sont vulnérables;

        e) Il importe de prendre des mesures pour élargir la base de connaissances et promouvoir l'échange d'informations et le partage d'enseignements tirés de l'expérience, notamment aux fins d'améliorer les retombées des migrations sur le développement humain et social.

        11. Les participants ont vivement remercié le Gouvernement péruvien d'avoir accueilli et présidé cette réunion.

        Lima, 23 mai 2013
        """#
}

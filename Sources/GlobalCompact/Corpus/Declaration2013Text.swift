/// The Declaration of the High-level Dialogue on International Migration and Development, in French.
///
/// Source: A/RES/68/4, 3 October 2013; a test holds the literal equal to the file.
enum Declaration2013Text {
    /// The bytes of `seeds/declaration-2013.md`.
    static let text = #"""




        # Assemblée générale

        Distr. générale  
        21 janvier 2014

        Soixante-huitième session  
        Point 21, e, de l'ordre du jour

        ## Résolution adoptée par l'Assemblée générale le 3 octobre 2013

        [sans renvoi à une grande commission (A/68/L.5)]

        ### 68/4. Déclaration du Dialogue de haut niveau sur les migrations internationales et le développement

        *L'Assemblée générale*

        *Adopte la déclaration suivante :*

        #### Déclaration du Dialogue de haut niveau sur les migrations internationales et le développement

        Nous, représentants d'États et de gouvernements, réunis au Siège de l'Organisation des Nations Unies à New York les 3 et 4 octobre 2013 à l'occasion du Dialogue de haut niveau sur les migrations internationales et le développement,

        1. Considérons que les migrations internationales recouvrent des réalités multiples qui sont d'importance majeure pour le développement des pays d'origine, de transit et de destination, et estimons à cet égard qu'elles sont un phénomène transversal qu'il convient d'aborder d'une manière cohérente, globale et équilibrée, qui intègre le développement en tenant dûment compte de ses aspects sociaux, économiques et environnementaux et qui respecte les droits de l'homme ;

        2. Reconnaissons l'importance de la contribution que les migrants et les migrations apportent au développement dans les pays d'origine, de transit et de destination, ainsi que les liens complexes qui unissent les migrations et le développement ;

        3. Décidons d'œuvrer à la mise au point d'un programme efficace et général pour les migrations internationales, qui prenne en compte le développement et respecte les droits de l'homme en améliorant le fonctionnement des institutions et cadres existants, ainsi qu'en forgeant des partenariats plus efficaces avec toutes les parties prenantes intéressées par les migrations internationales et le développement aux niveaux régional et mondial ;

        4. Réaffirmons notre détermination à saisir les occasions et à faire face aux défis que représentent les migrations internationales pour les pays d'origine, de transit et de destination ;

        13-43970



        Merci de recycler



        5. Considérons que la coopération internationale est nécessaire pour répondre, de façon globale et intégrée, aux problèmes que posent les migrations irrégulières et pour faire en sorte que les migrations se déroulent en toute régularité, dans la sécurité et en bon ordre, dans le plein respect des droits de l'homme ;

        6. Sommes conscients de la nécessité de renforcer les synergies entre les migrations internationales et le développement aux niveaux mondial, régional et national ;

        7. Saluons les efforts que déploie la communauté internationale pour s'attaquer à d'importants aspects de la question des migrations internationales et du développement, au moyen de différentes initiatives, dans le cadre tant du système des Nations Unies que d'autres mécanismes, tout particulièrement le Forum mondial sur la migration et le développement et les mécanismes régionaux, ainsi que pour tirer parti des compétences de l'Organisation internationale pour les migrations et des autres organismes membres du Groupe mondial sur la migration ;

        8. Prenons note de l'importance de la contribution des migrations à la réalisation des objectifs du Millénaire pour le développement, et estimons que la mobilité humaine est un facteur décisif du développement durable qui devrait être dûment pris en considération dans l'élaboration du programme de développement pour l'après-2015 ;

        9. Reconnaissons l'importance du rôle que jouent les migrants en tant que partenaires du développement dans les pays d'origine, de transit et de destination, et estimons qu'il est nécessaire d'améliorer l'image que le public a des migrants et des migrations ;

        10. Réaffirmons la nécessité de promouvoir et de défendre efficacement les libertés et les droits fondamentaux de tous les migrants, en particulier les femmes et les enfants, quel que soit leur statut migratoire, et de traiter la question des migrations internationales par la voie de la coopération et du dialogue aux plans international, régional ou bilatéral et d'une manière globale et équilibrée, en tenant compte du rôle et des responsabilités des pays d'origine, de transit et de destination dans la promotion et la défense des droits fondamentaux de tous les migrants et en évitant des approches qui pourraient rendre ces derniers encore plus vulnérables ;

        11. Sommes conscients du fait que les femmes et les filles représentent près de la moitié des migrants internationaux au niveau mondial et de la nécessité de prendre en compte la situation et la vulnérabilité particulières des migrantes, notamment en intégrant la problématique hommes-femmes dans les politiques et en renforçant au niveau national les moyens juridiques, institutionnels et programmatiques de combattre la violence sexiste, y compris la traite d'êtres humains et la discrimination à l'encontre des femmes et des filles ;

        12. Soulignons à cet égard la nécessité d'adopter des mesures appropriées pour protéger les travailleuses migrantes dans tous les secteurs d'activité, y compris les employées de maison ;

        13. Exprimons notre volonté de protéger les droits fondamentaux des enfants migrants compte tenu de leur vulnérabilité, en particulier ceux qui ne sont pas accompagnés, ainsi que de répondre à leurs besoins en matière de santé, d'éducation et de développement psychosocial, en veillant à ce que l'intérêt supérieur de l'enfant soit une considération primordiale des politiques d'intégration, de rapatriement et de regroupement familial ;

        14. Soulignons la nécessité de respecter et de promouvoir les normes internationales du travail applicables et de respecter les droits des migrants sur leur lieu de travail ;

        15. Prenons note de la contribution des conventions internationales pertinentes, notamment la Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille<sup>1</sup>, au système international de protection des migrants ;

        16. Condamnons énergiquement les actes, les manifestations ou les expressions de racisme, de discrimination raciale, de xénophobie et d'intolérance qui y est associée dont les migrants sont victimes, ainsi que les stéréotypes qui leur sont souvent appliqués, notamment en raison de leur religion ou de leurs convictions, et exhortons les États à mettre en œuvre et, si nécessaire, à renforcer la législation en place lorsque se produisent des actes, des manifestations ou des expressions de xénophobie ou d'intolérance dirigés contre des migrants, pour mettre fin à l'impunité dont jouissent les auteurs de ces actes ;

        17. Réaffirmons notre volonté de prévenir et de combattre la traite d'être humains, d'en protéger les victimes, de prévenir et de combattre l'introduction clandestine de migrants et de protéger les migrants contre l'exploitation et d'autres exactions, soulignons la nécessité d'adopter ou de renforcer, selon qu'il convient, les politiques nationales et régionales de lutte contre la traite d'êtres humains et de coopérer plus étroitement pour prévenir la traite, traduire en justice ses responsables et protéger ses victimes, et engageons les États Membres à ratifier les instruments internationaux relatifs à la prévention et à la répression de la traite d'êtres humains et du trafic de migrants, ou à y adhérer, et à les mettre en œuvre ;

        18. Engageons les États Membres à coopérer à l'exécution de programmes de mobilité, notamment de mobilité de la main-d'œuvre, propres à faciliter des migrations sûres, ordonnées et régulières ;

        19. Sommes conscients de la vulnérabilité, de la situation et des besoins particuliers des adolescents et des jeunes migrants, ainsi que du potentiel dont ils sont porteurs pour établir des liens sociaux, économiques et culturels de coopération et de compréhension mutuelle entre les sociétés ;

        20. Prenons note de l'ensemble des efforts que déploient les gouvernements, tous les organes, institutions spécialisées, fonds et programmes compétents du système des Nations Unies, les autres organisations intergouvernementales, régionales et sous-régionales concernées, notamment l'Organisation internationale pour les migrations et les autres organisations membres du Groupe mondial sur la migration, ainsi que les acteurs non gouvernementaux, y compris le secteur privé, pour s'atteler à la question des migrations internationales et du développement, au profit tant des migrants que des sociétés, et, ayant cet objectif à l'esprit, soulignons à nouveau la nécessité de renforcer la coopération entre toutes les parties prenantes ;

        21. Soulignons la nécessité d'approfondir les échanges entre les gouvernements et la société civile pour mieux réagir aux défis et aux opportunités que présentent les migrations internationales, et apprécions la contribution de la société civile, et notamment des organisations non gouvernementales, à la promotion du bien-être des migrants et à leur intégration dans les sociétés d'accueil, tout particulièrement lorsqu'ils se trouvent dans des situations d'extrême

        ---

        <sup>1</sup> Nations Unies, *Recueil des Traités*, vol. 2220, n° 39481.

        vulnérabilité, ainsi que le soutien qu'apporte la communauté internationale à l'action de ces organisations ;

        22. Sommes conscients de la complexité des flux migratoires et du fait qu'il existe aussi des mouvements migratoires internationaux à l'intérieur de mêmes régions géographiques et, dans ce contexte, demandons que soient mieux étudiés les circuits migratoires à l'intérieur des régions et d'une région à l'autre ;

        23. Considérons qu'il importe que la communauté internationale coordonne l'action qu'elle mène pour aider et soutenir les migrants se trouvant dans des situations de vulnérabilité et pour faciliter, en coopération le cas échéant, leur rapatriement librement consenti dans leur pays d'origine, et demandons que soient lancées des initiatives concrètes et d'application pratique afin de détecter les lacunes dans la protection et d'y remédier ;

        24. Soulignons le droit des migrants de revenir dans le pays dont ils ont la nationalité et rappelons que les États sont tenus d'admettre sur leur territoire leurs nationaux qui reviennent dans leur pays ;

        25. Considérons qu'il importe de prendre en compte le rôle que les facteurs environnementaux peuvent jouer dans les migrations ;

        26. Considérons qu'il importe d'étudier l'impact que les migrations de personnes hautement qualifiées, notamment dans le domaine de la santé, dans le secteur social et dans les sciences de l'ingénierie, ont sur les efforts de développement des pays en développement, et soulignons la nécessité d'étudier les migrations circulaires ;

        27. Sommes conscients que les envois de fonds des travailleurs à l'étranger constituent une importante source de capitaux privés, et réaffirmons la nécessité de promouvoir des méthodes d'envoi de fonds moins coûteuses, plus rapides et plus sûres tant dans les pays d'origine que dans les pays de destination des fonds ;

        28. Soulignons la nécessité de disposer de données statistiques fiables sur les migrations internationales, y compris, chaque fois que possible, sur la contribution des migrants au développement tant des pays d'origine que des pays de destination ; ces données devraient faciliter la formulation de politiques fondées sur les faits ainsi que la prise de décisions dans tous les domaines pertinents du développement durable ;

        29. Considérons que le Forum mondial sur la migration et le développement constitue une instance utile où tenir de franches et libres discussions et qu'il aide à instaurer la confiance entre les parties prenantes qui y participent, grâce aux échanges d'expérience et de bonnes pratiques qu'il permet et à son caractère d'instance volontaire et informelle dirigée par les États ;

        30. Considérons que les organismes des Nations Unies peuvent mettre à profit les discussions et les conclusions du Forum mondial sur la migration et le développement pour tirer le meilleur parti des avantages que les migrations internationales présentent pour le développement ;

        31. Invitons tous les organismes, institutions spécialisées, fonds et programmes concernés des Nations Unies, les autres organisations intergouvernementales, régionales et sous-régionales concernées, notamment l'Organisation internationale pour les migrations et les autres membres du Groupe mondial sur la migration, et le Représentant spécial du Secrétaire général pour les migrations internationales et le développement, dans les limites de leur mandat, à collaborer et à coopérer plus étroitement entre eux pour apporter une réponse plus

        efficace et plus complète à la question des migrations internationales et du développement, en vue d'adopter une approche cohérente, globale et coordonnée, et à inclure les questions relatives aux migrations dans leurs contributions aux travaux préparatoires relatifs au programme de développement pour l'après-2015 ;

        32. Saluons les mesures qu'a récemment prises le Groupe mondial sur la migration pour améliorer son fonctionnement et encourager la cohérence et la coordination entre les organisations qui le composent, et, à ce propos, soulignons qu'il importe que le Groupe et les États Membres aient des échanges réguliers ;

        33. Prions le Secrétaire général de poursuivre son travail de fond sur la question des migrations internationales et du développement et de continuer, en collaboration avec les organismes des Nations Unies et les organisations concernées, notamment l'Organisation internationale pour les migrations, à mesurer les progrès accomplis dans le domaine des migrations et du développement ;

        34. Prions également le Secrétaire général de tenir dûment compte des délibérations et des conclusions du Dialogue de haut niveau dans l'élaboration du rapport sur les migrations internationales et le développement qu'il présentera à l'Assemblée générale à sa soixante-neuvième session.

        *25<sup>e</sup> séance plénière  
        3 octobre 2013*
        """#
}

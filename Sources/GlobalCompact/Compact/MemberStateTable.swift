/// The member and observer States of the United Nations, as a table.
///
/// One line a State: ISO 3166-1 alpha-3 code, English name, French name, and further names in use,
/// apart by "|". Names after the United Nations' list of member States and of the two observer
/// States; codes after ISO 3166-1.
enum MemberStateTable {
    static let text = #"""
        AFG	Afghanistan	Afghanistan	Islamic Republic of Afghanistan|République islamique d'Afghanistan
        ALB	Albania	Albanie	
        DZA	Algeria	Algérie	
        AND	Andorra	Andorre	
        AGO	Angola	Angola	
        ATG	Antigua and Barbuda	Antigua-et-Barbuda	Antigua et Barbuda
        ARG	Argentina	Argentine	
        ARM	Armenia	Arménie	
        AUS	Australia	Australie	
        AUT	Austria	Autriche	
        AZE	Azerbaijan	Azerbaïdjan	
        BHS	Bahamas	Bahamas	The Bahamas|Les Bahamas
        BHR	Bahrain	Bahreïn	
        BGD	Bangladesh	Bangladesh	
        BRB	Barbados	Barbade	
        BLR	Belarus	Bélarus	Biélorussie
        BEL	Belgium	Belgique	
        BLZ	Belize	Belize	
        BEN	Benin	Bénin	
        BTN	Bhutan	Bhoutan	
        BOL	Bolivia (Plurinational State of)	Bolivie (État plurinational de)	Bolivia|Bolivie|Plurinational State of Bolivia|État plurinational de Bolivie
        BIH	Bosnia and Herzegovina	Bosnie-Herzégovine	Bosnia-Herzegovina|Bosnie-et-Herzégovine
        BWA	Botswana	Botswana	
        BRA	Brazil	Brésil	
        BRN	Brunei Darussalam	Brunéi Darussalam	Brunei|Brunéi
        BGR	Bulgaria	Bulgarie	
        BFA	Burkina Faso	Burkina Faso	Burkina
        BDI	Burundi	Burundi	
        CPV	Cabo Verde	Cabo Verde	Cape Verde|Cap-Vert
        KHM	Cambodia	Cambodge	
        CMR	Cameroon	Cameroun	
        CAN	Canada	Canada	
        CAF	Central African Republic	République centrafricaine	Centrafrique
        TCD	Chad	Tchad	
        CHL	Chile	Chili	
        CHN	China	Chine	People's Republic of China|République populaire de Chine
        COL	Colombia	Colombie	
        COM	Comoros	Comores	Union of the Comoros|Union des Comores
        COG	Congo	Congo	Republic of the Congo|République du Congo|Congo (Republic of the)|Congo (République du)|Congo-Brazzaville
        CRI	Costa Rica	Costa Rica	
        CIV	Côte d'Ivoire	Côte d'Ivoire	Ivory Coast|Cote d'Ivoire
        HRV	Croatia	Croatie	
        CUB	Cuba	Cuba	
        CYP	Cyprus	Chypre	
        CZE	Czechia	Tchéquie	République tchèque|Czech Republic
        PRK	Democratic People's Republic of Korea	République populaire démocratique de Corée	North Korea|Corée du Nord|DPRK|RPDC
        COD	Democratic Republic of the Congo	République démocratique du Congo	Congo (Democratic Republic of the)|Congo (République démocratique du)|DR Congo|RD Congo|Congo-Kinshasa
        DNK	Denmark	Danemark	
        DJI	Djibouti	Djibouti	
        DMA	Dominica	Dominique	
        DOM	Dominican Republic	République dominicaine	
        ECU	Ecuador	Équateur	
        EGY	Egypt	Égypte	
        SLV	El Salvador	El Salvador	
        GNQ	Equatorial Guinea	Guinée équatoriale	
        ERI	Eritrea	Érythrée	
        EST	Estonia	Estonie	
        SWZ	Eswatini	Eswatini	Swaziland|Kingdom of Eswatini|Royaume d'Eswatini
        ETH	Ethiopia	Éthiopie	
        FJI	Fiji	Fidji	
        FIN	Finland	Finlande	
        FRA	France	France	
        GAB	Gabon	Gabon	
        GMB	Gambia	Gambie	The Gambia|Gambia (Republic of The)|Gambie (République de)
        GEO	Georgia	Géorgie	
        DEU	Germany	Allemagne	Federal Republic of Germany|République fédérale d'Allemagne
        GHA	Ghana	Ghana	
        GRC	Greece	Grèce	
        GRD	Grenada	Grenade	
        GTM	Guatemala	Guatemala	
        GIN	Guinea	Guinée	
        GNB	Guinea-Bissau	Guinée-Bissau	Guinea Bissau|Guinée Bissau
        GUY	Guyana	Guyana	
        HTI	Haiti	Haïti	
        HND	Honduras	Honduras	
        HUN	Hungary	Hongrie	
        ISL	Iceland	Islande	
        IND	India	Inde	
        IDN	Indonesia	Indonésie	
        IRN	Iran (Islamic Republic of)	Iran (République islamique d')	Iran|Islamic Republic of Iran|République islamique d'Iran
        IRQ	Iraq	Iraq	Irak
        IRL	Ireland	Irlande	
        ISR	Israel	Israël	
        ITA	Italy	Italie	
        JAM	Jamaica	Jamaïque	
        JPN	Japan	Japon	
        JOR	Jordan	Jordanie	
        KAZ	Kazakhstan	Kazakhstan	Kazakstan
        KEN	Kenya	Kenya	
        KIR	Kiribati	Kiribati	
        KWT	Kuwait	Koweït	
        KGZ	Kyrgyzstan	Kirghizistan	Kyrgyz Republic|République kirghize|Kirghizstan
        LAO	Lao People's Democratic Republic	République démocratique populaire lao	Lao PDR|RDP lao|Laos
        LVA	Latvia	Lettonie	
        LBN	Lebanon	Liban	
        LSO	Lesotho	Lesotho	
        LBR	Liberia	Libéria	Liberia
        LBY	Libya	Libye	State of Libya|État de Libye|Libyan Arab Jamahiriya|Jamahiriya arabe libyenne
        LIE	Liechtenstein	Liechtenstein	
        LTU	Lithuania	Lituanie	
        LUX	Luxembourg	Luxembourg	
        MDG	Madagascar	Madagascar	
        MWI	Malawi	Malawi	
        MYS	Malaysia	Malaisie	
        MDV	Maldives	Maldives	
        MLI	Mali	Mali	
        MLT	Malta	Malte	
        MHL	Marshall Islands	Îles Marshall	Iles Marshall|Republic of the Marshall Islands|République des Îles Marshall
        MRT	Mauritania	Mauritanie	
        MUS	Mauritius	Maurice	Île Maurice
        MEX	Mexico	Mexique	
        FSM	Micronesia (Federated States of)	Micronésie (États fédérés de)	Micronesia|Micronésie|Federated States of Micronesia|États fédérés de Micronésie
        MCO	Monaco	Monaco	
        MNG	Mongolia	Mongolie	
        MNE	Montenegro	Monténégro	
        MAR	Morocco	Maroc	
        MOZ	Mozambique	Mozambique	
        MMR	Myanmar	Myanmar	Burma|Birmanie
        NAM	Namibia	Namibie	
        NRU	Nauru	Nauru	
        NPL	Nepal	Népal	
        NLD	Netherlands	Pays-Bas	Pays-Bas (Royaume des)|Netherlands (Kingdom of the)|Kingdom of the Netherlands|Royaume des Pays-Bas|The Netherlands
        NZL	New Zealand	Nouvelle-Zélande	
        NIC	Nicaragua	Nicaragua	
        NER	Niger	Niger	
        NGA	Nigeria	Nigéria	Nigeria
        MKD	North Macedonia	Macédoine du Nord	Republic of North Macedonia|République de Macédoine du Nord|The former Yugoslav Republic of Macedonia|ex-République yougoslave de Macédoine
        NOR	Norway	Norvège	
        OMN	Oman	Oman	
        PAK	Pakistan	Pakistan	
        PLW	Palau	Palaos	Palau
        PAN	Panama	Panama	
        PNG	Papua New Guinea	Papouasie-Nouvelle-Guinée	
        PRY	Paraguay	Paraguay	
        PER	Peru	Pérou	
        PHL	Philippines	Philippines	The Philippines|Les Philippines
        POL	Poland	Pologne	
        PRT	Portugal	Portugal	
        QAT	Qatar	Qatar	
        KOR	Republic of Korea	République de Corée	South Korea|Corée du Sud
        MDA	Republic of Moldova	République de Moldova	Moldova|Moldavie
        ROU	Romania	Roumanie	
        RUS	Russian Federation	Fédération de Russie	Russie|Russia
        RWA	Rwanda	Rwanda	
        KNA	Saint Kitts and Nevis	Saint-Kitts-et-Nevis	St. Kitts and Nevis|St Kitts and Nevis|Saint-Christophe-et-Niévès
        LCA	Saint Lucia	Sainte-Lucie	St. Lucia|St Lucia
        VCT	Saint Vincent and the Grenadines	Saint-Vincent-et-les Grenadines	St. Vincent and the Grenadines|St Vincent and the Grenadines|Saint-Vincent-et-les-Grenadines
        WSM	Samoa	Samoa	
        SMR	San Marino	Saint-Marin	
        STP	Sao Tome and Principe	Sao Tomé-et-Principe	São Tomé and Príncipe|São Tomé-et-Principe|Sao Tomé et Principe
        SAU	Saudi Arabia	Arabie saoudite	Kingdom of Saudi Arabia|Royaume d'Arabie saoudite
        SEN	Senegal	Sénégal	
        SRB	Serbia	Serbie	
        SYC	Seychelles	Seychelles	
        SLE	Sierra Leone	Sierra Leone	
        SGP	Singapore	Singapour	
        SVK	Slovakia	Slovaquie	Slovak Republic|République slovaque
        SVN	Slovenia	Slovénie	
        SLB	Solomon Islands	Îles Salomon	Iles Salomon
        SOM	Somalia	Somalie	
        ZAF	South Africa	Afrique du Sud	
        SSD	South Sudan	Soudan du Sud	
        ESP	Spain	Espagne	
        LKA	Sri Lanka	Sri Lanka	
        SDN	Sudan	Soudan	
        SUR	Suriname	Suriname	Surinam
        SWE	Sweden	Suède	
        CHE	Switzerland	Suisse	Swiss Confederation|Confédération suisse
        SYR	Syrian Arab Republic	République arabe syrienne	Syria|Syrie
        TJK	Tajikistan	Tadjikistan	
        THA	Thailand	Thaïlande	
        TLS	Timor-Leste	Timor-Leste	East Timor|Timor oriental
        TGO	Togo	Togo	
        TON	Tonga	Tonga	
        TTO	Trinidad and Tobago	Trinité-et-Tobago	Trinidad-et-Tobago
        TUN	Tunisia	Tunisie	
        TUR	Türkiye	Türkiye	Turquie|Turkey|Turkiye
        TKM	Turkmenistan	Turkménistan	
        TUV	Tuvalu	Tuvalu	
        UGA	Uganda	Ouganda	
        UKR	Ukraine	Ukraine	
        ARE	United Arab Emirates	Émirats arabes unis	UAE|Emirats arabes unis
        GBR	United Kingdom of Great Britain and Northern Ireland	Royaume-Uni de Grande-Bretagne et d'Irlande du Nord	Royaume-Uni|United Kingdom|UK
        TZA	United Republic of Tanzania	République-Unie de Tanzanie	Tanzania|Tanzanie|République Unie de Tanzanie
        USA	United States of America	États-Unis d'Amérique	États-Unis|United States|Etats-Unis|Etats-Unis d'Amérique|USA
        URY	Uruguay	Uruguay	
        UZB	Uzbekistan	Ouzbékistan	
        VUT	Vanuatu	Vanuatu	
        VEN	Venezuela (Bolivarian Republic of)	Venezuela (République bolivarienne du)	Venezuela|Bolivarian Republic of Venezuela|République bolivarienne du Venezuela|Vénézuela
        VNM	Viet Nam	Viet Nam	Vietnam|Viêt Nam
        YEM	Yemen	Yémen	
        ZMB	Zambia	Zambie	
        ZWE	Zimbabwe	Zimbabwe	
        VAT	Holy See	Saint-Siège	Vatican|Vatican City State|État de la Cité du Vatican
        PSE	State of Palestine	État de Palestine	Palestine|Etat de Palestine
        """#
}

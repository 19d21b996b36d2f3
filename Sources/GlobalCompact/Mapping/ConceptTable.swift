/// Everyday words by what they stand for: French and English side by side, folded.
///
/// Each line has the name of a concept and its words, in any of their forms. The choice of words is
/// this library’s own.
enum ConceptTable {
    // swift-format-ignore
    static let text = """
abuse: abus abuse abused abuses maltraiter viol viols violer rape raped violee battre battu battue battus beat beaten beating coups blows frapper harceler harassment agression agresser assault
accidentpay: accident invalidite indemnite indemnites indemnisation compensation sickness maladie conge disability mine silicose rente
aidfund: bailleur bailleurs donateur donateurs donor donors fonds fund funds contribution caisse budget grant financement
airport: aeroport aeroports airport airports avion avions plane planes flight flights vol vols terminal piste runway tarmac embarquement boarding hublot hotesse airline
alone: seul seule seuls seules alone solitaire isole isoles isolee unaccompanied unattended lonely separes separated separe
animaltrade: bete betes
app: application applications app apps site website web internet online page pages link lien whatsapp facebook ecran screen smartphone sms texto message messages messaging forum video videos reseau tablette tablet ordinateur computer
appeal: recours appel appeal appeals contester contest contestation reexaminer review reexamine
appointment: rendezvous rendez appointment appointments convocation convoque convoquer delai delais deadline jours days mois months attendre
arrive: arriver arrive arrives arrived arriving debarquer debarque debarques disembark landed land lands
askhelp: aide aider help helps helped helping assister assist assistance secours support soutien soutenir
baby: bebe bebes baby babies nourrisson nourrissons newborn newborns infant infants nouveaunes nouveau berceau cradle couche nappies allaiter
bank: banque banques banquier bank banks banker banking compte comptes account accounts guichet guichets caissier caissiere cashier teller agence branch atm distributeur credit microfinance mobile
bed: lit lits bed beds matelas mattress mattresses couchette bunk bunks couverture couvertures blanket blankets drap
before: avant before prior prealable predepart embarquer embarquement boarding
beg: mendier mendiant mendiants mendicite beg begs begging beggar beggars
belong: appartenir belong belongs belonging accepte accepted chez home habitant habitants resident residents locals
benefit: allocation allocations benefit benefits aide aides allowance subsidy entitlement prestation prestations
bill: facture factures bill bills invoice ordonnance billed cost remboursement
birth: naissance naissances birth births naitre nait nee nes born natal maternite maternity accoucher accouchement accouche delivery sage midwife obstetrique
blame: accuser accuse accused blame blamed blames reprocher reproche envahir envahisseurs invade invasion invaders criminels voleurs thieves thief
boat: bateau bateaux boat boats barque barques canot canots dinghy dinghies raft radeau pirogue pirogues embarcation navire navires ship ships vessel vessels coque hull zodiac pneumatique chalutier trawler trawlers ferry rame oars voilier cargo pont deck
body: corps cadavre cadavres corpse corpses body bodies depouille depouilles remains dead mort morts morte death deaths mourir die died dies dying defunt deceased deces
borderpost: frontiere frontieres frontalier border borders frontier checkpoint checkpoints poste postes barriere barrieres barrier guerite sentry booth douane douanes douanier douaniers douaniere customs crossing passage peage
bordertown: ville villes city cities town towns capitale capital
boss: patron patrons patronne boss bosses employeur employeurs employer employers contremaitre foreman manager gerant gerante supervisor chef chefs maitre maitresse proprietaire owner
bridge: pont ponts bridge bridges passerelle
build: batir bati batit build builds built building construire construction construit edifier erect batiment batisse roof toit toiture mur murs wall walls brick briques brique ciment cement
business: entreprise entreprises entrepreneur entrepreneuse business businesses company companies firm startup commerce commercial trade trader boutique boutiques shop shops store magasin epicerie grocery restaurant echoppe stall marche market marchand merchant vendor usine factory factories
busservice: bus tram metro transport card
car: voiture voitures car cars vehicule vehicules vehicle vehicles coach coaches autocar autocars bus minibus train trains gare station wagon voyageur voyageurs passager passagers passenger passengers
careeryears: carriere career carrieres years annees worked travaillees quarante forty trente thirty ouvrage
cash: cash especes liquide billet billets banknote banknotes coin coins argent money sous monnaie euro euros dollar dollars franc francs
cell: cellule cellules cell cells barreau barreaux bars cachot geole geolier jail jails jailed prison prisons prisonnier prisoner prisoners imprisoned ecroue detenu detenus detenue detenir detention detainee detainees detain detained retention centre menotte menottes handcuff handcuffs handcuffed
chart: tableau tableaux table tables column colonne colonnes row rows courbe curve graph graphique diagram spreadsheet tableur database fichier base dataset donnees data indicator indicateur
child: enfant enfants child children gamin gamine gamins kid kids fillette fillettes petit mineur mineurs minor minors ecolier ecoliere orphelin orphelins orphan orphans
climate: climat climate climatique rechauffement warming glacier temperature chaleur heat degradation environnement environment
clinic: clinique cliniques clinic clinics dispensaire dispensaires hopital hopitaux hospital hospitals infirmerie ward cabinet consultation consultations surgery urgences
clothing: vetement vetements clothes robe dress shirt chemise manteau coat uniforme uniform chaussure chaussures shoe shoes sandal sandals
commissionfee: commission commissions frais fee fees percent centime centimes cents penny taux rate rates tarif dixieme tenth charges
commit: engager engagement engagements commitment commitments commit pledge pledged pledges promesse objectif objectives goals target
commute: frontalier frontaliers commuter commute navette pendulaire
compare: comparer compare compares recouper croiser concorder match matches matching tally coincider coincide identique same
compatriot: compatriote compatriotes compatriot compatriots fellow countrymen national nationaux nationals ressortissant ressortissants expatries expatriate
complain: plainte plaintes porter complaint complaints complain complained signaler signalement signaled reported mediateur ombudsman amende fine fined
consul: consul consuls consule consulat consulats consulate consulates consular consulaire ambassade ambassades embassy embassies ambassadeur ambassadrice ambassador attache honoraire diplomate diplomates diplomat diplomats
contract: contrat contrats contract contracts clause clauses signer engagement terms
contribute: cotisation cotisations cotiser cotise contributions contribution contributory trimestres quarters stamps totalisation totaliser points
council: conseil conseils council councils councillor councillors conseiller conseillere elu elus elected maire maires mayor mayors municipal municipale elections election vote votes voter voted voters voting ballot scrutin urne
count: compter compte comptage count counting counted denombrer denombrement tally tallies additionner addition sum somme total totals head totaliser recompter
counterdesk: bureau bureaux desk desks office offices window windows fonctionnaire fonctionnaires official officials administration employe
countries: pays countries country nations capitales capitals continent continents region regions regional regionale voisins rive rives
courier: livreur livreurs coursier rider riders bike bicycle velo scooter taxi taxis chauffeur chauffeurs driver drivers conducteur truck
court: tribunal tribunaux court courts courtroom proces trial juge juges judge judges judged magistrat magistrats magistrate procureur prosecutor prosecutors parquet audience hearing verdict condamner condamne sentenced sentence accused accuse jure juror temoin temoins witness witnesses temoigner testify testimony
crime: crime crimes criminel criminels criminal criminals delit offence offense trafic mafia cartel
crop: recolte recoltes harvest harvests crop crops moisson mil sorgho mais maize millet sorghum riz rice ble wheat cacao cocoa cafe coffee coton cotton arachide groundnut manioc cassava haricot beans semence semences seed seeds semer sow planter plantation
cross: traverser traverse traversent traversee franchir franchi franchit franchissement cross crosses crossed crossing
culture: fete fetes festival danse danser dance dances chant chanter choeur chorale choir sing singing song songs musique music theatre concert cuisine recipe recipes recette plat dish dishes gateau cake carnaval orchestre
cv: cv candidature candidatures candidate candidates candidat resume applicants applicant application shortlist entretien
debtbond: dette dettes debt debts rembourser remboursement repay repaid repayment owe owed owes emprunt emprunter loan loans borrow borrowed lend lent pret prets preteur lender usurier
decision: decision decisions decider decide decided decides deciding refus refuser refuse refusee refused refusal rejected reject rejet accorder accorde accorded grant granted motif motifs reason reasons raison
deport: expulser expulse expulses expulsion expulsions deport deported deportation eloigner eloignement reconduire reconduit reconduite removal removed escort escorts escorted escorte renvoi renvoye
desert: desert deserts dune dunes sahara thirst soif gourde canteen jerrican oasis caravane
deskill: taxi cleaner plongeur dishwasher gardien warehouse surqualifie overqualified sous
diaspora: diaspora diasporas expatrie expatries emigre emigres emigrant emigrants ressortissants overseas abroad etranger loin ailleurs
digital: numerique numeriques digital informatique computer coding code laptop
diploma: diplome diplomes diplomee diploma diplomas degree degrees qualification qualifications qualified certificat certificate brevet titre equivalence recognise recognised recognized recognition reconnaitre reconnu reconnue reconnaissance accreditation
disabled: handicap handicape handicapee handicapes disabled disability fauteuil wheelchair aveugle blind sourd sourde deaf crutch bequilles prothese
disaster: catastrophe disaster cyclone typhoon ouragan hurricane seisme earthquake tremblement volcan volcano eruption glissement landslide tsunami detruit destroyed ruines ruins rubble decombres
dispute: conflit dispute mediation mediateur arbitrage
doctor: medecin medecins docteur doctor doctors infirmier infirmiere infirmiers infirmieres nurse nurses nursing dentiste dentist chirurgien surgeon pediatre sagefemme midwife pharmacien pharmacienne pharmacy pharmacie pharmacist
dog: chien chiens dog dogs sniffer
domestic: domestique domestiques bonne maid maids housemaid cleaner cleaners nettoyer nettoyage menage nounou nounous nanny nannies housekeeper aidesoignante caregiver carer carers cuisinier cuisiniere cook cooks cuisine kitchen laver vaisselle dishes
drought: secheresse drought sec dry secher seche aride arid desertification poussiere dust assoiffe tarir tari
drown: noyer noye noyes noyee noyade drown drowned drowning couler coule sombrer sink sinks sank sunk naufrage naufrages shipwreck wreck capsize capsized chavirer
elderly: vieux vieille vieillard vieillards old elderly aged grandmere grandmother grandpere grandfather grandparents ancien aine ainee
emergency: urgence urgences emergency crise crisis evacuer evacue evacuation evacuated laissezpasser
engine: moteur moteurs engine engines outboard motor fuel essence carburant petrol diesel
equalaccess: indifferemment regardless quel whatever sans without meme same acces access accessible
escape: echapper evader evadee fuite escape escaped escapes enfuir enfuie enfui saute jumped fenetre window
exam: examen examens exam exams test tests tested epreuve epreuves assess assessed assessment evaluer evaluation jury examiner
exchange: change changeur rate taux conversion convert
exist: exister existe exist exists existed existence
explain: expliquer explique explain explains explained explanation informer informe information renseigner renseignement renseignements advice advise adviser conseil conseiller conseillere counselor counsellor orienter orientation inform briefing seance session
factory: usine usines factory factories atelier ateliers workshop sweatshop chaine assembly abattoir slaughterhouse conserverie cannery textile couture sewing machine machines entrepot warehouse warehouses mine mines miner mineur
farm: ferme fermes fermier farm farms farmer farmers agriculteur agricultrice paysan paysans paysanne peasant exploitation laboureur labourer plough charrue cultivateur cultivatrice grower champ champs field fields parcelle plot
fear: peur fear afraid scared terrifie terrified craindre crainte hide hides hiding hidden cacher cache cachee caches tremble
fee: frais fee fees commission commissions deposit caution charge charges charged redevance prelever preleve deduction deductions deduct deducted retenir retenue retenues
fence: cloture grillage grille grilles fence fences barbele barbeles razor tranchee trench palissade
figure: chiffre chiffres figure figures nombre nombres number numbers percent pourcent pourcentage percentage moyenne average proportion ratio quota statistique statistician statisticien estimation estimate estimer
fisher: pecheur pecheurs fisherman fishermen peche filet filets fishing fish poisson nets net crew equipage captain capitaine skipper matelot sailor sailors marin marins
flag: drapeau drapeaux flag flags hymne anthem
flood: inondation inondations inonder inonde flood floods flooded crue submerge submerger submerged montee rising mer erosion rivage shoreline salt sel marees tide tides ocean salinisation
force: forcer force forcee forces forced forcing contraindre contraint contrainte coerced coercion oblige obliger obligee obliges slave slaves slavery esclave esclaves esclavage servitude
forged: faux fausse falsifier falsifie forged forger forgery faussaire contrefait counterfeit imitation
form: formulaire formulaires form forms case cases box boxes tick cocher coche checklist remplir rempli fill filled filling
friend: ami amie amis amies friend friends friendship amitie ensemble together cote partager share shared sharing
garden: jardin jardins potager garden gardens gardener jardinier
gate: porte portes portail gate gates door doors seuil threshold portique turnstile guichet guichets counter counters comptoir
giveback: don dons donner donne donate donated donation donations offrir offert gift gifts contribuer contribution contribute contributed contributes cotiser collecte collect collected collecter fundraise rassembler raised
graffiti: graffiti tag tags tagger peint peinture paint painted inscription croix swastika vandalise
grave: tombe tombes grave graves tomb cimetiere cemetery cemeteries enterrer enterre bury buried burial morgue cercueil coffin funerailles funeral stele ossements bones skeleton
guard: garde gardes guard guards gardien gardiens gardienne sentinelle surveillant warden wardens patrouille patrols patrol patrouiller
guardian: tuteur tuteurs tutrice tutelle guardian guardians guardianship foster adopte adoptive
guidepath: guide guides sentier sentiers path trail trails piste pistes montagne col ravine ravin marche marcher marchent walk walked walking foret barbeles wire
herd: troupeau troupeaux herd herds chevre chevres goat goats vache vaches cow cows mouton sheep betail cattle berger bergers shepherd eleveur herder chameau camel ane donkey mule poule poules hen hens chicken chickens
holiday: vacances holidays summer ete chaque conges
homefund: ecole puits pont dispensaire ambulance panneaux solaires solar well generator route financer finance financed funded funding
hometown: natal natale hometown ancestral village ancetres roots racines origine native bled pays
hospitality: hotel hotels hostel auberge inn
hotline: hotline helpline permanence ligne standard switchboard standardiste appel appels appeler appelle call calls calling caller callers telephone telephones telephoner phone phones phoned dial numero
hours: heure heures hour hours journee journees shift shifts overtime nuit dimanche repos rest weekend week semaine conge conges leave holiday horaire
housing: logement logements loger housing lodging lodgings maison house houses home apartment appartement flat studio loyer loyers rent rents rented bail locataire locataires tenant tenants landlord landlords landlady proprietaire chambre chambres room rooms
hunger: faim famine hunger hungry malnutrition affame starve starving pain bread ration rations repas nourriture food manger eat soupe soup farine flour
idcard: carte card cards identite identity identification passeport passeports passport passports biometrique biometric empreinte empreintes fingerprint fingerprints badge matricule photo photos photograph photographie photographe portrait plastique plastic
identifybody: adn dna dental tatouage tattoo bague bracelet montre forensic legiste pathologist autopsie autopsy
inspector: inspecteur inspecteurs inspectrice inspection inspector inspectors controler audit auditor
insult: insulte insultes insulter insult insults insulted injure injures injurier mocker moquer moquerie mock mocked jeer taunt spit cracher crachat singe monkey sale dirty hate haine haineux hateful slur slurs
insurance: assurance assurances assure assuree assures insurance insured insurer mutuelle securite sociale caisse caisses fund scheme schemes
interpreter: interprete interpretes interpreter interpreters translation translate translated translator traduire traduit traduction traducteur langue langues language languages
interview: entretien entretiens interview interviews interviewed auditionner auditions entendre entendu interroger interroge interrogate
invest: investir investissement invest invests investment investor investisseur capital capitaux bourse bond bonds obligation obligations action shares placement fonds fund funds finance finances financer
kit: machine outils tools kit kits subvention grant grants atelier poulailler chickens goats sewing moulin mill tricycle stall
langcourse: langue langues language languages apprendre appris apprend apprennent learn learns learned learning cours lesson lessons conversation grammaire grammar vocabulaire mots words alphabet parler parle speak speaks
launder: blanchir blanchiment laundering saisir saisi saisis saisie seized seize seizure confisquer confiscated confiscation perquisition raid
lawful: legalement lawfully legally regulier reguliere regularly legal ouvert open opens opened ouvrir ouvre opening voie voies pathway pathways filiere channel
lawyer: avocat avocate avocats lawyer lawyers attorney solicitor counsel barreau juriste paralegal defenseur defend defended aide
leaflet: depliant depliants brochure brochures tract leaflet leaflets flyer poster posters affiche affiches pancarte panneau panneaux banner sign signs pamphlet fascicule guide
leave: partir parti partis partie partent leave leaves leaving left depart departs departure quitter quitte exode exodus emigrer emigration emigrate abandonner abandon abandoned vider empty empties
letter: lettre lettres letter letters courrier mail enveloppe envelope envelopes timbre colis parcel parcels facteur postman poste post
library: bibliotheque bibliothecaire library librarian livre livres book books lecture reading
list: liste listes list lists registre registres register registry repertoire inventaire inventory index roster roll annuaire directory catalogue
locked: enfermer enferme enfermee enfermes enferment lock locks locked verrou verrouille verrouiller cle cles clef key keys cadenas padlock sequestrer captive confined
lure: promettre promis promise promises promised promesse promesses lure lured lures leurre attirer appater boyfriend fiance annonce offre offer offers offered modele mannequin
map: carte cartes map maps itineraire route routes boussole compass gps atlas
meal: diner dejeuner dinner lunch meal meals repas table the tea cafe coffee
medicine: medicament medicaments medicine medicines insuline insulin antibiotique pilules pills vaccin vaccins vaccine vaccines vaccination vaccinated ordonnance prescription soigner soins soin soigne care treatment traitement treated guerir heal
meeting: reunion reunions reunir meet meets meeting meetings met sommet summit conference conferences forum table delegation delegations delegue delegues delegate delegates colloque seminar seminaire
men: homme hommes man men monsieur
minister: ministre ministres ministere ministeres minister ministers ministry ministries gouvernement gouvernements government governments cabinet etat etats state states president premier
missing: disparu disparus disparue disparition disparaitre missing vanish vanished disappeared perdu perdue lost trace traces sansnouvelles
money: argent money somme sommes sum sums cash especes euro euros dollar dollars franc francs monnaie currency devise devises livres pounds rupee pesos
moneyproblem: pauvre faillite bankrupt
monthly: mois month months mensuel mensuelle monthly chaque every
name: nom noms name names named prenom prenoms surname surnames patronyme orthographe spelling spelled spelt epeler nommer
neighbour: voisin voisine voisins voisines voisinage neighbour neighbours neighbor neighbors nextdoor palier immeuble staircase stairwell
newcomer: arrivant arrivante arrivants newcomer newcomers arrival arrivals arrived arrive arriver arrivee arrivees nouveau nouvelle nouveaux nouvelles recently recent etranger etrangere etrangers etrangeres foreigner foreigners foreign stranger strangers
night: nuit nuits night nights nocturne obscurite dark darkness soir soirs evening minuit midnight aube dawn lune moon
nowork: chomage chomeur chomeuse unemployed unemployment jobless desoeuvre licencier fermer closed closure fermeture
online: comment comments commentaire commentaires troll trolls moderateur moderator moderators tweet post posts publication forum partage viral
orchard: verger vergers orchard orchards vigne vignes vineyard vineyards vendange vendanges cueillette cueillir cueilleur cueilleuse cueillent picker pickers picking fraise fraises strawberry strawberries tomate tomates tomato tomatoes asperge asparagus pomme pommes apple apples orange oranges olive olives raisin grapes serre serres greenhouse greenhouses lettuce laitue fruit fruits berry berries
organ: rein reins kidney kidneys organe organes organ organs
paperdelay: attente wait waited waits waiting attendre attend attendent attendu lenteur slow delay delays
papers: papier papiers paper papers paperwork document documents attestation attestations certificat certificats certificate certificates acte actes extrait justificatif preuve preuves proof prove prouver prouve proves
parents: parent parents famille familles family families pere peres mere meres father fathers mother mothers fils son daughter frere freres brother brothers soeur soeurs sister sisters oncle uncle tante aunt cousin cousine cousins tribe dad mum
part: part portion partie moitie half quart quarter tiers third
pension: pension pensions retraite retraites retire retired retiree retirees retirement pensioner pensioners vieillesse
perhead: tete head heads each piece passage passages crossing crossings traversee traverser traverse cross crossed crosses
persecute: persecuter persecution torture torturer refugie refugies refugee refugees asile asylum exil exile exiler fuir fuite flee fled fleeing fuyait
plan: plan plans planifier planning strategie strategy feuille programme programmes roadmap calendrier timetable
police: police policier policiers policiere gendarme gendarmes gendarmerie officer officers detective detectives constable brigade enqueteurs investigator investigators commissariat patrouille patrol
politician: politicien politiciens politician politicians depute deputes deputy lawmaker campagne campaign candidat parti party slogan slogans discours speech speeches meeting tribune populiste
portable: portabilite portable portability transferable transferer transfer exporter export exported cumul cumuler combine add added adds
positiveimage: portrait portraits recit recits story stories exposition exhibition documentaire documentary film films
poverty: pauvre pauvres pauvrete poverty poor misere misery destitute dette dettes debt debts demuni rien nothing
predict: prevoir predict forecast prevision anticiper anticipate scenario modele model models projection
predictable: previsible predictable clair claire clear simple transparent transparency identique same uniforme
pregnant: enceinte enceintes pregnant pregnancy grossesse
press: journal journaux newspaper newspapers journaliste journalistes journalist journalists reporter reporters redaction newsroom editor editors editorial presse press media medias article articles headline headlines titre une columnist columnists chronique caricature cartoon
price: prix price prices cout couts coute cost costs tarif tarifs tariff cher chere expensive cheap cheaper gratuit gratuite gratuits gratuitement free
profession: ingenieur ingenieure ingenieurs engineer engineers architecte architect comptable accountant pharmacien chirurgien surgeon anesthesiste enseignant pilote pilot programmer informaticien avocat
profit: profit profits benefice benefices lucre gain gains fortune enrich enrichir riche rich empocher pocket pockets pocketed
progress: progres progress bilan suivi follow review examen evaluer monitor monitoring avancees
publish: publier publication publish published bulletin yearbook annuaire report rapport rapports newsletter afficher affiche edition imprimer print printed
question: question questions demander demande ask asks asked asking repondre repond reponse reponses answer answers answered
queue: file files queue queues queuing line lines attente patience
quota: quota plafond ceiling contingent places place slots loterie lottery allocation cap
racism: racisme raciste racistes racist racism xenophobe xenophobie xenophobia xenophobic discrimination discriminer discriminate discriminated discriminatory prejuge prejuges prejudice prejudices stereotype stereotypes cliche cliches
radio: radio radios broadcast emission antenne animateur animatrice presenter microphone podcast television tele tv chaine
rain: pluie pluies rain rains raining mousson monsoon orage storm tempete saison averse
receive: recevoir recoit recoivent recu recus receive receives received percevoir retirer retrait withdraw withdraws collects encaisser touche toucher
record: fiche fiches record records archive archives classeur binder ledger cahier cahiers notebook logbook carnet carnets booklet livret folder dossier dossiers file files drawer tiroir
recruiter: recruteur recruteurs recruter recrutement recruiter recruiters recruit recruits recruitment placeur agence agences agency agencies agent agents intermediaire intermediaires broker brokers middleman courtier placement embaucher embauche embauchent hire hired hires hiring
refer: orienter oriente diriger dirige directed refer referred refers referral adresser transferer transfer transferred confier handed hand
registrar: mairie mairies greffier greffe registrar etat civil clerk clerks officier prefecture municipalite hall enregistrer enregistrement register registered inscrire inscription inscrit enrol enrolled enrolment enrollment immatriculation
release: liberer libere liberee liberes liberation release released freed relacher sortir sortie dehors outside bracelet caution bail
repatriate: rapatrier rapatrie rapatriement repatriate repatriated repatriation
reportin: pointer pointage report reporting reports weekly hebdomadaire presenter presente commissariat
rescue: sauver sauve sauvetage sauveteur sauveteurs rescue rescued rescuer rescuers rescues secours secourir secouru secouriste lifeboat lifeguard saved save helicoptere helicopter detresse distress alerte alert bouee lifejacket gilet jackets vest
researcher: chercheur chercheuse researcher sociologue sociologist demographe demographer economiste economist universitaire professor professeur scholar etude study studies these thesis analyste analyst
restart: recommencer repartir reprendre restart start started starting over again refaire reconstruire rebuild rebuilding reinsertion reintegration reintegrate reinserer repare repair
return: retour retours retourner retourne return returns returned returning returnee returnees revenir revient revenus revenu revenue reviennent rentrer rentre rentres rentree back came come home
rights: droit droits right rights loi lois law laws legal legale legislation regle regles rule rules
risk: risque risques danger dangers dangereux dangereuse dangerous risk risks risky peril warn warning avertir mise piege trap
river: fleuve fleuves riviere rivieres river rivers rive rives bank banks gue ford ponton bridge bridges
rumour: rumeur rumeurs rumour rumours rumor mensonge mensonges lie lies mentir faux fausse fausses false fake trompeur misleading illusion mirage vrai vraie verite true truth dementir
safety: securite safety accident accidents blesse blessure blessures injury injuries injured injure casque gants gloves helmet pesticide burned brulure
savings: epargne epargner economies saving savings tirelire tontine purse cagnotte jar box
scanner: scanner scan scans scanned scanne lecteur reader camera cameras drone drones radar jumelles binoculars capteur sensor ecran fingerprint puce chip
school: ecole ecoles school schools lycee college eleve eleves pupil pupils classe classes class classroom classrooms instituteur institutrice instituteurs professeur teacher teachers headteacher headmaster directrice directeur cartable schoolbag rentree cantine pupitre
schoolfees: fournitures uniform uniforme scolarite tuition fees
schoollang: bilingue bilingual
sea: mer mers sea seas ocean vague vagues wave waves large offshore cote cotes coast coastal littoral plage plages beach beaches detroit strait channel houle flots
searchdogs: fouille fouiller frisk searched
searchfor: chercher cherche recherche recherches search searches searching searched retrouver find found looking localiser locate
season: saison saisons season seasons saisonnier saisonniere saisonniers seasonal printemps spring summer summers ete automne autumn hiver winter cycle circulaire circular
send: envoyer envoie envoi envois envoye send sends sending sent expedier virement virements virer transfer transfers transferring transfert transferts transferer wire wires wired mandat remittance remit
sex: sexe sexuel sexuelle sex sexual brothel bordel prostitution prostituer prostitute proxenete pimp pimps client clients customers massage bar bars hotel escort nightclub
shame: honte shame ashamed echec failure failed empty handed vides
shareexp: partager partage share shared shares experience experiences lecons lessons practices pratiques pair peer
shelter: abri abris refuge refuges shelter shelters foyer foyers hebergement heberger asile dormitory dortoir dortoirs tent tents tente tentes camp camps campement caserne barracks squat
sick: malade malades maladie maladies sick illness disease diseases fievre fever toux cough diabete diabetes diabetic cancer tuberculose tuberculosis douleur pain infection asthme asthma
site: chantier chantiers scaffold scaffolding echafaudage grue crane macon macons mason bricklayer carreleur tiler carpenter charpentier helmet casque plumber plombier electrician electricien
skill: competence competences skill skills savoir savoirfaire knowhow talent talents expertise experience experiences gestes craft ability
skin: peau skin couleur color colour noir noire noirs black blanc blanche white brun voile veil headscarf hijab foulard turban beard barbe cheveux hair visage face faces accent accents origine
smuggler: passeur passeurs smuggler smugglers smuggling contrebande contrebandier clandestin clandestins clandestine clandestinely filiere reseau ring network gang organisateur
socialworker: social sociale assistante travailleuse socialworker caseworker educateur educatrice psychologue psychologist counsellor travailleurs benevole benevoles volunteer volunteers ong ngo charity association
soil: sol sols soil terre terres land lands terrain forest foret arbre arbres tree trees mangrove dune dunes sable sand paturage pasture irrigation
sold: vendre vendu vendue vendus vend sold sell sells selling acheter achete bought buy buys buyer acheteur
sortout: trier tri sort sorted sorting distinguer distinguish tell triage screening depister reperer repere identify identified reconnaitre spot
sponsor: parrain parrains parrainage parrainer sponsor sponsors sponsored sponsorship accueillir accueil host hosts hosting welcome welcomes welcomed foyer
sport: football foot match equipe equipes team teams club clubs ballon ball stade stadium tournoi tournament coach entraineur cricket basket marathon
spouse: epouse epoux mari maris husband husbands wife wives femme conjoint conjointe spouse spouses fiancee fiance marier mariage marriage married couple menage rejoindre rejoint join joined joins reunir reunit reunion reunited reunification
stamp: tampon tampons tamponner stamp stamps stamped cachet sceau seal signature signer signe signed sign
stateless: apatride apatrides apatridie stateless statelessness nationalite nationality citoyennete citizenship citoyen citoyens citizen citizens nation
stay: rester reste restent stay stays stayed staying remain remained demeurer
street: rue rues street streets trottoir pavement sidewalk quartier neighbourhood neighborhood pont
student: etudiant etudiante etudiants student students universite universites university college campus faculte bourse bourses scholarship scholarships semester semestre licence master doctorat
suitcase: valise valises suitcase suitcases bagage bagages luggage bag bags sac sacs
survey: enquete enqueter enquetrice enqueteur survey questionnaire sondage poll interviewer census recensement recenser surveyor ask echantillon sample
swap: echange echanges exchange exchanges jumelage twinned partenariat partnership accord accords agreement agreements pact pacte traite treaty convention protocole protocol memorandum
takepass: confisquer confisque confisques confiscated garder garde gardait withheld coffre safe drawer kept retained seized
teachback: enseigner enseigne enseignent teach teaches taught teaching mentor mentors mentoring transmettre former conferences lecture lectures
threat: menace menaces menacer menacee menacent threat threats threaten threatened threatening chantage blackmail
together: ensemble jointly together joint conjoint conjointe conjoints commun commune communs common mutual mutuel cooperation cooperate coalition alliance
trade: soudeur soudure souder weld welder welders welding menuisier carpenter joiner plombier mecanicien mechanic electricien couturier couturiere tailor tailleur seamstress boulanger baker bakery boulangerie coiffeur hairdresser barber forgeron blacksmith chef metallurgist
training: formation formations former forme formes formateur formatrice train trained training trainer trainee stagiaire stage internship apprenti apprentie apprentis apprentissage apprentice apprentices apprenticeship cours course courses module modules coach
trauma: traumatisme trauma cauchemar cauchemars nightmare nightmares sommeil sleep pleurer pleure cry cries crying larmes tears
truckhide: camion camions camionnette lorry lorries truck trucks van vans coffre trunk boot remorque trailer conteneur container containers bache tarpaulin cachette compartment fond essieu axle citerne tanker refrigere refrigerated
turnback: refouler refoule refoulement refoules turned pushback pushed repousser repousses demitour renvoyer renvoie renvoyes
un: onu nations unies united un secretariat organisation organization agencies
union: syndicat syndicats syndicaliste union unions greve strike delegate delegue cooperative
unknown: ignorer ignore personne nobody nul unknown inconnu inconnue inconnus unsure guess deviner anonyme anonymous nameless mystere mystery
victim: victime victimes victim victims survivant survivante survivors survivor rescape exploitation exploiter exploite exploited exploit
village: village villages hameau hameaux hamlet bourg bourgade commune communes rural campagne countryside oasis vallee valley plateau montagne mountain hills colline
violence: violence violences guerre war wars conflit conflict combat fighting bombe bomb bombardement shelling milice militia soldat soldats soldier soldiers fusil gun guns tir shot shooting gang gangs arme armes weapon weapons massacre rebelle rebels armed
visa: visa visas permis permit permits autorisation autorisations authorization authorisation permission residence residency sejour titre titres statut status regulariser regularisation regularization
visit: visite visites visiter visiteur visiteurs visiteuse visit visits visited visiting visitor visitors parloir
voluntary: volontaire volontairement voluntary voluntarily choisir choix choose chose choice accepter consent willing
voteabroad: voter vote urne consulat ballots parliament parlement assembly
wage: salaire salaires wage wages paie paye payer paid pay pays unpaid salary salaries remuneration impaye impayes payslip bulletin solde minimum
waitnews: nouvelles news silence appel lettre letters letter unanswered attend attendre await awaits wait waits waiting
wallet: portefeuille wallet wallets mobile telephone phone kiosk kiosque operateur operator text sms
water: eau water robinet tap latrine latrines toilette toilettes toilet toilets douche douches shower showers savon soap hygiene
well: puits puiser puisent well borehole forage eau water eaux pompe pump robinet tap taps fontaine bucket seau citerne tank
widow: veuve veuves veuf widow widows widower orphan survivors
window: fenetre fenetres lucarne window windows lumiere light lights lamp lampe
women: femme femmes woman women dame dames lady ladies feminin
work: travail travailler travaille work works worked working job jobs emploi emplois metier employment poste labour labor boulot besogne
worker: ouvrier ouvriere ouvriers ouvrieres worker workers travailleur travailleuse travailleurs manoeuvre labourer labourers employe employee employes employees salarie salaries main staff colleague collegue
worship: mosquee mosque eglise church temple paroisse parish pretre priest imam pasteur pastor priere pray prayer
wounded: blesse blessee blesses wounded wound wounds plaie bandage pansement scar scars cicatrice cicatrices
yard: cour cours courtyard yard exercise promenade mur murs wall walls
year: annee annees year years decennie decade siecle century annuel annual trimestre quarter
young: jeune jeunes young youth youths adolescent adolescente adolescents teenager teenagers teen lad lads gars garcon garcons boy boys fille filles girl girls jeunesse
"""
}

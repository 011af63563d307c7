"""French."""

from reader.annotate.languages.base import Language, groups, joined, phrases, who, words
from reader.annotate.languages.french import agreeing, er_forms, listed_forms
from reader.annotate.languages.french_people import FROM_MEN, FROM_WOMEN, MEN, WOMEN

_FIRST_GROUP = """
    accuser affirmer ajouter admonester alerter analyser annoncer appeler approuver argumenter arguer articuler
    assener asséner assurer attaquer avancer avertir avouer balayer balbutier bafouiller blaguer bégayer chanter
    chuchoter clamer commenter confesser confier confirmer constater conseiller considérer contester continuer
    contrer corriger crier critiquer citer déclamer déclarer décréter défier déplorer demander démentir dénoncer
    détailler dévoiler diagnostiquer développer dicter écarter énoncer énumérer estimer évoquer exagérer
    exhorter expliquer exposer expliciter exclamer exiger exprimer féliciter feindre fulminer fustiger glapir
    glisser gémir grogner grommeler gronder hurler hasarder imaginer indiquer implorer informer insister
    insinuer interroger ironiser interpeller invoquer jubiler juger jurer justifier lâcher lamenter lancer louer
    marmonner marmotter marteler menacer mentionner murmurer narguer narrer nier noter objecter observer
    ordonner opiner persifler pester pleurer penser philosopher plaider plaisanter pointer postuler préciser
    préconiser proclamer prôner pronostiquer proposer protester prophétiser questionner raconter railler
    rappeler rapporter rassurer réaffirmer réclamer recommander récapituler redemander refuser regretter relater
    relativiser relever remarquer remercier renchérir répéter répliquer reprocher résumer rétorquer revendiquer
    révéler ricaner rigoler riposter ruminer saluer sangloter scander signaler sommer soupçonner soupirer
    souffler souhaiter souligner spécifier supplier supposer suggérer stipuler tacler témoigner tempérer
    tempêter tonner trancher tweeter certifier vanter vitupérer vociférer théoriser espérer réitérer
    exulter moquer étonner indigner insurger inquiéter emporter amuser désoler agacer offusquer qualifier
    reconnaitre enrager encourager détromper argumenter marchander monologuer nuancer minimiser dramatiser
    alarmer enjoindre interjeter réagir réprimander sermonner traiter taxer imputer assumer redouter célébrer
    brocarder blâmer réfuter rejeter récuser condamner inviter évaluer titrer afficher viser désigner présenter
    dénombrer recenser excuser repentir vanter glorifier enorgueillir dédouaner envisager décrier communiquer
    vilipender tancer sermonner
    temporiser abonder acquiescer concéder étrangler
    esclaffer enthousiasmer épancher fanfaronner pontifier susurrer maugréer bougonner râler rouspéter éructer
    ânonner bredouiller baragouiner opposer poster publier miser rectifier vaticiner ressasser trembler pavoiser
    pleurnicher pouffer relancer résumer siffler supputer tiquer triompher conjurer édicter entonner escompter
    gager gloser grincer notifier motiver remémorer targuer épingler étriller égratigner railler moquer
    dédouaner ajuster rager radoter ramener rembarrer synthétiser philosopher schématiser expliciter
    décrypter rappeler sourciller regimber objecter sangloter cingler tacler assumer ironiser disserter
    démarrer commencer entamer enchaîner terminer achever abréger hésiter compléter corroborer conforter
    accorder exposer énoncer évaluer chiffrer calculer compter attester reformuler marteler murmurer
    couper enflammer émerveiller extasier emballer désespérer attrister gausser impatienter énerver exaspérer défausser
    apprécier savourer crâner ergoter positiver dédramatiser recadrer apostropher morigéner illustrer énumérer lister
    époumoner égosiller apitoyer esquiver méfier
"""
_FINITE = """
    twitte twittait twittent twitta
    voit voient voyait voyaient vit
    balaie balaient balaiera bégaie
    dit disent disait disaient dira diront dirent disais redit prédit prédisait écrit écrivent écrivait
    écrivaient écrivit répond répondent répondait répondaient répondit répondirent répondra reconnaît
    reconnaissent reconnaissait reconnut prévient prévenait préviennent prévint soutient soutenait soutiennent
    soutint maintient maintenait maintiennent convient convenait convint conclut concluait concluaient concluent
    poursuit poursuivait poursuivent poursuivit reprend reprenait reprit reprirent sourit souriait rit riait
    croit croient croyait craint craignait craignent admet admettait admettent admit promet promettait
    promettent promit souvient souvenait plaint plaignait plaignit défend défendait défendent enorgueillit
    réjouit réjouissait réjouissent avertit avertissait avertissent surenchérit renchérit renchérissait
    interrompt interrompit entend garantit garantissait trahit émeut fit faisait font lit attend espère
    espéraient réagit réagissait réagissent décrit décrivait décrivent consent contredit contredisait interdit
    démentit dément démentent ajoute-t enjoint feint gémit gémissait glapit rugit rugissait s'écrie s'écria
    grommelait balbutia nie écrie écria écriait écriaient écrient exclame récrie récria prétend prétendait
    exclut excluait excluent rebondit geint geignait pressent pressentait intervient intervenait intervint
    prétendent affirme évoque parle parlent parlait parlaient confirme considère veut tient résume prie appelle appelait
    rappelle avoue lance
"""
_PARTICIPLES = """
    twitté exclu rebondi geint pressenti intervenu
    dit redit prédit écrit répondu reconnu prévenu soutenu maintenu convenu conclu poursuivi repris souri cru
    craint admis promis plaint défendu réjoui averti surenchéri renchéri interrompu entendu garanti trahi ému lu
    vu réagi décrit contredit démenti dite dites dits enjoint gémi rugi écrié récrié prétendu parlé fait souvenu
"""
_AGREEING = """
    écrit décrit contredit démenti prédit interdit défendu repris craint admis garanti averti prévenu soutenu réjoui ému
    souvenu plaint voulu permis
"""
"""Participles of the other groups that agree, in the passive or behind «s'est»."""
_GERUNDS = """
    disant redisant prédisant écrivant répondant reconnaissant prévenant soutenant maintenant concluant
    poursuivant reprenant souriant riant craignant admettant promettant défendant avertissant surenchérissant
    renchérissant réagissant décrivant démentant prétendant gémissant parlant
"""
_INFINITIVES = """
    dire redire prédire écrire répondre reconnaître prévenir soutenir maintenir convenir conclure poursuivre
    part état hommage valoir savoir entendre reprendre admettre promettre défendre avertir surenchérir renchérir réagir
    décrire démentir parler réjouir enorgueillir
    prétendre lire
"""
_NOT_SPEECH = words("maintenant entendu fait font")

_MEN = """
    confrère président ministre maire député sénateur directeur patron chef pape candidat porte-parole avocat dirigeant
    responsable intéressé chancelier roi premier archevêque évêque économiste auteur procureur préfet homme
    trentenaire quadragénaire quinquagénaire élu élus secrétaire chercheur professeur policier officier
    entraîneur joueur attaquant capitaine fondateur créateur conseiller ambassadeur gouverneur commissaire
    général colonel médecin spécialiste expert analyste syndicaliste militant acteur réalisateur chanteur
    écrivain journaliste coordinateur délégué gérant propriétaire témoin voisin habitant milliardaire astronome
    anthropologue archéologue scientifique historien sociologue leader monarque prince empereur dictateur juge
    magistrat coauteur entrepreneur homme-politique numéro ancien vice-président pdg sélectionneur philosophe
    romancier cinéaste ingénieur agriculteur pêcheur restaurateur boulanger facteur père frère fils mari oncle
    vieillard garçon enfant jeune monsieur étudiant lycéen commandant pilote
    ami chasseur pêcheur manifestant riverain passant collègue convive spectateur supporter supporteur automobiliste
    internaute élève
    parent cousin beau-frère beau-père grand-père neveu petit-fils proche ex-mari compagnon conjoint époux fiancé
    retraité locataire client vendeur caissier salarié gréviste enseignant instituteur infirmier éducateur proviseur
    animateur humoriste chroniqueur éditorialiste scénariste sculpteur peintre photographe architecte urbaniste
    banquier consultant assistant stagiaire apprenti ouvrier artisan commerçant cuisinier bibliothécaire libraire
    traducteur académicien lauréat champion finaliste arbitre gardien coureur cycliste nageur judoka usager
    survivant rescapé détenu plaignant requérant héritier veuf sous-préfet vainqueur négociateur médiateur éleveur
    berger viticulteur gendarme adjoint navigateur pompier brigadier lieutenant sergent maréchal soldat militaire
    chirurgien pédiatre psychiatre psychologue pharmacien vétérinaire biologiste physicien chimiste climatologue
    géographe géologue mathématicien politologue constitutionnaliste juriste notaire huissier greffier bâtonnier
    contrôleur conducteur chauffeur livreur routier mécanicien technicien informaticien développeur designer
    comédien musicien compositeur guitariste pianiste rappeur danseur metteur producteur
    présentateur animateur reporter correspondant envoyé blogueur influenceur footballeur rugbyman
    buteur skipper alpiniste guide moniteur curé prêtre pasteur imam rabbin moine cardinal
    diplomate émissaire médecin-chef urgentiste anesthésiste maraîcher apiculteur forestier
    marin armateur ostréiculteur boucher charcutier hôtelier serveur coiffeur couturier
    collectionneur mécène donateur bénévole volontaire adhérent sympathisant opposant dissident réfugié migrant
    exilé otage prévenu accusé suspect meurtrier complice victime blessé patient malade abonné lecteur auditeur
    téléspectateur passager voyageur touriste visiteur acheteur actionnaire investisseur courtier assuré
    contribuable électeur votant citoyen concitoyen compatriote sénateur-maire eurodéputé parlementaire
    co-président coprésident cofondateur codirecteur vice-chancelier trésorier comptable doyen
    recteur inspecteur enquêteur négociant exportateur importateur grossiste
    aide-soignant ambulancier assureur bijoutier brancardier brocanteur bûcheron cafetier charpentier cheminot
    chômeur concierge couvreur cultivateur déménageur éboueur éclusier écolier élagueur fossoyeur fromager
    garde-champêtre grutier guichetier jardinier kinésithérapeute maçon marin-pêcheur maître-nageur menuisier métallo
    palefrenier paludier pisciculteur plombier poissonnier postier potier quincaillier ramoneur régisseur relieur
    saisonnier serrurier soignant soudeur tapissier traiteur vendangeur veilleur badaud promeneur batelier doctorant
    prédécesseur successeur devancier rival adversaire concurrent promoteur associé remplaçant suppléant aîné cadet
    acolyte
"""
_WOMEN = """
    présidente ministre maire députée sénatrice directrice patronne cheffe candidate porte-parole avocate
    dirigeante responsable intéressée chancelière reine première économiste autrice auteure procureure préfète
    femme trentenaire quadragénaire quinquagénaire élue secrétaire chercheuse professeure policière officière
    entraîneuse joueuse attaquante capitaine fondatrice créatrice conseillère ambassadrice gouverneure
    commissaire médecin spécialiste experte analyste syndicaliste militante actrice réalisatrice chanteuse
    écrivaine journaliste coordinatrice déléguée gérante propriétaire voisine habitante milliardaire
    anthropologue archéologue scientifique historienne sociologue juge magistrate ancienne vice-présidente
    philosophe romancière cinéaste ingénieure agricultrice restauratrice mère sœur fille épouse tante dame jeune
    madame étudiante lycéenne navigatrice pilote princesse sélectionneuse gendarme adjointe bergère éleveuse
    viticultrice
    infirmière institutrice proviseure principale animatrice humoriste chroniqueuse éditorialiste scénariste sculptrice
    peintre photographe architecte urbaniste banquière consultante assistante stagiaire apprentie ouvrière artisane
    consœur sage-femme commerçante cuisinière conservatrice bibliothécaire libraire éditrice traductrice critique
    académicienne lauréate
    championne finaliste arbitre gardienne défenseuse coureuse cycliste nageuse judoka cliente usagère riveraine
    passante survivante rescapée détenue condamnée plaignante requérante héritière veuve grand-mère nièce belle-mère
    source
    sous-préfète vainqueure vainqueuse négociatrice médiatrice
    amie chasseuse pêcheuse manifestante collègue convive spectatrice supportrice automobiliste internaute élève
    parente cousine
    belle-sœur petite-fille proche compagne conjointe fiancée ex-femme marraine retraitée locataire vendeuse
    caissière salariée gréviste enseignante éducatrice pompière lieutenante soldate militaire chirurgienne pédiatre
    psychiatre psychologue pharmacienne vétérinaire biologiste physicienne chimiste climatologue géographe géologue
    mathématicienne politologue constitutionnaliste juriste notaire huissière greffière bâtonnière contrôleuse
    conductrice technicienne informaticienne développeuse designer comédienne musicienne compositrice guitariste
    pianiste rappeuse danseuse metteuse productrice présentatrice reporter correspondante blogueuse influenceuse
    footballeuse rugbywoman buteuse alpiniste guide monitrice pasteure rabbine moniale diplomate émissaire
    urgentiste anesthésiste maraîchère apicultrice hôtelière serveuse coiffeuse couturière collectionneuse mécène
    donatrice bénévole volontaire adhérente sympathisante opposante dissidente réfugiée migrante exilée otage
    prévenue accusée suspecte complice victime blessée patiente malade abonnée lectrice auditrice téléspectatrice
    passagère voyageuse touriste visiteuse acheteuse actionnaire investisseuse assurée contribuable électrice
    votante citoyenne concitoyenne compatriote eurodéputée parlementaire coprésidente cofondatrice codirectrice
    trésorière comptable doyenne rectrice inspectrice enquêtrice
    aide-soignante ambulancière bouchère chômeuse concierge docteure éclusière écolière factrice
    jardinière kinésithérapeute livreuse poissonnière postière potière puéricultrice régisseuse saisonnière soignante
    promeneuse doctorante
    prédécesseure successeure rivale adversaire concurrente promotrice associée remplaçante suppléante aînée cadette
    acolyte
"""


_PLAYER = """
    joueur joueuse international internationale footballeur footballeuse rugbyman rugbywoman handballeur handballeuse
    basketteur basketteuse champion championne athlète sportif sportive capitaine médaillé médaillée vainqueur
    vainqueure vétéran vétérane recrue
"""
"""What a player of any position can be called."""
_MORE = """
    trouver persuader
    décider évacuer badiner glousser grommeler ronchonner présumer deviner invectiver insulter rêver fredonner
    réciter tweeter rédiger griffonner divulguer parier moraliser consoler savourer banaliser éluder décocher
    cracher balancer débiter rabâcher seriner rebiffer cabrer digresser démontrer irriter fâcher prophétiser
    bredouiller relativiser comparer assimiler classer ranger
"""
"""Verbs of the first group that report speech only beside a colon or a quotation."""
FRENCH = Language(
    code="fr",
    verbs={
        word: form
        for word, form in joined(
            er_forms(f"{_FIRST_GROUP} {_MORE}".split()),
            listed_forms(_FINITE, f"{_PARTICIPLES} {agreeing(_AGREEING)}", _GERUNDS, _INFINITIVES),
        ).items()
        if word not in _NOT_SPEECH
    },
    weak_verbs=frozenset(er_forms(_MORE.split()))
    | words(
        """
        exclut excluait excluent exclu exclure intervient intervenait intervenu rebondit rebondi pressent pressentait
        pressenti
        visent visaient viseraient
        lance lancé lança lancer lisait lit lire lu chante chanter appelle appelé appeler appelait cite cité
        attaque attaqué attend emporte emporté parle parlé parlait parlant parler pense penser veut tient fit
        faisait sourit souriait rit riait salue salué saluer évoque évoquer prie amuse pleure contre écarte
        écarté pointe balaye refuse refusé refuser soutient soutenu reprend repris défend défendu poursuit
        poursuivi considère considéré trahit craint développe développé décrit décrire suppose supposé supposer
        considérer lire glisse glissé propose proposé proposer exige exigé maintient maintenu titrer titre titré
        titrait titrent afficher affiche affiché affichait viser vise visé visait visant désigner désigne
        désigné présenter présente présenté présentait rejeter rejette rejeté inviter invite invité traiter
        traite traité envisager envisage envisagé célébrer célèbre célébré relève relevé relever justifie
        justifié publie publié publier publiait poste posté oppose opposé accorde accordé compte compté comptait
        comptent comptaient chiffre chiffré
        démarre démarré commence commencé entame entamé terminé termine achève achevé siffle sifflé ramène ramené
        relance
        relancé complète complété communique communiqué ajuste calcule calculé évalue évalué miser mise misé trembler
        tremble
        voit voient voyait voyaient vit vu triomphe hésite motive motivé rectifie parlent parlaient
    """
    ),
    auxiliaries=words(
        "a ont avait avaient aurait auraient ait aient eut ai avons avez ayant avoir est était sont étaient"
    ),
    passives=words("est sont été était étaient être fut furent soit étant sera seront serait seraient"),
    between=words(
        """
        lui-même elle-même eux-mêmes elles-mêmes aussitôt sitôt cependant néanmoins parfois jadis naguère désormais
        soudain volontiers plutôt maintenant autrefois derechef demain auparavant
        ne n' pas jamais plus y en se s' me m' lui leur nous vous le la l' les te t' aussi également ensuite
        encore déjà même alors toutefois toujours souvent donc ainsi ici d'ailleurs ailleurs hier puis enfin
        bien tout là pourtant quant ci bientôt pour sa part de son côté tôt tard aujourd'hui simplement seul
    """
    ),
    adverb_endings=("ment",),
    pronouns=who(
        male="il celui-ci lui",
        female="elle celle-ci",
        many="ils elles ceux-ci celles-ci on eux",
        either="soi",
        own="je j' nous vous tu",
    ),
    enclitics=words("il elle on ils elles je nous vous tu"),
    sources=phrases(
        """
        selon, d' après, si l' on en croit, si on en croit, à en croire, aux yeux de, aux yeux d', aux yeux du, de l'
        avis de, de l' avis du, aux dires de, aux dires du,
        aux dires d', aux dires des, d' après les mots de, selon les mots de, selon les mots
        du, selon les termes de, selon les termes du, de l' aveu de, de l' aveu du, de l' aveu d', de l' aveu même de,
        de l' aveu même du, de l' aveu même d', de l' aveu des, de l' aveu même des, au dire de, pour reprendre les
        mots de, pour reprendre les termes de, suivant
    """
    ),
    sources_behind=phrases("dixit"),
    quoted=words("cité citée cités citées"),
    resuming=phrases(
        "c' est ce que, c' est ce qu', c' était ce qu', voilà ce que, voilà ce qu', ainsi, c' est du moins ce qu', c', "
        "tel, telle"
    ),
    made=words("part état hommage"),
    causatives=words("fait font faisait faisaient fit firent fera laisse laissé laissait rend rendent rendait rendu"),
    comes=words("telle tel"),
    modals=words(
        """
        tient tiennent tenait tenaient tint tenu veut veulent voulait voulaient voulu tente tentent tentait
        tenté préfère préfèrent préférait préféré essaie essaye essayait essayé finit finissent fini aime aimait
        aimé ose osait osé choisit choisi souhaite souhaitait souhaité cherche cherchait cherché croit croyait
        cru commence borne bornait borné contente contentait contenté limite limitait commençait commencé
        continue continuait continué empresse empressé empressée empressés cesse cessait cessé
        hésite hésité prend pris plaît plu peut peuvent pouvait pouvaient put pu
        """
    ),
    agents=words("par"),
    determiners=words(
        """
        le la l' les un une des ce cet cette ces son sa ses leur leurs mon ma mes notre nos votre vos deux trois
        plusieurs certains certaines quelques aucun aucune chaque d'autres
    """
    ),
    indefinite=words("un une des deux trois plusieurs certains certaines quelques d'autres"),
    prepositions=words(
        """
        de du d' des à au aux en dans par pour sur sous avec sans contre chez vers entre depuis pendant avant
        après devant derrière lors malgré parmi selon envers via durant outre concernant auprès face comme
    """
    ),
    linking=words("de du d' des"),
    that=words("que qu'"),
    that_parts=words("ce afin pour sans avant bien alors dès lorsque tandis pendant depuis parce jusqu'à plus moins"),
    inserting=words("dont où"),
    governed_alone=words("quoi qui laquelle lequel lesquels lesquelles"),
    relatives=words("qui"),
    conjunctions=words("et mais ou or donc car puis ni tandis alors"),
    subordinators=words(
        "que qu' quand lorsque lorsqu' si s'il puisque parce où dont comme tandis bien afin avant après"
    ),
    demonstratives=words("ce cet cette ces"),
    impersonal=words("on"),
    impersonal_verbs=words(
        """
        faut fallait faudra faudrait fallut y s'agit s' pleut neige pleuvait convient convenait suffit suffisait semble
        semblait reste restait importe vaut existe existait manque manquait
        """
    ),
    needing=dict.fromkeys(["voit", "voient", "voyait", "voyaient", "vit", "vu"], "y")
    | dict.fromkeys(er_forms(["décider", "trouver"]), "que"),
    needing_behind=words("dans en que qu'"),
    naming=words("s' appelle appellent appelait nomme nommait est était"),
    finite=words(
        """
        je j' nous vous tu on c' est sont était étaient sera seront serait soit a ont avait avaient aura
        auraient aurait ai avons avez suis sommes êtes fait font faut va vont peut peuvent pouvons pouvez doit
        doivent devons veut veulent voulons semble reste suffit n' ne avait fut furent y' allons venez viens
        sais savons pense pensons crois croyons dois devait pouvait voulait fallait vaut vient avez ferai serai
        êtes ce qu'il il elle ils elles ça
    """
    ),
    other_verbs=words(
        """
        fait font va vont peut peuvent doit doivent veut veulent sait savent vient viennent tient tiennent prend
        prennent
        met mettent permet permettent remet remettent reçoit reçoivent voit voient devient deviennent revient reviennent
        perd perdent rend rendent attend attendent comprend comprennent apprend apprennent connaît connaissent paraît
        paraissent suit suivent vit vivent courent ouvre ouvrent couvre découvre découvrent meurt meurent naît plaît
        suffit
        agit finit finissent choisit choisissent réussit remplit grandit saisit subit applaudit obtient obtiennent
        contient
        contiennent appartient appartiennent intervient interviennent parvient parviennent rejoint rejoignent
        conduisent produisent descend descendent répand vend vendent
        éclate éclatent hoche secoue baisse hausse lève relève enlève regarde regardent soupire pleure hésite arrive
        arrivent
        entrent monte montent grimpe tombe tombent saute traverse quitte quittent retrouve retrouvent accueille
        embrasse remercie cherche cherchent trouve trouvent gagne gagnent achète paie coûte travaille travaillent habite
        habitent dort mange boit roule joue jouent danse peint étudie dirige préside mène gère possède possèdent dispose
        disposent bénéficie bénéficient souffre profite imagine préfère préfèrent aime aiment déteste adore oublie
        ignore
        montre montrent donne donnent prête envoie apporte apportent amène tire jette pose casse brise crée créent
        invente
        répare nettoie lave range prépare préparent organise organisent continue continuent termine cesse arrête restent
        demeure semble semblent évite échappe résiste manifeste défile élit nomme accepte acceptent décide décident
        suscite suscitent provoque provoquent entraîne entraînent concerne concernent représente représentent
        figurent existe existent dure durent vaut valent pèse pèsent touche touchent frappe emploie comptent
        """
    ),
    finite_endings=("ait", "aient", "èrent", "eront", "iront", "issent"),
    not_finite=words(
        """
        portrait souhait retrait extrait attrait forfait bienfait parfait imparfait distrait abstrait méfait
        surfait soustrait autoportrait vraiment refait satisfait
    """
    ),
    infinitive_endings=("er", "ir", "dre", "tre", "ire"),
    participle_endings=("é", "i", "u", "is", "it"),
    role_endings=("ologue", "iste", "ographe", "icien", "icienne", "iatre", "ologiste", "ophile"),
    articles=who(male="le un ce cet", female="la une cette"),
    times=words(
        """
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
        septembre octobre novembre décembre hier demain matin matinée soir soirée après-midi nuit journée jour jours
        semaine mois an année ans heure heures minutes fois week-end veille lendemain début milieu fin époque moment
    """
    ),
    generic_documents=words("texte document"),
    titles=who(
        male="m. m monsieur sir lord saint mgr mgr. père frère président roi pape prince sénateur député",
        many="mm. mmes",
        female="mme mlle madame mademoiselle lady sœur présidente reine princesse sénatrice députée",
        either="dr dr. docteur pr pr. professeur me maître général colonel capitaine ministre maire",
    ),
    roles=who(male=f"{_MEN} {MEN}", female=f"{_WOMEN} {WOMEN}"),
    bodies=words(
        """
        fournisseur startup transporteur équipementier sous-traitant
        société entreprise groupe syndicat compagnie association organisation ong parti firme constructeur
        opérateur agence institution banque ministère gouvernement police préfecture mairie tribunal cour
        parquet commission comité conseil fédération collectif club université école institut laboratoire
        journal quotidien hebdomadaire magazine chaîne radio télévision site plateforme hôpital armée coalition
        état etat pays royaume région ville équipe start-up direction centrale confédération diplomatie présidence
        assemblée sénat autorités assureur fabricant géant fondation musée éditeur distributeur enseigne
        administration département municipalité métropole délégation intersyndicale exécutif opposition majorité
        rédaction observatoire coopérative consortium corporation office ligue jury académie orchestre théâtre
        bibliothèque
        galerie filiale holding groupement mutuelle bailleur régie service clinique maternité rectorat diocèse évêché
        paroisse barreau gendarmerie brigade douane marine état-major cabinet accusation défense
        entourage camp staff clan famille mouvement front alliance bloc chambre lycée collège crèche ehpad hôtel
        restaurant brasserie librairie centre cellule pôle réseau caisse union amicale bureau ambassade consulat
        commissariat parlement hiérarchie communauté église collectivité instance juridiction structure formation
        établissement
    """
    ),
    feminine_bodies=words(
        """
        société entreprise compagnie association organisation ong firme agence institution banque police préfecture
        mairie cour commission fédération université école chaîne radio télévision plateforme armée coalition région
        ville équipe start-up direction centrale confédération diplomatie présidence assemblée fondation enseigne
        administration municipalité métropole délégation intersyndicale opposition majorité rédaction coopérative
        corporation ligue académie bibliothèque galerie filiale holding mutuelle régie clinique maternité paroisse
        gendarmerie brigade douane marine accusation défense famille alliance chambre crèche brasserie librairie
        cellule caisse union amicale ambassade hiérarchie communauté église collectivité instance juridiction structure
        formation autorité multinationale
        """
    ),
    speech_nouns=words(
        """
        pique saillie boutade avertissement réponse promesse déclaration commentaire réaction explication verdict
        conclusion constat aveu avis sentiment
        question message mantra devise credo objectif conseil consigne argument phrase mots mot formule analyse
        diagnostic
        reproche menace demande appel termes propos cri confidence précision remarque réplique résumé sentence slogan
        témoignage
        """
    ),
    of_bodies=words(
        """
        maire mairesse préfet préfète président présidente vice-président vice-présidente gouverneur gouverneure
        capitaine trésorier trésorière
        """
    ),
    owned=("{what} de {owner}", "{what} d’{owner}"),
    announcing=phrases("je cite, on cite, nous citons"),
    possessives={"son": "soi", "sa": "soi", "ses": "soi", "leur": "ils", "leurs": "ils"}
    | dict.fromkeys(["mon", "ma", "mes"], "je")
    | dict.fromkeys(["notre", "nos"], "nous"),
    likened=frozenset(
        er_forms(
            [
                *("considérer", "désigner", "présenter", "juger", "saluer", "traiter", "citer", "parler", "évoquer"),
                *(
                    "relever",
                    "pointer",
                    "rejeter",
                    "proposer",
                    "justifier",
                    "comparer",
                    "assimiler",
                    "classer",
                    "ranger",
                ),
            ]
        )
    )
    | words(
        "craint craignait craignent défend défendait défendent défendu "
        "appelle appelait appelaient appelé trouve trouvait trouvaient trouvé "
        "décrit décrite décrits décrites décrivait décrivent décrivaient dépeint dépeignait perçoit voit voyait tient"
    ),
    likening=words("comme"),
    anaphoric=who(
        male="""
            intéressé trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire
            centenaire quadra quinqua vingtenaire élu édile parlementaire député sénateur eurodéputé conseiller
            ex-ministre ex-président ex-maire ex-député candidat opposant macroniste socialiste
            écologiste communiste centriste gaulliste insoumis républicain frontiste conservateur travailliste
            démocrate militant syndicaliste cégétiste dirigeant entrepreneur milliardaire magnat industriel
            restaurateur cuisinier pâtissier boulanger artisan vigneron viticulteur éleveur agriculteur maraîcher
            paysan pêcheur berger routier chauffeur enseignant professeur universitaire chercheur scientifique
            biologiste physicien économiste sociologue politologue historien philosophe constitutionnaliste juriste
            même avocat pénaliste magistrat psychiatre psychologue chirurgien praticien virologue épidémiologiste
            infectiologue climatologue géologue cinéaste réalisateur metteur acteur comédien humoriste chanteur
            rappeur musicien pianiste violoniste compositeur chorégraphe danseur écrivain romancier auteur poète
            essayiste dramaturge dessinateur peintre sculpteur plasticien photographe architecte designer couturier
            artiste journaliste animateur présentateur éditorialiste chroniqueur footballeur boxeur judoka nageur
            coureur cycliste grimpeur sprinteur skieur patineur biathlète tennisman pongiste escrimeur gymnaste
            sauteur perchiste marathonien navigateur skipper alpiniste pilote rugbyman handballeur basketteur
            volleyeur joueur buteur attaquant avant-centre ailier défenseur latéral milieu meneur demi ouvreur
            pilier talonneur capitaine gardien portier technicien sélectionneur entraîneur vétéran médaillé champion
            français américain britannique allemand italien espagnol belge suisse canadien québécois individu suspect
            accusé prévenu agresseur assaillant assassin meurtrier tueur détenu condamné plaignant
            adolescent ado lycéen collégien étudiant retraité pensionné vieillard sans-abri réfugié rescapé
            survivant miraculé bachelier internaute blogueur youtubeur influenceur prélat évêque cardinal
        """
        + FROM_MEN,
        female="""
            intéressée trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire
            centenaire quadra quinqua vingtenaire élue édile parlementaire députée sénatrice eurodéputée conseillère
            ex-ministre ex-présidente ex-maire ex-députée candidate opposante macroniste socialiste écologiste
            communiste centriste insoumise républicaine frontiste conservatrice travailliste démocrate militante
            syndicaliste cégétiste dirigeante entrepreneuse milliardaire industrielle restauratrice cuisinière
            pâtissière boulangère artisane vigneronne viticultrice éleveuse agricultrice maraîchère paysanne
            bergère routière enseignante professeure universitaire chercheuse scientifique biologiste physicienne
            économiste sociologue politologue historienne philosophe constitutionnaliste juriste avocate pénaliste
            magistrate psychiatre psychologue chirurgienne praticienne virologue épidémiologiste infectiologue
            même climatologue géologue cinéaste réalisatrice actrice comédienne humoriste chanteuse rappeuse musicienne
            pianiste violoniste compositrice chorégraphe danseuse écrivaine romancière autrice auteure poétesse
            essayiste dramaturge dessinatrice peintre sculptrice plasticienne photographe architecte designer
            couturière artiste journaliste animatrice présentatrice éditorialiste chroniqueuse footballeuse boxeuse
            judoka nageuse coureuse cycliste grimpeuse sprinteuse skieuse patineuse biathlète pongiste escrimeuse
            gymnaste sauteuse perchiste marathonienne navigatrice skipper alpiniste pilote rugbywoman handballeuse
            basketteuse volleyeuse joueuse buteuse attaquante ailière défenseure milieu meneuse capitaine gardienne
            technicienne sélectionneuse entraîneuse vétérane médaillée championne française américaine britannique
            allemande italienne espagnole belge suissesse canadienne québécoise suspecte accusée prévenue
            meurtrière détenue condamnée plaignante adolescente ado lycéenne collégienne étudiante retraitée
            rescapée survivante miraculée bachelière internaute blogueuse youtubeuse influenceuse
        """
        + FROM_WOMEN,
    ),
    adjectives_too=words(
        """
        militaire scientifique policière policier étudiant étudiante citoyen citoyenne fondateur fondatrice directeur
        directrice producteur productrice exportateur exportatrice partenaire rebelle étranger étrangère voisin voisine
        concurrent concurrente témoin pilote expert experte universitaire parlementaire membre responsable victime
        organisateur organisatrice technicien technicienne candidat candidate
        """
        f"{FROM_MEN} {FROM_WOMEN}"
    ),
    callings=groups(
        f"""
        juge magistrat magistrate président présidente procureur procureure substitut assesseur
        / avocat avocate conseil défenseur pénaliste bâtonnier bâtonnière juriste
        / maire élu élue édile député députée sénateur sénatrice conseiller conseillère adjoint adjointe
        eurodéputé eurodéputée parlementaire président présidente candidat candidate opposant opposante
        dirigeant dirigeante ex-ministre ex-maire ex-député ex-députée socialiste écologiste communiste
        centriste insoumis insoumise républicain républicaine frontiste macroniste responsable chef secrétaire
        leader
        / ministre secrétaire premier chancelier chancelière président présidente ex-ministre responsable chef
        centriste socialiste conservateur conservatrice travailliste dirigeant dirigeante
        / patron patronne directeur directrice dirigeant dirigeante pdg président présidente gérant gérante chef
        responsable fondateur fondatrice cofondateur cofondatrice entrepreneur entrepreneuse industriel
        industrielle milliardaire magnat propriétaire restaurateur restauratrice cadre
        / chercheur chercheuse scientifique professeur professeure universitaire spécialiste expert experte
        biologiste physicien physicienne chimiste climatologue géologue astronome historien historienne
        sociologue économiste politologue anthropologue archéologue géographe philosophe constitutionnaliste
        mathématicien mathématicienne linguiste glaciologue océanographe hydrologue sismologue écologue
        botaniste ornithologue virologue épidémiologiste infectiologue directeur directrice auteur auteure
        autrice
        / médecin docteur docteure praticien praticienne chirurgien chirurgienne généraliste urgentiste
        psychiatre pédiatre cardiologue infirmier infirmière soignant soignante spécialiste expert experte
        professeur professeure anesthésiste virologue épidémiologiste infectiologue gériatre gynécologue légiste
        psychologue
        / réalisateur réalisatrice cinéaste metteur scénariste auteur autrice documentariste producteur
        productrice
        / acteur actrice comédien comédienne humoriste interprète artiste
        / chanteur chanteuse musicien musicienne rappeur rappeuse artiste interprète compositeur compositrice
        pianiste violoniste guitariste auteur autrice
        / écrivain écrivaine romancier romancière auteur auteure autrice essayiste poète poétesse dramaturge
        académicien académicienne lauréat lauréate
        / journaliste reporter éditorialiste chroniqueur chroniqueuse correspondant correspondante présentateur
        présentatrice animateur animatrice
        / coureur coureuse cycliste grimpeur grimpeuse sprinteur sprinteuse champion championne athlète sportif
        sportive médaillé médaillée vainqueur vainqueure finaliste vice-champion vice-championne
        / nageur nageuse champion championne athlète sportif sportive médaillé médaillée finaliste
        / judoka champion championne athlète sportif sportive médaillé médaillée finaliste
        / skieur skieuse champion championne athlète sportif sportive médaillé médaillée vainqueur vainqueure
        / tennisman joueur joueuse champion championne sportif sportive vainqueur vainqueure finaliste
        / gardien gardienne portier {_PLAYER}
        / attaquant attaquante avant-centre buteur buteuse ailier ailière {_PLAYER}
        / milieu meneur meneuse {_PLAYER}
        / défenseur défenseure latéral {_PLAYER}
        / pilier talonneur {_PLAYER}
        / ouvreur demi {_PLAYER}
        / entraîneur entraîneuse coach technicien technicienne sélectionneur sélectionneuse manager
        / syndicaliste délégué déléguée représentant représentante porte-parole secrétaire responsable militant
        militante cégétiste
        / agriculteur agricultrice éleveur éleveuse exploitant exploitante paysan paysanne maraîcher maraîchère
        viticulteur viticultrice vigneron vigneronne berger bergère producteur productrice céréalier céréalière
        apiculteur apicultrice arboriculteur arboricultrice horticulteur horticultrice
        / policier policière commissaire enquêteur enquêtrice capitaine commandant officier gendarme colonel
        général lieutenant brigadier
        / enseignant enseignante professeur professeure instituteur institutrice prof proviseur directeur
        directrice
        / prêtre curé évêque archevêque cardinal abbé prélat pape père
        / mère père parent maman papa mari femme épouse époux veuve veuf
        / accusé accusée prévenu prévenue suspect suspecte tueur tueuse meurtrier meurtrière condamné condamnée
        détenu détenue agresseur
        / société entreprise groupe firme compagnie constructeur opérateur fabricant géant enseigne distributeur
        start-up banque assureur éditeur exploitant acquéreur filiale
        / association ong collectif fondation organisation structure
        / syndicat fédération confédération union centrale organisation
        / parti mouvement formation
        / journal quotidien hebdomadaire magazine chaîne radio site mensuel
        / club équipe formation
        / tribunal cour juridiction parquet institution
        / mairie municipalité collectivité commune ville département région métropole institution
        / ministère gouvernement exécutif préfecture agence autorité institution instance
        / université école lycée collège établissement hôpital clinique faculté
        """
    ),
    ages={
        **dict.fromkeys(words("adolescent adolescente ado collégien collégienne lycéen lycéenne"), (10, 19)),
        **dict.fromkeys(words("enfant fillette garçonnet gamin gamine écolier écolière"), (0, 14)),
        **dict.fromkeys(words("vingtenaire étudiant étudiante"), (17, 30)),
        **dict.fromkeys(words("trentenaire"), (30, 39)),
        **dict.fromkeys(words("quadragénaire quadra"), (40, 49)),
        **dict.fromkeys(words("quinquagénaire quinqua"), (50, 59)),
        **dict.fromkeys(words("sexagénaire"), (60, 69)),
        **dict.fromkeys(words("septuagénaire"), (70, 79)),
        **dict.fromkeys(words("octogénaire"), (80, 89)),
        **dict.fromkeys(words("nonagénaire"), (90, 99)),
        **dict.fromkeys(words("centenaire"), (100, 110)),
        **dict.fromkeys(words("retraité retraitée vieillard"), (50, 110)),
    },
    anaphoric_of=words(
        """
        élu élue édile parlementaire député députée sénateur sénatrice eurodéputé eurodéputée enseignant enseignante
        professeur professeure universitaire chercheur chercheuse scientifique économiste sociologue politologue
        historien historienne journaliste comédien comédienne acteur actrice chanteur chanteuse musicien musicienne
        écrivain écrivaine romancier romancière footballeur footballeuse joueur joueuse buteur buteuse attaquant
        attaquante avant-centre ailier ailière défenseur défenseure milieu meneur meneuse demi ouvreur pilier
        talonneur gardien gardienne portier cycliste coureur coureuse nageur nageuse skieur skieuse judoka
        étudiant étudiante lycéen lycéenne retraité retraitée agriculteur agricultrice éleveur éleveuse vigneron
        vigneronne syndicaliste cégétiste
        """
    ),
    of_firms=words(
        """
        pdg patron patronne actionnaire actionnaires salariés employés action titre filiale fondateur fondatrice
        cofondateur cofondatrice clients chez
        """
    ),
    seats=words(
        """
        maire mairesse mairie parquet procureur procureure tribunal préfet préfète préfecture sous-préfecture
        sous-préfet hôpital ville village commune bourg agglomération métropole gare port aéroport évêque archevêque
        diocèse banlieue rues habitants riverains canton région département province comté golfe baie université
        faubourgs environs alentours abords quartiers
        """
    ),
    anaphoric_bodies=words(
        """
        société entreprise groupe syndicat compagnie association organisation ong parti firme constructeur opérateur
        agence institution banque fédération club institut laboratoire journal quotidien hebdomadaire magazine chaîne
        radio site plateforme start-up assureur fabricant géant fondation éditeur distributeur enseigne formation
        établissement structure instance juridiction collectivité
        équipementier avionneur transporteur multinationale coopérative cabinet collectif think-tank
        """
    ),
    nearer=words("celui-ci celle-ci"),
    objects=words("le la les l' lui leur me m' nous te t' vous"),
    articled=words("même"),
    former=words(
        "ancien ancienne vieille vieil jeune ex-ministre ex-président ex-présidente ex-maire ex-député ex-députée"
    ),
    other_names={
        ("chef", "de", "l'", "état"): "président",
        ("chef", "de", "l'", "etat"): "président",
        ("chef", "de", "l'", "exécutif"): "président",
        ("chef", "du", "gouvernement"): "ministre",
        ("locataire", "de", "l'", "élysée"): "président",
        ("locataire", "de", "matignon"): "ministre",
        ("représentant", "de", "l'", "état"): "préfet",
        ("représentante", "de", "l'", "état"): "préfète",
        ("premier", "édile"): "maire",
        ("première", "magistrate"): "maire",
        ("premier", "magistrat"): "maire",
        ("garde", "des", "sceaux"): "ministre",
    },
    reporting_endings=("e", "t", "end", "ond"),
    emphatic=words("propre propres"),
    whence=phrases(
        "chez, à, a, au, aux, dans, côté, au sein de, au sein du, au sein d', du côté de, du côté du, du côté d'"
    ),
    citing=words("cite citait citent citaient citant"),
    as_saying=phrases("en ces termes, en disant"),
    whom=words("qui lequel laquelle lesquels lesquelles"),
    nobody=words("personne nul aucun aucune"),
    one_of=phrases(
        """
        l' un d' eux, l' une d' elles, l' une d' eux, l' un d' entre eux, l' une d' entre elles, l' une d' entre eux,
        un d' eux, une d' elles, l' un, l' une, l' autre
    """
    ),
    latter=who(male="dernier", female="dernière"),
    asides=phrases(
        """
        pour sa part, pour leur part, de son côté, de leur côté, quant à lui, quant à elle, quant à eux, à son tour,
        en revanche, par ailleurs, en effet, en outre, de même, au contraire, dans la foulée, sans détour, en
        substance, pour autant, à l' inverse, tout de même, à la fois, entre autres, au passage
    """
    ),
    voices=phrases(
        """
        par la voix de, par la voix du, par la voix d', par la voix de son, par la voix de sa, par la bouche de, par la
        bouche du, par l' intermédiaire de, par l' intermédiaire du, par l' intermédiaire de son, via son, via sa
    """
    ),
    it_says=phrases(
        """
        peut on lire, pouvait on lire, peut on y lire, y peut on lire, lit on, lisait on, y lit on, on peut
        lire, on peut y lire, on pouvait lire, on pouvait y lire, on lit, on y lit, est il écrit, était il
        écrit, est il indiqué, était il indiqué, est il précisé, était il précisé, est il souligné, est il
        expliqué, est il mentionné, il est écrit, il était écrit
        """
    ),
    views=words("pour"),
    cries=frozenset(er_forms(["crier", "hurler", "scander", "vociférer", "clamer"])),
    manners=words("comme"),
    own=words("moi nous vous toi"),
    pronominal=words("certains certaines autres plusieurs beaucoup d'aucuns chacun tous toutes nombreux"),
    documents=words(
        """
        rapport communiqué lettre texte étude enquête message note document sondage tweet billet article livre
        décret jugement arrêt ordonnance arrêté réquisitoire assignation circulaire tract éditorial tribune missive
        mail courriel sms avis verdict charte résolution motion loi bilan
        témoignage panneau affiche pancarte banderole dossier courrier
    """
    ),
    works=words(
        """
        roman livre film album chanson titre titré intitulé intitulée intitulés intitulées série émission
        exposition pièce documentaire essai tableau opéra poème recueil revue magazine spectacle podcast single
        clip tube ouvrage feuilleton comédie tragédie toile sculpture jeu rubrique programme projet opération
        plan navire chalutier bateau restaurant bar hôtel rapport rapports article manuel
    """
    ),
    charges=words(
        """
        plainte plaintes enquête enquêtes information instruction examen poursuivi poursuivie poursuivis poursuivies
        condamné condamnée condamnés condamnées jugé jugée jugés jugées inculpé inculpée inculpés inculpées écroué
        écrouée écroués incarcéré incarcérée incarcérés interpellé interpellée interpellés vue parquet procès procédure
        renvoyé renvoyée renvoyés relaxé relaxée relaxés acquitté acquittée acquittés poursuites peine
    """
    ),
    charged=words("pour"),
    labels=words(
        """
        surnom sobriquet statut titre nom qualificatif appellation étiquette
        mot mots terme termes expression expressions slogan baptisé baptisée baptisés nommé nommée surnommé
        surnommée surnommés dit dite dits appelé appelée appelés appelées thème soi-disant prétendu prétendue
        prétendus panneau panneaux pancarte pancartes écriteau écriteaux
        notion concept formule devise code-barres dénommé dénommée mention mentions catégorie type
        surnomme surnomment surnommait surnommaient surnomma rebaptisé rebaptisée rebaptisés baptise baptisait
    """
    ),
    gendered=True,
)

"""French nouns for people: where they come from, and trades and offices that the press of some regions has."""

__all__ = ["FROM_MEN", "FROM_WOMEN", "MEN", "WOMEN"]

FROM_MEN = """
    afghan albanais algérien angolais argentin arménien australien autrichien azerbaïdjanais béninois biélorusse
    birman bolivien bosnien brésilien bulgare burkinabé burkinabè burundais camerounais cambodgien chilien chinois
    chypriote colombien congolais coréen costaricien croate cubain danois égyptien équatorien érythréen estonien
    éthiopien finlandais gabonais gallois gambien géorgien ghanéen grec guatémaltèque guinéen haïtien hondurien
    hongrois indien indonésien irakien iranien irlandais islandais israélien ivoirien jamaïcain japonais jordanien
    kazakh kényan kosovar koweïtien laotien letton libanais libérien libyen lituanien luxembourgeois macédonien
    malaisien malgache malien maltais marocain mauricien mauritanien mexicain moldave monégasque mongol monténégrin
    mozambicain namibien néerlandais néo-zélandais népalais nicaraguayen nigérian nigérien norvégien ougandais
    ouzbek pakistanais palestinien panaméen paraguayen péruvien philippin polonais portugais qatari roumain russe
    rwandais salvadorien saoudien sénégalais serbe slovaque slovène somalien soudanais sri-lankais suédois syrien
    taïwanais tanzanien tchadien tchèque thaïlandais togolais tunisien turc ukrainien uruguayen vénézuélien
    vietnamien yéménite zambien zimbabwéen anglais écossais flamand wallon catalan basque breton corse alsacien
    normand bourguignon auvergnat provençal parisien marseillais lyonnais toulousain bordelais nantais lillois
    strasbourgeois rennais niçois montpelliérain grenoblois stéphanois bruxellois liégeois genevois lausannois
    montréalais réunionnais martiniquais guadeloupéen guyanais calédonien polynésien mahorais francilien picard
    lorrain savoyard vendéen
"""
"""Men by country or region; those who are named first are called so afterwards: «le Guinéen»."""
FROM_WOMEN = """
    afghane albanaise algérienne angolaise argentine arménienne australienne autrichienne azerbaïdjanaise béninoise
    biélorusse birmane bolivienne bosnienne brésilienne bulgare burkinabée burkinabè burundaise camerounaise
    cambodgienne chilienne chinoise chypriote colombienne congolaise coréenne costaricienne croate cubaine danoise
    égyptienne équatorienne érythréenne estonienne éthiopienne finlandaise gabonaise galloise gambienne géorgienne
    ghanéenne grecque guatémaltèque guinéenne haïtienne hondurienne hongroise indienne indonésienne irakienne
    iranienne irlandaise islandaise israélienne ivoirienne jamaïcaine japonaise jordanienne kazakhe kényane
    kosovare laotienne lettone libanaise libérienne libyenne lituanienne luxembourgeoise macédonienne malaisienne
    malgache malienne maltaise marocaine mauricienne mauritanienne mexicaine moldave monégasque mongole
    monténégrine mozambicaine namibienne néerlandaise néo-zélandaise népalaise nicaraguayenne nigériane nigérienne
    norvégienne ougandaise ouzbèke pakistanaise palestinienne panaméenne paraguayenne péruvienne philippine
    polonaise portugaise qatarie roumaine russe rwandaise salvadorienne saoudienne sénégalaise serbe slovaque
    slovène somalienne soudanaise sri-lankaise suédoise syrienne taïwanaise tanzanienne tchadienne tchèque
    thaïlandaise togolaise tunisienne turque ukrainienne uruguayenne vénézuélienne vietnamienne yéménite zambienne
    zimbabwéenne anglaise écossaise flamande wallonne catalane basque bretonne corse alsacienne normande
    bourguignonne auvergnate provençale parisienne marseillaise lyonnaise toulousaine bordelaise nantaise lilloise
    strasbourgeoise rennaise niçoise montpelliéraine grenobloise stéphanoise bruxelloise liégeoise genevoise
    lausannoise montréalaise réunionnaise martiniquaise guadeloupéenne guyanaise calédonienne polynésienne
    mahoraise francilienne picarde lorraine savoyarde vendéenne
"""
"""The same for women."""

MEN = """
    échevin bourgmestre mayeur syndic mandataire député-maire sénateur-maire préfet sous-préfet commissaire
    vice-premier vice-ministre consul ambassadeur ministre-président shérif gouverneur colonel capitaine
    lieutenant-colonel adjudant caporal amiral contre-amiral vice-amiral commandant sapeur-pompier secouriste
    sauveteur moniteur magistrat vice-procureur juré greffier avoué prévôt médiateur rapporteur
    expert-comptable auditeur trésorier-payeur percepteur douanier postier facteur cheminot conducteur aiguilleur
    machiniste navetteur usager tourneur fraiseur ajusteur chaudronnier électricien plâtrier carreleur zingueur
    ébéniste luthier horloger orfèvre joaillier vitrailliste verrier céramiste tisserand cordonnier
    sellier forgeron armurier imprimeur typographe éditeur disquaire bouquiniste buraliste épicier caviste
    sommelier barman aubergiste gargotier traiteur chocolatier confiseur crémier affineur meunier minotier brasseur
    distillateur trufficulteur arboriculteur céréalier betteravier maïsiculteur horticulteur pépiniériste fleuriste
    paysagiste sylviculteur garde-chasse garde-forestier braconnier trappeur chevrier vacher porcher aviculteur
    cuniculteur héliciculteur conchyliculteur mytiliculteur pisciculteur matelot docker lamaneur éclusier pilotin
    aviateur astronaute spationaute cosmonaute parachutiste parapentiste spéléologue apnéiste surfeur
    windsurfeur kayakiste rameur barreur régatier escaladeur randonneur trailer traileur triathlète décathlonien
     haltérophile lutteur catcheur karatéka boxeur kickboxeur cavalier jockey turfiste pétanqueur bouliste
    archer golfeur hockeyeur gymnaste trampoliniste encadrant soigneur ostéopathe kiné masseur
    podologue dentiste orthodontiste opticien oculiste ophtalmologue audioprothésiste sage-femme néphrologue
    neurologue neurochirurgien oncologue dermatologue rhumatologue radiologue urologue pneumologue allergologue
    immunologue généticien biochimiste microbiologiste entomologiste zoologiste paléontologue volcanologue
    météorologue prévisionniste hydrogéologue agronome œnologue nutritionniste diététicien statisticien démographe
    actuaire criminologue pénologue islamologue théologien exégète philologue lexicographe grammairien sémiologue
    ethnologue égyptologue médiéviste antiquisant préhistorien muséographe commissaire-priseur galeriste antiquaire
    parolier arrangeur percussionniste bassiste claveciniste organiste flûtiste trompettiste saxophoniste
    clarinettiste accordéoniste harpiste altiste contrebassiste soliste choriste baryton ténor contre-ténor
    disc-jockey ingénieur caméraman étalonneur bruiteur cascadeur doubleur éclairagiste
    costumier maquilleur décorateur accessoiriste scénographe dialoguiste adaptateur bédéaste illustrateur
    caricaturiste affichiste graphiste maquettiste infographiste pigiste localier speaker annonceur informaticien
    programmeur hackeur cryptographe roboticien entrepreneur start-uppeur investisseur trader courtier gestionnaire
    bailleur lotisseur géomètre métreur grutier démolisseur récupérateur chiffonnier balayeur vidangeur
    ramoneur égoutier cégétiste cédétiste zadiste faucheur altermondialiste maquisard guérillero milicien
    djihadiste prédicateur patriarche métropolite archevêque nonce vicaire abbé séminariste bonze pandit mollah
    ayatollah cheikh émir sultan bisaïeul aïeul arrière-grand-père papy papi papa tonton filleul gendre
    demi-frère beau-fils veuf quidam témoin badaud flâneur noctambule fêtard festivalier vacancier
    estivant campeur plagiste baigneur curiste pèlerin routard autostoppeur piéton motard cyclotouriste vélotaffeur
    automobiliste camionneur chauffeur-livreur ambulancier permanencier interlocuteur
     conférencier modérateur contradicteur détracteur admirateur fan groupie mélomane cinéphile
    bibliophile philatéliste numismate collectionneur généalogiste astrologue guérisseur rebouteux
"""
"""Men by trade or office."""
WOMEN = """
    échevine bourgmestre mayeure syndique mandataire préfète consule ambassadrice colonelle amirale commandante
    secouriste sauveteuse monitrice surveillante vice-procureure rapporteuse rapporteure auditrice perceptrice
    douanière factrice cheminote aiguilleuse machiniste navetteuse usagère tourneuse électricienne ébéniste
    luthière horlogère joaillière céramiste tisserande cordonnière imprimeuse éditrice disquaire bouquiniste
    buraliste épicière caviste sommelière barmaid aubergiste chocolatière crémière brasseuse arboricultrice
    céréalière horticultrice pépiniériste fleuriste paysagiste chevrière avicultrice docker dockeuse éclusière
    aviatrice astronaute spationaute parachutiste spéléologue plongeuse apnéiste surfeuse kayakiste rameuse
    barreuse randonneuse traileuse triathlète lanceuse haltérophile lutteuse karatéka boxeuse cavalière jockey
    archère golfeuse hockeyeuse encadrante soigneuse ostéopathe kiné masseuse podologue dentiste opticienne
    ophtalmologue néphrologue neurologue neurochirurgienne oncologue dermatologue rhumatologue radiologue
    pneumologue allergologue immunologue généticienne biochimiste microbiologiste entomologiste paléontologue
    volcanologue météorologue prévisionniste hydrogéologue hydrologue agronome œnologue nutritionniste
    diététicienne statisticienne démographe criminologue islamologue théologienne philologue lexicographe
    sémiologue ethnologue égyptologue médiéviste préhistorienne galeriste antiquaire parolière percussionniste
     bassiste claveciniste organiste flûtiste trompettiste saxophoniste clarinettiste accordéoniste
    harpiste altiste contrebassiste soliste choriste soprano cantatrice cadreuse cascadeuse
    éclairagiste costumière maquilleuse décoratrice accessoiriste scénographe dialoguiste bédéaste illustratrice
    caricaturiste graphiste pigiste programmeuse roboticienne investisseuse gestionnaire géomètre balayeuse
    prédicatrice abbesse religieuse nonne aïeule arrière-grand-mère mamie maman tata filleule demi-sœur
    belle-fille festivalière vacancière estivante campeuse baigneuse curiste pèlerine piétonne
    motarde camionneuse ambulancière interlocutrice conférencière modératrice détractrice
    admiratrice mélomane cinéphile habituée
"""
"""Women by trade or office."""

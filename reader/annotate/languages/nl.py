"""Dutch."""

from collections.abc import Iterable

from reader.annotate.languages.base import Form, Language, groups, phrases, who, words

_REGULAR = """
    adviseren affirmeren analyseren antwoorden argumenteren bagatelliseren beargumenteren bedanken begroeten beklagen
    bekennen bekritiseren beloven benadrukken benoemen bepleiten berispen beschimpen beschuldigen bespotten betogen
    betreuren betuigen betwisten bevestigen beweren blaffen bloggen bluffen briesen brommen brullen citeren claimen
    complimenteren concluderen concretiseren constateren corrigeren debatteren debiteren declameren detailleren
    dreigen eisen erkennen fantaseren feliciteren filosoferen formuleren fulmineren garanderen getuigen gieren gillen
    grappen grauwen grijnzen grinniken grommen herhalen hinniken hoesten huilen informeren janken jennen joelen
    juichen kermen kirren klagen knorren kraaien kreunen krijsen kritiseren kwaken kwalificeren lamenteren loven
    mailen memoreren melden menen minimaliseren mokken noemen noteren nuanceren onderstrepen ontkennen onthullen
    oordelen oreren parafraseren pareren peinzen piepen pleiten pochen poneren preciseren preken proclameren
    profeteren protesteren rapporteren razen reageren redeneren relativeren repliceren resumeren riposteren roemen
    schertsen schimpen schreeuwen schreien sissen smalen smeken snauwen sneren snikken snoeven specificeren speculeren
    spotten stellen stipuleren suggereren sussen theoretiseren tieren tweeten typeren karakteriseren verduidelijken
    verkondigen verklaren verklappen vermanen vermelden veronderstellen verordonneren vertellen verwoorden verzuchten
    verdedigen vloeken voorspellen vrezen weeklagen weerleggen wensen zeuren zuchten zwammen hopen vermoeden
    verwachten
"""
"""Verbs without a change of vowel whose stem follows from their infinitive: hopen, hoopt, hoopte, gehoopt."""
_UNSTRESSED = """
    babbelen bestempelen betitelen betwijfelen brabbelen bulderen donderen fluisteren foeteren giechelen grommelen
    hakkelen hameren hekelen herinneren jammeren jubelen kakelen kankeren ketteren mekkeren mijmeren mompelen mopperen
    murmelen ontboezemen opperen orakelen prevelen ratelen roddelen sakkeren schamperen schateren snateren snotteren
    sputteren stamelen stotteren tetteren toeteren twitteren verwelkomen verzekeren wauwelen zwijmelen
"""
"""The same with a last syllable that has no stress: fluisteren, fluistert."""
_IRREGULAR = """
    zeggen zegt zei zeiden gezegd
    vragen vraagt vroeg vroegen gevraagd
    schrijven schrijft schreef schreven geschreven
    beschrijven beschrijft beschreef beschreven beschreven
    omschrijven omschrijft omschreef omschreven omschreven
    onderschrijven onderschrijft onderschreef onderschreven onderschreven
    spreken spreekt sprak spraken gesproken
    weerspreken weerspreekt weersprak weerspraken weersproken
    roepen roept riep riepen geroepen
    vinden vindt vond vonden gevonden
    bezweren bezweert bezwoer bezwoeren bezworen
    zweren zweert zwoer zwoeren gezworen
    verwijten verwijt verweet verweten verweten
    prijzen prijst prees prezen geprezen
    misprijzen misprijst misprees misprezen misprezen
    bewijzen bewijst bewees bewezen bewezen
    beamen beaamt beaamde beaamden beaamd
    waarschuwen waarschuwt waarschuwde waarschuwden gewaarschuwd
    insinueren insinueert insinueerde insinueerden geïnsinueerd
    becommentariëren becommentarieert becommentarieerde becommentarieerden becommentarieerd
    definiëren definieert definieerde definieerden gedefinieerd
    appen appt appte appten geappt
    vernemen verneemt vernam vernamen vernomen
    verzoeken verzoekt verzocht verzochten verzocht
    verbieden verbiedt verbood verboden -
    gebieden gebiedt gebood geboden -
    bevelen beveelt beval bevalen bevolen
    overdrijven overdrijft overdreef overdreven overdreven
    ontraden ontraadt ontraadde ontraadden ontraden
    hijgen hijgt hijgde hijgden gehijgd
    luiden luidt luidde luidden -
    berichten - berichtte berichtten -
"""
"""A verb a line: infinitive, present, past, past of several, participle; `-` for a form that is no sign of speech."""
_WEAK_REGULAR = """
    beseffen dicteren duiden geloven groeten kletsen observeren praten prediken publiceren reciteren schetsen
    scanderen steunen troosten veroordelen vertolken vertrouwen glimlachen knikken kuchen vervolgen overtuigen
    herstellen
"""
_WEAK_IRREGULAR = """
    denken denkt dacht dachten gedacht
    bedenken bedenkt bedacht bedachten -
    weten weet wist wisten -
    laten laat liet lieten laten
    lachen lacht lachte lachten gelachen
    besluiten besluit besloot besloten -
    begrijpen begrijpt begreep begrepen -
    beginnen begint begon begonnen -
    discussiëren discussieert discussieerde discussieerden gediscussieerd
    hernemen herneemt hernam hernamen hernomen
    twijfelen twijfelt twijfelde twijfelden getwijfeld
    verbeteren verbetert verbeterde verbeterden verbeterd
    weigeren weigert weigerde weigerden -
    vorderen vordert vorderde vorderden -
    - klinkt klonk - -
    - leest las - -
    - heet heette - -
    geven geeft gaf gaven gegeven
    houden houdt hield hielden gehouden
    wijzen wijst wees wezen gewezen
    raden raadt raadde raadden geraden
    werpen werpt wierp wierpen geworpen
    vallen valt viel vielen gevallen
    dringen dringt drong drongen gedrongen
    bijten bijt beet beten gebeten
    merken merkt merkte merkten gemerkt
    tekenen tekent tekende tekenden getekend
    halen haalt haalde haalden gehaald
    lichten licht lichtte lichtten gelicht
    leggen legt legde legden gelegd
    voegen voegt voegde voegden gevoegd
    vullen vult vulde vulden gevuld
    kondigen kondigt kondigde kondigden gekondigd
    delen deelt deelde deelden gedeeld
    vatten vat vatte vatten gevat
    sommen somt somde somden gesomd
    stippen stipt stipte stipten gestipt
    kaarten kaart kaartte kaartten gekaart
    manen maant maande maanden gemaand
    sporen spoort spoorde spoorden gespoord
    moedigen moedigt moedigde moedigden gemoedigd
    biechten biecht biechtte biechtten gebiecht
    barsten barst barstte barstten gebarsten
    proesten proest proestte proestten geproest
    wuiven wuift wuifde wuifden gewuifd
    kramen kraamt kraamde kraamden gekraamd
    kaatsen kaatst kaatste kaatsten gekaatst
    keuren keurt keurde keurden gekeurd
    sabelen sabelt sabelde sabelden gesabeld
    kraken kraakt kraakte kraakten gekraakt
"""
"""The same for verbs that report less often, and for the first part of those in two parts: legt (uit)."""
_MUTE_IRREGULAR = """
    varen vaart voer voeren gevaren
    brengen brengt bracht brachten gebracht
    spiegelen spiegelt spiegelde spiegelden gespiegeld
    lopen loopt liep liepen gelopen
    maken maakt maakte maakten gemaakt
    zetten zet zette zetten gezet
    doen doet deed deden gedaan
    zien ziet zag zagen gezien
    nemen neemt nam namen genomen
    stemmen stemt stemde stemden gestemd
    scheppen schept schepte schepten geschept
    weiden weidt weidde weidden geweid
    schatten schat schatte schatten geschat
    blikken blikt blikte blikten geblikt
    voeren voert voerde voerden gevoerd
    lezen leest las lazen gelezen
"""
"""Verbs that report speech only together with another part: toevoegen, opmerken."""
_SEPARABLE = """
    aan|geven aan|halen aan|kaarten aan|kondigen aan|manen aan|moedigen aan|raden aan|sporen aan|stippen aan|tekenen
    aan|voeren aan|vullen aan|dringen aan|vallen af|kondigen af|keuren af|kraken af|raden af|wijzen af|vragen
    bij|vallen door|geven door|vragen in|brengen in|schatten in|stemmen in|vallen in|werpen in|zien mede|delen
    mee|delen mee|geven na|praten neer|halen neer|sabelen op|biechten op|geven op|houden op|lezen op|maken op|merken
    op|roepen op|scheppen op|sommen op|werpen prijs|geven samen|vatten tegen|spreken tegen|sputteren tegen|werpen
    terug|blikken terug|kaatsen terug|roepen terug|schrijven toe|bijten toe|fluisteren toe|geven toe|juichen
    toe|lichten toe|roepen toe|schreeuwen toe|snauwen toe|spreken toe|voegen toe|vertrouwen toe|zeggen uit|barsten
    uit|brengen uit|halen uit|kramen uit|lachen uit|leggen uit|proesten uit|roepen uit|schreeuwen uit|spreken
    uit|vallen uit|varen uit|weiden uiteen|zetten vast|stellen vol|houden voor|houden voor|leggen voor|lezen
    voor|spiegelen voor|stellen voor|zeggen vooruit|lopen weg|lachen weg|wuiven weg|zetten bekend|maken
    duidelijk|maken kenbaar|maken
"""
"""Verbs in two parts: uitleggen, legt uit, uitgelegd."""
_NO_SPEECH = words(
    """
    grappen wensen groeten posten post preken eisen vloeken steunen halen vallen delen kaarten gegeven gehouden
    gevallen gehaald gedeeld gelegd gevuld gevat gewezen gebarsten
    """
)
"""Forms that are nouns, or hardly ever report what somebody says."""
_Verb = tuple[str, str, str, str, str]
"""Infinitive, present, past, past of several and participle."""
_UNPARTED = ("be", "ge", "her", "er", "ont", "ver", "onder", "over", "voor", "weer", "mis", "om")
"""Syllables before a verb whose participle has no ge-."""


def _stem(infinitive: str, stressed: bool) -> str:
    """The stem of a regular verb: hopen → hoop, vrezen → vrees, vertellen → vertel, fluisteren → fluister."""
    base = infinitive.removesuffix("en")
    if base[-1] == base[-2]:
        return base[:-1]
    is_open = base[-1] not in "aeiouhw" and base[-2] in "aeou" and base[-3] not in "aeiou"
    stem = base[:-1] + base[-2:] if stressed and is_open else base
    return stem[:-1] + {"v": "f", "z": "s"}.get(stem[-1], stem[-1])


def _regular(infinitive: str, stressed: bool) -> _Verb:
    """The forms of a verb without a change of vowel."""
    stem = _stem(infinitive, stressed)
    end = "te" if infinitive.removesuffix("en").endswith(("t", "k", "f", "s", "ch", "p", "x")) else "de"
    participle = stem if stem.endswith(("t", "d")) else stem + end[0]
    if not infinitive.startswith(_UNPARTED):
        participle = "ge" + {"e": "ë", "i": "ï"}.get(participle[0], participle[0]) + participle[1:]
    return infinitive, stem if stem.endswith("t") else f"{stem}t", stem + end, f"{stem}{end}n", participle


def _irregular(table: str) -> dict[str, _Verb]:
    """The verbs of a table, by infinitive."""
    verbs: dict[str, _Verb] = {}
    for line in table.strip().splitlines():
        infinitive, present, past, several, participle = line.split()
        verbs[infinitive if infinitive != "-" else present] = infinitive, present, past, several, participle
    return verbs


def _joined(bases: dict[str, _Verb]) -> list[_Verb]:
    """Verbs in two parts where the parts are written together: «zoals hij uitlegt», «heeft uitgelegd»."""
    joined: list[_Verb] = []
    for verb in _SEPARABLE.split():
        part, _, base = verb.partition("|")
        first, second, third, fourth, fifth = (form if form == "-" else part + form for form in bases[base])
        joined.append((first, second, third, fourth, fifth))
    return joined


def _forms(verbs: Iterable[_Verb]) -> dict[str, Form]:
    """The finite forms and the participles of verbs."""
    forms: dict[str, Form] = {}
    for *finite, participle in verbs:
        for word in finite:
            forms[word] = forms.get(word, Form(0)) | Form.FINITE
        forms[participle] = forms.get(participle, Form(0)) | Form.PARTICIPLE
    return {word: form for word, form in forms.items() if word != "-" and word not in _NO_SPEECH}


_VERBS = (
    {verb: _regular(verb, stressed=True) for verb in _REGULAR.split()}
    | {verb: _regular(verb, stressed=False) for verb in _UNSTRESSED.split()}
    | _irregular(_IRREGULAR)
)
_WEAK_VERBS = {verb: _regular(verb, stressed=True) for verb in _WEAK_REGULAR.split()} | _irregular(_WEAK_IRREGULAR)
_BASES = _irregular(_MUTE_IRREGULAR) | _VERBS | _WEAK_VERBS
_STRONG = _forms([*_VERBS.values(), *_joined(_BASES)]) | {"aldus": Form.FINITE}
_WEAK = _forms(_WEAK_VERBS.values())
_CRIES = _forms(_VERBS[verb] for verb in ("roepen", "schreeuwen", "gillen", "brullen", "joelen"))

_MEN = """
    academicus acteur ambtenaar bedrijfsleider bewindsman boer broer cabaretier componist criticus danser diplomaat
    docent echtgenoot fotograaf gemeentesecretaris grootvader heer historicus hoofdman imam jongen journalist kapelaan
    keizer kleinzoon kok koning leraar man medicus meester monnik monteur musicus nationalist neef officier ondernemer
    oom opa oprichter opvolger pastoor paus politicus predikant priester prins producent rabbijn redacteur regisseur
    schrijver theoloog vader verpleger visser voetballer woordvoerder zanger zoon zwager
"""
_WOMEN = """
    academica actrice advocate ambtenares bewindsvrouw boerin burgemeesterin cabaretière componiste critica danseres
    dichteres directrice dochter docente echtgenote eigenares filosofe fotografe geliefde grootmoeder historica
    hertogin ingenieure journaliste juf juffrouw kampioene keizerin kleindochter kokkin koningin kunstenares lerares
    mevrouw ministerin moeder musicienne nicht non oma onderneemster onderzoekster oprichtster politica presentatrice
    prinses producente redactrice regisseuse schaatsster scenariste schilderes schooljuffrouw schoonmoeder schrijfster
    secretaresse staatssecretaresse studente tante tennisster tolk-vertaalster turnster uitgeefster verpleegster
    verkoopster vertegenwoordigster vertaalster voetbalster voorvechtster voorzitster vrijwilligster vroedvrouw vrouw
    wetenschapster wielrenster winnares woordvoerster zakenvrouw zangeres zus zwemster buurvrouw weduwe
"""
_PEOPLE = """
    aannemer aanklager aanvoerder aanvaller activist adviseur advocaat agent ambassadeur analist apotheker archeoloog
    architect arts assistent astronaut atleet auteur baas bakker bankier barman bediende beheerder beklaagde
    bestuurder bestuurslid betoger bewoner bezoeker bioloog bisschop boswachter brandweerman buschauffeur buur buurman
    buurtbewoner burgemeester burger cardioloog chauffeur chef chirurg christendemocraat coach collega columnist
    commandant commissaris consultant coördinator correspondent crimineel curator deskundige dader deelnemer dichter
    dierenarts directeur dirigent dokter econoom eigenaar ex-minister expert filosoof formateur fractieleider
    fractievoorzitter gast gedeputeerde gemeenteraadslid generaal getuige gezant gids gouverneur griffier handelaar
    hoofdredacteur hoogleraar huisarts hulpverlener tandarts kinderarts oogarts huurder ijsmeester informateur
    ingenieur initiatiefnemer inspecteur inwoner jager jeugdwerker journalist jurist kamerlid kandidaat kanselier
    kapitein kardinaal kenner klant koerier kolonel kunstenaar landbouwer landmeter legerleider leider leerling lid
    lijsttrekker lobbyist loodgieter luitenant majoor makelaar manager medewerker meteoroloog middenvelder minister
    minister-president molenaar moordenaar muzikant nabestaande notaris officier onderhandelaar onderwijzer
    onderzoeker ooggetuige oppositieleider organisator ouderling parlementariër parlementslid partijgenoot
    partijleider partijvoorzitter patiënt pleger ploegleider predikant premier presentator president procureur
    procureur-generaal professor programmamaker projectleider psychiater psycholoog raadslid raadsheer raadsman
    rechter rector recensent rechercheur redder regent renner reporter reiziger rijder ruiter samensteller schaatser
    scheidsrechter schepen schilder schipper scholier secretaris secretaris-generaal senator sergeant slachtoffer
    socioloog soldaat specialist speler spreker sprinter staatsman staatssecretaris strafpleiter student supporter
    taxichauffeur tennisser therapeut timmerman toerist trainer turner uitbater uitgever vakbondsman vakbondsleider
    vastgoedbaas verdachte verdediger verkoper vertaler vertegenwoordiger verzorger veteraan vicepremier
    vicevoorzitter virologe viroloog vluchteling voorganger voorvechter voorzitter vrijwilliger wachter wandelaar
    werkgever werknemer wethouder wetenschapper wielrenner winkelier winnaar wijkagent zakenman ziekenhuisdirecteur
    zwemmer
"""
_MANY = """
    actievoerders advocaten agenten analisten artsen autoriteiten bestuurders betogers bewoners bewindslieden boeren
    bronnen buren burgemeesters burgers collega's critici deskundigen economen experts fans getuigen hulpdiensten
    hulpverleners inwoners journalisten juristen kamerleden kandidaten klanten kunstenaars leerlingen leraren mannen
    medewerkers mensen militairen ministers nabestaanden omstanders omwonenden onderhandelaars onderzoekers
    ondernemers ouders parlementsleden patiënten politici raadsleden rechters specialisten studenten supporters
    tegenstanders toezichthouders verdachten vluchtelingen voorstanders vrijwilligers vrouwen wetenschappers
    werknemers
"""
_ANYBODY = """
    bewindspersoon volksvertegenwoordiger verdachte beklaagde beschuldigde dader veroordeelde arrestant gevangene
    tiener twintiger dertiger veertiger vijftiger zestiger zeventiger tachtiger negentiger zestigplusser bejaarde
    gepensioneerde ex-minister oud-minister oud-premier oud-burgemeester oud-voetballer socialist sociaaldemocraat
    christendemocraat populist
"""
"""Who is called so may be a man or a woman."""

DUTCH = Language(
    code="nl",
    verbs=_WEAK | _STRONG,
    weak_verbs=frozenset(_WEAK) | words("stelt stelde roemt hoopt luidt"),
    auxiliaries=words("heeft hebben had hadden"),
    passives=words("wordt werd werden worden is zijn was waren"),
    between=words(
        """
        ook zich niet nog al verder dan daarop eerder later toen echter daarom dus gisteren vandaag tegen er het zelf
        vervolgens daarna ondertussen intussen inmiddels bovendien daarbij tevens eveneens juist alleen graag net pas
        zelfs morgen vanmorgen vanochtend vanmiddag vanavond vannacht gisteravond eergisteren toch immers namelijk
        overigens trouwens opnieuw weer nu ooit nooit altijd vaak soms steeds eerst eens wel vooral hierop hierover
        daarover daarmee hiermee evenwel nochtans niettemin desondanks desgevraagd daarentegen lachend glimlachend
        zuchtend grijnzend grinnikend fluisterend huilend hoofdschuddend schouderophalend knipogend wijzend
        geïrriteerd geëmotioneerd verontwaardigd resoluut droogjes droog laconiek opgelucht enthousiast trots boos
        kwaad teleurgesteld verbaasd stellig nuchter eerlijk openhartig cynisch ironisch nadrukkelijk ferm fel scherp
        uitdrukkelijk onlangs recent recentelijk destijds meteen onmiddellijk tenslotte uiteindelijk publiekelijk
        zachtjes zacht hardop luid kortweg simpelweg schamper verbitterd voorzichtig gelaten monter vrolijk
        """
    ),
    pronouns=who(male="hij hem", female="zij ze", many="zij ze hen", own="ik wij we jij u jullie"),
    sources=phrases(
        """
        volgens, in de woorden van, naar eigen zeggen van, naar het oordeel van, in de ogen van, naar de mening van,
        naar mening van, naar het idee van, naar het gevoel van, naar het inzicht van, in de visie van, in de optiek
        van, in de beleving van, naar de woorden van, om de woorden van, met de woorden van, luidens, blijkens,
        afgaande op, op gezag van, volgens zeggen van, naar zeggen van, vanuit het perspectief van, in de lezing van,
        conform
        """
    ),
    sources_behind=phrases(
        """
        aldus, zo zegt, zo zei, zo stelt, in de woorden van, zo stelde, zo vindt, zo vond, zo verklaart, zo
        verklaarde, zo meldt, zo meldde, zo schrijft, zo schreef, zo vertelt, zo vertelde, zo reageert, zo reageerde,
        zo benadrukt, zo benadrukte, zo luidt het bij, zo luidde het bij, zo klinkt het bij, zo klonk het bij, klinkt
        het bij, klonk het bij, luidt het bij, luidde het bij, zo besluit, zo concludeert, zo meent, zo heet het bij,
        heet het bij, zo laat, zo liet, zo citeert, zo waarschuwt, zo waarschuwde, dixit, zo weet, zo oordeelt, zo
        oordeelde
        """
    ),
    quoted=words("geciteerd aangehaald"),
    agents=words("door"),
    determiners=words(
        """
        de het een deze dit die dat zijn haar hun enkele veel twee drie geen alle sommige ons onze mijn jouw uw diens
        vele meerdere verschillende diverse vier vijf zes andere elke iedere ieder elk beide allerlei verscheidene
        """
    ),
    indefinite=words(
        """
        een enkele veel twee drie geen sommige vele meerdere verschillende diverse vier vijf zes andere elke iedere
        ieder elk allerlei verscheidene
        """
    ),
    prepositions=words(
        """
        van in op aan met voor bij door over uit naar tegen tot om onder zonder tussen sinds tijdens volgens als na
        achter binnen buiten rond vanaf vanuit vanwege wegens ondanks langs dankzij namens richting sedert
        """
    ),
    linking=words("van voor"),
    that=words("dat"),
    relatives=words("die wie"),
    conjunctions=words("en maar of want"),
    subordinators=words("dat als omdat wanneer terwijl hoewel nadat voordat of zoals"),
    demonstratives=words("deze dit die dat"),
    impersonal=words("men"),
    nominative=words("hij"),
    it_says=phrases("heet het, heette het, luidt het, luidde het, staat er, stond er, is te lezen, was te lezen"),
    naming=words("heet heette heten is was"),
    finite=words(
        """
        is zijn was waren heeft hebben had kan kunnen moet moeten wil willen gaat gaan wordt worden zal zullen ik wij
        we hij zij ze het er niet ben bent doet doen komt komen blijft staat zit weet weten heb hebt hadden werd
        werden word zou zouden wilde wilden kon konden moest moesten mag mogen mocht mochten hoef hoeft hoeven durf
        durft laat laten liet lieten ga ging gingen kom kwam kwamen doe deed deden zie ziet zien zag zagen vind vindt
        vinden vond vonden denk denkt denken dacht dachten zeg zegt zeggen zei zeiden geloof gelooft geloven hoop
        hoopt hopen voel voelt voelen ken kent kennen begrijp begrijpt begrijpen snap snapt wist wisten blijf blijven
        bleef bleven sta staan stond stonden zitten zat zaten lig ligt liggen lag lagen krijg krijgt krijgen kreeg
        kregen geef geeft geven gaf gaven neem neemt nemen nam namen maak maakt maken maakte maakten speel speelt
        spelen werk werkt werken leef leeft leven woon woont wonen kost kosten verdien verdient verdienen verlies
        verliest verliezen win wint winnen begint beginnen begon stopt stoppen helpt helpen houd hou houdt houden
        bestaat bestaan betekent lijkt lijken schijnt gebeurt gebeuren klopt telt tellen geldt gelden valt vallen viel
        loopt lopen liep rijdt rijden reed eet eten drinkt drinken slaapt slapen sterft sterven stierf leert leren
        vraag vraagt vragen wacht wachten hoor hoort horen lees leest lezen schrijf schrijft jij je u jullie men dit
        daar hier nooit niemand niets
        """
    ),
    other_verbs=words(
        """
        kan kunnen moet moeten wil willen gaat gaan zal zullen zou zouden wilde wilden kon konden moest moesten mag
        mogen mocht mochten ging gingen komt komen kwam kwamen doet doen deed deden blijft blijven bleef staat staan
        stond zit zitten zat ligt lag krijgt krijgen kreeg neemt nemen nam maakt maken maakte speelt werkt werkte
        leeft woont woonde verdient verloor wint won begint begon stopt helpt lijkt schijnt gebeurt loopt liep rijdt
        reed hoeft durft ziet zag bouwde kocht verkocht bracht zette
        """
    ),
    role_endings=(
        "minister",
        "woordvoerder",
        "woordvoerster",
        "voorzitter",
        "voorzitster",
        "directeur",
        "directrice",
        "leider",
        "leidster",
        "oloog",
        "ologe",
        "trainer",
        "president",
        "burgemeester",
        "expert",
        "deskundige",
        "specialist",
        "politicus",
        "politica",
        "kamerlid",
        "raadslid",
        "bestuurder",
        "secretaris",
        "redacteur",
        "advocaat",
        "advocate",
        "onderzoeker",
        "onderzoekster",
        "wetenschapper",
        "journalist",
        "journaliste",
        "manager",
        "coach",
        "speler",
        "speelster",
        "schrijver",
        "schrijfster",
        "meester",
        "eigenaar",
        "eigenares",
        "bewoner",
        "bewoonster",
        "rechter",
        "agent",
        "medewerker",
        "medewerkster",
        "baas",
        "chef",
        "topman",
        "topvrouw",
        "voorman",
        "voorvrouw",
        "houder",
        "houdster",
        "kenner",
        "kenster",
        "gever",
        "werker",
        "werkster",
        "historicus",
        "historica",
        "econoom",
        "econome",
        "ograaf",
        "ografe",
    ),
    times=words(
        """
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
        september oktober november december gisteren vandaag week weken dag dagen maand maanden jaar jaren uur uren
        minuut minuten seconde seconden moment ochtend ochtenden middag avond avonden nacht nachten weekend weekeinde
        kwartaal eeuw decennium zomer winter herfst lente voorjaar najaar kerst pasen keer maal begin eind einde helft
        periode tijd seizoen maandagochtend maandagmiddag maandagavond dinsdagochtend dinsdagmiddag dinsdagavond
        woensdagochtend woensdagmiddag woensdagavond donderdagochtend donderdagmiddag donderdagavond vrijdagochtend
        vrijdagmiddag vrijdagavond zaterdagochtend zaterdagmiddag zaterdagavond zondagochtend zondagmiddag zondagavond
        vrijdagnacht zaterdagnacht zondagnacht
        """
    ),
    generic_documents=words("tekst document stuk"),
    titles=who(
        male="meneer dhr. heer mijnheer pater broeder koning prins paus sir lord vader oom opa graaf",
        female="mevrouw mevr. mw. juffrouw zuster koningin prinses lady moeder tante oma gravin",
        either="""
            dr. prof. professor drs. mr. ir. ds. dokter dominee generaal kolonel majoor kapitein minister burgemeester
            wethouder schepen staatssecretaris premier president
        """,
    ),
    pronominal=words("iemand velen sommigen anderen beiden iedereen niemand enkelen menigeen allen weinigen"),
    roles=who(male=_MEN, female=_WOMEN, either=_PEOPLE, many=_MANY),
    bodies=words(
        """
        bedrijf regering partij vakbond vereniging organisatie politie ministerie gemeente rechtbank hof commissie
        groep bank universiteit krant agentschap raad club stichting kabinet academie actiegroep advocatenkantoor
        afdeling ambassade armee autoriteit belangenvereniging bestuur bisdom bond brancheorganisatie brandweer bureau
        coalitie college comité concern consulaat coöperatie defensie delegatie dienst directie distributeur douane
        fabrikant faculteit familie federatie festival firma fonds fractie gerecht gerechtshof gezin gezondheidsraad
        hogeschool hulporganisatie instantie instelling instituut inspectie jury justitie kamer kerk keten koepel
        koepelorganisatie kliniek krijgsmacht laboratorium land leger leiding leverancier luchtmacht
        luchtvaartmaatschappij maatschappij magazine marechaussee marine maker meldkamer merk museum multinational
        netwerk nieuwssite omroep onderneming openbaar oppositie orkest overheid parket parlement parochie persbureau
        platform ploeg producent projectontwikkelaar provincie raadhuis recherche redactie reisorganisatie rijk school
        senaat site staat stad start-up studio supermarktketen team telecombedrijf theater toezichthouder uitgever
        uitgeverij vaticaan vakcentrale veiligheidsregio verbond verzekeraar vervoerder waakhond waterschap weekblad
        werkgeversorganisatie winkelketen zender ziekenhuis zorgverzekeraar dagblad tijdschrift burgerinitiatief
        buurtvereniging nvwa
        """
    ),
    documents=words(
        """
        rapport brief verklaring onderzoek tekst artikel vonnis bericht nota document wet boek persbericht aanklacht
        advies affiche akte akkoord analyse antwoord arrest begroting beleidsstuk besluit bijlage blog brochure
        codicil column commentaar communiqué contract dagboek dossier e-mail enquête essay evaluatie factuur folder
        grondwet handleiding interview jaarverslag kop krantenartikel krantenbericht mail manifest mededeling memo
        memorandum motie notitie nieuwsbrief notulen oproep pamflet peiling persmededeling petitie plakkaat poster
        post proces-verbaal protest publicatie reactie regeerakkoord resolutie rondzendbrief sms spandoek stuk
        testament tweet uitspraak verdrag verslag verzoekschrift voorstel voorwoord wetsvoorstel website dagvaarding
        bordje bord
        """
    ),
    works=words(
        """
        roman boek film lied album serie toneelstuk schilderij gedicht programma tentoonstelling tijdschrift artikel
        aflevering aria ballet beeld biografie blad blog bundel brochure cd clip column comedy compositie conferentie
        congres dagblad debuut debuutroman dichtbundel documentaire dvd elpee episode essay expositie feuilleton
        fotoboek game hit hoorspel hoofdstuk installatie jeugdboek journaal klassieker komedie kortfilm krant
        kunstwerk liedje magazine manuscript memoires monoloog musical nummer novelle opera oratorium pamflet
        performance podcast proefschrift productie programmareeks project prentenboek reeks rapport requiem reportage
        rubriek scriptie sculptuur show single slotlied soap song sonate spel spektakel sprookje strip stripboek
        studie stuk symfonie talkshow televisieprogramma televisieserie thriller titel trilogie tv-programma tv-serie
        vertelling verhaal verhalenbundel videoclip voorstelling vertaling weekblad schip boot schoener vrachtschip
        satelliet restaurant café hotel brouwerij bakkerij boerderij theater bioscoop speeltuin buurthuis operatie
        actie campagne plan symposium workshop lezing stichting vereniging actiegroep collectief band koor orkest
        getiteld
        """
    ),
    labels=words(
        """
        woord term uitdrukking zogenaamde zogenoemde motto bijnaam genaamd woorden termen zogenaamd zogeheten genoemd
        genoemde bekend begrip concept leus slogan naam namen etiket predicaat label titel schuilnaam pseudoniem
        koosnaam troetelnaam scheldwoord hashtag thema kreet vermeende type model code aanduiding benaming gedoopt
        omgedoopt bijgenaamd alias kop rubriek categorie
        """
    ),
    speech_nouns=words(
        """
        aankondiging aanklacht advies analyse antwoord bekentenis belofte beschuldiging bewering boodschap commentaar
        conclusie conclusies constatering credo definitie devies diagnose eis klacht kreet kritiek les leus mantra
        mening motto noodkreet observatie ogen omschrijving oordeel opmerking oproep opvatting overtuiging pleidooi
        reactie slogan slotsom stelling stelregel suggestie toelichting toezegging uitleg uitroep uitspraak
        verdediging verklaring vermoeden verwijt verzuchting visie voorspelling vraag waarschuwing wens woorden zeggen
        zienswijze
        """
    ),
    of_bodies=words(
        """
        burgemeester voorzitter president gouverneur aanvoerder penningmeester
        """
    ),
    owned=("{what} van {owner}", "{what} van {owner}"),
    announcing=phrases("ik citeer, en ik citeer"),
    possessives={"zijn": "hij", "haar": "zij", "hun": "hen", "diens": "hij"},
    anaphoric=who(
        male="""
            aannemer boer tuinder visser kok bakker slager timmerman leraar huisarts chirurg psychiater psycholoog
            econoom ondernemer restaurateur uitbater architect ingenieur bewindsman politicus parlementariër staatsman
            zakenman topman voorman vakbondsman acteur zanger cabaretier schrijver auteur dichter regisseur
            presentator muzikant kunstenaar schilder componist criticus historicus socioloog filosoof theoloog
            viroloog wetenschapper onderzoeker hoogleraar kerkvorst prelaat geestelijke voetballer spits doelman
            keeper verdediger middenvelder aanvaller schaatser wielrenner sprinter tennisser atleet zwemmer renner
            coureur oefenmeester keuzeheer advocaat raadsman jurist
        """,
        female="""
            bewindsvrouw politica parlementariër staatsvrouw zakenvrouw topvrouw voorvrouw onderneemster actrice
            zangeres cabaretière schrijfster auteur dichteres regisseuse presentatrice muzikante kunstenares
            schilderes componiste critica historica sociologe filosofe virologe wetenschapster onderzoekster
            hoogleraar voetbalster keepster verdedigster middenveldster aanvalster schaatsster wielrenster sprintster
            tennisster atlete zwemster turnster coureur advocate raadsvrouw juriste
        """,
        either=_ANYBODY + " ".join(f"{age}-jarige" for age in range(10, 100)),
    ),
    callings=groups(
        """
        rechter rechtbankpresident officier
        / advocaat advocate raadsman raadsvrouw jurist juriste strafpleiter
        / burgemeester wethouder schepen raadslid politicus politica kamerlid parlementariër minister
        staatssecretaris bewindsman bewindsvrouw premier lijsttrekker gedeputeerde kandidaat
        / directeur directrice bestuurder ondernemer onderneemster topman topvrouw ceo oprichter oprichtster
        eigenaar eigenares baas voorzitter zakenman zakenvrouw
        / onderzoeker onderzoekster wetenschapper wetenschapster hoogleraar professor bioloog biologe
        historicus historica econoom socioloog sociologe deskundige
        / arts huisarts dokter chirurg psychiater psycholoog viroloog virologe specialist
        / regisseur regisseuse filmmaker
        / acteur actrice
        / zanger zangeres muzikant muzikante artiest componist componiste
        / schrijver schrijfster auteur romancier dichter dichteres
        / speler speelster spits doelman keeper verdediger middenvelder aanvaller aanvoerder voetballer
        voetbalster schaatser schaatsster wielrenner wielrenster atleet atlete zwemmer zwemster
        / trainer coach oefenmeester bondscoach
        / boer boerin tuinder veehouder
        / agent rechercheur commissaris
        / leraar lerares docent docente
        / priester bisschop dominee pastoor geestelijke
        / verdachte beklaagde dader
        / moeder vader ouder
        / bedrijf concern onderneming firma fabrikant maatschappij bank
        / vakbond bond federatie
        / partij fractie coalitie
        / krant dagblad weekblad omroep zender
        / club ploeg team
        """
    ),
    ages={
        **dict.fromkeys(words("tiener"), (12, 19)),
        **dict.fromkeys(words("dertiger"), (30, 39)),
        **dict.fromkeys(words("veertiger"), (40, 49)),
        **dict.fromkeys(words("vijftiger"), (50, 59)),
        **dict.fromkeys(words("zestiger"), (60, 69)),
        **dict.fromkeys(words("zeventiger"), (70, 79)),
        **dict.fromkeys(words("tachtiger"), (80, 89)),
        **dict.fromkeys(words("gepensioneerde"), (55, 110)),
    },
    of_firms=words(
        """
        topman topvrouw aandeelhouders dochter
        """
    ),
    seats=words(
        """
        burgemeester gemeente stad dorp provincie haven bisschop luchthaven inwoners straten omgeving eiland
        """
    ),
    anaphoric_bodies=words(
        """
        bedrijf concern onderneming firma groep organisatie vereniging stichting vakbond bond partij agentschap bank
        instituut federatie club krant dagblad weekblad tijdschrift omroep zender keten multinational start-up
        uitgever uitgeverij fabrikant producent exploitant vervoerder luchtvaartmaatschappij maatschappij verzekeraar
        toezichthouder waakhond instelling actiegroep belangenvereniging hulporganisatie techbedrijf autobouwer
        vliegtuigbouwer
        """
    ),
    objective={"hem": "hij", "haar": "zij", "hen": "zij"},
    former=words("voormalige voormalig oud-minister"),
    citing=words("citeert citeerde citeren citeerden"),
    as_saying=phrases("met de woorden"),
    nobody=words("niemand geen"),
    one_of=phrases("een van hen, een van hun, één van hen"),
    latter=who(either="laatstgenoemde laatste"),
    likening=words("als"),
    asides=phrases(
        """
        op zijn beurt, op haar beurt, op hun beurt, van zijn kant, van haar kant, van hun kant, in een reactie, in een
        eerste reactie, in een verklaring, in een brief, in een persbericht, in een interview, in een toelichting, in
        een tweet, in een bericht, op de vraag, na afloop, desgevraagd, daarentegen, met klem, met nadruk, met een
        glimlach, met een knipoog, met een zucht, met tranen in de ogen, met een brok in de keel, zonder omhaal,
        zonder aarzelen, onder meer, onder andere, tot slot, ten slotte, bij wijze van, in elk geval, in ieder geval,
        op voorhand, achteraf, even later, kort daarna, daags nadien, op een gegeven moment, aan de telefoon, via de
        telefoon, per mail, per telefoon, in het openbaar, voor de camera, op sociale media, op twitter, op x, op
        facebook, op instagram, in de kamer, in het parlement, op de persconferentie, tegelijkertijd, tegelijk, al
        even, van harte
        """
    ),
    voices=phrases("bij monde van, bij monde van hun, bij monde van zijn, bij monde van haar, in naam van"),
    views=words("voor"),
    cries=frozenset(_CRIES),
    manners=words("zoals"),
    own=words("mij ons mezelf u jou jullie"),
    verb_second=True,
    relative_articles=words("die dat"),
    prefixes=words(
        """
        aan af bij door in mee na om op over terug tegen toe uit vast voor
        """
    ),
)

"""German."""

from reader.annotate.languages.base import Form, Language, phrases, who, words

_FINITE = """
    sagte sagt sagten sagen erklärte erklärt erklärten erklären betonte betont betonten betonen meinte meint
    meinten meinen fügte fügt fügten ergänzte ergänzt ergänzten schrieb schreibt schrieben schreiben teilte
    teilt teilten berichtete berichtet berichteten berichten kündigte kündigt kündigten forderte fordert
    forderten fordern warnte warnt warnten warnen kritisierte kritisiert kritisierten kritisieren behauptete
    behauptet behaupteten behaupten antwortete antwortet antworteten fragte fragt fragten rief ruft riefen lobte
    lobt lobten äußerte äußert äußerten äußern bezeichnete bezeichnet bezeichneten bezeichnen nannte nennt
    nannten nennen begründete begründet begründeten begründen bestätigte bestätigt bestätigten versicherte
    versichert versicherten versprach verspricht versprachen zitierte zitiert zitieren verkündete verkündet
    verkündeten sprach spricht sprachen sprechen erzählte erzählt erzählten kommentierte kommentiert
    kommentierten urteilte urteilt urteilten verlangte verlangt verlangten bekräftigte bekräftigt bekräftigten
    stellte räumte räumt räumten wies weist wiesen hob hebt hoben unterstrich unterstreicht unterstrichen mahnte
    mahnt mahnten appellierte appelliert appellierten resümierte bilanzierte stellt führte führt führten gab
    gibt gaben beklagte beklagt beklagten bedauerte bedauert bedauerten erwiderte erwidert entgegnete entgegnet
    konterte kontert scherzte versuchte flüsterte rief brüllte schrie murmelte seufzte lachte hoffte hofft
    hofften glaubte glaubt glauben dachte denkt findet fand fanden finden sah sieht sahen sehen wertete wertet
    werteten bewertete bewertet bewerteten verurteilte verurteilt verurteilten verteidigte verteidigt
    verteidigten erinnerte erinnert plädierte plädiert prophezeite spottete spottet wetterte wettert drohte
    droht drohten erläuterte erläutert erläuterten formulierte formuliert twitterte twittert postete gestand
    gesteht schilderte schildert schilderten beschrieb beschreibt beschrieben kündigte verwies verweist
    verwiesen vermutete vermutet vermuteten befürchtete befürchtet fürchtete hielt hält hielten titelte titelt
    verneinte warf wirft warfen zeigte zeigt zeigten begrüßte begrüßt begrüßten würdigte würdigt feierte empörte
    analysierte analysiert notierte attestierte attestiert charakterisierte charakterisiert definierte deutete
    deutet konstatierte konstatiert bescheinigte bemängelte bemängelt rügte rügt tadelte monierte moniert
    wünschte wünscht lautete lautet hieß heißt wollte will fasste fasst rechnete rechnet stufte stuft titulierte
    tituliert beteuerte beteuert dementierte dementiert beschuldigte beschuldigt beanstandete rät riet raten
    rieten skandierte skandierten skandieren verteidigten präzisierte konkretisierte unterstellte meldete
    meldeten meldet bat baten bittet bestritt bestreitet leugnete dementieren
"""
_PARTICIPLES = """
    gesagt erklärt betont gemeint hinzugefügt ergänzt geschrieben mitgeteilt berichtet angekündigt gefordert
    gewarnt kritisiert behauptet geantwortet gefragt gerufen gelobt geäußert bezeichnet genannt begründet
    bestätigt versichert versprochen zitiert verkündet gesprochen erzählt kommentiert geurteilt verlangt
    bekräftigt eingeräumt hingewiesen hervorgehoben unterstrichen gemahnt appelliert beklagt bedauert erwidert
    entgegnet verurteilt verteidigt erinnert plädiert gedroht erläutert formuliert getwittert gestanden
    geschildert beschrieben verwiesen vermutet befürchtet gewertet bewertet begrüßt aufgerufen angegeben
    ausgesagt
"""
_WEAK = words(
    """
    stellte stellt räumte hob hebt hoben wies weist wiesen führte führt führten gab gibt gaben teilte teilt
    teilten fand fanden findet finden sah sieht sahen sehen dachte denkt hielt hält hielten warf wirft warfen
    zeigte zeigt zeigten lachte hieß heißt lautete lautet wollte will fasste rechnete versuchte glaubte glaubt
    glauben hoffte hofft feierte deutete stufte erinnerte erinnert rief ruft riefen
"""
)
_MEN = """
    präsident minister kanzler bundeskanzler sprecher chef vorsitzender direktor leiter bürgermeister
    oberbürgermeister abgeordneter anwalt rechtsanwalt richter staatsanwalt experte professor forscher
    wissenschaftler polizist kommissar könig papst kardinal bischof trainer spieler autor schauspieler sänger
    mann vater sohn bruder zeuge könig prinz manager politiker gründer vertreter sekretär generalsekretär
    senator botschafter general offizier journalist historiker ökonom beamter unternehmer arzt lehrer schüler
    student landwirt kapitän pilot premierminister premier ministerpräsident außenminister innenminister
    finanzminister verteidigungsminister regierungssprecher parteichef fraktionschef autor verfasser
    veranstalter betreiber betreuer geschäftsführer bundespräsident us-präsident staatspräsident pressesprecher
    polizeisprecher vize
"""
_WOMEN = """
    präsidentin ministerin kanzlerin bundeskanzlerin sprecherin chefin direktorin leiterin bürgermeisterin
    abgeordnete anwältin richterin staatsanwältin expertin professorin forscherin wissenschaftlerin polizistin
    kommissarin königin trainerin spielerin autorin schauspielerin sängerin frau mutter tochter schwester zeugin
    prinzessin managerin politikerin gründerin vertreterin sekretärin senatorin botschafterin journalistin
    historikerin ökonomin unternehmerin ärztin lehrerin schülerin studentin premierministerin außenministerin
    pressesprecherin
"""

GERMAN = Language(
    code="de",
    verbs={
        word: (Form.FINITE if word in _FINITE.split() else Form(0))
        | (Form.PARTICIPLE if word in _PARTICIPLES.split() else Form(0))
        for word in (_FINITE + _PARTICIPLES).split()
    },
    weak_verbs=_WEAK,
    auxiliaries=words("hat haben hatte hatten habe hätte hätten"),
    passives=words("wird wurde wurden werden worden war waren ist sind sei wäre"),
    between=words(
        """
        auch sich nicht noch schon bereits dazu jedoch aber zudem außerdem ferner weiter weiterhin dann
        daraufhin hierzu so ebenfalls wiederum allerdings heute gestern zuletzt nun jetzt darüber hinaus dabei
        dagegen deshalb daher gegenüber erneut später zuvor einst mehrfach kürzlich inzwischen hingegen es ihm
        ihr ihnen
    """
    ),
    pronouns=who(male="er dieser", female="sie diese", many="sie", thing="es", own="ich wir du ihr"),
    sources=phrases(
        """
        laut, nach den worten von, nach den worten der, nach den worten des, nach worten von, nach worten
        der, nach worten des, nach überzeugung von, nach überzeugung der, nach überzeugung des, nach angaben
        von, nach angaben der, nach angaben des, nach ansicht von, nach ansicht der, nach ansicht des, nach
        meinung von, nach meinung der, nach meinung des, nach auffassung von, nach auffassung der, nach
        auffassung des, nach aussage von, nach aussage der, nach aussage des, nach aussagen von, gemäß, in
        den worten von, aus sicht von, aus sicht der, aus sicht des
    """
    ),
    sources_behind=phrases("so"),
    quoted=words("zitiert"),
    reported=words(
        """
        sei seien habe werde könne müsse solle dürfe wolle gebe möge gehe komme bleibe stehe liege brauche
        lasse handle sehe halte nehme finde müssten hätten würden könnten sollten wären fehle bestehe
        rechtfertige handele zeige führe biete bringe stelle wisse glaube drohe verstoße leide diene gelte
        verlange fordere erwarte bedeute mache trage hätte wäre würde könnte ziehe treffe entspreche verfüge
        betreibe
    """
    ),
    sources_after=words("zufolge"),
    agents=words("von vom durch"),
    determiners=words(
        """
        der die das ein eine einer eines dieser diese dieses jener jene sein seine ihr ihre mehrere viele einige
        zwei drei kein keine beide alle manche andere dem den einem einen seinem seinen ihrem ihren diesem
        diesen
    """
    ),
    indefinite=words("ein eine einer eines mehrere viele einige zwei drei manche andere kein keine"),
    oblique=words("dem den einem einen seinem seinen ihrem ihren diesem diesen"),
    prepositions=words(
        """
        als bezüglich hinsichtlich
        in im an am auf für mit bei beim nach von vom aus um über unter vor zu zum zur gegen durch ohne zwischen
        seit während wegen trotz laut gemäß gegenüber des als hinter neben
    """
    ),
    linking=words("des von vom für der bei beim"),
    that=words("dass daß"),
    relatives=words("welcher welche"),
    conjunctions=words("und aber oder sondern denn doch"),
    subordinators=words("dass daß weil wenn ob als nachdem bevor obwohl während damit wie"),
    demonstratives=words("dieser diese dieses"),
    impersonal=words("man"),
    finite=words(
        """
        ich wir er sie es ist sind war waren wird werden wurde hat haben hatte hatten kann können muss müssen
        müsse soll sollen sollte darf dürfen will wollen möchte gibt gab geht ging kommt macht sei habe werde
        könne wäre hätte würde würden bin bist man dürfe solle wolle steht stehen bleibt liegt lässt braucht
        brauchen
    """
    ),
    finite_endings=("ierte", "ierten"),
    role_endings=(
        "minister",
        "ministerin",
        "sprecher",
        "sprecherin",
        "präsident",
        "präsidentin",
        "chef",
        "chefin",
        "vorsitzende",
        "vorsitzender",
        "sekretär",
        "sekretärin",
        "direktor",
        "direktorin",
        "kanzler",
        "experte",
        "expertin",
        "anwalt",
        "leiter",
        "leiterin",
        "meister",
        "meisterin",
        "vertreter",
        "vertreterin",
        "richter",
        "politiker",
        "politikerin",
        "forscher",
        "forscherin",
        "trainer",
        "führer",
        "beauftragte",
        "beauftragter",
        "kandidat",
        "kandidatin",
        "ologe",
        "ologin",
    ),
    articles=who(male="der ein", female="die eine"),
    times=words(
        """
        montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli
        august september oktober november dezember heute gestern
    """
    ),
    titles=who(male="herr herrn", female="frau", either="dr dr. prof. prof professor doktor"),
    roles=who(male=_MEN, female=_WOMEN),
    bodies=words(
        """
        unternehmen konzern firma gruppe partei gewerkschaft verband organisation polizei regierung
        bundesregierung ministerium gericht behörde behörden kommission stadt verein universität institut
        zeitung magazin sender agentur bank armee militär staatsanwaltschaft opposition fraktion verwaltung
        landesregierung nachrichtenagentur außenministerium innenministerium senat parlament kirche vatikan
        fernsehsender verlag bundesgericht
    """
    ),
    documents=words(
        """
        bericht brief erklärung studie mitteilung pressemitteilung schreiben text artikel urteil buch
        presseerklärung stellungnahme gutachten resolution entwurf
    """
    ),
    works=words(
        """
        roman buch film album lied titel serie sendung ausstellung stück theaterstück dokumentarfilm oper
        gedicht song band zeitschrift magazin zeitung schiff projekt programm sender fernsehsender firma
        restaurant aktion kampagne operation spiel website fachblatt wochenzeitung tageszeitung nachrichtenmagazin
        magazins agentur ausgabe bewegung unternehmen organisation gruppe enzyklika sonde partei verein hotel site seite
        blatt blattes wochenblatt senders zeitungen internetportal portal schiffes romans films filmes
    """
    ),
    labels=words(
        """
        wort begriff sogenannte sogenannten sogenannter genannte genannten namens genannt motto thema ausdruck
        bezeichnung slogan titel namen
    """
    ),
    nominative=words("er"),
    verb_second=True,
    capital_nouns=True,
    gendered=True,
)

"""Dutch."""

from reader.annotate.languages.base import Form, Language, phrases, who, words

_FINITE = """
    zegt zei zeggen zeiden verklaart verklaarde verklaren verklaarden meldt meldde melden meldden stelt stelde
    stelden benadrukt benadrukte benadrukken vertelt vertelde vertellen vertelden schrijft schreef schrijven
    schreven vraagt vroeg vragen vroegen antwoordt antwoordde antwoorden roept riep riepen waarschuwt
    waarschuwde waarschuwen noemt noemde noemen noemden vindt vond vinden vonden denkt dacht reageert reageerde
    reageren concludeert concludeerde bevestigt bevestigde ontkent ontkende beweert beweerde beweren beweerden
    legt legde voegt voegde voegden herhaalt herhaalde belooft beloofde geeft gaf meent meende oordeelt
    oordeelde eist eiste klaagt klaagde fluistert fluisterde schreeuwt schreeuwde lacht lachte grapt grapte
    twittert twitterde licht lichtte liet laat laten lieten weet zucht grinnikt grinnikte onderstreept onderstreepte
    merkt merkte merken merkten geeft gaf geven gaven wijst wees wijzen wezen pleit pleitte pleiten pleitten hekelt
    hekelde noteert noteerde constateert constateerde constateren constateerden stelde reageert hamert hamerde
    vermoedt vermoedde vreest vreesde voorspelt voorspelde verzekert verzekerde verzucht verzuchtte verduidelijkt
    verduidelijkte vult vulde vullen vulden houdt hield roemt roemde sneert sneerde snauwt snauwde bromt bromde
    gromt gromde gilt gilde stamelt stamelde juicht juichte jammert jammerde analyseert analyseerde adviseert
    adviseerde raadt raadde kondigt kondigde zweert zwoer looft loofde bekent bekende bekennen bekenden
    beaamt beaamde benadrukken beargumenteert citeert citeerde citeren verdedigt verdedigde formuleert
    formuleerde mailt mailde appt appte vertrouwt relativeert relativeerde nuanceert nuanceerde spreekt
    sprak spraken hoopt hoopte verwacht verwachtte bekritiseert
    bekritiseerde prijst prees erkent erkende betoogt betoogde luidt luidde aldus vervolgt vervolgde besluit
    besloot mompelt mompelde zucht zuchtte
"""
_PARTICIPLES = """
    gezegd verklaard gemeld gesteld benadrukt verteld geschreven gevraagd geantwoord geroepen gewaarschuwd
    genoemd gevonden gedacht gereageerd geconcludeerd bevestigd ontkend beweerd uitgelegd toegevoegd herhaald
    laten doorgegeven aangekondigd aangegeven opgemerkt gewezen bekend toegegeven verzekerd voorspeld verzucht
    gewaarschuwd aangevuld geciteerd gekraakt bekritiseerd geprezen gereageerd geconstateerd onderstreept beaamd
    beloofd gemeend geoordeeld geëist geklaagd erkend betoogd
"""
_WEAK = words(
    """
        stelt stelde legt legde geeft gaf denkt dacht voegt voegde licht lichtte lacht hoopt
        besluit luidt laat liet laten weet wijst wees merkt merkte vult vulde houdt hield roemt kondigt geven gaven
        wezen vertrouwt raadt raadde lieten wijzen merken merkten vullen vulden
        """
)

DUTCH = Language(
    code="nl",
    verbs={
        word: (Form.FINITE if word in _FINITE.split() else Form(0))
        | (Form.PARTICIPLE if word in _PARTICIPLES.split() else Form(0))
        for word in (_FINITE + _PARTICIPLES).split()
    },
    weak_verbs=_WEAK,
    auxiliaries=words("heeft hebben had hadden"),
    passives=words("wordt werd werden worden is zijn was waren"),
    between=words(
        "ook zich niet nog al verder dan daarop eerder later toen echter daarom dus gisteren vandaag tegen er het"
    ),
    pronouns=who(male="hij hem", female="zij ze", many="zij ze hen", own="ik wij we jij u jullie"),
    sources=phrases("volgens, in de woorden van, naar eigen zeggen van, naar het oordeel van, in de ogen van"),
    sources_behind=phrases("aldus, zo zegt, zo zei, zo stelt, in de woorden van"),
    agents=words("door"),
    determiners=words("de het een deze dit die dat zijn haar hun enkele veel twee drie geen alle sommige"),
    indefinite=words("een enkele veel twee drie geen sommige"),
    prepositions=words(
        """
        van in op aan met voor bij door over uit naar tegen tot om onder zonder tussen sinds tijdens volgens als
        na achter
    """
    ),
    linking=words("van voor"),
    that=words("dat"),
    relatives=words("die wie"),
    conjunctions=words("en maar of want"),
    subordinators=words("dat als omdat wanneer terwijl hoewel nadat voordat of"),
    demonstratives=words("deze dit die dat"),
    impersonal=words("men"),
    finite=words(
        """
        is zijn was waren heeft hebben had kan kunnen moet moeten wil willen gaat gaan wordt worden zal zullen
        ik wij we hij zij ze het er niet ben bent doet doen komt komen blijft staat zit weet weten
    """
    ),
    role_endings=("minister", "woordvoerder", "voorzitter", "directeur", "leider", "oloog", "ologe", "trainer"),
    times=words(
        """
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
        augustus september oktober november december gisteren vandaag
    """
    ),
    titles=who(male="meneer dhr. heer", female="mevrouw mevr. mw. juffrouw", either="dr. prof. professor"),
    pronominal=words("iemand velen sommigen anderen beiden iedereen"),
    roles=who(
        male="""
            minister president burgemeester voorzitter woordvoerder directeur leider koning paus trainer speler
            schrijver acteur man vader zoon broer getuige advocaat rechter agent onderzoeker hoogleraar
            kandidaat premier wethouder politicus ondernemer arts leraar buurman deskundige econoom
        """,
        female="""
            ministerin voorzitster woordvoerster directrice koningin schrijfster actrice vrouw moeder dochter
            zus onderzoekster buurvrouw lerares advocate
        """,
    ),
    bodies=words(
        """
        bedrijf regering partij vakbond vereniging organisatie politie ministerie gemeente rechtbank hof
        commissie groep bank universiteit krant agentschap raad club stichting kabinet
    """
    ),
    documents=words(
        "rapport brief verklaring onderzoek tekst artikel vonnis bericht nota document wet boek persbericht"
    ),
    works=words("""
        roman boek film lied album serie toneelstuk schilderij gedicht programma tentoonstelling tijdschrift
    """),
    labels=words("woord term uitdrukking zogenaamde zogenoemde motto bijnaam genaamd"),
    verb_second=True,
)

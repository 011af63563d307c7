"""German."""

from collections.abc import Iterable

from reader.annotate.languages.base import Form, Language, Who, groups, phrases, who, words

_REGULAR = """
    sagen äußern fragen antworten warnen mahnen fordern loben tadeln rügen klagen jammern schimpfen fluchen wettern
    poltern donnern giften ätzen lästern spotten höhnen scherzen witzeln frotzeln flachsen kalauern blödeln stänkern
    maulen murren meckern motzen nörgeln knurren brummen brummeln grummeln murmeln nuscheln flüstern wispern raunen
    tuscheln hauchen säuseln piepsen krächzen keuchen ächzen stöhnen seufzen schluchzen wimmern winseln kreischen
    brüllen grölen johlen jubeln jauchzen frohlocken stammeln stottern lallen lispeln plappern plaudern schwatzen
    quasseln faseln schwafeln predigen unken mutmaßen folgern schlussfolgern urteilen drohen würdigen prahlen protzen
    rechtfertigen leugnen flehen betteln beten beichten trösten schnauben schnaufen fauchen zischen zürnen grollen
    grübeln schwärmen staunen zweifeln rätseln haken schnauzen blaffen kläffen bellen raunzen pöbeln geifern keifen
    zetern quengeln greinen nölen twittern bloggen mailen schildern petzen sticheln geißeln kontern flunkern
    schwindeln verlautbaren brandmarken hänseln necken schmähen rapportieren tweeten feixen kichern glucksen orakeln
    schmeicheln salbadern zaudern grunzen quieken trällern stutzen wehklagen mosern schnarren schmettern blöken
    schmollen schnattern schnurren gackern meinen werten melden danken rechnen wünschen posten
"""
"""Verbs that report speech wherever they stand, and whose participle begins with ge-."""
_PREFIXED = """
    erklären erzählen erläutern erwidern ergänzen erinnern ermahnen ermuntern ermutigen ersuchen erkundigen ereifern
    entrüsten empören entgegnen enthüllen betonen behaupten berichten bestätigen bekräftigen bekunden beteuern
    bezeugen beklagen bedauern bemerken bemängeln beanstanden begründen begrüßen bewerten beurteilen befürchten
    befürworten bejubeln belehren bejahen beleidigen beschuldigen beschimpfen beschweren bescheinigen beschwichtigen
    bezichtigen bezweifeln bezeichnen beharren bespötteln bewitzeln betiteln bekritteln beziffern beglückwünschen
    bemitleiden verkünden verkündigen vermelden vermuten vermerken verneinen versichern verteidigen verurteilen
    verlangen verhöhnen verspotten verunglimpfen verdammen verharmlosen verherrlichen verlauten verteufeln verklären
    verwünschen missbilligen wiederholen unterstellen untermauern überlegen offenbaren prophezeien geloben informieren
    kommentieren kritisieren attackieren zitieren rezitieren deklamieren diktieren notieren resümieren bilanzieren
    konstatieren attestieren diagnostizieren prognostizieren spekulieren argumentieren räsonieren theoretisieren
    lamentieren fabulieren parlieren monologisieren dementieren bagatellisieren relativieren präzisieren
    konkretisieren spezifizieren formulieren referieren rapportieren appellieren postulieren proklamieren propagieren
    annoncieren insistieren protestieren polemisieren ironisieren monieren reklamieren denunzieren konzedieren
    replizieren rekapitulieren explizieren analysieren interpretieren charakterisieren definieren titulieren
    apostrophieren diskreditieren diffamieren glorifizieren suggerieren insinuieren gratulieren kondolieren plädieren
    philosophieren sinnieren schwadronieren fantasieren phantasieren soufflieren skandieren triumphieren sekundieren
    dozieren protokollieren psalmodieren paraphrasieren kontrastieren orakeln trompeten posaunen krakeelen
    stigmatisieren dramatisieren problematisieren pauschalisieren verallgemeinern thematisieren moralisieren
    räsonnieren kolportieren extemporieren improvisieren deklarieren akzentuieren artikulieren entschuldigen erwarten
    garantieren
"""
"""The same, with a participle without ge-."""
_SEPARABLE = """
    an-kündigen an-mahnen an-prangern an-fügen an-drohen an-zweifeln an-schnauzen an-fauchen an-brüllen auf-fordern
    auf-stöhnen auf-seufzen auf-jaulen aus-plaudern aus-posaunen ab-wiegeln ab-lehnen ab-kanzeln ab-qualifizieren
    bei-pflichten ein-räumen ein-schränken ein-fordern mit-teilen hinzu-fügen hinterher-rufen nach-fragen nach-haken
    nach-plappern vor-sagen vor-warnen voraus-sagen vorher-sagen zurück-fragen zurück-blaffen zu-raunen zu-flüstern
    zu-zischen zu-brüllen durch-sagen heraus-posaunen heraus-plappern hinaus-posaunen los-poltern los-wettern
    hoch-loben
"""
"""Verbs that part from their beginning («räumte ein»), and report speech without it, too."""
_IRREGULAR = """
    schreibt schreiben schrieb schrieben geschrieben: zurück nieder vor
    spricht sprechen sprach sprachen gesprochen: aus an zu nach
    ruft rufen rief riefen gerufen: auf aus zu zurück hinein dazwischen hinterher nach
    nennt nennen nannte nannten genannt:
    beschreibt beschreiben beschrieb beschrieben beschrieben:
    umschreibt umschreiben umschrieb umschrieben umschrieben:
    widerspricht widersprechen widersprach widersprachen widersprochen:
    verspricht versprechen versprach versprachen versprochen:
    gesteht gestehen gestand gestanden gestanden: ein zu
    bestreitet bestreiten bestritt bestritten bestritten:
    unterstreicht unterstreichen unterstrich unterstrichen unterstrichen:
    verweist verweisen verwies verwiesen verwiesen:
    wirft werfen warf warfen geworfen: vor ein
    rät raten riet rieten -: ab zu
    bittet bitten bat baten gebeten:
    schreit schreien schrie schrien geschrien: an auf hinaus heraus
    benennt benennen benannte benannten benannt:
    schwört schwören schwor schworen geschworen:
    beschwört beschwören beschwor beschworen beschworen:
    empfiehlt empfehlen empfahl empfahlen empfohlen:
    bekennt bekennen - - -:
    preist preisen pries priesen gepriesen: an
    schilt schelten - - gescholten:
    widerruft widerrufen widerrief widerriefen widerrufen:
    weist weisen wies wiesen gewiesen: hin zurück
"""
"""Third persons of the present and the past, the participle, and what parts from the verb."""
_WEAK_REGULAR = """
    glauben hoffen fürchten ahnen deuten schätzen funken simsen titeln texten dichten reimen tönen lauten zögern
    nicken lachen lächeln grinsen schmunzeln strahlen zwinkern weinen heulen träumen toben hetzen lehren rühmen ehren
    taufen löchern grüßen zeigen hören feiern freuen ärgern wundern schämen schäumen predigen drängen pochen reden
    outen
"""
"""Verbs that often report no speech."""
_WEAK_PREFIXED = """
    bedanken bewundern bedeuten beruhigen beantworten verabschieden verbreiten vermitteln veröffentlichen verordnen
    verfügen versuchen untersagen unterrichten übermitteln widerlegen entlarven beantragen vermissen belächeln
    betrachten erörtern akzeptieren reagieren parieren quittieren signalisieren klassifizieren favorisieren avisieren
    implizieren debattieren diskutieren adressieren präsentieren publizieren kokettieren intervenieren instruieren
    buchstabieren telefonieren amüsieren echauffieren mokieren distanzieren solidarisieren konfrontieren provozieren
    korrigieren revidieren skizzieren zelebrieren resignieren verdeutlichen veranschaulichen
"""
_WEAK_SEPARABLE = """
    fest-stellen klar-stellen dar-stellen heraus-stellen hin-stellen richtig-stellen dar-legen nahe-legen nach-legen
    fest-legen aus-führen an-führen hinzu-setzen entgegen-setzen ein-schätzen ein-stufen ein-wenden zu-stimmen
    zusammen-fassen zu-spitzen an-merken an-deuten an-regen an-klagen an-vertrauen an-fragen an-herrschen auf-zählen
    auf-klären auf-lachen ein-haken ein-lenken nach-setzen nach-bohren voraus-schicken weiter-sagen bekannt-machen
    klar-machen deutlich-machen ab-winken bei-steuern vor-rechnen vor-beten zu-sagen zu-sichern heraus-platzen
    heraus-rutschen entgegen-schleudern zu-nicken zurück-rudern
"""
"""Verbs that often report none without what parts from them («stellte fest»)."""
_WEAK_IRREGULAR = """
    gibt geben gab gaben gegeben: an zu bekannt weiter wieder preis kund durch
    heißt heißen hieß hießen geheißen: gut
    hebt heben hob hoben gehoben: hervor
    hält halten hielt hielten gehalten: vor entgegen fest dagegen
    schlägt schlagen schlug schlugen geschlagen: vor
    streicht streichen strich strichen gestrichen: heraus
    streitet streiten stritt stritten gestritten: ab
    verrät verraten verriet verrieten verraten:
    verbittet verbitten verbat verbaten verbeten:
    unterbricht unterbrechen unterbrach unterbrachen unterbrochen:
    pfeift pfeifen pfiff pfiffen gepfiffen:
    singt singen sang sangen gesungen: vor
    liest lesen las lasen gelesen: vor
    verliest verlesen verlas verlasen verlesen:
    befindet befinden befand befanden befunden:
    findet finden fand fanden gefunden:
    empfindet empfinden empfand empfanden empfunden:
    denkt denken dachte dachten gedacht: nach
    sieht sehen sah sahen gesehen: voraus ein
    weiß wissen wusste wussten gewusst:
    fährt fahren fuhr fuhren gefahren: fort an
    schließt schließen schloss schlossen geschlossen: ab
    beginnt beginnen begann begannen begonnen:
    bringt bringen brachte brachten gebracht: vor hervor
    wendet wenden wandte wandten gewandt: ein
    greift greifen griff griffen gegriffen: auf
    lügt lügen log logen gelogen:
    erkennt erkennen erkannte erkannten erkannt: an
    vergleicht vergleichen verglich verglichen verglichen:
    vertritt vertreten vertrat vertraten vertreten:
    besteht bestehen bestand bestanden bestanden:
    wirbt werben warb warben geworben:
    trägt tragen trug trugen getragen: vor bei
    lässt lassen ließ ließen gelassen:
    will wollen wollte wollten -:
    zieht ziehen zog zogen gezogen:
    tut - tat taten getan: ab kund
    begreift begreifen begriff begriffen begriffen:
    schiebt schieben schob schoben geschoben: nach hinterher
    gebietet gebieten gebot geboten geboten:
    beruft berufen berief beriefen berufen:
    bespricht besprechen besprach besprachen besprochen:
    versteht verstehen verstand verstanden verstanden:
    beweist beweisen bewies bewiesen bewiesen:
    übertreibt übertreiben übertrieb übertrieben übertrieben:
    überschreibt überschreiben überschrieb überschrieben überschrieben:
    beschließt beschließen beschloss beschlossen beschlossen:
    entfährt - entfuhr - entfahren:
    platzt - platzte - -:
    rutscht - rutschte - -:
    lautet - lautete - -:
"""
_AMBIGUOUS = words("fragen klagen bitten reden raten meinen titeln posten gestanden")
"""Forms that are nouns, or something else, as often as verbs."""
_NOT_SPEECH = words(
    """
    geben gegeben heben gehoben halten gehalten schlagen geschlagen streichen gestrichen streiten gestritten gefunden
    gesehen fahren gefahren schließen geschlossen beginnen begonnen bringen gebracht wenden gewandt greifen gegriffen
    tragen getragen lassen gelassen ziehen gezogen bestehen bestanden gesungen gelesen werben geworben wollen schieben
    geschoben
    """
)
"""Forms of such verbs that hardly ever report any."""
_SOFT = ("d", "t", "chn", "ffn", "gn", "dn", "dm", "tm", "ckn")
"""Ends of stems that take an e before an ending: leugnet, antwortete."""


def _finite(verb: str) -> tuple[str, str, str]:
    """The third persons of a regular verb that are not its infinitive: sagt, sagte, sagten."""
    stem = verb.removesuffix("n") if verb.endswith(("eln", "ern")) else verb.removesuffix("en")
    soft = stem + "e" if stem.endswith(_SOFT) else stem
    return soft + "t", soft + "te", soft + "ten"


def _regular(infinitives: str, ge: str = "") -> dict[str, Form]:
    """Third persons of present and past, and the participle, of regular verbs.

    Args:
        infinitives: the verbs; a hyphen stands where one parts.
        ge: how their participles begin.
    """
    forms: dict[str, Form] = {}
    for infinitive in infinitives.split():
        parted, _, verb = infinitive.rpartition("-")
        finite = _finite(verb)
        _add(forms, (*finite, *(parted + form for form in (verb, *finite))), Form.FINITE)
        _add(forms, [parted + ("" if verb.endswith("ieren") else ge) + finite[0]], Form.PARTICIPLE)
    return forms


def _irregular(table: str) -> dict[str, Form]:
    """The same of verbs that are listed one a line."""
    forms: dict[str, Form] = {}
    for line in table.strip().splitlines():
        listed, _, parted = line.partition(":")
        *finite, participle = listed.split()
        for before in ("", *parted.split()):
            _add(forms, (before + form for form in finite if form != "-"), Form.FINITE)
            _add(forms, [before + participle] if participle != "-" else [], Form.PARTICIPLE)
    return forms


def _add(forms: dict[str, Form], these: Iterable[str], form: Form) -> None:
    for word in these:
        forms[word] = forms.get(word, Form(0)) | form


def _joined(*tables: dict[str, Form]) -> dict[str, Form]:
    """One table of several; a word keeps all it can be, and what is no speech goes."""
    forms: dict[str, Form] = {}
    for table in tables:
        for word, form in table.items():
            _add(forms, [word] if word not in _NOT_SPEECH else [], form)
    return forms


def _unparted(table: str) -> str:
    """Irregular verbs without what parts from them."""
    return "\n".join(line.partition(":")[0] for line in table.strip().splitlines())


_STRONG = _joined(_regular(_REGULAR, "ge"), _regular(_PREFIXED), _regular(_SEPARABLE, "ge"), _irregular(_IRREGULAR))
_WEAK = _joined(
    _regular(_WEAK_REGULAR, "ge"),
    _regular(_WEAK_PREFIXED),
    dict.fromkeys((form for verb in _WEAK_SEPARABLE.split() for form in _finite(verb.split("-")[1])), Form.FINITE),
    _irregular(_unparted(_WEAK_IRREGULAR)),
)
_VERBS = _joined(_STRONG, _WEAK, _regular(_WEAK_SEPARABLE, "ge"), _irregular(_WEAK_IRREGULAR))
_CRIES = _joined(
    _regular("brüllen skandieren kreischen grölen johlen jubeln blöken", "ge"),
    _irregular("ruft rufen rief riefen gerufen:\nschreit schreien schrie schrien geschrien:"),
)

_PEOPLE = """
    präsident vizepräsident bundespräsident staatspräsident ministerpräsident parlamentspräsident bundestagspräsident
    kommissionspräsident polizeipräsident ex-präsident us-präsident minister staatsminister premierminister kanzler
    bundeskanzler altkanzler vizekanzler sprecher regierungssprecher pressesprecher polizeisprecher behördensprecher
    ministeriumssprecher unternehmenssprecher firmensprecher konzernsprecher parteisprecher fraktionssprecher
    vorstandssprecher chef vizechef parteichef fraktionschef regierungschef staatschef konzernchef firmenchef
    polizeichef behördenchef redaktionschef landeschef direktor generaldirektor institutsdirektor leiter einsatzleiter
    projektleiter schulleiter bürgermeister oberbürgermeister vizebürgermeister ortsvorsteher parlamentarier richter
    strafverteidiger verteidiger experte professor forscher wissenschaftler polizist kommissar hauptkommissar
    kriminalkommissar inspektor ermittler detektiv könig kaiser fürst herzog pfarrer pastor priester rabbiner theologe
    trainer cheftrainer bundestrainer nationaltrainer spieler fußballer kicker stürmer torjäger torhüter
    mittelfeldspieler kapitän sportdirektor schiedsrichter athlet sportler läufer schwimmer boxer rennfahrer radfahrer
    tennisspieler skifahrer autor schauspieler sänger musiker rapper komponist dirigent pianist künstler maler
    bildhauer fotograf regisseur intendant produzent drehbuchautor schriftsteller dichter lyriker dramatiker verleger
    lektor übersetzer kurator kritiker kabarettist komiker moderator entertainer journalist reporter redakteur
    chefredakteur herausgeber korrespondent kolumnist publizist blogger philosoph historiker soziologe politologe
    politikwissenschaftler psychologe psychiater pädagoge ökonom physiker chemiker biologe geologe meteorologe
    astronom mathematiker informatiker mediziner virologe epidemiologe archäologe ethnologe anthropologe linguist
    germanist jurist architekt ingenieur techniker mechaniker handwerker bäcker metzger tischler elektriker maurer
    winzer gärtner förster jäger fischer unternehmer händler verkäufer manager geschäftsführer gründer investor
    aktionär banker bankier analyst berater makler spekulant sekretär generalsekretär staatssekretär
    bundesgeschäftsführer landesgeschäftsführer senator gouverneur botschafter diplomat unterhändler offizier soldat
    söldner kommandeur kommandant admiral mitarbeiter arbeiter kollege assistent lehrer schüler student rektor dekan
    dozent patient pfleger apotheker therapeut sanitäter retter pilot lokführer busfahrer taxifahrer fahrer matrose
    astronaut politiker kommunalpolitiker oppositionspolitiker oppositionsführer kandidat spitzenkandidat
    kanzlerkandidat präsidentschaftskandidat bewerber herausforderer amtsinhaber nachfolger vorgänger stellvertreter
    vertreter gewerkschafter funktionär aktivist umweltschützer tierschützer verbraucherschützer klimaschützer
    demonstrant bürgerrechtler dissident rebell rebellenführer separatist terrorist islamist attentäter täter
    angreifer mörder räuber entführer zeuge augenzeuge nachbar anwohner bewohner bürger einwohner besucher tourist
    zuschauer gastgeber kellner hotelier friseur mieter vermieter eigentümer besitzer inhaber betreiber veranstalter
    organisator betreuer teilnehmer verfasser erfinder entdecker gewinner sieger verlierer weltmeister olympiasieger
    europameister preisträger nobelpreisträger kläger gutachter beobachter kenner leser hörer käufer kunde verbraucher
    passagier rentner pensionär asylbewerber migrant einwanderer freund partner lebensgefährte enkel cousin redner
    kommentator zeitzeuge chronist kronzeuge diener hausmeister wächter türsteher anführer monarch diktator machthaber
    milliardär multimillionär millionär hirte schäfer meister geselle praktikant bergsteiger bergführer pilger
    wanderer radler jogger sammler tüftler nutzer zeichner steuerberater christdemokrat sozialdemokrat demokrat
    republikaner parteifreund amtskollege menschenrechtler amerikaner us-amerikaner engländer brite schotte waliser
    ire niederländer holländer belgier luxemburger österreicher italiener spanier portugiese pole tscheche slowake
    ungar rumäne bulgare grieche türke kroate serbe slowene bosnier albaner däne schwede norweger finne isländer este
    lette litauer russe ukrainer georgier chinese japaner koreaner inder pakistaner palästinenser iraner iraker syrer
    libanese afghane ägypter marokkaner tunesier algerier nigerianer kenianer äthiopier südafrikaner brasilianer
    argentinier chilene kolumbianer mexikaner kubaner kanadier australier neuseeländer rheinländer westfale
    niedersachse schwabe
    erzieher kassierer schreiner klempner dachdecker küster spaziergänger taucher bibliothekar
    rivale kontrahent gegner widersacher
"""
"""What people are; words for women come from these with -in."""
_MEN = """
    mann vater großvater opa sohn bruder onkel neffe schwiegersohn schwiegervater ehemann kerl herr bub greis witwer
    graf papst pontifex kardinal bischof erzbischof mönch abt imam arzt chefarzt oberarzt hausarzt zahnarzt tierarzt
    anwalt rechtsanwalt staatsanwalt oberstaatsanwalt generalstaatsanwalt landrat stadtrat regierungsrat klubobmann
    obmann landeshauptmann hauptmann kaufmann feuerwehrmann seemann kameramann wachmann steuermann ombudsmann torwart
    tormann schlussmann general oberst major leutnant butler bote clanchef premier landwirt volkswirt chefvolkswirt
    gastwirt wirt koch küchenchef bauer gast dieb kanzleramtschef kirchenmann geschäftsmann rekordmann familienvater
    filmemacher franzose prinz flüchtling häftling lehrling
"""
_WOMEN = """
    frau mutter großmutter oma tochter schwester tante nichte schwiegermutter schwiegertochter ehefrau witwe braut
    dame mädchen gräfin nonne äbtissin ärztin chefärztin oberärztin hausärztin zahnärztin tierärztin anwältin
    rechtsanwältin staatsanwältin oberstaatsanwältin generalstaatsanwältin landrätin stadträtin regierungsrätin
    klubobfrau obfrau landeshauptfrau kauffrau feuerwehrfrau kamerafrau ombudsfrau torfrau hausfrau geschäftsfrau
    bäuerin köchin bischöfin erzbischöfin hebamme diva krankenschwester stewardess familienmutter filmemacherin
    französin prinzessin
"""
_EITHER = """
    vorsitzende vorsitzender vorsitzenden vorstandsvorsitzende vorstandsvorsitzender vorstandsvorsitzenden
    fraktionsvorsitzende fraktionsvorsitzender fraktionsvorsitzenden parteivorsitzende parteivorsitzender
    parteivorsitzenden abgeordnete abgeordneter abgeordneten beauftragte beauftragter beauftragten angestellte
    angestellter angestellten beamte beamter beamten sachverständige sachverständiger sachverständigen angeklagte
    angeklagter angeklagten beschuldigte beschuldigter beschuldigten verdächtige verdächtiger verdächtigen
    tatverdächtige tatverdächtiger tatverdächtigen jugendliche jugendlicher jugendlichen betroffene betroffener
    betroffenen überlebende überlebender überlebenden verletzte verletzter verletzten verwandte verwandter verwandten
    angehörige angehöriger angehörigen reisende reisender reisenden studierende studierenden demonstrierende
    demonstrierenden gelehrte gelehrter gelehrten delegierte delegierter delegierten gesandte gesandter gesandten
    vertraute vertrauter vertrauten vorgesetzte vorgesetzter vorgesetzten geistliche geistlicher geistlichen
    verantwortliche verantwortlicher verantwortlichen intellektuelle intellektueller intellektuellen obdachlose
    obdachloser arbeitslose arbeitsloser person mensch menschen kind mitglied opfer boss coach idol star popstar
    rockstar filmstar vize promi insider champion profi radprofi skipper azubi lehrling staatsoberhaupt stadtoberhaupt
    oberhaupt teamchef sportvorstand israeli israelis
"""
_MANY = """
    leute eltern frauen männer fans anhänger gläubige gläubigen liberale liberalen konservative konservativen
    sozialdemokraten christdemokraten demokraten freidemokraten landsleute fachleute eheleute feuerwehrleute
    geschäftsleute kaufleute nachbarn geschwister
"""
_MINISTRIES = words(
    """
    außen innen finanz wirtschafts verkehrs bildungs gesundheits justiz verteidigungs umwelt landwirtschafts agrar
    arbeits sozial familien kultur kultus wissenschafts forschungs bau energie entwicklungs digital sport vize
    bundesaußen bundesinnen bundesfinanz bundeswirtschafts bundesverkehrs bundesbildungs bundesgesundheits
    bundesjustiz bundesverteidigungs bundesumwelt bundeslandwirtschafts bundesagrar bundesarbeits bundessozial
    bundesfamilien bundesforschungs bundesbau bundesentwicklungs us-außen us-verteidigungs us-finanz
    """
)
"""What stands before -minister, -ministerin and -ministerium."""
_N_STEMS = (
    "ent",
    "ant",
    "ist",
    "dat",
    "mat",
    "kat",
    "graf",
    "oph",
    "nom",
    "arch",
    "let",
    "tekt",
    "eut",
    "naut",
    "krat",
    "bell",
    "soldat",
)
"""Ends of nouns that take -en in all cases but the first: den Präsidenten."""


def _woman(man: str) -> str:
    """The word for a woman that -in makes of one for a man: Expertin, Herausforderin."""
    return (man[:-2] if man.endswith("erer") else man.removesuffix("e")) + "in"


def _other_case(man: str) -> str:
    """What a word for a man is when it is no subject: des Sprechers, den Experten, dem Präsidenten."""
    return man + ("n" if man.endswith("e") else "en" if man.endswith(_N_STEMS) else "s")


_MINISTERS = [f"{field}minister" for field in sorted(_MINISTRIES)]
_ROLES = [*_PEOPLE.split(), *_MINISTERS]
_ROLE_ENDINGS = words(
    """
        minister ministers ministerin sprecher sprechers sprecherin präsident präsidentin präsidenten chef chefs
        chefin vorsitzende vorsitzender vorsitzenden sekretär sekretärs sekretärin direktor direktors direktorin
        kanzler kanzlers kanzlerin experte expertin experten anwalt anwalts anwältin anwälte leiter leiters leiterin
        meister meisters meisterin vertreter vertreters vertreterin richter richters richterin politiker politikers
        politikerin forscher forscherin trainer trainers trainerin führer führerin beauftragte beauftragter
        beauftragten kandidat kandidatin kandidaten ologe ologin ologen ökonom ökonomin ökonomen schaftler schaftlers
        schaftlerin rechtler rechtlerin historiker historikerin therapeut therapeutin autor autors autorin schreiber
        schreiberin sänger sängers sängerin spieler spielers spielerin künstler künstlerin musiker musikerin fotograf
        fotografin fotografen journalist journalistin journalisten korrespondent korrespondentin korrespondenten
        redakteur redakteurs redakteurin reporter reporterin ermittler ermittlers ermittlerin kommissar kommissars
        kommissarin polizist polizistin polizisten beamte beamter beamten beamtin abgeordnete abgeordneter
        abgeordneten dezernent dezernentin dezernenten referent referentin referenten berater beraters beraterin
        manager managers managerin unternehmer unternehmerin gründer gründers gründerin inhaber inhaberin besitzer
        besitzerin betreiber betreiberin händler händlerin verkäufer verkäuferin arbeiter arbeiterin nehmer nehmerin
        arbeitgeber lehrer lehrers lehrerin schüler schülerin professor professors professorin student studentin
        studenten arzt arztes ärztin chirurg chirurgin mediziner medizinerin schützer schützerin kämpfer kämpferin
        aktivist aktivistin aktivisten gegner gegnerin anhänger anhängerin kritiker kritikerin sportler sportlerin
        läufer läuferin fahrer fahrers fahrerin profi profis stürmer stürmerin verteidiger verteidigerin torhüter
        torhüterin schütze schützin schützen kapitän sieger siegers siegerin gewinner gewinnerin preisträger
        preisträgerin hoffnungsträger amtsträger botschafter botschafters botschafterin kommandeur kommandant general
        offizier offizierin soldat soldatin soldaten pfarrer pfarrerin bischof priester vorsteher vorsteherin
        intendant intendantin intendanten regisseur regisseurin produzent produzentin moderator moderatorin dirigent
        dirigentin komponist komponistin herausgeber herausgeberin analyst analystin analysten volkswirt stratege
        strategin banker bankerin steller mitglied mitglieder funktionär funktionärin angeklagte angeklagter
        verdächtige verdächtiger verdächtigen jährige jähriger jährigen bewohner bewohnerin augenzeuge augenzeugen
        nachbar besucher besucherin teilnehmer teilnehmerin veranstalter veranstalterin pilot pilotin piloten freund
        freundin kollege kollegin kollegen partner partnerin vater mutter sohn tochter bruder schwester mann frau
        gatte gattin witwe demokrat demokratin demokraten parlamentarier parlamentarierin ikone legende monarch
        monarchin prinz prinzessin könig königin boss obmann obfrau rätin star assistent assistentin bauer bäuerin
        wirt wirtin züchter züchterin retter retterin sekretäre insasse insassin gast jurist juristin juristen
        ingenieur ingenieurin techniker pädagoge pädagogin philosoph philosophin biograf biografin architekt
        architektin denker vordenker lenker
    """
)
_BODIES = """
    unternehmen konzern firma gruppe partei gewerkschaft verband organisation polizei regierung bundesregierung
    gericht behörde behörden kommission stadt verein universität institut zeitung magazin sender agentur bank armee
    militär staatsanwaltschaft opposition fraktion verwaltung landesregierung nachrichtenagentur senat parlament
    kirche vatikan fernsehsender verlag bundesgericht stadtverwaltung gemeinde gemeindeverwaltung kreis landkreis
    kreisverwaltung land bundesland bund staat republik kanton magistrat stadtrat gemeinderat kreistag landtag
    bundestag bundesrat nationalrat ständerat kongress unterhaus oberhaus repräsentantenhaus rathaus bürgermeisteramt
    kanzleramt präsidialamt bundespräsidialamt präsidentschaft königshaus ministerium innenressort ressort amt
    jugendamt gesundheitsamt landratsamt bundesamt landesamt umweltamt ordnungsamt finanzamt statistikamt
    umweltbundesamt kriminalamt bundeskriminalamt landeskriminalamt verfassungsschutz geheimdienst nachrichtendienst
    bundesnachrichtendienst bundespolizei landespolizei polizeipräsidium polizeidirektion polizeiinspektion feuerwehr
    rettungsdienst leitstelle zoll bundeswehr marine luftwaffe heer generalstab kommando oberkommando nato eu uno un
    eu-kommission europaparlament us-regierung us-armee us-militär kreml pentagon bundesanwaltschaft
    generalstaatsanwaltschaft generalbundesanwalt landgericht amtsgericht oberlandesgericht verwaltungsgericht
    oberverwaltungsgericht bundesgerichtshof bundesverfassungsgericht bundesverwaltungsgericht verfassungsgericht
    arbeitsgericht sozialgericht schwurgericht kammer strafkammer zentralbank notenbank bundesbank sparkasse
    versicherung krankenkasse krankenhaus klinik klinikum universitätsklinikum hochschule schule akademie
    forschungsinstitut meinungsforschungsinstitut umfrageinstitut stiftung museum theater oper festspiele orchester
    band ensemble plattenfirma studio galerie redaktion blatt boulevardblatt tageszeitung wochenzeitung
    nachrichtenmagazin fachmagazin fachzeitschrift zeitschrift wochenblatt portal nachrichtenportal internetportal
    plattform onlinedienst kurznachrichtendienst netzwerk rundfunk radiosender fernsehen staatsfernsehen staatsmedien
    presseagentur staatsagentur hersteller autobauer autohersteller autokonzern energiekonzern chemiekonzern
    pharmakonzern technologiekonzern softwarekonzern internetkonzern handelskonzern rüstungskonzern flugzeugbauer
    fluggesellschaft airline reederei bahn post telekom gesellschaft tochtergesellschaft holding werft brauerei fabrik
    mutterkonzern discounter handelskette supermarktkette startup start-up anbieter betreiber versorger stromkonzern
    netzbetreiber dienstleister zulieferer zentrale leitung geschäftsleitung geschäftsführung direktion vorstand
    aufsichtsrat betriebsrat konzernbetriebsrat management präsidium kuratorium beirat rat ausschuss
    untersuchungsausschuss haushaltsausschuss gremium jury komitee expertenkommission arbeitsgruppe zentralkomitee
    exekutive koalition ampel union bundespartei landesverband kreisverband ortsverein fraktionsspitze parteispitze
    parteiführung führung regime junta militärjunta militärrat übergangsregierung exilregierung rebellengruppe miliz
    terrororganisation terrorgruppe bewegung bürgerinitiative initiative bündnis kampagne hilfsorganisation
    menschenrechtsorganisation umweltorganisation umweltschutzorganisation nichtregierungsorganisation umweltverband
    sozialverband wirtschaftsverband branchenverband bauernverband dachverband fachverband fahrgastverband
    berufsverband interessenverband arbeitgeberverband handelsverband lehrerverband beamtenbund gewerkschaftsbund
    industrieverband fußballverband sportverband alpenverein förderverein sportverein fußballverein fußballklub
    fußballclub klub club mannschaft team nationalmannschaft liga handelskammer handwerkskammer ärztekammer
    arbeiterkammer wirtschaftskammer wirtschaft botschaft konsulat delegation vertretung niederlassung bistum
    erzbistum landeskirche bischofskonferenz kurie synode diözese zentralrat synagoge islamverband wetterdienst
    weltgesundheitsorganisation weltbank währungsfonds sicherheitsrat sicherheitskräfte streitkräfte armeeführung
    grenzschutz küstenwache bergwacht behördenleitung hausverwaltung eigentümergemeinschaft kanzlei anwaltskanzlei
    filiale forschungszentrum statistikbehörde gesundheitsbehörde schulbehörde stadtwerke bezirk bezirksamt
    bezirksregierung regierungspräsidium landeszentrale verbraucherzentrale
"""
_DOCUMENTS = """
    bericht brief erklärung studie mitteilung pressemitteilung schreiben text artikel urteil buch presseerklärung
    stellungnahme gutachten resolution entwurf gesetzentwurf gesetz paragraf verfassung grundgesetz vertrag
    koalitionsvertrag abkommen abschlusserklärung abschlussbericht zwischenbericht jahresbericht untersuchungsbericht
    ermittlungsbericht polizeibericht lagebericht prüfbericht medienbericht zeitungsbericht umfrage erhebung statistik
    analyse untersuchung dokument papier positionspapier strategiepapier thesenpapier grundsatzpapier eckpunktepapier
    vermerk aktenvermerk notiz protokoll memo memorandum manifest flugblatt plakat transparent banner schild
    aufschrift tafel inschrift zettel kommentar leitartikel beitrag gastbeitrag blogeintrag blogbeitrag aufsatz essay
    meldung agenturmeldung nachricht kurznachricht sms e-mail mail tweet post posting statement kommuniqué communiqué
    bekennerschreiben rundschreiben anschreiben antwortschreiben bekanntmachung verordnung erlass dekret richtlinie
    beschluss bescheid anklage anklageschrift klageschrift begründung urteilsbegründung aufruf appell petition antrag
    wahlprogramm parteiprogramm programm tagebuch autobiografie memoiren biografie nachruf vorwort nachwort einladung
    webseite website homepage internetseite broschüre prospekt werbung anzeige slogan inserat drohbrief abschiedsbrief
    testament enzyklika hirtenbrief
"""
_WORKS = """
    roman buch film album lied titel serie sendung ausstellung stück theaterstück dokumentarfilm oper gedicht song
    band zeitschrift magazin zeitung schiff projekt programm sender fernsehsender firma restaurant aktion kampagne
    operation website fachblatt wochenzeitung tageszeitung nachrichtenmagazin magazins agentur ausgabe bewegung
    unternehmen organisation gruppe enzyklika sonde partei verein hotel site seite blatt blattes wochenblatt senders
    zeitungen internetportal portal schiffes romans films filmes buches albums stücks stückes liedes songs titels
    gedichts gedichtes novelle erzählung kurzgeschichte trilogie tetralogie buchreihe krimi thriller komödie tragödie
    drama dramas musical musicals operette sinfonie symphonie hymne single schallplatte gemälde skulptur installation
    performance podcast podcasts blog blogs newsletter journal journals illustrierte illustrierten boulevardblatt
    lokalblatt kanal radiosender talkshow sendereihe dokumentation doku reportage hörspiel kino café bar kneipe lokal
    gasthof gaststätte club klub disco diskothek orchester chor ensemble marke konzern stiftung initiative
    bürgerinitiative bündnis netzwerk software betriebssystem browser computerspiel videospiel festival festivals
    wettbewerb raumsonde satellit rakete trägerrakete raumschiff raumfähre shuttle flugzeug fregatte u-boot dampfer
    frachter tanker fähre kreuzfahrtschiff yacht jacht segelschiff kutter hurrikan taifun orkan wirbelsturm sturmtief
    tropensturm fernsehfilm kinofilm spielfilm kurzfilm streifen sachbuch bestseller ratgeber essay aufsatz artikel
    fernsehserie rubrik kolumne überschrift schlagzeile untertitel kapitel bildband lexikon wörterbuch enzyklopädie
    online-enzyklopädie comic comics oratorium kantate ballett ballade arie choral wanderausstellung sonderausstellung
    fachmesse tagung workshop seminar vorlesung vortrag imbiss pizzeria jugendherberge sternwarte kita kindergarten
    grundschule nachrichtenagentur nachrichtenseite onlineportal suchmaschine
"""
_REPORTED = """
        sei seien habe werde könne müsse solle dürfe wolle möge hätte hätten wäre wären würde würden könnte könnten
        müsste müssten dürfte dürften sollten gäbe gäben käme kämen ginge stünde stünden läge lägen bliebe ließe
        ließen fände fänden sähe sähen nähme nähmen bräuchte bräuchten wüsste wüssten hielte brächte brächten dächte
        täte spräche gebe gehe komme bleibe stehe liege brauche lasse handle handele sehe halte nehme finde fehle
        bestehe rechtfertige zeige führe biete bringe wisse glaube drohe verstoße leide diene gelte verlange fordere
        erwarte bedeute mache trage ziehe treffe entspreche verfüge betreibe tue denke sage spreche erkläre betone
        behaupte hoffe fürchte befürchte freue bedauere bedaure begrüße lehne beabsichtige unterstütze befürworte
        bestätige bestreite kenne nenne verstehe verhalte erhalte enthalte behalte unterhalte beinhalte gehöre höre
        erfahre geschehe passiere entstehe ergebe beginne dauere entwickle entwickele verändere ändere steige sinke
        wachse zunehme abnehme teilnehme vornehme übernehme annehme aufnehme hinnehme unternehme wahrnehme einnehme
        ausgehe eingehe vorgehe zugehe hervorgehe umgehe davonkomme ankomme zukomme vorkomme hinzukomme bekomme
        entkomme vorliege unterliege erliege überlege anliege zurückliege bevorstehe feststehe dastehe entgegenstehe
        zustehe aussehe vorsehe ansehe absehe einsehe stattfinde befinde empfinde erfinde herausfinde vorgebe zugebe
        angebe abgebe aufgebe nachgebe vergebe begebe ausgebe weitergebe verleihe leihe steigere verstärke verbessere
        verschlechtere verhindere behindere gefährde helfe verhelfe nütze nutze benutze verwende anwende aufwende
        arbeite erarbeite mitarbeite ermittle ermittele untersuche prüfe überprüfe vertrete betrete eintrete auftrete
        zurücktrete beitrete verspreche widerspreche ausspreche anspreche besitze einsetze durchsetze umsetze
        voraussetze fortsetze festsetze zusammensetze aussetze beruhe beziehe einbeziehe entziehe vollziehe
        zurückziehe erziehe hinweise nachweise verweise zurückweise aufweise ausweise verliere verdiene bezahle zahle
        koste spare leiste kaufe verkaufe erwerbe investiere finanziere profitiere funktioniere existiere akzeptiere
        garantiere reagiere regiere kritisiere riskiere resultiere kandidiere demonstriere informiere organisiere
        interessiere orientiere basiere agiere toleriere ignoriere kooperiere beteilige beschäftige verteidige
        beleidige entschuldige benötige beschuldige verurteile beurteile erteile verteile erreiche ausreiche
        erleichtere erschwere erfülle erlaube verbiete gewähre verweigere weigere bemühe kümmere interveniere
        engagiere bekämpfe kontrolliere schaffe abschaffe anschaffe verschaffe vermeide entscheide unterscheide
        schreibe beschreibe unterschreibe vorschreibe schließe beschließe ausschließe abschließe verschließe
        anschließe einschließe entschließe hervorrufe werfe vorwerfe aufwerfe entwerfe verlasse entlasse zulasse
        überlasse hinterlasse veranlasse bewege verstecke entdecke bedecke aufdecke ertrage beitrage betrage vertrage
        übertrage beauftrage verfolge befolge mangele mangle bewirke auswirke mitwirke einwirke vorschlage erschlage
        bevorzuge erzeuge überzeuge verspüre spüre berühre einführe durchführe ausführe fortführe anführe herbeiführe
        zurückführe weiterführe aufführe entfalle wegfalle auffalle ausfalle zusammenfalle gefalle fliehe füge zufüge
        begehe vergehe ergehe entgehe hintergehe nachgehe erinnere erfordere überfordere fördere befördere behandle
        behandele verhandle verhandele misshandle verwandle sammle versammle bezweifle schildere verringere vergrößere
        vermindere übersteige ansteige absteige aussteige einsteige zurückkehre verkehre verbleibe ausbleibe
        übrigbleibe wiederhole erhole abhole ermögliche verwirkliche veröffentliche beruhige berücksichtige
        benachteilige beseitige beschleunige missbrauche verbrauche gebrauche entbehre vermehre gelinge misslinge
        eindringe durchdringe zwinge erzwinge bedinge binde verbinde einbinde verschwinde überwinde abwarte beobachte
        betrachte trachte beachte verzichte vernichte errichte einrichte ausrichte unterrichte hinrichte verpflichte
        lerne kennenlerne erlebe überlebe strebe anstrebe klebe
        """


def _after(nouns: str) -> str:
    """The phrases that name a source with a noun: nach Angaben, nach Angaben von."""
    return ", ".join(f"nach {noun}{linked}" for noun in nouns.split() for linked in ("", " von", " vom"))


_WEEKDAYS = "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"
_TIMES = """
        januar jänner februar feber märz april mai juni juli august september oktober november dezember heute gestern
        morgen vorgestern übermorgen woche wochen wochenende wochenendes tag tage tagen tages jahr jahre jahren jahres
        monat monate monaten monats stunde stunden minute minuten sekunde sekunden vormittag mittag nachmittag abend
        nacht mitternacht frühjahr frühling sommer herbst winter mal jahrhundert jahrzehnt jahrzehnte quartal halbjahr
        zeit zeitpunkt moment augenblick anfang ende mitte beginn vorabend vortag vorjahr ostern pfingsten weihnachten
        silvester neujahr saison spieltag
        """
_DAY_PARTS = "", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht"
_POINTING = """
    politiker kommunalpolitiker oppositionspolitiker parlamentarier christdemokrat sozialdemokrat demokrat
    republikaner jurist mediziner ökonom historiker wissenschaftler forscher physiker chemiker biologe soziologe
    politologe politikwissenschaftler psychologe theologe philosoph archäologe meteorologe virologe musiker sänger
    rapper komponist dirigent pianist regisseur schauspieler komiker kabarettist moderator entertainer schriftsteller
    autor dichter publizist journalist unternehmer milliardär multimillionär manager banker investor sportler
    fußballer kicker torjäger torschütze doppeltorschütze stürmer mittelfeldspieler verteidiger torhüter kapitän
    trainer übungsleiter fußballlehrer weltmeister olympiasieger titelverteidiger rennfahrer boxer schwimmer läufer
    rentner pensionär student schüler preisträger gewinner sieger verlierer amtsinhaber herausforderer täter
    attentäter diplomat gewerkschafter aktivist künstler maler bildhauer fotograf architekt ingenieur landwirt winzer
    amerikaner us-amerikaner brite engländer schotte niederländer belgier österreicher italiener spanier portugiese
    pole tscheche ungar grieche türke kroate serbe däne schwede norweger finne russe ukrainer chinese japaner
    brasilianer argentinier kanadier australier routinier ire
"""
"""What somebody is called by who was named before; words for women come from these with -in."""
_POINTING_MEN = """
    franzose pontifex kirchenmann geschäftsmann rekordmann schlussmann keeper chefcoach familienvater witwer
    filmemacher popstar rockstar senior anwalt arzt dieser letzterer
"""
_POINTING_WOMEN = """
    französin geschäftsfrau torfrau familienmutter witwe filmemacherin seniorin anwältin ärztin diese letztere
"""
_POINTING_EITHER = """
    angeklagte angeklagter beschuldigte beschuldigter verdächtige verdächtiger tatverdächtige tatverdächtiger
    verurteilte verurteilter verhaftete verhafteter festgenommene festgenommener gesuchte gesuchter verstorbene
    verstorbener geehrte geehrter gewählte gewählter abgeordnete abgeordneter parteilose parteiloser geistliche
    geistlicher jugendliche star veteran teenager jubilar champion profi radprofi tennisprofi israeli mitdreißiger
    mittvierziger mittfünfziger endvierziger endfünfziger
"""
_ANAPHORIC = {
    **who(
        male=f"{_POINTING} {_POINTING_MEN}",
        female=" ".join([*map(_woman, _POINTING.split()), _POINTING_WOMEN]),
        either=_POINTING_EITHER,
    ),
    **dict.fromkeys((f"{years}-jährige" for years in range(10, 100)), Who.PERSON),
}
"""Nouns for somebody named before, among them «die 44-Jährige»."""


def _forms_of(stem: str, ends: str = "e em en er es") -> str:
    """A determiner in all its cases: sein, seine, seinem."""
    return " ".join(stem + end for end in ("", *ends.split()))


GERMAN = Language(
    code="de",
    verbs=_VERBS,
    weak_verbs=frozenset(_WEAK) - frozenset(_STRONG) | _AMBIGUOUS,
    auxiliaries=words("hat haben hatte hatten habe hätte hätten soll sollen sollte"),
    passives=words("wird wurde wurden werden worden war waren ist sind sei wäre werde würde seien wären"),
    between=words(
        """
        auch sich nicht noch schon bereits dazu jedoch aber zudem außerdem ferner weiter weiterhin dann daraufhin
        hierzu so ebenfalls wiederum allerdings heute gestern zuletzt nun jetzt darüber hinaus dabei dagegen deshalb
        daher gegenüber erneut später zuvor einst mehrfach kürzlich inzwischen hingegen es ihm ihr ihnen nur sogar gar
        eher ganz sehr wohl doch mal einmal wieder immer nie niemals stets oft häufig manchmal meist selten vorher
        nachher anschließend schließlich endlich zunächst zuerst anfangs damals seinerzeit vorgestern soeben eben
        gerade ausdrücklich öffentlich offen ehrlich knapp kurz lapidar trocken nüchtern lediglich bloß ebenso
        gleichzeitig zugleich indes indessen unterdessen derweil mittlerweile seither seitdem bisher bislang
        gleichwohl dennoch trotzdem vielmehr überdies obendrein somit folglich demnach mithin also nämlich freilich
        immerhin jedenfalls übrigens natürlich selbstverständlich offenbar offensichtlich anscheinend angeblich
        vermutlich wahrscheinlich vielleicht sicherlich hier dort da darauf daran darin davon davor dafür damit darum
        hierauf hierbei dadurch danach hinterher augenzwinkernd grinsend lachend lächelnd schmunzelnd kopfschüttelnd
        achselzuckend wütend verärgert sichtlich zufrieden enttäuscht erleichtert begeistert erfreut empört besorgt
        zuversichtlich optimistisch skeptisch selbstkritisch selbstbewusst gelassen ruhig leise scharf heftig deutlich
        klar entschieden energisch vehement wörtlich schriftlich mündlich telefonisch persönlich gemeinsam einstimmig
        übereinstimmend abschließend ergänzend erläuternd begründend einschränkend warnend mahnend spöttisch ironisch
        süffisant sarkastisch lakonisch ebenda seinerseits ihrerseits deutlicher schlicht einfach direkt prompt sofort
        umgehend abermals nochmals fast beinahe etwa rund sonst überhaupt zwar allein ansonsten jüngst neulich früher
        bald demnächst künftig nunmehr letztlich mitunter teils teilweise unumwunden freimütig unmissverständlich
        nachdrücklich stolz strahlend ernst nachdenklich zögernd lautstark schroff barsch kühl sachlich diplomatisch
        vorsichtig vage schwärmerisch resigniert gereizt genervt verwundert erstaunt überrascht verblüfft ungläubig
        fassungslos betroffen bedauernd anerkennend lobend zustimmend ausweichend
        """
    ),
    adverb_endings=("weise",),
    pronouns=who(male="er", female="sie", many="sie", thing="es", own="ich wir du"),
    sources=phrases(
        """
        laut, gemäß, in den worten von, in den worten, mit den worten von, aus sicht, aus sicht von, aus der sicht,
        aus der sicht von, in den augen, in den augen von, glaubt man, geht es nach, wenn es nach, folgt man, vertraut
        man, um mit, frei nach, im urteil, im urteil von, nach dem urteil, nach dem urteil von, nach der ansicht, nach
        der ansicht von, nach der darstellung, nach der darstellung von, nach der meinung, nach der meinung von, nach
        der einschätzung, nach der einschätzung von, nach den angaben, nach den angaben von, nach den worten, nach den
        worten von, nach dem bericht, nach einem bericht, nach berichten, nach einer mitteilung, nach einer meldung,
        nach einer studie
        """
    )
    | phrases(
        _after(
            "angaben worten ansicht meinung auffassung überzeugung einschätzung darstellung auskunft aussage aussagen"
            " schilderung schilderungen lesart informationen erkenntnissen bekunden dafürhalten urteil mitteilung"
            " berechnungen schätzungen behauptung behauptungen eindruck recherchen analyse versicherung äußerungen"
        )
    ),
    sources_behind=phrases("so"),
    quoted=words("zitiert"),
    reported=words(_REPORTED),
    sources_after=words("zufolge"),
    agents=words("von vom durch seitens"),
    determiners=words(
        """
        der die das des dem den ein eine einer eines einem einen dieser diese dieses diesem diesen jener jene jenes
        jenem jenen kein keine keiner keines keinem keinen jeder jede jedes jedem jeden mehrere mehrerer mehreren
        viele vieler vielen einige einiger einigen zwei drei vier fünf sechs sieben acht neun zehn beide beider beiden
        alle aller allen manche mancher manchen andere anderer anderen zahlreiche zahlreicher zahlreichen etliche
        etlicher etlichen verschiedene wenige weniger wenigen sämtliche sämtlicher sämtlichen solche solcher solchen
        solches solchem welche welcher welches welchem welchen deren dessen weitere derselbe dieselbe dasselbe
        """
        + " ".join(map(_forms_of, ("sein", "ihr", "mein", "dein", "unser")))
        + " euer eure eurer eurem euren"
    ),
    indefinite=words(
        """
        ein eine einer eines einem einen mehrere mehrerer mehreren viele vielen einige einiger einigen zwei drei vier
        fünf manche manchen mancher andere anderen kein keine keiner zahlreiche zahlreichen etliche etlichen
        verschiedene weitere jeder jede jedes
        """
    ),
    oblique=words(
        """
        des dem den eines einem einen diesem diesen jenem jenen seinem seinen seines seiner ihrem ihren ihres ihrer
        meinem meinen unserem unseren unserm keinem keinen keines jedem jeden mehreren vielen einigen manchen anderen
        zahlreichen etlichen solchem solchen welchem welchen eurem euren allen einer meiner deiner unserer eurer
        keiner aller vieler mehrerer einiger beider zahlreicher etlicher
        """
    ),
    prepositions=words(
        """
        als bezüglich hinsichtlich in im an am auf für mit bei beim nach von vom aus um über unter vor zu zum zur
        gegen durch ohne zwischen seit während wegen trotz laut gemäß gegenüber des hinter neben ans aufs ins übers
        unterm vors fürs durchs ums hinterm dank samt mitsamt nebst bis entlang inklusive einschließlich mangels
        mittels anhand aufgrund anlässlich angesichts infolge innerhalb außerhalb oberhalb unterhalb jenseits
        diesseits statt anstatt anstelle zugunsten zulasten ungeachtet unweit zwecks betreffs seitens pro per via
        wider entgegen inmitten binnen mithilfe zuliebe abseits unbeschadet kraft
        """
    ),
    linking=words("des von vom für der bei beim"),
    that=words("dass daß"),
    relatives=words("welcher welche welches"),
    conjunctions=words("und aber oder sondern denn doch sowie bzw beziehungsweise"),
    subordinators=words(
        """
        dass daß weil wenn ob als nachdem bevor obwohl während damit wie sodass falls sofern solange sobald indem seit
        seitdem bis ehe wohingegen wobei weshalb wo warum wann woher wohin was wer zumal obgleich obschon wenngleich
        wonach wodurch worauf womit woraufhin weswegen da
        """
    ),
    demonstratives=words("dieser diese dieses diesem diesen jener jene jenem jenen"),
    impersonal=words("man"),
    demonstrative_articles={"der": "er", "die": "sie"},
    nominative=words("er ich wir"),
    anaphoric=_ANAPHORIC,
    callings=groups(
        """
        richter richterin vorsitzender vorsitzende
        / anwalt anwältin rechtsanwalt rechtsanwältin verteidiger verteidigerin jurist juristin
        strafverteidiger
        / politiker politikerin abgeordneter abgeordnete bürgermeister bürgermeisterin oberbürgermeister
        oberbürgermeisterin stadtrat stadträtin landrat landrätin minister ministerin ministerpräsident
        ministerpräsidentin kandidat kandidatin parlamentarier parlamentarierin senator senatorin kanzler
        kanzlerin
        / chef chefin unternehmer unternehmerin geschäftsführer geschäftsführerin vorstand vorständin manager
        managerin gründer gründerin inhaber inhaberin direktor direktorin leiter leiterin
        / forscher forscherin wissenschaftler wissenschaftlerin professor professorin biologe biologin
        physiker physikerin historiker historikerin ökonom ökonomin soziologe soziologin experte expertin
        geologe geologin chemiker chemikerin klimaforscher klimaforscherin
        / arzt ärztin mediziner medizinerin chirurg chirurgin psychiater psychiaterin psychologe psychologin
        facharzt fachärztin chefarzt chefärztin virologe virologin
        / regisseur regisseurin filmemacher filmemacherin
        / schauspieler schauspielerin darsteller darstellerin mime
        / sänger sängerin musiker musikerin künstler künstlerin komponist komponistin
        / autor autorin schriftsteller schriftstellerin dichter dichterin romancier
        / spieler spielerin stürmer stürmerin torhüter torhüterin torwart mittelfeldspieler
        mittelfeldspielerin verteidiger verteidigerin kapitän kapitänin profi angreifer torschütze torschützin
        nationalspieler nationalspielerin läufer läuferin olympiasieger olympiasiegerin
        / trainer trainerin coach
        / bauer bäuerin landwirt landwirtin winzer winzerin
        / polizist polizistin beamter beamtin kommissar kommissarin ermittler ermittlerin
        / lehrer lehrerin pädagoge pädagogin rektor rektorin schulleiter schulleiterin
        / pfarrer pfarrerin bischof bischöfin priester geistlicher pastor pastorin
        / angeklagter angeklagte beschuldigter beschuldigte verdächtiger verdächtige täter täterin
        / unternehmen konzern firma hersteller anbieter betreiber gesellschaft reederei bank versicherer
        / gewerkschaft verband organisation
        / partei fraktion bündnis
        / zeitung magazin sender blatt zeitschrift tageszeitung
        / verein klub club mannschaft team
        / universität hochschule institut
        """
    ),
    ages={
        **dict.fromkeys(words("jugendliche jugendlicher teenager"), (12, 19)),
        **dict.fromkeys(words("schüler schülerin"), (6, 20)),
        **dict.fromkeys(words("rentner rentnerin"), (55, 110)),
    },
    anaphoric_bodies=words(
        """
        unternehmen konzern firma gruppe partei gewerkschaft verband organisation institut zeitung magazin sender
        agentur bank verlag stiftung verein klub club tageszeitung wochenzeitung nachrichtenmagazin fachmagazin blatt
        zeitschrift portal plattform netzwerk hersteller autobauer autohersteller autokonzern energiekonzern
        chemiekonzern pharmakonzern technologiekonzern softwarekonzern internetkonzern handelskonzern fluggesellschaft
        airline reederei gesellschaft holding werft brauerei discounter handelskette supermarktkette startup start-up
        anbieter betreiber versorger stromkonzern netzbetreiber dienstleister zulieferer initiative bürgerinitiative
        bündnis hilfsorganisation menschenrechtsorganisation umweltorganisation umweltschutzorganisation miliz
        terrororganisation nachrichtenagentur fernsehsender radiosender dachverband mannschaft team universität
        hochschule museum theater krankenkasse versicherung versicherer
        """
    ),
    polite=words("sie ihnen"),
    objective={"ihm": "er", "ihr": "sie", "ihnen": "sie"},
    former=words("frühere früherer ehemalige ehemaliger einstige einstiger"),
    citing=words("zitiert zitierte zitieren zitierten"),
    as_saying=phrases("mit den worten, mit folgenden worten, mit den sätzen, wie folgt"),
    nobody=words("niemand keiner keine"),
    one_of=phrases("einer von ihnen, eine von ihnen"),
    latter=who(male="letzterer letzterem letzteren dieser", female="letztere diese"),
    likening=words("als"),
    likening_by=dict.fromkeys(words("hält halten hielt hielten gehalten"), words("für")),
    likened=words(
        """
        sah sieht sahen sehen betrachtete betrachtet betrachteten betrachten empfand empfindet empfanden empfinden
        empfunden deutete deutet deuteten gedeutet stufte stuft stuften stellte stellt stellten feierte feiert
        feierten gefeiert ehrte ehrt geehrt rühmte rühmt gerühmt präsentierte präsentiert verstand versteht verstanden
        erkannte erkennt tat tut bewunderte bewundert schätzte schätzt geschätzt entlarvte entlarvt outete outet
        belächelte belächelt klassifizierte klassifiziert skizzierte skizziert begriff begreift verabschiedete
        verabschiedet gab gibt
        """
    ),
    resuming=phrases("das, dies, dieses, genau das, eben das, solches, so zumindest, so jedenfalls"),
    asides=phrases(
        """
        seinerseits, ihrerseits, wiederum, unter anderem, zum beispiel, zur begründung, auf nachfrage, auf anfrage,
        auf die frage, im gegenzug, im anschluss, in diesem zusammenhang, zum abschluss, zum auftakt, mit blick auf,
        nicht zuletzt, alles in allem, vor allem, im übrigen, darüber hinaus, nach eigenen angaben, ohne umschweife,
        mit nachdruck, im rückblick, unter tränen, unter beifall, unter applaus, vor kurzem, zu recht, ein wenig, in
        der folge, im nachhinein, am ende, zu beginn, zum schluss, letzte woche, vergangene woche, diese woche, vorige
        woche, letztes jahr, vergangenes jahr, voriges jahr, dieser tage, eines tages
        """
    ),
    voices=phrases(
        """
        durch seinen, durch ihren, durch einen, durch eine, über seinen, über ihren, über seine, über ihre, über einen
        sprecher, über eine sprecherin, über einen anwalt, über eine anwältin, durch den mund von, aus dem munde von,
        mit der stimme von, in gestalt von, in person von
        """
    ),
    views=words("für"),
    cries=frozenset(_CRIES),
    manners=words("wie"),
    own=words("mir uns dir euch ihnen mich dich"),
    pronominal=words(
        """
        dieser diese jener jene letzterer letztere einer eine jemand niemand viele manche mancher einige mehrere beide
        alle keiner keine jeder jede etliche wenige andere andre jedermann
        """
    ),
    as_it=phrases("wie es"),
    it_says=phrases("heißt es, hieß es, es heißt, es hieß, steht geschrieben, ist zu lesen, war zu lesen, liest man"),
    outlets=words(
        """
        zeitung rundschau spiegel focus tagesspiegel taz kurier anzeiger nachrichten tageblatt morgenpost abendblatt
        handelsblatt presse allgemeine illustrierte magazin times post standard tagblatt wochenblatt volksblatt
        """
    ),
    naming=words("heißt hieß heißen ist war"),
    finite=words(
        """
        ich wir er sie es ist sind war waren wird werden wurde hat haben hatte hatten kann können muss müssen müsse
        soll sollen sollte darf dürfen will wollen möchte gibt gab geht ging kommt macht sei habe werde könne wäre
        hätte würde würden bin bist man dürfe solle wolle steht stehen bleibt liegt lässt braucht brauchen du seid
        habt hast wirst kannst musst sollst darfst willst könnt müsst wollt wurden wart warst hattest konnte konnten
        musste mussten durfte durften wollte wollten sollten mochte mag mögen könnten müssten müsste dürfte dürften
        wären hätten gäbe gäben käme ginge bräuchte bräuchten möchten könnte seien möge kam kamen gingen stand standen
        lag lagen blieb blieben ließ ließen nahm nahmen gaben fand fanden sah sahen hielt hielten tut tat taten sagt
        sagte sieht weiß wissen glaubt glaube denkt findet hofft heißt hieß zeigt zeigte gilt galt fehlt fehlte hilft
        half stimmt passiert passierte funktioniert hält nimmt spielt spielte arbeitet lebt lebte kennt liebt gewinnt
        gewann verliert verlor verdient bedeutet schafft schaffte steigt sinkt wächst trägt bringt brachte führt
        führte stellt stellte sitzt saß spricht sprach trifft traf zahlt kostet hängt sorgt reicht beginnt begann
        endet geschieht gehört hört verlangt fordert droht entsteht entstand ergibt erwartet versucht versuchte
        entscheidet entschied dauert wirkt wirkte scheint schien läuft lief fällt fiel kämpft stirbt starb zieht zog
        folgt folgte dient setzt setzte wünscht bekommt bekam verschwindet machte machten brauchte brauchten glaubte
        dachte wusste freue hoffe danke wünsche finde denke sehe fühle weint
        """
    ),
    finite_endings=("ierte", "ierten"),
    other_verbs=words(
        """
        stand standen lag lagen kam kamen kommt ging gingen geht blieb blieben bleibt nahm nahmen nimmt ließ ließen
        lief liefen läuft traf trafen trifft fiel fielen fällt stieg stiegen steigt sank sanken sinkt wuchs wuchsen
        wächst saß saßen sitzt starb starben stirbt gewann gewannen gewinnt verlor verloren verliert erhielt erhielten
        erhält bekam bekamen bekommt begann begannen beginnt entstand entstanden entsteht verschwand verließ verlässt
        trat traten tritt zog zogen zieht trug trugen trägt brachte brachten bringt schlug schlugen schlägt brach
        brachen bricht floh flohen flieht flog flogen fliegt fuhr fuhren fährt half halfen hilft hing hingen hängt bot
        boten bietet gelang gelingt geschah geschieht gehört gehörte gehörten galt galten gilt machte machten macht
        brauchte brauchten braucht arbeitete arbeiteten arbeitet lebte lebten lebt wohnte wohnt spielte spielten
        spielt reiste reisten reist kaufte kauften kauft zahlte zahlten zahlt kostete kostet dauerte dauert endete
        endet scheiterte scheitert startete startet landete landet siegte siegt verzichtete verzichtet trennte trennt
        verfügte sorgte sorgten sorgt setzte setzten setzt legte legten legt folgte folgten folgt reichte reicht
        diente dient schien schienen scheint wirkte wirkten wirkt fehlte fehlten fehlt drehte dreht gründet gründete
        entschied entschieden entscheidet unterlag unterliegt erschien erscheint verstarb existiert existierte konnte
        konnten kann können musste mussten muss müssen durfte durften darf dürfen sollte sollten soll sollen wollte
        wollten will wollen mochte mag mögen möchte möchten könnte könnten müsste müssten dürfte dürften würde würden
        wäre wären gäbe käme steht stehen liegt liegen tut tat taten weiß wusste wussten heißt hieß hießen
        """
    ),
    role_endings=tuple(sorted(_ROLE_ENDINGS)),
    articles=who(male="der ein dieser jener", female="die eine diese jene einer"),
    times=frozenset(f"{day}{part}" for day in _WEEKDAYS.split() for part in _DAY_PARTS) | words(_TIMES),
    generic_documents=words("text dokument papier schriftstück"),
    titles=who(
        male="herr herrn könig kaiser prinz papst pater graf fürst herzog sir lord onkel bruder sankt",
        female="frau fräulein königin kaiserin prinzessin gräfin fürstin herzogin lady tante schwester",
        either="dr dr. prof. prof professor doktor",
    ),
    title_nouns={"dr.": "doktor", "dr": "doktor", "prof.": "professor", "prof": "professor"},
    roles=who(
        male=" ".join([*_ROLES, _MEN, *map(_other_case, [*_ROLES, *_MEN.split()])]),
        female=" ".join([*map(_woman, _ROLES), _WOMEN]),
        either=_EITHER,
        many=_MANY,
    ),
    bodies=words(_BODIES) | frozenset(f"{field}ministerium" for field in _MINISTRIES),
    documents=words(_DOCUMENTS),
    works=words(_WORKS),
    charges=words(
        """
        anklage angeklagt ermittelt ermittlungen verfahren verurteilt verurteilung anzeige prozess festgenommen
        verdacht strafanzeige
    """
    ),
    charged=words("wegen"),
    labels=words(
        """
        wort begriff begriffe begriffen begriffs sogenannte sogenannten sogenannter sogenanntes sogenanntem genannte
        genannten genannter genanntes genanntem namens genannt motto mottos thema themas ausdruck ausdrücke ausdrucks
        bezeichnung bezeichnungen slogan slogans titel namen name spitzname spitznamen beiname beinamen kosename
        kosenamen decknamen deckname codename codenamen künstlername künstlernamen pseudonym kennwort passwort
        stichwort stichworte stichworten schlagwort schlagworte schlagworten schlagwörter unwort prädikat kategorie
        rubrik etikett vermeintliche vermeintlichen vermeintlicher angebliche angeblichen angeblicher selbsternannte
        selbsternannten selbsternannter getauft betitelt tituliert formel kürzel abkürzung aufschrift schriftzug
        inschrift hashtag adjektiv substantiv attribut wörter wörtern vokabel vokabeln konzept typ typs modell klasse
        marke stufe projektname arbeitstitel originaltitel filmtitel buchtitel untertitel
        """
    ),
    speech_nouns=words(
        """
        forderung forderungen vorwurf vorwürfe aussage aussagen äußerung äußerungen worte worten behauptung
        behauptungen ankündigung warnung drohung drohungen kritik antwort antworten erklärung feststellung
        einschätzung bemerkung frage bitte appell aufruf versprechen zusage versicherung these fazit urteil kommentar
        kommentare reaktion begründung hinweis rat ratschlag empfehlung mahnung vorschlag credo devise spruch satz
        botschaft nachricht prognose vorhersage bekenntnis geständnis eingeständnis dementi klage beschwerde lob
        plädoyer überzeugung ansicht meinung auffassung vermutung verdacht befürchtung formulierung wortwahl
        definition beschreibung charakterisierung ausspruch ausruf scherz witz resümee bilanz schlussfolgerung
        argument argumentation einwand einwurf zwischenruf schlusswort diagnose analyse anklage anschuldigung
        beschuldigung vision maxime rede ansprache predigt entschuldigung replik erwiderung entgegnung schilderung
        zusicherung parole leitspruch lebensmotto mantra tadel rüge prophezeiung
        """
    ),
    of_bodies=words(
        """
        bürgermeister bürgermeisterin oberbürgermeister präsident präsidentin vorsitzender vorsitzende kapitän
        """
    ),
    owned=("{what} von {owner}", "{what} von {owner}"),
    announcing=phrases("ich zitiere, zitat, so wörtlich, wörtlich"),
    possessives=dict.fromkeys(_forms_of("sein").split(), "er") | dict.fromkeys(_forms_of("ihr").split(), "sie"),
    plural_determiners=words(
        """
        mehrere mehrerer mehreren viele vielen einige einiger einigen zwei drei vier fünf sechs beide beiden alle
        allen manche manchen zahlreiche zahlreichen etliche etlichen verschiedene sämtliche wenige weitere
        """
    ),
    verb_second=True,
    capital_nouns=True,
    gendered=True,
    relative_articles=words("der die das dem den"),
    prefixes=words(
        """
        an ab auf aus bei ein fest klar dar nach hin hinzu hervor heraus zu zurück bekannt weiter wieder fort entgegen
        vor kund voraus durch zusammen
        """
    ),
)

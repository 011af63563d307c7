"""Swedish, Danish, Norwegian and Finnish."""

from collections.abc import Mapping

from reader.annotate.languages.base import Form, Language, Who, phrases, who, words


def _finite(text: str) -> dict[str, Form]:
    return dict.fromkeys(text.split(), Form.FINITE)


def _participles(text: str) -> dict[str, Form]:
    return dict.fromkeys(text.split(), Form.PARTICIPLE)


def _ending(stems: str, *ends: str) -> str:
    """All the stems with each of the ends."""
    return " ".join(stem + end for stem in stems.split() for end in ends)


def _joined(*tables: Mapping[str, Form]) -> dict[str, Form]:
    """One table of several; a word keeps all it can be."""
    forms: dict[str, Form] = {}
    for table in tables:
        for word, form in table.items():
            forms[word] = forms.get(word, Form(0)) | form
    return forms


_SV_A = """
    anklaga analysera annonsera anmoda argumentera avfärda avslöja avvisa beklaga bekräfta berätta betona beteckna
    citera deklarera dementera diagnosticera dundra flina formulera fråga fundera förkunna förklara förmana förmoda
    förneka försäkra försvara gasta gissa gorma gratulera hamra hojta håna hävda informera inflika insistera intyga
    ironisera jubla kalla karakterisera karaktärisera klaga kommentera konkludera konstatera kontra kritisera larma
    lova lovorda mejla mena meddela mullra mumla muttra nyansera notera orera plädera poängtera precisera predika
    prisa proklamera protestera påpeka raljera rapportera rasa resonera rekommendera relativisera repetera replikera
    ropa rättfärdiga sammanfatta skildra skoja skratta skrocka skämta snyfta specificera spekulera stamma stöna sucka
    summera svara tacka tillbakavisa titulera tjata tjuta twittra tweeta undra uppmana uppmuntra upprepa utropa varna
    varsla viska vittna vädja ångra önska hälsa förtydliga betvivla förbanna fördöma frusta gnola hota inskärpa
    kverulera lamentera motivera avråda underrätta jämra peka tala prata reagera visa öppna posta publicera presentera
    diskutera nicka tveka tvivla frukta befara oroa fantisera
"""
"""Infinitives of the verbs in -ar, -ade, -at."""
_SV_FINITE = """
    säger sade sa sägs skriver skrev svär svor ber bad tillägger tillade tillfogar tillfogade uppger uppgav anger
    angav medger medgav tillstår tillstod erkänner erkände bekänner bekände fortsätter fortsatte utbrister utbrast
    förutsäger förutsade påstår påstod föreslår föreslog fastslår fastslog understryker underströk framhåller framhöll
    beskriver beskrev anser ansåg tycker tyckte tänker tänkte tror trodde berömmer berömde beskyller beskyllde
    anmärker anmärkte invänder invände genmäler genmälde fnyser fnös fräser fräste väser väste ryter röt skriker skrek
    gråter grät ler log vrålar vrålade gnäller gnällde morrar morrade kräver krävde begär begärde yrkar yrkade
    bestrider bestred upplyser upplyste råder rådde anför anförde tillkännager tillkännagav inskjuter insköt hyllar
    hyllade spår spådde förutspår förutspådde bedömer bedömde benämner benämnde döper döpte påminner påminde
    misstänker misstänkte känner kände dömer dömde fördömer fördömde sågar sågade attackerar attackerade minns mindes
    hoppas hoppades utlovar utlovade vill ville vet visste läser läste sjunger sjöng ser såg finner fann hör hörde
    slår slog lyder löd låter lät heter hette drar drog uttrycker uttryckte mailar mailade smsar smsade uttalar
    uttalade ifrågasätter ifrågasatte motsäger motsade vidhåller vidhöll inleder inledde avslutar avslutade ger gav
    uppges betecknas mässar mässade kontrar kontrade sammanfattar smädar smädade
"""
_SV_SUPINES = """
    sagt skrivit svurit bett tillagt tillfogat uppgett uppgivit angett angivit medgett medgivit erkänt bekänt fortsatt
    utbrustit förutsagt påstått föreslagit fastslagit understrukit framhållit beskrivit ansett tyckt tänkt trott
    berömt beskyllt anmärkt invänt genmält fnyst skrikit krävt begärt yrkat bestridit upplyst rått anfört
    tillkännagett hyllat spått förutspått bedömt benämnt döpt påmint misstänkt dömt fördömt sågat hoppats utlovat
    uttryckt uttalat ifrågasatt motsagt vidhållit kallats citerats
"""
_SV_WEAK = words(
    """
    ger gav pekar pekade pekat talar talade talat pratar pratade reagerar reagerade visar visade öppnar öppnade postar
    postade publicerar publicerade presenterar presenterade diskuterar diskuterade nickar nickade tänker tänkte tror
    trodde ler log vill ville vet visste läser läste sjunger sjöng ser såg finner fann hör hörde slår slog lyder löd
    låter lät heter hette drar drog känner kände minns mindes inleder inledde avslutar avslutade rasar rasade hotar
    hotade hälsar hälsade döper döpte svär svor skrattar skrattade tvekar tvekade motiverar motiverade dömer dömde
    dömt
"""
)
_SV_ENDINGS = words(
    """
    ministern chefen ledaren forskaren läkaren åklagaren domaren talespersonen direktören ordföranden politikern
    experten tränaren spelaren ägaren åringen minister chef ledare forskare direktör ordförande politiker expert
    tränare mästaren sekreteraren ekonomen juristen författaren målvakten
    """
)
_SV_PERSONS = who(
    male="""
        man mannen mannens pojke pojken far fadern pappa pappan son sonen bror brodern farbror morbror make maken kung
        kungen prins prinsen herr herre herren talesman talesmannen ombudsman ombudsmannen fackman biskop biskopen
        påve påven farfar morfar polisman polismannen brandman brandmannen rådman nämndeman riksdagsman
        """,
    female="""
        kvinna kvinnan kvinnans flicka flickan mor mamma mamman dotter dottern syster systern faster moster maka makan
        hustru hustrun drottning drottningen prinsessa prinsessan fru änka änkan taleskvinna taleskvinnan
        skådespelerska sjuksköterska sjuksköterskan lärarinna författarinna mormor farmor sångerska sångerskan
        """,
    either="""
        minister ministern statsminister statsministern utrikesminister utrikesministern finansminister
        finansministern försvarsminister försvarsministern justitieminister justitieministern utbildningsminister
        utbildningsministern socialminister socialministern miljöminister miljöministern näringsminister
        näringsministern inrikesminister inrikesministern premiärminister premiärministern kulturminister
        kulturministern president presidenten chef chefen vd vd:n ordförande ordföranden talesperson talespersonen
        presstalesperson presstalespersonen pressekreterare pressekreteraren presschef presschefen polis
        poliskommissarie poliskommissarien polischef polischefen förhandlare forskare forskaren ledare ledaren
        partiledare partiledaren gruppledare gruppledaren åklagare åklagaren chefsåklagare chefsåklagaren domare
        domaren rektor rektorn direktör direktören generaldirektör generaldirektören generalsekreterare
        generalsekreteraren läkare läkaren överläkare överläkaren lärare läraren tränare tränaren förbundskapten
        förbundskaptenen lagkapten kapten kaptenen advokat advokaten jurist juristen chefsjurist chefsjuristen
        författare författaren journalist journalisten reporter reportern redaktör redaktören chefredaktör
        chefredaktören professor professorn docent docenten doktor expert experten analytiker analytikern ekonom
        ekonomen chefekonom chefekonomen politiker politikern kommunpolitiker riksdagsledamot riksdagsledamoten
        ledamot ledamoten kommunalråd kommunalrådet regionråd landshövding landshövdingen borgmästare borgmästaren
        ambassadör ambassadören general generalen överste översten överbefälhavare överbefälhavaren soldat soldaten
        diplomat diplomaten spelare spelaren målvakt målvakten anfallare anfallaren mittback mittfältare mittfältaren
        stjärna stjärnan veteran veteranen artist artisten sångare sångaren rappare rapparen musiker musikern regissör
        regissören skådespelare skådespelaren konstnär konstnären komiker komikern programledare programledaren
        producent producenten kommentator kommentatorn företagare företagaren entreprenör entreprenören grundare
        grundaren ägare ägaren delägare delägaren bonde bonden fiskare fiskaren bagare bagaren snickare kock kocken
        krögare krögaren elev eleven student studenten granne grannen boende besökare besökaren turist turisten vittne
        vittnet offer offret misstänkt misstänkte åtalad åtalade gärningsman gärningsmannen anhörig anhörige patient
        patienten sjuksköterska präst prästen kyrkoherde kyrkoherden vän vännen kollega kollegan medarbetare
        medarbetaren anställd anställde handläggare handläggaren utredare utredaren projektledare projektledaren
        samordnare samordnaren enhetschef enhetschefen verksamhetschef verksamhetschefen kommundirektör
        kommundirektören styrelseordförande styrelseordföranden avdelningschef informationschef kommunikationschef
        kommunikationschefen insatsledare insatsledaren räddningsledare räddningsledaren befäl jägmästare biolog
        biologen meteorolog meteorologen arkeolog arkeologen historiker historikern psykolog psykologen statsvetare
        statsvetaren fysiker fysikern kemist astronom veterinär veterinären ingenjör ingenjören arkitekt arkitekten
        pilot piloten förare föraren chaufför chauffören sjöman skeppare skepparen passagerare aktivist aktivisten
        demonstrant företrädare företrädaren representant representanten kandidat kandidaten partisekreterare
        partisekreteraren språkrör språkröret talman talmannen statssekreterare statssekreteraren kritiker kritikern
        väljare väljaren debattör debattören krönikör krönikören person personen moderat moderaten socialdemokrat
        socialdemokraten centerpartist centerpartisten liberal liberalen miljöpartist miljöpartisten vänsterpartist
        vänsterpartisten kristdemokrat kristdemokraten sverigedemokrat sverigedemokraten pensionär pensionären källa
        källan åring åringen barn barnet tonåring tonåringen
        """,
    many="""
        forskarna experterna kritiker kritikerna poliser lärarna läkarna eleverna studenterna föräldrar föräldrarna
        fackförbunden myndigheterna partierna politikerna ministrarna ledarna spelarna fans supportrar supportrarna
        grannar grannarna boende invånare invånarna demonstranter demonstranterna aktivister aktivisterna medier
        medierna källor bedömare väljarna arbetarna anställda
        """,
)
_SV_BODIES = """
    företaget regeringen polisen partiet kommunen myndigheten tidningen facket fackförbundet förbundet föreningen
    organisationen riksdagen landstinget regionen domstolen tingsrätten hovrätten åklagarmyndigheten försvarsmakten
    försvaret kyrkan universitetet högskolan skolan sjukhuset bolaget koncernen banken riksbanken stiftelsen klubben
    laget nämnden styrelsen kommittén kommissionen eu-kommissionen utskottet ambassaden departementet
    utrikesdepartementet justitiedepartementet finansdepartementet verket skatteverket migrationsverket
    naturvårdsverket socialstyrelsen folkhälsomyndigheten försäkringskassan arbetsförmedlingen skolverket
    skolinspektionen trafikverket livsmedelsverket konsumentverket säkerhetspolisen räddningstjänsten kustbevakningen
    tullverket kriminalvården länsstyrelsen nyhetsbyrån kanalen radion tv-kanalen redaktionen förlaget museet teatern
    oppositionen alliansen majoriteten fraktionen rörelsen kampanjen armén militären juntan staten staden landet
    parlamentet senaten kongressen tillverkaren operatören flygbolaget rederiet byrån institutet akademien
"""
_SV_DOCUMENTS = """
    rapporten rapport brevet brev utredningen studien undersökningen domen artikeln uttalandet meddelandet
    pressmeddelandet pressmeddelande beslutet lagen texten boken mejlet protokollet anmälan åtalet stämningsansökan
    skylten plakatet bandrollen inlägget tweeten debattartikeln ledaren avtalet förslaget propositionen
"""

SWEDISH = Language(
    code="sv",
    verbs=_joined(
        _finite(_ending(_SV_A, "r", "de")),
        _finite(_SV_FINITE),
        _participles(_ending(_SV_A, "t")),
        _participles(_SV_SUPINES),
    ),
    weak_verbs=_SV_WEAK,
    between=words(
        """
        också inte sedan då även nu redan aldrig alltid dock ju nog väl bara dessutom därefter därför däremot
        emellertid fortfarande först genast gärna helt här där igår idag ibland igen istället kort kortfattat
        lakoniskt leende likaså länge mycket nyligen ofta plötsligt precis samtidigt senare skrattande snart strax
        sålunda tidigare torrt tydligt tyst vidare visserligen äntligen öppet själv själva sig mig honom henne dem oss
        bestämt allvarligt ironiskt argt trött nämligen alltså åter återigen endast möjligen troligen sannolikt kanske
        rentav
        """
    ),
    auxiliaries=words("har hade"),
    passives=words("blir blev blivit är var"),
    pronouns=who(male="han", female="hon", many="de dom", thing="det den", own="jag vi du ni", either="hen"),
    sources=phrases("enligt, med ord av, i ögonen på, om man får tro, ska man tro, att döma av, för att citera"),
    agents=words("av"),
    determiners=words(
        """
        en ett den det de denna denne detta dessa hans hennes sin sitt sina deras dess vår vårt våra min mitt mina din
        er ert någon något några ingen inget inga flera många vissa två tre fyra fem alla varje båda andra
        """
    ),
    indefinite=words("en ett någon något några flera många vissa två tre fyra fem andra varje ingen inget inga"),
    plural_determiners=words("några flera många vissa två tre fyra fem alla båda dessa andra"),
    demonstratives=words("denna denne detta dessa"),
    prepositions=words(
        """
        i på av för med till från om under över efter vid mot hos enligt bland mellan genom utan inom utanför framför
        bakom kring runt trots sedan innan före åt ur inför angående beträffande via per ovanför intill bredvid längs
        utom förutom
        """
    ),
    linking=words("av för på i från vid hos"),
    that=words("att"),
    relatives=words("som vilken vilket vilka"),
    conjunctions=words("och men eller utan samt ty"),
    subordinators=words(
        """
        att när om eftersom medan då innan sedan tills fast fastän trots så därför huruvida hur var vad varför som
        ifall
        """
    ),
    impersonal=words("man"),
    nominative=words("han hon jag vi de"),
    anaphoric=who(
        either="""
            politikern ministern riksdagsledamoten författaren skådespelaren regissören artisten sångaren musikern
            rapparen komikern konstnären stjärnan veteranen anfallaren målskytten målvakten mittfältaren lagkaptenen
            förbundskaptenen tränaren juristen professorn ekonomen historikern forskaren företagaren entreprenören
            grundaren miljardären diplomaten åtalade misstänkte dömde tonåringen pensionären vinnaren segraren
            mästaren svensken norrmannen dansken finländaren tysken amerikanen britten fransmannen italienaren
            spanjoren tjeckiskan svenskan amerikanskan norskan danskan finskan moderaten socialdemokraten
            centerpartisten liberalen miljöpartisten vänsterpartisten kristdemokraten sverigedemokraten republikanen
            demokraten
            """,
    ),
    latter=who(male="denne densamme", female="denna", either="sistnämnda sistnämnde"),
    likening=words("som"),
    likened=words("ser såg finner fann presenterar presenterade visar visade döper döpte"),
    resuming=phrases("det, detta, så"),
    asides=phrases("å sin sida, för sin del, i sin tur, bland annat, till exempel, i stället, å andra sidan"),
    voices=phrases("genom sin, via sin, genom en talesperson, genom sin talesperson"),
    views=words("för"),
    cries=words("skrek skriker ropar ropade vrålar vrålade gastar gastade skanderar skanderade"),
    manners=words("som"),
    own=words("mig oss dig er"),
    pronominal=words("en ingen någon några flera många vissa andra alla båda denne denna"),
    it_says=phrases("heter det, hette det, står det, stod det, går att läsa, gick att läsa"),
    naming=words("heter hette"),
    finite=words(
        """
        är var har hade kan ska vill måste får blir går jag vi du det han hon de inte finns skulle borde bör blev fick
        gick kom kommer gör gjorde ser såg tror trodde vet visste tycker tyckte känns kändes kunde ville ger gav tar
        tog står stod ligger låg behöver behövde hoppas säger sa heter verkar stämmer fungerar vågar orkar fattar ni
        dem hör håller höll lever levde vinner vann spelar spelade betyder innebär
        """
    ),
    other_verbs=words(
        """
        kom kommer gick går fick får tog tar gjorde gör stod står låg ligger satt sitter blev blir höll håller vann
        vinner förlorade förlorar dog dör föll faller lämnade lämnar började börjar slutade slutar spelade spelar
        arbetade arbetar bor bodde lever levde köpte köper sålde säljer finns fanns hade har skulle kunde kan måste
        ska bör borde
        """
    ),
    times=words(
        """
        måndag måndagen måndagens tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag lördagen
        söndag söndagen januari februari mars april maj juni juli augusti september oktober november december idag
        igår imorgon dag dagen dagar vecka veckan veckor månad månaden månader år året åren morgon morgonen kväll
        kvällen natten natt eftermiddag eftermiddagen förmiddag helg helgen stund stunden gång gången timme timmar
        minuter sommaren vintern våren hösten torsdagskvällen fredagskvällen måndagskvällen söndagskvällen
        lördagskvällen fredagseftermiddagen morse
        """
    ),
    titles=who(male="herr kung prins påve", female="fru fröken drottning prinsessa", either="dr professor doktor"),
    generic_documents=words("texten dokumentet"),
    roles={**dict.fromkeys(_SV_BODIES.split(), Who.PERSON), **_SV_PERSONS},
    role_endings=tuple(sorted(_SV_ENDINGS)),
    bodies=words(_SV_BODIES),
    documents=words(_SV_DOCUMENTS),
    works=words(
        """
        roman romanen bok boken film filmen låt låten album albumet pjäs pjäsen serie serien tv-serien program
        programmet utställning utställningen dikt dikten diktsamling novell novellen dokumentär dokumentären opera
        operan musikal musikalen tidning tidningen tidskriften magasinet podd podden singeln skivan målningen verket
        projektet kampanjen fartyget båten restaurangen spelet artikeln rubriken kapitlet avsnittet föreställningen
        """
    ),
    labels=words(
        """
        ordet orden uttrycket begreppet termen kallade kallad kallat smeknamnet namnet titeln slagordet parollen
        mottot rubriken döpt benämnd beteckningen etiketten öknamnet kodnamnet hashtaggen stämpeln epitetet temat
        """
    ),
    speech_nouns=words(
        """
        svar svaret fråga frågan kommentar kommentaren budskap budskapet uttalande uttalandet påstående påståendet
        löfte löftet krav kravet varning varningen hot hotet anklagelse anklagelsen slutsats slutsatsen förklaring
        förklaringen motivering motiveringen replik repliken råd rådet ord uppmaning uppmaningen kritik kritiken
        besked beskedet beskrivning beskrivningen dom omdöme omdömet bedömning bedömningen
        """
    ),
    possessives={"hans": "han", "hennes": "hon", "deras": "de"},
    verb_second=True,
)

_DA_FINITE = """
    siger sagde skriver skrev mener mente forklarer forklarede fortæller fortalte svarer svarede spørger spurgte
    oplyser oplyste tilføjer tilføjede understreger understregede påpeger påpegede hævder hævdede advarer advarede
    kalder kaldte lyder lød udtaler udtalte konstaterer konstaterede hvisker hviskede råber råbte fastslår fastslog
    bemærker bemærkede bekræfter bekræftede afviser afviste erkender erkendte indrømmer indrømmede kommenterer
    kommenterede kritiserer kritiserede anklager anklagede beskylder beskyldte opfordrer opfordrede beder bad kræver
    krævede lover lovede truer truede håber håbede tror troede tænker tænkte vurderer vurderede synes syntes beskriver
    beskrev betegner betegnede roser roste takker takkede beklager beklagede klager klagede nægter nægtede benægter
    benægtede forsikrer forsikrede forsvarer forsvarede argumenterer argumenterede begrunder begrundede citerer
    citerede gentager gentog gætter gættede griner grinede ler lo smiler smilede sukker sukkede mumler mumlede brummer
    brummede vrisser vrissede hvæser hvæsede snerrer snerrede skriger skreg græder græd hulker hulkede jamrer jamrede
    jubler jublede joker jokede spøger spøgte afslører afslørede anfører anførte antyder antydede fremhæver fremhævede
    pointerer pointerede præciserer præciserede uddyber uddybede vidner vidnede beretter berettede refererer
    refererede meddeler meddelte melder meldte rapporterer rapporterede annoncerer annoncerede bebuder bebudede
    foreslår foreslog anbefaler anbefalede råder rådede fortsætter fortsatte indskyder indskød indvender indvendte
    fnyser fnyste fniser fnisede udbryder udbrød henviser henviste tweeter tweetede twitrer twitrede forudser forudså
    forudsiger forudsagde frygter frygtede mistænker mistænkte formoder formodede spår spåede antager antog anslår
    anslog konkluderer konkluderede opsummerer opsummerede sammenfatter sammenfattede analyserer analyserede
    formulerer formulerede dementerer dementerede raser rasede tordner tordnede revser revsede langer langede
    hudfletter hudflettede angriber angreb hylder hyldede priser priste fordømmer fordømte bedyrer bedyrede sværger
    svor bander bandede brokker brokkede insisterer insisterede fastholder fastholdt forlanger forlangte ønsker
    ønskede udråber udråbte døber døbte taler talte snakker snakkede finder fandt læser læste synger sang reagerer
    reagerede nævner nævnte protesterer protesterede replicerer replicerede undrer undrede overvejer overvejede
    indleder indledte slutter sluttede afslutter afsluttede trøster trøstede mailer mailede sms'er giver gav slår slog
    peger pegede viser viste filosoferer filosoferede ironiserer ironiserede
"""
_DA_PARTICIPLES = """
    sagt skrevet ment forklaret fortalt svaret spurgt oplyst tilføjet understreget påpeget hævdet advaret kaldt udtalt
    konstateret hvisket råbt fastslået bemærket bekræftet afvist erkendt indrømmet kommenteret kritiseret anklaget
    beskyldt opfordret bedt krævet lovet truet håbet vurderet beskrevet betegnet rost takket beklaget klaget nægtet
    benægtet forsikret forsvaret argumenteret begrundet citeret gentaget afsløret anført antydet fremhævet pointeret
    præciseret uddybet vidnet berettet refereret meddelt meldt rapporteret annonceret bebudet foreslået anbefalet
    fortsat indvendt henvist tweetet forudset forudsagt frygtet formodet spået konkluderet opsummeret analyseret
    formuleret dementeret hyldet fordømt bedyret insisteret fastholdt forlangt døbt nævnt
"""
_DA_WEAK = words(
    """
    lyder lød finder fandt læser læste synger sang taler talte snakker snakkede giver gav slår slog peger pegede viser
    viste reagerer reagerede indleder indledte slutter sluttede afslutter afsluttede angriber angreb langer langede
    griner grinede ler lo smiler smilede tror troede tænker tænkte håber håbede døber døbte antager antog anslår
    fortsat ment
"""
)
_NO_FINITE = """
    sier sa skriver skrev mener mente forklarer forklarte forteller fortalte svarer svarte spør spurte opplyser
    opplyste understreker understreket understreka påpeker påpekte hevder hevdet advarer advarte kaller kalte lyder
    lød uttaler uttalte konstaterer konstaterte hvisker hvisket roper ropte fastslår fastslo bemerker bemerket
    bekrefter bekreftet avviser avviste erkjenner erkjente innrømmer innrømmet kommenterer kommenterte kritiserer
    kritiserte anklager anklaget beskylder beskyldte oppfordrer oppfordret ber ba bad krever krevde lover lovet truer
    truet håper håpet tror trodde tenker tenkte vurderer vurderte synes syntes beskriver beskrev betegner betegnet
    roser roste takker takket beklager beklaget klager klaget nekter nektet benekter benektet forsikrer forsikret
    forsvarer forsvarte argumenterer argumenterte begrunner begrunnet siterer siterte gjentar gjentok gjetter gjettet
    ler lo smiler smilte sukker sukket mumler mumlet brummer brummet freser freste hveser hveste skriker skrek skreik
    gråter gråt hulker hulket jubler jublet spøker spøkte vitser vitset avslører avslørte anfører anførte antyder
    antydet fremhever fremhevet poengterer poengterte presiserer presiserte utdyper utdypet vitner vitnet beretter
    berettet refererer refererte meddeler meddelte melder meldte rapporterer rapporterte annonserer annonserte varsler
    varslet foreslår foreslo anbefaler anbefalte råder rådet fortsetter fortsatte innvender innvendte fnyser fnyste
    fniser fniste utbryter utbrøt viser viste henviser henviste tvitrer tvitret forutser forutså frykter fryktet
    mistenker mistenkte antar antok anslår anslo konkluderer konkluderte oppsummerer oppsummerte analyserer analyserte
    formulerer formulerte dementerer dementerte raser raste tordner tordnet hyller hyllet priser priste fordømmer
    fordømte bedyrer bedyret sverger sverget insisterer insisterte fastholder fastholdt forlanger forlangte ønsker
    ønsket døper døpte snakker snakket finner fant vet visste leser leste synger sang reagerer reagerte nevner nevnte
    protesterer protesterte undrer undret innleder innledet avslutter avsluttet mailer mailet gir ga gav slår slo
    peker pekte legger la tilføyer tilføyde påstår påsto påstod repliserer repliserte ironiserer ironiserte
"""
_NO_PARTICIPLES = """
    sagt skrevet ment forklart fortalt svart spurt opplyst understreket påpekt hevdet advart kalt uttalt konstatert
    hvisket ropt fastslått bemerket bekreftet avvist erkjent innrømmet kommentert kritisert anklaget beskyldt
    oppfordret bedt krevd lovet truet håpet vurdert beskrevet betegnet rost takket beklaget klaget nektet benektet
    forsikret forsvart argumentert begrunnet sitert gjentatt avslørt anført antydet fremhevet poengtert presisert
    utdypet vitnet berettet referert meddelt meldt rapportert annonsert varslet foreslått anbefalt fortsatt innvendt
    henvist tvitret forutsett fryktet konkludert oppsummert analysert formulert dementert hyllet fordømt bedyret
    insistert forlangt døpt nevnt tilføyd påstått
"""
_NO_WEAK = words(
    """
    lyder lød finner fant vet visste leser leste synger sang snakker snakket gir ga gav slår slo peker pekte viser
    viste reagerer reagerte innleder innledet avslutter avsluttet ler lo smiler smilte tror trodde tenker tenkte håper
    håpet døper døpte antar antok legger la fortsatt ment anslår anslo
"""
)
_DANO_NORWEGIAN = """
    ministeren statsministeren udenrigsministeren utenriksministeren finansministeren justitsministeren
    justisministeren forsvarsministeren formanden lederen partilederen næstformanden nestlederen præsidenten
    presidenten direktøren generaldirektøren generalsekretæren talsmanden talsmannen talskvinden talskvinnen
    pressechefen pressesjefen chefen sjefen borgmesteren ordføreren rådmanden rådmannen politikeren forskeren
    professoren lektoren eksperten økonomen cheføkonomen sjeføkonomen analytikeren advokaten forsvareren anklageren
    aktoren dommeren politidirektøren politiinspektøren politimesteren politimanden lægen legen overlægen overlegen
    læreren rektoren skolelederen træneren treneren landstræneren landslagstreneren spilleren målmanden keeperen
    angriberen spissen kaptajnen kapteinen forfatteren journalisten redaktøren chefredaktøren kunstneren sangeren
    musikeren rapperen instruktøren regissøren skuespilleren komikeren værten programlederen iværksætteren gründeren
    ejeren eieren landmanden bonden fiskeren eleven studenten naboen vidnet vitnet offeret gerningsmanden
    gjerningsmannen tiltalte sigtede siktede biskoppen præsten presten ambassadøren generalen soldaten diplomaten
    aktivisten demonstranten lokalpolitikeren folketingsmedlemmet stortingsrepresentanten stortingspolitikeren
    varaordføreren fylkesordføreren gruppeformanden kandidaten meteorologen biologen historikeren psykologen
    arkitekten ingeniøren piloten chaufføren sjåføren kollegaen vennen moderen faderen manden mannen kvinden kvinnen
    drengen gutten pigen jenta kongen dronningen prinsen prinsessen paven minister statsminister formand leder
    direktør talsmand talsmann talskvinde borgmester ordfører forsker professor ekspert økonom advokat dommer læge
    lege lærer træner trener forfatter journalist redaktør politiker mand mann kvinde kvinne forældrene foreldrene
    forskerne eksperterne politikerne kritikerne eleverne elevene lærerne naboerne borgerne vælgerne velgerne
    medarbejderne ansatte demonstranterne
"""
_DANO_NORWEGIAN_BODIES = """
    politiet regeringen regjeringen virksomheden virksomheten bedriften selskabet selskapet partiet kommunen
    ministeriet departementet styrelsen direktoratet myndighederne myndighetene retten byretten landsretten højesteret
    tingretten lagmannsretten høyesterett anklagemyndigheden påtalemyndigheten forsvaret kirken universitetet skolen
    hospitalet sykehuset banken nationalbanken koncernen konsernet fonden stiftelsen foreningen forbundet fagforbundet
    fagforeningen organisationen organisasjonen klubben holdet laget avisen kanalen nyhedsbureauet nyhetsbyrået
    redaktionen redaksjonen folketinget stortinget parlamentet kommissionen kommisjonen eu-kommissionen udvalget
    utvalget komiteen bestyrelsen styret oppositionen opposisjonen fylkeskommunen regionen ambassaden instituttet
    museet teatret forlaget bureauet byrået
"""

DANISH = Language(
    code="da",
    verbs=_joined(_finite(_DA_FINITE), _participles(_DA_PARTICIPLES)),
    weak_verbs=_DA_WEAK,
    between=words(
        """
        også ikke da nu allerede altid aldrig bare dog desuden derefter derfor derimod endnu endelig fortsat først her
        hurtigt igen imidlertid jo kort kun lige længe nemlig netop nok ofte pludselig samtidig senere siden sig selv
        snart stadig straks tidligere tydeligt vel videre således mig ham hende dem os tørt
        """
    ),
    auxiliaries=words("har havde"),
    passives=words("bliver blev er var"),
    pronouns=who(male="han", female="hun", many="de", thing="det den", own="jeg vi du i"),
    sources=phrases("ifølge, med ord af, efter oplysninger fra"),
    agents=words("af"),
    determiners=words(
        """
        en et den det de denne dette disse hans hendes sin sit sine deres dens dets vores min mit mine din nogen noget
        nogle ingen flere mange to tre fire fem alle hver begge andre
        """
    ),
    indefinite=words("en et nogle flere mange to tre fire fem andre hver ingen"),
    plural_determiners=words("nogle flere mange to tre fire fem alle begge disse andre"),
    demonstratives=words("denne dette disse"),
    prepositions=words(
        """
        i på af for med til fra om under over efter ved mod hos ifølge blandt mellem gennem uden inden foran bag
        omkring trods siden før per via overfor ovenpå langs angående vedrørende
        """
    ),
    linking=words("af for på i fra ved hos"),
    that=words("at"),
    relatives=words("der som"),
    conjunctions=words("og men eller samt"),
    subordinators=words("at når hvis fordi mens da inden siden indtil selvom hvordan hvad hvorfor hvem som"),
    impersonal=words("man"),
    nominative=words("han hun jeg vi de"),
    latter=who(either="sidstnævnte"),
    likening=words("som"),
    likened=words("finder fandt viser viste døber døbte"),
    resuming=phrases("det, dette, sådan, således"),
    asides=phrases("på sin side, for sin del, til gengæld, blandt andet, for eksempel"),
    voices=phrases("gennem sin, via sin, gennem en talsmand"),
    views=words("for"),
    cries=words("råber råbte skriger skreg brøler brølede"),
    manners=words("som"),
    own=words("mig os dig jer"),
    pronominal=words("en ingen nogen nogle flere mange andre alle begge denne"),
    it_says=phrases("hedder det, hed det, lyder det, lød det, står der, stod der, står det, stod det"),
    naming=words("hedder hed"),
    finite=words(
        """
        er var har havde kan skal vil må får bliver går jeg vi du det han hun de ikke blev fik gik kom kommer gør
        gjorde ser så tror troede ved vidste synes måtte kunne ville giver gav tager tog står stod ligger lå skulle
        burde bør siger sagde hedder virker behøver håber findes lever spiller vinder vandt betyder
        """
    ),
    times=words(
        """
        mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september
        oktober november december dag dagen uge ugen måned måneden år året morgen morgenen aften aftenen nat natten
        formiddag eftermiddag weekend weekenden time timer gang stund sommer vinter forår efterår
        """
    ),
    titles=who(male="hr hr. kong prins pave", female="fru frøken dronning prinsesse", either="dr dr. professor"),
    roles=who(either=f"{_DANO_NORWEGIAN} {_DANO_NORWEGIAN_BODIES}"),
    bodies=words(_DANO_NORWEGIAN_BODIES),
    documents=words(
        "rapporten brevet undersøgelsen dommen artiklen pressemeddelelsen loven bogen teksten notatet skiltet"
    ),
    works=words(
        """
        roman romanen bog bogen film filmen sang sangen album albummet serie serien program programmet udstilling
        udstillingen stykket digtet digtsamlingen novellen dokumentaren operaen musicalen bladet magasinet podcasten
        restauranten skibet projektet spillet artiklen kampagnen
        """
    ),
    labels=words(
        "ordet ordene udtrykket begrebet såkaldte kaldet navnet titlen øgenavnet kælenavnet sloganet mottoet temaet"
    ),
    possessives={"hans": "han", "hendes": "hun", "deres": "de"},
    speech_nouns=words(
        "svar svaret spørgsmålet kommentaren budskabet udtalelsen påstanden løftet kravet advarslen kritikken ordene"
    ),
    verb_second=True,
)

NORWEGIAN = Language(
    code="no",
    verbs=_joined(_finite(_NO_FINITE), _participles(_NO_PARTICIPLES)),
    weak_verbs=_NO_WEAK,
    between=words(
        """
        også ikke da nå allerede alltid aldri bare dog dessuten deretter derfor derimot ennå endelig fortsatt først
        her raskt igjen imidlertid jo kort kun nettopp nok ofte plutselig samtidig senere siden seg selv snart stadig
        straks tidligere tydelig vel videre slik meg ham henne dem oss tørt
        """
    ),
    auxiliaries=words("har hadde"),
    passives=words("blir ble er var"),
    pronouns=who(male="han", female="hun", many="de", thing="det den", own="jeg vi du dere"),
    sources=phrases("ifølge, i følge, med ordene til, i øynene til, etter opplysninger fra"),
    agents=words("av"),
    determiners=words(
        """
        en ei et den det de denne dette disse hans hennes sin si sitt sine deres dens dets vår vårt våre min mitt mine
        din noen noe ingen flere mange to tre fire fem alle hver begge andre
        """
    ),
    indefinite=words("en ei et noen flere mange to tre fire fem andre hver ingen"),
    plural_determiners=words("noen flere mange to tre fire fem alle begge disse andre"),
    demonstratives=words("denne dette disse"),
    prepositions=words(
        """
        i på av for med til fra om under over etter ved mot hos ifølge blant mellom gjennom uten innen foran bak rundt
        tross siden før per via overfor langs angående
        """
    ),
    linking=words("av for på i fra ved hos til"),
    that=words("at"),
    relatives=words("som"),
    conjunctions=words("og men eller samt"),
    subordinators=words("at når hvis fordi mens da innen siden inntil selv hvordan hva hvorfor hvem som om dersom"),
    impersonal=words("man en"),
    nominative=words("han hun jeg vi de"),
    latter=who(either="sistnevnte"),
    likening=words("som"),
    likened=words("finner fant viser viste døper døpte"),
    resuming=phrases("det, dette, slik"),
    asides=phrases("på sin side, for sin del, i sin tur, blant annet, for eksempel"),
    voices=phrases("gjennom sin, via sin, gjennom en talsmann"),
    views=words("for"),
    cries=words("roper ropte skriker skrek brøler brølte"),
    manners=words("som"),
    own=words("meg oss deg dere"),
    pronominal=words("ingen noen flere mange andre alle begge denne"),
    it_says=phrases("heter det, het det, lyder det, lød det, står det, sto det, stod det"),
    naming=words("heter het"),
    finite=words(
        """
        er var har hadde kan skal vil må får blir går jeg vi du det han hun de ikke ble fikk gikk kom kommer gjør
        gjorde ser så tror trodde vet visste synes måtte kunne ville gir ga tar tok står sto ligger lå skulle burde
        bør sier sa heter virker håper finnes lever spiller vinner vant betyr
        """
    ),
    times=words(
        """
        mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september
        oktober november desember dag dagen uke uka uken måned måneden år året morgen morgenen kveld kvelden natt
        natten formiddag ettermiddag helg helgen time timer gang stund sommer vinter vår høst
        """
    ),
    titles=who(male="herr kong prins pave", female="fru frøken dronning prinsesse", either="dr dr. professor"),
    roles=who(either=f"{_DANO_NORWEGIAN} {_DANO_NORWEGIAN_BODIES}"),
    bodies=words(_DANO_NORWEGIAN_BODIES),
    documents=words(
        "rapporten brevet undersøkelsen dommen artikkelen pressemeldingen loven boka boken teksten notatet"
    ),
    works=words(
        """
        roman romanen bok boka boken film filmen sang sangen låten album albumet serie serien program programmet
        utstilling utstillingen stykket diktet diktsamlingen novellen dokumentaren operaen musikalen bladet magasinet
        podkasten restauranten skipet prosjektet spillet artikkelen kampanjen
        """
    ),
    labels=words("ordet ordene uttrykket begrepet såkalte kalt navnet tittelen kallenavnet slagordet mottoet temaet"),
    possessives={"hans": "han", "hennes": "hun", "deres": "de"},
    speech_nouns=words(
        "svar svaret spørsmålet kommentaren budskapet uttalelsen påstanden løftet kravet advarselen kritikken ordene"
    ),
    verb_second=True,
)

FINNISH = Language(
    code="fi",
    verbs=_joined(
        _finite(
            """
        sanoo sanoi sanovat sanoivat kertoo kertoi kertovat kertoivat kirjoittaa kirjoitti kirjoittavat kirjoittivat
        toteaa totesi toteavat totesivat vastaa vastasi vastaavat vastasivat kysyy kysyi kysyvät kysyivät selittää
        selitti selittävät väittää väitti väittävät väittivät arvioi arvioivat korostaa korosti korostavat korostivat
        muistuttaa muistutti muistuttavat lisää lisäsi huomauttaa huomautti huomauttavat myöntää myönsi myöntävät
        ihmettelee ihmetteli ihmettelevät kommentoi kommentoivat pohtii pohti varoittaa varoitti varoittavat
        varoittivat huutaa huusi huutavat huusivat kuiskaa kuiskasi tähdentää tähdensi painottaa painotti painottavat
        linjaa linjasi täsmentää täsmensi tarkentaa tarkensi vakuuttaa vakuutti vakuuttavat vahvistaa vahvisti kiistää
        kiisti kiistävät tunnustaa tunnusti paljastaa paljasti ilmoittaa ilmoitti ilmoittavat ilmoittivat tiedottaa
        tiedotti raportoi kuvailee kuvaili kuvailevat kuvaa kuvasi luonnehtii luonnehti nimittää nimitti kutsuu kutsui
        kritisoi kritisoivat arvostelee arvosteli moittii moitti syyttää syytti syyttävät ylistää ylisti kehuu kehui
        kiittää kiitti kiittelee kiitteli valittaa valitti valittelee pahoittelee pahoitteli harmittelee harmitteli
        toivoo toivoi toivovat vaatii vaati vaativat ehdottaa ehdotti ehdottavat suosittelee suositteli kehottaa
        kehotti pyytää pyysi rukoilee anelee uhkaa uhkasi lupaa lupasi lupaavat vannoo vannoi ennustaa ennusti
        ennustavat epäilee epäili epäilevät pelkää pelkäsi uskoo uskoi uskovat luulee ajattelee ajatteli miettii
        mietti muistelee muisteli muistaa kertaa kertasi tiivistää tiivisti summaa summasi perustelee perusteli
        puolustaa puolusti puolustelee todistaa todisti julistaa julisti vitsailee vitsaili naureskelee naureskeli
        nauraa nauroi hymyilee hymyili huokaa huokasi huokaisee huokaisi mutisee mutisi murahtaa murahti tuhahtaa
        tuhahti sähähtää kiljuu kiljui parkaisee itkee itki hihkuu hihkui riemuitsee riemuitsi hämmästelee hämmästeli
        ihastelee ihasteli kummastelee jatkaa jatkoi keskeyttää puuskahtaa puuskahti töksäyttää lausahtaa lausuu
        lausui tokaisee tokaisi äimistelee tviittaa tviittasi mainitsee mainitsi mainitsevat viittaa viittasi analysoi
        puhuu puhui katsoo katsoi näkee näki
        """
        ),
        _participles(
            """
            sanonut kertonut kirjoittanut todennut vastannut kysynyt selittänyt väittänyt arvioinut korostanut
            muistuttanut lisännyt huomauttanut myöntänyt ihmetellyt kommentoinut varoittanut huutanut ilmoittanut
            vaatinut luvannut kritisoinut kuvaillut kiistänyt vahvistanut painottanut ehdottanut
            """
        ),
    ),
    weak_verbs=words(
        """
        uskoo uskoi uskovat luulee ajattelee ajatteli miettii mietti muistaa katsoo katsoi näkee näki puhuu puhui
        nauraa nauroi hymyilee hymyili itkee itki jatkaa jatkoi lisää kutsuu kutsui kuvaa kuvasi pelkää pelkäsi kertaa
        viittaa viittasi keskeyttää nimittää nimitti vastaavat
        """
    ),
    auxiliaries=words("on oli ovat olivat"),
    between=words(
        """
        myös ei sitten jo nyt kuitenkin vielä aina usein taas lisäksi puolestaan itse heti lopulta aluksi myöhemmin
        aiemmin tänään eilen jälleen silti toisaalta edelleen painokkaasti naurahtaen hymyillen
        """
    ),
    pronouns=who(either="hän", many="he", own="minä me sinä te", thing="se"),
    sources_after=words("mukaan mielestä"),
    that=words("että"),
    relatives=words("joka jotka"),
    conjunctions=words("ja mutta tai sekä vaan"),
    subordinators=words("että kun jos koska vaikka jotta kunnes ennen kuin"),
    roles=who(
        either="""
        ministeri pääministeri ulkoministeri valtiovarainministeri puolustusministeri sisäministeri oikeusministeri
        presidentti puheenjohtaja johtaja toimitusjohtaja pääjohtaja tiedottaja tutkija professori dosentti
        asiantuntija ekonomisti analyytikko kansanedustaja poliitikko kaupunginjohtaja kunnanjohtaja rehtori opettaja
        lääkäri ylilääkäri poliisi komisario tutkinnanjohtaja syyttäjä tuomari asianajaja kirjailija toimittaja
        päätoimittaja ohjaaja näyttelijä laulaja muusikko taiteilija valmentaja päävalmentaja kapteeni pelaaja
        hyökkääjä maalivahti yrittäjä perustaja omistaja asukas naapuri todistaja uhri mies nainen poika tyttö isä
        äiti kuningas kuningatar piispa paavi kenraali suurlähettiläs sihteeri pääsihteeri edustaja hallitus yhtiö
        puolue ministeriö kunta kaupunki liitto järjestö lehti pankki seura joukkue eduskunta poliisilaitos oikeus
        käräjäoikeus hovioikeus
        """
    ),
    bodies=words(
        "hallitus yhtiö puolue ministeriö kunta kaupunki liitto järjestö lehti pankki seura joukkue eduskunta oikeus"
    ),
    times=words(
        """
        maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina tammikuussa helmikuussa
        maaliskuussa huhtikuussa toukokuussa kesäkuussa heinäkuussa elokuussa syyskuussa lokakuussa marraskuussa
        joulukuussa
        """
    ),
    labels=words("sana sanaa termi termiä sanottu sanotun nimeltä lempinimi iskulause"),
    works=words("romaani kirja elokuva laulu kappale albumi sarja näytelmä ohjelma lehti runo teos näyttely"),
    subject_after_quotation=True,
    finite=words(
        """
        on oli ovat olivat ei minä me sinä hän he voi pitää täytyy olen olemme olet ette en emme eivät pitäisi voisi
        tulee tuli menee meni haluaa haluan haluamme tiedän tiedämme uskon uskomme
        """
    ),
)

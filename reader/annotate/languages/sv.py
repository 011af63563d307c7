"""Swedish."""

from reader.annotate.languages.base import Language, Who, finite, joined, participles, phrases, who, words
from reader.annotate.languages.scandinavian import ending

_A = """
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
_FINITE = """
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
_SUPINES = """
    sagt skrivit svurit bett tillagt tillfogat uppgett uppgivit angett angivit medgett medgivit erkänt bekänt fortsatt
    utbrustit förutsagt påstått föreslagit fastslagit understrukit framhållit beskrivit ansett tyckt tänkt trott
    berömt beskyllt anmärkt invänt genmält fnyst skrikit krävt begärt yrkat bestridit upplyst rått anfört
    tillkännagett hyllat spått förutspått bedömt benämnt döpt påmint misstänkt dömt fördömt sågat hoppats utlovat
    uttryckt uttalat ifrågasatt motsagt vidhållit kallats citerats
"""
_WEAK = words(
    """
    ger gav pekar pekade pekat talar talade talat pratar pratade reagerar reagerade visar visade öppnar öppnade postar
    postade publicerar publicerade presenterar presenterade diskuterar diskuterade nickar nickade tänker tänkte tror
    trodde ler log vill ville vet visste läser läste sjunger sjöng ser såg finner fann hör hörde slår slog lyder löd
    låter lät heter hette drar drog känner kände minns mindes inleder inledde avslutar avslutade rasar rasade hotar
    hotade hälsar hälsade döper döpte svär svor skrattar skrattade tvekar tvekade motiverar motiverade dömer dömde
    dömt
"""
)
_ENDINGS = words(
    """
    ministern chefen ledaren forskaren läkaren åklagaren domaren talespersonen direktören ordföranden politikern
    experten tränaren spelaren ägaren åringen minister chef ledare forskare direktör ordförande politiker expert
    tränare mästaren sekreteraren ekonomen juristen författaren målvakten
    """
)
_PERSONS = who(
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
_BODIES = """
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
_DOCUMENTS = """
    rapporten rapport brevet brev utredningen studien undersökningen domen artikeln uttalandet meddelandet
    pressmeddelandet pressmeddelande beslutet lagen texten boken mejlet protokollet anmälan åtalet stämningsansökan
    skylten plakatet bandrollen inlägget tweeten debattartikeln ledaren avtalet förslaget propositionen
"""
SWEDISH = Language(
    code="sv",
    verbs=joined(
        finite(ending(_A, "r", "de")),
        finite(_FINITE),
        participles(ending(_A, "t")),
        participles(_SUPINES),
    ),
    weak_verbs=_WEAK,
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
    objective={"honom": "han", "henne": "hon"},
    former=words("förre förra tidigare"),
    citing=words("citerar citerade"),
    as_saying=phrases("med orden"),
    nobody=words("ingen"),
    one_of=phrases("en av dem"),
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
    roles={**dict.fromkeys(_BODIES.split(), Who.PERSON), **_PERSONS},
    role_endings=tuple(sorted(_ENDINGS)),
    bodies=words(_BODIES),
    documents=words(_DOCUMENTS),
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
    announcing=phrases("jag citerar, citat"),
    possessives={"hans": "han", "hennes": "hon", "deras": "de"},
    verb_second=True,
)

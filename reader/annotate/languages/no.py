"""Norwegian."""

from reader.annotate.languages.base import Language, finite, joined, participles, phrases, who, words
from reader.annotate.languages.scandinavian import DANO_NORWEGIAN, DANO_NORWEGIAN_BODIES

_FINITE = """
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
_PARTICIPLES = """
    sagt skrevet ment forklart fortalt svart spurt opplyst understreket påpekt hevdet advart kalt uttalt konstatert
    hvisket ropt fastslått bemerket bekreftet avvist erkjent innrømmet kommentert kritisert anklaget beskyldt
    oppfordret bedt krevd lovet truet håpet vurdert beskrevet betegnet rost takket beklaget klaget nektet benektet
    forsikret forsvart argumentert begrunnet sitert gjentatt avslørt anført antydet fremhevet poengtert presisert
    utdypet vitnet berettet referert meddelt meldt rapportert annonsert varslet foreslått anbefalt fortsatt innvendt
    henvist tvitret forutsett fryktet konkludert oppsummert analysert formulert dementert hyllet fordømt bedyret
    insistert forlangt døpt nevnt tilføyd påstått
"""
_WEAK = words(
    """
    lyder lød finner fant vet visste leser leste synger sang snakker snakket gir ga gav slår slo peker pekte viser
    viste reagerer reagerte innleder innledet avslutter avsluttet ler lo smiler smilte tror trodde tenker tenkte håper
    håpet døper døpte antar antok legger la fortsatt ment anslår anslo
"""
)
NORWEGIAN = Language(
    code="no",
    verbs=joined(finite(_FINITE), participles(_PARTICIPLES)),
    weak_verbs=_WEAK,
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
    roles=who(either=f"{DANO_NORWEGIAN} {DANO_NORWEGIAN_BODIES}"),
    bodies=words(DANO_NORWEGIAN_BODIES),
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

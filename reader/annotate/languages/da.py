"""Danish."""

from reader.annotate.languages.base import Language, finite, joined, participles, phrases, who, words
from reader.annotate.languages.scandinavian import DANO_NORWEGIAN, DANO_NORWEGIAN_BODIES

_FINITE = """
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
_PARTICIPLES = """
    sagt skrevet ment forklaret fortalt svaret spurgt oplyst tilføjet understreget påpeget hævdet advaret kaldt udtalt
    konstateret hvisket råbt fastslået bemærket bekræftet afvist erkendt indrømmet kommenteret kritiseret anklaget
    beskyldt opfordret bedt krævet lovet truet håbet vurderet beskrevet betegnet rost takket beklaget klaget nægtet
    benægtet forsikret forsvaret argumenteret begrundet citeret gentaget afsløret anført antydet fremhævet pointeret
    præciseret uddybet vidnet berettet refereret meddelt meldt rapporteret annonceret bebudet foreslået anbefalet
    fortsat indvendt henvist tweetet forudset forudsagt frygtet formodet spået konkluderet opsummeret analyseret
    formuleret dementeret hyldet fordømt bedyret insisteret fastholdt forlangt døbt nævnt
"""
_WEAK = words(
    """
    lyder lød finder fandt læser læste synger sang taler talte snakker snakkede giver gav slår slog peger pegede viser
    viste reagerer reagerede indleder indledte slutter sluttede afslutter afsluttede angriber angreb langer langede
    griner grinede ler lo smiler smilede tror troede tænker tænkte håber håbede døber døbte antager antog anslår
    fortsat ment
"""
)
DANISH = Language(
    code="da",
    verbs=joined(finite(_FINITE), participles(_PARTICIPLES)),
    weak_verbs=_WEAK,
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
    roles=who(either=f"{DANO_NORWEGIAN} {DANO_NORWEGIAN_BODIES}"),
    bodies=words(DANO_NORWEGIAN_BODIES),
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

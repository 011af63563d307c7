"""Swedish, Danish and Finnish: marks, dialogue dashes and the most frequent verbs."""

from reader.annotate.languages.base import Form, Language, phrases, who, words


def _finite(text: str) -> dict[str, Form]:
    return dict.fromkeys(text.split(), Form.FINITE)


def _participles(text: str) -> dict[str, Form]:
    return dict.fromkeys(text.split(), Form.PARTICIPLE)


SWEDISH = Language(
    code="sv",
    verbs=_finite(
        """
        säger sade sa sägs skriver skrev menar menade förklarar förklarade berättar berättade svarar svarade
        frågar frågade
        uppger uppgav tillade tillägger konstaterar konstaterade hävdar hävdade påpekar påpekade betonar
        betonade varnar
        varnade meddelar meddelade skrattar skrattade skriker skrek undrar undrade fortsätter fortsatte kallar
        kallade tycker tyckte anser ansåg ropar ropade viskar viskade utbrister utbrast
        """
    )
    | _participles("sagt skrivit förklarat berättat svarat uppgett meddelat betonat hävdat"),
    between=words("också inte sedan då även nu redan"),
    auxiliaries=words("har hade"),
    pronouns=who(male="han", female="hon", many="de", thing="det den", own="jag vi du ni"),
    sources=phrases("enligt"),
    agents=words("av"),
    determiners=words("en ett den det de denna detta hans hennes sin"),
    indefinite=words("en ett"),
    prepositions=words("i på av för med till från om under över efter vid mot hos enligt"),
    linking=words("av för"),
    that=words("att"),
    relatives=words("som"),
    conjunctions=words("och men eller"),
    subordinators=words("att när om eftersom medan"),
    finite=words("är var har hade kan ska vill måste får blir går jag vi du det han hon de inte finns"),
    roles=who(
        male="man statsminister",
        female="kvinna",
        either="""
            minister chef ordförande talesperson polis forskare ledare ministern chefen ordföranden
            talespersonen polisen
            forskaren ledaren statsministern presidenten åklagaren domaren rektorn direktören generalsekreteraren
            utrikesministern finansministern läkaren läraren tränaren advokaten författaren pressekreteraren
            regeringen
            företaget partiet kommunen myndigheten tidningen forskarna facket
        """,
    ),
    bodies=words("företaget regeringen polisen partiet"),
    verb_second=True,
)

DANISH = Language(
    code="da",
    verbs=_finite(
        """
        siger sagde skriver skrev mener mente forklarer forklarede fortæller fortalte svarer svarede spørger
        spurgte oplyser
        oplyste tilføjer tilføjede understreger understregede påpeger hævder advarer kalder kaldte lyder lød
        udtaler udtalte konstaterer konstaterede hævdede påpegede advarede hvisker hviskede råber råbte
        """
    )
    | _participles("sagt skrevet forklaret fortalt svaret oplyst udtalt tilføjet"),
    between=words("også ikke så da nu allerede"),
    auxiliaries=words("har havde"),
    pronouns=who(male="han", female="hun", many="de", thing="det den", own="jeg vi du i"),
    sources=phrases("ifølge"),
    agents=words("af"),
    determiners=words("en et den det de denne dette hans hendes sin"),
    indefinite=words("en et"),
    prepositions=words("i på af for med til fra om under over efter ved mod hos ifølge"),
    linking=words("af for"),
    that=words("at"),
    relatives=words("der som"),
    conjunctions=words("og men eller"),
    subordinators=words("at når hvis fordi mens"),
    finite=words("er var har havde kan skal vil må får bliver går jeg vi du det han hun de ikke"),
    roles=who(
        either="""
            minister ministeren statsministeren formanden direktøren talsmanden politiet regeringen borgmesteren
            forskeren lederen præsidenten advokaten lægen læreren træneren forfatteren virksomheden partiet
        """
    ),
    verb_second=True,
)

FINNISH = Language(
    code="fi",
    verbs=_finite(
        """
        sanoo sanoi sanovat sanoivat kertoo kertoi kertovat kirjoittaa kirjoitti toteaa totesi vastaa vastasi
        kysyy kysyi
        selittää selitti väittää väitti arvioi korostaa korosti muistuttaa lisää lisäsi huomauttaa huomautti
        myöntää myönsi ihmettelee
        sanonut kommentoi pohtii varoittaa varoitti huutaa huusi kuiskaa kuiskasi
        """
    ),
    between=words("myös ei sitten jo nyt"),
    pronouns=who(either="hän", many="he", own="minä me sinä te"),
    subject_after_quotation=True,
    finite=words("on oli ovat olivat ei minä me sinä hän he voi pitää täytyy"),
)

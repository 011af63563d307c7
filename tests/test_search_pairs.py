"""What is typed and what must be found for it, or must not: one line for each promise of the search."""

import pytest

from reader.library.locate import locate
from reader.library.query import parse_query
from reader.library.search import Put, SearchBackend
from tests.engines import MakeEngine, each_engine
from tests.search_contract import answer, article

FOUND = [
    # (typed, text, what lights up in the text)
    # case and accents
    ("altman", "Sam ALTMAN parle", ["ALTMAN"]),
    ("ALTMAN", "Sam Altman parle", ["Altman"]),
    ("equilibre", "un juste équilibre", ["équilibre"]),
    ("équilibre", "un juste equilibre", ["equilibre"]),
    ("deja vu", "le déjà-vu", ["déjà-vu"]),
    ("francais", "le français", ["français"]),
    ("espana", "España entera", ["España"]),
    ("noel", "à Noe\u0308l", ["Noël"]),
    # ligatures and letters of other alphabets
    ("coeur", "le cœur bat", ["cœur"]),
    ("cœur", "le coeur bat", ["coeur"]),
    ("oeuvre", "ŒUVRE COMPLÈTE", ["ŒUVRE"]),
    ("curriculum vitae", "Curriculum vitæ", ["Curriculum vitæ"]),
    ("strasse", "die Straße", ["Straße"]),
    ("straße", "die Strasse", ["Strasse"]),
    ("orsted", "chez Ørsted", ["Ørsted"]),
    ("lodz", "à Łódź", ["Łódź"]),
    ("muller", "Frau Müller", ["Müller"]),
    ("mueller", "Frau Müller", ["Müller"]),
    ("Müller", "Frau Mueller", ["Mueller"]),
    ("fuer", "ganz für sich", ["für"]),
    ("istanbul", "İstanbul", ["İstanbul"]),
    ("efficace", "c'est eﬃcace", ["eﬃcace"]),
    ("ｒｅａｄｅｒ", "le reader", ["reader"]),
    ("reader", "ｒｅａｄｅｒ", ["ｒｅａｄｅｒ"]),
    ("йод", "Йод и бром", ["Йод"]),
    ("αθηνα", "στην Αθήνα", ["Αθήνα"]),
    # apostrophes, dashes, spaces, quotation marks
    ("l'ecole", "à l’École", ["l’École"]),
    ("l’école", "a l'ecole", ["l'ecole"]),
    ("lʼecole", "à l’École", ["l’École"]),
    ("aujourd'hui", "aujourd’hui même", ["aujourd’hui"]),
    ("dont", "they don’t", ["don’t"]),
    ("aujourdhui", "aujourd’hui même", ["aujourd’hui"]),
    ("porte parole", "le porte-parole", ["porte-parole"]),
    ("porte-parole", "le porte parole", ["porte parole"]),
    ("porte-parole", "le porte‑parole", ["porte‑parole"]),
    ("porteparole", "le porte-parole", ["porte-parole"]),
    ("porte parole", "le porteparole", ["porteparole"]),
    ("data base", "a database", ["database"]),
    ("10 000 euros", "10\u00a0000\u202feuros", ["10\u00a0000\u202feuros"]),
    ("juste equilibre", "un « juste équilibre »", ["juste équilibre"]),
    ("dit il", "« Oui », dit-il.", ["dit-il"]),
    # the last word as it is typed
    ("prot", "la protection", ["protection"]),
    ("la prot", "pour la protection", ["la protection"]),
    ("protecton d", "la protection de tous", ["protection de"]),
    ("protecx", "la protection", ["protection"]),
    ("202", "en 2023", ["2023"]),
    # signs that are several letters or digits
    ("¼ ½", "½¼ de lieue", ["½¼"]),
    ("1 4", "¼ de lieue", ["¼"]),
    # one letter wrong, missing, too many, swapped, doubled, the first one
    ("altmen", "Sam Altman", ["Altman"]),
    ("atlman", "Sam Altman", ["Altman"]),
    ("altmann", "Sam Altman", ["Altman"]),
    ("altan", "Sam Altman", ["Altman"]),
    ("oltman", "Sam Altman", ["Altman"]),
    ("lune", "la dune", ["dune"]),
    ("ballance", "in the balance", ["balance"]),
    ("comission", "la commission", ["commission"]),
    # two letters wrong in a long word
    ("inteligense", "l’intelligence", ["intelligence"]),
    ("protcetoin", "la protection", ["protection"]),
    ("gouvernemnet", "le gouvernement", ["gouvernement"]),
    # several words: any order, one missing or wrong, in several paragraphs
    ("equilibre juste", "un juste équilibre", ["juste", "équilibre"]),
    ("justt equilbre", "un juste équilibre", ["juste équilibre"]),
    (
        "un juste grand équilibre entre protection",
        "un juste équilibre entre protection",
        ["un juste", "équilibre entre protection"],
    ),
    # three letters that nobody writes, beside other words
    ("avc une delicatesse", "Avec une délicatesse infinie", ["une délicatesse"]),
    # phrases and words not wanted
    ('"juste équilibre"', "un juste équilibre", ["juste équilibre"]),
    ('"JUSTE EQUILIBRE" un', "un juste équilibre", ["juste équilibre"]),
    ('"juste équ', "un juste équilibre", ["juste équilibre"]),
    ("équilibre -injuste", "un juste équilibre", ["équilibre"]),
    # scripts without spaces
    ("经济", "他说经济增长", ["经济"]),
    ("经", "他说经济增长", ["经"]),
    ("经济学", "研究经济学的人", ["经济学"]),
    ("カメラ", "新しいカメラです", ["カメラ"]),
    ("한국", "한국어 뉴스", ["한국어"]),
]

NOT_FOUND = [
    # (typed, text)
    # numbers are never fuzzy, nor the word that may be missing
    ("2023", "en 2024"),
    ("2023 ", "en 20235"),
    ("rapport 2023", "le rapport 2024"),
    ("le rapport annuel 2023", "le rapport annuel 2024"),
    ("b2b2c", "b2b2b"),
    ("1,5 million", "1,6 million"),
    # short words are never fuzzy
    ("mur ", "la mer"),
    ("roi ", "la loi"),
    ("ia ", "la"),
    ("mer", "une amer"),
    # too far
    ("coeur", "une couleur"),
    ("chat ", "la chatte"),
    ("harbour", "a barber"),
    ("altman", "un homme"),
    ("protection", "la profession"),
    # a beginning is no middle, and a word with a space after it is whole
    ("tection", "la protection"),
    ("pro ", "la protection"),
    # phrases and words not wanted
    ('"équilibre juste"', "un juste équilibre"),
    ('"juste équilbre"', "un juste équilibre"),
    ('"juste" "rare"', "un juste équilibre"),
    ("équilibre -juste", "un juste équilibre"),
    ('équilibre -"un juste"', "un juste équilibre"),
    ("-juste", "un juste équilibre"),
    # scripts without spaces
    ("济经", "他说经济增长"),
    ("增学", "增长与经济学"),
    # nothing typed
    ("", "un juste équilibre"),
    ("  ", "un juste équilibre"),
    ("…", "un juste équilibre…"),
]


def _filled(engine: SearchBackend, text: str) -> SearchBackend:
    engine.apply([Put(article(text)), Put(article("Rien de cela ici.", "Nothing of the sort."))])
    return engine


@each_engine
@pytest.mark.parametrize(("typed", "text", "lit"), FOUND)
def test_this_finds_that_and_lights_it_up(typed: str, text: str, lit: list[str], make_engine: MakeEngine) -> None:
    sought = article(text)
    assert sought.key in {hit.key for hit in answer(_filled(make_engine(), text), typed).hits}
    assert [span.of(sought.text) for span in locate(sought.text, parse_query(typed))] == lit


@each_engine
@pytest.mark.parametrize(("typed", "text"), NOT_FOUND)
def test_this_does_not_find_that(typed: str, text: str, make_engine: MakeEngine) -> None:
    assert article(text).key not in {hit.key for hit in answer(_filled(make_engine(), text), typed).hits}


def test_there_are_pairs_enough() -> None:
    assert len(FOUND) + len(NOT_FOUND) >= 60

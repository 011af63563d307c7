"""Names: who, what and where, found by the models that are shipped."""

import re
from collections.abc import Sequence
from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.annotate.label_path import LabelPath
from reader.annotate.name_features import is_capital, lines, of_line, stretches
from reader.annotate.names import find_names
from reader.annotate.tagger import LABELS, Tagger, Weights, load, models
from reader.article import Block, BlockKind, NameType

TRAINED = ("de", "en", "fr", "pt", "sv")


def found(text: str, language: str) -> dict[str, str]:
    return {name.of(text): name.type.value for name in find_names(text, (), language)}


def canonical(text: str, language: str) -> dict[str, str]:
    return {name.of(text): name.canonical for name in find_names(text, (), language)}


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "fr",
            "Le ministre Hubert Delaunay a rencontré mardi à Lyon la présidente Odile Marchetti.",
            {"Hubert Delaunay": "PER", "Lyon": "LOC", "Odile Marchetti": "PER"},
        ),
        (
            "en",
            "Harriet Lindqvist, who was born in London, met Peter Okonjo in France last week.",
            {"Harriet Lindqvist": "PER", "London": "LOC", "Peter Okonjo": "PER", "France": "LOC"},
        ),
        (
            "de",
            "Der Schauspieler Jürgen Hallwachs lebt seit 1998 in Berlin.",
            {"Jürgen Hallwachs": "PER", "Berlin": "LOC"},
        ),
        ("pt", "O presidente João Carvalhais esteve ontem em Lisboa.", {"João Carvalhais": "PER", "Lisboa": "LOC"}),
        ("es", "El alcalde Julio Berenguer viajó el lunes a París.", {"Julio Berenguer": "PER", "París": "LOC"}),
    ],
)
def test_people_and_places_are_found(language: str, text: str, names: dict[str, str]) -> None:
    assert found(text, language) == names


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        (
            "en",
            "The lone vote came from Walt Brandeis. “Mr. Brandeis has the floor,” she said.",
            {"Walt Brandeis": "PER"},
        ),
        ("en", "Walt Brandeis, 61, voted against it.", {"Walt Brandeis": "PER"}),
        ("en", "The shed belongs to Harlan Agri-Supply, a company with forty staff.", {"Harlan Agri-Supply": "ORG"}),
        (
            "en",
            "At the home of Verizon CIO Shaygan Kheradpir, they showed it.",
            {"Verizon": "ORG", "Shaygan Kheradpir": "PER"},
        ),
        ("fr", "J’ai posé la question à Kadiatou, 11 ans.", {"Kadiatou": "PER"}),
        ("fr", "Le groupe Telvia a répondu. La panne de Telvia dure.", {"Telvia": "ORG"}),
        ("fr", "Le propriétaire du site, le groupe belge Coloris, s'est dit inquiet.", {"Coloris": "ORG"}),
        ("fr", "À la suspension, Me Drici a salué la cour, et Mgr Louvel avec lui.", {"Drici": "PER"}),
        ("en", "In those days Dr. Tolchin met Mrs. Deters.", {"Tolchin": "PER", "Deters": "PER"}),
        (
            "fr",
            "L’Agence régionale de santé de l’Orvanne (ARSO) enquête.",
            {"Agence régionale de santé de l’Orvanne": "ORG", "ARSO": "ORG"},
        ),
        ("fr", "L’exploitant, la société Norlogis, a répondu.", {"Norlogis": "ORG"}),
        (
            "fr",
            "L’association environnementale Abeilles et Coteaux distribue des tracts.",
            {"Abeilles et Coteaux": "ORG"},
        ),
        ("fr", "La société liégeoise Mosane Travaux a repris le chantier.", {"Mosane Travaux": "ORG"}),
        ("fr", "Le parquet de Bastia a ouvert une enquête.", {"Bastia": "LOC"}),
        ("fr", "Jeudi, la conseillère d’État Marlyse Chappuis-Rey a parlé.", {"Marlyse Chappuis-Rey": "PER"}),
        (
            "fr",
            "Professeure à l’Université de Fribourg, la politologue Anne-Catherine Zurbriggen rit.",
            {"Université de Fribourg": "ORG", "Anne-Catherine Zurbriggen": "PER"},
        ),
        ("pt", "Segundo o delegado Everton Cascaes, o suspeito fugiu.", {"Everton Cascaes": "PER"}),
        ("es", "“Es divertida”, afirmó la directora Laia Sentmenat.", {"Laia Sentmenat": "PER"}),
    ],
)
def test_what_stands_around_a_name_tells_what_it_is(language: str, text: str, names: dict[str, str]) -> None:
    names_found = found(text, language)
    assert {name: kind for name, kind in names_found.items() if name in names} == names


@pytest.mark.parametrize("text", ["À Paris, le maire attend.", "A Genève, la ministre attend."])
def test_a_place_behind_a_preposition_is_not_what_the_next_words_name(text: str) -> None:
    assert set(found(text, "fr").values()) == {"LOC"}


def test_an_elided_article_is_no_part_of_a_name() -> None:
    text = "Selon le directeur d’OpenAI, l'Italie et l’Espagne suivront."
    assert {"Italie", "Espagne", "OpenAI"} <= found(text, "fr").keys()


def test_a_possessive_ending_is_no_part_of_a_name() -> None:
    text = "They read Margaret Holloway's letter and Margaret Holloway’s answer."
    spans = [name.of(text) for name in find_names(text, (), "en")]
    assert spans == ["Margaret Holloway", "Margaret Holloway"]


def test_a_surname_alone_is_the_person_named_in_full() -> None:
    text = "Le maire Gustave Perrinot a parlé hier.\nPuis Perrinot est parti."
    assert canonical(text, "fr")["Perrinot"] == "Gustave Perrinot"


def test_a_surname_that_two_people_share_stays_alone() -> None:
    text = "Gustave Perrinot et Marie Perrinot ont parlé.\nPuis Perrinot est parti."
    assert canonical(text, "fr").get("Perrinot", "Perrinot") == "Perrinot"


def test_an_acronym_in_brackets_stands_for_the_long_name() -> None:
    text = "La Fédération internationale de football (FIF) a tranché.\nLa FIF se réunit demain."
    assert canonical(text, "fr")["FIF"] == "Fédération internationale de football"


def test_words_before_an_acronym_that_they_do_not_spell_are_no_name() -> None:
    assert "Elle a pris le train" not in found("Elle a pris le train (SNCF) pour Lyon.", "fr")


def test_a_verb_behind_a_name_is_no_part_of_it() -> None:
    names = found("À quoi une sage-femme de Bellecombe réplique : « Moi. » Le Canard enchaîné attend.", "fr")
    assert "Bellecombe" in names
    assert "Bellecombe réplique" not in names


def test_two_people_side_by_side_are_two() -> None:
    names = found("François Morin est élu. Le suppléant de François Morin Marc Joulaud le remplace.", "fr")
    assert names == {"François Morin": "PER", "Marc Joulaud": "PER"}


def test_one_name_has_one_type_throughout() -> None:
    text = "\n".join(["Le groupe Valmora embauche.", "Selon Valmora, tout va bien.", "Valmora recrute à Valmora."])
    assert len({name.type for name in find_names(text, (), "fr") if name.of(text) == "Valmora"}) <= 1


def test_names_in_code_are_left_alone() -> None:
    text = "Barack Obama est à Paris.\nBarack Obama est à Paris."
    blocks = (Block(0, 25), Block(26, 51, BlockKind.CODE))
    assert all(name.end <= 25 for name in find_names(text, blocks, "fr"))
    assert find_names(text, blocks, "fr")


def test_a_headline_in_capitals_names_the_same_people() -> None:
    text = "EMMANUEL MACRON EN VISITE À BERLIN\nEmmanuel Macron est à Berlin."
    spans = [name.of(text) for name in find_names(text, (), "fr")]
    assert spans == ["EMMANUEL MACRON", "BERLIN", "Emmanuel Macron", "Berlin"]


@pytest.mark.parametrize("language", TRAINED)
def test_every_trained_language_is_shipped(language: str) -> None:
    assert language in models()
    assert isinstance(load(language), Tagger)


@pytest.mark.parametrize("language", [*TRAINED, "es", "xx", ""])
@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "a" * 1_000_000,
        "A" * 1_000_000,
        "tout en minuscules, sans un seul nom\n" * 20,
        "’" * 1000,
        "A.B" * 10_000,
        "\ud7ff\U0001f600 \u0301",
    ],
    ids=["empty", "newlines", "small", "capital", "no names", "apostrophes", "initials", "odd"],
)
def test_hostile_text_is_survived(text: str, language: str) -> None:
    names = find_names(text, (), language)
    assert all(0 <= name.start < name.end <= len(text) for name in names)


@pytest.mark.parametrize("separator", [" ", "\n"])
def test_beyond_the_budget_only_known_names_are_found(separator: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reader.annotate.names._MOST_TOKENS", 16)
    crowd = separator.join(["Jean Dupont a vu Marie Durand."] * 30)
    names = [name.of(crowd) for name in find_names(f"{crowd}{separator}Puis Odile Marchetti est venue.", (), "fr")]
    assert names.count("Marie Durand") == 30
    assert "Odile Marchetti" not in names


@settings(deadline=None, max_examples=30)
@given(
    st.lists(st.lists(st.integers(-40, 40), min_size=7, max_size=7), min_size=7, max_size=7),
    st.lists(st.lists(st.integers(-40, 40), min_size=7, max_size=7), min_size=1, max_size=4),
    st.booleans(),
)
def test_the_path_has_the_highest_score_of_all(steps: list[list[int]], rows: list[list[int]], outside: bool) -> None:
    for before, after in product(range(7), repeat=2):
        if after in (2, 4, 6) and before not in (after - 1, after):
            steps[before][after] = -10_000
        elif outside and before:
            steps[before][after] = min(steps[before][after], steps[0][after])
    path = LabelPath(steps)
    for row in rows:
        path.step(row)

    def score(labels: Sequence[int]) -> int:
        taken = sum(row[label] for row, label in zip(rows, labels, strict=True))
        return taken + sum(steps[a][b] for a, b in pairwise(labels))

    assert score(path.end()) == max(map(score, product(range(7), repeat=len(rows))))


def test_a_line_of_a_hundred_thousand_capitals_is_survived() -> None:
    text = "Ab " * 100_000
    assert all(name.of(text).startswith("Ab") for name in find_names(text, (), "fr"))


WORDS = st.sampled_from(
    (
        *("Jean", "Marie", "Paris", "OpenAI", "d’", "l'Oréal", "de", "la", "le", ",", ".", "«", "»", "(", ")", "ONU"),
        *("'s", "Altman’s", "von", "St.", "-", "\n", "\n\n", "A", "É", "ß", "İ", "x", "12", "J.-P.", "—", "De", "M."),
    )
)


@settings(deadline=None, max_examples=60)
@given(st.one_of(st.text(max_size=200), st.lists(WORDS, max_size=40).map(" ".join)), st.sampled_from([*TRAINED, "it"]))
def test_names_lie_in_the_text_in_order_and_apart(text: str, language: str) -> None:
    names = find_names(text, (), language)
    place = 0
    for name in names:
        assert place <= name.start < name.end <= len(text)
        assert name.of(text).strip() == name.of(text)
        assert "\n" not in name.of(text)
        assert isinstance(name.type, NameType)
        assert name.canonical
        place = name.end


@settings(deadline=None, max_examples=60)
@given(st.lists(WORDS, max_size=30).map(" ".join))
def test_the_decoder_adds_up_the_features_that_are_trained_on(text: str) -> None:
    small, known = {"de", "le"}, {"Paris": "L", "Jean": "F"}
    trained = [(line, of_line(line, small, known)) for line in lines(text)]
    names = sorted({feature for _, rows in trained for row in rows for feature in row})
    weights = {name: {place % len(LABELS): place % 255 - 127} for place, name in enumerate(names)}
    flat = [[0] * len(LABELS)] * len(LABELS)
    tagger = Tagger(Weights.unpack(Weights.of(flat, weights).pack()), known)
    for line, rows in trained:
        expected = [[0] * len(LABELS) for _ in rows]
        for total, row in zip(expected, rows, strict=True):
            for feature in row:
                for label, weight in weights[feature].items():
                    total[label] += weight
        assert tagger.scores(line, small) == expected


@given(st.lists(st.sampled_from(["a", "B", "c", "D'e"]), max_size=30))
def test_every_word_with_a_capital_is_looked_at_once(words: list[str]) -> None:
    capital = [is_capital(word) for word in words]
    visited: list[int] = []

    def visit(place: int) -> bool:
        visited.append(place)
        return False

    covered = [place for first, last in stretches(capital, visit) for place in range(first, last)]
    assert visited == covered == sorted(set(covered))
    assert {place for place, has in enumerate(capital) if has} <= set(covered)


@given(st.text(max_size=300))
def test_tokens_are_pieces_of_the_text_and_leave_only_white_space_out(text: str) -> None:
    tokens = [(a, b) for line in lines(text) for a, b in zip(line.starts, line.ends, strict=True)]
    rest = list(text)
    for start, end in tokens:
        rest[start:end] = " " * (end - start)
    assert not re.search(r"\S", "".join(rest))


def test_the_capitals_of_a_headline_name_nobody_but_those_whom_the_body_names() -> None:
    title = "A Second Hand in the Tide Tables of Ada Quill"
    body = "The harbour belongs to Ada Quill, who lives in London."
    blocks = (Block(0, len(title), BlockKind.TITLE), Block(len(title) + 1, len(title) + 1 + len(body)))
    text = f"{title}\n{body}"
    assert {name.of(text) for name in find_names(text, blocks, "en")} == {"Ada Quill", "London"}


def test_a_long_line_of_capitals_is_no_name() -> None:
    assert all(len(name.of("Abc " * 200).split()) <= 30 for name in find_names("Abc " * 200, (), "fr"))


def test_a_name_in_a_headline_ends_where_it_ends_in_the_body() -> None:
    text = "Rosa Achebe-Stern Doesn’t Want to Fix You\n\nRosa Achebe-Stern, 54, has written a novel about a flood.\n"
    blocks = (Block(0, 41, BlockKind.TITLE), Block(43, len(text) - 1))
    assert {name.canonical for name in find_names(text, blocks, "en")} == {"Rosa Achebe-Stern"}


def test_the_initials_of_a_body_behind_a_role_are_no_person() -> None:
    text = "Alors parle Nathalie Wasterlain, déléguée CGT, 48 ans, la voix cassée par le mégaphone."
    assert [(name.of(text), name.type) for name in find_names(text, (), "fr")] == [
        ("Nathalie Wasterlain", NameType.PERSON),
        ("CGT", NameType.ORGANISATION),
    ]


def test_the_last_word_of_a_firm_tells_that_it_is_one() -> None:
    text = "She has worked at the Dorrance Foods plant for 22 years. Orsel Capital bought it."
    found = {name.of(text): name.type for name in find_names(text, (), "en")}
    assert found == dict.fromkeys(("Dorrance Foods", "Orsel Capital"), NameType.ORGANISATION)

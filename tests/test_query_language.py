"""The query language: read, written again, told apart from what can't be understood."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import PartialDate
from reader.library.date_range import date_range
from reader.library.query import MAX_BRANCHES, Query, accented, parse_query
from reader.library.query_tree import CHOICES, FIELDS, Either, Field, Not, Text, Tree, Value, parse
from reader.library.query_trouble import QueryError
from reader.query_help import QUERY_LINES

_pieces = st.lists(
    st.sampled_from(
        [
            *("port", "l’été", "经济", "é", "-", "=", "|", '"', "“", " ", "  ", ":", "..", "\u0301", "/", "\u00a0"),
            *(f"{name}:" for name in FIELDS),
            *(value for values in CHOICES.values() for value in values),
            *("2023", "2023-05", ">=", "<", "fr", "altman", "sorce:", "http://a.b"),
        ]
    ),
    max_size=12,
).map("".join)
_texts = st.one_of(st.text(max_size=60), _pieces)


def _read(text: str) -> Query | str:
    """The query, or why it is none."""
    try:
        return parse_query(text)
    except QueryError as error:
        return str(error)


@given(_texts)
def test_any_text_is_a_query_or_says_why_it_is_none(text: str) -> None:
    query = _read(text)
    if isinstance(query, str):
        assert 0 < len(query) <= 90 + len(text)
    else:
        assert query.text == text
        assert len(query.branches) <= MAX_BRANCHES


@given(_texts)
def test_a_query_written_again_is_the_same_query(text: str) -> None:
    try:
        tree = parse(text)
    except QueryError:
        return
    assert parse(str(tree)) == tree
    assert str(parse(str(tree))) == str(tree)


@pytest.mark.parametrize(
    ("typed", "items"),
    [
        ("port ", (Text("port"),)),
        ("port", (Text("port", is_open=True),)),
        ('"juste équ', (Text("juste équ", is_phrase=True, is_open=True),)),
        ("=côté", (Text("côté", is_exact=True),)),
        ('="deux mots"', (Text("deux mots", is_phrase=True, is_exact=True),)),
        ("-grève", (Not(Text("grève")),)),
        ("-grève|lutte", (Not(Either((Text("grève"), Text("lutte")))),)),
        ("phare | jetée ", (Either((Text("phare"), Text("jetée"))),)),
        ("WHO:altman", (Field("who", (Value("altman"),)),)),
        ('who:"Sam Altman"|musk', (Field("who", (Value("Sam Altman", is_whole=True), Value("musk"))),)),
        ("-lang:FR|en", (Not(Field("lang", (Value("fr"), Value("en")))),)),
        ("https://a.b/c ", (Text("https://a.b/c"),)),
        ("titre:sous-titre ", (Text("titre:sous-titre"),)),
        ("", ()),
        ("- = …", ()),
    ],
)
def test_what_is_typed_becomes_a_tree(typed: str, items: tuple[object, ...]) -> None:
    assert parse(typed) == Tree(items)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "why"),
    [
        ("who:", "who: wants a name"),
        ("who: altman", "who: wants a name"),
        ('who:""', "who: wants a name"),
        ("kind:loud", "kind: wants direct, mixed, scare or title"),
        ("is:", "is: wants unread, read or starred"),
        ("lang:french", "lang: wants a language of two letters"),
        ("date:20", "date: wants a date"),
        ("date:2023-13", "date: wants a date"),
        ("date:2024..2023", "no date is in 2024..2023"),
        ("port |", "a word on each side"),
        ("| port", "a word on each side"),
        ("lang:fr | port", "| joins words"),
        ("port|-phare", "| joins words"),
        ("port|lang:fr", "| joins words"),
        ("-=port", "- and ="),
        ("sorce:monde", "source: is one"),
        ("a|b c|d e|f g|h", "too many alternatives: 8 at most"),
    ],
)
def test_what_cannot_be_understood_says_why(typed: str, why: str) -> None:
    with pytest.raises(QueryError, match=re.escape(why)):
        parse_query(typed)


@pytest.mark.parametrize(
    ("typed", "inside", "outside"),
    [
        ("2023", ("2023", "2023-05", "2023-12-31"), ("2022-12-31", "2024")),
        ("2023-05", ("2023-05", "2023-05-31"), ("2023", "2023-06-01", "2022-05")),
        ("2023-05-17", ("2023-05-17",), ("2023-05", "2023-05-18")),
        ("2023-05..2023-06", ("2023-05-01", "2023-06-30", "2023-06"), ("2023", "2023-07-01", "2023-04-30")),
        ("..2022", ("2022", "1850-01"), ("2023-01-01",)),
        ("2023..", ("2023-01-01", "2030"), ("2022-12-31",)),
        (">=2023-05", ("2023-05", "2024"), ("2023-04-30", "2023")),
        (">2023-05", ("2023-06-01", "2023-06"), ("2023-05-31",)),
        ("<=2023-05", ("2023-05-31", "2023-01"), ("2023-06-01", "2023")),
        ("<2023-05-17", ("2023-05-16", "2023-04"), ("2023-05-17", "2023-05")),
        ("<2023", ("2022",), ("2023-01-01",)),
    ],
)
def test_a_range_of_dates_holds_what_lies_wholly_inside(
    typed: str, inside: tuple[str, ...], outside: tuple[str, ...]
) -> None:
    dates = date_range(typed)
    assert dates
    for texts, expected in ((inside, True), (outside, False)):
        for text in texts:
            date = PartialDate.parse(text)
            assert date
            assert (date in dates) == expected, text


@given(st.text(max_size=20))
def test_any_text_is_a_range_of_dates_or_none(text: str) -> None:
    dates = date_range(text)
    assert dates is None or dates.is_some in (True, False)


def test_the_help_shows_queries_that_are_understood() -> None:
    for typed, _ in QUERY_LINES:
        assert parse_query(f"port {typed}")
    assert {name for name in FIELDS if any(f"{name}:" in typed for typed, _ in QUERY_LINES)} == set(FIELDS)


def test_words_with_their_accents_stand_as_typed_but_without_case() -> None:
    assert accented("L’École, œuvre\u00a0!") == " l école œuvre "
    assert accented("") == "  "

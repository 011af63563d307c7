"""What filters, alternatives and exact words find, on every engine and through the library."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.article import Article
from reader.library.filters import Marks
from reader.library.found import Found
from reader.library.index_file import IndexFile
from reader.library.index_search import IndexSearch
from reader.library.library import Library
from reader.library.memory_search import MemorySearch
from reader.library.query import parse_query
from reader.library.search import Page, Put, SearchBackend
from tests.articles import article
from tests.engines import MakeEngine, each_engine

pytestmark = pytest.mark.usefixtures("by_sight")

PORT = article(
    "Le côté du port. «La grève est finie», said Ada Quill.",
    "«Le phare brûle», said Bo Starr. Le côte à côte.",
    title="Grève au port",
    date="2023-05-17",
    source="Le Monde",
)
QUAY = article("The harbour is quiet. Ada Quill said: «No strike today»", title="Quiet", date="2023-06", source="Post")
LAMP = article(
    "Le phare du port est so-called «neuf». Bo Starr dort.", title="Un phare", date="2023", source="Ouest-France"
)
BARE = article("Un port sans date ni source.")
ALL = (PORT, QUAY, LAMP, BARE)
NAMES = {PORT.key: "port", QUAY.key: "quay", LAMP.key: "lamp", BARE.key: "bare"}
MARKS = Marks(frozenset({PORT.key}), frozenset({LAMP.key}))


def _library(engine: SearchBackend, *articles: Article) -> Library:
    library = Library(engine)
    for one in articles:
        library.add(one)
    return library


def _last(library: Library, typed: str, limit: int = 50, *, newest: bool = False) -> Found:
    *_, found = library.search(parse_query(typed, MARKS, newest=newest), limit=limit)
    assert found.complete
    return found


def _names(library: Library, found: Found) -> list[str]:
    return list(dict.fromkeys(NAMES[library.articles[passage.article].key] for passage in found.passages))


def _lit(library: Library, found: Found) -> list[str]:
    return [span.of(library.articles[p.article].text) for p in found.passages for span in p.spans]


FOUND = [
    # alternatives
    ("phare|harbour", {"port", "lamp", "quay"}),
    ("port|harbour quiet|date", {"quay", "bare"}),
    ('"phare brûle"|harbour', {"port", "quay"}),
    ("zzz|harbour", {"quay"}),
    ("phrae|zzz", {"port", "lamp"}),
    ("port -grève|neuf", {"bare"}),
    # exact
    ("=côté", {"port"}),
    ("=coté", set()),
    ('="du port"', {"port", "lamp"}),
    ('="côte à côte"', {"port"}),
    ("=phares", set()),
    ("=phar", set()),
    # facts
    ("port source:monde", {"port"}),
    ("port -source:monde", {"lamp", "bare"}),
    ("source:ouest|post", {"quay", "lamp"}),
    ('source:"Ouest"', {"lamp"}),
    ('source:"Oues"', set()),
    ("date:2023-05", {"port"}),
    ("date:2023", {"port", "quay", "lamp"}),
    ("port -date:2023", {"bare"}),
    ("date:>=2023-06", {"quay"}),
    ("date:2023-05..2023-06 strike|grève", {"port", "quay"}),
    ("lang:de", set()),
    ("is:read", {"port"}),
    ("is:unread port", {"lamp", "bare"}),
    ("is:starred", {"lamp"}),
    ("is:read|starred", {"port", "lamp"}),
    ("-is:starred phare", {"port"}),
    # titles
    ("in:title port", {"port"}),
    ("in:title phare|quiet", {"lamp", "quay"}),
    ('in:title "au port"', {"port"}),
    ('in:title "port au"', set()),
    ("-in:title phare", {"port", "lamp"}),
    # quotations and names
    ("who:quill", {"port", "quay"}),
    ("who:qui", {"port", "quay"}),
    ('who:"qui"', set()),
    ('who:"Ada Quill"|starr', {"port", "quay"}),
    ("who:starr phare", {"port"}),
    ("who:starr grève", set()),
    ("who:quill gréve", {"port"}),
    ("kind:direct", {"port", "quay"}),
    ("kind:scare", {"lamp"}),
    ("kind:scare|direct phare", {"port"}),
    ("who:quill -who:ada", set()),
    ("kind:direct -who:quill", {"port"}),
    ("name:starr", {"port", "lamp"}),
    ("name:starr -name:quill", {"lamp"}),
    ("has:quote", {"port", "quay"}),
    ("-has:quote", {"lamp", "bare"}),
    ("has:name port", {"port", "lamp"}),
    ("name:nobody", set()),
]


@each_engine
@pytest.mark.parametrize(("typed", "names"), FOUND)
def test_a_query_finds_these_articles(typed: str, names: set[str], make_engine: MakeEngine) -> None:
    library = _library(make_engine(), *ALL)
    library.index().apply(map(Put, ALL))
    found = _last(library, typed)
    assert set(_names(library, found)) == names
    assert found.article_count == len(names)
    assert len(found.passages) == found.passage_count


@pytest.fixture(params=["memory", "index"])
def library(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Library]:
    if request.param == "memory":
        yield _library(MemorySearch(), *ALL)
        return
    file = IndexFile(tmp_path / "index.db")
    yield _library(IndexSearch(file), *ALL)
    file.close()


@pytest.mark.parametrize(
    ("typed", "lit"),
    [
        ("who:quill", ["«La grève est finie»", "«No strike today»"]),
        ("who:quill finie", ["finie"]),
        ("kind:scare", ["«neuf»"]),
        ("name:starr", ["Bo Starr", "Bo Starr"]),
        ("=côté", ["côté"]),
        ("=côte", ["côte", "côte"]),
        ("brûle|neuf", ["brûle", "neuf"]),
        ("in:title grève", ["Grève"]),
    ],
)
def test_what_was_meant_is_lit(library: Library, typed: str, lit: list[str]) -> None:
    assert sorted(_lit(library, _last(library, typed))) == sorted(lit)
    here = [span.of(PORT.text) for span in library.hits_in(0, parse_query(typed))]
    assert here == [words for words in here if words in lit]
    assert bool(here) == any(words in PORT.text for words in lit)


def test_the_newest_come_first_where_that_is_wanted_those_without_a_date_last(library: Library) -> None:
    assert _names(library, _last(library, "port|harbour", newest=True)) == ["quay", "port", "lamp", "bare"]
    assert _names(library, _last(library, "has:quote|name", newest=True)) == ["quay", "port", "lamp"]


def test_months_are_counted_of_all_that_was_found_but_not_those_unknown(library: Library) -> None:
    assert _last(library, "port|harbour").months == (((2023, 5), 2), ((2023, 6), 1))
    assert _last(library, "who:quill").months == (((2023, 5), 1), ((2023, 6), 1))


def test_of_more_than_the_limit_it_is_said_that_there_are_more(library: Library) -> None:
    found = _last(library, "who:quill|starr", limit=2)
    assert (len(found.passages), found.is_more) == (2, True)


@each_engine
def test_a_filter_finds_what_is_old_behind_hundreds_that_are_newer(make_engine: MakeEngine) -> None:
    engine = make_engine()
    old = article("Une lampe rare.", date="1990-01", source="Le Vieux")
    engine.apply([Put(old), *(Put(article(f"Une lampe, {n}.", date="2020", source="Le Neuf")) for n in range(700))])
    pages: list[Page] = []
    for typed in ("lampe source:vieux", "lampe date:<2000", "une lampe -source:neuf", "date:1990"):
        *_, page = engine.search(parse_query(typed))
        pages.append(page)
        assert [hit.key for hit in page.hits] == [old.key], typed
        assert (page.passages, page.is_more) == (1, False)


@each_engine
def test_a_cancelled_search_with_filters_says_nothing(make_engine: MakeEngine) -> None:
    library = _library(make_engine(), *ALL)
    library.index()
    assert list(library.search(parse_query("who:quill"), cancel=lambda: True)) == []

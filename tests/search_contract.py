"""What every search engine must do: `check_backend` is called with each engine there is."""

from collections.abc import Callable

from reader.article import Article, Block, BlockKind, PartialDate
from reader.library.query import parse_query
from reader.library.search import Delete, Page, Put, SearchBackend, Stats

MakeBackend = Callable[[], SearchBackend]


def article(*paragraphs: str, title: str = "", date: str = "", authors: tuple[str, ...] = ()) -> Article:
    """An article of these paragraphs, its title the first block if it has one."""
    texts = [*([title] if title else []), *paragraphs]
    blocks: list[Block] = []
    place = 0
    for text in texts:
        kind = BlockKind.TITLE if title and not place else BlockKind.PARAGRAPH
        blocks.append(Block(place, place + len(text), kind))
        place += len(text) + 1
    return Article(
        "\n".join(texts), tuple(blocks), title=title, date=PartialDate.parse(date) if date else None, authors=authors
    )


def pages(backend: SearchBackend, query: str, limit: int = 50) -> list[Page]:
    """All pages of a search."""
    return list(backend.search(parse_query(query), limit=limit))


def answer(backend: SearchBackend, query: str, limit: int = 50) -> Page:
    """The last page of a search."""
    return pages(backend, query, limit)[-1]


def found(backend: SearchBackend, query: str, *articles: Article) -> list[int]:
    """Which of these articles a search finds, by their place in the arguments, best first, each once."""
    places = {one.key: place for place, one in enumerate(articles)}
    return list(dict.fromkeys(places[hit.key] for hit in answer(backend, query).hits))


BALANCE = article(
    "Sam Altman réclame un « juste équilibre entre protection et l’impact positif » de l’intelligence artificielle.",
    "Le cœur du débat est ailleurs, dit la porte-parole.",
    title="À l’École des machines",
    date="2023-05",
    authors=("Éloïse Kerbrat",),
)
HARBOUR = article(
    "The harbour reopened in 2024 after the storm, and the fishermen of Ørstad were back before dawn.",
    "Nobody had expected the balance of the books to hold.",
    title="A harbour reopens",
    date="2024-01-17",
)
ECONOMY = article("经济学家说，经济增长正在放缓。", "他没有提到学校。", date="2022")
ALL = (BALANCE, HARBOUR, ECONOMY)


def check_backend(make_backend: MakeBackend) -> None:
    """Check the promises of `SearchBackend`.

    Raises:
        AssertionError: the engine breaks one of them.
    """
    for check in (
        _finds_nothing_in_nothing,
        _finds_what_was_put,
        _applies_changes_once,
        _forgets_what_was_deleted,
        _gives_pages_that_get_better,
        _keeps_to_the_limit_and_counts_beyond_it,
        _stops_when_told,
        _survives_changes_during_a_search,
    ):
        check(make_backend())


def _full(backend: SearchBackend) -> SearchBackend:
    backend.apply(map(Put, ALL))
    return backend


def _finds_nothing_in_nothing(backend: SearchBackend) -> None:
    assert backend.stats() == Stats()
    for query in ("", "a", "balance", '"a phrase"', "-not"):
        assert pages(backend, query) == [Page()]
    assert answer(_full(backend), "").hits == ()


def _finds_what_was_put(backend: SearchBackend) -> None:
    _full(backend)
    for query, expected in (
        ("juste équilibre", 0),
        ("equilibre juste", 0),
        ("équilbre protction", 0),
        ("a l'ecole", 0),
        ("coeur", 0),
        ("kerbrat", 0),
        ("kerbrat machines", 0),
        ("harbour reo", 1),
        ("orstad", 1),
        ('"back before dawn"', 1),
        ("reopened books", 1),
        ("ha", 1),
        ("经济", 2),
        ("学校", 2),
    ):
        assert found(backend, query, *ALL)[:1] == [expected], query
    for query in ("2025", '"juste protection"', "harbour -dawn", "zzz", "增学"):
        assert found(backend, query, *ALL) == [], query
    assert found(backend, "balance", *ALL) == [1]


def _applies_changes_once(backend: SearchBackend) -> None:
    before = _full(backend).stats()
    assert before.articles == len(ALL)
    backend.apply(map(Put, ALL))
    assert backend.stats() == before
    redated = article("The same words.", date="2021")
    backend.apply([Put(article("The same words.")), Put(redated)])
    assert backend.stats().articles == len(ALL) + 1
    assert answer(backend, "the same words").passages == 1


def _forgets_what_was_deleted(backend: SearchBackend) -> None:
    _full(backend)
    backend.apply([Delete(HARBOUR.key), Delete(HARBOUR.key), Delete("unknown")])
    assert backend.stats().articles == len(ALL) - 1
    for query in ("harbour", "ha", "harbuor"):
        assert found(backend, query, *ALL) == []
    backend.apply([Put(HARBOUR)])
    assert found(backend, "harbour", *ALL) == [1]
    backend.apply([Delete(one.key) for one in ALL])
    assert backend.stats() == Stats()


def _gives_pages_that_get_better(backend: SearchBackend) -> None:
    _full(backend)
    for query in ("equilibre protection impct", "harbour", "h", "the of and", "altman dawn", "zzz"):
        given = pages(backend, query)
        assert [page.complete for page in given] == [*[False] * (len(given) - 1), True]
        best = [page.hits[0].score for page in given if page.hits]
        assert best == sorted(best)
        for page in given:
            scores = [hit.score for hit in page.hits]
            assert scores == sorted(scores, reverse=True)
            assert all(0 <= hit.block < len(one.blocks) for hit in page.hits for one in ALL if one.key == hit.key)


def _keeps_to_the_limit_and_counts_beyond_it(backend: SearchBackend) -> None:
    backend.apply(Put(article(f"A lantern, number {n}.", "Another lantern.", date=f"20{n:02}")) for n in range(1, 41))
    page = answer(backend, "lantern", limit=10)
    assert (len(page.hits), page.passages, page.articles) == (10, 80, 40)
    assert len({hit.key for hit in page.hits}) == 10, "one article took the place of another"
    newest = article("A lantern, number 40.", "Another lantern.", date="2040")
    assert page.hits[0].key == newest.key, "the newest of equals is not first"


def _stops_when_told(backend: SearchBackend) -> None:
    _full(backend)
    assert list(backend.search(parse_query("equilibre protction"), cancel=lambda: True)) == []


def _survives_changes_during_a_search(backend: SearchBackend) -> None:
    _full(backend)
    search = backend.search(parse_query("altman impct fishermen"))
    backend.apply([Delete(BALANCE.key)])
    next(search)
    backend.apply([Delete(HARBOUR.key), Put(article("Another article."))])
    assert [page.complete for page in search][-1:] in ([True], [])

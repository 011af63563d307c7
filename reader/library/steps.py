"""The steps of a search, taken one by one: a page is given whenever a step has found better hits.

Alternatives are searched for side by side, as `Branches`, so that no engine has to know of them.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from itertools import zip_longest
from typing import Protocol

from reader.library.query import Query
from reader.library.search import Hit, Month, Page

Match = tuple[int, Month | None]
"""What is known of a passage that was found: a number for its article, and when that appeared."""


class Steps(Protocol):
    """One search of an engine."""

    def steps(self) -> Sequence[Callable[[], bool]]:
        """List what to do, in order; each step returns true when the search is over with it."""
        ...

    @property
    def progress(self) -> object:
        """Changes whenever a step has found something."""
        ...

    def page(self, limit: int) -> Page:
        """Give the best passages found so far."""
        ...

    def matches(self) -> Mapping[int, Match]:
        """All passages found so far, by number."""
        ...


class Branches:
    """The searches for all alternatives of a query, as one."""

    def __init__(self, query: Query, searches: Sequence[Steps]) -> None:
        self._query = query
        self._searches = searches

    def steps(self) -> Sequence[Callable[[], bool]]:
        """The first steps of all searches together, then the second ones, and so on."""
        done: set[int] = set()

        def together(row: Sequence[Callable[[], bool] | None]) -> Callable[[], bool]:
            def step() -> bool:
                for place, one in enumerate(row):
                    if place not in done and (one is None or one()):
                        done.add(place)
                return len(done) == len(row)

            return step

        return [together(row) for row in zip_longest(*(search.steps() for search in self._searches))]

    @property
    def progress(self) -> object:
        """Changes whenever a step has found something."""
        return [search.progress for search in self._searches]

    def page(self, limit: int) -> Page:
        """Give the best passages of all searches."""
        pages = [search.page(limit) for search in self._searches]
        best: dict[tuple[str, int], Hit] = {}
        for page in pages:
            for hit in page.hits:
                known = best.get((hit.key, hit.block))
                if known is None or known.score < hit.score:
                    best[hit.key, hit.block] = hit
        matches = self.matches()
        return Page(
            tuple(sorted(best.values(), key=order_of(self._query))[:limit]),
            max(len(matches), *(page.passages for page in pages)),
            max(len({article for article, _ in matches.values()}), *(page.articles for page in pages)),
            complete=False,
            is_more=any(page.is_more for page in pages),
        )

    def matches(self) -> Mapping[int, Match]:
        """All passages that any of the searches has found."""
        found: dict[int, Match] = {}
        for search in self._searches:
            found |= search.matches()
        return found


def order_of(query: Query) -> Callable[[Hit], tuple[float, tuple[int, ...], int]]:
    """The sort key of hits: the best first and the newest of equals, or the newest first, in text order."""
    if query.newest:
        return lambda hit: (0.0, hit.age, hit.block)
    return lambda hit: (-hit.score, hit.age, 0)


def as_one(query: Query, searches: Sequence[Steps]) -> Steps:
    """The searches for the branches of a query as one search."""
    return searches[0] if len(searches) == 1 else Branches(query, searches)


def take(
    search: Steps, limit: int, cancel: Callable[[], bool], guard: AbstractContextManager[object]
) -> Iterator[Page]:
    """Take the steps of a search until one says that it is over.

    Args:
        search: The search.
        limit: How many hits a page may have.
        cancel: Asked after each step.
        guard: Held during each step, not between them.

    Yields:
        Pages as `SearchBackend.search` does.
    """
    page = shown = Page()
    progress = search.progress
    for step in search.steps():
        with guard:
            done = step()
            if search.progress != progress:
                page, progress = search.page(limit), search.progress
        if cancel():
            return
        if done:
            break
        if page.hits != shown.hits:
            shown = page
            yield page
    with guard:
        dated = Counter(month for _, month in search.matches().values() if month)
    yield replace(page, complete=True, months=tuple(sorted(dated.items())))

"""From the hits of an engine to what a query wants: quotations of somebody, articles that name somebody, what to light.

Filters on quotations and names are tested here, above all engines, on the passages that an engine has found: only their
articles are annotated, and what is found is told while that goes on.
"""

from collections import Counter
from collections.abc import Callable, Iterator
from time import monotonic
from typing import TYPE_CHECKING

from reader.article import BlockKind, Span
from reader.library.found import Found, Passage
from reader.library.locate import covers, find_in, locate
from reader.library.query import Query
from reader.library.search import Page, SearchBackend

if TYPE_CHECKING:
    from reader.library.library import Library

_CANDIDATES = 1000
"""Passages, or articles where there are no words, that are looked at for quotations and names."""
_PATIENCE = 0.3
"""Seconds after which what was found so far is told."""


class Sieve:
    """Lets through what one query wants."""

    def __init__(self, library: "Library", query: Query) -> None:
        self._library = library
        self._query = query
        self._filters = query.filters

    def search(self, engine: SearchBackend, limit: int, cancel: Callable[[], bool]) -> Iterator[Found]:
        """Search and tell what was found, one or more answers, each better than the one before."""
        if not self._filters.on_annotations:
            for page in engine.search(self._query, limit=limit, cancel=cancel):
                yield self._plain(page)
            return
        for page in engine.search(self._query, limit=_CANDIDATES, cancel=cancel):
            yield from self._sifted(page, limit, cancel)

    def hits_in(self, number: int) -> tuple[Span, ...]:
        """All that is to be lit in one article."""
        article, filters = self._library.articles[number], self._filters
        if not filters.admits(article.key, article.source, article.language, article.date):
            return ()
        if not self._admits_names(number):
            return ()
        if filters.on_quotations or not self._query.words:
            return tuple(span for block in range(len(article.blocks)) for span in self._located(number, block))
        spans = find_in(article, self._query)
        if not filters.of("in"):
            return spans
        titles = [block for block in article.blocks if block.kind is BlockKind.TITLE]
        return tuple(s for s in spans if any(t.start <= s.start < t.end for t in titles) == filters.titles_only)

    def _plain(self, page: Page) -> Found:
        passages = tuple(
            Passage(number, hit.block, self._located(number, hit.block))
            for hit in page.hits
            if (number := self._library.number(hit.key)) is not None
        )
        return Found(passages, page.passages, page.articles, page.complete, page.is_more, page.months)

    def _sifted(self, page: Page, limit: int, cancel: Callable[[], bool]) -> Iterator[Found]:
        """What of a page has the right quotations and names."""
        kept: list[Passage] = []
        told = monotonic()
        for hit in page.hits:
            if cancel():
                return
            if len(kept) >= limit:
                break
            number = self._library.number(hit.key)
            if number is not None and self._admits_names(number):
                kept += self._passages(number, hit.block)
            if monotonic() - told > _PATIENCE:
                yield self._found(kept, limit, complete=False, is_more=True)
                told = monotonic()
        is_more = page.is_more or len(kept) >= limit
        yield self._found(kept, limit, complete=page.complete, is_more=is_more)

    def _passages(self, number: int, block: int) -> Iterator[Passage]:
        """The passages for a hit: itself, if it is one; without words all that the filters want of its article."""
        if self._query.words:
            spans = self._located(number, block)
            if spans or not self._filters.on_quotations:
                yield Passage(number, block, spans)
            return
        found = False
        for each in range(len(self._library.articles[number].blocks)):
            if spans := self._located(number, each):
                found = True
                yield Passage(number, each, spans)
        if not found and not self._filters.on_quotations:
            yield Passage(number, block, ())

    def _found(self, kept: list[Passage], limit: int, *, complete: bool, is_more: bool) -> Found:
        articles = self._library.articles
        dates = Counter((d.year, d.month) for p in kept if (d := articles[p.article].date) and d.month)
        numbers = {passage.article for passage in kept}
        months = tuple(sorted(dates.items())) if complete else ()
        return Found(tuple(kept[:limit]), len(kept), len(numbers), complete, is_more, months)

    def _admits_names(self, number: int) -> bool:
        filters = self._filters
        return not filters.of("name", "has") or filters.admits_names(self._library.annotations(number))

    def _located(self, number: int, block: int) -> tuple[Span, ...]:
        """What is to be lit in a block."""
        article, query = self._library.articles[number], self._query
        place = article.blocks[block]
        if self._filters.on_quotations:
            quotations = self._library.annotations(number).quotations
            stretches = [_inside(q, place) for q in quotations if self._filters.admits_quotation(q)]
            return tuple(
                span
                for stretch in stretches
                if stretch and (not query.words or covers(stretch.of(article.text), query))
                for span in (_lit(article.text, stretch, query) if query.words else [stretch])
            )
        if query.words:
            return tuple(_lit(article.text, place, query))
        tests = [test for test in self._filters.of("name") if not test.is_not]
        names = self._library.annotations(number).names if tests else ()
        here = (name for name in names if place.start <= name.start and name.end <= place.end)
        return tuple(Span(n.start, n.end) for n in here if any(test.names(n.canonical) for test in tests))


def _lit(text: str, place: Span, query: Query) -> Iterator[Span]:
    return (Span(place.start + span.start, place.start + span.end) for span in locate(place.of(text), query))


def _inside(span: Span, place: Span) -> Span | None:
    """The part of a span inside a block; a quotation may go on in the next one."""
    start, end = max(span.start, place.start), min(span.end, place.end)
    return Span(start, end) if start < end else None

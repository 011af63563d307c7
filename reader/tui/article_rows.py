"""The list of articles: which are shown, in what order, under which headings, and what each row says."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import groupby
from typing import Any

from reader.article import PartialDate
from reader.library.library import Library
from reader.library.summary import Summary
from reader.text.cells import cell_len
from reader.text.wrap import shorten
from reader.tui.rows import RowLine
from reader.tui.words import month_name

LONG_AGO = PartialDate(1)


class Sort(StrEnum):
    """The order of the list."""

    DATE = "date"
    TITLE = "title"
    SOURCE = "source"
    QUOTATIONS = "quotations"


class Only(StrEnum):
    """Which articles the list shows."""

    ALL = "all"
    UNREAD = "unread"
    STARRED = "starred"
    QUOTED = "quoted"


@dataclass(frozen=True, slots=True)
class Choice:
    """How the reader wants the list."""

    sort: Sort = Sort.DATE
    only: Only = Only.ALL

    @property
    def asks_for_voices(self) -> bool:
        """True where which articles are shown, or in what order, changes as quotations are found."""
        return self.only is Only.QUOTED or self.sort is Sort.QUOTATIONS


def arrange(
    library: Library, choice: Choice, read: frozenset[str] = frozenset(), starred: frozenset[str] = frozenset()
) -> list[int]:
    """The numbers of the articles to show, in order: newest first, undated ones last, or by another sort."""
    keep: dict[Only, Callable[[int], bool]] = {
        Only.ALL: lambda _: True,
        Only.UNREAD: lambda n: library.summaries[n].key not in read,
        Only.STARRED: lambda n: library.summaries[n].key in starred,
        Only.QUOTED: library.is_quoted,
    }
    order: dict[Sort, Callable[[int], Any]] = {
        Sort.DATE: lambda n: _newest_first(library.summaries[n]),
        Sort.TITLE: lambda n: _folded(library.summaries[n].title),
        Sort.SOURCE: lambda n: (_folded(library.summaries[n].source), _newest_first(library.summaries[n])),
        Sort.QUOTATIONS: lambda n: -len(library.annotations(n).spoken) if library.is_annotated(n) else 0,
    }
    return sorted(filter(keep[choice.only], library.present()), key=order[choice.sort])


def _newest_first(article: Summary) -> int:
    """One number for a date: with tuples, 100,000 articles take three times as long to sort."""
    date = article.date or LONG_AGO
    return -(date.year << 9 | date.month << 5 | date.day)


@lru_cache(maxsize=1 << 18)
def _folded(text: str) -> str:
    from reader.text.fold import fold  # not before the first paint, which would wait for it

    return fold(text)


@dataclass(frozen=True, slots=True)
class Grouping:
    """How articles that follow one another are put under a heading."""

    key: Callable[[Summary], object]
    """What all under one heading have in common."""
    heading: Callable[[Summary], str]


GROUPINGS = {
    Sort.DATE: Grouping(lambda it: it.date and (it.date.year, it.date.month), lambda it: month_name(it.date)),
    Sort.SOURCE: Grouping(lambda it: it.source, lambda it: it.source or "—"),
}
"""The orders of the list that have groups."""


class ArticleRows:
    """Articles by two lines each, under a heading a month (or a source) where the order has such groups."""

    def __init__(
        self, library: Library, numbers: Sequence[int], sort: Sort, read: frozenset[str], starred: frozenset[str]
    ) -> None:
        self.library, self.read, self.starred = library, read, starred
        self._rows = array("i")  # an article's number, or ~n for the n-th heading
        self._headings: list[str] = []
        self._under = array("i")  # the heading row of each row, or -1
        articles, grouping = library.summaries, GROUPINGS.get(sort)
        if grouping is None:
            self._rows.fromlist(list(numbers))
            self._under.extend([-1] * len(self._rows))
        else:
            for _, group in groupby(numbers, lambda number: grouping.key(articles[number])):
                self._add_group(list(group), grouping)
        first = ~0
        self._heights = bytes(2 if n >= 0 else 1 if n == first else 2 for n in self._rows)
        self._row_of = array("i", [-1]) * (max(self._rows, default=-1) + 1)
        for row, number in enumerate(self._rows):
            if number >= 0:
                self._row_of[number] = row

    def _add_group(self, numbers: list[int], grouping: Grouping) -> None:
        self._under.extend([len(self._rows)] * (1 + len(numbers)))
        self._rows.append(~len(self._headings))
        self._rows.extend(numbers)
        self._headings.append(grouping.heading(self.library.summaries[numbers[0]]))

    def __len__(self) -> int:
        return len(self._rows)

    def article(self, row: int) -> int:
        """The number of the article in a row that is no heading."""
        return self._rows[row]

    def row_of(self, number: int) -> int | None:
        """The row of an article, None where the list doesn't show it."""
        row = self._row_of[number] if 0 <= number < len(self._row_of) else -1
        return row if row >= 0 else None

    def heights(self, width: int) -> Iterable[int]:
        return self._heights

    def is_heading(self, row: int) -> bool:
        return self._rows[row] < 0

    def heading_of(self, row: int) -> int | None:
        heading = self._under[row]
        return heading if heading >= 0 else None

    def lines(self, row: int, width: int) -> list[RowLine]:
        number = self._rows[row]
        if number < 0:
            heading: RowLine = ((self._headings[~number], "heading"),)
            return [heading] if number == ~0 else [(), heading]
        article = self.library.summaries[number]
        facts = f"{self.library.minutes(number)} min"
        if self.library.is_annotated(number) and (spoken := self.library.annotations(number).spoken):
            facts += f" · ❝ {len(spoken)}"
        seen = "✓ " if article.key in self.read else ""
        source = shorten(article.source, width - cell_len(facts + seen) - 3)
        mark = "★ " if article.key in self.starred else ""
        return [
            ((mark, "cue"), (article.title, "plain" if seen else "strong")),
            ((f"{seen}{source} · {facts}" if source else seen + facts, "quiet"),),
        ]

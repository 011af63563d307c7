"""The list of articles: which are shown, in what order, under which headings, and what each row says."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from reader.article import PartialDate
from reader.library.library import Library
from reader.text.cells import cell_len
from reader.text.fold import fold
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


def arrange(
    library: Library, choice: Choice, read: frozenset[str] = frozenset(), starred: frozenset[str] = frozenset()
) -> list[int]:
    """The numbers of the articles to show, in order: newest first, undated ones last, or by another sort."""
    keep: dict[Only, Callable[[int], bool]] = {
        Only.ALL: lambda _: True,
        Only.UNREAD: lambda n: library.articles[n].key not in read,
        Only.STARRED: lambda n: library.articles[n].key in starred,
        Only.QUOTED: lambda n: bool(library.annotations(n).spoken),
    }
    order: dict[Sort, Callable[[int], Any]] = {
        Sort.DATE: lambda n: _newest_first(library.articles[n].date),
        Sort.TITLE: lambda n: fold(library.articles[n].title),
        Sort.SOURCE: lambda n: (fold(library.articles[n].source), _newest_first(library.articles[n].date)),
        Sort.QUOTATIONS: lambda n: -len(library.annotations(n).spoken) if library.is_annotated(n) else 0,
    }
    return sorted(filter(keep[choice.only], range(len(library))), key=order[choice.sort])


def _newest_first(date: PartialDate | None) -> tuple[int, int, int]:
    date = date or LONG_AGO
    return (-date.year, -date.month, -date.day)


class ArticleRows:
    """Articles by two lines each, under a heading a month (or a source) where the order has such groups."""

    def __init__(
        self, library: Library, numbers: Sequence[int], sort: Sort, read: frozenset[str], starred: frozenset[str]
    ) -> None:
        self.library, self.read, self.starred = library, read, starred
        self._rows: list[int] = []  # an article's number, or ~n for the n-th heading
        self._headings: list[str] = []
        self._under: list[int] = []  # the heading row of each row
        self._row_of: dict[int, int] = {}
        name = self._group(sort)
        last = None
        for number in numbers:
            group = name(number) if name else None
            if group is not None and group != last:
                self._rows.append(~len(self._headings))
                self._under.append(len(self._rows) - 1)
                self._headings.append(group)
                last = group
            self._row_of[number] = len(self._rows)
            self._under.append(self._under[-1] if group is not None else -1)
            self._rows.append(number)

    def _group(self, sort: Sort) -> Callable[[int], str] | None:
        match sort:
            case Sort.DATE:
                return lambda n: month_name(self.library.articles[n].date)
            case Sort.SOURCE:
                return lambda n: self.library.articles[n].source or "—"
            case _:
                return None

    def __len__(self) -> int:
        return len(self._rows)

    def article(self, row: int) -> int:
        """The number of the article in a row that is no heading."""
        return self._rows[row]

    def row_of(self, number: int) -> int | None:
        """The row of an article, None where the list doesn't show it."""
        return self._row_of.get(number)

    def heights(self) -> Iterable[int]:
        first = ~0
        return (2 if n >= 0 else 1 if n == first else 2 for n in self._rows)

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
        article = self.library.articles[number]
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

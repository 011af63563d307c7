"""The passages that a search in the index looks at, read when wanted and remembered for the next keystroke."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from reader.library.filters import Filters
from reader.library.index_allowed import allowed_by
from reader.library.index_body import unpack
from reader.library.index_schema import PASSAGE_BITS, month_of, newest_first
from reader.library.query import accented
from reader.library.steps import Match
from reader.library.windows import written

_REMEMBERED = 5_000
"""Passages kept in memory, about 600 bytes each."""
_AT_ONCE = 300


@dataclass(frozen=True, slots=True, eq=False)
class Holder:
    """The article of a passage; one object for one article, so that sets of them are quick."""

    number: int
    key: str
    last: int
    newest_first: tuple[int, int] = field(init=False)
    """Sort key: the newest first, those without a date last."""
    match: Match = field(init=False)
    """A number for the article, and the month when it appeared."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "newest_first", newest_first(self.number))
        object.__setattr__(self, "match", (self.number, month_of(self.number)))

    @property
    def passages(self) -> tuple[int, int]:
        """Its first passage, and the one after its last."""
        return self.number << PASSAGE_BITS, (self.last + 1) << PASSAGE_BITS


class _Row(NamedTuple):
    holder: Holder
    block: int
    first: int
    is_title: bool
    text: str


class PassageCache:
    """Passages read before, by number; emptied when the index changes."""

    def __init__(self) -> None:
        self.rows: dict[int, _Row] = {}
        self._holders: dict[int, Holder] = {}
        self._accented: dict[tuple[int, int], str] = {}
        self._allowed: tuple[Filters, frozenset[int] | None] | None = None

    def clear(self) -> None:
        """Forget all; searches under way keep what they have."""
        self.rows, self._holders, self._accented, self._allowed = {}, {}, {}, None

    def allowed(self, link: sqlite3.Connection, filters: Filters) -> frozenset[int] | None:
        """The numbers of the articles that filters let through; None where they let all."""
        wanted = filters.in_engine()
        known = self._allowed
        if known is None or known[0] != wanted:
            known = self._allowed = (wanted, allowed_by(link, wanted))
        return known[1]

    def accented(self, link: sqlite3.Connection, holder: Holder, block: int) -> str:
        """The words of a block without case but with their accents."""
        if (holder.number, block) not in self._accented:
            if len(self._accented) > _REMEMBERED:
                self._accented = {}
            row = link.execute("SELECT body FROM body WHERE article = ?", (holder.number,)).fetchone()
            if row:
                article = unpack(row[0])
                self._accented |= {
                    (holder.number, each): accented(written(article, each)) for each in range(len(article.blocks))
                }
        return self._accented.get((holder.number, block), "")

    def holder(self, number: int, key: str, last: int) -> Holder:
        """The article with this number."""
        return self._holders.get(number) or self._holders.setdefault(number, Holder(number, key, last))

    def get(self, link: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, _Row]:
        """Give those of some passages that are in the index."""
        known = self.rows
        if len(known) > _REMEMBERED:
            self.clear()
            known = self.rows
        missing = [number for number in numbers if number not in known]
        for start in range(0, len(missing), _AT_ONCE):
            some = missing[start : start + _AT_ONCE]
            known.update(self._read(link, some))
        return {number: row for number in numbers if (row := known.get(number))}

    def _read(self, link: sqlite3.Connection, numbers: Sequence[int]) -> dict[int, _Row]:
        marks = ", ".join("?" * len(numbers))
        return {
            number: _Row(self.holder(article, key, last), block, first, bool(is_title), text)
            for number, article, key, last, block, first, is_title, text in link.execute(
                "SELECT passage.id, article, key, last, block, first, passage.title, text"
                f" FROM passage JOIN article ON article.id = article WHERE passage.id IN ({marks})",
                numbers,
            )
        }


class Passages:
    """The passages that one search has fetched: a `Corpus` to score. They stay as they were when the index changes."""

    def __init__(self, link: sqlite3.Connection, cache: PassageCache) -> None:
        self._link = link
        self._cache = cache
        self.texts: dict[int, str] = {}
        self.owners: dict[int, Holder | None] = {}
        self.blocks: dict[int, int] = {}
        self.titles: set[int] = set()
        self.first_of: dict[int, int] = {}

    def fetch(self, numbers: Sequence[int]) -> list[int]:
        """Make passages known; give those that are in the index, in the same order."""
        missing = [number for number in numbers if number not in self.texts]
        for number, row in self._cache.get(self._link, missing).items():
            self.texts[number] = row.text
            self.owners[number] = row.holder
            self.blocks[number] = row.block
            if row.is_title:
                self.titles.add(number)
            if row.first:
                self.first_of[number] = row.first
        return [number for number in numbers if number in self.texts]

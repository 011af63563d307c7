"""The passages that a search in the index looks at, read when wanted and remembered for the next keystroke."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.library.index_schema import PASSAGE_BITS, newest_first

_REMEMBERED = 20_000
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

    def __post_init__(self) -> None:
        object.__setattr__(self, "newest_first", newest_first(self.number))

    @property
    def passages(self) -> tuple[int, int]:
        """Its first passage, and the one after its last."""
        return self.number << PASSAGE_BITS, (self.last + 1) << PASSAGE_BITS


@dataclass(frozen=True, slots=True)
class _Row:
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

    def clear(self) -> None:
        """Forget all; searches under way keep what they have."""
        self.rows, self._holders = {}, {}

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

"""The articles of an index by numbers that stay: what a list says of each, kept in step with the index.

An article's number is its place in `lines` for good. What is new gets a number at the end; what is gone keeps its
number and its line, but no longer counts as present.
"""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator

from reader.library.summary import Lines
from reader.text.dates import PartialDate

_COLUMNS = "id, key, title, date, source, path, part, words"
_AT_ONCE = 500
_GONE = -1


class Catalogue:
    """What is known of all articles without their texts. One thread changes it, any may read it."""

    def __init__(self) -> None:
        self.lines = Lines()
        self.ids = array("q")
        """The number of each article in the index, -1 for those gone."""
        self._numbers: dict[str, int] = {}
        self._dates: dict[str, PartialDate | None] = {}

    def __len__(self) -> int:
        """How many articles are present."""
        return len(self._numbers)

    def present(self) -> Iterator[int]:
        """The numbers of the articles that are there."""
        return (number for number, row in enumerate(self.ids) if row != _GONE)

    def number_of(self, key: str) -> int | None:
        """The number of the article with this key, if it is there."""
        return self._numbers.get(key)

    def take_newest(self, link: sqlite3.Connection, most: int, also: str) -> None:
        """Take in the newest articles, and the one with the key `also`."""
        self._take(link.execute(f"SELECT {_COLUMNS} FROM article ORDER BY id DESC LIMIT ?", (most,)))
        self._take(link.execute(f"SELECT {_COLUMNS} FROM article WHERE key = ?", (also,)))

    def take_all(self, link: sqlite3.Connection) -> None:
        """Take in all articles, the newest first; those that are no longer in the index are gone."""
        there = self._take(link.execute(f"SELECT {_COLUMNS} FROM article ORDER BY id DESC"))
        for key in self._numbers.keys() - there:
            self._forget(key)

    def take_changes(self, link: sqlite3.Connection, keys: Iterable[str]) -> None:
        """Take in those of some articles that are in the index; the others are gone."""
        wanted = list(keys)
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            there = self._take(link.execute(f"SELECT {_COLUMNS} FROM article WHERE key IN ({marks})", some))
            for key in set(some) - there:
                self._forget(key)

    def _take(self, rows: Iterable[tuple[int, str, str, str, str, str, int, int]]) -> set[str]:
        there: set[str] = set()
        for row, key, title, date, source, path, part, words in rows:
            there.add(key)
            number = self._numbers.get(key)
            if number is not None and self.ids[number] == row:
                continue
            if date not in self._dates:
                self._dates[date] = PartialDate.parse(date)
            place = len(self.lines) if number is None else number
            self.lines.put(place, key, title, self._dates[date], source, path, part, words)
            if number is None:
                self.ids.append(row)
                self._numbers[key] = place
            else:
                self.ids[number] = row
        return there

    def _forget(self, key: str) -> None:
        number = self._numbers.pop(key, None)
        if number is not None:
            self.ids[number] = _GONE

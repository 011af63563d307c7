"""The articles of an index by numbers that stay: what a list says of each, kept in step with the index.

An article's number is its place in `lines` for good. What is new gets a number at the end; what is gone keeps its
number and its line, but no longer counts as present until it comes back.
"""

import sqlite3
from array import array
from collections.abc import Iterable, Iterator

from reader.library.summary import Lines
from reader.text.dates import PartialDate

_COLUMNS = "id, key, title, date, source, path, part, words"
_Rows = Iterable[tuple[int, str, str, str, str, str, int, int]]
_AT_ONCE = 500
_GONE = -1


class Catalogue:
    """What is known of all articles without their texts. One thread changes it, any may read it."""

    def __init__(self) -> None:
        self.lines = Lines()
        self.ids = array("q")
        """The number of each article in the index, -1 for those gone."""
        self._present = 0
        self._dates: dict[str, PartialDate | None] = {}

    def __len__(self) -> int:
        """How many articles are present."""
        return self._present

    def present(self) -> Iterator[int]:
        """The numbers of the articles that are there."""
        return (number for number, row in enumerate(self.ids) if row != _GONE)

    def number_of(self, key: str) -> int | None:
        """The number of the article with this key, if it is there."""
        number = self.lines.number_of(key)
        is_there = number is not None and number < len(self.ids) and self.ids[number] != _GONE
        return number if is_there else None

    def take_newest(self, link: sqlite3.Connection, most: int, also: str) -> None:
        """Take in the newest articles, and the one with the key `also`."""
        self._take_some(link.execute(f"SELECT {_COLUMNS} FROM article ORDER BY id DESC LIMIT ?", (most,)))
        self._take_some(link.execute(f"SELECT {_COLUMNS} FROM article WHERE key = ?", (also,)))

    def take_all(self, link: sqlite3.Connection) -> None:
        """Take in all articles, the newest first; those that are no longer in the index are gone."""
        there = bytearray(len(self.ids))
        for number in self._take(link.execute(f"SELECT {_COLUMNS} FROM article ORDER BY id DESC")):
            if number < len(there):
                there[number] = True
        for number, is_there in enumerate(there):
            if not is_there:
                self._forget(number)

    def take_changes(self, link: sqlite3.Connection, keys: Iterable[str]) -> None:
        """Take in those of some articles that are in the index; the others are gone."""
        wanted = list(keys)
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            marks = ", ".join("?" * len(some))
            there = set(self._take(link.execute(f"SELECT {_COLUMNS} FROM article WHERE key IN ({marks})", some)))
            known = {number for key in some if (number := self.lines.number_of(key)) is not None}
            for number in known - there:
                self._forget(number)

    def _take_some(self, rows: _Rows) -> None:
        for _ in self._take(rows):
            pass

    def _take(self, rows: _Rows) -> Iterator[int]:
        """Take in rows; give the number of each article."""
        for row, key, title, date, source, path, part, words in rows:
            number = self.lines.number_of(key)
            place = len(self.lines) if number is None else number
            if number is None or self.ids[number] != row:
                if date not in self._dates:
                    self._dates[date] = PartialDate.parse(date)
                self._present += number is None or self.ids[number] == _GONE
                self.lines.put(place, key, title, self._dates[date], source, path, part, words)
                if number is None:
                    self.ids.append(row)
                else:
                    self.ids[number] = row
            yield place

    def _forget(self, number: int) -> None:
        if self.ids[number] != _GONE:
            self.ids[number] = _GONE
            self._present -= 1

"""Articles put into the index and deleted from it, a batch at a time: each batch is there whole or not at all.

A full-text table takes rows fastest in the order of their numbers, so those of a batch are sorted: all deletions, then
all additions.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from reader.article import Article
from reader.library.index_body import pack, unpack
from reader.library.index_counts import count, count_later, is_behind
from reader.library.index_schema import PASSAGE_BITS, numbers_of
from reader.library.search import Change, Put
from reader.library.windows import named, windows

_AT_ONCE = 500
"""Parameters of one statement; SQLite before 3.32 takes at most 999."""


class _Known(NamedTuple):
    """An article that is in the index."""

    id: int
    last: int
    body: bytes


class _Entry(NamedTuple):
    """The number of an article, its body, and of its passages the blocks, whether they are titles, and the texts."""

    id: int
    body: bytes
    passages: list[tuple[int, bool, str]]


class _Tally:
    """By how much the counts of words change."""

    def __init__(self, *, in_bulk: bool) -> None:
        self._in_bulk = in_bulk
        self.held: Counter[str] = Counter()
        """In how many passages each stands."""
        self.named: Counter[str] = Counter()
        """How often each stands as a name."""

    def add(self, article: Article) -> list[tuple[int, bool, str]]:
        """Count the words of an article; give its passages."""
        found = []
        # The words go before the next article comes: to hold those of a batch takes longer than to find them.
        for window in windows(article):
            if not self._in_bulk:
                self.held.update(set(window.words))
            found.append((window.block, window.is_title, window.text))
        self.named.update(named(article))
        return found

    def remove(self, article: Article) -> list[tuple[int, bool, str]]:
        """The same for an article that goes."""
        gone = _Tally(in_bulk=self._in_bulk)
        found = gone.add(article)
        self.held.subtract(gone.held)
        self.named.subtract(gone.named)
        return found


def write(link: sqlite3.Connection, changes: Iterable[Change], *, in_bulk: bool = False) -> Counter[str]:
    """Make changes in the transaction of `link`.

    Args:
        link: Where to.
        changes: One or none for an article.
        in_bulk: Whether to leave the counting of words to `count_anew`.

    Returns:
        By how many passages the count of each word has changed; nothing in bulk.
    """
    wanted = {change.article.key if isinstance(change, Put) else change.key: change for change in changes}
    known = _known(link, list(wanted))
    bodies = {key: pack(change.article) for key, change in wanted.items() if isinstance(change, Put)}
    in_bulk |= is_behind(link)
    tally = _Tally(in_bulk=in_bulk)
    stale = sorted(row for key, row in known.items() if row.body != bodies.get(key))
    old = [_Entry(row.id, row.body, tally.remove(unpack(row.body))) for row in stale]
    _delete(link, old, stale)
    new = [
        _added(link, change.article, bodies[key], tally)
        for key, change in wanted.items()
        if isinstance(change, Put) and not (key in known and known[key].body == bodies[key])
    ]
    _insert(link, sorted(new))
    put, gone = (sum(len(entry.passages) for entry in entries) for entries in (new, old))
    if in_bulk:
        count_later(link, put + gone, tally.named)
    else:
        count(link, tally.held, tally.named)
    link.execute(
        "UPDATE total SET articles = articles + ?, passages = passages + ?, version = version + ?",
        (len(new) - len(old), put - gone, bool(new or old)),
    )
    return tally.held


def _known(link: sqlite3.Connection, keys: Sequence[str]) -> dict[str, _Known]:
    """What is in the index under some keys."""
    found: dict[str, _Known] = {}
    for start in range(0, len(keys), _AT_ONCE):
        some = keys[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        rows = link.execute(
            f"SELECT key, id, last, body FROM article JOIN body ON body.article = id WHERE key IN ({marks})", some
        )
        found |= {key: _Known(*row) for key, *row in rows}
    return found


def _added(link: sqlite3.Connection, article: Article, body: bytes, tally: _Tally) -> _Entry:
    """Write what lists say of an article, but not its body and its passages."""
    found = tally.add(article)
    size = max(1, -(-len(found) >> PASSAGE_BITS))
    number = _free(link, numbers_of(article.date), size)
    link.execute(
        "INSERT INTO article (id, last, key, date, title, source, language, path, part, words)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            *(number, number + size - 1, article.key, str(article.date or ""), article.title, article.source),
            *(article.language, article.path, article.part, _length(article.text)),
        ),
    )
    return _Entry(number, body, found)


def _length(text: str) -> int:
    """How many words a text has, about: counting them exactly takes as long as packing it."""
    return text.count(" ") + text.count("\n") + 1


def _free(link: sqlite3.Connection, numbers: range, size: int) -> int:
    """The first of `size` free numbers in a row, after all that are taken of these; or else of the next as many."""
    lowest, end = numbers.start, numbers.start + max(len(numbers), size)
    while True:
        row = link.execute("SELECT last FROM article WHERE id < ? ORDER BY id DESC LIMIT 1", (end,)).fetchone()
        number = max(lowest, row[0] + 1) if row else lowest
        if number + size <= end:
            return number
        lowest, end = end, end + end - lowest


def _insert(link: sqlite3.Connection, entries: Sequence[_Entry]) -> None:
    link.executemany("INSERT INTO body VALUES (?, ?)", ((entry.id, entry.body) for entry in entries))
    link.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)", _passage_rows(entries))
    link.executemany("INSERT INTO words (rowid, text) VALUES (?, ?)", _texts(entries))
    link.executemany("INSERT INTO titles (rowid, text) VALUES (?, ?)", _titles(entries))


def _delete(link: sqlite3.Connection, entries: Sequence[_Entry], rows: Sequence[_Known]) -> None:
    link.executemany("INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)", _texts(entries))
    link.executemany("INSERT INTO titles (titles, rowid, text) VALUES ('delete', ?, ?)", _titles(entries))
    for number, last, _ in rows:
        passages = (number << PASSAGE_BITS, (last + 1) << PASSAGE_BITS)
        link.execute("DELETE FROM passage WHERE id >= ? AND id < ?", passages)
        link.execute("DELETE FROM annotation WHERE article = ?", (number,))
        link.execute("DELETE FROM body WHERE article = ?", (number,))
        link.execute("DELETE FROM article WHERE id = ?", (number,))


def _passage_rows(entries: Iterable[_Entry]) -> Iterator[tuple[int, int, int, int, bool, str]]:
    for entry in entries:
        firsts: dict[int, int] = {}
        for number, (block, is_title, text) in enumerate(entry.passages, entry.id << PASSAGE_BITS):
            first = firsts.setdefault(block, number)
            yield number, entry.id, block, first if first != number else 0, is_title, text


def _texts(entries: Iterable[_Entry]) -> Iterator[tuple[int, str]]:
    for entry in entries:
        for number, (_, _, text) in enumerate(entry.passages, entry.id << PASSAGE_BITS):
            yield number, text


def _titles(entries: Iterable[_Entry]) -> Iterator[tuple[int, str]]:
    for entry in entries:
        for number, (_, is_title, text) in enumerate(entry.passages, entry.id << PASSAGE_BITS):
            if is_title:
                yield number, text

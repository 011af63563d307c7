"""Articles put into the index and deleted from it, a batch at a time: each batch is there whole or not at all.

A full-text table takes rows fastest in the order of their numbers, so those of a batch are sorted: all deletions, then
all additions.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from reader.article import Article
from reader.library.index_body import pack, unpack
from reader.library.index_schema import PASSAGE_BITS, numbers_of
from reader.library.search import Change, Put
from reader.library.windows import Window, windows

_AT_ONCE = 500
"""Parameters of one statement; SQLite before 3.32 takes at most 999."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """An article with its number and its passages."""

    id: int
    last: int
    article: Article
    body: bytes
    windows: tuple[Window, ...]

    def passages(self) -> Iterator[tuple[int, Window]]:
        """Its passages with their numbers."""
        return enumerate(self.windows, self.id << PASSAGE_BITS)


def write(link: sqlite3.Connection, changes: Iterable[Change]) -> Counter[str]:
    """Make changes in the transaction of `link`.

    Returns:
        By how many passages the count of each word has changed.
    """
    wanted = {change.article.key if isinstance(change, Put) else change.key: change for change in changes}
    known = _known(link, list(wanted))
    bodies = {key: pack(change.article) for key, change in wanted.items() if isinstance(change, Put)}
    old = [known[key] for key in wanted if key in known and known[key].body != bodies.get(key)]
    kept = {key for key in known if known[key].body == bodies.get(key)}
    _delete(link, sorted(old, key=lambda entry: entry.id))
    fresh = [change.article for key, change in wanted.items() if isinstance(change, Put) and key not in kept]
    new = [_added(link, article, bodies[article.key]) for article in fresh]
    _insert(link, sorted(new, key=lambda entry: entry.id))
    counts = _words_of(new)
    counts.subtract(_words_of(old))
    _count(link, counts)
    passages = sum(len(entry.windows) for entry in new) - sum(len(entry.windows) for entry in old)
    link.execute(
        "UPDATE total SET articles = articles + ?, passages = passages + ?, version = version + ?",
        (len(new) - len(old), passages, bool(new or old)),
    )
    return counts


def _known(link: sqlite3.Connection, keys: Sequence[str]) -> dict[str, _Entry]:
    """What is in the index under some keys."""
    found: dict[str, _Entry] = {}
    for start in range(0, len(keys), _AT_ONCE):
        some = keys[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        for key, number, last, body in link.execute(
            f"SELECT key, id, last, body FROM article JOIN body ON body.article = id WHERE key IN ({marks})", some
        ).fetchall():
            article = unpack(body)
            found[key] = _Entry(number, last, article, body, tuple(windows(article)))
    return found


def _added(link: sqlite3.Connection, article: Article, body: bytes) -> _Entry:
    """Write an article, but not its passages."""
    found = tuple(windows(article))
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
    link.execute("INSERT INTO body VALUES (?, ?)", (number, body))
    return _Entry(number, number + size - 1, article, body, found)


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
    link.executemany("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?)", _passage_rows(entries))
    link.executemany(
        "INSERT INTO words (rowid, text) VALUES (?, ?)",
        ((number, window.text) for entry in entries for number, window in entry.passages()),
    )
    link.executemany("INSERT INTO names (rowid, title, name) VALUES (?, ?, ?)", _name_rows(entries))


def _delete(link: sqlite3.Connection, entries: Sequence[_Entry]) -> None:
    link.executemany(
        "INSERT INTO words (words, rowid, text) VALUES ('delete', ?, ?)",
        ((number, window.text) for entry in entries for number, window in entry.passages()),
    )
    link.executemany("INSERT INTO names (names, rowid, title, name) VALUES ('delete', ?, ?, ?)", _name_rows(entries))
    for entry in entries:
        passages = (entry.id << PASSAGE_BITS, (entry.last + 1) << PASSAGE_BITS)
        link.execute("DELETE FROM passage WHERE id >= ? AND id < ?", passages)
        link.execute("DELETE FROM annotation WHERE article = ?", (entry.id,))
        link.execute("DELETE FROM body WHERE article = ?", (entry.id,))
        link.execute("DELETE FROM article WHERE id = ?", (entry.id,))


def _passage_rows(entries: Iterable[_Entry]) -> Iterator[tuple[int, int, int, int, bool, str]]:
    for entry in entries:
        firsts: dict[int, int] = {}
        for number, window in entry.passages():
            first = firsts.setdefault(window.block, number)
            yield number, entry.id, window.block, first if first != number else 0, window.is_title, window.text


def _name_rows(entries: Iterable[_Entry]) -> Iterator[tuple[int, str, str]]:
    for entry in entries:
        for number, window in entry.passages():
            title = window.text if window.is_title else ""
            if title or window.names:
                yield number, title, " ".join(sorted(window.names))


def _words_of(entries: Iterable[_Entry]) -> Counter[str]:
    """In how many passages each word stands."""
    return Counter(chain.from_iterable(set(window.words) for entry in entries for window in entry.windows))


def _count(link: sqlite3.Connection, counts: Counter[str]) -> None:
    changes = sorted((word, count) for word, count in counts.items() if count)
    link.executemany(
        "INSERT INTO word VALUES (?, ?) ON CONFLICT (word) DO UPDATE SET count = count + excluded.count", changes
    )
    gone = [(word,) for word, count in changes if count < 0]
    link.executemany("DELETE FROM word WHERE word = ? AND count <= 0", gone)

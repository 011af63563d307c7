"""In how many passages of the index each word stands: counted article by article, or all at once by SQLite.

Python counts a few articles in a moment, but would take a quarter of the time in which a large index is built. SQLite
reads the lists of all words in a tenth of that, so while many articles come they are counted whenever the index has
grown much, and at the end. Meanwhile a word that only the latest articles hold is looked up in the full-text table.
"""

import sqlite3
from collections import Counter

from reader.library.lexicon import LAST


def count(link: sqlite3.Connection, held: Counter[str], named: Counter[str]) -> None:
    """Take in by how much it has changed how many passages hold each word, and how often it is a name."""
    changes = sorted((word, number, named[word]) for word, number in held.items() if number or named[word])
    link.executemany(
        "INSERT INTO word VALUES (?, ?, ?) ON CONFLICT (word) DO UPDATE"
        " SET count = count + excluded.count, named = named + excluded.named",
        changes,
    )
    gone = [(word,) for word, number, _ in changes if number < 0]
    link.executemany("DELETE FROM word WHERE word = ? AND count <= 0", gone)


def count_later(link: sqlite3.Connection, passages: int, named: Counter[str]) -> None:
    """Note that so many passages have come and gone, and how often it has changed that their words are names."""
    link.execute("UPDATE total SET uncounted = uncounted + ?", (passages,))
    link.executemany(
        "INSERT INTO word VALUES (?, ?, ?) ON CONFLICT (word) DO UPDATE SET named = named + excluded.named",
        sorted((word, max(1, number), number) for word, number in named.items() if number),
    )


def is_behind(link: sqlite3.Connection, times: int = 0) -> bool:
    """True where words were not counted in so many times more passages than they were, or in any."""
    behind, passages = _passages(link)
    return behind > times * max(0, passages - behind)


def size(link: sqlite3.Connection) -> int:
    """Tell how many passages the counts are of, about: what a count is to be compared with."""
    behind, passages = _passages(link)
    return max(passages - behind, min(passages, 1))


def _passages(link: sqlite3.Connection) -> tuple[int, int]:
    """How many passages were not counted, and how many there are."""
    row: tuple[int, int] = link.execute("SELECT uncounted, passages FROM total").fetchone()
    return row


def count_anew(link: sqlite3.Connection) -> None:
    """Count all words."""
    link.execute("UPDATE word SET count = 0")
    link.execute(
        "INSERT INTO word SELECT term, doc, 0 FROM vocabulary WHERE true"
        " ON CONFLICT (word) DO UPDATE SET count = excluded.count"
    )
    link.execute("DELETE FROM word WHERE count = 0")
    link.execute("UPDATE total SET uncounted = 0, version = version + 1")


def uncounted(link: sqlite3.Connection, word: str, *, is_prefix: bool) -> list[tuple[str, int]]:
    """Look up a word, or those that begin so, which nobody has counted yet: each with its count."""
    if not is_behind(link):
        return []
    last = word + LAST if is_prefix else word
    return link.execute("SELECT term, doc FROM vocabulary WHERE term >= ? AND term <= ?", (word, last)).fetchall()

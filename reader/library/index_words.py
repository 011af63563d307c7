"""The words of an index: how many passages hold each, which begin so; all in memory once a thread has read them."""

import gc
import sqlite3
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from heapq import nlargest
from threading import Event, Lock, Thread

from reader.library.index_counts import uncounted
from reader.library.index_file import IndexFile
from reader.library.index_trouble import IndexTroubleError
from reader.library.lexicon import LAST, Lexicon
from reader.library.search import never
from reader.library.speller import Speller
from reader.library.windows import is_name

_PATIENCE = 0.005
"""Seconds between two questions whether a search that waits for the words is still wanted."""
_AT_ONCE = 5000
"""Words read at a time, so that other threads get their turn."""


class IndexWords:
    """What a search asks of the words. Looking a word up costs a query; near spellings want all words in memory."""

    def __init__(self, file: IndexFile) -> None:
        self._file = file
        self._counts: dict[str, int] = {}
        self.lexicon = Lexicon(self._counts)
        self.speller = Speller(self)
        self._loaded = Event()
        self._thread: Thread | None = None
        self._lock = Lock()

    @property
    def are_wanted(self) -> bool:
        """True where somebody has searched."""
        return self._thread is not None

    def load(self) -> None:
        """Begin to read all words, in a thread of its own."""
        with self._lock:
            if not self._thread:
                self._thread = Thread(target=self._load, name="words of the index", daemon=True)
                self._thread.start()

    def wait(self, cancel: Callable[[], bool] = never) -> bool:
        """Wait until all words are in memory; false where `cancel` said true first."""
        self.load()
        while not self._loaded.wait(_PATIENCE):
            if cancel():
                return False
        return True

    def count(self, word: str) -> int:
        """Tell how many passages hold a word, about; of several words the rarest. Only after `wait`."""
        return min(self._counts.get(part, 0) for part in word.split())

    def learn(self, counts: Counter[str]) -> None:
        """Take in by how much the counts of some words have changed."""
        if self._thread:
            self._loaded.wait()
            self.lexicon.extend(word for word, count in counts.items() if count > 0)
            for word, count in counts.items():
                self._counts[word] = self._counts.get(word, 0) + count

    def learn_all(self) -> None:
        """Take in that all counts may have changed."""
        if self._thread:
            self._loaded.wait()
            self._load()

    def renew(self) -> None:
        """Read all words again: another program has changed the index. Until then the old ones serve."""
        with self._lock:
            if self._loaded.is_set():
                self._thread = None
        self.load()

    def _load(self) -> None:
        counts: dict[str, int] = {}
        # The search meets the same trouble, and says so.
        with suppress(sqlite3.Error, IndexTroubleError), self._file.reading() as link:
            rows = link.execute("SELECT word, count FROM word")
            while some := rows.fetchmany(_AT_ONCE):
                counts.update(some)
        self.lexicon, self._counts = Lexicon(counts), counts
        gc.freeze()  # or Python's garbage collector walks through all words at every third keystroke, for 40 ms
        self._loaded.set()


def counted(link: sqlite3.Connection, word: str) -> int:
    """Look up how many passages hold a word, about; of several words the rarest."""
    parts = word.split()
    marks = ", ".join("?" * len(set(parts)))
    found = link.execute(f"SELECT word, count FROM word WHERE word IN ({marks})", tuple(set(parts)))
    rows: dict[str, int] = dict(found.fetchall())
    for part in set(parts) - rows.keys():
        rows |= uncounted(link, part, is_prefix=False)
    return min(rows.get(part, 0) for part in parts)


def names(link: sqlite3.Connection, word: str, most: int, *, is_prefix: bool) -> list[str]:
    """Look up the words that are names most of the time, this one or those that begin so: the most frequent."""
    rows = link.execute(
        "SELECT named, count, word FROM word WHERE word >= ? AND word <= ?", (word, word + LAST if is_prefix else word)
    ).fetchall()
    return [word for named, count, word in nlargest(most, (row for row in rows if is_name(row[0], row[1])))]


def completions(link: sqlite3.Connection, prefix: str, most: int) -> tuple[dict[str, int], int, int]:
    """Look up the words that begin so.

    Returns:
        The most frequent of them with their counts; how many there are; the sum of all their counts.
    """
    rows = link.execute(
        "SELECT word, count FROM word WHERE word >= ? AND word < ?", (prefix, prefix + LAST)
    ).fetchall() or uncounted(link, prefix, is_prefix=True)
    frequent = sorted(rows, key=lambda row: -row[1])[:most] if len(rows) > most else rows
    return dict(frequent), len(rows), sum(count for _, count in rows)

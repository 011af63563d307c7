"""The search engine on disk, for any number of articles: SQLite chooses passages, our scores rank them.

Searches and changes may come from different threads and programs: each statement sees the index as it is then.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from itertools import islice

from reader.library.desk_file import code_of
from reader.library.index_file import IndexFile
from reader.library.index_passages import PassageCache
from reader.library.index_schema import FULL_TEXT
from reader.library.index_tiers import IndexTiers
from reader.library.index_words import IndexWords
from reader.library.index_writer import write
from reader.library.query import Query
from reader.library.search import Change, Page, Put, Stats, never
from reader.library.steps import as_one, take

BATCH = 2000
"""Articles written at a time: some seconds' work, so that others may write too and a kill costs little."""


class Batch:
    """Changes that are made together."""

    def __init__(self, link: sqlite3.Connection) -> None:
        self.link = link
        """For what else is to be written with them."""
        self.counts: Counter[str] = Counter()
        """By how much the counts of words change."""
        self.keys: set[str] = set()
        """Whose articles change."""

    def apply(self, changes: Iterable[Change]) -> None:
        """Put and delete articles."""
        wanted = list(changes)
        self.keys.update(change.article.key if isinstance(change, Put) else change.key for change in wanted)
        self.counts.update(write(self.link, wanted))


class IndexSearch:
    """A `SearchBackend` that keeps everything in a file."""

    def __init__(self, file: IndexFile) -> None:
        self.file = file
        self._words = IndexWords(file)
        self._cache = PassageCache()
        self._version = 0
        self._changed: set[str] = set()
        """The keys of articles that were put or deleted here since somebody asked."""
        self._own = 0
        """The version of the index after our last change, or when somebody asked last."""
        self._is_foreign = False
        """True where another program has changed the index since."""

    def apply(self, changes: Iterable[Change]) -> None:
        """Put and delete articles, some hundred at a time.

        Raises:
            IndexTroubleError: the disk refuses; batches before that are kept.
        """
        rest = iter(changes)
        while some := list(islice(rest, BATCH)):
            with self.changing() as batch:
                batch.apply(some)

    @contextmanager
    def changing(self) -> Iterator[Batch]:
        """Make changes that are kept together or not at all.

        Raises:
            IndexTroubleError: the disk refuses.
        """
        with self.file.writing() as link:
            before = _version(link)
            batch = Batch(link)
            yield batch
            version = _version(link)
        self._is_foreign |= before != self._own
        self._version = self._own = version
        self._changed |= batch.keys
        self._words.learn(batch.counts)
        self._cache.clear()

    def take_changed(self) -> set[str] | None:
        """Tell whose articles were put or deleted since the last time, for who keeps a list.

        Returns:
            Their keys; None where another program has changed the index, so that all may be other ones.

        Raises:
            IndexTroubleError: the index can't be read.
        """
        with self.file.reading() as link:
            version = _version(link)
        is_foreign = self._is_foreign or version != self._own
        changed, self._changed = self._changed, set()
        self._own, self._is_foreign = version, False
        return None if is_foreign else changed

    def tidy(self) -> None:
        """Merge what many batches have left in pieces: searches take half the time after it.

        Raises:
            IndexTroubleError: the disk refuses; nothing is lost.
        """
        with self.file.writing() as link:
            for table in FULL_TEXT:
                link.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")

    def stats(self) -> Stats:
        """Count what there is."""
        with self.file.reading() as link:
            totals = "SELECT articles, passages, (SELECT count(*) FROM word) FROM total"
            return Stats(*link.execute(totals).fetchone())

    def search(self, query: Query, *, limit: int = 50, cancel: Callable[[], bool] = never) -> Iterator[Page]:
        """Answer a query in one or more pages, each at least as good as the one before; see `SearchBackend`."""
        self._words.load()
        with self.file.reading(cancel) as link:
            try:
                self._follow(link)
                searches = [IndexTiers(link, self._words, self._cache, one, cancel) for one in query.branches]
                yield from take(as_one(query, searches), limit, cancel, nullcontext())
            except sqlite3.OperationalError as error:
                if code_of(error) != sqlite3.SQLITE_INTERRUPT:
                    raise

    def _follow(self, link: sqlite3.Connection) -> None:
        """Forget what is known in memory where another program has changed the index."""
        version = _version(link)
        if version != self._version:
            known, self._version = self._version, version
            self._cache.clear()
            if known:
                self._words.renew()


def _version(link: sqlite3.Connection) -> int:
    """A number that every change raises."""
    version: int = link.execute("SELECT version FROM total").fetchone()[0]
    return version

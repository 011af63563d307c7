"""The search engine on disk, for any number of articles: SQLite chooses passages, our scores rank them.

Searches and changes may come from different threads and programs: each statement sees the index as it is then.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, nullcontext
from itertools import islice

from reader.library.desk_file import code_of
from reader.library.index_counts import count_anew, is_behind
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
_BEHIND, _BEHIND_UNSEEN = 1, 8
"""Words are counted anew when so many times more passages came in bulk than were counted; the second, while nobody
searches."""


class Batch:
    """Changes that are made together."""

    def __init__(self, link: sqlite3.Connection) -> None:
        self.link = link
        """For what else is to be written with them."""
        self.counts: Counter[str] = Counter()
        """By how much the counts of words change."""
        self.keys: set[str] = set()
        """Whose articles change."""

    def apply(self, changes: Iterable[Change], *, in_bulk: bool = False) -> None:
        """Put and delete articles; in bulk their words are counted now and then, and by `IndexSearch.count`."""
        wanted = list(changes)
        self.keys.update(change.article.key if isinstance(change, Put) else change.key for change in wanted)
        self.counts.update(write(self.link, wanted, in_bulk=in_bulk))


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
                batch.apply(some, in_bulk=len(some) == BATCH)
        self.count()

    @contextmanager
    def changing(self) -> Iterator[Batch]:
        """Make changes that are kept together or not at all.

        Raises:
            IndexTroubleError: the disk refuses.
        """
        with self._changing(_BEHIND if self._words.are_wanted else _BEHIND_UNSEEN) as batch:
            yield batch

    @contextmanager
    def _changing(self, behind: int) -> Iterator[Batch]:
        """The same, and count words where they were not counted in so many times more passages than they were."""
        with self.file.writing() as link:
            before = _version(link)
            batch = Batch(link)
            yield batch
            if is_recounted := is_behind(link, behind):
                count_anew(link)
            version = _version(link)
        self._is_foreign |= before != self._own
        self._version = self._own = version
        self._changed |= batch.keys
        if is_recounted:
            self._words.learn_all()
        else:
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

    def count(self) -> None:
        """Count the words of the articles that came in bulk, if there are such.

        Raises:
            IndexTroubleError: the disk refuses; the next run counts them.
        """
        with self.file.reading() as link:
            if not is_behind(link):
                return
        with self._changing(0):
            pass

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

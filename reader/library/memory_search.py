"""The search engine for some thousands of articles, in memory: ever more forgiving matches, one score for all.

One thread may search while another applies changes: a lock is held for one change, or one tier of a search. Comparisons
run in batches of about a millisecond, because rapidfuzz holds the interpreter while it works, and between batches the
search asks whether it is still wanted.
"""

from collections.abc import Callable, Iterable, Iterator
from threading import Lock

from reader.library.memory_tiers import Tiers
from reader.library.passages import Passages
from reader.library.query import Query
from reader.library.search import Change, Page, Put, Stats, never
from reader.library.speller import Speller
from reader.library.steps import as_one, take


class MemorySearch:
    """A `SearchBackend` that keeps everything in memory."""

    def __init__(self) -> None:
        self._index = Passages()
        self._speller = Speller(self._index)
        self._lock = Lock()

    def apply(self, changes: Iterable[Change]) -> None:
        """Put and delete articles; searches may go on between any two of them."""
        for change in changes:
            with self._lock:
                if isinstance(change, Put):
                    self._index.put(change.article)
                else:
                    self._index.delete(change.key)

    def stats(self) -> Stats:
        """Count what there is."""
        with self._lock:
            return self._index.stats()

    def search(self, query: Query, *, limit: int = 50, cancel: Callable[[], bool] = never) -> Iterator[Page]:
        """Answer a query in one or more pages, each at least as good as the one before; see `SearchBackend`."""
        searches = [Tiers(self._index, self._speller, branch, cancel) for branch in query.branches]
        return take(as_one(query, searches), limit, cancel, self._lock)

"""For commands that don't search, a search engine that costs nothing."""

from collections.abc import Callable, Iterable, Iterator

from reader.library.query import Query
from reader.library.search import Change, Page, Stats, never


class NoSearch:
    """Indexes nothing and finds nothing."""

    def search(
        self,
        query: Query,  # noqa: ARG002 - the shape of a search engine
        *,
        limit: int = 50,  # noqa: ARG002
        cancel: Callable[[], bool] = never,  # noqa: ARG002
    ) -> Iterator[Page]:
        """Find nothing."""
        yield Page()

    def apply(self, changes: Iterable[Change]) -> None:
        """Keep nothing."""

    def stats(self) -> Stats:
        """Tell that nothing is here."""
        return Stats()

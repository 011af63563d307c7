"""What a search engine is to the rest of the program: queries in, pages of hits out, articles put and deleted.

Folding, reading the query and finding the places to light up happen above this seam (`reader.text.fold`,
`reader.library.query`, `reader.library.locate`), so that they are the same for every engine.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from reader.article import Article
from reader.library.query import Query

Month = tuple[int, int]
"""Year and month."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A passage that answers a query."""

    key: str
    """The article's key."""
    block: int
    """The passage: an index in the article's blocks. What the source says beside the text (title, authors, its name)
    is found at the first block."""
    score: float
    """How good the answer is, 0 to 1 and a little over for titles. Comparable within one page only."""
    age: tuple[int, ...] = field(default=(), compare=False)
    """Sort key of its article: the newest first. Comparable within one engine."""


@dataclass(frozen=True, slots=True)
class Page:
    """The answer as far as it is known."""

    hits: tuple[Hit, ...] = ()
    """The best passages, best first; among equals the newest article first. Where the query wants the newest, those
    first, in the order of the text."""
    passages: int = 0
    """How many passages match, shown or not."""
    articles: int = 0
    """How many articles match, shown or not."""
    complete: bool = True
    """False where a better page follows."""
    is_more: bool = False
    """True where more match than were counted."""
    months: tuple[tuple[Month, int], ...] = field(default=(), compare=False)
    """How many of the passages counted appeared in which month, in order of time; on the complete page only."""


@dataclass(frozen=True, slots=True)
class Stats:
    """What an engine holds."""

    articles: int = 0
    passages: int = 0
    words: int = 0
    """Distinct folded words."""


@dataclass(frozen=True, slots=True)
class Put:
    """An article to find from now on, instead of the one with the same key if there is one."""

    article: Article


@dataclass(frozen=True, slots=True)
class Delete:
    """An article to find no longer; nothing happens if it isn't there."""

    key: str


Change = Put | Delete


def never() -> bool:
    """Don't cancel."""
    return False


class SearchBackend(Protocol):
    """A search engine. `search` and `apply` may be called from different threads at the same time."""

    def search(self, query: Query, *, limit: int = 50, cancel: Callable[[], bool] = never) -> Iterator[Page]:
        """Answer a query in one or more pages, each at least as good as the one before.

        Args:
            query: What to look for; an empty one finds nothing. Of filters on annotations an engine knows only that an
                article must hold the words of a name.
            limit: How many hits a page may have.
            cancel: Asked about every millisecond of work; when it says true the search stops.

        Yields:
            Pages, the last one complete unless the search was cancelled.
        """
        ...

    def apply(self, changes: Iterable[Change]) -> None:
        """Put and delete articles, in order. Applying the same changes twice changes nothing more."""
        ...

    def stats(self) -> Stats:
        """Tell what the engine holds now."""
        ...

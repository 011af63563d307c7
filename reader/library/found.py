"""What a search of the library has found."""

from dataclasses import dataclass

from reader.article import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """A block of an article that a search found."""

    article: int
    block: int
    spans: tuple[Span, ...]
    """What to light up, in the article's text."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a search has found so far; `complete` when nothing better will come."""

    passages: tuple[Passage, ...] = ()
    """The best passages, best first, or the newest first."""
    passage_count: int = 0
    """How many passages match in all, returned or not."""
    article_count: int = 0
    complete: bool = True
    is_more: bool = False
    """True where there are more than were counted."""
    months: tuple[tuple[tuple[int, int], int], ...] = ()
    """How many of the passages counted appeared in which month (year, month), in order of time; at the end only."""

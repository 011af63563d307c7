"""With which article to begin: the one read last, also where its file has changed since."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.article import Article
from reader.library.library import Library


@dataclass(frozen=True, slots=True)
class Left:
    """The article that was on show when the files were read anew."""

    path: str = ""
    part: int = 1
    offset: int = 0
    """What stood in its first line."""


def left_at(article: Article, offset: int) -> Left:
    """What is on show, for when the files have been read."""
    return Left(article.path, article.part, offset)


def resume(library: Library, order: Sequence[int], key: str | None, left: Left) -> tuple[int, int | None]:
    """The number of the article to show, and the offset to show it at where the desk can't know.

    Args:
        library: The articles.
        order: The numbers of those in the list; not empty.
        key: The article that was read last.
        left: What was on show, whose text, and so its key, may be another now.
    """
    last = library.number(key or "")
    if last is not None and last in order:
        return last, None
    again = same_place(library, order, left)
    return (order[0], None) if again is None else (again, left.offset)


def same_place(library: Library, order: Sequence[int], left: Left) -> int | None:
    """The number of the article that stands where another one stood: in the same place of the same file."""
    lines = library.summaries
    there = (n for n in order if left.path and (lines[n].path, lines[n].part) == (left.path, left.part))
    return next(there, None)

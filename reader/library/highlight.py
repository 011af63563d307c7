"""A passage that the reader highlighted, with a note perhaps, and the row in which it is kept."""

import secrets
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from reader.article import Article, Span
from reader.library.anchor import Passage, select
from reader.library.desk_schema import Row
from reader.text.clean import clean

_STDIN = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Highlight(Passage):
    """A passage of one article. Where it is in a later version of that article, `anchor` says."""

    id: str
    key: str
    """The article in which it was made."""
    note: str
    """What the reader wrote about it; may have several lines."""
    made: str
    """When: ISO 8601, in UTC, to the second."""
    path: str
    """The file of that article, absolute; empty where it came from none."""
    part: int
    """The number of the article in that file, from 1."""


def make(article: Article, span: Span, note: str) -> Highlight:
    """Highlight a span of an article, now.

    Raises:
        ValueError: the span is empty or reaches beyond the text.
    """
    passage = select(article.text, span)
    return Highlight(
        span=span,
        exact=passage.exact,
        prefix=passage.prefix,
        suffix=passage.suffix,
        unique=passage.unique,
        id=secrets.token_hex(8),
        key=article.key,
        note=clean(note),
        made=datetime.now(UTC).isoformat(timespec="seconds"),
        path=file_of(article),
        part=article.part,
    )


def file_of(article: Article) -> str:
    """The absolute path of the file an article came from; empty for standard input and texts without a file."""
    return "" if article.path in ("", _STDIN) else str(Path(article.path).absolute())


def to_row(it: Highlight) -> Row:
    """Give the columns of `HIGHLIGHTS`."""
    size = it.span.end - it.span.start
    place: Row = (it.id, it.key, it.path, it.part, it.span.start, size)
    return (*place, it.exact, it.prefix, it.suffix, int(it.unique), it.note, it.made)


def from_row(row: Row) -> Highlight:
    """Read the columns of `HIGHLIGHTS`, whose types the drawer has checked."""
    id_, key, path, part, start, size, exact, prefix, suffix, alone, note, made = row
    return Highlight(
        span=Span(int(start), int(start) + int(size)),
        exact=str(exact),
        prefix=str(prefix),
        suffix=str(suffix),
        unique=bool(alone),
        id=str(id_),
        key=str(key),
        note=str(note),
        made=str(made),
        path=str(path),
        part=int(part),
    )

"""Passages as rows."""

from dataclasses import dataclass
from typing import ClassVar

from reader.article import Article
from reader.cite import locator
from reader.cli.rows.articles import date_of, title_of
from reader.cli.rows.record import Record
from reader.library.found import Passage
from reader.library.library import Library


@dataclass(frozen=True, slots=True)
class PassageRecord(Record):
    """A block of an article, or its head: the title, the authors, the source."""

    SCHEMA: ClassVar[str] = "reader.passage/1"
    NOT_IN_CSV: ClassVar[frozenset[str]] = frozenset({"hits"})

    article: str
    """The article's key."""
    title: str
    date: str | None
    locator: str
    paragraph: int | None
    """From 1; None for the head."""
    start: int | None
    end: int | None
    text: str
    hits: tuple[tuple[int, int], ...]
    """What matches: starts and ends in the article's text."""


def passage_row(library: Library, passage: Passage) -> PassageRecord:
    """The row of a passage."""
    article = library.articles[passage.article]
    block = article.blocks[passage.block] if passage.block >= 0 else None
    paragraph = passage.block + 1 if block else None
    return PassageRecord(
        article=article.key,
        title=title_of(article),
        date=date_of(article),
        locator=locator(article, paragraph),
        paragraph=paragraph,
        start=block.start if block else None,
        end=block.end if block else None,
        text=block.of(article.text) if block else _head(article),
        hits=tuple((span.start, span.end) for span in passage.spans) if block else (),
    )


def _head(article: Article) -> str:
    return " · ".join(filter(None, (article.title, *article.authors, article.source)))

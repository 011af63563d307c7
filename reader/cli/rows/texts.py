"""Texts as rows, with what was found in them."""

from dataclasses import asdict, dataclass
from typing import ClassVar

from reader.article import Annotations
from reader.cli.rows.articles import ArticleRecord, article_row
from reader.cli.rows.quotes import QuoteRecord, quote_row
from reader.cli.rows.record import Record
from reader.library.library import Library


@dataclass(frozen=True, slots=True)
class NameSpanRecord(Record):
    """A name in the form that annotations are exchanged in."""

    start: int
    end: int
    type: str


@dataclass(frozen=True, slots=True)
class BlockRecord(Record):
    """A block of an article."""

    start: int
    end: int
    kind: str
    level: int
    marker: str


@dataclass(frozen=True, slots=True)
class AnnotatedRecord(Record):
    """A text that the caller has, and what was found in it."""

    SCHEMA: ClassVar[str] = "reader.annotations/1"

    id: object
    """As it came: a string, a number."""
    lang: str
    quotes: tuple[QuoteRecord, ...]
    names: tuple[NameSpanRecord, ...]


@dataclass(frozen=True, slots=True)
class TextRecord(ArticleRecord):
    """An article with its text and what was found in it."""

    SCHEMA: ClassVar[str] = "reader.text/1"

    text: str
    blocks: tuple[BlockRecord, ...]
    quotes: tuple[QuoteRecord, ...]
    names: tuple[NameSpanRecord, ...]


def text_row(library: Library, number: int) -> TextRecord:
    """The row of an article with its text."""
    article, known = library.articles[number], library.annotations(number)
    return TextRecord(
        **asdict(article_row(library, number)),
        text=article.text,
        blocks=tuple(BlockRecord(b.start, b.end, b.kind.value, b.level, b.marker) for b in article.blocks),
        quotes=_quotes(article.text, known),
        names=_names(known),
    )


def annotated_row(key: object, language: str, text: str, known: Annotations) -> AnnotatedRecord:
    """The row of a text that the caller has."""
    return AnnotatedRecord(key, language, _quotes(text, known), _names(known))


def _quotes(text: str, known: Annotations) -> tuple[QuoteRecord, ...]:
    """All quotations, scare quotes and titles too."""
    return tuple(quote_row(text, quotation) for quotation in known.quotations)


def _names(known: Annotations) -> tuple[NameSpanRecord, ...]:
    return tuple(NameSpanRecord(name.start, name.end, name.type.value) for name in known.names)

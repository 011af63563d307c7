"""What the tables of quotations in one language share: text, speaker, kind and cue in a row."""

from reader.annotate import annotate, paragraphs
from reader.article import Kind, Quotation

D, M, S, T = Kind.DIRECT, Kind.MIXED, Kind.SCARE, Kind.TITLE
Row = tuple[str, str | None, Kind, str | None]
"""A text with one quotation (or whose first counts), who says it, its kind, and the words that report it."""


def quotations(text: str, language: str) -> list[Quotation]:
    return list(annotate(text, paragraphs(text), language).quotations)


def found(row: Row, language: str) -> Row:
    """The row as the reader would fill it in."""
    text = row[0]
    first = next(iter(quotations(text, language)))
    return text, first.speaker, first.kind, first.cue.of(text) if first.cue is not None else None

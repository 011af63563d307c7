"""Quotations as rows."""

from dataclasses import asdict, dataclass
from typing import ClassVar

from reader.article import Quotation
from reader.cite import locator, paragraph
from reader.cli.rows.articles import date_of, title_of
from reader.cli.rows.record import Record
from reader.library.library import Library, Said


@dataclass(frozen=True, slots=True)
class QuoteRecord(Record):
    """A quotation in the form that annotations are exchanged in."""

    SCHEMA: ClassVar[str] = "reader.quote/1"

    start: int
    end: int
    kind: str
    speaker: str | None
    """Who that is: the fullest name, else the mention."""
    speaker_start: int | None
    """Where the text names the speaker."""
    speaker_end: int | None
    cue: str | None
    cue_start: int | None
    cue_end: int | None
    confidence: float
    """How sure the speaker is, 0 to 1."""


@dataclass(frozen=True, slots=True)
class SaidRecord(Record):
    """A quotation and where it stands; the first columns are what a table of quotations is read for."""

    SCHEMA: ClassVar[str] = "reader.said/1"

    speaker: str | None
    cue: str | None
    kind: str
    text: str
    """The words with their marks."""
    title: str
    date: str | None
    locator: str
    confidence: float
    article: str
    """The article's key."""
    paragraph: int
    start: int
    end: int
    speaker_start: int | None
    speaker_end: int | None
    cue_start: int | None
    cue_end: int | None


def quote_row(text: str, quotation: Quotation) -> QuoteRecord:
    """The row of a quotation in a text."""
    speaker, cue = quotation.mention, quotation.cue
    return QuoteRecord(
        start=quotation.start,
        end=quotation.end,
        kind=quotation.kind.value,
        speaker=quotation.speaker,
        speaker_start=speaker.start if speaker else None,
        speaker_end=speaker.end if speaker else None,
        cue=cue.of(text) if cue else None,
        cue_start=cue.start if cue else None,
        cue_end=cue.end if cue else None,
        confidence=round(quotation.confidence, 3),
    )


def said_row(library: Library, said: Said) -> SaidRecord:
    """The row of a quotation in the library."""
    article = library.articles[said.article]
    number = paragraph(article, said.quotation.start)
    return SaidRecord(
        **asdict(quote_row(article.text, said.quotation)),
        text=said.quotation.of(article.text),
        article=article.key,
        title=title_of(article),
        date=date_of(article),
        locator=locator(article, number),
        paragraph=number,
    )

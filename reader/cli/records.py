"""What the commands say, row by row: the fields of `--json` and `--csv`.

Offsets are code points in the article's text. A schema's number rises when a field goes or changes its meaning, not
when one is added.
"""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Record:
    """One row."""

    SCHEMA: ClassVar[str] = ""
    """The name and number of the row's form."""
    NOT_IN_CSV: ClassVar[frozenset[str]] = frozenset()
    """Fields too deep for a table."""


@dataclass(frozen=True, slots=True)
class ArticleRecord(Record):
    """An article, without its text."""

    SCHEMA: ClassVar[str] = "reader.article/1"

    number: int
    key: str
    title: str
    date: str | None
    """ISO 8601, no more precise than the source: `2023-05`."""
    source: str
    authors: tuple[str, ...]
    language: str
    words: int
    minutes: int
    path: str
    part: int
    url: str


@dataclass(frozen=True, slots=True)
class QuoteRecord(Record):
    """A quotation in the form that annotations are exchanged in."""

    SCHEMA: ClassVar[str] = "reader.quote/1"

    start: int
    end: int
    kind: str
    speaker: str | None
    speaker_start: int | None
    speaker_end: int | None
    cue: str | None
    cue_start: int | None
    cue_end: int | None
    confidence: float


@dataclass(frozen=True, slots=True)
class SaidRecord(QuoteRecord):
    """A quotation and where it stands."""

    SCHEMA: ClassVar[str] = "reader.said/1"

    text: str
    """The words with their marks."""
    article: str
    """The article's key."""
    title: str
    date: str | None
    locator: str
    paragraph: int


@dataclass(frozen=True, slots=True)
class NameSpanRecord(Record):
    """A name in the form that annotations are exchanged in."""

    SCHEMA: ClassVar[str] = "reader.name-span/1"

    start: int
    end: int
    type: str


@dataclass(frozen=True, slots=True)
class BlockRecord(Record):
    """A block of an article."""

    SCHEMA: ClassVar[str] = "reader.block/1"

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


@dataclass(frozen=True, slots=True)
class PassageRecord(Record):
    """A passage that a search found."""

    SCHEMA: ClassVar[str] = "reader.passage/1"
    NOT_IN_CSV: ClassVar[frozenset[str]] = frozenset({"hits"})

    article: str
    title: str
    date: str | None
    locator: str
    paragraph: int | None
    """None where the hit is in the title, the authors or the source."""
    start: int | None
    end: int | None
    text: str
    hits: tuple[tuple[int, int], ...]
    """What matches: offsets in the article's text."""


@dataclass(frozen=True, slots=True)
class NameRecord(Record):
    """A person, an organisation or a place in all articles."""

    SCHEMA: ClassVar[str] = "reader.name/1"

    name: str
    type: str
    mentions: int
    articles: int
    quotations: int


@dataclass(frozen=True, slots=True)
class KeyRecord(Record):
    """An action of the app and its keys."""

    SCHEMA: ClassVar[str] = "reader.key/1"

    keys: str
    says: str
    group: str
    id: str

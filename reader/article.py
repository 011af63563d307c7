"""The vocabulary: an article is one text, and everything known about it is a span of that text.

Offsets are Unicode code points. `article.text[span.start:span.end]` is what is shown, copied and exported, for every
span.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from hashlib import blake2b
from itertools import pairwise
from typing import TypeVar

from reader.text.clean import clean, clean_line, count_controls, is_clean
from reader.text.dates import PartialDate

__all__ = [
    "Annotations",
    "Article",
    "Block",
    "BlockKind",
    "Inline",
    "InlineKind",
    "Kind",
    "Name",
    "NameType",
    "PartialDate",
    "Quotation",
    "Span",
]


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text, `start` included, `end` not."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span: {self.start} to {self.end}")

    def of(self, text: str) -> str:
        """The words that the span covers in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """True where the two share at least one code point."""
        return self.start < other.end and other.start < self.end


class BlockKind(StrEnum):
    """What a block is, and so how it is drawn."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    QUOTE = "quote"
    CODE = "code"
    TABLE = "table"
    RULE = "rule"
    FOOTNOTE = "footnote"


@dataclass(frozen=True, slots=True)
class Block(Span):
    """A paragraph or its like. Blocks cover the text in order, one newline between them.

    A newline inside a block is a forced line break; in a table each line is a row, its cells parted by tabs.
    """

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    """A heading's rank (1 to 6), or how deep an item or a block quote is nested (1 is the outermost)."""
    marker: str = ""
    """What stands before an item or a footnote when drawn and is no part of the text: `•`, `3.`, `[1]`."""


class InlineKind(StrEnum):
    """Mark-up inside a block."""

    EMPHASIS = "emphasis"
    STRONG = "strong"
    STRIKE = "strike"
    CODE = "code"
    LINK = "link"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Inline(Span):
    """Emphasised words, a link with its target, a reference to a footnote."""

    kind: InlineKind = InlineKind.EMPHASIS
    target: str = ""
    """A link's address as the source gave it; a footnote's label."""


class Kind(StrEnum):
    """What the words between marks are."""

    DIRECT = "direct"
    """Somebody's words, reported as such."""
    MIXED = "mixed"
    """A few of somebody's words inside the writer's own sentence."""
    SCARE = "scare"
    """Words that the writer keeps at a distance, or words as words."""
    TITLE = "title"
    """The name of a work, a ship, a programme."""


@dataclass(frozen=True, slots=True)
class Quotation(Span):
    """What stands between quotation marks or after a dialogue dash, marks included."""

    content: Span = Span(0, 0)
    """The part inside the marks."""
    kind: Kind = Kind.DIRECT
    speaker: str | None = None
    """Who says it: the fullest name in the article, or the mention's words where that is unknown; None for nobody."""
    mention: Span | None = None
    """The words that name the speaker: «Sam Altman», «il», "the mayor"."""
    cue: Span | None = None
    """The words that report speech: «a déclaré», "said", «selon»."""
    confidence: float = 0.0
    """How sure the speaker is, 0 to 1."""
    rule: str = ""
    """The rule that found the speaker."""
    closed: bool = True
    """False where the closing mark is missing."""

    @property
    def spoken(self) -> bool:
        """True for somebody's words, False for scare quotes and titles."""
        return self.kind in (Kind.DIRECT, Kind.MIXED)


class NameType(StrEnum):
    """What a name names."""

    PERSON = "PER"
    ORGANISATION = "ORG"
    PLACE = "LOC"


@dataclass(frozen=True, slots=True)
class Name(Span):
    """A mention of a person, an organisation or a place."""

    type: NameType = NameType.PERSON
    canonical: str = ""
    """The fullest form of this name in the article."""


@dataclass(frozen=True, slots=True)
class Annotations:
    """What is known about who says what in one article; both sequences sorted by start."""

    quotations: tuple[Quotation, ...] = ()
    names: tuple[Name, ...] = ()

    @property
    def spoken(self) -> tuple[Quotation, ...]:
        """The quotations that are somebody's words."""
        return tuple(quotation for quotation in self.quotations if quotation.spoken)


@dataclass(frozen=True, slots=True)
class Article:
    """One text with what its source says about it. Every field is clean, whoever made it.

    Raises:
        ValueError: the blocks do not cover the text in order, or an inline ends outside it.
    """

    text: str
    blocks: tuple[Block, ...]
    inlines: tuple[Inline, ...] = ()
    title: str = ""
    date: PartialDate | None = None
    authors: tuple[str, ...] = ()
    source: str = ""
    """The newspaper, site or feed that published it."""
    language: str = ""
    """ISO 639-1, or empty where unknown."""
    url: str = ""
    path: str = ""
    """The file it came from, as the user named it; clean, so for showing only."""
    part: int = 1
    """Its number in that file, from 1."""
    removed: int = 0
    """Control sequences and hidden characters that `clean` took out."""
    origins: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    """Where the facts above were found, in words of ours: `("date", "JSON-LD")`."""
    key: str = field(init=False, default="")
    """Sixteen hex digits that stand for this text from this source, whatever the file is called."""

    def __post_init__(self) -> None:
        put = object.__setattr__
        for name in ("title", "source", "language", "url", "path"):
            put(self, name, clean_line(getattr(self, name)))
        put(self, "authors", tuple(filter(None, map(clean_line, self.authors))))
        if not is_clean(self.text):
            put(self, "removed", self.removed + count_controls(self.text))
            text, blocks, inlines = _cleaned(self.text, self.blocks, self.inlines)
            put(self, "text", text)
            put(self, "blocks", blocks)
            put(self, "inlines", inlines)
        put(self, "blocks", tuple(map(_clean_marker, self.blocks)))
        put(self, "inlines", tuple(map(_clean_target, self.inlines)))
        _check_cover(self.text, self.blocks)
        if any(inline.end > len(self.text) for inline in self.inlines):
            raise ValueError("mark-up beyond the end of the text")
        digest = blake2b(f"{self.text}\0{self.source}".encode(), digest_size=8)
        put(self, "key", digest.hexdigest())

    @property
    def words(self) -> int:
        """How many words, parted by white space; counted block by block, for a list of all takes much memory."""
        return sum(len(block.of(self.text).split()) for block in self.blocks)


def _clean_marker(block: Block) -> Block:
    marker = clean_line(block.marker)
    return block if marker == block.marker else replace(block, marker=marker)


def _clean_target(inline: Inline) -> Inline:
    target = clean_line(inline.target)
    return inline if target == inline.target else replace(inline, target=target)


_AnySpan = TypeVar("_AnySpan", bound=Span)


def _cleaned(
    text: str, blocks: Sequence[Block], inlines: Sequence[Inline]
) -> tuple[str, tuple[Block, ...], tuple[Inline, ...]]:
    """Clean the stretches between all span borders one by one, so that each border keeps its place."""
    spans: list[Span] = [*blocks, *inlines]
    borders = sorted({0, len(text), *(s.start for s in spans), *(s.end for s in spans)})
    pieces = [clean(text[start:end]) for start, end in pairwise(borders)]
    if not is_clean("".join(pieces)):  # a border stood between a letter and its accent
        if not inlines:
            raise AssertionError("blocks are parted by newlines, which nothing combines with")
        return _cleaned(text, blocks, ())
    places, place = {0: 0}, 0
    for border, piece in zip(borders[1:], pieces, strict=True):
        place += len(piece)
        places[border] = place

    def moved(those: Iterable[_AnySpan]) -> tuple[_AnySpan, ...]:
        return tuple(replace(span, start=places[span.start], end=places[span.end]) for span in those)

    return "".join(pieces), moved(blocks), moved(inlines)


def _check_cover(text: str, blocks: Sequence[Block]) -> None:
    """Raise unless the blocks, joined by one newline each, are the text."""
    place = 0
    for block in blocks:
        if block.start != place or text[block.end : block.end + 1] not in ("\n", ""):
            raise ValueError(f"block at {block.start} leaves a hole in the text")
        place = block.end + 1
    if place != len(text) + 1 and (blocks or text):
        raise ValueError("the blocks do not reach the end of the text")

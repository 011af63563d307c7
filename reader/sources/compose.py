"""From blocks without a place to an article: offsets counted, what the source doesn't say filled in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reader.article import Article, Block, BlockKind, Inline
from reader.sources.dates import date_in_name
from reader.sources.metadata import Metadata
from reader.text.clean import clean_line
from reader.text.language import guess_language

__all__ = ["Draft", "compose"]

_LONGEST_TITLE = 80
"""Code points of a title that is made of the first sentence."""

_LONGEST_BLOCK = 50_000
"""Code points: nobody writes a longer paragraph, and what looks at paragraphs one by one would take hours for it."""
_LOOKED_BACK = 2_000
"""Code points before its end in which a long paragraph is cut behind a sentence."""

_SENTENCE_END = re.compile(
    r"(?:(?<=[^\W\d_]{3})|(?<=\d{4})|(?<=[»”\")]))(?:\.|[\s\u202f]?[!?…]+)(?=[\s»”\"]|$)|[。！？]"
)
_MARKERS = "-–—•*▪ \t\u00a0"
"""What may stand before the first word of a dialogue or a list."""
_LOOKED_AT = 6000
"""Code points of the text by which its language is told."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A block before its place in the text is known."""

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    marker: str = ""
    inlines: tuple[Inline, ...] = ()
    """Their offsets count from the start of this block."""


def compose(drafts: Sequence[Draft], metadata: Metadata, name: str, removed: int = 0, part: int = 0) -> list[Article]:
    """Make an article.

    Args:
        drafts: The blocks, the title first if it is among them.
        metadata: What the source says. Where neither it nor `drafts` has a title, the article is called by its first
            words and shows none.
        name: The file, as the user named it; tells the date where the source doesn't.
        removed: Control sequences that were taken out on the way here.
        part: Its number in a file of many articles, from 1, whose name then tells no date; 0 for a file of one.

    Returns:
        The article, or nothing where there is neither title nor text.
    """
    drafts = [draft for draft in drafts if draft.text.strip() or draft.kind is BlockKind.RULE]
    if any(len(draft.text) > _LONGEST_BLOCK for draft in drafts):
        drafts = [part for draft in drafts for part in _parts(draft)]
    if metadata.title and not (drafts and drafts[0].kind is BlockKind.TITLE):
        drafts = [Draft(metadata.title, BlockKind.TITLE), *drafts]
    if all(draft.kind is BlockKind.RULE for draft in drafts):
        return []
    is_titled = drafts[0].kind is BlockKind.TITLE
    found = {"title": "first heading" if is_titled else "first words", "language": "words of the text"}
    named = date_in_name(name) if not metadata.date and not part else None
    if named:
        found["date"] = "file name"
    text, blocks, inlines = _placed(drafts)
    return [
        Article(
            text=text,
            blocks=blocks,
            inlines=inlines,
            title=drafts[0].text if is_titled else first_words(drafts),
            date=metadata.date or named,
            authors=metadata.authors,
            source=metadata.source,
            language=metadata.language or guess_language(_prose(drafts)),
            url=metadata.url,
            path=name,
            part=max(1, part),
            removed=removed,
            origins=tuple({**found, **dict(metadata.origins)}.items()),
        )
    ]


def _parts(draft: Draft) -> Iterator[Draft]:
    """Cut a paragraph that is too long behind a sentence, else between words, else anywhere."""
    start, end = 0, len(draft.text)
    while end - start > _LONGEST_BLOCK:
        cut, after = _cut(draft.text, start, start + _LONGEST_BLOCK)
        yield _part(draft, start, cut)
        start = after
    yield _part(draft, start, end) if start else draft


def _cut(text: str, start: int, end: int) -> tuple[int, int]:
    """Where a part ends, and where the next one begins."""
    for sign, least in ((". ", end - _LOOKED_BACK), ("\n", end - _LOOKED_BACK), (" ", start)):
        place = text.rfind(sign, max(start + 1, least), end)
        if place > 0:
            return place + len(sign) - 1, place + len(sign)
    return end, end


def _part(draft: Draft, start: int, end: int) -> Draft:
    inlines = tuple(
        replace(inline, start=max(inline.start, start) - start, end=min(inline.end, end) - start)
        for inline in draft.inlines
        if inline.start < end and start < inline.end
    )
    return replace(draft, text=draft.text[start:end], inlines=inlines, marker="" if start else draft.marker)


def first_words(drafts: Sequence[Draft]) -> str:
    """The first sentence, cut at a word where it is long."""
    readable = (draft.text for draft in drafts if draft.kind not in (BlockKind.RULE, BlockKind.CODE))
    text = next(readable, "") or next(draft.text for draft in drafts if draft.text)
    text = clean_line(text[: 8 * _LONGEST_TITLE]).lstrip(_MARKERS) or clean_line(text[:_LONGEST_TITLE])
    if end := _SENTENCE_END.search(text):
        text = text[: end.start()] if end[0] == "." else text[: end.end()]
    if len(text) <= _LONGEST_TITLE:
        return text.removesuffix(".") or text
    cut = text[: text.rfind(" ", 0, _LONGEST_TITLE)] if " " in text[:_LONGEST_TITLE] else text[: _LONGEST_TITLE - 1]
    return cut.rstrip(" ,;:.–—-«“(") + "…"


def _placed(drafts: Sequence[Draft]) -> tuple[str, tuple[Block, ...], tuple[Inline, ...]]:
    blocks: list[Block] = []
    inlines: list[Inline] = []
    place = 0
    for draft in drafts:
        end = place + len(draft.text)
        blocks.append(Block(place, end, draft.kind, draft.level, draft.marker))
        inlines += (replace(inline, start=place + inline.start, end=place + inline.end) for inline in draft.inlines)
        place = end + 1
    inlines.sort(key=lambda inline: (inline.start, -inline.end))
    return "\n".join(draft.text for draft in drafts), tuple(blocks), tuple(inlines)


def _prose(drafts: Sequence[Draft]) -> str:
    """The beginning of the text, without what is written in the language of machines."""
    words: list[str] = []
    size = 0
    for draft in drafts:
        if draft.kind is not BlockKind.CODE:
            words.append(draft.text)
            size += len(draft.text)
        if size > _LOOKED_AT:
            break
    return "\n".join(words)

"""An article and what is known about it as bytes in the index, and back, the same to the last field."""

import json
import zlib
from itertools import chain
from sys import intern
from typing import Any

from reader.article import (
    Annotations,
    Article,
    Block,
    BlockKind,
    Inline,
    InlineKind,
    Kind,
    Name,
    NameType,
    PartialDate,
    Quotation,
    Span,
)

_FAST = 1
"""zlib's quickest level: halves a text in the time that reading it from a file takes."""


def pack(article: Article) -> bytes:
    """Give an article as bytes; equal articles give equal bytes."""
    facts = [
        [(block.end - block.start, block.kind, block.level, block.marker) for block in article.blocks],
        [(each.start, each.end, each.kind, each.target) for each in article.inlines],
        [article.title, str(article.date or ""), article.authors, article.source, article.language],
        [article.url, article.path, article.part, article.removed],
    ]
    return _packed(facts, article.text)


def unpack(body: bytes) -> Article:
    """Give the article that `pack` was given.

    Raises:
        ValueError, TypeError, zlib.error: these bytes do not come from `pack`.
    """
    facts, text = _unpacked(body)
    blocks, inlines, (title, date, authors, source, language), (url, path, part, removed) = facts
    starts = chain([0], _ends(blocks))
    return Article(
        text,
        tuple(
            Block(start, start + length, BlockKind(kind), level, marker)
            for start, (length, kind, level, marker) in zip(starts, blocks, strict=False)
        ),
        tuple(Inline(start, end, InlineKind(kind), target) for start, end, kind, target in inlines),
        title=title,
        date=PartialDate.parse(date),
        authors=tuple(authors),
        source=source,
        language=language,
        url=url,
        path=path,
        part=part,
        removed=removed,
    )


def pack_annotations(known: Annotations) -> bytes:
    """Give quotations and names as bytes."""
    return _packed(
        [
            [
                [
                    *(q.start, q.end, _ends_of(q.content), q.kind, q.speaker, _ends_of(q.mention), _ends_of(q.cue)),
                    *(q.confidence, q.rule, q.closed),
                ]
                for q in known.quotations
            ],
            [[name.start, name.end, name.type, name.canonical] for name in known.names],
        ]
    )


def unpack_annotations(body: bytes) -> Annotations:
    """Give the quotations and names that `pack_annotations` was given.

    Raises:
        ValueError, TypeError, zlib.error: these bytes do not come from `pack_annotations`.
    """
    # Thousands of these are kept, and say the same names again and again.
    (quotations, names), _ = _unpacked(body)
    return Annotations(
        tuple(
            Quotation(
                *(start, end, Span(*content), Kind(kind), None if speaker is None else intern(speaker)),
                *(_span(mention), _span(cue), sure, intern(rule), closed),
            )
            for start, end, content, kind, speaker, mention, cue, sure, rule, closed in quotations
        ),
        tuple(Name(start, end, NameType(kind), intern(canonical)) for start, end, kind, canonical in names),
    )


def _ends(blocks: list[list[Any]]) -> list[int]:
    """Where the block after each begins: there is one newline between."""
    ends, place = [], 0
    for length, *_ in blocks:
        place += length + 1
        ends.append(place)
    return ends


def _ends_of(span: Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def _span(ends: list[int] | None) -> Span | None:
    return Span(*ends) if ends else None


def _packed(facts: object, text: str = "") -> bytes:
    """Facts in a line of JSON, and a text after it: JSON would take as long to quote it as zlib to halve it."""
    line = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    return zlib.compress(f"{line}\n{text}".encode(), _FAST)


def _unpacked(body: bytes) -> tuple[Any, str]:
    line, _, text = zlib.decompress(body).decode().partition("\n")
    return json.loads(line), text

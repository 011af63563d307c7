"""Reads the articles of `press/`, in which every quotation is marked with its kind and its speaker.

    ##### en-07 en
    Harbour board to vote on dredging

    ⟦“The harbour will not wait,”⟧{d|she|Maya Ellison} she said. It was ⟦“a bridge to nowhere.”⟧{m|she|Maya Ellison}

`d`, `m` and `o` are direct, mixed and other; then come the words that name the speaker where the attribution is made,
and who that is (`?` where the text does not tell; both empty or `-` for nobody). The people are invented.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from scoring import Record

KINDS = {"d": "direct", "m": "mixed", "o": "other"}
_ARTICLE = re.compile(r"^#####\s*(\S+)\s+(\S+)\s*\n(.*?)(?=^#####|\Z)", re.MULTILINE | re.DOTALL)
_MARK = re.compile(r"⟦|⟧\s?\{([^}]*)\}")
_INCISE = ",.!?…–—"
"""What parts the words of the writer from those that are quoted."""
_OTHER_PARAGRAPH = 150
"""Code points that a mention in another paragraph counts as farther away."""


def read_marked(path: Path) -> list[Record]:
    """The articles of a file, as documents with offsets in code points."""
    return [_document(*match.groups()) for match in _ARTICLE.finditer(path.read_text(encoding="utf-8"))]


def _document(key: str, language: str, marked: str) -> Record:
    text, spans = _unmarked(marked.strip("\n"))
    quotes: list[dict[str, Any]] = []
    for start, end, told in spans:
        kind, mention, who = (*told.split("|"), "", "")[:3]
        quote = _quote(text, start, end, KINDS[kind.strip()], mention.strip(), who.strip(), [s[:2] for s in spans])
        quotes += _without_incise(text, quote)
    return {"id": key, "lang": language, "text": text, "quotes": quotes, "names": []}


def _unmarked(marked: str) -> tuple[str, list[tuple[int, int, str]]]:
    """The text without its marks, and what they told: start, end, what stands in the braces."""
    text, spans, place, opened = "", [], 0, 0
    for mark in _MARK.finditer(marked):
        text += marked[place : mark.start()]
        place = mark.end()
        if mark[0] == "⟦":
            opened = len(text)
        else:
            spans.append((opened, len(text), mark[1]))
    return text + marked[place:], spans


def _quote(
    text: str, start: int, end: int, kind: str, mention: str, who: str, spans: list[tuple[int, int]]
) -> dict[str, Any]:
    quote: dict[str, Any] = {"start": start, "end": end, "kind": kind, "speaker": None}
    if kind == "other" or mention in ("", "-"):
        return quote
    known = who not in ("", "-", "?")
    quote |= {"speaker": who if known else mention, "speaker_mention": mention}
    place = min(_places(text, mention, start, end, spans), default=None)
    if place is not None:
        quote |= {"speaker_start": place[1], "speaker_end": place[1] + len(mention)}
    return quote | ({"speaker_id": who} if known else {})


def _places(text: str, mention: str, start: int, end: int, spans: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Where a mention stands outside other quotations, each with how far that is from the quotation."""
    for found in re.finditer(rf"(?<!\w){re.escape(mention)}(?!\w)", text):
        first, last = found.span()
        if start < first and last < end:
            yield -1 if _is_incise(text, start, first) else len(text), first
        elif not any(a < last and first < b for a, b in spans):
            away = min(abs(first - end), abs(start - last))
            parted = "\n" in text[min(first, start) : max(last, end)]
            yield away + (_OTHER_PARAGRAPH if parted else 0), first


def _is_incise(text: str, start: int, mention: int) -> bool:
    """True for «…, a-t-il dit» inside the marks: a border, a verb, the mention; «…, il se fera ici» is none."""
    border = max(text.rfind(sign, start, mention) for sign in _INCISE)
    return start < border and 1 < len(text[border:mention].split()) <= 4


def _without_incise(text: str, quote: dict[str, Any]) -> list[dict[str, Any]]:
    """The parts of a quotation around the words of the writer in it."""
    start, end, mention = quote["start"], quote["end"], quote.get("speaker_start", -1)
    if not start < mention < end:
        return [quote]
    left = max(text.rfind(sign, start, mention) for sign in _INCISE)
    borders = [place for sign in _INCISE if (place := text.find(sign, quote["speaker_end"], end)) >= 0]
    right = min(borders, default=end)
    parts = [(start, left if text[left] in ",–—" else left + 1), (right, end)]
    return [quote | {"start": a, "end": b} for a, b in parts if any(map(str.isalnum, text[a:b]))]

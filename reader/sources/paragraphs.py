"""From lines to paragraphs: hard-wrapped prose flows again; verse, dialogue and lists keep their lines.

A line was wrapped where the next word would not have fitted: that tells a break that only a narrow page made from the
end of a paragraph or of a verse.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum
from itertools import groupby, pairwise
from textwrap import dedent

from reader.article import BlockKind
from reader.sources.compose import Draft

__all__ = ["paragraphs"]

_LONG = 120
"""Code points: a longer line is a paragraph of its own where nothing tells that the text is wrapped."""
_WIDEST = 200
"""Code points: nobody wraps so wide, but for pages printed across."""
_NARROW = 30
"""Code points: nobody wraps prose so narrow."""
_LOWERCASE_SHARE = 0.25
"""Share of lines that go on in lower case, from which a text is wrapped prose: verse has few, German prose half."""
_RAGGED = 0.7
"""A line at least so full, as a share of the width, that goes on in lower case was wrapped by hand."""

_RULE = re.compile(r"\s*([-_=*~•·–—#+])(?:[ \t]*\1){2,}\s*|\s*[*⁂]\s*")
_DASH = re.compile(r"\s*(?:[-–—―]|--)(?:\s|(?=[^\W\d_]))")
_BULLET = re.compile(r"\s*(?:[-–*•‣◦▪]|\d{1,3}[.)]|[a-zA-Z]\))\s+\S")
_SENTENCE_ENDS = frozenset(".!?…:»”\"'’)]")
_FIRST_WORD = re.compile(r"\s*((?:[^\W\d_]{1,3}\. )?\S+)")
"""With the abbreviation before it, which no one parts from its name: `M. Rodolphe`."""
_WORD = re.compile(r"[^\W\d_]+")
_COMPOUND = re.compile(r"[^\W\d_]+-[^\W\d_]+")
_PARTED = re.compile(r"([^\W\d_]+)([-‐])[ \t]*\n[ \t]*([^\W\d_]+)")
_PRINTED = "‐"
"""U+2010, a hyphen that stands at the end of a line only where a word was parted in print."""
_SHARED = frozenset(["und", "oder", "bis", "sowie", "en", "of", "och", "eller", "og", "tai", "ja"])
"""Behind these a part of a compound keeps its hyphen and its space: `Nord- und Ostsee`."""
_SPACES = re.compile(r"[ \t]{2,}|\t")
_ENOUGH = 3
"""Parted words that are whole elsewhere, from which a text is taken for one that parts words as a printer does."""
_PIECE = 2**20
"""Code points that are looked through at a time."""
_SHORT = 50
"""Code points: lines that end sentences and are longer on average are paragraphs, others verse."""
_WIDE = "\u2e80"
"""From here on, scripts are written without spaces."""


class _Break(Enum):
    """What a line's end means."""

    SPACE = "wrapped"
    LINE = "a verse"
    BLOCK = "a paragraph"


@dataclass(frozen=True, slots=True)
class _Words:
    """What a text knows of words that the ends of its lines part.

    Attributes:
        known: Its words and compounds, in lower case, without those that a line's end parts.
        typeset: Whether it parts words as a printer does: enough of them are whole elsewhere, fewer are compounds.
    """

    known: frozenset[str] = frozenset()
    typeset: bool = False

    def hyphen(self, head: str, sign: str, tail: str) -> str:
        """What stands between the two parts when they are put together: a hyphen or nothing."""
        first, second = head.lower(), tail.lower()
        if first + second in self.known:
            return ""
        both = first in self.known and second in self.known
        if both or f"{first}-{second}" in self.known or tail[0].isupper():
            return "-"
        return "" if self.typeset or sign == _PRINTED else "-"


@dataclass(slots=True)
class _Piece:
    """The lines of one block and what stands between them."""

    lines: list[str]
    breaks: list[_Break] = field(default_factory=list)

    def add(self, line: str, after: _Break) -> None:
        self.lines.append(line)
        self.breaks.append(after)


def paragraphs(lines: Iterable[str]) -> list[Draft]:
    """Group `lines` into blocks: paragraphs, list items with their markers as they stand, rules."""
    groups = [list(group) for filled, group in groupby(map(str.rstrip, lines), key=bool) if filled]
    width = _wrap_width(groups)
    words = _words(groups)
    return [_draft(piece, words) for group in groups for piece in _pieces(group, width)]


def _wrap_width(groups: Sequence[Sequence[str]]) -> int:
    """The width that the text was wrapped at, in code points; 0 where it wasn't."""
    pairs = [pair for group in groups for pair in pairwise(group)]
    if not pairs:
        return 0
    lengths = sorted(len(line) for line, _ in pairs)
    width = lengths[min(len(lengths) - 1, len(lengths) * 95 // 100)]
    going_on = sum(_goes_on(line) for _, line in pairs)
    is_prose = _NARROW <= width <= _WIDEST and going_on >= _LOWERCASE_SHARE * len(pairs)
    return width if is_prose else 0


def _words(groups: Sequence[Sequence[str]]) -> _Words:
    """The words of a text that parts some at the ends of lines; nothing for any other."""
    if not any(_is_parted(line) for group in groups for line in group):
        return _Words()
    text = "\n\n".join("\n".join(group) for group in groups).lower()
    rest = _PARTED.sub(" ", text)
    known = frozenset((*_WORD.findall(rest), *_COMPOUND.findall(rest)))
    parted = [(head, tail) for head, _, tail in _PARTED.findall(text)]
    whole = sum(head + tail in known for head, tail in parted)
    compounds = sum(f"{head}-{tail}" in known for head, tail in parted)
    return _Words(known, whole >= max(_ENOUGH, compounds))


def _pieces(group: Sequence[str], width: int) -> list[_Piece]:
    """Part the lines that no empty line parts."""
    verse = _is_verse(group, width)
    pieces = [_Piece([group[0]])]
    for before, line in pairwise(group):
        end = _break(pieces[-1], before, line, width, verse=verse)
        if end is _Break.BLOCK:
            pieces.append(_Piece([line]))
        else:
            pieces[-1].add(line, end)
    return pieces


def _break(piece: _Piece, before: str, line: str, width: int, *, verse: bool) -> _Break:
    """What the end of `before`, the last line of `piece`, means."""
    if max(len(before), len(line)) > (_WIDEST if width else _LONG) or _RULE.fullmatch(before) or _RULE.fullmatch(line):
        return _Break.BLOCK
    if before.endswith(_PRINTED):
        return _Break.SPACE
    wrapped = not verse and _is_wrapped(before, line, width)
    in_item = _BULLET.match(piece.lines[0]) is not None
    if (_DASH.match(line) or _BULLET.match(line)) and (
        in_item or not wrapped or before[-1] in _SENTENCE_ENDS or _DASH.match(piece.lines[0])
    ):
        return _Break.BLOCK
    if in_item and _indent(line) > _indent(piece.lines[0]):
        return _Break.SPACE
    if wrapped:
        is_new = len(piece.lines) > 1 and _indent(line) >= _indent(before) + 2
        return _Break.BLOCK if is_new else _Break.SPACE
    return _Break.LINE if verse else _Break.BLOCK


def _is_verse(group: Sequence[str], width: int) -> bool:
    """True where the ends of the lines mean something: verse, an address, a list of names."""
    pairs = list(pairwise(group))
    if not pairs or max(map(len, group)) > (_WIDEST if width else _LONG):
        return False
    if not width:
        sentences = sum(line[-1] in _SENTENCE_ENDS for line in group)
        return sentences * 10 < len(group) * 7 or sum(map(len, group)) < _SHORT * len(group)
    wrapped = sum(_is_wrapped(before, line, width) for before, line in pairs)
    return not wrapped or (len(pairs) > 2 and wrapped < len(pairs) and not any(_goes_on(line) for _, line in pairs))


def _is_wrapped(before: str, line: str, width: int) -> bool:
    """True where the first word of `line` would not have fitted behind `before`."""
    if not width:
        return False
    if _is_parted(before) and _goes_on(line):
        return True
    first = _FIRST_WORD.match(line)
    if first and len(before) + 1 + len(first[1]) > width:
        return True
    return len(before) >= _RAGGED * width and _goes_on(line) and before[-1] not in _SENTENCE_ENDS


def _is_parted(line: str) -> bool:
    """True where a hyphen ends the line and stands after a letter."""
    return line.endswith(("-", _PRINTED)) and line[-2:-1].isalpha()


def _goes_on(line: str) -> bool:
    """True where the line begins in lower case, or in a script that has no case."""
    first = line.lstrip()[:1]
    return first.isalpha() and not first.isupper()


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _draft(piece: _Piece, words: _Words) -> Draft:
    if len(piece.lines) == 1 and _RULE.fullmatch(piece.lines[0]):
        return Draft("", BlockKind.RULE)
    if piece.breaks and _Break.SPACE not in piece.breaks:
        text = dedent("\n".join(line.expandtabs(4) for line in piece.lines)).strip()
    else:
        text = _flowing(piece, words)
    if _BULLET.match(text) and not (text.startswith(("-", "–")) and text[-1] in _SENTENCE_ENDS):
        return Draft(text, BlockKind.ITEM, level=1)  # a sentence after a dash is dialogue
    return Draft(text)


def _flowing(piece: _Piece, words: _Words) -> str:
    """Join wrapped lines; a word that was parted becomes whole again, a compound keeps its hyphen."""
    parts = [_spaced(piece.lines[0])]
    for end, line in zip(piece.breaks, map(_spaced, piece.lines[1:]), strict=True):
        before = parts[-1]
        if end is _Break.LINE:
            parts.append("\n")
        elif _is_parted(before) and (tail := _WORD.match(line)) and tail[0] not in _SHARED:
            parts[-1] = before[:-1] + words.hyphen(_WORD.findall(before)[-1], before[-1], tail[0])
        elif max(before[-1], line[0]) < _WIDE:
            parts.append(" ")
        parts.append(line)
    return "".join(parts)


def _spaced(line: str) -> str:
    line = line.strip()
    return _SPACES.sub(" ", line) if len(line) <= _PIECE else "".join(_SPACES.sub(" ", piece) for piece in _cut(line))


def _cut(line: str) -> Iterator[str]:
    """Cut a very long line, never inside white space; each piece is done before anybody has to wait for it."""
    start = 0
    while start < len(line):
        end = min(start + _PIECE, len(line))
        while end < len(line) and line[end].isspace():
            end += 1
        yield line[start:end]
        start = end

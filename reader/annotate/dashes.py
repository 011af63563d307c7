"""Finds the turns of a dialogue that a dash introduces: «— Vous partez déjà ?», "– Det är för sent".

A dash also begins list items and the signature under a quotation (« — Donald Trump, président »); neither is speech.
"""

import re
from collections.abc import Iterator, Sequence

from reader.annotate.marks import SPACES, Pair
from reader.article import Block, BlockKind, Span

_SPEAKING = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.ITEM})
_LONG = "—―–"
_ENDS = ".!?…:,»”\"')]"
_CAPTION = re.compile(r"[A-ZÀ-Þ][\w’'.-]+(?: [A-ZÀ-Þ][\w’'.-]*){1,4} ?, [^.!?…,]{3,90}\.?")
"""A name and a role, as under a picture: Ada Roux, présidente du conseil."""
_NAMED = re.compile(r"[A-ZÀ-Þ][\w’'.-]*,? (?:[a-zà-þ]{1,3} )?[A-ZÀ-Þ]")
"""The beginning of a full name: Donald Trump, Ursula von der Leyen."""
_FEW_WORDS = 3
"""Words of a signature that has no full name: Voltaire."""
_LONGEST_SIGNATURE = 120
"""Code points; a signature gives a name and a role."""


def find_turns(text: str, blocks: Sequence[Block]) -> list[Pair]:
    """All lines that a dialogue dash begins, as pairs from the dash to the end of the line."""
    turns = []
    last = ""
    for start, end, kind in _lines(text, blocks):
        line = text[start:end]
        if kind in _SPEAKING and _is_turn(line, last):
            content = start + 1
            while text[content] in SPACES + "-" + _LONG:
                content += 1
            turns.append(Pair(start, end, Span(content, end), dash=True))
        last = line
    return turns


def _lines(text: str, blocks: Sequence[Block]) -> Iterator[tuple[int, int, BlockKind]]:
    """Start, end and kind of each line that holds something, without the spaces around it."""
    for block in blocks:
        start = block.start
        for line in text[block.start : block.end].split("\n"):
            stripped = line.strip(SPACES)
            if stripped:
                lead = len(line) - len(line.lstrip(SPACES))
                yield start + lead, start + lead + len(stripped), block.kind
            start += len(line) + 1


def _is_turn(line: str, last: str) -> bool:
    """True where `line` is spoken; `last` is the line before it."""
    long = line[0] in _LONG
    if not long and not line.startswith(("- ", "-- ", "--")):
        return False
    words = line.lstrip(_LONG + "-" + SPACES)
    if not words or not (words[0].isalpha() or words[0] in "¿¡…«“\"'([.‘" or words[0].isdigit()):
        return False
    if not words.rstrip(SPACES).endswith(tuple(_ENDS)):
        return False
    if _CAPTION.fullmatch(words):
        return False
    signature = len(line) < _LONGEST_SIGNATURE and last.rstrip(SPACES + ".,")[-1:] in ("»", "”", '"', "’")
    signature = signature and (bool(_NAMED.match(words)) or len(words.split()) <= _FEW_WORDS)
    return (long and not (signature and words[0].isupper() and not last.startswith(tuple(_LONG)))) or (
        not long and words.rstrip(SPACES)[-1] in ".!?…" and words[0].isupper()
    )

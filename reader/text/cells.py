"""How many terminal cells a text takes, asked of the table that the screen draws with.

Rich calls a text simple when all its characters are in a short list that lacks the curly quotation marks and dashes
that articles are full of; `is_narrow` knows them too, so that most paragraphs need no table at all.
"""

import re

from rich.cells import cell_len as rich_cell_len
from rich.cells import split_graphemes as rich_split_graphemes

TAB = "    "
"""What a tab is drawn as, wherever it stands: so a text is as wide as its parts together."""

_JOINER = "\u200d"

# Latin, Greek, Cyrillic letters and the general punctuation that is one cell wide everywhere.
_NARROW = re.compile("[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027\u202f\u2030-\u205e\u20ac]*")


def is_narrow(text: str) -> bool:
    """True where every code point takes exactly one cell (tabs and controls do not)."""
    return (text.isascii() and text.isprintable()) or _NARROW.fullmatch(text) is not None


def cell_len(text: str) -> int:
    """The width of `text` in cells."""
    return len(text) if is_narrow(text) else rich_cell_len(text) + len(TAB) * text.count("\t")


def graphemes(text: str) -> list[tuple[int, int, int]]:
    """The signs that a person sees: start, end (code points) and width (cells) of each, in order."""
    if "\t" not in text:
        return _signs(text)
    signs, start = [], 0
    for part in text.split("\t"):
        signs += [(start + a, start + b, cells) for a, b, cells in _signs(part)]
        start += len(part)
        signs.append((start, start + 1, len(TAB)))
        start += 1
    return signs[:-1]


def _signs(text: str) -> list[tuple[int, int, int]]:
    """The same without tabs.

    Where joiners stand in a row, Rich gives a sign fewer cells than it then draws it with.
    """
    signs: list[tuple[int, int, int]] = rich_split_graphemes(text)[0]
    if _JOINER not in text:
        return signs
    return [(start, end, max(cells, rich_cell_len(text[start:end]))) for start, end, cells in signs]

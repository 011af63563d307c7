"""Foreign text made harmless: nothing that a terminal would obey or hide survives `clean`.

Removed: whole control sequences (ECMA-48: CSI, and OSC, DCS, APC, PM, SOS with their terminator), every other C0
control but newline and tab, C1 controls, bidirectional overrides and isolates (CVE-2021-42574, "Trojan Source"),
invisible characters and tags. An unterminated sequence loses only its introducer: text is never swallowed in search of
an end.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence

MAX_COMBINING = 4
"""Combining marks kept after one letter; more of them only deface the lines around ("zalgo")."""

_LONGEST_STRING = 4096
"""An OSC or DCS string longer than this many code points is taken for text: real ones are short."""

_PIECE = 2**20
"""Code points that are searched in some milliseconds."""

_UNCLEAN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u180e\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
_SEQUENCE = re.compile(
    rf"""
      (?:\x1b\[|\x9b) [0-?]* [\ -/]* [@-~]                                                # CSI, complete
    | (?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f]) [^\x07\x1b\x90\x98\x9c-\x9f\n]{{0,{_LONGEST_STRING}}} (?:\x07|\x1b\\|\x9c)
    | \x1b (?: [()][0AB] | [78=>] )                                                       # charset, cursor, keypad
    """,
    re.VERBOSE,
)
_NEWLINES = {0x0B: "\n", 0x0C: "\n", 0x0D: "\n", 0x85: "\n", 0x2028: "\n", 0x2029: "\n"}
_HONEST = dict.fromkeys((*_NEWLINES, 0xAD, 0xFEFF))
_TABLE: dict[int, str | None] = (
    dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), 0xAD, 0x180E, 0x200B, 0xFEFF))
    | dict.fromkeys((*range(0x202A, 0x202F), *range(0x2060, 0x2070), *range(0xFFF9, 0xFFFC), 0xFFFE, 0xFFFF))
    | dict.fromkeys(range(0xE0000, 0xE0080))
    | dict.fromkeys(range(0xD800, 0xE000), "\ufffd")
    | {0x09: "\t", 0x0A: "\n"}
    | _NEWLINES
)
# The Arabic ones are among them because they compose: what stays after a cut must not become one with what follows.
_MARK = "[\u0300-\u036f\u0483-\u0489\u0610-\u061a\u064b-\u065f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_MANY_MARKS = re.compile(rf"({_MARK}{{{MAX_COMBINING}}}){_MARK}+")
_SPACES = re.compile(r"\s+")
_NO_BREAK = ("\u00a0", "\u202f")


def is_clean(text: str) -> bool:
    """True where `clean` would change nothing."""
    return (
        not _is_in(_UNCLEAN, text)
        and (text.isascii() or unicodedata.is_normalized("NFC", text))
        and not _is_in(_MANY_MARKS, text)
    )


def _is_in(pattern: re.Pattern[str], text: str) -> bool:
    """True where the pattern is found; looks at a piece at a time, for a search holds the interpreter to its end."""
    starts = range(0, len(text) or 1, _PIECE)
    return any(pattern.search(text, start, start + _PIECE + MAX_COMBINING + 1) for start in starts)


def clean(text: str) -> str:
    """Give `text` without anything a terminal would obey or hide, in NFC, its line ends all newlines.

    `clean(clean(text)) == clean(text)` for every text.
    """
    if is_clean(text):
        return text
    text = _SEQUENCE.sub("", text.replace("\r\n", "\n")).translate(_TABLE)
    return _MANY_MARKS.sub(r"\1", unicodedata.normalize("NFC", text))


def clean_line(text: str) -> str:
    """Clean what must stay on one line (a title, a name, a path): runs of white space become one space.

    A no-break space between two words stays: it holds «\u202fquotation marks\u202f» to what they enclose.
    """
    return _SPACES.sub(lambda run: run[0] if run[0] in _NO_BREAK else " ", clean(text)).strip()


def count_controls(text: str) -> int:
    """How many control sequences and hidden characters `clean` would take out of `text`.

    Line ends, byte-order marks and soft hyphens don't count: they are what honest programs write.
    """
    if not _is_in(_UNCLEAN, text):
        return 0
    rest, sequences = _SEQUENCE.subn("", text)
    return sequences + len(_UNCLEAN.findall(rest.translate(_HONEST)))


def clean_aligned(text: str) -> tuple[str, list[tuple[int, int]]]:
    """Clean `text` and tell where each code point of the result comes from.

    Returns:
        `clean(text)`, and for each of its code points the start and end, in `text`, of what it was made from.
    """
    pieces: list[tuple[str, int, int]] = []
    group: list[tuple[str, int, int]] = []
    for kept in _kept(text):
        if group and not _combines(group, kept[0]):
            pieces += _composed(group)
            group = []
        group.append(kept)
    pieces += _composed(group)
    result = "".join(sign for sign, _, _ in pieces)
    for match in reversed(list(_MANY_MARKS.finditer(result))):
        del pieces[match.start() + MAX_COMBINING : match.end()]
    return "".join(sign for sign, _, _ in pieces), [(start, end) for _, start, end in pieces]


def _kept(text: str) -> Iterator[tuple[str, int, int]]:
    """What is neither a sequence nor a control, sign by sign, with its start and end."""
    place = 0
    for start, end in [*(match.span() for match in _SEQUENCE.finditer(text)), (len(text), len(text))]:
        for at in range(place, start):
            sign = _TABLE.get(ord(text[at]), text[at])
            if sign and text[at : at + 2] != "\r\n":
                yield sign, at, at + 1
        place = end


def _combines(group: Sequence[tuple[str, int, int]], sign: str) -> bool:
    """True where NFC may change when the sign is normalized together with those before it."""
    if sign.isascii() or unicodedata.combining(sign):
        return not sign.isascii()
    before = "".join(kept for kept, _, _ in group)
    apart = unicodedata.normalize("NFC", before) + unicodedata.normalize("NFC", sign)
    return unicodedata.normalize("NFC", before + sign) != apart


def _composed(group: Sequence[tuple[str, int, int]]) -> list[tuple[str, int, int]]:
    """Signs that combine, in NFC: each comes from all of them where their number changes."""
    signs = "".join(sign for sign, _, _ in group)
    composed = unicodedata.normalize("NFC", signs)
    if composed == signs:
        return list(group)
    return [(sign, group[0][1], group[-1][2]) for sign in composed]

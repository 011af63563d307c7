"""Colour on a terminal: when there is any, and which codes stand for what.

Only the sixteen colours that the user's own theme defines; a quotation, a name and a speaker differ by style too.
"""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Ink(StrEnum):
    """What is painted, and its SGR parameters (ECMA-48 8.3.117)."""

    QUOTATION = "33"
    NAME = "36"
    SPEAKER = "1"
    CUE = "3"
    HIT = "1;4"
    HEADING = "1"
    QUIET = "2"


@dataclass(frozen=True, slots=True)
class Paint:
    """Puts colour on text, or leaves it alone."""

    on: bool

    def __call__(self, text: str, *inks: Ink) -> str:
        """Paint `text`, which holds no colour yet; the last ink wins where two differ."""
        if not self.on or not inks or not text:
            return text
        return f"\x1b[{';'.join(dict.fromkeys(inks))}m{text}\x1b[0m"


def wanted(when: str, terminal: bool) -> bool:
    """True where output is to be coloured.

    Args:
        when: `always`, `never` or `auto`, which asks NO_COLOR (no-color.org), CLICOLOR_FORCE (bixense.com/clicolors)
            and the terminal, in that order.
        terminal: Whether the output goes to one.
    """
    if when != "auto":
        return when == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("CLICOLOR_FORCE", "0") not in ("", "0"):
        return True
    return terminal and os.environ.get("TERM") != "dumb"


def join(pieces: Iterable[tuple[str, tuple[Ink, ...]]], paint: Paint) -> str:
    """One line from pieces and their inks."""
    return "".join(paint(text, *inks) for text, inks in pieces)

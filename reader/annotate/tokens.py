"""Cuts a text into words and punctuation, with their places.

Elided articles and pronouns (`l'`, `qu'`) and inverted ones (`-il`) are words of their own, and so is a possessive
`'s`, because the speaker hides in them. `low` is what the language tables hold: lower case, a straight apostrophe.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from reader.annotate.languages.base import Language

_ELIDING = frozenset({"fr", "it", "ca"})
_WORD = r"[^\W_]+(?:[-’'](?!s\b)[^\W_]+)*"
_PLAIN = re.compile(
    rf"[’']s\b|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|St|Rev|Jr|Sr|Inc|Corp|Co)\.|{_WORD}|\S"
)
_ELIDED = re.compile(
    r"aujourd[’']hui|(?:lorsqu|puisqu|jusqu|quoiqu|presqu|quelqu|qu|dell|nell|sull|dall|all|quest|un|[cdjlmnst])[’']"
    r"|(?:M|MM|Mgr|Me|Dr|Pr|St|Sig|Dott|On)\.|[^\W_]+(?:-[^\W_]+)*|\S",
    re.IGNORECASE,
)
_INVERTED = re.compile(r"-(?:t-)?(ils|elles|elle|il|on|je|nous|vous|tu)$", re.IGNORECASE)


class Token(NamedTuple):
    """A word, an elided word with its apostrophe, or one punctuation mark."""

    start: int
    end: int
    low: str


def tokens_of(text: str, start: int, end: int, language: Language) -> Iterator[Token]:
    """The tokens of a stretch of the text, in order."""
    eliding = language.code in _ELIDING
    for match in (_ELIDED if eliding else _PLAIN).finditer(text, start, end):
        low = match.group().lower().replace("’", "'")
        begin, stop = match.span()
        inverted = _INVERTED.search(low) if eliding and "-" in low else None
        if inverted and low not in language.pronouns:
            yield Token(begin, begin + inverted.start(), low[: inverted.start()])
            yield Token(begin + inverted.start(1), stop, inverted.group(1))
        else:
            yield Token(begin, stop, low)

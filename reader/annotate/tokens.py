"""Cuts a text into words and punctuation, with their places.

Elided articles and pronouns (`l'`, `qu'`) and inverted ones (`-il`) are words of their own, and so is a possessive
`'s`, because the speaker hides in them. `low` is what the language tables hold: lower case, a straight apostrophe.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from reader.annotate.languages.base import Language
from reader.article import Span

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


@dataclass(frozen=True, slots=True)
class Token(Span):
    """A word, an elided word with its apostrophe, or one punctuation mark."""

    low: str = ""


def tokens_of(text: str, start: int, end: int, language: Language) -> Iterator[Token]:
    """The tokens of a stretch of the text, in order."""
    eliding = language.code in _ELIDING
    for match in (_ELIDED if eliding else _PLAIN).finditer(text, start, end):
        low = match.group().lower().replace("’", "'")
        inverted = _INVERTED.search(low) if eliding and "-" in low else None
        if inverted and low not in language.pronouns:
            cut = match.start() + inverted.start()
            yield Token(match.start(), cut, low[: inverted.start()])
            yield Token(match.start() + inverted.start(1), match.end(), inverted.group(1))
        else:
            yield Token(match.start(), match.end(), low)

"""Cuts a text into words and punctuation, with their places.

Elided articles and pronouns (`l'`, `qu'`) and inverted ones (`-il`) are words of their own, and so is a possessive
`'s`, because the speaker hides in them. `low` is what the language tables hold: lower case, a straight apostrophe.
"""

import re
from enum import Enum, auto
from typing import NamedTuple

from reader.annotate.languages.base import Language

_ELIDING = frozenset({"fr", "it", "ca"})
_WORD = r"[^\W_]+(?:[-’'](?!s\b)[^\W_]+)*"
_TITLES = r"(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|St|Rev|Jr|Sr|Inc|Corp|Co)\."
_MOST = r"(?>[^\W_]+(?:-[^\W_]+)*)(?![’'.])"
"""Most words: nothing else can match more of them, or less."""
_PLAIN = re.compile(rf"{_MOST}|[’']s\b|{_TITLES}|{_WORD}|\S")
_VERBS = r"[’'](?:[sdmSDM]|ll|LL|ve|VE|re|RE)\b"
_CONTRACTED = re.compile(rf"{_MOST}|{_VERBS}|{_TITLES}|[^\W_]+(?:-[^\W_]+|(?!{_VERBS})[’'][^\W_]+)*|\S")
"""English, where a verb may hide behind a pronoun: she'd said."""
_ELIDED = re.compile(
    rf"{_MOST}"
    r"|aujourd[’']hui|(?:lorsqu|puisqu|jusqu|quoiqu|presqu|quelqu|qu|dell|nell|sull|dall|coll|all|quest|quell|bell|sant|nessun|qualcun|buon|un|[cdjlmnst])[’']"
    r"|(?:M|MM|Mgr|Me|Dr|Pr|St|Sig|Dott|On)\.|[^\W_]+(?:-[^\W_]+)*|\S",
    re.IGNORECASE,
)
_UNACCENTED = {"fr": ("A", "à")}
"""A preposition as many write it where it has a capital: «A l'étranger»."""
_INVERTED = re.compile(r"-(?:t-)?(ils|elles|elle|il|on|je|nous|vous|tu)$", re.IGNORECASE)


class What(Enum):
    """What an item is."""

    WORD = auto()
    PUNCTUATION = auto()
    NAME = auto()
    QUOTE = auto()


class Item(NamedTuple):
    """A word, a punctuation mark, a name or a whole quotation; a tuple, because an article has a thousand."""

    start: int
    end: int
    what: What = What.WORD
    low: str = ""
    """Lower case, as the language tables hold it; empty for names and quotations."""
    which: int = -1
    """Which name or which pair it is."""
    capital: bool = False


def words_of(text: str, start: int, end: int, language: Language) -> list[Item]:
    """The words and the punctuation of a stretch of the text, in order."""
    items: list[Item] = []
    eliding = language.code in _ELIDING
    unaccented, accented = _UNACCENTED.get(language.code, ("", ""))
    pattern = _ELIDED if eliding else _CONTRACTED if language.code == "en" else _PLAIN
    for match in pattern.finditer(text, start, end):
        word = match[0]
        begin, stop = match.span()
        low = word.lower()
        if not low[0].isalnum():
            low = low.replace("’", "'")
            items.append(Item(begin, stop, What.WORD if len(low) > 1 else What.PUNCTUATION, low))
            continue
        if word == unaccented:
            low = accented
        elif "’" in low:
            low = low.replace("’", "'")
        capital = word[0].isupper()
        inverted = _INVERTED.search(low) if eliding and "-" in low and low not in language.pronouns else None
        if inverted is None:
            items.append(Item(begin, stop, What.WORD, low, -1, capital))
        else:
            pronoun = begin + inverted.start(1)
            items.append(Item(begin, begin + inverted.start(), What.WORD, low[: inverted.start()], -1, capital))
            items.append(Item(pronoun, stop, What.WORD, inverted[1], -1, text[pronoun].isupper()))
    return items

"""Text made comparable: no case, no accents, œ as oe, one apostrophe, one dash, one space; and the way back.

Folding goes code point by code point: `fold(a + b) == fold(a) + fold(b)`. So every place in the folded text has a place
in the text that it came from, and a long text can be folded piece by piece.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import suppress

_SIGNS = {
    **dict.fromkeys("’‘‛ʼʹ′´`＇", "'"),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－⁃", "-"),
    **dict.fromkeys("“”„‟«»‹›″＂", '"'),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\u2060\ufeff", ""),
    **dict(zip("œæøđłıħŧðþĸ", ("oe", "ae", "o", "d", "l", "i", "h", "t", "d", "th", "k"), strict=True)),
    "\t": " ",
}
"""What Unicode's own tables leave apart."""

_DROPPED_CLASSES = frozenset((1, *range(10, 36), *range(200, 241)))
"""Canonical combining classes (UAX 44, table 15) of accents, overlays and the points of Hebrew and Arabic. Not among
them: nukta (7), voicing of kana (8), virama (9) and South Asian vowels, which tell letters apart."""

IDEOGRAPHS = (
    "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U0001b000-\U0001b16f"
    "\U00020000-\U0003ffff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
)
"""Scripts written without spaces (Chinese, Japanese, Thai, Lao, Burmese, Khmer): every sign counts as a word."""

WORD = re.compile(rf"[a-z0-9]+(?![^\W_])|[{IDEOGRAPHS}]|(?:[^\W_{IDEOGRAPHS}]|[\u0900-\u0963\u0971-\u0df3])+")
"""A word of a folded text: letters and digits of one alphabet, or a single ideograph."""


_ASCII_WORD = re.compile("[a-z0-9]+")
_IDEOGRAPH = re.compile(f"[{IDEOGRAPHS}]")


def _is_dropped(sign: str) -> bool:
    return unicodedata.combining(sign) in _DROPPED_CLASSES or "\ufe00" <= sign <= "\ufe0f"


def _fold_once(text: str) -> str:
    signs = "".join(_SIGNS.get(sign, sign) for sign in text.casefold())
    letters = "".join(sign for sign in unicodedata.normalize("NFKD", signs) if not _is_dropped(sign))
    return unicodedata.normalize("NFC", letters)


class _Folds(dict[int, str]):
    """What each code point folds to, worked out when first met."""

    def __missing__(self, point: int) -> str:
        sign = chr(point)
        folded = "" if _is_dropped(sign) else _fold_once(sign)
        while (again := _fold_once(folded)) != folded:
            folded = again
        return self.setdefault(point, folded)


_FOLDS = _Folds()

# French and its neighbours at the speed of bytes.translate: the signs outside Latin-1 that articles are full of are
# replaced first, those that become several letters last. About ten times the speed of str.translate.
_WIDE = tuple((sign, _FOLDS[ord(sign)]) for sign in "’—…–œ“”‘Œ\u202f\u2009‑")
_LATIN = tuple(_FOLDS[point] for point in range(256))
_LONG = tuple((chr(point), folded) for point, folded in enumerate(_LATIN) if len(folded) > 1 or folded > "\xff")
_DROPPED = bytes(point for point, folded in enumerate(_LATIN) if not folded)
_SIGN = bytes(ord(folded) if len(folded) == 1 and folded <= "\xff" else point for point, folded in enumerate(_LATIN))
# The same, and every sign that is no letter or digit a space; for lines the newline stays.
_SPACED = bytes(point if chr(point).isalnum() else 0x20 for point in _SIGN)
_SPACED_LINES = bytes(0x0A if point == 0x0A else spaced for point, spaced in enumerate(_SPACED))

_PIECE = 1 << 18
"""Code points of whole lines that are folded at once; most articles have fewer."""


def fold(text: str) -> str:
    """Give `text` without case, accents and typographic variants, ligatures as letters, full-width forms narrow."""
    if text.isascii():
        return text.lower().replace("\t", " ").replace("`", "'")
    narrow = _fold_latin(text)
    return text.translate(_FOLDS) if narrow is None else narrow


def _fold_latin(text: str) -> str | None:
    """Fold a text of Latin-1 and the signs beside it that articles are full of; None where it has others."""
    for sign, folded in _WIDE:
        text = text.replace(sign, folded)
    try:
        data = text.encode("latin-1")
    except UnicodeEncodeError:
        return None
    text = data.translate(_SIGN, _DROPPED).decode("latin-1")
    for sign, folded in _LONG:
        text = text.replace(sign, folded)
    return text


def fold_with_map(text: str) -> tuple[str, list[int]]:
    """Give the folded text, and for each of its code points the offset in `text` of the one it came from."""
    folded = fold(text)
    uneven = "".join(sign for sign in set(text) if len(_FOLDS[ord(sign)]) != 1)
    if not uneven:
        return folded, list(range(len(text)))
    places: list[int] = []
    place = 0
    for match in re.finditer(f"[{re.escape(uneven)}]", text):
        places.extend(range(place, match.start()))
        places.extend([match.start()] * len(_FOLDS[ord(match[0])]))
        place = match.end()
    places.extend(range(place, len(text)))
    return folded, places


def unfold(start: int, end: int, places: list[int], length: int) -> tuple[int, int]:
    """Find the stretch of the original text that a stretch of the folded text came from.

    A letter is covered with the accents that follow it, a ligature whole even where only a part of it is asked for.

    Args:
        start: Where the stretch begins in the folded text, in code points.
        end: Where it ends, not included.
        places: The map that `fold_with_map` gave.
        length: How many code points the original text has.
    """
    if start >= end:
        place = places[start] if start < len(places) else length
        return place, place
    after = bisect_right(places, places[end - 1], lo=end - 1)
    return places[start], places[after] if after < len(places) else length


def find_words(folded: str) -> Iterator[re.Match[str]]:
    """Find the words of a folded text with their places, as `WORD` does."""
    return (_ASCII_WORD if folded.isascii() else WORD).finditer(folded)


def words(folded: str) -> list[str]:
    """List the words of a folded text, as `WORD` finds them."""
    try:
        return folded.encode("latin-1").translate(_SPACED).decode("latin-1").split()
    except UnicodeEncodeError:
        return WORD.findall(folded)


def words_by_line(text: str) -> Iterator[list[str]]:
    """List the words of each line of a text: what `words(fold(line))` gives, in half the time for many short lines.

    A long text is folded piece by piece: its words take ten times the memory that it takes itself.
    """
    start = 0
    while len(text) - start > _PIECE:
        end = text.rfind("\n", start, start + _PIECE)
        end = end if end >= 0 else text.find("\n", start)
        if end < 0:
            break
        yield from _words_of_lines(text[start:end])
        start = end + 1
    yield from _words_of_lines(text[start:] if start else text)


def _words_of_lines(text: str) -> list[list[str]]:
    folded = _fold_latin(text)
    if folded is not None and folded.count("\n") == text.count("\n"):
        with suppress(UnicodeEncodeError):
            spaced = folded.encode("latin-1").translate(_SPACED_LINES).decode("latin-1")
            return [line.split() for line in spaced.split("\n")]
    return [words(fold(line)) for line in text.split("\n")]


def is_ideograph(word: str) -> bool:
    """True for a word that is a single sign of a script written without spaces."""
    return _IDEOGRAPH.fullmatch(word) is not None


def normal(text: str) -> str:
    """Give the folded words of `text` with one space before and after each: what engines compare.

    >>> normal("L’École, œuvre\u00a0!")
    ' l ecole oeuvre '
    """
    return f" {' '.join(words(fold(text)))} "

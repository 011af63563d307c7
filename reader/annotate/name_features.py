"""What the names tagger sees of a text: lines of tokens, and the features of each token.

Training and decoding both read this one definition, so they cannot drift apart. Features of one word alone
(`of_word`, `near`, `at_start`) are separate from those of a pair of neighbours: a decoder may sum them once a word
and keep the sum.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

__all__ = ["EDGE", "REACH", "Line", "at_start", "lines", "near", "of_word", "pairs", "seen", "stretches"]

REACH = 2
"""How many tokens to each side a token's features look."""
EDGE = ""
"""Stands for the word before the first and after the last of a line."""

_LONGEST = 40
"""Of a longer word only so many code points count."""
_TOKEN = re.compile(
    r"""
      \b(?:[cdjlmnstCDJLMNST]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uelqu|[Dd]ell|[Nn]ell|[Aa]ll|[Dd]all|[Uu]n)['’](?=\w)
    | ['’][sS]\b
    | (?:[^\W\d_]\.){2,}
    | \b(?:[^\W\d_]|Mr|Mrs|Ms|Mme|Mlle|MM|Dr|Prof|St|Ste|Jr|Sr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Sra|Dra)\.(?=\s+[^\W\d_])
    | [^\W_]+ (?: (?: [-‐‑&] | \.(?=[a-z0-9]) | ['’](?![sS]\b) ) [^\W_]+ )*
    | \S
    """,
    re.VERBOSE,
)
_OPENERS = frozenset(".!?…:;«“„\"‹‘'—–-•*|([")
"""After these a capital letter may be there for the start of a sentence only."""
_SHAPES = ((re.compile(r"[^\W\d_]"), lambda m: "X" if m[0].isupper() else "x"), (re.compile(r"\d"), lambda _: "d"))
_REPEATS = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a text as tokens: parallel tuples."""

    words: tuple[str, ...]
    """The words as the features see them: a line in capitals is put in lower case with initials."""
    starts: tuple[int, ...]
    """Where each begins in the text, in code points."""
    ends: tuple[int, ...]
    opens: tuple[bool, ...]
    """True where a capital letter says nothing: at the start of a sentence, in a line of capitals."""


def lines(text: str, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """The lines of `text[start:end]` that hold a word, in order."""
    end = len(text) if end is None else end
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        line = _line(text, start, stop)
        if line.words:
            yield line
        start = stop + 1


def _line(text: str, start: int, end: int) -> Line:
    found = [(match[0], match.start(), match.end()) for match in _TOKEN.finditer(text, start, end)]
    words = [word for word, _, _ in found]
    if text[start:end].isupper() and sum(len(word) > 1 for word in words) > 1:
        opens = [True] * len(words)
        words = [_uncapital(word) for word in words]
    else:
        opens = _openings(words)
    return Line(tuple(words), tuple(a for _, a, _ in found), tuple(b for _, _, b in found), tuple(opens))


def _openings(words: Sequence[str]) -> list[bool]:
    """For each word, whether it is the first of a sentence or follows an opening mark."""
    opens, opening = [], True
    for word in words:
        opens.append(opening)
        if word in _OPENERS:
            opening = True
        elif word[0].isalnum():
            opening = False
    return opens


def _uncapital(word: str) -> str:
    return "-".join(part.capitalize() for part in word.split("-"))


def stretches(words: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The runs of tokens, as (first, after the last), that lie within `REACH` of a word with a capital letter.

    No name is looked for elsewhere; most of a text is passed over so.
    """
    first, last = -1, -1
    for place, word in enumerate(words):
        if word.islower() or not any(map(str.isupper, word)):
            continue
        if first >= 0 and place - REACH > last:
            yield first, last
            first = -1
        if first < 0:
            first = max(place - REACH, last, 0)
        last = min(place + REACH + 1, len(words))
    if first >= 0:
        yield first, last


@lru_cache(maxsize=20_000)
def shape(word: str) -> str:
    """The word with `X`, `x` and `d` for capital, small letter and digit, repeats left out: `Xx-Xx`."""
    for pattern, letter in _SHAPES:
        word = pattern.sub(letter, word)
    return _REPEATS.sub(r"\1+", word)


def of_word(word: str) -> list[str]:
    """The features of a word by itself."""
    word = word[:_LONGEST]
    low = word.lower()
    return [
        "b",
        f"w{word}",
        f"l{low}",
        f"s{shape(word)}",
        f"<{low[:2]}",
        f"<{low[:3]}",
        f"<{low[:4]}",
        f">{low[-2:]}",
        f">{low[-3:]}",
        f">{low[-4:]}",
        f"#{min(len(word), 6)}",
    ]


def near(word: str, distance: int) -> list[str]:
    """What a word gives to another from which it stands `distance` tokens away (negative: before it)."""
    if word == EDGE:
        return [f"{distance}^"]
    word = word[:_LONGEST]
    low = word.lower()
    features = [f"{distance}l{low}", f"{distance}s{shape(word)}"]
    if abs(distance) == 1:
        features.append(f"{distance}>{low[-3:]}")
    return features


def at_start(word: str) -> list[str]:
    """What is added where a capital letter says nothing (see `Line.opens`)."""
    word = word[:_LONGEST]
    return ["o", f"ol{word.lower()}", f"os{shape(word)}"]


def seen(opens: bool) -> list[str]:
    """What is added to a word with a capital letter that the same text has in small letters too."""
    return ["v", "vo"] if opens else ["v"]


def pairs(before: str, low: str, after: str) -> tuple[str, str, str]:
    """The features of a word with its neighbours, all in lower case."""
    return f"p{before} {low}", f"n{low} {after}", f"m{before} {after}"

"""What the names tagger sees of a text: lines of tokens, and the features of each token.

Training and decoding both read this one definition, so they cannot drift apart. Features of one word alone
(`of_word`, `near`, `at_start`) are separate from those of a pair of neighbours: a decoder may sum them once a word
and keep the sum.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby, takewhile

__all__ = [
    "EDGE",
    "FAR",
    "Line",
    "after_capital",
    "at_start",
    "is_capital",
    "lines",
    "near",
    "of_line",
    "of_run",
    "of_shapes",
    "of_word",
    "pairs",
    "runs",
    "seen",
    "shape",
    "stretches",
]

REACH = 2
"""How many tokens before and after a word with a capital letter a name may begin or end, unseen."""
FAR = 6
"""How many tokens a word with a capital is remembered."""
EDGE = ""
"""Stands for the word before the first and after the last of a line."""

_LONGEST = 40
"""Of a longer word only so many code points count."""
_TOKEN = re.compile(
    r"""
      [^\W_]++ (?![-‐‑&.'’])  # nearly every word: nothing below can match more of it, or less
    | \b(?:[cdjlmnstCDJLMNST] | [Qq]u | [Jj]usqu | [Ll]orsqu | [Pp]uisqu | [Qq]uelqu
         | [Dd]ell | [Nn]ell | [Aa]ll | [Dd]all | [Uu]n)['’](?=\w)
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

    def upto(self, last: int) -> "Line":
        """The tokens before `last`."""
        return Line(self.words[:last], self.starts[:last], self.ends[:last], self.opens[:last])


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
    found = list(_TOKEN.finditer(text, start, end))
    words = [match[0] for match in found]
    if text[start:end].isupper() and sum(len(word) > 1 for word in words) > 1:
        opens = [True] * len(words)
        words = [_uncapital(word) for word in words]
    else:
        opens = _openings(words)
    return Line(tuple(words), tuple([m.start() for m in found]), tuple([m.end() for m in found]), tuple(opens))


def _openings(words: Sequence[str]) -> list[bool]:
    """For each word, whether it is the first of a sentence or follows an opening mark."""
    opens, opening = [], True
    for word in words:
        opens.append(opening)
        if opening:
            opening = not word[0].isalnum()
        elif word in _OPENERS:
            opening = True
    return opens


def _uncapital(word: str) -> str:
    return "-".join(part.capitalize() for part in word.split("-"))


def is_capital(word: str) -> bool:
    """True for a word with a capital letter anywhere: names begin at or near one."""
    return word != word.lower()


def stretches(capital: Sequence[bool], visit: Callable[[int], bool]) -> Iterator[tuple[int, int]]:
    """The runs of tokens, as (first, after the last), where names are looked for; most of a text is passed over.

    A stretch goes from `REACH` tokens before a word with a capital to `REACH` after it, and on while a name goes on.

    Args:
        capital: for each token of a line, whether it has a capital letter.
        visit: called with each token of a stretch in turn; true where a name goes on after it.
    """
    done = 0
    for here in [place for place, has in enumerate(capital) if has]:
        if here < done:
            continue
        first = place = max(here - REACH, done)
        horizon, inside = here + REACH, False
        while place < len(capital) and (place <= horizon or inside):
            if capital[place]:
                horizon = place + REACH
            inside = visit(place)
            place += 1
        yield first, place
        done = place


def runs(capital: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """The runs of words with a capital letter, as (first, after the last)."""
    place = 0
    for has, group in groupby(capital):
        length = sum(1 for _ in group)
        if has:
            yield place, place + length
        place += length


@lru_cache(maxsize=4_000)
def shape(word: str) -> str:
    """The word with `X`, `x` and `d` for capital, small letter and digit, repeats left out: `Xx-Xx`."""
    if word.isalpha():  # nearly every word: told without a look at each letter
        rest = word[1:]
        if word.islower():
            return "x+" if rest else "x"
        if rest.islower() and word[0].isupper():
            return "Xx+" if len(rest) > 1 else "Xx"
    for pattern, letter in _SHAPES:
        word = pattern.sub(letter, word)
    return _REPEATS.sub(r"\1+", word)


def of_word(word: str, known: Mapping[str, str]) -> list[str]:
    """The features of a word by itself.

    Args:
        word: as it stands in the text.
        known: words that names are made of, and for each a letter for what it mostly is in them (see `tagger.lists`).
    """
    kind = known.get(word, "")
    word = word[:_LONGEST]
    low = word.lower()
    return [
        f"g{kind}",
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


def near(word: str, distance: int, known: Mapping[str, str]) -> list[str]:
    """What a word gives to another from which it stands `distance` tokens away, 2 at most (negative: before it)."""
    if word == EDGE:
        return [f"{distance}^"]
    kind = known.get(word, "")
    word = word[:_LONGEST]
    low = word.lower()
    at = str(distance)
    features = [f"{at}l{low}", f"{at}s{shape(word)}"]
    if abs(distance) == 1:
        features += (f"{at}>{low[-3:]}", f"{at}g{kind}")
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


def of_shapes(before: str, word: str, after: str) -> str:
    """The feature of the shapes of three words in a row."""
    return f"t{before} {word} {after}"


def of_run(words: Sequence[str], first: int, last: int) -> list[str]:
    """What all words of a run of capitalised words share: the words that frame it, its own first and last, its length.

    Args:
        words: the line, in lower case.
        first: the run's first token.
        last: the token after the run's last.
    """
    before = words[first - 1] if first else EDGE
    second = words[first - 2] if first > 1 else EDGE
    after = words[last] if last < len(words) else EDGE
    return [
        f"rb{before}",
        f"ra{after}",
        f"rc{second} {before}",
        f"rd{after} {words[last + 1] if last + 1 < len(words) else EDGE}",
        f"rh{_head(words, first)}",
        f"rf{words[first]}",
        f"rl{words[last - 1]}",
        f"r#{min(last - first, 5)}",
    ]


def _head(words: Sequence[str], place: int) -> str:
    """The noun that introduces a name, most often: the nearest long word before it, in the same phrase."""
    for word in reversed(words[max(place - 4, 0) : place]):
        if not word[0].isalnum() and word not in ("«", "“", '"'):
            return ""
        if len(word) > 3:
            return word
    return ""


def after_capital(capital: str, distance: int) -> list[str]:
    """What a word without a capital is given by the last word with one before it in the line."""
    return [f"k{capital}", f"kd{distance}"] if distance < FAR else []


def of_line(line: Line, small: Collection[str], known: Mapping[str, str]) -> list[list[str]]:
    """All features of each token of a line, as they are trained on.

    Args:
        line: the tokens.
        small: the words that the same text has in small letters.
        known: see `of_word`.
    """
    low = [word.lower() for word in line.words]
    capital = [is_capital(word) for word in line.words]
    features = [_alone(line, place, small, known) for place in range(len(low))]
    for first, last in runs(capital):
        shared = of_run(low, first, last)
        following = takewhile(lambda place: not capital[place], range(last, len(low)))
        for place in range(first, last):
            features[place] += shared
        for place in following:
            features[place] += after_capital(low[last - 1], place - last)
    return features


def _alone(line: Line, place: int, small: Collection[str], known: Mapping[str, str]) -> list[str]:
    """The features of one token but for those of its run."""

    def at(other: int) -> str:
        return line.words[other] if 0 <= other < len(line.words) else EDGE

    word, before, after = at(place), at(place - 1), at(place + 1)
    low = word.lower()
    features = of_word(word, known)
    for distance in (-2, -1, 1, 2):
        features += near(at(place + distance), distance, known)
    if line.opens[place]:
        features += at_start(word)
    if low != word and low in small:
        features += seen(line.opens[place])
    features += pairs(before.lower(), low, after.lower())
    features.append(of_shapes(shape(before), shape(word), shape(after)))
    return features

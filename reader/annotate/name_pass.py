"""What a whole article says about its names that a single line cannot.

A name is of one type throughout; the surname of a person named in full is that person; a name that was seen once is
seen everywhere; «Long Name (LN)» says what LN stands for.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from reader.annotate.name_features import Line

__all__ = ["Found", "canonical_forms", "over_document"]

_LONG_FORM = 2
"""Votes of a name of several words: its type is surer than that of one word."""
_SHORTEST = 3
"""A word of fewer letters is not looked for elsewhere in the text."""
_MOST_WORDS = 8
"""Longer names are not looked for elsewhere."""
_PARTICLES = frozenset(
    "de du des d’ d' la le les von van der den di da dos do of the und et e y and & für pour for à al".split()
)


@dataclass(frozen=True, slots=True)
class Found:
    """A name: tokens `first` up to, but not including, `last` of line `line`."""

    line: int
    first: int
    last: int
    type: str


Words = tuple[str, ...]


def over_document(lines: Sequence[Line], found: Iterable[Found]) -> list[Found]:
    """The names of the lines, made consistent, and those that were missed; in order."""
    found = list(found)
    votes = _votes(lines, found)
    types = {words: max(count, key=lambda kind: (count[kind], kind)) for words, count in votes.items()}
    agreed = [replace(name, type=types[_words(lines, name)]) for name in found]
    missed = _missed(lines, agreed, types)
    return sorted([*agreed, *missed], key=lambda name: (name.line, name.first))


def _words(lines: Sequence[Line], name: Found) -> Words:
    return lines[name.line].words[name.first : name.last]


def _votes(lines: Sequence[Line], found: Iterable[Found]) -> dict[Words, Counter[str]]:
    votes: dict[Words, Counter[str]] = defaultdict(Counter)
    for name in found:
        words = _words(lines, name)
        votes[words][name.type] += 1 if len(words) == 1 else _LONG_FORM
        if name.type == "PER" and len(words) > 1:
            votes[words[-1:]]["PER"] += 1
    return votes


def _missed(lines: Sequence[Line], found: Iterable[Found], types: dict[Words, str]) -> Iterator[Found]:
    """Occurrences of known names that are no names yet; the longest first at each place."""
    taken: dict[int, set[int]] = defaultdict(set)
    for name in found:
        taken[name.line].update(range(name.first, name.last))
    by_first: dict[str, list[Words]] = defaultdict(list)
    for words in types:
        if len(words) <= _MOST_WORDS and len(words[0]) >= _SHORTEST and not words[0].islower():
            by_first[words[0]].append(words)
    for known in by_first.values():
        known.sort(key=len, reverse=True)
    for number, line in enumerate(lines):
        used = taken[number]
        place = 0
        while place < len(line.words):
            length = 0
            for words in by_first.get(line.words[place], ()):
                size = len(words)
                if line.words[place : place + size] == words and used.isdisjoint(range(place, place + size)):
                    yield Found(number, place, place + size, types[words])
                    length = size
                    break
            place += max(length, 1)


def canonical_forms(names: Iterable[tuple[str, str]], text: str) -> dict[tuple[str, str], str]:
    """For each name and type its fullest form in the article.

    Args:
        names: the names as they stand in the text, with their types.
        text: the article, where «Long Name (LN)» is looked for.
    """
    counts = Counter(names)
    people = [name for name, kind in counts if kind == "PER" and " " in name]
    bodies = [(name, kind) for name, kind in counts if kind != "PER" and " " in name]
    fullest: dict[tuple[str, str], str] = {}
    for name, kind in counts:
        if kind == "PER":
            fullest[name, kind] = _person(name, people)
        else:
            fullest[name, kind] = _body(name, bodies, text)
    return fullest


def _person(name: str, people: Sequence[str]) -> str:
    """The longest name that ends like this one, unless two different people share it."""
    parts = name.split()
    fuller = [full for full in people if len(full) > len(name) and full.split()[-len(parts) :] == parts]
    fuller = fuller or [full for full in people if len(parts) == 1 and full.split()[0] == name]
    longest = max(fuller, key=len, default=name)
    alone = all(set(full.split()) <= set(longest.split()) for full in fuller)
    return longest if alone else name


def _body(name: str, bodies: Iterable[tuple[str, str]], text: str) -> str:
    """What an acronym stands for: written beside it in brackets, or by its initials."""
    if " " in name or not name.isupper() or len(name) < 2:
        return name
    for full, _ in bodies:
        if f"{full} ({name})" in text or f"{name} ({full})" in text or _initials(full) == name:
            return full
    return name


def _initials(name: str) -> str:
    words = re.split(r"[\s’'-]+", name)
    return "".join(word[0] for word in words if word and word.lower() not in _PARTICLES).upper()

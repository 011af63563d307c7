"""Names that a writer's own conventions show where the tagger saw none: «Me Drici», «Long Name of a Body (LNB)»."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reader.annotate.languages.base import Language
from reader.annotate.languages.base import words as listed
from reader.annotate.name_features import Line
from reader.annotate.name_found import Found

__all__ = ["PARTICLES", "titled", "with_long_forms"]

PARTICLES = frozenset(
    (
        *("de", "du", "des", "d", "l", "la", "le", "les", "von", "der", "di", "da", "dos", "do", "of", "the", "and"),
        *("und", "et", "e", "y", "für", "pour", "for", "à", "per", "para", "&"),
        *("d'", "d’", "l'", "l’", "del", "della", "delle", "dei", "degli", "en", "in", "van", "het", "voor"),
    )
)
"""Words that leave no initial in an acronym."""
_TITLES = listed("M. Mme Mlle Me Dr Dr. Pr Prof. Mgr Mr Mr. Mrs Mrs. Ms Ms. Sen. Rep. Gov. Herr Frau Sr. Sra. Dott.")
"""Titles that stand only before a person's name."""
_NOBLE = frozenset(("de", "du", "d'", "d’", "des", "von", "van", "der", "den", "di", "da", "del", "al", "el", "ben"))
"""Small words within surnames."""
_LONGEST_NAME = 4
"""Words of a name behind a title."""
_SHORTEST, _LONGEST = 3, 8
"""Letters of an acronym."""
_MOST_SKIPPED = 2
"""Words of the long form that may leave no letter in the acronym, besides particles."""


def titled(lines: Sequence[Line], found: Iterable[Found], language: Language) -> Iterator[Found]:
    """People behind a title, where no name was found: «Me Drici», «Mgr Louvel»."""
    taken = _taken(found)
    for number, line in enumerate(lines):
        if _TITLES.isdisjoint(line.words):
            continue
        for place, word in enumerate(line.words):
            if word not in _TITLES or word.lower() not in language.titles:
                continue
            last = _end_of_name(line, place + 1, language)
            if last > place + 1 and taken[number].isdisjoint(range(place, last)):
                yield Found(number, place + 1, last, "PER")


def _end_of_name(line: Line, first: int, language: Language) -> int:
    """The token behind the name that begins at `first`; `first` where none does: „Herr Bürgermeister“."""
    place, last = first, first
    opening = "".join(line.words[first : first + 1]).lower()
    if opening in language.roles or opening in language.articles:
        return first  # „Herr der Lage“
    while place < len(line.words) and place - first < _LONGEST_NAME:
        word = line.words[place]
        if word[0].isupper() and word[0].isalpha() and (len(word) > 1 or place > first):
            last = place + 1
        elif word not in _NOBLE:
            break
        place += 1
    return last


def with_long_forms(lines: Sequence[Line], found: Sequence[Found], language: Language) -> Iterator[Found]:
    """All names, and bodies whose short form follows in brackets: «Autorité des marchés numériques (AMN)».

    Such a body takes the place of a part of it that was found, such as its town. The words before the brackets are
    taken back to the one with a capital from which their initials spell the short form (after Schwartz and Hearst,
    "A simple algorithm for identifying abbreviation definitions", 2003). Where every noun has a capital, that tells
    too little.
    """
    taken, long_forms = _taken(found), defaultdict[int, set[int]](set)
    people = _taken(name for name in found if name.type == "PER")
    for number, line in enumerate(lines if not language.capital_nouns else ()):
        for place, word in enumerate(line.words):
            if word != "(" or line.words[place + 2 : place + 3] != (")",):
                continue
            first = _start_of_long_form(line, place, line.words[place + 1])
            if first < place and people[number].isdisjoint(range(first, place)) and place - 1 not in taken[number]:
                long_forms[number].update(range(first, place))
                yield Found(number, first, place, "ORG")
    yield from (name for name in found if name.first not in long_forms[name.line])


def _start_of_long_form(line: Line, end: int, short: str) -> int:
    """Where the words begin that end before token `end` and that `short` abbreviates; `end` where none do."""
    letters = [letter.upper() for letter in short if letter.isalpha()]
    if (
        not _SHORTEST <= len(letters) <= _LONGEST
        or not short[0].isupper()
        or sum(map(str.isupper, short)) < _SHORTEST - 1
    ):
        return end
    place, skipped = end, 0
    while place > 0 and letters:
        place -= 1
        word = line.words[place]
        if word.lower() in PARTICLES:
            continue
        if not word[0].isalpha():
            return end
        if word[0].upper() == letters[-1]:
            letters.pop()
        else:
            skipped += 1
        if skipped > _MOST_SKIPPED:
            return end
    return place if not letters and line.words[place][0].isupper() else end


def _taken(found: Iterable[Found]) -> defaultdict[int, set[int]]:
    """The tokens of each line that are in a name."""
    taken: defaultdict[int, set[int]] = defaultdict(set)
    for name in found:
        taken[name.line].update(range(name.first, name.last))
    return taken

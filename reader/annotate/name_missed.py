"""Names that words around them show where the tagger saw none: «Me Drici», «la société Norlogis», «Long Name (LN)»."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from reader.annotate.languages.base import Language
from reader.annotate.languages.base import words as listed
from reader.annotate.name_features import Line
from reader.annotate.name_found import Found

__all__ = ["PARTICLES", "called", "titled", "with_long_forms"]

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
_JOINING = frozenset(("et", "&", "y", "e"))
"""Between words of one name with capitals."""
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


def called(lines: Sequence[Line], found: Sequence[Found], language: Language) -> Iterator[Found]:
    """All names, and bodies behind a noun for one: «la société Norlogis», «l'association Abeilles et Coteaux».

    Such a body takes the place of parts of it that were found as places or bodies. Where every noun has a capital, and
    where nouns stand behind their names as in English, that tells too little.
    """
    if language.capital_nouns or language.heads_last:
        yield from found
        return
    bodies = [
        Found(number, first, last, "ORG")
        for number, line in enumerate(lines)
        if not language.anaphoric_bodies.isdisjoint(line.words)
        for first, last in _bodies(line.words, language)
    ]
    names = _taken(name for name in found if name.type == "PER")
    longer = [body for body in bodies if names[body.line].isdisjoint(range(body.first, body.last))]
    inside = _taken(longer)
    outside = _taken(name for name in found if not inside[name.line].issuperset(range(name.first, name.last)))
    longer = [body for body in longer if outside[body.line].isdisjoint(range(body.first, body.last))]
    inside = _taken(longer)
    yield from longer
    yield from (name for name in found if inside[name.line].isdisjoint(range(name.first, name.last)))


def _bodies(words: Sequence[str], language: Language) -> Iterator[tuple[int, int]]:
    """Where the names of bodies stand that a noun calls so: from the first token to the one behind the last."""
    for place in range(1, len(words) - 1):
        definite = words[place - 1].lower().replace("’", "'") in language.determiners
        if not definite or words[place] not in language.anaphoric_bodies:
            continue
        first = (
            place + 1 if _is_name(words[place + 1]) else place + 2 if _is_adjective(words[place + 1], language) else 0
        )
        last = first
        while 0 < last < len(words) and _is_name(words[last]):
            last += 1
            joined = last + 1 < len(words) and words[last] in _JOINING and _is_name(words[last + 1])
            last += joined
        if first < last:
            yield first, last


def _is_name(word: str) -> bool:
    """True for a word that can be one of a name: a capital, then small letters, or an acronym."""
    return word[0].isupper() and word[0].isalpha() and len(word) > 1


def _is_adjective(word: str, language: Language) -> bool:
    """True for what may stand between such a noun and the name: «la société liégeoise Mosane»."""
    small = (language.prepositions, language.conjunctions, language.between, language.relatives, language.that)
    verb = word in language.verbs or word in language.auxiliaries or word in language.passives
    return word.islower() and word.isalpha() and not verb and not any(word in listed for listed in small)


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

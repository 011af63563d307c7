"""What one person can be called: who is a senator can be "the lawmaker", who is 16 can be "the teenager".

Nouns of one group can mean the same person; nouns that share no group rarely do. The groups and the ages are in the
tables of the languages.
"""

from collections.abc import Collection, Sequence

from reader.annotate.languages.base import Language
from reader.annotate.languages.base import words as listed
from reader.annotate.sentences import Item, What

__all__ = ["age_behind", "age_told", "fits_age", "fits_calling"]

_YEARS = listed("ans ans. years year-old jahre jahren años anni anos jaar år let лет")
_AGED = listed("âgé âgée aged edad idade età leeftijd ans")
_OLDEST = 110


def fits_calling(language: Language, noun: str, called: Collection[str]) -> float:
    """How well a noun fits somebody of whom other nouns were used: 1 well, 0 unknown, -1 badly."""
    mine = language.callings.get(noun)
    theirs = [group for head in called for group in language.callings.get(head, ())]
    if not mine or not theirs:
        return 0.0
    return 1.0 if not mine.isdisjoint(theirs) else -1.0


def fits_age(told: tuple[int, int] | None, age: int | None) -> float:
    """How well the ages that a noun tells fit somebody's: 1 well, 0 unknown, -1 badly."""
    if told is None or age is None:
        return 0.0
    return 1.0 if told[0] <= age <= told[1] else -1.0


def age_told(language: Language, head: str, phrase: str) -> tuple[int, int] | None:
    """The youngest and the oldest whom a phrase can mean, 30 and 39 for «le trentenaire»; None where it tells none."""
    number, hyphen, _ = head.partition("-")
    if hyphen and number.isdecimal():
        return int(number), int(number)
    words = phrase.lower().split()
    for place, word in enumerate(words[:-1]):
        if word.isdecimal() and words[place + 1] in _YEARS:
            return int(word), int(word)
    return language.ages.get(head)


def age_behind(items: Sequence[Item], place: int) -> int | None:
    """The age that stands behind a name whose last item is before `place`: «, 15 ans», "(34)", «, âgé de 15 ans»."""
    if place + 2 >= len(items) or items[place].low not in (",", "("):
        return None
    number = place + 1
    while number < place + 3 and (items[number].low in _AGED or items[number].low in ("de", "di", "d'")):
        number += 1
    if number + 1 >= len(items) or items[number].what is not What.WORD or not items[number].low.isdecimal():
        return None
    ends = items[number + 1].low in (",", ")", ".") or items[number + 1].low in _YEARS
    age = int(items[number].low)
    return age if ends and age <= _OLDEST else None

"""Tells single quotation marks from apostrophes: ‘…’, ‚…‘, '…' against don’t, the teachers’ union, ’90s.

Passes over the single marks of a block from the right and from the left; no mark is looked at twice.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reader.annotate.languages.base import words
from reader.article import Block

_SPACES = " \t\n\u00a0\u202f\u2009"
_BEFORE = _SPACES + '([{—–-:"“«„'
_PUNCTUATION = ".,!?…;:—–"
_ELIDED = words("tis twas twere em cause til till n round bout cept tween neath")
"""English words that an apostrophe begins."""
_LONGEST_WORDS = 80
"""Code points of a quotation that ends without punctuation: 'streamlined', not a possessive far away."""


@dataclass(frozen=True, slots=True)
class _Mark:
    place: int
    mark: str
    opens: bool
    closes: bool
    ends: bool
    """Closes after punctuation, as quoted sentences do."""


def single_pairs(text: str, places: Sequence[int], block: Block) -> Iterator[tuple[int, int]]:
    """Start and end of each stretch between single marks.

    Args:
        text: the article's text.
        places: where in it the single marks of `block` stand, rising.
        block: the block, whose ends count as spaces.
    """
    marks = [_mark(text, place, block) for place in places]
    closing, ending, opening = _looking_ahead(marks)
    index = 0
    while index < len(marks):
        following = index + 1
        if marks[index].opens:
            border, end = opening[following], ending[following]
            partner = end if end < border else closing[following]
            if partner < border and _matches(marks[index].mark, marks[partner].mark):
                long = marks[partner].place - marks[index].place > _LONGEST_WORDS
                if marks[partner].ends or marks[index].mark != "'" or not long:
                    yield marks[index].place, marks[partner].place + 1
                    following = partner + 1
        index = following


def _mark(text: str, place: int, block: Block) -> _Mark:
    mark = text[place]
    before = text[place - 1] if place > block.start else " "
    after = text[place + 1] if place + 1 < block.end else " "
    opens = before in _BEFORE and (after.isalnum() or mark == "‘") and mark != "’"
    closes = mark in "’'‘" and before not in _SPACES and not after.isalnum()
    if opens and _elided(text, place + 1):
        opens = False
    return _Mark(place, mark, opens, closes, closes and before in _PUNCTUATION)


def _elided(text: str, start: int) -> bool:
    """True for ’tis, ’em, ’90s."""
    end = start
    while end < len(text) and end - start < 8 and text[end].isalnum():
        end += 1
    word = text[start:end].lower()
    return word in _ELIDED or (word[:2].isdigit() and word[2:] == "s")


def _looking_ahead(marks: Sequence[_Mark]) -> tuple[list[int], list[int], list[int]]:
    """For each mark, the index of the next that closes, of the next that ends a sentence, of the next that opens."""
    size = len(marks)
    closing, ending, opening = ([size] * (size + 1) for _ in range(3))
    for index in range(size - 1, -1, -1):
        mark = marks[index]
        closing[index] = index if mark.closes else closing[index + 1]
        ending[index] = index if mark.ends else ending[index + 1]
        opening[index] = index if mark.opens else opening[index + 1]
    return closing, ending, opening


def _matches(opening: str, closing: str) -> bool:
    return closing in {"‘": "’", "‚": "‘’", "'": "'"}[opening]

"""How far a word may be from what was typed and still be meant."""

import re
from string import ascii_lowercase

from rapidfuzz.distance import OSA

ONE_EDIT_LETTERS = 4
"""Words of so many letters may differ in one letter (added, missing, wrong, or two swapped)."""
TWO_EDIT_LETTERS = 7
"""Words of so many letters may differ in two."""
LONGEST = 40
"""Words of more letters are found as they are typed: they are addresses and the like."""

_DIGIT = re.compile(r"\d")


def is_number(word: str) -> bool:
    """True for a word with a digit in it: nobody who types 2023 means 2024."""
    return _DIGIT.search(word) is not None


def edits_allowed(word: str, *, is_slip: bool = False) -> int:
    """How many letters of a folded word may be wrong: 0, 1 or 2; what can only be a slip may be a letter shorter."""
    if not ONE_EDIT_LETTERS - is_slip <= len(word) <= LONGEST or " " in word or is_number(word):
        return 0
    return 1 if len(word) < TWO_EDIT_LETTERS else 2


def distance(typed: str, word: str, most: int = 2) -> int:
    """Count the edits between two words, `most` + 1 if more (optimal string alignment: swapped neighbours are one)."""
    return OSA.distance(typed, word, score_cutoff=most)


def one_edit_away(word: str) -> set[str]:
    """List all spellings of an a-z word that are one edit away, itself left out.

    Looking each of them up in a dictionary is some 200 times faster than comparing the word with 200,000 others.
    """
    heads = [word[:place] for place in range(len(word) + 1)]
    tails = [word[place:] for place in range(len(word) + 1)]
    found = {head + tail[1:] for head, tail in zip(heads, tails, strict=True)}
    found.update(head + letter + tail for head, tail in zip(heads, tails, strict=True) for letter in ascii_lowercase)
    found.update(
        head + letter + tail[1:] for head, tail in zip(heads[:-1], tails, strict=False) for letter in ascii_lowercase
    )
    found.update(head + tail[1] + tail[0] + tail[2:] for head, tail in zip(heads, tails, strict=True) if len(tail) > 1)
    return found - {word, ""}

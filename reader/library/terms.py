"""One word of a query against the index: which passages hold it, and how well."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import log

from reader.library.passages import Passages
from reader.library.search import never
from reader.library.spelling import LONGEST, ONE_EDIT_LETTERS, edits_allowed, is_number

COMPLETED = 0.97
"""Quality of a word that goes on after what was typed; a word as typed counts 1."""
JOINED = 0.92
"""Of two words written as one, or one as two."""
ONE_EDIT = 0.86
ONE_EDIT_IN_BEGINNING = 0.80
TWO_EDITS = 0.68
_EDIT_QUALITY = {1: ONE_EDIT, 2: TWO_EDITS}

_REMEMBERED = 500
"""Words whose near spellings are remembered."""
_PARTED_LETTERS = 4
MAX_NEAR = 40
"""Near spellings of a word that are looked for: the nearest, then the most frequent."""


@dataclass(slots=True)
class Term:
    """A word of a query and the passages that hold it."""

    index: Passages
    word: str
    is_prefix: bool
    is_open: bool = False
    """True for the first letter or two of one more word: too little to look up, enough to choose by."""
    pad: str = ""
    """How it stands in a passage's normal text."""
    forms: list[str] = field(default_factory=list)
    """The words that are this one as typed: itself and its completions."""
    near: dict[int, float] = field(default_factory=dict)
    """Passages that hold a near spelling, with its quality."""
    _typed: int = 0
    """How many passages hold it as typed, about."""
    _exact: set[int] | None = None

    @classmethod
    def of(cls, index: Passages, word: str, *, is_prefix: bool, is_open: bool) -> "Term":
        """Look up a word."""
        forms = [word]
        if is_prefix and not is_open and " " not in word:
            forms = index.lexicon.beginning_with(word)
        pad = f" {word}" if is_prefix else f" {word} "
        typed = index.alive // 4 if is_open else sum(map(index.count, forms))
        return cls(index, word, is_prefix, is_open, pad, forms, _typed=typed)

    @property
    def exact(self) -> set[int]:
        """The passages that hold the word as typed or completed."""
        if self._exact is None:
            self._exact = set().union(*map(self.index.holding, self.forms))
        return self._exact

    @property
    def count(self) -> int:
        """How many passages hold it, about."""
        return self._typed + len(self.near)

    @property
    def weight(self) -> float:
        """How much the word says: rare words say more (inverse document frequency)."""
        return log(1 + self.index.alive / (1 + self.count))

    def everywhere(self) -> set[int]:
        """The passages that hold the word or a near spelling of it."""
        return self.exact | self.near.keys() if self.near else self.exact

    def among(self, numbers: set[int]) -> set[int]:
        """Those of some passages that hold the word or a near spelling of it."""
        if not self.is_open and len(numbers) * 4 > self.count:
            return numbers & self.everywhere()
        pad, texts, near = self.pad, self.index.texts, self.near
        return {number for number in numbers if pad in texts[number] or number in near}

    def is_in(self, start: int, end: int) -> bool:
        """True where one of these passages holds the word or a near spelling of it."""
        pad = self.pad
        return any(pad in text for text in self.index.texts[start:end]) or any(
            map(self.near.__contains__, range(start, end))
        )

    def qualities(self, numbers: Sequence[int], texts: Sequence[str]) -> list[float]:
        """How well each of some passages, with their texts, holds the word: 1 as typed, 0 not at all."""
        pad, near = self.pad, self.near
        if self.is_prefix:
            word = f"{pad} "
            held = [(1.0 if word in text else COMPLETED) if pad in text else 0.0 for text in texts]
        else:
            held = [1.0 if pad in text else 0.0 for text in texts]
        if near:
            return [quality or near.get(number, 0.0) for number, quality in zip(numbers, held, strict=True)]
        return held


class Speller:
    """Near spellings of typed words, remembered from one keystroke to the next."""

    def __init__(self, index: Passages) -> None:
        self._index = index
        self._known: dict[tuple[str, bool, bool], dict[str, float]] = {}
        self._size = 0

    def near(
        self, word: str, *, is_prefix: bool, any_first: bool = False, cancel: Callable[[], bool] = never
    ) -> dict[str, float]:
        """Find near spellings of a word, with their quality."""
        if self._size != len(self._index.lexicon) or len(self._known) > _REMEMBERED:
            self._known, self._size = {}, len(self._index.lexicon)
        asked = (word, is_prefix, any_first)
        if asked not in self._known:
            found = self._look_up(word, is_prefix, any_first, cancel)
            if cancel():
                return {}
            self._known[asked] = found
        return self._known[asked]

    def _look_up(self, word: str, is_prefix: bool, any_first: bool, cancel: Callable[[], bool]) -> dict[str, float]:
        edits = edits_allowed(word)
        if not edits:
            return {}
        lexicon, count = self._index.lexicon, self._index.count
        found = {
            other: _EDIT_QUALITY[edit]
            for other, edit in lexicon.near(word, edits, any_first=any_first, cancel=cancel).items()
        }
        if is_prefix and len(word) >= ONE_EDIT_LETTERS:
            found = dict.fromkeys(lexicon.near_beginnings(word), ONE_EDIT_IN_BEGINNING) | found
        found = {
            other: quality
            for other, quality in found.items()
            if not (is_number(other) or (is_prefix and other.startswith(word)))
        }
        best = sorted(found, key=lambda other: (-found[other], -count(other)))[:MAX_NEAR]
        return {other: found[other] for other in best if count(other)}


def add_near(
    terms: list[Term], speller: Speller, *, any_first: bool = False, cancel: Callable[[], bool] = never
) -> bool:
    """Let the terms match near spellings too: with `any_first`, only words that stand nowhere as typed.

    Returns:
        True if any of them now matches more.
    """
    before = sum(len(term.near) for term in terms)
    for place, term in enumerate(terms):
        if any_first and term.exact:
            continue
        spellings = speller.near(term.word, is_prefix=term.is_prefix, any_first=any_first, cancel=cancel)
        spellings = spellings | _joined(terms, place) | _parted(term)
        for spelling in sorted(spellings, key=spellings.__getitem__):
            term.near.update(dict.fromkeys(term.index.holding(spelling), spellings[spelling]))
    return sum(len(term.near) for term in terms) > before


def _joined(terms: list[Term], place: int) -> dict[str, float]:
    """This word and its neighbour written as one: `porte parole`, porteparole."""
    pairs = [(place - 1, place), (place, place + 1)]
    both = [terms[one].word + terms[two].word for one, two in pairs if one >= 0 and two < len(terms)]
    return {word: JOINED for word in both if len(word) > ONE_EDIT_LETTERS and word in terms[place].index.lexicon}


def _parted(term: Term) -> dict[str, float]:
    """This word written as two: `porteparole`, porte-parole."""
    lexicon, word = term.index.lexicon, term.word
    if term.index.count(word) or " " in word or not _PARTED_LETTERS <= len(word) <= LONGEST:
        return {}
    return {
        f"{word[:cut]} {word[cut:]}": JOINED
        for cut in range(2, len(word) - 1)
        if word[:cut] in lexicon and word[cut:] in lexicon
    }

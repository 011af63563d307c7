"""One word of a query against the index: which passages hold it, and how well."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import log

from reader.library.passages import Passages
from reader.library.search import never
from reader.library.speller import COMPLETED, Speller


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
        spellings = speller.spellings(terms, place, any_first=any_first, cancel=cancel)
        for spelling in sorted(spellings, key=spellings.__getitem__):
            term.near.update(dict.fromkeys(term.index.holding(spelling), spellings[spelling]))
    return sum(len(term.near) for term in terms) > before

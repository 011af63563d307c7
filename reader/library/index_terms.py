"""One word of a query against the index: which words to look for, and how well a passage holds it."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from math import log, sqrt

from reader.library.index_words import completions, counted
from reader.library.speller import COMPLETED, ONE_EDIT_IN_BEGINNING
from reader.text.fold import is_ideograph

MOST_FORMS = 24
"""If a beginning has more completions than that, some of them are not looked for at first."""
_FREQUENT = 16
"""Completions that are looked for then."""
_SLIP = 0.3
"""How likely a word that is used is a slip, beside that it is meant."""
_TWICE = 0.05
"""How much less likely two slips in one word are than one."""
_SPELLINGS = 24
"""Near spellings that a passage is searched for, the nearest."""


@dataclass(slots=True)
class IndexTerm:
    """A word of a query and the words that it may mean."""

    word: str
    is_prefix: bool
    is_open: bool
    """True for the first letter or two of one more word: too little to look up, enough to choose by."""
    passages: int
    """How many passages the index has."""
    forms: dict[str, int] = field(default_factory=dict)
    """The words that are this one as typed, itself and its completions, with their counts."""
    is_partial: bool = False
    """True where it has more completions than `forms`."""
    typed: int = 0
    """How many passages hold it as typed or completed, about."""
    near: dict[str, float] = field(default_factory=dict)
    """Near spellings with their quality, the nearest first."""
    near_count: int = 0

    @classmethod
    def of(cls, link: sqlite3.Connection, word: str, *, is_prefix: bool, is_open: bool, passages: int) -> "IndexTerm":
        """Look up a word."""
        term = cls(word, is_prefix, is_open, passages)
        if is_open:
            term.typed = max(1, passages // 4)
        elif is_prefix and " " not in word and not is_ideograph(word):
            term.forms, forms, term.typed = completions(link, word, MOST_FORMS)
            term.is_partial = forms > MOST_FORMS
            if term.is_partial:
                term.forms = dict(list(term.forms.items())[:_FREQUENT])
                if own := counted(link, word):
                    term.forms[word] = own
        elif count := counted(link, word):
            term.forms, term.typed = {word: count}, count
        return term

    @property
    def pad(self) -> str:
        """How it stands in a passage's normal text."""
        return f" {self.word}" if self.is_prefix else f" {self.word} "

    @property
    def count(self) -> int:
        """How many passages hold it or a near spelling, about."""
        return self.typed + self.near_count

    @property
    def weight(self) -> float:
        """How much the word says: rare words say more (inverse document frequency)."""
        return log(1 + self.passages / (1 + self.count))

    def take(self, spellings: Mapping[str, float], counts: Mapping[str, int]) -> bool:
        """Let it match near spellings too; true where some are new."""
        fresh = {word: quality for word, quality in spellings.items() if counts.get(word) and word not in self.forms}
        before = len(self.near)
        self.near = dict(sorted((self.near | fresh).items(), key=lambda row: -row[1]))
        self.near_count = sum(counts.get(word, 0) for word in self.near)
        return len(self.near) > before

    def match(self, most: int = 64) -> str:
        """What to look for in the full-text table: any of the words that it may mean, at most `most`."""
        return any_of([*self.forms, *self.near][:most])

    @property
    def as_typed(self) -> str:
        """What to look for where it is taken to be no misspelling of a word that is used."""
        return any_of(self.forms or self.near)

    @property
    def typed_count(self) -> int:
        """How many passages hold that, about."""
        return self.typed or self.near_count

    def among(self, numbers: Sequence[int], texts: Mapping[int, str]) -> list[int]:
        """Those of some passages, with their texts, that hold the word or a near spelling."""
        pad, near = self.pad, [f" {word} " for word in self.near]
        if not near:
            return [number for number in numbers if pad in texts[number]]
        return [n for n in numbers if pad in (text := texts[n]) or any(word in text for word in near)]

    def holds(self, text: str) -> bool:
        """True where a passage's normal text holds the word or a near spelling."""
        return self.pad in text or any(f" {word} " in text for word in self.near)

    def likely(self, most: int, count: Callable[[str], int]) -> list[tuple[str, float]]:
        """The single words that it most likely is, and how likely each is, the likeliest first.

        A word that is used is seldom a slip; a slip is seldom of two letters, and mostly of a frequent word.
        """
        found = [(word, self.forms[word] / self.typed) for word in self.frequent(most - 1)]
        slip = _SLIP if found else 1.0
        single = [word for word in self.near if " " not in word]
        counts = [sqrt(count(word)) * (1.0 if self.near[word] >= ONE_EDIT_IN_BEGINNING else _TWICE) for word in single]
        found += [(word, slip * number / sum(counts)) for word, number in zip(single, counts, strict=True) if number]
        return sorted(found, key=lambda row: -row[1])[:most]

    def frequent(self, most: int) -> list[str]:
        """The most frequent words that are this one as typed."""
        return sorted(self.forms, key=lambda word: -self.forms[word])[:most]

    def qualities(self, numbers: Sequence[int], texts: Sequence[str]) -> list[float]:  # noqa: ARG002 - see Weighed
        """How well each of some passages, with their texts, holds the word: 1 as typed, 0 not at all."""
        pad = self.pad
        whole = f"{pad} " if self.is_prefix else pad
        near = [(f" {word} ", quality) for word, quality in list(self.near.items())[:_SPELLINGS]]
        held: list[float] = []
        for text in texts:
            if pad in text:
                held.append(1.0 if whole in text else COMPLETED)
            else:
                held.append(next((quality for word, quality in near if word in text), 0.0))
        return held


def any_of(words: Iterable[str]) -> str:
    """An expression of FTS5: any of some folded words, or of words side by side."""
    return f"({' OR '.join(map(quoted, words))})"


def quoted(words: str) -> str:
    """Folded words side by side as FTS5 wants them; there is no quotation mark in a folded word."""
    return f'"{words.strip()}"'

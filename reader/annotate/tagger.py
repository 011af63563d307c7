"""A linear-chain conditional random field, decoded in pure Python.

The weights come from `training/train_names.py`. What a word gives to itself and to its neighbours is summed once and
kept, because a text is made of few words.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from operator import ne
from typing import NamedTuple

from reader.annotate.label_path import FREE, LabelPath
from reader.annotate.name_features import (
    EDGE,
    FAR,
    Line,
    after_capital,
    at_start,
    near,
    of_run,
    of_shapes,
    of_word,
    pairs,
    runs,
    seen,
    shape,
    stretches,
)
from reader.annotate.weights import LABELS, Weights, lists, models, row_of, scores_of, sum_of

__all__ = ["LABELS", "Tag", "Tagger", "Weights", "lists", "load", "models"]

_MOST_WORDS = 8_000
"""Words whose sums are kept (0.1 kB for each of their uses)."""
_MOST_LETTERS = 60
"""A longer word is not kept."""


class Tag(NamedTuple):
    """A name in a line: tokens `first` up to, but not including, `last`."""

    first: int
    last: int
    type: str


class _Sums(dict[str, int]):
    """The weights that a word has in one use: summed when first asked for, forgotten when there are too many."""

    __slots__ = ("_features", "_packed")

    def __init__(self, packed: Mapping[str, int], features: Callable[[str], Iterable[str]]) -> None:
        self._packed = packed
        self._features = features

    def __missing__(self, word: str) -> int:
        total = sum_of(self._packed, self._features(word))
        if len(word) <= _MOST_LETTERS:
            if len(self) >= _MOST_WORDS:
                self.clear()
            self[word] = total
        return total


class Tagger:
    """A trained model. Not meant for several threads at once."""

    def __init__(self, weights: Weights, known: Mapping[str, str]) -> None:
        packed = weights.packed()
        self.known = known
        self._packed = packed
        self._transitions = weights.transitions
        self._own = _Sums(packed, partial(of_word, known=known))
        self._to_second_before, self._to_before, self._to_after, self._to_second_after = (
            _Sums(packed, partial(near, distance=distance, known=known)) for distance in (2, 1, -1, -2)
        )
        self._opening = _Sums(packed, at_start)
        self._seen = {opens: sum_of(packed, seen(opens)) for opens in (False, True)}

    def tags(self, line: Line, small: Collection[str]) -> list[Tag]:
        """The names of a line, in order.

        Args:
            line: the tokens.
            small: the words that the same text has in small letters.
        """
        low = [word.lower() for word in line.words]
        capital = list(map(ne, low, line.words))
        if True not in capital:
            return []
        total = self._totals(line, low, capital, small)
        path = LabelPath(self._transitions)

        def visit(place: int) -> bool:
            return path.step(row_of(total(place)))

        found: list[Tag] = []
        for first, _ in stretches(capital, visit):
            found += _tags(path.end(), first)
        return [tag for tag in found if True in capital[tag.first : tag.last]]

    def scores(self, line: Line, small: Collection[str]) -> list[list[int]]:
        """For each token of a line the score of each label, but for what the labels of its neighbours add."""
        low = [word.lower() for word in line.words]
        total = self._totals(line, low, list(map(ne, low, line.words)), small)
        return [scores_of(total(place)) for place in range(len(low))]

    def _totals(
        self, line: Line, low: Sequence[str], capital: Sequence[bool], small: Collection[str]
    ) -> Callable[[int], int]:
        """The weights for each token of a line, but for what its neighbours' labels say; summed where asked for."""
        packed, opens = self._packed, line.opens
        shared = self._shared(low, capital)
        words = (*line.words, EDGE, EDGE, EDGE)  # so that -1 and -2 are edges, too
        lows = (*low, EDGE)

        def total(place: int) -> int:
            before, word, after = words[place - 1], words[place], words[place + 1]
            weights = (
                shared[place]
                + self._own[word]
                + self._to_after[before]
                + self._to_before[after]
                + self._to_second_after[words[place - 2]]
                + self._to_second_before[words[place + 2]]
            )
            if opens[place]:
                weights += self._opening[word]
            if capital[place] and lows[place] in small:
                weights += self._seen[opens[place]]
            around = (
                *pairs(lows[place - 1], lows[place], lows[place + 1]),
                of_shapes(*map(shape, (before, word, after))),
            )
            return weights + sum_of(packed, around)

        return total

    def _shared(self, low: Sequence[str], capital: Sequence[bool]) -> list[int]:
        """What each word is given by its run of capitalised words, or by the last such run before it."""
        given = [0] * len(low)
        for first, last in runs(capital):
            given[first:last] = [sum_of(self._packed, of_run(low, first, last))] * (last - first)
            for place in range(last, min(last + FAR, len(low))):
                given[place] = sum_of(self._packed, after_capital(low[last - 1], place - last))
        return given


def _tags(path: Sequence[int], offset: int) -> Iterator[Tag]:
    """The names in a sequence of labels."""
    first = -1
    for place, label in enumerate([*path, 0]):
        if first >= 0 and label in FREE:
            yield Tag(offset + first, offset + place, LABELS[path[first]][2:])
            first = -1
        if label and first < 0:
            first = place


@cache
def load(language: str) -> Tagger:
    """The model of a language, read at its first use.

    Raises:
        FileNotFoundError: there is none; see `models`.
    """
    return Tagger(Weights.read(language), lists())

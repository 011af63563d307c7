"""The best sequence of labels for a stretch of tokens: Viterbi's algorithm, one token at a time."""

from collections.abc import Sequence
from operator import add

from reader.annotate.weights import LABELS, Row

FREE = (0, 1, 3, 5)
"""The labels that may follow any label: outside, and the first word of a name."""
_CONTINUED = (2, 4, 6)
"""The labels that go on with a name: each follows only itself or the label before it."""


class LabelPath:
    """The best labels so far, for each label that the last token may have."""

    def __init__(self, transitions: Sequence[Row]) -> None:
        self._from_outside = transitions[0]
        self._into = [(label, tuple(row[label] for row in transitions)) for label in FREE]
        self._continuing = [(label, transitions[label - 1][label], transitions[label][label]) for label in _CONTINUED]
        self._outside_leads = all(into[0] == max(into) for _, into in self._into)
        self._outside = False
        self._scores: Row = ()
        self._back: list[list[int]] = []

    def step(self, row: Row) -> bool:
        """Take the next token's scores; true where the best path so far ends inside a name."""
        self._scores = self._advanced(row) if self._scores else row
        self._outside = self._scores[0] == max(self._scores)
        return not self._outside

    def _advanced(self, row: Row) -> Row:
        scores = self._scores
        pointers = [0] * len(LABELS)
        # Where the best path is outside all names, and no other label leads anywhere at less cost, all goes on from it.
        following = [scores[0] + step + weight for step, weight in zip(self._from_outside, row, strict=True)]
        if not (self._outside and self._outside_leads):
            for label, into in self._into:
                sums = list(map(add, scores, into))
                best = max(sums)
                following[label], pointers[label] = best + row[label], sums.index(best)
        for label, begin, go_on in self._continuing:
            begun, gone_on = scores[label - 1] + begin, scores[label] + go_on
            if begun >= gone_on:
                following[label], pointers[label] = begun + row[label], label - 1
            else:
                following[label], pointers[label] = gone_on + row[label], label
        self._back.append(pointers)
        return following

    def end(self) -> list[int]:
        """The labels; the next token begins a new path."""
        path = [self._scores.index(max(self._scores))]
        for pointers in reversed(self._back):
            path.append(pointers[path[-1]])
        self._scores, self._back = (), []
        return path[::-1]

"""A linear-chain conditional random field, decoded in pure Python.

The weights come from `training/train_names.py` as one compressed file a language. Sums of weights are held as one
integer with a lane of bits for each label: adding two such integers adds all labels at once, and what a word gives to
itself and to its neighbours is summed once and kept.
"""

import gzip
import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate
from operator import add, ne
from struct import Struct

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

__all__ = ["LABELS", "Tag", "Tagger", "Weights", "lists", "load", "models"]

LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
"""Outside a name, and the first and every further word of one."""

_LANE = 32
"""Bits for each label: 40 weights of 8 bits need 14, so that no lane runs over into the next."""
_MIDDLE = sum(1 << (_LANE * lane + _LANE - 1) for lane in range(len(LABELS)))
"""Added before the lanes are read, so that each is positive."""
_SHIFTS = tuple(
    tuple(_LANE * label for label in range(len(LABELS)) if mask >> label & 1) for mask in range(1 << len(LABELS))
)
"""For each mask of labels, where their lanes begin."""
_ROW = Struct(f"<{len(LABELS)}I")
_MOST_WORDS = 5_000
"""Words of a generation whose sums are kept (about 0.6 kB each)."""
_MOST_LETTERS = 60
"""A longer word is not kept."""
_FREE = (0, 1, 3, 5)
"""The labels that may follow any label."""
_CONTINUED = (2, 4, 6)
"""The labels that go on with a name: each follows only itself or the label before it."""

_LISTS = "lists"
"""The file of words that all models share."""

Row = Sequence[int]


@dataclass(frozen=True, slots=True)
class Tag:
    """A name in a line: tokens `first` up to, but not including, `last`."""

    first: int
    last: int
    type: str


@dataclass(frozen=True, slots=True)
class _Word:
    """What a word gives: sums of weights, a lane a label."""

    own: int
    to_second_before: int
    to_before: int
    to_after: int
    to_second_after: int
    opening: int
    low: str
    shape: str


class Tagger:
    """A trained model. Not meant for several threads at once."""

    def __init__(self, weights: "Weights", known: Mapping[str, str]) -> None:
        self._into = [tuple(row[label] for row in weights.transitions) for label in range(len(LABELS))]
        self._places = weights.places
        self._masks = weights.masks
        self._values = memoryview(weights.values).cast("b")
        self._unfolded: dict[int, int] = {}
        self.known = known
        self._offsets = list(accumulate(map(int.bit_count, weights.masks), initial=0))
        self._words: dict[str, _Word] = {}
        self._older: dict[str, _Word] = {}
        self._edge = self._word(EDGE)
        self._seen = {opens: self._sum(seen(opens)) for opens in (False, True)}

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
        path = _Path(self._into)

        def visit(place: int) -> bool:
            return path.step(_row(total(place)))

        found: list[Tag] = []
        for first, _ in stretches(capital, visit):
            found += _tags(path.end(), first)
        return [tag for tag in found if True in capital[tag.first : tag.last]]

    def scores(self, line: Line, small: Collection[str]) -> list[list[int]]:
        """For each token of a line the score of each label, but for what the labels of its neighbours add."""
        low = [word.lower() for word in line.words]
        total = self._totals(line, low, list(map(ne, low, line.words)), small)
        rows = [_row(total(place)) for place in range(len(low))]
        return [[score - (1 << _LANE - 1) for score in row] for row in rows]

    def _sum(self, features: Iterable[str]) -> int:
        """The weights of these features, added up."""
        total = 0
        for feature in features:
            place = self._places.get(feature)
            if place is not None:
                total += self._packed(place)
        return total

    def _packed(self, place: int) -> int:
        """The weights of one feature."""
        packed = self._unfolded.get(place)
        if packed is None:
            offset = self._offsets[place]
            shifts = _SHIFTS[self._masks[place]]
            values = self._values[offset : offset + len(shifts)]
            packed = sum(value << shift for value, shift in zip(values, shifts, strict=True))
            self._unfolded[place] = packed
        return packed

    def _word(self, word: str) -> _Word:
        """The sums of a word: kept for the words of late, in two generations."""
        known = self._words.get(word)
        if known is None:
            known = self._older.get(word) or self._summed(word)
            if len(self._words) >= _MOST_WORDS:
                self._older, self._words = self._words, {}
            if len(word) <= _MOST_LETTERS:
                self._words[word] = known
        return known

    def _summed(self, word: str) -> _Word:
        return _Word(
            self._sum(of_word(word, self.known)),
            self._sum(near(word, 2, self.known)),
            self._sum(near(word, 1, self.known)),
            self._sum(near(word, -1, self.known)),
            self._sum(near(word, -2, self.known)),
            self._sum(at_start(word)),
            word.lower(),
            shape(word),
        )

    def _totals(
        self, line: Line, low: Sequence[str], capital: Sequence[bool], small: Collection[str]
    ) -> Callable[[int], int]:
        """The weights for each token of a line, but for what its neighbours' labels say; summed where asked for."""
        shared = self._shared(low, capital)
        margin = (EDGE, EDGE)
        padded = (*margin, *line.words, *margin)

        def total(place: int) -> int:
            second_before, before, word, after, second_after = map(self._word, padded[place : place + 5])
            packed = shared(place) + word.own + before.to_after + after.to_before
            packed += second_before.to_second_after + second_after.to_second_before
            opens = line.opens[place]
            if opens:
                packed += word.opening
            if capital[place] and word.low in small:
                packed += self._seen[opens]
            packed += self._sum(pairs(before.low, word.low, after.low))
            return packed + self._sum((of_shapes(before.shape, word.shape, after.shape),))

        return total

    def _shared(self, low: Sequence[str], capital: Sequence[bool]) -> Callable[[int], int]:
        """What each word is given by its run of capitalised words, or by the last such run before it."""
        given = [0] * len(low)
        ends = [0] * len(low)
        for first, last in runs(capital):
            given[first:last] = [self._sum(of_run(low, first, last))] * (last - first)
            reach = min(last + FAR, len(low))
            ends[last:reach] = [last] * (reach - last)

        def shared(place: int) -> int:
            end = ends[place]
            return self._sum(after_capital(low[end - 1], place - end)) if end and not capital[place] else given[place]

        return shared


def _row(total: int) -> Row:
    """The lanes of a sum, each `_MIDDLE` too high."""
    return _ROW.unpack((total + _MIDDLE).to_bytes(_ROW.size, "little"))


class _Path:
    """The best sequence of labels (Viterbi), grown by one token at a time."""

    def __init__(self, into: Sequence[Row]) -> None:
        self._into = into
        self._scores: list[int] = []
        self._back: list[list[int]] = []

    def step(self, row: Row) -> bool:
        """Take the next token's scores; true where the best path so far ends inside a name."""
        if not self._scores:
            self._scores = list(row)
        else:
            self._advance(row)
        return self._scores[0] != max(self._scores)

    def _advance(self, row: Row) -> None:
        scores, into = self._scores, self._into
        following, pointers = [0] * len(LABELS), [0] * len(LABELS)
        for label in _FREE:
            sums = list(map(add, scores, into[label]))
            best = max(sums)
            following[label], pointers[label] = best + row[label], sums.index(best)
        for label in _CONTINUED:
            begun, gone_on = scores[label - 1] + into[label][label - 1], scores[label] + into[label][label]
            following[label] = max(begun, gone_on) + row[label]
            pointers[label] = label - 1 if begun >= gone_on else label
        self._scores = following
        self._back.append(pointers)

    def end(self) -> list[int]:
        """The labels; the next token begins a new path."""
        path = [self._scores.index(max(self._scores))]
        for pointers in reversed(self._back):
            path.append(pointers[path[-1]])
        self._scores, self._back = [], []
        return path[::-1]


def _tags(path: Sequence[int], offset: int) -> Iterator[Tag]:
    """The names in a sequence of labels."""
    first = -1
    for place, label in enumerate([*path, 0]):
        if first >= 0 and label in _FREE:
            yield Tag(offset + first, offset + place, LABELS[path[first]][2:])
            first = -1
        if label and first < 0:
            first = place


@dataclass(frozen=True, slots=True)
class Weights:
    """A model as it is kept in a file; the weights are only unfolded where they are asked for."""

    transitions: Sequence[Row]
    """The weight from each label to each."""
    places: Mapping[str, int]
    """The number of each feature."""
    masks: bytes
    """For each feature a bit for each label that it has a weight for."""
    values: bytes
    """The weights of 8 bits, by feature and label."""

    def pack(self) -> bytes:
        """As it is written to a file; the same bytes for the same weights."""
        names = "\n".join(self.places).encode()
        head = {"transitions": self.transitions, "features": len(self.places), "bytes": len(names)}
        body = names + self.masks + self.values
        return gzip.compress(json.dumps(head).encode() + b"\n" + body, 9, mtime=0)

    @classmethod
    def unpack(cls, packed: bytes) -> "Weights":
        """What `pack` wrote."""
        head, _, body = gzip.decompress(packed).partition(b"\n")
        about = json.loads(head)
        size, count = about["bytes"], about["features"]
        places = {name: place for place, name in enumerate(body[:size].decode().split("\n"))}
        return cls(about["transitions"], places, body[size : size + count], body[size + count :])

    @classmethod
    def of(cls, transitions: Sequence[Row], features: Mapping[str, Mapping[int, int]]) -> "Weights":
        """A model of the weights (-127 to 127) of each feature by label."""
        names = sorted(features)
        return cls(
            transitions,
            {name: place for place, name in enumerate(names)},
            bytes(sum(1 << label for label in features[name]) for name in names),
            bytes(features[name][label] & 255 for name in names for label in sorted(features[name])),
        )


_FOLDER = files("reader.annotate") / "models"


@cache
def models() -> frozenset[str]:
    """The languages (ISO 639-1) that have a model."""
    names = (entry.name.removesuffix(".gz") for entry in _FOLDER.iterdir() if entry.name.endswith(".gz"))
    return frozenset(names) - {_LISTS}


@cache
def lists() -> dict[str, str]:
    """Words that names are made of, for all languages: each with `F` given name, `S` surname, `G` body, `L` place."""
    kinds = json.loads(gzip.decompress((_FOLDER / f"{_LISTS}.gz").read_bytes()))
    return {word: kind for kind, words in kinds.items() for word in words.split(" ")}


@cache
def load(language: str) -> Tagger:
    """The model of a language, read at its first use.

    Raises:
        FileNotFoundError: there is none; see `models`.
    """
    return Tagger(Weights.unpack((_FOLDER / f"{language}.gz").read_bytes()), lists())

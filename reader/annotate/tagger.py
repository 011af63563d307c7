"""A linear-chain conditional random field, decoded in pure Python.

The weights come from `training/train_names.py` as one compressed file a language. Sums of weights are held as one integer
with a lane of bits for each label: adding two such integers adds all labels at once, and what a word gives to itself and to
its neighbours is summed once and kept.
"""

import gzip
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import accumulate
from operator import add
from struct import Struct

from reader.annotate.name_features import EDGE, Line, at_start, near, of_word, pairs, seen, stretches

__all__ = ["LABELS", "Tag", "Tagger", "load", "models", "pack"]

LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
"""Outside a name, and the first and every further word of one."""

_LANE = 32
"""Bits for each label: 40 weights of 8 bits need 14, so that no lane runs over into the next."""
_MIDDLE = sum(1 << (_LANE * lane + _LANE - 1) for lane in range(len(LABELS)))
"""Added before the lanes are read, so that each is positive."""
_ROW = Struct(f"<{len(LABELS)}I")
_MOST_WORDS = 20_000
"""Words whose sums are kept; then all are let go (about 1 kB each)."""
_MOST_LETTERS = 60
"""A longer word is not kept."""
_FREE = (0, 1, 3, 5)
"""The labels that may follow any label; the others go on with a name of their type."""

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


class Tagger:
    """A trained model. Not meant for several threads at once."""

    def __init__(self, transitions: Sequence[Row], places: dict[str, int], masks: bytes, weights: bytes) -> None:
        self._into = [tuple(row[label] for row in transitions) for label in range(len(LABELS))]
        self._places = places
        self._masks = masks
        self._weights = weights
        self._offsets = list(accumulate(map(int.bit_count, masks), initial=0))
        self._words: dict[str, _Word] = {}
        self._pair_sums: dict[str, int] = {}
        self._seen = {opens: self._sum(seen(opens)) for opens in (False, True)}

    def tags(self, line: Line, small: frozenset[str] | set[str]) -> Iterator[Tag]:
        """The names of a line, in order.

        Args:
            line: the tokens.
            small: the words that the same text has in small letters.
        """
        if not any(True for _ in stretches(line.words)):
            return
        words = [self._word(word) for word in line.words]
        for first, last in stretches(line.words):
            rows = [self._row(words, place, line, small) for place in range(first, last)]
            yield from _runs(self._path(rows), first)

    def _sum(self, features: Iterable[str]) -> int:
        """The weights of these features, added up."""
        total = 0
        for feature in features:
            place = self._places.get(feature)
            if place is not None:
                total += self._packed(place)
        return total

    def _packed(self, place: int) -> int:
        mask, offset, packed = self._masks[place], self._offsets[place], 0
        for lane in range(len(LABELS)):
            if mask >> lane & 1:
                weight = self._weights[offset]
                packed += (weight - 256 if weight > 127 else weight) << _LANE * lane
                offset += 1
        return packed

    def _word(self, word: str) -> _Word:
        known = self._words.get(word)
        if known is None:
            known = _Word(
                self._sum(of_word(word)),
                self._sum(near(word, 2)),
                self._sum(near(word, 1)),
                self._sum(near(word, -1)),
                self._sum(near(word, -2)),
                self._sum(at_start(word)),
                word.lower(),
            )
            if len(self._words) >= _MOST_WORDS:
                self._words.clear()
            if len(word) <= _MOST_LETTERS:
                self._words[word] = known
        return known

    def _row(self, words: list[_Word], place: int, line: Line, small: frozenset[str] | set[str]) -> Row:
        """The score of each label for one token, but for what its neighbours' labels say."""
        word, last = words[place], len(words) - 1
        edge = self._word(EDGE)
        before = words[place - 1] if place else edge
        after = words[place + 1] if place < last else edge
        total = word.own + before.to_after + after.to_before
        total += (words[place - 2] if place > 1 else edge).to_second_after
        total += (words[place + 2] if place < last - 1 else edge).to_second_before
        if line.opens[place]:
            total += word.opening
        if word.low in small and word.low != line.words[place]:
            total += self._seen[line.opens[place]]
        get = self._places.get
        for feature in pairs(before.low, word.low, after.low):
            found = get(feature)
            if found is not None:
                total += self._packed(found)
        return _ROW.unpack((total + _MIDDLE).to_bytes(_ROW.size, "little"))

    def _path(self, rows: Sequence[Row]) -> list[int]:
        """The best labels (Viterbi)."""
        into = self._into
        scores, back = list(rows[0]), []
        for row in rows[1:]:
            following, pointers = [0] * len(LABELS), [0] * len(LABELS)
            for label in _FREE:
                sums = list(map(add, scores, into[label]))
                best = max(sums)
                following[label], pointers[label] = best + row[label], sums.index(best)
            for label in (2, 4, 6):
                begun, gone_on = scores[label - 1] + into[label][label - 1], scores[label] + into[label][label]
                following[label] = max(begun, gone_on) + row[label]
                pointers[label] = label - 1 if begun >= gone_on else label
            scores = following
            back.append(pointers)
        path = [scores.index(max(scores))]
        for pointers in reversed(back):
            path.append(pointers[path[-1]])
        return path[::-1]


def _runs(path: Sequence[int], offset: int) -> Iterator[Tag]:
    """The names in a sequence of labels."""
    first = -1
    for place, label in enumerate([*path, 0]):
        if first >= 0 and label in _FREE:
            yield Tag(offset + first, offset + place, LABELS[path[first]][2:])
            first = -1
        if label and first < 0:
            first = place


def pack(transitions: Sequence[Row], features: dict[str, dict[int, int]]) -> bytes:
    """A model as it is kept in a file.

    Args:
        transitions: the weight from each label to each.
        features: for each feature, its weights (-127 to 127) by label.
    """
    names = sorted(features)
    masks = bytes(sum(1 << label for label in features[name]) for name in names)
    weights = bytes(features[name][label] & 255 for name in names for label in sorted(features[name]))
    head = json.dumps({"transitions": transitions, "features": len(names), "bytes": len("\n".join(names).encode())})
    return gzip.compress(b"\n".join((head.encode(), "\n".join(names).encode() + masks + weights)), 9, mtime=0)


def unpack(packed: bytes) -> Tagger:
    """The model that `pack` made."""
    head, _, body = gzip.decompress(packed).partition(b"\n")
    about = json.loads(head)
    size, count = about["bytes"], about["features"]
    names = body[:size].decode().split("\n")
    return Tagger(
        about["transitions"],
        dict(zip(names, range(count), strict=True)),
        body[size : size + count],
        body[size + count :],
    )


@cache
def models() -> frozenset[str]:
    """The languages (ISO 639-1) that have a model."""
    folder = files("reader.annotate") / "models"
    return frozenset(entry.name.removesuffix(".gz") for entry in folder.iterdir() if entry.name.endswith(".gz"))


@cache
def load(language: str) -> Tagger:
    """The model of a language, read at its first use.

    Raises:
        FileNotFoundError: there is none; see `models`.
    """
    return unpack((files("reader.annotate") / "models" / f"{language}.gz").read_bytes())

"""A trained model of names as it is kept in a file, and its weights as the decoder adds them up.

The weights of one feature for all labels are one integer, a lane of bits for each label: adding two such integers
adds all labels at once.
"""

import gzip
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import repeat
from struct import Struct

__all__ = ["LABELS", "Row", "Weights", "lists", "models", "row_of", "scores_of", "sum_of"]

LABELS = ("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC")
"""Outside a name, and the first and every further word of one."""

_LANE = 16
"""Bits for each label: 41 weights of 8 bits need 14, so that no lane runs over into the next."""
_HALF = 1 << _LANE - 1
_MIDDLE = sum(_HALF << _LANE * lane for lane in range(len(LABELS)))
"""Added before the lanes are read, so that each is positive."""
_ROW = Struct(f"<{len(LABELS)}H")
_LABELS_OF = tuple(
    tuple(label for label in range(len(LABELS)) if mask >> label & 1) for mask in range(1 << len(LABELS))
)
"""For each mask of labels, their numbers."""

_FOLDER = files("reader.annotate") / "models"
_LISTS = "lists"
"""The file of words that all models share."""

Row = Sequence[int]


@dataclass(frozen=True, slots=True)
class Weights:
    """A model as it is kept in a file."""

    transitions: Sequence[Row]
    """The weight from each label to each."""
    names: Sequence[str]
    """The features."""
    masks: bytes
    """For each feature a bit for each label that it has a weight for."""
    values: bytes
    """The weights of 8 bits, by feature and label."""

    def packed(self) -> dict[str, int]:
        """For each feature its weights, a lane a label."""
        lanes = [[(value - (value >> 7 << 8)) << _LANE * label for value in range(256)] for label in range(len(LABELS))]
        values = iter(self.values)
        return {
            name: sum([lanes[label][next(values)] for label in _LABELS_OF[mask]])
            for name, mask in zip(self.names, self.masks, strict=True)
        }

    def pack(self) -> bytes:
        """As it is written to a file; the same bytes for the same weights."""
        names = "\n".join(self.names).encode()
        head = {"transitions": self.transitions, "features": len(self.names), "bytes": len(names)}
        body = names + self.masks + self.values
        return gzip.compress(json.dumps(head).encode() + b"\n" + body, 9, mtime=0)

    @classmethod
    def unpack(cls, packed: bytes) -> "Weights":
        """What `pack` wrote."""
        head, _, body = gzip.decompress(packed).partition(b"\n")
        about = json.loads(head)
        size, count = about["bytes"], about["features"]
        names = body[:size].decode().split("\n") if count else []
        return cls(about["transitions"], names, body[size : size + count], body[size + count :])

    @classmethod
    def of(cls, transitions: Sequence[Row], features: Mapping[str, Mapping[int, int]]) -> "Weights":
        """A model of the weights (-127 to 127) of each feature by label."""
        names = sorted(features)
        return cls(
            transitions,
            names,
            bytes(sum(1 << label for label in features[name]) for name in names),
            bytes(features[name][label] & 255 for name in names for label in sorted(features[name])),
        )

    @classmethod
    def read(cls, language: str) -> "Weights":
        """The model of a language.

        Raises:
            FileNotFoundError: there is none; see `models`.
        """
        return cls.unpack((_FOLDER / f"{language}.gz").read_bytes())


def sum_of(packed: Mapping[str, int], features: Iterable[str]) -> int:
    """The weights of these features, added up; most features have none."""
    return sum(map(packed.get, features, repeat(0)))


def row_of(total: int) -> Row:
    """The lanes of a sum, each `_HALF` too high."""
    return _ROW.unpack((total + _MIDDLE).to_bytes(_ROW.size, "little"))


def scores_of(total: int) -> list[int]:
    """The lanes of a sum."""
    return [lane - _HALF for lane in row_of(total)]


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

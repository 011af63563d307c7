"""How right the names of a model are: exact spans of the right type, over documents kept aside."""

import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from corpora import Document, Mention, small_words

from reader.annotate.languages import language_table
from reader.annotate.name_found import Found
from reader.annotate.name_pass import over_document
from reader.annotate.tagger import Tagger

__all__ = ["Score", "find", "measure"]

_TYPES = ("PER", "ORG", "LOC")


@dataclass(frozen=True, slots=True)
class Score:
    """F1 of all names, of their spans whatever the type, and of each type; code points a second."""

    all: float
    spans: float
    types: tuple[float, ...]
    names: int
    speed: float

    def __str__(self) -> str:
        """One row of a table."""
        numbers = " | ".join(f"{number:.3f}" for number in (self.all, self.spans, *self.types))
        return f"{numbers} | {self.names} | {self.speed / 1000:.0f} k"


def measure(documents: Sequence[Document], tagger: Tagger, language: str) -> Score:
    """The score of a model on documents that it was not trained on."""
    right, given, gold = Counter[str](), Counter[str](), Counter[str]()
    start = time.perf_counter()
    answers = [set(find(document, tagger, language)) for document in documents]
    seconds = time.perf_counter() - start
    for document, answer in zip(documents, answers, strict=True):
        expected = set(document.names)
        _count(right, answer & expected)
        _count(given, answer)
        _count(gold, expected)
        right["span"] += len({name[:2] for name in answer} & {name[:2] for name in expected})
    return Score(
        _f1(right["all"], given["all"], gold["all"]),
        _f1(right["span"], given["all"], gold["all"]),
        tuple(_f1(right[kind], given[kind], gold[kind]) for kind in _TYPES),
        gold["all"],
        sum(len(document.text) for document in documents) / seconds,
    )


def find(document: Document, tagger: Tagger, language: str) -> list[Mention]:
    """The names that a model finds in a document, as the reader would."""
    lines = document.lines()
    small = small_words(lines)
    found = [
        Found(number, tag.first, tag.last, tag.type)
        for number, line in enumerate(lines)
        for tag in tagger.tags(line, small)
    ]
    return [
        (lines[name.line].starts[name.first], lines[name.line].ends[name.last - 1], name.type)
        for name in over_document(lines, found, tagger.known, language_table(language))
    ]


def _count(counter: Counter[str], names: Iterable[Mention]) -> None:
    for _, _, kind in names:
        counter[kind] += 1
        counter["all"] += 1


def _f1(right: int, given: int, gold: int) -> float:
    return 2 * right / (given + gold) if given + gold else 0.0

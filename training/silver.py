"""Sentences that another tagger labelled, without those where a model of ours that never saw them disagrees."""

from collections.abc import Callable, Sequence

from corpora import Document
from crf import Lesson, Settings, train
from scoring import find

from reader.annotate.tagger import Tagger

__all__ = ["agreed"]


def agreed(
    gold: Sequence[Lesson],
    silver: Sequence[Document],
    read_with: Callable[[Document], Lesson],
    settings: Settings,
    language: str,
) -> list[Document]:
    """The lines of the silver documents on which both taggers agree.

    Each half is judged by a model of the gold lessons and the other half.
    """
    halves = (silver[::2], silver[1::2])
    kept = []
    for judged, learned in (halves, halves[::-1]):
        lessons = [*gold, *map(read_with, learned)]
        weights = train(lessons, settings)
        kept += [_agreeing(document, Tagger(weights, read_with(document).known), language) for document in judged]
    return [document for document in kept if document.text]


def _agreeing(document: Document, tagger: Tagger, language: str) -> Document:
    """Only the lines where the tagger finds just the names that are given."""
    found = set(find(document, tagger, language))
    text, names, place = "", [], 0
    for line in document.text.split("\n"):
        end = place + len(line)
        given = {name for name in document.names if place <= name[0] < end}
        if given == {name for name in found if place <= name[0] < end}:
            shift = len(text) - place
            names += [(name[0] + shift, name[1] + shift, name[2]) for name in sorted(given)]
            text += line + "\n"
        place = end + 1
    return Document(document.key, text, tuple(names))

"""Training a tagger with python-crfsuite, and its weights as the reader keeps them."""

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pycrfsuite
from corpora import Document, labels, small_words, within

from reader.annotate.name_features import is_capital, of_line, stretches
from reader.annotate.weights import LABELS, Weights

__all__ = ["Lesson", "Settings", "train"]

_SCALE = 16
"""A weight of 1 is kept as this."""
_MOST = 127
_NEVER = -6.0
"""The weight of a step from label to label that never occurs."""


Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Settings:
    """How a model is trained."""

    l1: float = 0.15
    """Prunes: of all features most get no weight."""
    l2: float = 0.3
    rounds: int = 60
    """Stopping early does as much against overfitting as more `l2`, and is quicker."""
    rarest: int = 2
    """A feature that occurs less often is left out."""
    least: float = 0.06
    """A weight nearer to zero is not kept."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A document to learn from."""

    document: Document
    times: int
    """How often it counts."""
    known: Mapping[str, str]
    """The list of words that it is read with."""


def train(lessons: Sequence[Lesson], settings: Settings) -> Weights:
    """The model of some documents."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(
        {
            "c1": settings.l1,
            "c2": settings.l2,
            "max_iterations": settings.rounds,
            "feature.minfreq": settings.rarest,
        }
    )
    for lesson in lessons:
        for features, roles in _sequences(lesson.document, lesson.known):
            for _ in range(lesson.times):
                trainer.append(features, roles)
    with tempfile.TemporaryDirectory() as folder:
        path = str(Path(folder) / "model")
        trainer.train(path)
        tagger = pycrfsuite.Tagger()
        tagger.open(path)
        about = tagger.info()
        tagger.close()
    return _weights(about.state_features, about.transitions, settings.least)


def _sequences(document: Document, known: Mapping[str, str]) -> Iterator[tuple[list[list[str]], list[str]]]:
    """The stretches that the decoder would look at, with their features and labels."""
    lines = document.lines()
    small = small_words(lines)
    for line in lines:
        roles = labels(line, within(line, document.names))
        inside = [role != "O" for role in roles]
        spans = list(stretches([is_capital(word) for word in line.words], inside.__getitem__))
        features = of_line(line, small, known) if spans else []
        for first, last in spans:
            yield features[first:last], roles[first:last]


def _weights(states: Mapping[Pair, float], steps: Mapping[Pair, float], least: float) -> Weights:
    numbers = {label: number for number, label in enumerate(LABELS)}
    features: dict[str, dict[int, int]] = {}
    for (feature, label), weight in states.items():
        value = max(-_MOST, min(_MOST, round(weight * _SCALE)))
        if abs(weight) >= least and value:
            features.setdefault(feature, {})[numbers[label]] = value
    transitions = [[round(steps.get((a, b), _NEVER) * _SCALE) for b in LABELS] for a in LABELS]
    return Weights.of(transitions, features)

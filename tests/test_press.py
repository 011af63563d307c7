"""The press articles of `benchmarks/press/`: how many quotations and speakers must be found at the least.

The floors lie below what is found today, so that a change may move single cases, but not lose a language.
"""

import sys
from pathlib import Path

import pytest

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"
FLOORS = {
    # language: F1 of direct spans, share of right speakers over direct quotations
    "fr": (0.95, 0.82),
    "en": (0.94, 0.88),
    "de": (0.93, 0.82),
    "es": (0.92, 0.72),
    "it": (0.86, 0.72),
    "pt": (0.93, 0.68),
    "nl": (0.94, 0.80),
    "sv": (0.92, 0.82),
    "pl": (0.76, 0.60),
}


@pytest.mark.parametrize("language", FLOORS)
def test_the_press_of_a_language_is_read(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(BENCHMARKS))
    accuracy = __import__("accuracy")
    scoring = __import__("scoring")
    documents = list(sys.modules["marked_texts"].read_marked(BENCHMARKS / "press" / f"{language}.txt"))
    predictions, _ = accuracy._predictions(documents)
    score = scoring.score(documents, predictions)
    spans, speakers = FLOORS[language]
    assert score.direct.f1 >= spans
    assert score.speaker.right >= speakers * score.speaker.all

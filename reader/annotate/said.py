"""What is found for each quotation on the way: its kind, the rule's answer, and who that is."""

from dataclasses import dataclass

from reader.annotate.guesses import Guess
from reader.annotate.resolve import Answer
from reader.article import Kind

SAME = frozenset({"incise", "goes-on", "same-sentence", "same-paragraph"})
"""Rules that give the speaker of the quotation before."""


@dataclass(frozen=True, slots=True)
class Said:
    """What was found for one pair."""

    kind: Kind
    guess: Guess | None
    answer: Answer | None

"""What a rule finds: who may have said a quotation, by which words, and how well such finds do."""

from dataclasses import dataclass

from reader.annotate.phrases import Mention
from reader.article import Span


@dataclass(frozen=True, slots=True)
class Guess:
    """One rule's answer for one quotation."""

    rule: str
    """A key of `reader.annotate.rules.RULES`."""
    mention: Mention | None
    """Who; None for the speaker of the quotation before."""
    cue: Span | None
    weight: float
    """How good the evidence is, 0 to 1; the heaviest guess wins."""
    attached: bool = False
    """True where the words of the sentence report this very quotation, and not just stand near it."""
    sentence: int = -1
    """The sentence in which the mention stands."""

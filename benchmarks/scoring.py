"""Scores predicted quotations, speakers and names against annotated ones.

Spans are compared without the marks, dashes, spaces and punctuation at their ends, line by line, so that programs
which leave the marks out are scored alike. A speaker is right where the predicted mention overlaps the annotated one or
shares a name with it; a resolved speaker where it shares a name (or a word of a common noun) with the person annotated.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from reader.annotate.languages.base import words

Record = Mapping[str, Any]
"""One line of a data set, or one prediction, as JSON."""
Ends = tuple[int, int]

_AT_ENDS = " \t\u00a0\u202f\u2009\u200b\"“”„‟«»‹›‘’'‚「」『』–—-―.,;:!?…()"
_SMALL = words("the a an mr mrs ms dr sir president sen rep gov le la les un une m mme der die das ein eine herr frau")
_PRONOUNS = words(
    """
    he she they it i we you him her them his il elle ils elles on lui eux celui-ci celle-ci er sie es wir ihr ich
    """
)
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")
_HALF = 0.5


@dataclass(slots=True)
class Counts:
    """Found, predicted and annotated things."""

    right: int = 0
    predicted: int = 0
    annotated: int = 0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.predicted + self.annotated) if self.predicted + self.annotated else 0.0


@dataclass(slots=True)
class Share:
    """How many of how many are right."""

    right: int = 0
    all: int = 0

    def add(self, right: bool) -> None:
        """Count one more."""
        self.all += 1
        self.right += right

    def __str__(self) -> str:
        return f"{self.right / self.all:.3f}" if self.all else "–"


@dataclass(slots=True)
class Score:
    """What one set of documents gave."""

    direct: Counts = field(default_factory=Counts)
    spoken: Counts = field(default_factory=Counts)
    """Direct and mixed quotations together."""
    speaker: Share = field(default_factory=Share)
    """Over all annotated direct quotations with a speaker; one that is not found is wrong."""
    resolved: Share = field(default_factory=Share)
    pronouns: Share = field(default_factory=Share)
    """Resolved, where the text says «il» or "she"."""
    nouns: Share = field(default_factory=Share)
    """Resolved, where the text uses a common noun."""
    names: dict[str, Counts] = field(default_factory=dict)
    judged: list[tuple[float, bool]] = field(default_factory=list)
    """The confidence of each speaker given, and whether it is right."""


def score(documents: Sequence[Record], predictions: Mapping[str, Record]) -> Score:
    """Score the predictions, given by document, for some annotated documents."""
    total = Score()
    for document in documents:
        predicted = predictions[document["id"]]
        _spans(document, predicted, ("direct",), total.direct)
        _spans(document, predicted, ("direct", "mixed"), total.spoken)
        _speakers(document, predicted, total)
        if document.get("names"):
            _names(document, predicted, total.names)
    return total


def bare(text: str, start: int, end: int) -> list[Ends]:
    """A span without what does not count at its ends, cut at line breaks."""
    spans = []
    for match in re.finditer(r"[^\n\r]+", text[start:end]):
        first, last = start + match.start(), start + match.end()
        while first < last and text[first] in _AT_ENDS:
            first += 1
        while last > first and text[last - 1] in _AT_ENDS:
            last -= 1
        if any(map(str.isalnum, text[first:last])):
            spans.append((first, last))
    return spans


def _overlap(one: Ends, other: Ends) -> float:
    """What two spans share, as a part of what they cover together."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared / (max(one[1], other[1]) - min(one[0], other[0])) if shared > 0 else 0.0


def _of_kinds(text: str, quotes: Iterable[Record], kinds: Sequence[str]) -> list[tuple[Ends, Record]]:
    return [
        (span, quote)
        for quote in quotes
        if quote.get("kind", "direct") in kinds
        for span in bare(text, quote["start"], quote["end"])
    ]


def _pairs(
    document: Record, predicted: Record, kinds: Sequence[str]
) -> tuple[list[tuple[Ends, Record]], list[tuple[Ends, Record]]]:
    """Annotated and predicted quotations of some kinds; predictions on what is neither right nor wrong are left out."""
    text = document["text"]
    gold = _of_kinds(text, document["quotes"], kinds)
    neither = _of_kinds(text, document["quotes"], [k for k in ("mixed", "ignore") if k not in kinds])
    found = [
        (span, quote)
        for span, quote in _of_kinds(text, predicted["quotes"], kinds)
        if not any(_overlap(span, other) > 0.3 for other, _ in neither)
        or any(_overlap(span, other) >= _HALF for other, _ in gold)
    ]
    return gold, found


def _spans(document: Record, predicted: Record, kinds: Sequence[str], counts: Counts) -> None:
    gold, found = ({span for span, _ in pairs} for pairs in _pairs(document, predicted, kinds))
    counts.right += len(gold & found)
    counts.predicted += len(found)
    counts.annotated += len(gold)


def _speakers(document: Record, predicted: Record, total: Score) -> None:
    gold, found = _pairs(document, predicted, ("direct", "mixed"))
    for span, quote in gold:
        if not quote.get("speaker"):
            continue
        best = max(found, key=lambda pair: _overlap(span, pair[0]), default=None)
        answer = best[1] if best is not None and _overlap(span, best[0]) >= _HALF else None
        right = answer is not None and _is_right(quote, answer)
        if quote.get("kind", "direct") == "direct":
            total.speaker.add(right)
        if "speaker_id" in quote:
            known = answer is not None and _is_resolved(quote, answer)
            if quote.get("kind", "direct") == "direct":
                total.resolved.add(known)
            _by_mention(quote, known, total)
            right = right and known
        if answer is not None and answer.get("speaker"):
            total.judged.append((answer.get("confidence", 1.0), right))


def _by_mention(quote: Record, known: bool, total: Score) -> None:
    mention = str(quote.get("speaker_mention") or quote["speaker"]).strip()
    if mention.lower() in _PRONOUNS:
        total.pronouns.add(known)
    elif not _name_words(mention):
        total.nouns.add(known)


def _is_right(quote: Record, answer: Record) -> bool:
    start, end = answer.get("speaker_start"), answer.get("speaker_end")
    both = start is not None and end is not None and quote.get("speaker_start") is not None
    if both and start < quote["speaker_end"] and end > quote["speaker_start"]:
        return True
    return bool(_name_words(answer.get("speaker")) & _name_words(quote["speaker"]))


def _is_resolved(quote: Record, answer: Record) -> bool:
    wanted = _name_words(quote["speaker_id"])
    if wanted:
        return bool(wanted & _name_words(answer.get("speaker")))
    return bool(_long_words(quote["speaker_id"]) & _long_words(answer.get("speaker")))


def _name_words(said: str | None) -> set[str]:
    """The words with a capital, without titles and pronouns."""
    found = (re.sub(r"['’]s?$", "", word) for word in _WORD.findall(said or "") if word[0].isupper())
    return {w.lower() for w in found if len(w) > 1 and w.lower() not in _SMALL and w.lower() not in _PRONOUNS}


def _long_words(said: str | None) -> set[str]:
    return set(re.findall(r"[^\W\d_]{4,}", (said or "").lower()))


def _names(document: Record, predicted: Record, counts: dict[str, Counts]) -> None:
    gold = {(name["start"], name["end"], name["type"]) for name in document["names"]}
    found = {(name["start"], name["end"], name["type"]) for name in predicted["names"]}
    for kind in ("PER", "ORG", "LOC"):
        count = counts.setdefault(kind, Counts())
        here, there = ({name for name in names if name[2] == kind} for names in (gold, found))
        count.right += len(here & there)
        count.predicted += len(there)
        count.annotated += len(here)

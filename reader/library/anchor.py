"""Find a marked passage again in a text that may have changed, and never pretend.

A passage is kept with its place and its words (TextPositionSelector and TextQuoteSelector of the W3C Web Annotation
Data Model). `exact` and `moved` promise the very same words, told apart from look-alikes by what stood around them;
anything less sure is `changed`, for the reader to look at, or `lost`.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from reader.article import Span

CONTEXT = 32
"""Code points kept before and after a passage, as the Hypothesis client does."""

_LONG = 20
"""A passage of so many code points that stood once in its text is known by its words alone."""
_SURE_SIDE = 0.8
"""What stands on one side is taken for the same from this similarity on, for words that stood only once."""
_OTHER_SIDE = 0.75
"""The same for words that stood more than once, whose other side must be wholly the same."""
_FOUND = 0.65
"""Below this mean similarity of words and context a passage is lost; unrelated French prose reaches 0.55."""
_FOUND_WORDS = 0.4
"""Below this similarity of its words a passage is lost, whatever stands around it."""

_SAME_SIDE = 0.2
"""What two sides of `CONTEXT` code points add to the rank of a place when they are wholly the same."""

_PIECE = 8
"""Code points of the pieces that vote for a place: a passage that is 0.9 the same has at least one whole."""
_EDGE = 64
"""Code points at each end of a passage that vote for its borders."""
_NEAREST = 16
"""Occurrences of one piece looked at on each side of the old place."""
_WHOLE = 3
"""The same for all that stood on one side of the passage."""
_TWINS = 100
"""Occurrences of the same words looked at on each side of the old place."""
_BORDERS = 6
"""Places tried for each border."""
_REACH = 48
"""Code points by which a border is then moved, word by word, for a better fit."""
_SAMPLE = 1000
"""Only so many code points at both ends of long words are compared: comparing costs the product of the lengths."""

_WORD_EDGE = re.compile(r"\b")


class AnchorState(StrEnum):
    """How sure the place of a passage is."""

    EXACT = "exact"
    """The same words in the same place."""
    MOVED = "moved"
    """The same words, elsewhere."""
    CHANGED = "changed"
    """Other words where it was, or the same words but perhaps not those that were marked."""
    LOST = "lost"
    """Nothing like it in the text."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a passage is now."""

    span: Span | None
    """None where it is lost."""
    state: AnchorState


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A stretch of a text, with what is needed to find it in a later one."""

    span: Span
    """Its place when it was marked."""
    exact: str
    """Its words."""
    prefix: str
    """Up to `CONTEXT` code points before it."""
    suffix: str
    """Up to `CONTEXT` code points after it."""
    unique: bool
    """True where these words stood only once in the text."""


@dataclass(frozen=True, slots=True)
class _Fit:
    """How well a passage fits a place; the similarities are 0 to 1."""

    span: Span
    words: float
    before: float
    after: float
    score: float
    """Mean of the three, each weighing as many as it has code points."""
    rank: float
    """The score, raised for a side that is wholly the same: articles have sentences that are all but alike."""


def select(text: str, span: Span) -> Passage:
    """Describe a stretch of `text` so that `anchor` finds it in a later text.

    Raises:
        ValueError: the span is empty or reaches beyond the text.
    """
    if not span.start < span.end <= len(text):
        raise ValueError(f"no passage: {span.start} to {span.end} of {len(text)} code points")
    exact = span.of(text)
    prefix, suffix = _around(text, span, CONTEXT, CONTEXT)
    unique = text.find(exact, text.find(exact) + 1) < 0
    return Passage(span=span, exact=exact, prefix=prefix, suffix=suffix, unique=unique)


def anchor(passage: Passage, text: str) -> Anchor:
    """Say where `passage` is in `text`.

    Immediate where nothing changed around it; otherwise some 20 searches through `text` for short strings.
    """
    if _untouched(passage, text):
        return Anchor(passage.span, AnchorState.EXACT)
    fits = _same_words(passage, text)
    best = fits[0] if fits else None
    if best is not None and _is_sure(passage, fits):
        moved = best.span != passage.span
        return Anchor(best.span, AnchorState.MOVED if moved else AnchorState.EXACT)
    for fit in _like_words(passage, text):
        if best is None or fit.rank > best.rank:
            best = fit
    if best is None or best.score < _FOUND or best.words < _FOUND_WORDS:
        return Anchor(None, AnchorState.LOST)
    return Anchor(best.span, AnchorState.CHANGED)


def _around(text: str, span: Span, before: int, after: int) -> tuple[str, str]:
    """What stands before and after `span`, as many code points as asked for."""
    return text[max(0, span.start - before) : span.start], text[span.end : span.end + after]


def _untouched(passage: Passage, text: str) -> bool:
    """True where words and context are what and where they were."""
    around = _around(text, passage.span, CONTEXT, CONTEXT)
    return passage.span.of(text) == passage.exact and around == (passage.prefix, passage.suffix)


def _same_words(passage: Passage, text: str) -> list[_Fit]:
    """Where the same words stand now, the best surroundings first, then the nearest."""
    start, size = passage.span.start, len(passage.exact)
    whole = passage.prefix + passage.exact + passage.suffix
    places = {place + len(passage.prefix) for place in _nearest(text, whole, start, _TWINS)}
    places.update(_nearest(text, passage.exact, start, _TWINS))
    fits = [_fit(passage, text, Span(place, place + size)) for place in places]
    return sorted(fits, key=lambda fit: (-fit.rank, abs(fit.span.start - start)))


def _is_sure(passage: Passage, fits: list[_Fit]) -> bool:
    """True where the first of `fits`, which all have the same words, can only be what was marked."""
    best, *rivals = fits
    if passage.unique and not rivals:
        sides = (best.before, passage.prefix), (best.after, passage.suffix)
        kept = any(like >= _SURE_SIDE and len(words) >= _PIECE for like, words in sides)
        return kept or len(passage.exact) >= _LONG or best.score == 1
    if rivals and rivals[0].rank == best.rank:
        return False
    return max(best.before, best.after) == 1 and min(best.before, best.after) >= _OTHER_SIDE


def _like_words(passage: Passage, text: str) -> Iterator[_Fit]:
    """The best places for words that resemble the passage."""
    tried = {span: _fit(passage, text, span) for span in _guesses(passage, text)}
    for fit in sorted(tried.values(), key=lambda fit: -fit.rank)[:3]:
        yield _tightened(passage, text, fit)


def _guesses(passage: Passage, text: str) -> Iterator[Span]:
    """Spans that the pieces at the two ends of the passage vote for."""
    size = len(passage.exact)
    edge = min(size, _EDGE)
    opening, closing = passage.prefix + passage.exact[:edge], passage.exact[-edge:] + passage.suffix
    before = len(passage.prefix)
    starts = [at + before for at in _nearest(text, passage.prefix, passage.span.start - before, _WHOLE)]
    starts += _borders(text, opening, before, passage.span.start)
    ends = _nearest(text, passage.suffix, passage.span.end, _WHOLE)
    ends += _borders(text, closing, edge, passage.span.end)
    pairs = [(start, end) for start in starts for end in ends if 0 < end - start <= 2 * size + _EDGE]
    pairs += [(start, start + size) for start in starts] + [(end - size, end) for end in ends]
    for start, end in pairs:
        start, end = max(0, start), min(end, len(text))
        if start < end:
            yield Span(start, end)


def _borders(text: str, words: str, border: int, place: int) -> list[int]:
    """Where the border that stood `border` code points into `words` may be, most votes first."""
    votes: Counter[int] = Counter()
    for at in range(0, max(1, len(words) - _PIECE + 1), _PIECE):
        for found in _nearest(text, words[at : at + _PIECE], place, _NEAREST):
            votes[found - at + border] += 1
    return [place for place, _ in votes.most_common(_BORDERS)]


def _tightened(passage: Passage, text: str, fit: _Fit) -> _Fit:
    """Move the borders of `fit` to the word edges near by that fit best."""
    for _ in range(2):
        start = fit.span.start
        later = [Span(start, end) for end in _edges(text, fit.span.end) if end > start]
        fit = max((fit, *(_fit(passage, text, span) for span in later)), key=lambda fit: fit.rank)
        end = fit.span.end
        earlier = [Span(start, end) for start in _edges(text, fit.span.start) if start < end]
        fit = max((fit, *(_fit(passage, text, span) for span in earlier)), key=lambda fit: fit.rank)
    return fit


def _edges(text: str, place: int) -> list[int]:
    """Where words begin and end near `place`."""
    stop = min(len(text), place + _REACH)
    edges = (match.start() for match in _WORD_EDGE.finditer(text, max(0, place - _REACH), stop))
    return [edge for edge in edges if edge < stop or stop == len(text)]


def _fit(passage: Passage, text: str, span: Span) -> _Fit:
    """Measure how well the passage fits `span`."""
    prefix, suffix = _around(text, span, len(passage.prefix) or 1, len(passage.suffix) or 1)
    words = _likeness(passage.exact, span.of(text))
    before, after = _likeness(passage.prefix, prefix), _likeness(passage.suffix, suffix)
    weights = len(passage.exact), len(passage.prefix), len(passage.suffix)
    total = sum(weight * like for weight, like in zip(weights, (words, before, after), strict=True))
    score = total / sum(weights)
    same = (before == 1) * len(passage.prefix) + (after == 1) * len(passage.suffix)
    return _Fit(span, words, before, after, score, score + _SAME_SIDE * same / (2 * CONTEXT))


def _likeness(old: str, new: str) -> float:
    """Similarity of two strings, 0 to 1: the share of code points in a longest common subsequence."""
    if old == new:
        return 1.0
    from rapidfuzz.fuzz import ratio  # a desk without highlights opens without it

    return min(ratio(_sampled(old), _sampled(new)) / 100, 0.999)


def _sampled(words: str) -> str:
    return words if len(words) <= 2 * _SAMPLE else words[:_SAMPLE] + words[-_SAMPLE:]


def _nearest(text: str, words: str, place: int, limit: int) -> list[int]:
    """Where `words` stands in `text`: up to `limit` occurrences on each side of `place`, the nearest first."""
    found: list[int] = []
    at = text.find(words, place) if words else -1
    while at >= 0 and len(found) < limit:
        found.append(at)
        at = text.find(words, at + 1)
    ahead = len(found)
    at = text.rfind(words, 0, place + len(words) - 1) if words else -1
    while at >= 0 and len(found) - ahead < limit:
        found.append(at)
        at = text.rfind(words, 0, at + len(words) - 1)
    return sorted(found, key=lambda at: abs(at - place))

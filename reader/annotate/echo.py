"""Gives a quotation in a title the speaker who says the same words in the article."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from reader.article import Kind, Quotation

_FEWEST_WORDS = 2
"""Words of a title's quotation below which the same words elsewhere prove nothing."""
_MOST = 50
"""Quotations in titles that are looked up; no article has more."""
_SURE = 0.6
"""Confidence that the one in the article needs."""


def with_echoes(
    text: str, quotations: Sequence[Quotation], titles: Iterable[int], articles: Collection[str]
) -> list[Quotation]:
    """The quotations, those of `titles` that nobody says so far with the speaker of their echo.

    Args:
        text: the article's text.
        quotations: all of its quotations.
        titles: which of them stand in a title or a heading.
        articles: small words at the beginning that need not be the same.
    """
    done = list(quotations)
    said = [(_folded(text, q), q) for q in quotations if q.speaker is not None and q.confidence >= _SURE]
    for number in list(titles)[:_MOST]:
        words = _without_article(_folded(text, quotations[number]), articles)
        if quotations[number].speaker is not None or words.count(" ") <= _FEWEST_WORDS:
            continue
        echo = next((q for other, q in said if words in other), None)
        if echo is not None:
            kind = echo.kind if words.count(" ") > 2 * _FEWEST_WORDS else Kind.MIXED
            done[number] = replace(
                quotations[number],
                kind=kind,
                speaker=echo.speaker,
                mention=echo.mention,
                cue=echo.cue,
                confidence=round(0.9 * echo.confidence, 3),
                rule="echo",
            )
    return done


def _without_article(words: str, articles: Collection[str]) -> str:
    first, _, rest = words.lstrip().partition(" ")
    return f" {rest}" if first in articles and rest else words


def _folded(text: str, quotation: Quotation) -> str:
    """The words of a quotation, each between spaces, without case and punctuation."""
    inside = quotation.content.of(text).casefold()
    return f" {' '.join(''.join(c if c.isalnum() else ' ' for c in inside).split())} "

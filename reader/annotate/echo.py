"""Gives a quotation that stands apart, in a title or large beside the text, the speaker who says the same words."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from reader.article import Kind, Quotation

_FEWEST_WORDS = 2
"""Words of a title's quotation below which the same words elsewhere prove nothing."""
_FEWEST_ELSEWHERE = 5
"""The same of one that stands anywhere else, apart, as pull quotes do."""
_MOST = 50
"""Quotations that are looked up, those of titles first."""
_OFTEN = 3
"""Times that the same words stand between marks where they are a name for something; and how many words they are."""
_LONGEST_LABEL = 40
"""Code points of such words."""
_SURE = 0.6
"""Confidence that the one in the article needs."""


def with_echoes(
    text: str, quotations: Sequence[Quotation], titles: Mapping[int, bool], articles: Collection[str]
) -> list[Quotation]:
    """The quotations, those that nobody says so far with the speaker of their echo.

    Args:
        text: the article's text.
        quotations: all of its quotations.
        titles: which of them stand in a title or a heading, and whether each is a whole clause.
        articles: small words at the beginning that need not be the same.
    """
    done = list(quotations)
    said = [(_folded(text, q), q) for q in quotations if q.speaker is not None and q.confidence >= _SURE]
    alone = [n for n, quotation in enumerate(quotations) if quotation.speaker is None and said]
    for number in [*(n for n in alone if n in titles), *(n for n in alone if n not in titles)][:_MOST]:
        words = _without_article(_folded(text, quotations[number]), articles)
        if words.count(" ") <= (_FEWEST_WORDS if number in titles else _FEWEST_ELSEWHERE):
            continue
        other, echo = next(((other, q) for other, q in said if words in other), ("", None))
        if echo is not None:
            long = words.count(" ") > 2 * _FEWEST_WORDS
            whole = long or titles.get(number, False) or other.startswith(words)
            kind = echo.kind if whole else Kind.MIXED
            done[number] = replace(
                quotations[number],
                kind=kind,
                speaker=echo.speaker,
                mention=echo.mention,
                cue=echo.cue,
                confidence=round(0.9 * echo.confidence, 3),
                rule="echo",
            )
    for number in [n for n in titles if _is_somebody_unnamed(text, quotations[n])][:_MOST]:
        words = _without_article(_folded(text, quotations[number]), articles)
        others = (q for other, q in said if words in other and q is not quotations[number])
        echo = next(others, None) if words.count(" ") > _FEWEST_WORDS else None
        if echo is not None:
            sure = round(0.9 * echo.confidence, 3)
            done[number] = replace(quotations[number], speaker=echo.speaker, confidence=sure)
    return done


def _is_somebody_unnamed(text: str, quotation: Quotation) -> bool:
    """True for «« … », lâche l'anesthésiste», whom the article names where it tells the same."""
    mention = quotation.mention
    return mention is not None and mention.of(text) == quotation.speaker and mention.of(text)[:1].islower()


def without_labels(text: str, quotations: Sequence[Quotation]) -> list[Quotation]:
    """The quotations, but that a few words which come again and again are what something is called: «gilets jaunes»."""
    short = [quotation.content.end - quotation.content.start <= _LONGEST_LABEL for quotation in quotations]
    words = [_folded(text, quotations[n]) if is_short else "" for n, is_short in enumerate(short)]
    counts = Counter(label for label in words if 0 < len(label.split()) <= _OFTEN)
    often = {label for label, count in counts.items() if count >= _OFTEN}
    return [
        replace(quotation, kind=Kind.SCARE, speaker=None, mention=None, cue=None, confidence=0.0, rule="none")
        if quotation.kind is Kind.MIXED and label in often
        else quotation
        for quotation, label in zip(quotations, words, strict=True)
    ]


def _without_article(words: str, articles: Collection[str]) -> str:
    first, _, rest = words.lstrip().partition(" ")
    return f" {rest}" if first in articles and rest else words


def _folded(text: str, quotation: Quotation) -> str:
    """The words of a quotation, each between spaces, without case and punctuation."""
    inside = quotation.content.of(text).casefold()
    return f" {' '.join(''.join(c if c.isalnum() else ' ' for c in inside).split())} "

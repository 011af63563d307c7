"""Annotations of a cleaned text, told in the offsets of the text as it came."""

from collections.abc import Sequence
from dataclasses import replace

from reader.article import Annotations, Quotation, Span


def moved(known: Annotations, origins: Sequence[tuple[int, int]]) -> Annotations:
    """Move all spans back.

    Args:
        known: What was found in the cleaned text.
        origins: For each of its code points, where that comes from (`clean_aligned`).
    """
    quotations = (_quotation(quotation, origins) for quotation in known.quotations)
    names = ((name, _span(name, origins)) for name in known.names)
    return Annotations(tuple(quotations), tuple(replace(name, start=at.start, end=at.end) for name, at in names))


def _quotation(quotation: Quotation, origins: Sequence[tuple[int, int]]) -> Quotation:
    whole = _span(quotation, origins)
    return replace(
        quotation,
        start=whole.start,
        end=whole.end,
        content=_span(quotation.content, origins),
        mention=_span(quotation.mention, origins) if quotation.mention else None,
        cue=_span(quotation.cue, origins) if quotation.cue else None,
    )


def _span(span: Span, origins: Sequence[tuple[int, int]]) -> Span:
    """Where a span comes from; an empty one is where its neighbour starts."""
    if span.start < span.end:
        return Span(origins[span.start][0], origins[span.end - 1][1])
    place = origins[span.start][0] if span.start < len(origins) else origins[-1][1] if origins else 0
    return Span(place, place)

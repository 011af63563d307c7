"""Lines of authors and days at the top of an article that has become blocks."""

from collections.abc import Sequence
from dataclasses import replace

from reader.article import BlockKind
from reader.sources.compose import Draft
from reader.sources.header import read_header
from reader.sources.metadata import Metadata

__all__ = ["with_lines"]

_TOP_LINES = 6
"""Blocks among which such lines are looked for."""
_LONGEST_LINE = 120
_LONGEST_NAME = 12
"""Code points before a colon, of what a line names: `Date: …` may be part of a list."""


def with_lines(metadata: Metadata, drafts: Sequence[Draft]) -> Metadata:
    """Add what such lines say to what the source says; they stay where they are."""
    for draft in drafts[:_TOP_LINES]:
        if (metadata.authors and metadata.date) or draft.kind is not BlockKind.PARAGRAPH:
            continue
        if len(draft.text) > _LONGEST_LINE or ":" in draft.text[:_LONGEST_NAME]:
            continue
        told = read_header([draft.text], metadata.language).metadata
        metadata = replace(
            metadata,
            authors=metadata.authors or told.authors,
            date=metadata.date or told.date,
            origins=tuple({**dict.fromkeys(dict(told.origins), "top of the text"), **dict(metadata.origins)}.items()),
        )
    return metadata

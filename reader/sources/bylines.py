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
    """Add what such lines say to what the source says; they stay where they are.

    Authors with words of an article between them are those of a list of articles, which says nothing of itself.
    """
    found = metadata
    is_behind = False
    for draft in drafts[:_TOP_LINES]:
        told = _told(draft, metadata.language)
        if not told.authors and not told.date:
            is_behind = found.authors != metadata.authors
            continue
        if is_behind and told.authors:
            return metadata
        found = replace(
            found,
            authors=found.authors or told.authors,
            date=found.date or told.date,
            origins=tuple({**dict.fromkeys(dict(told.origins), "top of the text"), **dict(found.origins)}.items()),
        )
    return found


def _told(draft: Draft, language: str) -> Metadata:
    """What a block says if it is such a line; nothing elsewhere."""
    if draft.kind is not BlockKind.PARAGRAPH or len(draft.text) > _LONGEST_LINE or ":" in draft.text[:_LONGEST_NAME]:
        return Metadata()
    return read_header([draft.text], language).metadata

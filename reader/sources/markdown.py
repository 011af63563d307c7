"""Markdown: front matter as metadata, its title, its blocks."""

from collections.abc import Sequence
from dataclasses import replace

from reader.article import Article, BlockKind
from reader.sources.bylines import with_lines
from reader.sources.compose import Draft, compose
from reader.sources.frontmatter import split_front_matter
from reader.sources.header import read_header
from reader.sources.limits import check_lines
from reader.sources.markdown_blocks import markdown_blocks
from reader.sources.markdown_dialects import common_markdown
from reader.sources.metadata import from_mapping
from reader.sources.paragraphs import paragraphs
from reader.text.clean import clean, clean_line, count_controls
from reader.text.fold import fold
from reader.text.language import guess_language

__all__ = ["parse"]

_LONGEST = 2_000_000
"""Code points: longer texts are read as plain text, for Markdown takes a second for each million."""
_TOP = 3
"""Blocks among which a first heading is the title even where there are others of its rank."""


def parse(text: str, name: str) -> list[Article]:
    """Read a Markdown text.

    Args:
        text: What is in the file, decoded.
        name: The file, as the user named it.

    Returns:
        One article, or none where there is no text.
    """
    removed = count_controls(check_lines(text))
    values, body = split_front_matter(clean(text))
    metadata = from_mapping(values, guess_language(body), "front matter")
    if not values:  # then there may be lines at the top, as in a plain text
        header = read_header(body.split("\n"), metadata.language)
        metadata, body = header.metadata, "\n".join(header.lines)
    drafts = markdown_blocks(common_markdown(body)) if len(body) <= _LONGEST else paragraphs(body.split("\n"))
    drafts = _titled(drafts, metadata.title)
    return compose(drafts, with_lines(metadata, drafts), name, removed)


def _titled(drafts: Sequence[Draft], title: str) -> list[Draft]:
    """Put the title first: that of the front matter, else the first heading, which then isn't repeated."""
    place = _heading_place(drafts)
    if place is None or (title and not _is_same(drafts[place].text, title)):
        return list(drafts)
    heading = (
        Draft(clean_line(title), BlockKind.TITLE) if title else replace(drafts[place], kind=BlockKind.TITLE, level=0)
    )
    return [heading, *drafts[:place], *drafts[place + 1 :]]


def _heading_place(drafts: Sequence[Draft]) -> int | None:
    """Where the heading stands that names the whole text, if one does."""
    first_rank = [number for number, draft in enumerate(drafts) if draft.kind is BlockKind.HEADING and draft.level == 1]
    if first_rank:
        return first_rank[0] if len(first_rank) == 1 or first_rank[0] < _TOP else None
    return 0 if drafts and drafts[0].kind is BlockKind.HEADING else None


def _is_same(heading: str, title: str) -> bool:
    return fold(clean_line(heading)) == fold(clean_line(title))

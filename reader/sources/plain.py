"""Plain text: what stands at its top, its title, its paragraphs."""

from collections.abc import Sequence

from reader.article import Article, BlockKind
from reader.sources.compose import Draft, compose
from reader.sources.header import read_header
from reader.sources.headline import find_headline
from reader.sources.limits import check_lines
from reader.sources.pages import without_pages
from reader.sources.paragraphs import paragraphs
from reader.text.clean import clean, count_controls
from reader.text.language import guess_language

__all__ = ["parse"]

_TOP = 3
"""Blocks among which a title that is already known is looked for, not to be shown twice."""


def parse(text: str, name: str) -> list[Article]:
    """Read a plain text.

    Args:
        text: What is in the file, decoded.
        name: The file, as the user named it.

    Returns:
        One article, or none where there is no text.
    """
    removed = count_controls(check_lines(text))
    lines = clean(without_pages(text)).split("\n")
    header = read_header(lines, guess_language("\n".join(lines)))
    drafts = without_title(paragraphs(header.lines), header.metadata.title)
    if not header.metadata.title:
        place = find_headline(drafts, after_lead=header.has_lead)
        if place is not None:
            drafts = [Draft(drafts[place].text, BlockKind.TITLE), *drafts[:place], *drafts[place + 1 :]]
    return compose(_without_edges(drafts), header.metadata, name, removed)


def without_title(drafts: Sequence[Draft], title: str) -> list[Draft]:
    """Leave out the block at the top that repeats a title already known."""
    place = next((number for number, draft in enumerate(drafts[:_TOP]) if title and draft.text == title), None)
    return [draft for number, draft in enumerate(drafts) if number != place]


def _without_edges(drafts: Sequence[Draft]) -> list[Draft]:
    """Leave out rules that part nothing: at the ends, and under the title."""
    kept = list(drafts)
    while kept and kept[-1].kind is BlockKind.RULE:
        kept.pop()
    first = 1 if kept and kept[0].kind is BlockKind.TITLE else 0
    while kept[first:] and kept[first].kind is BlockKind.RULE:
        del kept[first]
    return kept

"""HTML pages as browsers and other programs save them: one article, or the articles of an export."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from reader.article import Article, BlockKind
from reader.sources import nexis
from reader.sources.bylines import with_lines
from reader.sources.compose import Draft, compose
from reader.sources.content import content_blocks
from reader.sources.formats import NEXIS
from reader.sources.html_decode import decode_html
from reader.sources.html_json_ld import json_ld_text
from reader.sources.html_main import main_blocks
from reader.sources.html_metadata import page_metadata
from reader.sources.html_text import html_lines
from reader.sources.html_tree import body_of, is_cut, parse_tree
from reader.sources.html_walk import Element, walk
from reader.sources.html_web import EDGES, web_blocks
from reader.sources.limits import is_too_much_html
from reader.sources.metadata import Metadata, from_mapping
from reader.sources.press_exports import read_export
from reader.sources.sniff import export_in
from reader.text.clean import clean, count_controls
from reader.text.fold import fold

__all__ = ["read"]

_INLINED = re.compile(r"data:[\w/+.-]{0,80}[;,][^\s\"'()<>]{1000,}")
"""Pictures and fonts that a program put into the page when it saved it."""
_SAVED_FROM = re.compile(
    r"<!--\s{0,20}saved from url=\(\d{4}\)(\S{1,4000})\s{0,20}-->"
    r"|<!--\s{0,20}Page saved with SingleFile\s{1,20}url: (\S{1,4000})"
)
"""What browsers write into a page that they save."""
_HEAD = 8000
"""Code points in which that stands."""
_LEAST = 200
"""Code points: a shorter article in a page with more text was not found."""
_LEAST_FOUND = 0.1
"""The same, as a share of the text outside the edges of the page: a list of headlines is no article."""
_LEAST_TOLD = 2
"""How many times longer than what a page shows a text for programs must be, to be what a script would show."""
_LINES_OF_EXPORT = 100
_TOP = 4
"""Blocks among which the title is looked for, not to be shown twice."""


def read(data: bytes, name: str, address: str = "") -> Iterator[Article]:
    """Read a page.

    Args:
        data: What is in the file.
        name: The file, as the user named it.
        address: Where it was saved from, if its file says so; else the page may.
    """
    text, encoding = decode_html(data)
    removed = count_controls(text)
    text = clean(_INLINED.sub("data:", text))
    tree = parse_tree(text) if not is_too_much_html(text) else None
    lines = html_lines(text)
    if tree is not None and (export := read_export(tree, name, encoding) or _nexis(tree, lines, name, encoding)):
        yield from export
        return
    if tree is None or is_cut(tree, lines):
        drafts, metadata = [Draft(line) for line in lines], Metadata()
    else:
        metadata = page_metadata(tree)
        drafts = _article(tree)
    metadata = _with_address(metadata, address or _saved_from(text))
    metadata = replace(metadata, origins=(*metadata.origins, ("encoding", encoding)))
    drafts = without_heading(drafts, metadata.title)
    yield from compose(drafts, with_lines(metadata, drafts), name, removed)


def _nexis(tree: Element, lines: Sequence[str], name: str, encoding: str) -> list[Article]:
    """The articles of an export of Nexis, which is its export as text with tags around every line."""
    if export_in("\n".join(lines[:_LINES_OF_EXPORT])) is not NEXIS:
        return []
    told = (("encoding", encoding), ("format", NEXIS.name))
    articles = nexis.parse("\n\n".join(draft.text for draft in walk(body_of(tree))), name)
    return [replace(article, origins=(*article.origins, *told)) for article in articles]


def _saved_from(text: str) -> str:
    match = _SAVED_FROM.search(text, 0, _HEAD)
    return (match[1] or match[2]) if match else ""


def _with_address(metadata: Metadata, address: str) -> Metadata:
    """Add where the page was saved from, and what that tells, to what the page itself says.

    A page may name the address that it likes best, but none of another site.
    """
    told = from_mapping({"url": address}, origin="address of the saved page")
    if not told.url:  # none, or that of a file
        return metadata
    is_own = from_mapping({"url": metadata.url}).source == told.source
    origins = {**dict(told.origins), **dict(metadata.origins)}
    return replace(
        metadata,
        url=metadata.url if is_own else told.url,
        source=metadata.source or told.source,
        date=metadata.date or told.date,
        origins=tuple(origins.items()),
    )


def without_heading(drafts: Sequence[Draft], title: str) -> list[Draft]:
    """Leave out the heading at the top that repeats a title already known; make it the title where none is."""
    place = next((number for number, draft in enumerate(drafts[:_TOP]) if _names(draft, title)), None)
    rest = [draft for number, draft in enumerate(drafts) if number != place]
    if title or place is None:
        return rest
    return [replace(drafts[place], kind=BlockKind.TITLE, level=0), *rest]


def _names(draft: Draft, title: str) -> bool:
    if not title:
        return draft.kind is BlockKind.HEADING and draft.level == 1
    return len(draft.text) <= 2 * len(title) and _letters(draft.text) == _letters(title)


def _letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", fold(text)) or text


def _article(tree: Element) -> list[Draft]:
    """The article in a page; all of the page but its edges where hardly anything is found."""
    drafts = main_blocks(tree)
    if len(told := json_ld_text(tree)) > _LEAST and len(told) > _LEAST_TOLD * _size(drafts):
        return content_blocks(told)
    body = body_of(tree)
    whole = walk(body, frozenset(body.iter(*EDGES)))
    if _size(drafts) >= max(_LEAST, _LEAST_FOUND * _size(whole)):
        return drafts
    return max(drafts, web_blocks(tree) or whole, key=_size)


def _size(drafts: Sequence[Draft]) -> int:
    return sum(len(draft.text) for draft in drafts)

"""Text that may be HTML, as fields of exports, feeds and messages hold it, to blocks."""

import re
from html import unescape

from reader.sources.compose import Draft
from reader.sources.html_tree import body_of, parse_tree
from reader.sources.html_walk import walk
from reader.sources.paragraphs import paragraphs
from reader.text.clean import clean

__all__ = ["content_blocks", "html_blocks"]

_TAGS = re.compile(
    r"</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|blockquote|table|img|html|body)\b[^<>]{0,2000}>", re.I
)


def content_blocks(text: str, *, is_html: bool = False) -> list[Draft]:
    """Read a text, as HTML where it has tags.

    Args:
        text: Any text.
        is_html: Whether it is said to be HTML: then its entities are decoded even where it has no tags.
    """
    if _TAGS.search(text):
        return html_blocks(text)
    return paragraphs(clean(unescape(text) if is_html else text).split("\n"))


def html_blocks(html: str) -> list[Draft]:
    """Read a scrap of HTML that is all article."""
    tree = parse_tree(clean(html))
    return [] if tree is None else walk(body_of(tree))

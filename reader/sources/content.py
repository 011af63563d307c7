"""Text that may be HTML, as fields of exports, feeds and messages hold it, to blocks."""

import re
from html import unescape

from reader.sources.compose import Draft
from reader.sources.html_text import html_lines
from reader.sources.html_tree import DEEPEST, body_of, is_cut, parse_tree
from reader.sources.html_walk import walk
from reader.sources.limits import check_lines, is_too_much_html
from reader.sources.paragraphs import paragraphs
from reader.text.clean import clean

__all__ = ["content_blocks", "html_blocks", "text_blocks"]

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
    return text_blocks(unescape(text) if is_html else text)


def text_blocks(text: str) -> list[Draft]:
    """Read a plain text that has nothing at its top."""
    return paragraphs(clean(check_lines(text)).split("\n"))


def html_blocks(html: str) -> list[Draft]:
    """Read a piece of HTML that is all article; only its text where a tree would take too much, or has lost much."""
    html = clean(html)
    tree = parse_tree(html) if not is_too_much_html(html) else None
    drafts = [] if tree is None else walk(body_of(tree))
    if html.count("<") < DEEPEST:
        return drafts
    lines = html_lines(html)
    return drafts if tree is not None and not is_cut(tree, lines) else [Draft(line) for line in lines]

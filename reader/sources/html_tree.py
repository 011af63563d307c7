"""Trees of HTML: parsed without network, without entities of their own, without comments, within limits."""

import re
from collections.abc import Sequence

from lxml import etree, html

from reader.sources.html_walk import Element

__all__ = ["DEEPEST", "body_of", "is_cut", "parse_tree"]

DEEPEST = 250
"""Fewer tags can't be nested so deep that libxml2 drops what is inside."""
_LONG_TAG = re.compile(r"<([a-zA-Z][\w:-]{0,40})(\s[^<>]{10000,})")
_MOST_ATTRIBUTES = 2000
"""Words in a tag: libxml2 compares each of its attributes with all others."""
_LEAST_SHARE = 0.5
"""Share of a page's words that its tree must hold."""


def parse_tree(text: str) -> Element | None:
    """Parse a page or a scrap; None where there is nothing in it.

    Args:
        text: Clean, for libxml2 stops reading at control characters.
    """
    text = _LONG_TAG.sub(_without_attributes, text)
    parser = html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
    try:
        return html.document_fromstring(text.encode("utf-8"), parser=parser)
    except (etree.LxmlError, AssertionError):  # lxml asserts that a document has a root
        return None


def _without_attributes(tag: re.Match[str]) -> str:
    return tag[0] if len(tag[2].split()) <= _MOST_ATTRIBUTES else f"<{tag[1]} "


def body_of(tree: Element) -> Element:
    """The part that is shown."""
    body = tree.find("body")
    return tree if body is None else body


def is_cut(tree: Element, lines: Sequence[str]) -> bool:
    """True where the tree has lost much of what stands in the page."""
    held = sum(len(text) for text in body_of(tree).itertext())
    return held < _LEAST_SHARE * sum(map(len, lines))

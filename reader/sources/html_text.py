"""The words in a piece of HTML that stands in another format: tags dropped, entities decoded once.

Written for scraps, not for pages: no tree is made of the tags, and every expression is linear in the text's length.
"""

import re
from collections.abc import Iterator
from html import unescape

from reader.sources.limits import check_lines

__all__ = ["html_lines", "tag_text"]

_HIDDEN = (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"), ("<?", "?>"), ("<![CDATA[", "]]>"))
_TAG = re.compile(r"""<[a-zA-Z/!](?:[^<>"']|"[^"<]*"|'[^'<]*')*>|<[a-zA-Z/!][^<>]*>""")
_RUN = re.compile(r"\s{2,}|[^\S ]")
_NAME = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)")
_ALT = re.compile(r"""\balt\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
_PIECE = 1_000_000
"""Code points."""
_BREAKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "br", "dd", "details", "div", "dl", "dt", "figcaption", "figure",
        "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
        "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    )
)  # fmt: skip
"""Elements that begin a line of their own."""


def html_lines(html: str) -> list[str]:
    """The text of `html`, one string for each line that a browser would begin anew."""
    for opening, closing in _HIDDEN:
        html = _without(html, opening, closing)
    text = "".join(
        unescape(_TAG.sub(lambda match: tag_text(match[0]), piece)) for piece in _pieces(_RUN.sub(" ", html))
    )
    return [line for line in map(_spaced, check_lines(text).split("\n")) if line]


def _pieces(html: str) -> Iterator[str]:
    """Parts that begin with a tag: what replaces the tags keeps all that is between them in a list."""
    start = 0
    while start < len(html):
        end = html.find("<", start + _PIECE)
        end = len(html) if end < 0 else end
        yield html[start:end]
        start = end


def tag_text(tag: str) -> str:
    """What stands in the text for a tag: a newline where the line breaks, the description of an image, else nothing."""
    match = _NAME.match(tag)
    name = match[1].lower() if match else ""
    if name == "img" and (alt := _ALT.search(tag)):
        return alt[1] or alt[2] or ""
    return "\n" if name in _BREAKS else ""


def _without(html: str, opening: str, closing: str) -> str:
    """Cut what stands between two marks; an opening without a close stays."""
    lower = html.lower()
    opening, closing = opening.lower(), closing.lower()
    parts: list[str] = []
    place = 0
    while (start := lower.find(opening, place)) >= 0 and (end := lower.find(closing, start)) >= 0:
        parts.append(html[place:start])
        place = end + len(closing)
    return "".join([*parts, html[place:]])


def _spaced(line: str) -> str:
    return re.sub(r"[ \t]+", " ", line).strip()

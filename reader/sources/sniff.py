"""Formats told by looking, for what has no file name, or one that says nothing."""

import re

from reader.sources.formats import PAGE, Format

__all__ = ["looks_like", "looks_like_markdown"]

_FRONT_MATTER = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*\r?\n[ \t]*[\w\"-]+[ \t]*[:=]")
_SIGNS = tuple(
    re.compile(sign, re.MULTILINE)
    for sign in (
        r"^#{1,6} +\S",
        r"^(```|~~~)",
        r"\]\([^()\s]{3,}\)",
        r"^(=|-){4,}[ \t]*$",
        r"\*\*\w[^*\n]{0,80}\*\*",
        r"^\|.{1,200}\|[ \t]*$",
        r"^ {0,3}\[[^\]\n]{1,40}\]: \S",
        r"^ {0,3}[*+-] {1,3}\S",
        r"^> ",
    )
)
_HEAD = 20_000
"""Code points or bytes that are looked at."""
_BEGINNINGS = (
    (
        PAGE,
        re.compile(rb"(?:\xef\xbb\xbf)?\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200})?<(?:!doctype html|html)[\s>]", re.I),
    ),
)
"""How files begin whatever they are called."""


def looks_like(data: bytes, *, is_named: bool) -> Format | None:
    """The format that the first bytes show; None for a text.

    Args:
        data: What is in the file.
        is_named: True for a file whose name says that it is plain text: only what nobody writes by hand is another.
    """
    beginnings = () if is_named else _BEGINNINGS
    return next((format_ for format_, sign in beginnings if sign.match(data, 0, _HEAD)), None)


def looks_like_markdown(text: str) -> bool:
    """True for front matter, for a heading at the very start, or for two kinds of Markdown's signs."""
    head = text[:_HEAD]
    if _FRONT_MATTER.match(head) or re.match(r"\ufeff?\s{0,100}# \S", head):
        return True
    return sum(sign.search(head) is not None for sign in _SIGNS) >= 2

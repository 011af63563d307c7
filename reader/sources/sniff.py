"""Markdown or plain text: told by looking, for what has no file name."""

import re

__all__ = ["looks_like_markdown"]

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
"""Code points that are looked at."""


def looks_like_markdown(text: str) -> bool:
    """True for front matter, for a heading at the very start, or for two kinds of Markdown's signs."""
    head = text[:_HEAD]
    if _FRONT_MATTER.match(head) or re.match(r"\ufeff?\s{0,100}# \S", head):
        return True
    return sum(sign.search(head) is not None for sign in _SIGNS) >= 2

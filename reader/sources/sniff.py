"""Formats told by looking, for what has no file name, or one that says nothing."""

import re

from reader.sources.formats import (
    EPUB,
    FEED,
    JSON,
    MAIL,
    NEXIS,
    OFFICE,
    PAGE,
    PDF,
    PROQUEST,
    RTF,
    SAVED,
    WALLABAG,
    Format,
)

__all__ = ["export_in", "looks_like", "looks_like_markdown"]

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
_XML = rb"(?:\xef\xbb\xbf)?\s{0,200}(?:<\?xml[^>]{0,200}>\s{0,200}|<!--[^>]{0,1000}-->\s{0,200}){0,5}<"
_BEGINNINGS = (
    (PDF, re.compile(rb"%PDF-")),
    (RTF, re.compile(rb"\s{0,200}\{\\rtf\d")),
    (OFFICE, re.compile(rb"PK\x03\x04.{26}mimetype.{0,40}application/vnd\.oasis\.opendocument", re.DOTALL)),
    (EPUB, re.compile(rb"PK\x03\x04.{26}mimetype", re.DOTALL)),
    (OFFICE, re.compile(rb"PK\x03\x04.{26}(?:\[Content_Types\]|_rels/|word/|docProps/)", re.DOTALL)),
    (PAGE, re.compile(_XML + rb"(?:!doctype html|html)[\s>]", re.IGNORECASE)),
    (FEED, re.compile(_XML + rb"(?:rss|feed|rdf:RDF|channel)[\s>]")),
    (SAVED, re.compile(rb"bplist00|From: [\"<]Saved by ")),
    (
        MAIL,
        re.compile(
            rb"From \S+ .{0,100}\d{4}\r?\n[\w-]+: |(?:[A-Z][\w-]+: .{0,900}\r?\n){1,20}(?:MIME-Version|Message-ID): ",
            re.I,
        ),
    ),
    (JSON, re.compile(rb"(?:\xef\xbb\xbf)?\s{0,200}(?:\[\s{0,200})?\{\s{0,200}\"[^\"\n]{1,60}\"\s{0,9}:")),
)
"""How files begin, whatever they are called."""
_EXPORTS = (
    (
        NEXIS,
        re.compile(
            r"\d (?:of|de|sur|von|di|van) \d{1,6} D(?:OC|OK)UMENT"
            r"|^[ \t]*Do[ck]ument \d{1,6} (?:of|de|sur|von|di|van) \d{1,6}[ \t]*$",
            re.MULTILINE,
        ),
    ),
    (WALLABAG, re.compile(r"^(={100}|#{100})[ \t]*\n{1,3}\S[^\n]{0,1000}\n{1,3}\1[ \t]*$", re.MULTILINE)),
    (PROQUEST, re.compile(r"^_{40,}[ \t]*\n(?:.*\n){0,60}?Full text:", re.MULTILINE)),
)
"""What stands above the first article of a text that holds many."""
_EXPORT_HEAD = 4000
"""Code points in which that is."""


def looks_like(data: bytes, *, is_named: bool) -> Format | None:
    """The format that the first bytes show; None for a text.

    Args:
        data: What is in the file.
        is_named: True for a file whose name says that it is plain text: it is believed.
    """
    beginnings = () if is_named else _BEGINNINGS
    return next((format_ for format_, sign in beginnings if sign.match(data[:_HEAD])), None)


def export_in(text: str) -> Format | None:
    """The export of a database that a text is; None for any other."""
    return next((format_ for format_, sign in _EXPORTS if sign.search(text[:_EXPORT_HEAD])), None)


def looks_like_markdown(text: str) -> bool:
    """True for front matter, for a heading at the very start, or for two kinds of Markdown's signs."""
    head = text[:_HEAD]
    if _FRONT_MATTER.match(head) or re.match(r"\ufeff?\s{0,100}# \S", head):
        return True
    return sum(sign.search(head) is not None for sign in _SIGNS) >= 2

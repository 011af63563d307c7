"""Documents in RTF: their text, read as plain text; those of a Nexis or ProQuest export one by one."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from striprtf.striprtf import rtf_to_text

from reader.article import Article
from reader.sources import plain
from reader.sources.dates import read_date
from reader.sources.metadata import read_authors
from reader.sources.problem import UnreadableError
from reader.sources.program_titles import is_no_author, is_no_title
from reader.sources.sniff import export_in
from reader.text.clean import clean_line

__all__ = ["BEGINNING", "read"]

BEGINNING = b"{\\rtf"
_DAMAGED = ("a damaged document in RTF", "open it in a program for documents and save it anew")
_CODE_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")
_FIELD = re.compile(r"\{\\field\b")
_TITLE = re.compile(r"\{\\title\s?([^{}]{1,500})\}")
_AUTHOR = re.compile(r"\{\\author\s?([^{}]{1,500})\}")
_MADE = re.compile(r"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
_HEAD = 50_000
"""Code points in which the title stands that the program was given, the author, and the day."""
_LINES = re.compile(r"\n(?!\n)")
_BRACE = re.compile(r"[{}]")
_FONTS = "\\fonttbl"
_MOST_FONT_TABLES = 3
_LONGEST_FONT_TABLE = 20_000
"""Code points; the time that the parser takes grows with their square."""


def read(data: bytes, name: str) -> Iterator[Article]:
    """Read the text of a document.

    Raises:
        UnreadableError: it is no RTF, or damaged beyond reading.
    """
    if not data.lstrip().startswith(BEGINNING):
        raise UnreadableError("is named like RTF but is none", "open it in the program that wrote it")
    source = _decoded(data)
    _check_fonts(source)
    # links are no words of the text, and the parser looks for their addresses line by line, again and again
    text = _text(_FIELD.sub("{", source))
    if not text.strip():
        raise UnreadableError("a document without text", "check that it was saved whole")
    export = export_in(text)
    if export is not None:
        yield from (item for item in export.parse()(text, name) if isinstance(item, Article))
        return
    for article in plain.parse(_LINES.sub("\n\n", text), name):
        yield _with_properties(article, source)


def _with_properties(article: Article, source: str) -> Article:
    """Put the title of the document above the article, and its author and its day where the text has none."""
    title, author = _said(_TITLE, source), _said(_AUTHOR, source)
    authors = () if is_no_author(author) else tuple(read_authors(author))
    made = _MADE.search(source, 0, _HEAD)
    date = read_date("-".join(made.groups())) if made else None
    told = {
        "title": title if not is_no_title(title) else "",
        "authors": authors if not article.authors else (),
        "date": date if not article.date else None,
    }
    found: dict[str, Any] = {field: value for field, value in told.items() if value}
    origins = dict(article.origins) | dict.fromkeys(found, "document properties")
    return replace(article, **found, origins=tuple(origins.items()))


def _said(field: re.Pattern[str], source: str) -> str:
    """The words of a property of the document."""
    match = field.search(source, 0, _HEAD)
    return clean_line(_text(f"{{\\rtf1\\ansi {match[1]}}}")) if match else ""


def _decoded(data: bytes) -> str:
    """The source, which should be ASCII and is in the code page that it names where it isn't."""
    named = _CODE_PAGE.search(data, 0, _HEAD)
    try:
        return data.decode(f"cp{named[1].decode()}" if named else "cp1252", errors="replace")
    except LookupError:
        return data.decode("cp1252", errors="replace")


def _text(source: str) -> str:
    try:
        return str(rtf_to_text(source, errors="replace"))
    except (ValueError, LookupError, RecursionError):
        raise UnreadableError(*_DAMAGED) from None


def _check_fonts(source: str) -> None:
    """See that the tables of fonts end where they should.

    Raises:
        UnreadableError: one doesn't.
    """
    tables = source.split(_FONTS, _MOST_FONT_TABLES + 1)[1:]
    if len(tables) > _MOST_FONT_TABLES or not all(map(_is_closed, tables)):
        raise UnreadableError(*_DAMAGED)


def _is_closed(table: str) -> bool:
    depth = 1
    for brace in _BRACE.finditer(table, 0, _LONGEST_FONT_TABLE):
        depth += 1 if brace[0] == "{" else -1
        if not depth:
            return True
    return False

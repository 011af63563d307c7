"""The formats that Reader reads: one table, from a file's suffix to the module that parses it.

A module of this table is imported when its first file is opened. One of a format that is text gives
`parse(text, name)`; one that needs the bytes gives `read(data, name)`. A new format is one row and one module.
"""

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import cast

from reader.article import Article
from reader.sources.problem import Problem

__all__ = ["FORMATS", "MARKDOWN", "PLAIN", "Format", "Parse", "Read", "format_of", "inner_name", "is_known"]

Parse = Callable[[str, str], Iterable[Article | Problem]]
"""From a file's decoded text and its name, as the user gave it, to its articles and what of it could not be read."""

Read = Callable[[bytes, str], Iterator[Article | Problem]]
"""From what is in a file, and its name, to its articles and what of it could not be read."""


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file."""

    name: str
    """As the user is told it."""
    module: str
    suffixes: tuple[str, ...]
    is_text: bool = False
    """True where the module wants decoded text."""
    max_bytes: int = 0
    """The largest file that is opened; 0 for the common limit."""

    def parse(self) -> Parse:
        """The function that parses text."""
        return cast("Parse", import_module(self.module).parse)

    def read(self) -> Read:
        """The function that reads bytes."""
        return cast("Read", import_module(self.module).read)


PLAIN = Format("plain text", "reader.sources.plain", (".txt", ".text"), is_text=True)
MARKDOWN = Format("Markdown", "reader.sources.markdown", (".md", ".markdown", ".mdown"), is_text=True)
PAGE = Format("HTML page", "reader.sources.html_page", (".html", ".htm", ".xhtml"))
SAVED = Format("saved page", "reader.sources.saved_pages", (".mhtml", ".mht", ".webarchive"))
NEXIS = Format("Nexis export", "reader.sources.nexis", (), is_text=True)
WALLABAG = Format("wallabag export", "reader.sources.wallabag", (), is_text=True)
PROQUEST = Format("ProQuest export", "reader.sources.proquest", (), is_text=True)
JSON = Format("JSON", "reader.sources.json_files", (".json", ".jsonl", ".ndjson", ".jsonlines"), is_text=True)
CSV = Format("CSV", "reader.sources.csv_files", (".csv", ".tsv"), is_text=True)
FEED = Format("feed", "reader.sources.feed", (".rss", ".atom", ".xml", ".rdf"))
EPUB = Format("EPUB", "reader.sources.epub", (".epub",), max_bytes=160 * 2**20)
OFFICE = Format("document", "reader.sources.office", (".docx", ".odt"))
RTF = Format("RTF", "reader.sources.rtf", (".rtf",), max_bytes=20 * 2**20)
MAIL = Format("e-mail", "reader.sources.mail", (".eml", ".mbox"))
PDF = Format("PDF", "reader.sources.pdf", (".pdf",))

FORMATS = (PLAIN, MARKDOWN, PAGE, SAVED, NEXIS, WALLABAG, PROQUEST, JSON, CSV, FEED, EPUB, OFFICE, RTF, MAIL, PDF)

_BY_SUFFIX = {suffix: format_ for format_ in FORMATS for suffix in format_.suffixes}
_PACKED = ".gz"


def is_known(name: str) -> bool:
    """True where the suffix of `name` is in the table."""
    return _suffix(inner_name(name)) in _BY_SUFFIX


def format_of(name: str) -> Format | None:
    """The format that the suffix of `name` tells; None where it is in no row."""
    return _BY_SUFFIX.get(_suffix(inner_name(name)))


def inner_name(name: str) -> str:
    """The name of what is packed in a file: `a.json` for `a.json.gz`."""
    return name[: -len(_PACKED)] if name.lower().endswith(_PACKED) else name


def _suffix(name: str) -> str:
    return os.path.splitext(name)[1].lower()  # noqa: PTH122 - pathlib would keep every name in memory

"""RSS, Atom and their ancestors by feedparser, which is given bytes only: a text might be an address to fetch."""

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from xml.sax import SAXException

import feedparser

from reader.article import Article
from reader.sources.compose import compose
from reader.sources.content import content_blocks
from reader.sources.html_page import without_heading
from reader.sources.metadata import from_mapping
from reader.sources.press_exports import read_factiva_xml
from reader.sources.problem import UnreadableError
from reader.text.clean import count_controls

__all__ = ["Entry", "entries", "read"]

_ENTITY = re.compile(rb"<!ENTITY\s[^>]{0,65536}")
_REFERENCE = re.compile(rb"&[^#]")
_LONGEST_ENTITY = 1000
"""Bytes of a declaration: longer ones are there to be repeated."""
_FACTIVA = re.compile(rb"<(?:\w+:)?pps(?:article|response)", re.IGNORECASE)
_HEAD = 4000
"""Bytes in which the first elements of an export of Factiva stand."""
_TAG = re.compile(rb"<[a-zA-Z]|&lt;")
_MOST_TAGS = 1_000_000
"""Of one feed, those inside its texts too: feedparser takes a minute for them."""
_FAILURES = (ValueError, LookupError, AssertionError, AttributeError, TypeError, RecursionError, ArithmeticError)
"""What feedparser's loose parser, made for pages of 1999, raises on bytes that are no feed."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed, before it is an article."""

    values: Mapping[str, object]
    """What is said of it: title, date, authors, source, language, url."""
    text: str
    is_html: bool
    encoding: str


def read(data: bytes, name: str) -> Iterator[Article]:
    """Read every entry of a feed.

    Raises:
        UnreadableError: it is no feed, it has none, or its entities would fill the memory.
    """
    if _FACTIVA.search(data, 0, _HEAD):
        yield from read_factiva_xml(data, name)
        return
    for number, entry in enumerate(entries(data), 1):
        metadata = from_mapping(entry.values, origin="feed")
        metadata = replace(metadata, origins=(*metadata.origins, ("encoding", entry.encoding)))
        drafts = without_heading(content_blocks(entry.text, is_html=entry.is_html), metadata.title)
        yield from compose(drafts, metadata, name, count_controls(entry.text), number)


def entries(data: bytes) -> Iterator[Entry]:
    """Give every entry of a feed, as it is.

    Raises:
        UnreadableError: it is no feed, it has none, or its entities would fill the memory.
    """
    if len(_TAG.findall(data)) > _MOST_TAGS:
        raise UnreadableError("a feed of more than a million tags", "split it into smaller files")
    for entity in _ENTITY.findall(data.replace(b"\0", b"")):
        if _REFERENCE.search(entity) or len(entity) > _LONGEST_ENTITY:
            raise UnreadableError("a feed whose entities stand for other entities", "don't trust where it came from")
    try:
        parsed = feedparser.parse(io.BytesIO(data))
    except (*_FAILURES, SAXException):
        raise UnreadableError("no feed that can be read", "check that it was saved whole") from None
    if not parsed.get("version") and not parsed.entries:
        raise UnreadableError("XML that is no feed", "save what it holds as HTML or text")
    if not parsed.entries:
        raise UnreadableError("a feed without entries", "get it again later")
    return (_entry(entry, parsed.feed, parsed.get("encoding") or "") for entry in parsed.entries)


def _entry(entry: Mapping[str, Any], feed: Mapping[str, Any], encoding: str) -> Entry:
    contents = [*(entry.get("content") or ()), entry.get("summary_detail") or {"value": entry.get("summary")}]
    content = max(contents, key=lambda one: len(one.get("value") or ""))
    authors = [author.get("name") for author in entry.get("authors") or ()]
    updated = dict(entry).get("updated")  # the entry's own `get` would warn, and answer with `published`
    values = {
        "title": _plain(entry, "title"),
        "date": entry.get("published") or updated or entry.get("created") or "",
        "authors": list(filter(None, authors)) or entry.get("author") or feed.get("author") or "",
        "source": _plain(entry.get("source") or {}, "title") or _plain(feed, "title"),
        "language": entry.get("language") or feed.get("language") or "",
        "url": entry.get("link") or "",
    }
    return Entry(values, content.get("value") or "", _is_html(content), encoding)


def _is_html(detail: Mapping[str, Any]) -> bool:
    """What feedparser found out, by the feed's word or by looking."""
    return "html" in (detail.get("type") or "")


def _plain(around: Mapping[str, Any], name: str) -> str:
    """A title without its mark-up."""
    text = around.get(name) or ""
    if not _is_html(around.get(f"{name}_detail") or {}) or not re.search("[<&]", text):
        return text
    return " ".join(draft.text for draft in content_blocks(text, is_html=True))

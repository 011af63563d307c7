"""Pages that a browser saved whole in one file: MHTML (RFC 2557) and the web archives of Safari."""

import plistlib
from collections.abc import Iterator
from email.message import Message
from typing import NamedTuple

from reader.article import Article
from reader.sources import html_page
from reader.sources.mail import FAILURES, message_of
from reader.sources.problem import UnreadableError
from reader.text.clean import clean_line

__all__ = ["read"]

_ARCHIVE = (b"bplist", b"<?xml", b"<!DOCTYPE plist", b"<plist")
"""How a web archive begins, which is a property list."""
_DAMAGED = ("a saved page that is damaged", "open it in the browser that saved it and save it as HTML")
_LONGEST_ADDRESS = 4000


class _Page(NamedTuple):
    data: bytes
    charset: str
    address: str


def read(data: bytes, name: str) -> Iterator[Article]:
    """Read the page in the file; pictures and frames that were saved with it are passed over.

    Raises:
        UnreadableError: there is none, or the file is damaged.
    """
    try:
        page = _of_safari(data) if data.lstrip().startswith(_ARCHIVE) else _of_mhtml(data)
    except (*FAILURES, OverflowError, plistlib.InvalidFileException):
        raise UnreadableError(*_DAMAGED) from None
    if page is None:
        raise UnreadableError(*_DAMAGED)
    address = clean_line(page.address)[:_LONGEST_ADDRESS]
    yield from html_page.read(_in_utf8(page), name, address)


def _of_mhtml(data: bytes) -> _Page | None:
    """The first part that is HTML, and where it was saved from."""
    message = message_of(data.lstrip())
    for part in message.walk():
        content = (
            part.get_payload(decode=True) if part.get_content_type() in ("text/html", "application/xhtml+xml") else None
        )
        if isinstance(content, bytes):
            address = _said(part, "content-location") or _said(message, "snapshot-content-location")
            return _Page(content, part.get_content_charset() or "", address)
    return None


def _said(message: Message, header: str) -> str:
    return "".join(str(message.get(header, "")).split())


def _of_safari(data: bytes) -> _Page | None:
    """The main resource of a web archive."""
    archive = plistlib.loads(data)
    main = archive["WebMainResource"]
    content = main["WebResourceData"]
    if not isinstance(content, bytes):
        return None
    return _Page(content, str(main.get("WebResourceTextEncodingName", "")), str(main.get("WebResourceURL", "")))


def _in_utf8(page: _Page) -> bytes:
    """The page in UTF-8 with its mark where its file says how it is encoded; else the page says so itself."""
    try:
        return page.data.decode(page.charset).encode("utf-8-sig") if page.charset else page.data
    except (LookupError, ValueError):
        return page.data

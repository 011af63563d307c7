"""Books in EPUB: a chapter an article, or the book as one, read inside the archive, in the order of the spine.

Nothing is written to disk, sizes are limited, names are only ever looked up in the archive, and no entity or address is
followed.
"""

import io
import lzma
import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import unquote

from lxml import etree

from reader import settings
from reader.article import Article
from reader.sources.compose import Draft, compose
from reader.sources.content import html_blocks
from reader.sources.html_decode import decode_html
from reader.sources.html_page import without_heading
from reader.sources.html_walk import Element
from reader.sources.metadata import Metadata, from_mapping
from reader.sources.problem import Problem, UnreadableError
from reader.text.clean import clean, count_controls

__all__ = ["read"]

MAX_MEMBER = 20 * 2**20
"""Bytes of one file in the archive, unpacked."""
MAX_BOOK = 160 * 2**20
"""Bytes of all that is read, unpacked."""

_DAMAGED = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, NotImplementedError, RuntimeError, EOFError, OSError,
    ValueError, IndexError,
)  # fmt: skip
"""What zipfile raises on archives that are cut off, encrypted, or packed in ways it doesn't know."""
_OF_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Ways of encryption that only hide fonts."""
_EMPTY_TAG = re.compile(
    r"<(?!(?:br|hr|img|col|meta|link|input|area|base|wbr|source|track|embed|param)\b)(\w+)([^<>]*)/>", re.I
)
"""`<title/>`, which HTML would take for a title without an end."""


@dataclass(slots=True)
class _Archive:
    """The files in a book, read within limits."""

    zip: zipfile.ZipFile
    room: int = field(default_factory=lambda: MAX_BOOK)
    names: frozenset[str] = field(default=frozenset())

    def bytes_of(self, name: str) -> bytes:
        """What is in a file.

        Raises:
            UnreadableError: it isn't there, or it is too large or damaged.
        """
        if name not in self.names:
            raise UnreadableError("missing in the book", "get the book again")
        try:
            with self.zip.open(name) as file:
                data = file.read(min(MAX_MEMBER, self.room) + 1)
        except _DAMAGED:
            raise UnreadableError("damaged or encrypted", "get the book again") from None
        if len(data) > MAX_MEMBER:
            raise UnreadableError(f"unpacks to more than {MAX_MEMBER >> 20} MB", "don't trust where it came from")
        self.room -= len(data)
        if self.room < 0:
            raise UnreadableError(f"a book of more than {MAX_BOOK >> 20} MB", "don't trust where it came from")
        return data


def read(data: bytes, name: str) -> Iterator[Article | Problem]:
    """Read the chapters of a book.

    Raises:
        UnreadableError: it is damaged, protected, or no book.
    """
    try:
        archive = _Archive(zipfile.ZipFile(io.BytesIO(data)))
        archive.names = frozenset(archive.zip.namelist())
    except _DAMAGED:
        raise UnreadableError("a damaged book", "get it again") from None
    if _is_protected(archive):
        raise UnreadableError("a book protected by DRM", "open it in the program it was bought for")
    package, folder = _package(archive)
    metadata = _metadata(package)
    chapters: list[_Chapter] = []
    is_whole, part = settings.books.get("whole", False), 0
    for path in _chapters(package, folder):
        try:
            chapter = _chapter(archive.bytes_of(path))
        except UnreadableError as error:
            yield Problem(f"{name} ({path})", error.what, error.advice)
            if archive.room < 0:
                break
            continue
        chapters.append(chapter)
        if not is_whole:
            articles = _article(chapters, metadata, name, part + 1)
            part += len(articles)
            yield from articles
            chapters.clear()
    if is_whole:
        whole = replace(metadata, title=metadata.source, source="")
        articles = _article(chapters, whole, name, 0)
        part += len(articles)
        yield from articles
    if not part and archive.room >= 0:
        raise UnreadableError("a book without text", "open it in the program that wrote it")


@dataclass(frozen=True, slots=True)
class _Chapter:
    """What stands in one."""

    drafts: list[Draft]
    encoding: str
    removed: int


def _chapter(data: bytes) -> _Chapter:
    text, encoding = decode_html(data)
    return _Chapter(html_blocks(_EMPTY_TAG.sub(r"<\1\2></\1>", text)), encoding, count_controls(text))


def _article(chapters: Sequence[_Chapter], metadata: Metadata, name: str, part: int) -> list[Article]:
    """The article that these chapters are: titled by the first heading, or as the book is."""
    drafts = [draft for chapter in chapters for draft in chapter.drafts]
    encodings = [("encoding", chapter.encoding) for chapter in chapters[:1]]
    own = replace(metadata, origins=(*metadata.origins, *encodings))
    removed = sum(chapter.removed for chapter in chapters)
    return compose(without_heading(drafts, metadata.title), own, name, removed, part) if drafts else []


def _is_protected(archive: _Archive) -> bool:
    if "META-INF/encryption.xml" not in archive.names:
        return False
    found = _tree(archive.bytes_of("META-INF/encryption.xml"))
    ways = (
        []
        if found is None
        else found.xpath("//*[local-name()='EncryptedData']/*[local-name()='EncryptionMethod']/@Algorithm")
    )
    return any(way not in _OF_FONTS for way in ways)


def _package(archive: _Archive) -> tuple[Element, str]:
    """The book's list of its parts, and the folder it stands in.

    Raises:
        UnreadableError: there is none.
    """
    paths = sorted(name for name in archive.names if name.lower().endswith(".opf"))
    if "META-INF/container.xml" in archive.names:
        container = _tree(archive.bytes_of("META-INF/container.xml"))
        roots = [] if container is None else container.xpath("//*[local-name()='rootfile']/@full-path")
        paths = [path for path in map(unquote, roots) if path in archive.names] + paths
    for path in paths:
        package = _tree(archive.bytes_of(path))
        if package is not None:
            return package, posixpath.dirname(path)
    raise UnreadableError("an archive that is no book", "unpack it")


def _tree(data: bytes) -> Element | None:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True, huge_tree=False)
    try:
        return etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError):
        return None


def _metadata(package: Element) -> Metadata:
    def said(name: str) -> list[str]:
        path = f"//*[local-name()='metadata']//*[local-name()='{name}']"
        return [clean("".join(element.itertext())) for element in package.xpath(path)[:50]]

    values = {
        "source": said("title")[:1],
        "authors": said("creator"),
        "language": said("language"),
        "date": said("date")[:1],
    }
    return from_mapping(values, origin="book")


def _chapters(package: Element, folder: str) -> Iterator[str]:
    """Names of the chapters in the archive, each once, in the order of the book."""
    items = {item.get("id"): item for item in package.xpath("//*[local-name()='manifest']/*[local-name()='item']")}
    seen: set[str] = set()
    for reference in package.xpath("//*[local-name()='spine']/*[local-name()='itemref']"):
        item = items.get(reference.get("idref"))
        if item is None or "nav" in (item.get("properties") or "").split():
            continue
        target = unquote((item.get("href") or "").split("#")[0])
        path = posixpath.normpath(posixpath.join(folder, target)) if target else ""
        is_text = "html" in (item.get("media-type") or "") or path.lower().endswith((".html", ".xhtml", ".htm"))
        if is_text and path not in seen and not path.startswith(("..", "/")):
            seen.add(path)
            yield path

"""Books in EPUB: a chapter an article, or the book as one, read inside the archive, in the order of the spine.

Nothing is written to disk, sizes are limited, names are only ever looked up in the archive, and no entity or address is
followed.
"""

import posixpath
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from urllib.parse import unquote

from reader import settings
from reader.article import Article, BlockKind
from reader.sources.archive import Archive, open_archive, xml_tree
from reader.sources.compose import Draft, compose
from reader.sources.content import html_blocks
from reader.sources.epub_titles import chapter_titles
from reader.sources.html_decode import decode_html
from reader.sources.html_page import without_heading
from reader.sources.html_walk import Element
from reader.sources.metadata import Metadata, from_mapping
from reader.sources.problem import Problem, UnreadableError
from reader.text.clean import clean, count_controls

__all__ = ["read"]

_OF_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""Ways of encryption that only hide fonts."""
_CHANGED = "modification"
_CHAPTER_NAMES = (".html", ".xhtml", ".htm")
_TOP = 4
"""Blocks among which a chapter's own heading stands."""
_LONGEST_PATH = 80
"""Code points of a chapter's name that are shown."""
_EMPTY_TAG = re.compile(
    r"<(?!(?:br|hr|img|col|meta|link|input|area|base|wbr|source|track|embed|param)\b)(\w+)([^<>]*)/>", re.I
)
"""`<title/>`, which HTML would take for a title without an end."""


def read(data: bytes, name: str) -> Iterator[Article | Problem]:
    """Read the chapters of a book.

    Raises:
        UnreadableError: it is damaged, protected, or no book.
    """
    archive = open_archive(data, "book")
    if _is_protected(archive):
        raise UnreadableError("a book protected by DRM", "open it in the program it was bought for")
    package, folder = _package(archive)
    metadata = _metadata(package)
    titles = chapter_titles(package, folder, archive)
    chapters: list[_Chapter] = []
    is_whole, part, missing = settings.books.get("whole", False), 0, 0
    for path in _chapters(package, folder, archive):
        if path not in archive.names:
            missing += 1
            continue
        try:
            chapter = _chapter(archive.bytes_of(path))
        except UnreadableError as error:
            yield Problem(f"{name} ({path[-_LONGEST_PATH:]})", error.what, error.advice)
            if archive.room < 0:
                break
            continue
        chapters.append(chapter)
        if not is_whole:
            articles = _article(chapters, metadata, name, part + 1, titles.get(path, ""))
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
    if missing:
        yield Problem(name, f"a book in which {missing} of its chapters are missing", "get it again")


@dataclass(frozen=True, slots=True)
class _Chapter:
    """What stands in one."""

    drafts: list[Draft]
    encoding: str
    removed: int


def _chapter(data: bytes) -> _Chapter:
    text, encoding = decode_html(data)
    return _Chapter(html_blocks(_EMPTY_TAG.sub(r"<\1\2></\1>", text)), encoding, count_controls(text))


def _article(chapters: Sequence[_Chapter], metadata: Metadata, name: str, part: int, title: str = "") -> list[Article]:
    """The article that these chapters are: titled by the first heading, or as the book or its contents say."""
    drafts = [draft for chapter in chapters for draft in chapter.drafts]
    encodings = [("encoding", chapter.encoding) for chapter in chapters[:1]]
    if title and not any(draft.kind is BlockKind.HEADING for draft in drafts[:_TOP]):
        metadata = replace(metadata, title=title, origins=(*metadata.origins, ("title", "contents of the book")))
    own = replace(metadata, origins=(*metadata.origins, *encodings))
    removed = sum(chapter.removed for chapter in chapters)
    return compose(without_heading(drafts, metadata.title), own, name, removed, part) if drafts else []


def _is_protected(archive: Archive) -> bool:
    if "META-INF/encryption.xml" not in archive.names:
        return False
    found = xml_tree(archive.bytes_of("META-INF/encryption.xml"))
    ways = (
        []
        if found is None
        else found.xpath("//*[local-name()='EncryptedData']/*[local-name()='EncryptionMethod']/@Algorithm")
    )
    return any(way not in _OF_FONTS for way in ways)


def _package(archive: Archive) -> tuple[Element | None, str]:
    """The book's list of its parts, and the folder it stands in; nothing where it has none but chapters.

    Raises:
        UnreadableError: it is no book.
    """
    paths = sorted(name for name in archive.names if name.lower().endswith(".opf"))
    if "META-INF/container.xml" in archive.names:
        container = xml_tree(archive.bytes_of("META-INF/container.xml"))
        roots = [] if container is None else container.xpath("//*[local-name()='rootfile']/@full-path")
        paths = [path for path in map(unquote, roots) if path in archive.names] + paths
    for path in paths:
        package = xml_tree(archive.bytes_of(path))
        if package is not None:
            return package, posixpath.dirname(path)
    if "META-INF/container.xml" not in archive.names and not paths:
        raise UnreadableError("an archive that is no book", "unpack it")
    return None, ""


def _metadata(package: Element | None) -> Metadata:
    if package is None:
        return Metadata()

    def said(name: str) -> list[str]:
        path = f"//*[local-name()='metadata']//*[local-name()='{name}']"
        return [clean("".join(element.itertext())) for element in package.xpath(path)[:50]]

    values = {
        "source": said("title")[:1],
        "authors": said("creator"),
        "language": said("language"),
        "date": _dates(package)[:1],
    }
    return from_mapping(values, origin="book")


def _dates(package: Element) -> list[str]:
    """When the book was published, else made; never when its file was changed."""
    elements = package.xpath("//*[local-name()='metadata']//*[local-name()='date']")[:50]
    events = [" ".join(element.xpath("@*[local-name()='event']")) for element in elements]
    dates = [clean("".join(element.itertext())) for element in elements]
    kept = [(event != "publication", date) for event, date in zip(events, dates, strict=True) if event != _CHANGED]
    return [date for _, date in sorted(kept, key=lambda pair: pair[0])]


def _chapters(package: Element | None, folder: str, archive: Archive) -> list[str]:
    """Names of the chapters in the archive, each once, in the order of the book, else of their names."""
    listed = [] if package is None else _listed(package, folder)
    if any(path in archive.names for path in listed):
        return listed
    return sorted(name for name in archive.names if name.lower().endswith(_CHAPTER_NAMES))


def _listed(package: Element, folder: str) -> list[str]:
    """What the spine names; all chapters of the manifest where it names none."""
    elements = package.xpath("//*[local-name()='manifest']/*[local-name()='item']")
    items = {item.get("id"): item for item in elements}
    references = package.xpath("//*[local-name()='spine']/*[local-name()='itemref']/@idref")
    named = [path for reference in references if (path := _path(items.get(reference), folder))]
    return list(dict.fromkeys(named or filter(None, (_path(item, folder) for item in elements))))


def _path(item: Element | None, folder: str) -> str:
    """The name in the archive of a chapter; "" for what is none."""
    if item is None or "nav" in (item.get("properties") or "").split():
        return ""
    target = unquote((item.get("href") or "").split("#")[0]).replace("\\", "/")
    path = posixpath.normpath(posixpath.join(folder, target)) if target else ""
    is_text = "html" in (item.get("media-type") or "") or path.lower().endswith(_CHAPTER_NAMES)
    return path if is_text and not path.startswith(("..", "/")) else ""

"""What a book's table of contents calls its chapters: its navigation (EPUB 3), or its NCX (EPUB 2)."""

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from reader.sources.archive import Archive, xml_tree
from reader.sources.html_walk import Element
from reader.sources.problem import UnreadableError
from reader.text.clean import clean_line

__all__ = ["chapter_titles"]

_MOST_TITLES = 20_000
_ITEMS = "//*[local-name()='manifest']/*[local-name()='item']"
_POINTS = (
    (
        "[contains(concat(' ', @properties, ' '), ' nav ')]",
        "//*[local-name()='nav'][not(@*[local-name()='type']) or contains(@*[local-name()='type'], 'toc')]"
        "//*[local-name()='a'][@href]",
        "@href",
        ".",
    ),
    (
        "[@media-type='application/x-dtbncx+xml']",
        "//*[local-name()='navPoint']",
        "*[local-name()='content']/@src",
        "*[local-name()='navLabel']",
    ),
)
"""Of each: which item of the manifest it is, its entries, and where in an entry stand the file and the words."""


def chapter_titles(package: Element | None, folder: str, archive: Archive) -> dict[str, str]:
    """The name of each chapter that has one, by its path in the archive."""
    titles: dict[str, str] = {}
    if package is not None:
        for path, title in _titles(package, folder, archive):
            titles.setdefault(path, title)
    return titles


def _titles(package: Element, folder: str, archive: Archive) -> Iterator[tuple[str, str]]:
    for kind, entries, target, words in _POINTS:
        for href in package.xpath(f"{_ITEMS}{kind}/@href")[:1]:
            place = posixpath.normpath(posixpath.join(folder, unquote(href)))
            try:
                tree = xml_tree(archive.bytes_of(place))
            except UnreadableError:
                continue
            for entry in [] if tree is None else tree.xpath(entries)[:_MOST_TITLES]:
                for file in entry.xpath(target)[:1]:
                    path = posixpath.normpath(posixpath.join(posixpath.dirname(place), unquote(file.split("#")[0])))
                    if title := clean_line(" ".join("".join(one.itertext()) for one in entry.xpath(words)[:1])):
                        yield path, title

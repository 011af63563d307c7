"""What Word and OpenDocument files have in common: both become a tree of HTML, which is read as that of a page is.

A tree, not a text: what an author typed is never parsed as HTML.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from reader.sources.html_walk import Element
from reader.sources.problem import UnreadableError
from reader.text.clean import clean, count_controls

__all__ = ["Builder", "attribute", "flatten", "local", "said_in"]

MAX_ELEMENTS = 300_000
"""Paragraphs and words that look alike, of one document; the longest novels have thirty thousand."""
_LONGEST_CELL = 500
"""Code points of a cell with several paragraphs that is still one of a table of data."""


@dataclass(slots=True)
class Builder:
    """The tree that is being built."""

    root: Element = field(default_factory=lambda: etree.Element("body"))
    notes: list[Element] = field(default_factory=list)
    """The trees of the footnotes, in order."""
    title: str = ""
    removed: int = 0
    """Control sequences that were taken out."""
    elements: int = 0
    place: Element | None = None
    pending: list[str] = field(default_factory=list)
    """Words that wait to be written into `place`."""

    def add(self, into: Element, name: str, **attributes: str) -> Element:
        """Put a new element behind all that is in another.

        Raises:
            UnreadableError: there are too many.
        """
        self.flush()
        self.elements += 1
        if self.elements > MAX_ELEMENTS:
            raise UnreadableError(f"a document of more than {MAX_ELEMENTS:,} pieces", "split it")
        return etree.SubElement(into, name, attributes)

    def text(self, into: Element, words: str | None) -> None:
        """Put words behind all that is in an element."""
        if words:
            if self.place is not into:
                self.flush()
                self.place = into
            self.pending.append(words)

    def flush(self) -> None:
        """Write the words that wait: to add each run of them on its own would copy all before it."""
        words, into = "".join(self.pending), self.place
        self.pending, self.place = [], None
        if into is None:
            return
        self.removed += count_controls(words)
        if len(into):
            into[-1].tail = (into[-1].tail or "") + clean(words)
        else:
            into.text = (into.text or "") + clean(words)

    def paragraph(self, into: Element, name: str) -> Element:
        """Begin a paragraph, which `ended` ends."""
        if name == "quote":
            into, name = self.add(into, "blockquote"), "p"
        return self.add(into, "h1" if name == "title" else name)

    def ended(self, element: Element, name: str) -> None:
        """End a paragraph: the first in the style of titles is the title."""
        self.flush()
        if name == "title" and not self.title:
            self.title = " ".join("".join(element.itertext()).split())

    def note(self, into: Element) -> Element:
        """Refer to a new footnote; the element that its paragraphs go into is given back."""
        self.notes.append(etree.Element("body"))
        number = str(len(self.notes))
        self.text(self.add(into, "noteref", href=number), f"[{number}]")
        return self.notes[-1]


def flatten(table: Element) -> None:
    """Make one line of the paragraphs in each cell of a table of data, as a page would have it."""
    cells = [cell for row in table for cell in row]
    if all(len(row) < 2 for row in table) or not all(map(_is_short, cells)):
        return
    for cell in cells:
        words = " ".join(" ".join("".join(child.itertext()).split()) for child in cell)
        for child in list(cell):
            cell.remove(child)
        cell.text = words.strip()


def _is_short(cell: Element) -> bool:
    return all(child.tag == "p" for child in cell) and sum(map(len, cell.itertext())) <= _LONGEST_CELL


def local(element: Element) -> str:
    """An element's name without its namespace, of which each format has several; "" for a comment or an entity."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attribute(element: Element, name: str) -> str:
    """The value of an attribute, whatever its namespace."""
    found = (value for key, value in element.attrib.items() if key.rpartition("}")[2] == name)
    return next(found, "")


def said_in(tree: Element | None, name: str) -> Iterator[str]:
    """What elements of this name say, of a document's properties."""
    found = [] if tree is None else tree.xpath(f"//*[local-name()='{name}']")[:20]
    return filter(None, (clean("".join(element.itertext())).strip() for element in found))

"""The text of an OpenDocument file: paragraphs by their styles, spans by their looks, what was deleted left out."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from reader.sources.archive import Archive, xml_tree
from reader.sources.html_walk import Element, names
from reader.sources.office_tree import Builder, attribute, flatten, local, said_in
from reader.sources.problem import UnreadableError

__all__ = ["build", "properties"]

_SKIPPED = names(
    """
    tracked-changes annotation annotation-end forms sequence-decls variable-decls user-field-decls table-of-content
    index-title note ruby-text desc title hidden-text hidden-paragraph script
    """
)
"""Elements whose inside is nothing to read, or is read on its own."""
_PLAIN = names("p h list table frame")
"""Elements that are blocks."""
_SPACES_AT_MOST = 100
_HEADING = re.compile(r"heading_20_(\d)$")
_LONGEST_CHAIN = 20
"""Styles that are based on one another."""


@dataclass(frozen=True, slots=True)
class _Style:
    """A style of paragraphs or of words."""

    parent: str = ""
    looks: tuple[str, ...] = ()
    """Elements of HTML that look like it."""
    is_hidden: bool = False


@dataclass(slots=True)
class _Text:
    """A document that is being read."""

    builder: Builder
    styles: Mapping[tuple[str, str], _Style]
    """By their family and name."""
    numbered: frozenset[tuple[str, str]]
    """Styles of lists and their levels that have numbers."""

    def blocks(self, node: Element, into: Element, listed: str = "", level: int = 0) -> None:
        """Read what stands in a body, a section, a cell, an item or a note.

        Args:
            node: It.
            into: Where it goes.
            listed: The style of the list around it.
            level: How many lists are around it.
        """
        for child in node:
            name = local(child)
            if name in ("p", "h"):
                self.paragraph(child, into, name)
            elif name == "list":
                self.list(child, into, attribute(child, "style-name") or listed, level + 1)
            elif name == "table":
                self.table(child, into)
            elif name and name not in _SKIPPED:
                self.blocks(child, into, listed, level)

    def paragraph(self, node: Element, into: Element, name: str) -> None:
        """Read a paragraph, then the text boxes that hang on it."""
        style = attribute(node, "style-name")
        chain = [style.lower(), *(one.parent.lower() for one in self.chain("paragraph", style))]
        if any(one.is_hidden for one in self.chain("paragraph", style)):
            return
        kind = _kind(chain, attribute(node, "outline-level") if name == "h" else "")
        element = self.builder.paragraph(into, kind)
        self.line(node, element)
        self.builder.ended(element, kind)
        for box in node.iter("{*}text-box"):
            if next((above for above in box.iterancestors("{*}text-box", "{*}p", "{*}h")), None) is node:
                self.blocks(box, into)

    def chain(self, family: str, style: str) -> Iterator[_Style]:
        """A style and those that it is based on."""
        for _ in range(_LONGEST_CHAIN):
            if (family, style) not in self.styles:
                return
            yield self.styles[family, style]
            style = self.styles[family, style].parent

    def list(self, node: Element, into: Element, style: str, level: int) -> None:
        """Read a list."""
        made = self.builder.add(into, "ol" if (style, str(level)) in self.numbered else "ul")
        for item in node:
            if local(item) in ("list-item", "list-header"):
                self.blocks(item, self.builder.add(made, "li"), style, level)

    def table(self, node: Element, into: Element) -> None:
        """Read a table, its rows and cells in order."""
        table = self.builder.add(into, "table")
        for row in (child for child in node.iter("{*}table-row") if next(child.iterancestors("{*}table")) is node):
            made = self.builder.add(table, "tr")
            for cell in (child for child in row if local(child) == "table-cell"):
                self.blocks(cell, self.builder.add(made, "td"))
        flatten(table)

    def line(self, node: Element, into: Element) -> None:
        """Read what stands in a line."""
        self.builder.text(into, node.text)
        for child in node:
            name = local(child)
            if name == "note":
                self.note(child, into)
            elif name == "s" or name == "tab":
                self.builder.text(into, " ")
            elif name == "line-break":
                self.builder.add(into, "br")
            elif name == "a":
                target = attribute(child, "href")
                self.line(child, self.builder.add(into, "a", href=target) if target else into)
            elif name == "span":
                self.span(child, into)
            elif name and name not in _SKIPPED and name not in _PLAIN:
                self.line(child, into)
            self.builder.text(into, child.tail)

    def span(self, node: Element, into: Element) -> None:
        """Read words that look alike."""
        chain = list(self.chain("text", attribute(node, "style-name")))
        if any(style.is_hidden for style in chain):
            return
        for look in dict.fromkeys(look for style in chain for look in style.looks):
            into = self.builder.add(into, look)
        self.line(node, into)

    def note(self, node: Element, into: Element) -> None:
        """Read a footnote or an endnote."""
        body = next((child for child in node if local(child) == "note-body"), None)
        if body is not None:
            self.blocks(body, self.builder.note(into))


def build(archive: Archive) -> Builder:
    """Read the text of a document.

    Raises:
        UnreadableError: it is no text, it has a password, or it is damaged.
    """
    manifest = archive.bytes_of("META-INF/manifest.xml") if "META-INF/manifest.xml" in archive.names else b""
    if b"encryption-data" in manifest:
        raise UnreadableError("a document with a password", "save it without one")
    tree = xml_tree(archive.bytes_of("content.xml"))
    bodies = [] if tree is None else tree.findall("{*}body/{*}text")
    if not bodies:
        raise UnreadableError("an office file that holds no text", "export what it holds as text")
    common = xml_tree(archive.bytes_of("styles.xml")) if "styles.xml" in archive.names else None
    around = [one for one in (common, tree) if one is not None]
    text = _Text(Builder(), _styles(around), _numbered(around))
    text.blocks(bodies[0], text.builder.root)
    return text.builder


def properties(archive: Archive) -> dict[str, object]:
    """What the document's properties say."""
    tree = xml_tree(archive.bytes_of("meta.xml")) if "meta.xml" in archive.names else None
    said = {"title": ("title",), "authors": ("initial-creator", "creator"), "date": ("creation-date",)}
    return {
        field: next((value for name in elements for value in said_in(tree, name)), "")
        for field, elements in {**said, "language": ("language",)}.items()
    }


def _styles(trees: list[Element]) -> dict[tuple[str, str], _Style]:
    """All styles; those of the text itself come last, and go before the common ones of the same name."""
    styles = {}
    for style in (one for tree in trees for one in tree.iter("{*}style")):
        looks: list[str] = []
        is_hidden = False
        for properties_ in (child for child in style if local(child) == "text-properties"):
            looks += ["b"] * (attribute(properties_, "font-weight") in ("bold", "600", "700", "800", "900"))
            looks += ["i"] * (attribute(properties_, "font-style") in ("italic", "oblique"))
            looks += ["s"] * (attribute(properties_, "text-line-through-style") not in ("", "none"))
            is_hidden |= attribute(properties_, "display") == "none"
        key = attribute(style, "family"), attribute(style, "name")
        styles[key] = _Style(attribute(style, "parent-style-name"), tuple(looks), is_hidden)
    return styles


def _numbered(trees: list[Element]) -> frozenset[tuple[str, str]]:
    levels = (level for tree in trees for level in tree.iter("{*}list-level-style-number"))
    return frozenset(
        (attribute(level.getparent(), "name"), attribute(level, "level"))
        for level in levels
        if attribute(level, "num-format")
    )


def _kind(chain: list[str], outline: str) -> str:
    """What a paragraph of these styles is, as an element of HTML, or `title` or `quote`."""
    if "title" in chain:
        return "title"
    if outline:
        return f"h{min(6, max(1, int(outline)))}" if re.fullmatch(r"\d{1,2}", outline) else "h1"
    found = next((match for style in chain if (match := _HEADING.match(style))), None)
    if found:
        return f"h{min(6, max(1, int(found[1])))}"
    return "quote" if "quotations" in chain else "p"

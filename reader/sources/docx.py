"""The text of a Word document: paragraphs by their styles, runs by their looks, what was deleted left out."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from posixpath import basename, dirname, join, normpath

from reader.sources.archive import Archive, xml_tree
from reader.sources.html_walk import Element, names
from reader.sources.office_tree import Builder, attribute, flatten, local, said_in
from reader.sources.problem import UnreadableError

__all__ = ["build", "properties"]

_AROUND = names("sdt sdtContent customXml ins moveTo smartTag fldSimple dir bdo body txbxContent")
"""Elements whose inside stands where they stand."""
_OFF = ("0", "false", "off", "none")
_LOOKS = {"b": "b", "i": "i", "strike": "s", "dstrike": "s"}
_SIGNS = {"tab": " ", "noBreakHyphen": "\u2011", "ptab": " "}
_HEADING = re.compile(r"(?:heading|titre|überschrift|berschrift|t[ií]tulo|titolo|kop) ?([1-9])$")
_QUOTE = re.compile(r"(?:intense ?)?quote$|quotations$|block text$")
_LONGEST_CHAIN = 20
"""Styles that are based on one another."""
_DEEPEST_LIST = 9


@dataclass(frozen=True, slots=True)
class _Style:
    """A style of paragraphs."""

    name: str
    based_on: str = ""
    outline: str = ""
    list: str = ""
    """The number of the list that its paragraphs are in."""
    level: str = "0"


@dataclass(slots=True)
class _Word:
    """A document that is being read."""

    builder: Builder
    styles: Mapping[str, _Style]
    bullets: Mapping[tuple[str, str], bool]
    """Of each list and level, whether it has bullets."""
    notes: Mapping[tuple[str, str], Element]
    """Footnotes and endnotes by what refers to them."""
    links: Mapping[str, str]
    counts: Counter[tuple[str, int]] = field(default_factory=Counter)
    """How many items of each list and level were seen."""
    is_in_note: bool = False
    """True inside a footnote, which may refer to itself."""

    def blocks(self, node: Element, into: Element) -> None:
        """Read what stands in a body, a cell or a note."""
        for child in node:
            name = local(child)
            if name == "p":
                self.paragraph(child, into)
            elif name == "tbl":
                self.table(child, into)
            elif name in _AROUND:
                self.blocks(child, into)

    def paragraph(self, node: Element, into: Element) -> None:
        """Read a paragraph, then the text boxes that hang on it."""
        properties_ = _child(node, "pPr")
        chain = list(self.chain(_value(properties_, "pStyle")))
        kind = _kind(chain, _value(properties_, "outlineLvl"))
        if kind == "toc":
            return
        place = self.item(into, chain, properties_) if kind == "p" else into
        element = self.builder.paragraph(place, kind)
        self.runs(node, element)
        self.builder.ended(element, kind)
        for box in node.iter("{*}txbxContent"):
            if not {"Fallback", "txbxContent"} & set(map(local, box.iterancestors())):
                self.blocks(box, into)

    def chain(self, style: str) -> Iterator[_Style]:
        """A style and those that it is based on."""
        for _ in range(_LONGEST_CHAIN):
            if not style:
                return
            found = self.styles.get(style, _Style(style))
            yield found
            style = found.based_on

    def item(self, into: Element, chain: list[_Style], properties_: Element | None) -> Element:
        """Where a paragraph stands: in an item where it is one of a list."""
        own = _child(properties_, "numPr")
        listed = next((style for style in chain if style.list), _Style(""))
        number = _value(own, "numId") or listed.list
        if number in ("", "0"):
            return into
        ilvl = _value(own, "ilvl") or listed.level
        level = min(int(ilvl), _DEEPEST_LIST - 1) if re.fullmatch(r"\d{1,3}", ilvl) else 0
        self.counts[number, level] += 1
        for deeper in range(level + 1, _DEEPEST_LIST):
            self.counts[number, deeper] = 0
        is_bulleted = self.bullets.get((number, str(level)), True)
        for depth in range(level + 1):
            start = {} if is_bulleted or depth < level else {"start": str(self.counts[number, level])}
            into = self.builder.add(self.builder.add(into, "ol" if start else "ul", **start), "li")
        return into

    def table(self, node: Element, into: Element) -> None:
        """Read a table, its rows and cells in order."""
        table = self.builder.add(into, "table")
        for row in (child for child in node.iter("{*}tr") if next(child.iterancestors("{*}tbl")) is node):
            made = self.builder.add(table, "tr")
            for cell in (child for child in row.iter("{*}tc") if next(child.iterancestors("{*}tr")) is row):
                self.blocks(cell, self.builder.add(made, "td"))
        flatten(table)

    def runs(self, node: Element, into: Element) -> None:
        """Read what stands in a line."""
        for child in node:
            name = local(child)
            if name == "r":
                self.run(child, into)
            elif name == "hyperlink":
                target = self.links.get(attribute(child, "id"), "")
                self.runs(child, self.builder.add(into, "a", href=target) if target else into)
            elif name in _AROUND:
                self.runs(child, into)
            elif name in ("oMath", "oMathPara"):
                self.builder.text(into, "".join(text.text or "" for text in child.iter("{*}t")))

    def run(self, node: Element, into: Element) -> None:
        """Read words that look alike."""
        looks = _child(node, "rPr")
        if looks is not None:
            on = {local(look) for look in looks if attribute(look, "val").lower() not in _OFF}
            if on & {"vanish", "webHidden"}:
                return
            for look in dict.fromkeys(_LOOKS[name] for name in _LOOKS if name in on):
                into = self.builder.add(into, look)
        for child in node:
            name = local(child)
            if name == "t":
                kept = attribute(child, "space") == "preserve"
                self.builder.text(into, child.text if kept or not child.text else child.text.strip(" \n\t"))
            elif name in _SIGNS:
                self.builder.text(into, _SIGNS[name])
            elif name == "cr" or (name == "br" and attribute(child, "type") in ("", "textWrapping")):
                self.builder.add(into, "br")
            elif (note := self.notes.get((name, attribute(child, "id")))) is not None and not self.is_in_note:
                self.is_in_note = True
                self.blocks(note, self.builder.note(into))
                self.is_in_note = False


def build(archive: Archive) -> Builder:
    """Read the text of a document.

    Raises:
        UnreadableError: it is no document of Word, or it is damaged.
    """
    main = _main(archive)
    tree = xml_tree(archive.bytes_of(main))
    body = None if tree is None else tree.find("{*}body")
    if body is None:
        raise UnreadableError("a document without text", "open it in the program that wrote it")
    parts = _parts(archive, main)
    links = {
        attribute(one, "Id"): attribute(one, "Target")
        for one in _relations(archive, main)
        if attribute(one, "Type").endswith("/hyperlink")
    }
    notes = {
        (f"{kind}Reference", attribute(note, "id")): note
        for kind in ("footnote", "endnote")
        for note in _children(parts.get(f"{kind}s"), kind)
        if attribute(note, "type") in ("", "normal")
    }
    word = _Word(Builder(), _styles(parts.get("styles")), _bullets(parts.get("numbering")), notes, links)
    word.blocks(body, word.builder.root)
    return word.builder


def properties(archive: Archive) -> dict[str, object]:
    """What the document's properties say."""
    name = "docProps/core.xml"
    tree = xml_tree(archive.bytes_of(name)) if name in archive.names else None
    said = {"title": "title", "authors": "creator", "date": "created", "language": "language"}
    return {field: next(said_in(tree, element), "") for field, element in said.items()}


def _main(archive: Archive) -> str:
    """The name of the file that holds the text.

    Raises:
        UnreadableError: there is none.
    """
    for one in _relations(archive, ""):
        target = attribute(one, "Target").lstrip("/")
        if attribute(one, "Type").endswith("/officeDocument") and target in archive.names:
            return target
    if "word/document.xml" not in archive.names:
        raise UnreadableError("an archive that holds no document", "unpack it")
    return "word/document.xml"


def _relations(archive: Archive, of: str) -> list[Element]:
    """What a file of the archive refers to."""
    name = join(dirname(of), "_rels", f"{basename(of)}.rels")
    tree = xml_tree(archive.bytes_of(name)) if name in archive.names else None
    return _children(tree, "Relationship")


def _parts(archive: Archive, main: str) -> dict[str, Element]:
    """The trees of the files beside the text that say what it means, by their kind."""
    parts: dict[str, Element] = {}
    for one in _relations(archive, main):
        kind = attribute(one, "Type").rpartition("/")[2]
        target = attribute(one, "Target")
        path = target.lstrip("/") if target.startswith("/") else normpath(join(dirname(main), target))
        if kind in ("styles", "numbering", "footnotes", "endnotes") and path in archive.names:
            tree = xml_tree(archive.bytes_of(path))
            if tree is not None:
                parts[kind] = tree
    return parts


def _styles(tree: Element | None) -> dict[str, _Style]:
    styles = {}
    for style in _children(tree, "style"):
        own = _child(style, "pPr")
        numbers = _child(own, "numPr")
        styles[attribute(style, "styleId")] = _Style(
            _value(style, "name"),
            _value(style, "basedOn"),
            _value(own, "outlineLvl"),
            _value(numbers, "numId"),
            _value(numbers, "ilvl") or "0",
        )
    return styles


def _bullets(tree: Element | None) -> dict[tuple[str, str], bool]:
    kinds = {
        attribute(one, "abstractNumId"): {
            attribute(level, "ilvl"): _value(level, "numFmt") in ("bullet", "none") for level in _children(one, "lvl")
        }
        for one in _children(tree, "abstractNum")
    }
    return {
        (attribute(number, "numId"), level): is_bulleted
        for number in _children(tree, "num")
        for level, is_bulleted in kinds.get(_value(number, "abstractNumId"), {}).items()
    }


def _kind(chain: list[_Style], outline: str) -> str:
    """What a paragraph of these styles is, as an element of HTML, or `title`, `quote` or `toc`."""
    for style in chain:
        name = style.name.lower()
        if name in ("title", "titre", "titel"):
            return "title"
        if match := _HEADING.match(name):
            return f"h{min(6, int(match[1]))}"
        if _QUOTE.match(name):
            return "quote"
        if name.startswith("toc"):
            return "toc"
    outline = outline or next((style.outline for style in chain if style.outline), "")
    return f"h{min(6, int(outline) + 1)}" if outline in tuple("012345678") else "p"


def _children(element: Element | None, name: str) -> list[Element]:
    return [] if element is None else [child for child in element if local(child) == name]


def _child(element: Element | None, name: str) -> Element | None:
    return next(iter(_children(element, name)), None)


def _value(element: Element | None, name: str) -> str:
    """The value of a property; "" where it isn't set."""
    found = _child(element, name)
    return "" if found is None else attribute(found, "val")

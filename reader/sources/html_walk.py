"""From a tree of HTML elements to blocks with their mark-up: pages, feeds, books and messages all pass here.

Entities were decoded once, by the parser; nothing here decodes again.
"""

import re
from collections.abc import Callable, Collection
from dataclasses import dataclass, field, replace
from typing import Any

from lxml import etree

from reader.article import BlockKind, Inline, InlineKind
from reader.sources.compose import Draft

__all__ = ["Element", "names", "walk"]

Element = Any
"""An element of lxml, whose types are not published."""


def names(text: str) -> frozenset[str]:
    """The names of elements in a text."""
    return frozenset(text.split())


_SKIPPED = names(
    """
    head title script style noscript template iframe object embed applet svg annotation canvas audio video map button
    select option textarea input datalist rp frameset
    """
)
"""Elements whose inside is nothing to read."""
_BLOCKS = names(
    """
    address article aside body caption center dd details dialog dir div dl dt fieldset figcaption figure footer
    form header hgroup html legend main menu nav optgroup p section summary table tbody td tfoot th thead tr
    """
)
_HEADINGS = {f"h{rank}": rank for rank in range(1, 7)}
_INLINES = {
    **dict.fromkeys(("em", "i", "cite", "dfn", "var"), InlineKind.EMPHASIS),
    **dict.fromkeys(("strong", "b"), InlineKind.STRONG),
    **dict.fromkeys(("s", "strike", "del"), InlineKind.STRIKE),
    **dict.fromkeys(("code", "tt", "kbd", "samp"), InlineKind.CODE),
    "a": InlineKind.LINK,
    "noteref": InlineKind.NOTE,
}
"""`noteref` is no element of HTML: documents that become a tree of it refer to their footnotes so."""
_UNSEEN = names("screen-reader-text sr-only visually-hidden visuallyhidden")
"""Classes of what is there for programs that read a page aloud."""
_SPACES = re.compile(r"[ \t\n\r\f]+")
_CELL_BLOCKS = "|".join(
    f".//{name}" for name in ("p", "div", "ul", "ol", "table", "h1", "h2", "h3", "h4", "pre", "form")
)
_LARGEST_TABLE = 20_000
"""Code points: what is larger was made to lay out a page."""
_LONGEST_TARGET = 2000
"""Code points of an address."""


@dataclass(slots=True)
class _Container:
    """A list item or a block quote around the block."""

    kind: BlockKind
    level: int
    marker: str = ""
    """For the next block in it: only the first has one."""


@dataclass(slots=True)
class _Walk:
    """Where in the tree we are, and the block that is being written."""

    drafts: list[Draft] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    place: int = 0
    spaced: bool = True
    """True where a space would be one too many."""
    inlines: list[Inline] = field(default_factory=list)
    opened: list[tuple[Element, int]] = field(default_factory=list)
    containers: list[_Container] = field(default_factory=list)
    lists: list[int | None] = field(default_factory=list)
    """The next number of each list around; None for bullets."""
    heading: int = 0
    code: int = 0
    """How many `pre` are around."""

    def text(self, words: str | None) -> None:
        """Write words, runs of white space as one space."""
        if not words:
            return
        if self.code:
            self._put(words)
            return
        words = _SPACES.sub(" ", words)
        if self.spaced and words.startswith(" "):
            words = words[1:]
        if words:
            self._put(words)
            self.spaced = words.endswith(" ")

    def line_break(self) -> None:
        """Begin a line; two in a row begin a paragraph."""
        if self.code:
            self._put("\n")
        elif self.parts and self.parts[-1] == "\n":
            self.flush()
        elif self.place:
            self._put("\n")
            self.spaced = True

    def flush(self, kind: BlockKind | None = None) -> None:
        """End the block; mark-up that is open goes on in the next one."""
        text = "".join(self.parts)
        marks = [*self.inlines, *(self._closed(element, start) for element, start in self.opened)]
        self.parts, self.place, self.spaced, self.inlines = [], 0, True, []
        self.opened = [(element, 0) for element, _ in self.opened]
        text = text.strip("\n") if kind is BlockKind.CODE else text.rstrip(" \n")
        if not text.strip():
            return
        kept = (replace(mark, end=min(mark.end, len(text))) for mark in marks if mark.start < min(mark.end, len(text)))
        self.drafts.append(self._placed(Draft(text, inlines=tuple(kept) if kind is None else ()), kind))

    def open(self, element: Element) -> None:
        """Begin an element that stands in a line."""
        if element.tag == "q":
            self.text("“")
        self.opened.append((element, self.place))

    def close(self, element: Element) -> None:
        """End one."""
        if element.tag == "q":
            self.text("”")
        if self.opened and self.opened[-1][0] is element:
            _, start = self.opened.pop()
            if start < self.place and element.tag in _INLINES:
                self.inlines.append(self._closed(element, start))

    def _put(self, words: str) -> None:
        self.parts.append(words)
        self.place += len(words)

    def _closed(self, element: Element, start: int) -> Inline:
        target = (element.get("href") or "")[:_LONGEST_TARGET].strip() if element.tag in ("a", "noteref") else ""
        return Inline(start, max(start, self.place), _INLINES.get(element.tag, InlineKind.EMPHASIS), target)

    def _placed(self, draft: Draft, kind: BlockKind | None) -> Draft:
        """The draft as what its place in the tree makes it."""
        if kind is not None:
            return replace(draft, kind=kind)
        if self.heading:
            return replace(draft, kind=BlockKind.HEADING, level=self.heading)
        if self.containers:
            inner = self.containers[-1]
            marker, inner.marker = inner.marker, ""
            return replace(draft, kind=inner.kind, level=inner.level, marker=marker)
        return draft


def walk(root: Element, left_out: Collection[Element] = frozenset()) -> list[Draft]:
    """Read the blocks of a tree, in order.

    Args:
        root: The outermost element.
        left_out: Elements that are skipped with all they hold.
    """
    state, skipped = _Walk(), None
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        if event == "end":
            if element is skipped:
                skipped = None
            else:
                _leave(state, element)
            if element is not root:
                state.text(element.tail)
        elif element.tag in _SKIPPED or element in left_out or _is_hidden(element):
            skipped = element
            steps.skip_subtree()
            if element.tag in _BLOCKS:
                state.flush()
        elif element.tag == "table" and (rows := _rows(element)):
            skipped = element
            steps.skip_subtree()
            state.flush()
            state.parts = [rows]
            state.flush(BlockKind.TABLE)
        else:
            _enter(state, element)
            state.text(element.text)
    state.flush()
    return state.drafts


def _enter(state: _Walk, element: Element) -> None:
    name = element.tag
    if name == "br":
        state.line_break()
    elif name in _INLINES or name == "q":
        state.open(element)
    elif name in _HEADINGS or name in _BLOCKS or name in _ENTER:
        state.flush()
        if name in _HEADINGS:
            state.heading = _HEADINGS[name]
        elif step := _ENTER.get(name):
            step(state, element)


def _leave(state: _Walk, element: Element) -> None:
    name = element.tag
    if name in _INLINES or name == "q":
        state.close(element)
    elif name in _HEADINGS or name in _BLOCKS or name in _ENTER:
        state.flush(BlockKind.CODE if name == "pre" and state.code else None)
        if name in _HEADINGS:
            state.heading = 0
        elif step := _LEAVE.get(name):
            step(state)


def _open_list(state: _Walk, element: Element) -> None:
    start = element.get("start") or "1"
    number = int(start) if re.fullmatch(r"\d{1,6}", start) else 1
    state.lists.append(number if element.tag == "ol" else None)


def _close_list(state: _Walk) -> None:
    if state.lists:
        state.lists.pop()


def _open_item(state: _Walk, _: Element) -> None:
    number = state.lists[-1] if state.lists else None
    marker = "•" if number is None else f"{number}."
    if number is not None:
        state.lists[-1] = number + 1
    level = 1 + sum(container.kind is BlockKind.ITEM for container in state.containers)
    state.containers.append(_Container(BlockKind.ITEM, level, marker))


def _open_quote(state: _Walk, _: Element) -> None:
    level = 1 + sum(container.kind is BlockKind.QUOTE for container in state.containers)
    state.containers.append(_Container(BlockKind.QUOTE, level))


def _close_container(state: _Walk) -> None:
    if state.containers:
        state.containers.pop()


def _open_code(state: _Walk, _: Element) -> None:
    state.code += 1


def _close_code(state: _Walk) -> None:
    state.code = max(0, state.code - 1)


def _rule(state: _Walk, _: Element) -> None:
    if state.drafts and state.drafts[-1].kind is not BlockKind.RULE:
        state.drafts.append(Draft("", BlockKind.RULE))


_ENTER: dict[str, Callable[[_Walk, Element], None]] = {
    "ul": _open_list,
    "ol": _open_list,
    "li": _open_item,
    "blockquote": _open_quote,
    "pre": _open_code,
    "hr": _rule,
}
_LEAVE: dict[str, Callable[[_Walk], None]] = {
    "ul": _close_list,
    "ol": _close_list,
    "li": _close_container,
    "blockquote": _close_container,
    "pre": _close_code,
}


def _is_hidden(element: Element) -> bool:
    if not _UNSEEN.isdisjoint((element.get("class") or "")[:500].split()):
        return True
    style = (element.get("style") or "")[:500].replace(" ", "").lower()
    return element.get("hidden") is not None or "display:none" in style or "visibility:hidden" in style


def _rows(table: Element) -> str:
    """A table of data, a row a line, its cells parted by tabs; "" for one that lays out a page."""
    if table.find(".//tr[2]") is None or table.xpath(_CELL_BLOCKS):
        return ""
    rows = [[_cell(cell) for cell in row if cell.tag in ("td", "th")] for row in table.iter("tr")]
    filled = [row for row in rows if any(row)]
    text = "\n".join("\t".join(row) for row in filled)
    return text if filled and max(map(len, filled)) > 1 and len(text) <= _LARGEST_TABLE else ""


def _cell(cell: Element) -> str:
    return " ".join("".join(cell.itertext()).split())

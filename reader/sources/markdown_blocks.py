"""The body of a Markdown text: tokens of markdown-it to blocks.

The typographer stays off: it is quadratic in the number of quotation marks, and changes what we have come to find.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from reader.article import BlockKind, Inline
from reader.sources.compose import Draft
from reader.sources.html_text import html_lines
from reader.sources.markdown_inline import inline_text
from reader.sources.paragraphs import paragraphs

__all__ = ["markdown_blocks"]

_DEEPEST = 60
"""Levels of nesting that are followed: thirty lists in lists, and far from the limit of Python's stack."""
_TAB = 4
_ONE_LINE = str.maketrans("\n\t\r\v\f\x85\u2028\u2029", " " * 8)
"""Inside a cell of a table, where newlines and tabs part rows and cells."""
_SHORTCODE = re.compile(r"\{[%{][^\n{}]*[%}]\}")
"""A paragraph that is an order to the program that makes the site: `{% image "a.jpg" %}`, `{{< video 12 >}}`."""

_Words = tuple[str, tuple[Inline, ...]]


def markdown_blocks(text: str) -> list[Draft]:
    """Read the blocks of a Markdown text, footnotes last.

    A text nested too deep is read as plain paragraphs: markdown-it would leave its depths out.
    """
    env: dict[str, Any] = {}
    tokens = _parser().parse(text, env)
    if max((token.level for token in tokens), default=0) >= _DEEPEST - 1:
        return paragraphs(text.split("\n"))
    walk = _Walk(env)
    for token in tokens:
        if step := _STEPS.get(token.type):
            step(walk, token)
    return [*walk.drafts, *walk.footnotes()]


class _Parser(MarkdownIt):
    """markdown-it that gives addresses as they were written, not percent-encoded."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the name that markdown-it calls
        return url


@cache
def _parser() -> MarkdownIt:
    parser = _Parser("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"]).use(footnote_plugin)
    return parser.disable("footnote_tail")  # it drops the notes that nothing refers to


@dataclass(slots=True)
class _Container:
    """A list item, a block quote or a footnote around the block."""

    kind: BlockKind
    marker: str = ""
    """For the next block in it: only the first has one."""


@dataclass(slots=True)
class _Walk:
    """Where in the document we are."""

    env: dict[str, Any]
    drafts: list[Draft] = field(default_factory=list)
    notes: dict[str, list[Draft]] = field(default_factory=dict)
    """The blocks of each footnote, by its label."""
    containers: list[_Container] = field(default_factory=list)
    numbers: list[int | None] = field(default_factory=list)
    """The next number of each list around the block; None for bullets."""
    heading: int = 0
    rows: list[list[_Words]] | None = None
    label: str | None = None
    """The footnote that the block is in."""

    def add(self, text: str, inlines: Sequence[Inline] = (), kind: BlockKind | None = None) -> None:
        """Append a block of the kind that its place gives it, if it has no other."""
        draft = _stripped(Draft(text, kind or BlockKind.PARAGRAPH, inlines=tuple(inlines)))
        if not draft.text and kind is not BlockKind.RULE:
            return
        if kind is None and self.heading:
            draft = replace(draft, kind=BlockKind.HEADING, level=self.heading)
        elif kind is None and self.containers:
            inner = self.containers[-1]
            is_nested = inner.kind is not BlockKind.FOOTNOTE
            level = sum(container.kind is inner.kind for container in self.containers) if is_nested else 0
            draft = replace(draft, kind=inner.kind, level=level, marker=inner.marker)
            inner.marker = ""
        (self.drafts if self.label is None else self.notes[self.label]).append(draft)

    def open_item(self, token: Token) -> None:
        number = self.numbers[-1]
        self.containers.append(_Container(BlockKind.ITEM, "•" if number is None else f"{number}{token.markup}"))
        if number is not None:
            self.numbers[-1] = number + 1

    def open_list(self, token: Token) -> None:
        start = token.attrGet("start")
        self.numbers.append(None if token.tag == "ul" else 1 if start is None else int(start))

    def open_note(self, token: Token) -> None:
        self.label = str(token.meta["label"])
        self.notes.setdefault(self.label, [])
        self.containers.append(_Container(BlockKind.FOOTNOTE, self._marker(self.label)))

    def close_note(self, _: Token) -> None:
        self.label = None
        self.containers.pop()

    def inline(self, token: Token) -> None:
        words = inline_text(token.children or ())
        if self.rows is None and not _SHORTCODE.fullmatch(token.content):
            self.add(*words)
        elif self.rows:
            self.rows[-1].append(words)

    def close_table(self, _: Token) -> None:
        text, inlines = _table(self.rows or [])
        self.rows = None
        self.add(text, inlines, BlockKind.TABLE)

    def footnotes(self) -> list[Draft]:
        """Footnotes in the order of their numbers, then those that nothing refers to."""
        listed: dict[int, Any] = self.env.get("footnotes", {}).get("list", {})
        drafts: list[Draft] = []
        for number, note in sorted(listed.items()):
            if "label" in note:
                drafts += self.notes.pop(note["label"], ())
            else:
                text, inlines = inline_text(note["tokens"])
                drafts.append(Draft(text, BlockKind.FOOTNOTE, marker=f"[{number + 1}]", inlines=inlines))
        return [*drafts, *(draft for note in self.notes.values() for draft in note)]

    def _marker(self, label: str) -> str:
        number = self.env["footnotes"]["refs"].get(f":{label}", -1)
        return f"[{number + 1 if number >= 0 else label}]"


def _stripped(draft: Draft) -> Draft:
    """Take white space off both ends, but for the indents of code and the empty cells of tables."""
    if draft.kind in (BlockKind.CODE, BlockKind.TABLE):
        return draft
    text = draft.text.strip()
    shift = len(draft.text) - len(draft.text.lstrip())
    moved = (
        replace(inline, start=max(0, inline.start - shift), end=min(len(text), inline.end - shift))
        for inline in draft.inlines
        if min(len(text), inline.end - shift) > max(0, inline.start - shift)
    )
    return replace(draft, text=text, inlines=tuple(moved))


def _table(rows: Sequence[Sequence[_Words]]) -> _Words:
    """A row a line, cells parted by tabs."""
    lines: list[str] = []
    inlines: list[Inline] = []
    place = 0
    for row in rows:
        for text, marks in row:
            inlines += (replace(mark, start=mark.start + place, end=mark.end + place) for mark in marks)
            place += len(text) + 1
        lines.append("\t".join(text.translate(_ONE_LINE) for text, _ in row))
    return "\n".join(lines), tuple(inlines)


def _html(walk: _Walk, token: Token) -> None:
    for line in html_lines(token.content):
        walk.add(line)


def _heading(walk: _Walk, token: Token) -> None:
    walk.heading = int(token.tag[1]) if token.nesting > 0 else 0


def _code(walk: _Walk, token: Token) -> None:
    walk.add(token.content.removesuffix("\n").expandtabs(_TAB), kind=BlockKind.CODE)


_STEPS: dict[str, Callable[[_Walk, Token], object]] = {
    "inline": _Walk.inline,
    "heading_open": _heading,
    "heading_close": _heading,
    "blockquote_open": lambda walk, _: walk.containers.append(_Container(BlockKind.QUOTE)),
    "blockquote_close": lambda walk, _: walk.containers.pop(),
    "bullet_list_open": _Walk.open_list,
    "bullet_list_close": lambda walk, _: walk.numbers.pop(),
    "ordered_list_open": _Walk.open_list,
    "ordered_list_close": lambda walk, _: walk.numbers.pop(),
    "list_item_open": _Walk.open_item,
    "list_item_close": lambda walk, _: walk.containers.pop(),
    "footnote_reference_open": _Walk.open_note,
    "footnote_reference_close": _Walk.close_note,
    "table_open": lambda walk, _: setattr(walk, "rows", []),
    "tr_open": lambda walk, _: walk.rows.append([]) if walk.rows is not None else None,
    "table_close": _Walk.close_table,
    "fence": _code,
    "code_block": _code,
    "hr": lambda walk, _: walk.add("", kind=BlockKind.RULE),
    "html_block": _html,
}
"""What each token does; the rest say nothing that a reader sees."""

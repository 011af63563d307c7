"""The inside of a Markdown block: tokens to text and the spans of its mark-up."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from html import unescape

from markdown_it.token import Token

from reader.article import Inline, InlineKind
from reader.sources.html_text import tag_text

__all__ = ["inline_text"]

_PAIRS = {
    "em": InlineKind.EMPHASIS,
    "strong": InlineKind.STRONG,
    "s": InlineKind.STRIKE,
    "link": InlineKind.LINK,
}


@dataclass(slots=True)
class _Run:
    """The text so far, and what is open in it."""

    parts: list[str] = field(default_factory=list)
    place: int = 0
    inlines: list[Inline] = field(default_factory=list)
    opened: list[tuple[str, int, str]] = field(default_factory=list)
    """Kind of pair, where it opens, its target."""

    def add(self, text: str, kind: InlineKind | None = None, target: str = "") -> None:
        if kind and text:
            self.inlines.append(Inline(self.place, self.place + len(text), kind, target))
        self.parts.append(text)
        self.place += len(text)

    def close(self, pair: str) -> None:
        """End the last open pair of this kind; strikes and emphasis may overlap."""
        for number in range(len(self.opened) - 1, -1, -1):
            if self.opened[number][0] == pair:
                _, start, target = self.opened.pop(number)
                if start < self.place:
                    self.inlines.append(Inline(start, self.place, _PAIRS[pair], target))
                return


def inline_text(tokens: Iterable[Token]) -> tuple[str, tuple[Inline, ...]]:
    """Put the tokens inside a block together.

    Returns:
        The text, and its mark-up with offsets that count from its start.
    """
    run = _Run()
    for token in tokens:
        pair, _, side = token.type.rpartition("_")
        if pair in _PAIRS and side == "open":
            run.opened.append((pair, run.place, str(token.attrGet("href") or "")))
        elif pair in _PAIRS and side == "close":
            run.close(pair)
        elif token.type == "code_inline":
            run.add(token.content, InlineKind.CODE)
        elif token.type == "footnote_ref":
            number = str(token.meta["id"] + 1)
            run.add(f"[{number}]", InlineKind.NOTE, token.meta.get("label") or number)
        else:
            run.add(_plain(token))
    return "".join(run.parts), tuple(run.inlines)


def _plain(token: Token) -> str:
    """The text that a token stands for: the description of an image, a space for a soft break, nothing for a tag."""
    if token.type == "image":
        return inline_text(token.children or ())[0]
    if token.type == "html_inline":
        return unescape(tag_text(token.content))
    return {"softbreak": " ", "hardbreak": "\n"}.get(token.type, token.content)

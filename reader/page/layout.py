"""Where every piece of an article's text stands on a page so many cells wide. Knows no screen.

A page is a column of display lines, numbered from 0. A display line shows pieces of the text, each at its own cell,
after a prefix that is no part of the text (a list marker, the bar of a block quote). Only break offsets are worked out
for the whole article; lines are made when they are asked for.
"""

from array import array
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

from reader.article import Article, Block, BlockKind
from reader.page.table import lay_out_table
from reader.text.cells import cell_len
from reader.text.wrap import wrap, wrap_verbatim

Piece = tuple[int, int, int]
"""Start and end in the text (code points), and the cell of the page that the piece starts at."""


NEAR = 60_000
"""Code points laid out before and after the place shown, in the first look at a long article."""


@dataclass(frozen=True, slots=True)
class Line:
    """One display line."""

    block: int
    """The block that it shows, or the one that follows where it shows none."""
    pieces: tuple[Piece, ...] = ()
    prefix: str = ""
    kind: BlockKind | None = None
    """None for the space between blocks and for the facts under the title."""
    facts: bool = False
    """True for the line of facts (date, language, length …) under the title."""

    @property
    def start(self) -> int:
        """The first offset shown, or -1 where none is."""
        return self.pieces[0][0] if self.pieces else -1


@dataclass(frozen=True, slots=True)
class _Indent:
    """What stands left of a block's first line and of its other lines."""

    first: str = ""
    other: str = ""

    @property
    def cells(self) -> int:
        return cell_len(self.other)


def _indent(block: Block) -> _Indent:
    """Markers hang: the lines of an item stand under its first word."""
    match block.kind:
        case BlockKind.ITEM | BlockKind.FOOTNOTE:
            outer = "  " * max(0, block.level - 1)
            marker = f"{block.marker} " if block.marker else "  "
            return _Indent(outer + marker, outer + " " * cell_len(marker))
        case BlockKind.QUOTE:
            return _Indent("│ " * max(1, block.level), "│ " * max(1, block.level))
        case BlockKind.CODE:
            return _Indent("  ", "  ")
        case _:
            return _Indent()


def _gap(before: Block, block: Block) -> int:
    """Empty lines between two blocks: none inside a list, one elsewhere."""
    lists = (BlockKind.ITEM, BlockKind.FOOTNOTE)
    return 0 if before.kind in lists and block.kind == before.kind and block.marker else 1


class Layout:
    """An article's text broken into display lines.

    Args:
        article: What is laid out.
        width: Cells a line, at least 1.
        first: The first block to lay out; a part of a very long article is enough for a first look.
        last: The block after the last one.
    """

    def __init__(self, article: Article, width: int, first: int = 0, last: int | None = None) -> None:
        self.article = article
        self.width = max(1, width)
        self.first = first
        self.blocks = article.blocks[first:last]
        self._starts_of = lru_cache(maxsize=4096)(self._break)
        self._table = lru_cache(maxsize=64)(self._table_lines)
        self._block_starts = [block.start for block in self.blocks]
        titled = bool(self.blocks) and first == 0 and self.blocks[0].kind is BlockKind.TITLE
        self._facts = 1 if titled else 0 if first == 0 else -1
        """The block that the line of facts stands before, or -1."""
        self._tops = array("I", accumulate(map(self._height, range(len(self.blocks))), initial=0))
        self.line: Callable[[int], Line] = lru_cache(maxsize=1024)(self._line)

    @property
    def whole(self) -> bool:
        """True where all blocks are laid out."""
        return len(self.blocks) == len(self.article.blocks)

    @property
    def height(self) -> int:
        """Display lines in all."""
        return self._tops[-1] + (1 if self._facts == len(self.blocks) else 0)

    def line_of(self, offset: int) -> int:
        """The display line that shows this offset, or the nearest one before."""
        if not self.blocks:
            return 0
        index = max(0, bisect_right(self._block_starts, offset) - 1)
        block = self.blocks[index]
        top = self._tops[index] + self._lead(index)
        if block.kind is BlockKind.TABLE:
            lines = self._table(index)
            holding = (n for n, line in enumerate(lines) if any(a <= offset < b for a, b, _ in line.pieces))
            return top + next(holding, 0)
        return top + max(0, bisect_right(self._starts_of(index), min(offset, block.end)) - 1)

    def offset_at(self, y: int) -> int:
        """The first offset that display line `y` or the next one with text shows."""
        for row in range(max(0, y), min(self.height, y + 4)):
            line = self.line(row)
            if line.pieces:
                return line.start
            if not line.facts and line.block < len(self.article.blocks):
                return self.article.blocks[line.block].start
        return len(self.article.text)

    def _lead(self, index: int) -> int:
        """Lines above the first text line of a block: the facts, the gap."""
        gap = _gap(self.blocks[index - 1], self.blocks[index]) if index else 0
        return gap + (1 if index == self._facts else 0) + (1 if index == self._facts == 0 else 0)

    def _height(self, index: int) -> int:
        block = self.blocks[index]
        if block.kind is BlockKind.TABLE:
            return self._lead(index) + len(self._table(index))
        return self._lead(index) + len(self._break(index))

    def _break(self, index: int) -> Sequence[int]:
        """The offset in the text at which each display line of a block starts."""
        block, text = self.blocks[index], self.article.text
        if block.kind is BlockKind.RULE:
            return (block.start,)
        room = max(1, self.width - _indent(block).cells)
        breaking = wrap_verbatim if block.kind is BlockKind.CODE else wrap
        starts: list[int] = []
        start = block.start
        for line in block.of(text).split("\n"):
            starts.append(start)
            starts += [start + place for place in breaking(line, room)]
            start += len(line) + 1
        return starts

    def _line(self, y: int) -> Line:
        index = min(bisect_right(self._tops, y) - 1, len(self.blocks) - 1)
        if index < 0:
            return Line(0, facts=y == 0)
        lead = self._lead(index)
        row = y - self._tops[index] - lead
        number = self.first + index
        if row < 0:
            return Line(number, facts=index == self._facts and row == -lead)
        block = self.blocks[index]
        if block.kind is BlockKind.TABLE:
            lines = self._table(index)
            return lines[row] if row < len(lines) else Line(number, facts=True)
        starts = self._starts_of(index)
        if row >= len(starts):
            return Line(number, facts=True)
        if block.kind is BlockKind.RULE:
            return Line(number, prefix="─" * self.width, kind=block.kind)
        start = starts[row]
        end = starts[row + 1] if row + 1 < len(starts) else block.end
        shown = self.article.text[start:end]
        end = start + len(shown.rstrip("\n") if block.kind is BlockKind.CODE else shown.rstrip(" \n"))
        indent = _indent(block)
        return Line(number, ((start, end, indent.cells),), indent.other if row else indent.first, block.kind)

    def _table_lines(self, index: int) -> list[Line]:
        block, number = self.blocks[index], self.first + index
        rows = lay_out_table(block.of(self.article.text), self.width)
        return [
            Line(
                number,
                tuple((block.start + start, block.start + end, column) for start, end, column in row.cells),
                row.rule,
                block.kind,
            )
            for row in rows
        ]


def near(blocks: Sequence[Block], offset: int) -> tuple[int, int]:
    """The blocks within `NEAR` code points of an offset: the first, and the one after the last."""
    first = next((n for n, block in enumerate(blocks) if block.end >= offset - NEAR), 0)
    last = next((n for n in range(first, len(blocks)) if blocks[n].start > offset + NEAR), len(blocks))
    return first, max(last, first + 1)

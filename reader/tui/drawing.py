"""A line of an article drawn: its pieces cut where their look changes, with the bar of a quotation beside."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from reader.article import Span
from reader.page.layout import Line
from reader.text.cells import TAB, cell_len
from reader.text.wrap import shorten
from reader.tui.looks import Looks
from reader.tui.paint import ROLES, Layer, Marks

BAR = "▌"
GUTTER = 2
"""Cells left of the text that the bar stands in."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What a line is drawn from and on."""

    text: str
    facts: str
    """The line of facts under the title."""
    left: int
    """The cell that the text starts at."""
    width: int
    """Cells of the pane."""


def draw(line: Line, sheet: Sheet, layers: Iterable[Marks], looks: Looks, selected: Span | None) -> Strip:
    """Draw a line as wide as the pane.

    Every stretch of text carries its offset as `meta`, which is how Textual tells what the mouse selects.
    """
    if line.facts:
        facts = shorten(sheet.facts, sheet.width - sheet.left)
        segments = [Segment(" " * sheet.left, looks()), Segment(facts, looks("quiet"))]
        return Strip(segments).adjust_cell_length(sheet.width, looks())
    over = [[layer for marks in layers for layer in marks.over(a, b)] for a, b, _ in line.pieces]
    segments = [Segment(" " * (sheet.left - GUTTER), looks()), *_bar(over, looks), Segment(line.prefix, looks("quiet"))]
    column = cell_len(line.prefix)
    own = line.kind.value if line.kind and line.kind.value in ROLES else ""
    for (start, end, at), pieces in zip(line.pieces, over, strict=True):
        segments.append(Segment(" " * (at - column), looks()))
        if selected and selected.start < end and start < selected.end:
            pieces.append((selected.start, selected.end, "selection"))
        segments += _runs(sheet.text, Span(start, end), own, pieces, looks)
        column = max(at, column) + cell_len(sheet.text[start:end])
    return Strip(segments).adjust_cell_length(sheet.width, looks())


def _bar(over: Sequence[Sequence[Layer]], looks: Looks) -> list[Segment]:
    """The bar beside the lines of a quotation, stronger beside the current one."""
    roles = {role for layers in over for _, _, role in layers}
    role = "bar-current" if "current" in roles else "bar" if "quotation" in roles else ""
    return [Segment(BAR if role else " ", looks(role)), Segment(" ", looks())]


def _runs(text: str, piece: Span, own: str, layers: list[Layer], looks: Looks) -> list[Segment]:
    """A piece of a line, cut where its look changes."""
    layers.sort(key=lambda layer: ROLES[layer[2]])
    cuts = {piece.start, piece.end}
    for start, end, _ in layers:
        cuts |= {max(start, piece.start), min(end, piece.end)}
    # A tab is one code point but several cells: in a run of its own it leaves the offsets after it right.
    for tab in (place for place in range(piece.start, piece.end) if text[place] == "\t"):
        cuts |= {tab, tab + 1}
    runs = []
    for start, end in pairwise(sorted(cuts)):
        roles = (own, *(role for a, b, role in layers if a <= start and end <= b))
        style = looks(*roles) + Style(meta={"offset": (start, 0)})
        runs.append(Segment(text[start:end].replace("\t", TAB), style))
    return runs

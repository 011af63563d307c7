"""A table laid out in cells: columns as wide as they need, narrowed where the page is, the cells wrapped."""

from dataclasses import dataclass
from itertools import accumulate, pairwise

from reader.text.cells import cell_len
from reader.text.wrap import wrap

GAP = 2
"""Cells between columns."""

NARROWEST = 5
"""A column is never narrowed below this many cells."""


@dataclass(frozen=True, slots=True)
class Row:
    """One display line of a table."""

    cells: tuple[tuple[int, int, int], ...] = ()
    """Start and end in the table's text, and the cell of the page that the piece starts at."""
    rule: str = ""
    """A line drawn instead of cells."""


def lay_out_table(text: str, width: int) -> list[Row]:
    """Lay out a table whose rows are parted by newlines and its cells by tabs; the first row is the header.

    Where even the narrowest columns don't fit, the cells of a row stand under one another.
    """
    table: list[list[tuple[int, int]]] = []
    start = 0
    for line in text.split("\n"):
        ends = list(accumulate((len(cell) + 1 for cell in line.split("\t")), initial=start))
        table.append([(a, b - 1) for a, b in pairwise(ends)])
        start += len(line) + 1
    widths = _column_widths(text, table, width)
    rows: list[Row] = []
    for number, cells in enumerate(table):
        rows += _rows(text, cells, widths) if widths else _stacked(text, cells, width)
        if number == 0 and len(table) > 1:
            rows.append(Row(rule="─" * (min(width, sum(widths) + GAP * (len(widths) - 1)) if widths else width)))
    return rows


def _column_widths(text: str, table: list[list[tuple[int, int]]], width: int) -> list[int]:
    """Cells for each column; empty where the table doesn't fit."""
    count = max(map(len, table))
    natural = [max((cell_len(text[a:b]) for row in table for a, b in row[n : n + 1]), default=1) for n in range(count)]
    widths = [max(1, cells) for cells in natural]
    room = width - GAP * (count - 1)
    if room < count * NARROWEST and sum(widths) > room:
        return []
    while sum(widths) > room:
        widest = max(range(count), key=widths.__getitem__)
        second = max((w for n, w in enumerate(widths) if n != widest), default=1)
        widths[widest] -= max(1, min(widths[widest] - second, sum(widths) - room))
    return widths


def _rows(text: str, cells: list[tuple[int, int]], widths: list[int]) -> list[Row]:
    columns = [0, *accumulate(cells_wide + GAP for cells_wide in widths)]
    wrapped = [_lines(text, a, b, widths[n]) for n, (a, b) in enumerate(cells)]
    height = max(map(len, wrapped))
    return [
        Row(tuple((*lines[y], columns[n]) for n, lines in enumerate(wrapped) if y < len(lines))) for y in range(height)
    ]


def _stacked(text: str, cells: list[tuple[int, int]], width: int) -> list[Row]:
    return [Row(((a, b, 0),)) for start, end in cells for a, b in _lines(text, start, end, width)]


def _lines(text: str, start: int, end: int, width: int) -> list[tuple[int, int]]:
    """The display lines of one cell, their trailing spaces left out."""
    borders = [start, *(start + place for place in wrap(text[start:end], width)), end]
    return [(a, a + len(text[a:b].rstrip())) for a, b in pairwise(borders)]

"""The line over the results of a search: how many were found in which month, and in what order they stand."""

from collections.abc import Sequence

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from reader.text.cells import cell_len
from reader.tui.words import say

Months = Sequence[tuple[tuple[int, int], int]]
"""Year and month, and how many; in order of time."""

_BLOCKS = "▁▂▃▄▅▆▇█"
_LEAST = 4
"""Cells; a picture of fewer says nothing."""


def sparkline(months: Months, cells: int) -> str:
    """A picture of how many stand in which month, so many cells wide at most; empty where there is nothing to compare.

    A cell is a month, or as many months as it takes. Where there are none, it is empty.

    >>> sparkline((((2023, 11), 1), ((2024, 1), 8)), 10)
    '▁ █'
    """
    if len(months) < 2 or cells < _LEAST:
        return ""
    first, last = (12 * year + month for year, month in (months[0][0], months[-1][0]))
    wide = -(-(last - first + 1) // cells)
    counts = [0] * ((last - first) // wide + 1)
    for (year, month), count in months:
        counts[(12 * year + month - first) // wide] += count
    most = max(counts)
    return "".join(_BLOCKS[max(0, -(-len(_BLOCKS) * n // most) - 1)] if n else " " for n in counts)


class FoundLine(Widget):
    """One line; empty while nothing is found."""

    DEFAULT_CSS = """
    FoundLine { height: 1; padding: 0 1 0 2; background: $surface; color: $quiet; }
    """

    months: reactive[Months] = reactive(())
    order: reactive[str] = reactive("")
    """How the results are sorted, in words."""

    def render(self) -> Content:
        width = self.content_size.width
        order = f" {self.order}" if self.order else ""
        room = width - cell_len(order)
        picture = self._picture(room)
        return Content.assemble(*picture, " " * (room - sum(cell_len(text) for text, _ in picture)), (order, "$quiet"))

    def _picture(self, room: int) -> list[tuple[str, str]]:
        """The picture between its first and its last year."""
        if not self.months:
            return []
        (first, _), (last, _) = self.months[0][0], self.months[-1][0]
        before, after = f"{first} ", f" {last}" if last != first else ""
        blocks = sparkline(self.months, room - len(before) - len(after) - 1)
        return [(before, "$quiet"), (blocks, "$accent"), (after, "$quiet")] if blocks else []


def order_words(newest: bool) -> str:
    """How results are sorted, in words."""
    return say("newest first") if newest else say("best first")

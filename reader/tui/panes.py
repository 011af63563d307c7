"""Which panes are seen, and which of them has the keys: that one is always in sight."""

from typing import TYPE_CHECKING

from textual.widget import Widget

from reader.tui.rows import Rows

if TYPE_CHECKING:
    from reader.tui.main_screen import MainScreen

MEDIUM, WIDE, VAST = 70, 100, 126
"""Columns from which there is room for list and text, for list or panel beside a comfortable text, for all three."""


class Panes:
    """The part of the screen that goes from pane to pane."""

    def __init__(self, screen: "MainScreen") -> None:
        self.screen = screen

    @property
    def listed(self) -> Rows:
        """The list on the left: articles, or the results of a search."""
        return self.screen.results if self.screen.searching.active else self.screen.listing

    @property
    def all(self) -> list[Widget]:
        """The panes that can have the keys, from left to right."""
        panes: list[Widget] = [self.listed, self.screen.text]
        return [*panes, self.screen.side.rows] if self.screen.panels.kind else panes

    def go_to(self, pane: Widget) -> None:
        """Give a pane the keys; where it is not seen, show it."""
        if pane is not self.screen.text:
            self.screen.remove_class("-zen")
        if self._makes_way(pane, self.screen.size.width):
            self.screen.panels.close()
        self.put_in_front(pane is self.listed)
        pane.focus()

    def put_in_front(self, listing: bool) -> None:
        """Have the list or the text in front. Only where both have no room does that change what is seen.

        Elsewhere nothing is styled anew, which would take three times as long as drawing a page.
        """
        self.screen.set_class(listing, "-listing", update=self.screen.has_class("-narrow"))

    def step(self, step: int) -> None:
        """Go to the pane on the right (1), on the left (-1), or round (0)."""
        panes = self.all
        at = panes.index(self.screen.focused) if self.screen.focused in panes else 0
        there = (at + 1) % len(panes) if step == 0 else min(max(at + step, 0), len(panes) - 1)
        self.go_to(panes[there])

    def focused(self) -> None:
        """A pane got the keys, perhaps by the mouse: where only one is seen at a time, it is that one."""
        if self.screen.focused in self.all:
            self.put_in_front(self.screen.focused is self.listed)

    def resized(self, columns: int) -> None:
        """The terminal is to have so many columns: the panel goes rather than the pane that has the keys."""
        if self.screen.focused and self._makes_way(self.screen.focused, columns):
            self.screen.panels.close()

    def _makes_way(self, pane: Widget, columns: int) -> bool:
        """True where the panel, now open, takes the place of this pane."""
        hidden = self.screen.text if columns < WIDE else self.listed if columns < VAST else None
        return bool(self.screen.panels.kind) and pane is hidden

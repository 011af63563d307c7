"""A list that costs what is on the screen, however many rows it has: the shape shared by all lists of the app.

What a row says comes from a `RowSource`; how it is drawn, scrolled, moved through and clicked is here. Rows are of
few, known heights, so that the place of each is a sum and nothing is drawn to be measured.
"""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import ClassVar, Protocol

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.cache import LRUCache
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.text.cells import cell_len
from reader.text.wrap import shorten
from reader.tui.looks import Looks

RowLine = tuple[tuple[str, str], ...]
"""One display line of a row: stretches of text, each with a role that names its look."""

ROLES = ("quiet", "heading", "name", "cue", "hit", "strong", "problem")
"""What a stretch of a row may be besides `plain`. Each costs every list a style before the first paint."""


class RowSource(Protocol):
    """What a list shows."""

    def __len__(self) -> int: ...

    def heights(self, width: int) -> Iterable[int]:
        """The lines of each row, in order, where a line has so many cells."""
        ...

    def is_heading(self, row: int) -> bool:
        """True for a row that is drawn but can't be stood on."""
        ...

    def heading_of(self, row: int) -> int | None:
        """The heading row that a row stands under; it stays in sight while its rows are."""
        ...

    def lines(self, row: int, width: int) -> list[RowLine]:
        """What a row says, one entry a display line."""
        ...


class NoRows:
    """A list of nothing."""

    def __len__(self) -> int:
        return 0

    def heights(self, width: int) -> Iterable[int]:
        return ()

    def is_heading(self, row: int) -> bool:
        return False

    def heading_of(self, row: int) -> int | None:
        return None

    def lines(self, row: int, width: int) -> list[RowLine]:
        return []


class Rows(ScrollView, can_focus=True, inherit_bindings=False):
    """A list with a cursor."""

    ALLOW_SELECT = False
    BINDINGS: ClassVar[list[BindingType]] = []
    COMPONENT_CLASSES = {f"rows--{role}" for role in (*ROLES, "cursor", "cursor-away", "bar")}
    DEFAULT_CSS = """
    Rows {
        overflow-x: hidden; overflow-y: auto; scrollbar-size-vertical: 1;
        background: $surface; color: $foreground;
        scrollbar-background: $surface; scrollbar-background-hover: $surface;
        scrollbar-background-active: $surface; scrollbar-color: $panel; scrollbar-color-hover: $quiet;
        scrollbar-color-active: $quiet;
        & > .rows--strong { text-style: bold; }
        & > .rows--quiet { color: $quiet; }
        & > .rows--heading { color: $quiet; text-style: bold; }
        & > .rows--name { color: $name; text-style: bold; }
        & > .rows--cue { color: $quiet; text-style: italic; }
        & > .rows--hit { background: $hit; color: $hit-text; }
        & > .rows--problem { color: $error; }
        & > .rows--bar { color: $bar; }
        & > .rows--cursor { background: $quotation-current; }
        & > .rows--cursor-away { background: $quotation; }
    }
    """

    cursor: reactive[int] = reactive(-1, repaint=False)
    """The row that the reader stands on, -1 where there is none."""

    @dataclass
    class Highlighted(Message):
        """The cursor came to stand on a row because the reader moved it."""

        rows: "Rows"
        row: int

        @property
        def control(self) -> "Rows":
            return self.rows

    @dataclass
    class Selected(Highlighted):
        """The reader chose a row, with Enter or a click."""

    def __init__(self, *, id: str | None = None) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self.source: RowSource = NoRows()
        self.hint: tuple[str, ...] = ()
        """Shown where there are no rows."""
        self._tops = array("I", [0])
        self._strips: LRUCache[tuple[int, int, bool, bool], Strip] = LRUCache(512)
        self._look = Looks(lambda: self.rich_style, self._component)

    def show(self, source: RowSource, cursor: int | None = None, hint: Sequence[str] = ()) -> None:
        """Show other rows.

        Args:
            source: What the rows say.
            cursor: None keeps the cursor's row number and the scroll position where they can be.
            hint: What to say where there are no rows.
        """
        self.source, self.hint = source, tuple(hint)
        self._measure()
        wanted = self.cursor if cursor is None else cursor
        self.set_reactive(Rows.cursor, self._selectable(max(0, wanted), 1))
        if cursor is not None:
            self.reveal_cursor()
        self.refresh()

    def refresh_rows(self) -> None:
        """Draw all rows anew: what they say has changed, their heights have not."""
        self._strips.clear()
        self.refresh()

    @property
    def is_at_first(self) -> bool:
        """True where there is no row above the cursor that can be stood on."""
        return self.cursor <= self._selectable(0, 1)

    def move(self, rows: int) -> None:
        """Move the cursor by so many rows that can be stood on."""
        step = 1 if rows > 0 else -1
        row = self.cursor
        for _ in range(abs(rows)):
            following = self._selectable(row + step, step, wrap_back=False)
            if following < 0:
                break
            row = following
        self.stand_on(row)

    def move_page(self, pages: float) -> None:
        """Move the cursor by a share of what the pane shows."""
        if self.cursor >= 0:
            y = self._tops[self.cursor] + int(pages * self._room)
            row = min(max(0, bisect_right(self._tops, max(0, y)) - 1), len(self.source) - 1)
            step = 1 if pages > 0 else -1
            row = self._selectable(row, step)
            if row == self.cursor:  # a row is taller than the page
                self.move(step)
            else:
                self.stand_on(row)

    def move_end(self, last: bool) -> None:
        """Move the cursor to the first or the last row."""
        self.stand_on(self._selectable(len(self.source) - 1, -1) if last else self._selectable(0, 1))

    def stand_on(self, row: int) -> None:
        """Move the cursor to a row, as the reader would."""
        if row >= 0 and row != self.cursor:
            self.cursor = row
            self.post_message(self.Highlighted(self, row))
        self.reveal_cursor()

    def choose(self) -> None:
        """Choose the row under the cursor."""
        if self.cursor >= 0:
            self.post_message(self.Selected(self, self.cursor))

    def reveal_cursor(self) -> None:
        """Scroll as little as needed to see the whole row under the cursor, and its heading."""
        self._scroll_to_cursor()
        if not self.show_vertical_scrollbar:  # Textual scrolls nothing before it has laid the bar out
            self.call_after_refresh(self._scroll_to_cursor)

    def _scroll_to_cursor(self) -> None:
        if self.cursor < 0 or not self._room:
            return
        top, end = self._tops[self.cursor], self._tops[self.cursor + 1]
        heading = self.source.heading_of(self.cursor)
        above = 1 if heading is not None else 0
        if heading is not None and heading == self.cursor - 1:
            top, above = self._tops[heading], 0
        if top - above < self.scroll_offset.y:
            self.scroll_to(y=top - above, animate=False, immediate=True)
        elif end > self.scroll_offset.y + self._room:
            self.scroll_to(y=end - self._room, animate=False, immediate=True)

    # ---- inside

    @property
    def _room(self) -> int:
        return self.scrollable_content_region.height

    def _selectable(self, row: int, step: int, *, wrap_back: bool = True) -> int:
        """The first row from `row` on that can be stood on; where there is none, the nearest the other way, or -1."""
        count = len(self.source)
        for there in range(min(row, count - 1) if wrap_back else row, count if step > 0 else -1, step):
            if 0 <= there < count and not self.source.is_heading(there):
                return there
        return self._selectable(row, -step, wrap_back=False) if wrap_back else -1

    @property
    def _line_width(self) -> int:
        """The cells of a line beside the bar and the edge."""
        return self.scrollable_content_region.width - 3

    def _measure(self) -> None:
        """Work out where each row is, at the width that there is."""
        self._tops = array("I", accumulate(self.source.heights(self._line_width), initial=0))
        self._strips.clear()
        self.virtual_size = Size(self.scrollable_content_region.width, self._tops[-1])

    def on_resize(self, event: events.Resize) -> None:
        """Fit the rows to the new width; the cursor stays in sight."""
        self._measure()
        self.reveal_cursor()

    def on_focus(self) -> None:
        self.refresh()

    def on_blur(self) -> None:
        self.refresh()

    def watch_cursor(self, old: int, new: int) -> None:
        for row in (old, new):
            if 0 <= row < len(self.source):
                self.refresh_lines(self._tops[row], self._tops[row + 1] - self._tops[row])

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._look.clear()
        self._strips.clear()

    def render_line(self, y: int) -> Strip:
        """Draw one line of the pane."""
        line = y + self.scroll_offset.y
        row = bisect_right(self._tops, line) - 1
        if row >= len(self.source):
            return self._draw_hint(line)
        part = line - self._tops[row]
        if y == 0 and not self.source.is_heading(row):
            heading = self.source.heading_of(row)
            if heading is not None and not (heading == row - 1 and part == 0 and self.scroll_offset.y == 0):
                row, part = heading, self._tops[heading + 1] - self._tops[heading] - 1
        key = (row, part, row == self.cursor, self.has_focus)
        strip = self._strips.get(key)
        if strip is None:
            strip = self._strips[key] = self._draw(*key)
        return strip

    def _draw_hint(self, line: int) -> Strip:
        """An empty line, or one of the hint where there are no rows."""
        width = self.size.width
        if len(self.source) or line >= len(self.hint):
            return Strip.blank(width, self._look())
        words = Segment(shorten(self.hint[line], width - 3), self._look("quiet"))
        return Strip([Segment("  ", self._look()), words]).adjust_cell_length(width, self._look())

    def _draw(self, row: int, part: int, here: bool, focused: bool) -> Strip:
        width = self.scrollable_content_region.width
        lines = self.source.lines(row, self._line_width)
        runs: RowLine = lines[part] if part < len(lines) else ()
        ground = ("cursor" if focused else "cursor-away") if here and runs else ""
        segments = [Segment("▌ " if here and runs else "  ", self._look(ground, "bar"))]
        room = self._line_width
        for text, role in runs:
            text = shorten(text, room)
            room -= cell_len(text)
            segments.append(Segment(text, self._look(ground, role)))
        return Strip(segments).adjust_cell_length(width, self._look(ground))

    def _component(self, role: str) -> Style:
        return Style.null() if role == "plain" else self.get_component_rich_style(f"rows--{role}", partial=True)

    def on_click(self, event: events.Click) -> None:
        """A click stands on a row and chooses it."""
        event.stop()
        row = bisect_right(self._tops, event.y - self.gutter.top + self.scroll_offset.y) - 1
        if 0 <= row < len(self.source) and not self.source.is_heading(row):
            self.stand_on(row)
            self.choose()

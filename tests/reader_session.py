"""The app with somebody at it: keys go in, what is on the screen can be asked."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from rich.style import Style
from textual import events
from textual.geometry import Offset
from textual.pilot import Pilot
from textual.screen import Screen
from textual.widget import Widget
from textual.widgets import Static
from textual.worker import WorkerCancelled

from reader.article import Article
from reader.keys import NAMES
from reader.library.places import places
from reader.tui.app import ReaderApp
from reader.tui.main_screen import MainScreen
from reader.tui.rows import Rows
from reader.tui.search_bar import SearchInput
from tests.desks import quick_desk

WIDE = (120, 30)
_KEYS = {written: key for key, written in NAMES.items()} | {" ": "space"}


class Session:
    """Somebody at the app."""

    def __init__(self, app: ReaderApp, pilot: Pilot[None]) -> None:
        self.app, self.pilot = app, pilot
        self.desk = app.desk

    # ---- what somebody does

    async def press(self, *keys: str) -> None:
        """Press keys, named as in the table of keys, and wait until all is done that they set off."""
        for key in keys:
            written = " " if key == "space" else NAMES.get(key, key)
            self.app.post_message(events.Key(key, written if len(written) == 1 else None))
            # A key may open what the next one is meant for. Textual's own press draws, and waits for an idle processor.
            for _ in range(3):
                await self.pilot._wait_for_screen()
        await self.settled()

    async def type(self, text: str) -> None:
        """Type a text."""
        await self.press(*(_KEYS.get(sign, sign) for sign in text))

    async def read(self) -> None:
        """Go from the list to the text, where a lone article is opened at once."""
        if self.focus == "list":
            await self.press("enter")
        assert self.focus == "text"

    async def settled(self) -> None:
        """Wait for the workers and for what they say to be shown."""
        await self.pilot.pause()
        while any(not worker.is_finished for worker in self.app.workers):
            with suppress(WorkerCancelled):
                await self.app.workers.wait_for_complete()
            await self.pilot.pause()
        await self.pilot.pause()

    async def resize(self, columns: int, rows: int) -> None:
        """Make the terminal another size."""
        await self.pilot.resize_terminal(columns, rows)
        await self.settled()

    async def click(self, offset: int, times: int = 1) -> None:
        """Click on an offset of the text."""
        text = self.main.text
        await self.pilot.click(text, offset=self.cell_of(offset) - text.region.offset, times=times)
        await self.settled()

    # ---- what somebody sees

    @property
    def main(self) -> MainScreen:
        """The screen with the articles."""
        return self.app.main

    @property
    def screen(self) -> Screen[object]:
        """The screen on top."""
        return self.app.screen

    @property
    def focus(self) -> str:
        """The pane that has the keys: `list`, `results`, `text`, `panel` or `search`."""
        focused = self.main.focused
        return "search" if isinstance(focused, SearchInput) else focused.id or "" if focused else ""

    @property
    def title(self) -> str:
        """The title of the article on show."""
        return self.main.text.article.title

    @property
    def quotation(self) -> str | None:
        """The words of the quotation that the reader stands on."""
        quotation = self.main.reading.quotation
        return quotation.of(self.main.text.article.text) if quotation else None

    @property
    def words(self) -> str | None:
        """The words of the quotation, name or hit that the reader stands on."""
        stop = self.main.reading.stop
        return stop.span.of(self.main.text.article.text) if stop else None

    @property
    def status(self) -> str:
        """The status line."""
        return "".join(segment.text for segment in self.main.status.render_line(0))

    @property
    def counts(self) -> str:
        """What the search bar says that was found."""
        return str(self.main.bar.query_one("#counts", Static).content)

    @property
    def panel_title(self) -> str:
        """What the panel says over its rows."""
        return str(self.main.side.query_one("#panel-title", Static).content)

    def lines_of(self, widget: Widget) -> list[str]:
        """What a pane shows, line by line."""
        return ["".join(s.text for s in widget.render_line(y)).rstrip() for y in range(widget.content_size.height)]

    @property
    def first_line(self) -> str:
        """The first line of the text pane that is not empty."""
        return next(line.strip(" ▌") for line in self.lines_of(self.main.text) if line.strip(" ▌"))

    @property
    def shown(self) -> list[str]:
        """The whole screen, line by line."""
        strips = self.screen._compositor.render_strips()
        return ["".join(segment.text for segment in strip).rstrip() for strip in strips]

    def cell_of(self, offset: int) -> Offset:
        """The cell of the screen that shows an offset of the text."""
        text = self.main.text
        region = text.scrollable_content_region
        for y in range(region.height):
            for x in range(region.width):
                if text.offset_under(x, y) == offset:
                    return Offset(region.x + x, region.y + y)
        raise AssertionError(f"offset {offset} is not on the screen")

    def style_under(self, offset: int) -> Style:
        """The look in which an offset of the text is drawn."""
        cell = self.cell_of(offset)
        strip = self.main.text.render_line(cell.y - self.main.text.scrollable_content_region.y)
        at = cell.x - self.main.text.scrollable_content_region.x
        return next(iter(strip.crop(at, at + 1))).style or Style.null()

    def role_under(self, offset: int) -> set[str]:
        """The roles in which an offset of the text is drawn over the plain text."""
        return {
            role
            for marks in self.main.text._marks.values()
            for start, end, role in marks.over(offset, offset + 1)
            if start <= offset < end
        }


def app_with(*articles: Article, paths: Sequence[Path | str] = ()) -> ReaderApp:
    """The app on articles, or on files.

    Args:
        articles: What the library has before the files are read.
        paths: What the app reads itself.
    """
    app = ReaderApp([str(path) for path in paths], desk=quick_desk(places().data.parent))
    for article in articles:
        app.library.add(article)
    return app


@asynccontextmanager
async def reading(
    *articles: Article, paths: Sequence[Path | str] = (), size: tuple[int, int] = WIDE
) -> AsyncIterator[Session]:
    """Somebody opens the app on articles, or on files, in a terminal of so many columns and rows."""
    app = app_with(*articles, paths=paths)
    async with app.run_test(size=size) as pilot:
        session = Session(app, pilot)
        await session.settled()
        yield session


def rows_of(rows: Rows) -> list[str]:
    """Every line that a list would show, were it tall enough."""
    source = rows.source
    return ["".join(text for text, _ in line) for row in range(len(source)) for line in source.lines(row, 80)]

"""What `screen.py` measures: our app, and the smallest Textual apps that show the same; each in a process of its own.

    subject.py bare
    subject.py reader PATH ...
    subject.py markdown|static FILE
    subject.py rows COUNT
    subject.py busy LOG PATH ...

F8 jumps to a random place, F9 opens what is to be opened, F10 (`busy`) writes down how late a ticker in
the event loop was called, which also happens when all articles are annotated.
"""

import asyncio
import json
import sys
import time
from pathlib import Path
from random import Random
from typing import ClassVar

from textual import on
from textual.app import App, ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Markdown, Static

TICK = 0.005
"""Seconds between two looks of the ticker."""
_random = Random(7)
STYLES = str(Path(__file__).parents[1] / "reader" / "tui" / "reader.tcss")


class Bare(App[None]):
    """Textual with one word."""

    def compose(self) -> ComposeResult:  # noqa: D102
        yield Static("Paragraphs")


class Stock(App[None]):
    """A stock widget that shows a text, in a scrolling pane."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f9", "fill", priority=True),
        Binding("f8", "jump", priority=True),
        Binding("pagedown", "page", priority=True),
    ]

    def __init__(self, kind: str, path: str) -> None:
        super().__init__()
        self._widget: Markdown | Static = Markdown() if kind == "markdown" else Static()
        self._text = Path(path).read_text(encoding="utf-8")

    def compose(self) -> ComposeResult:  # noqa: D102
        with VerticalScroll():
            yield self._widget
        yield Static("Paragraphs")

    async def action_fill(self) -> None:
        """Show the text."""
        if isinstance(self._widget, Markdown):
            await self._widget.update(self._text)
        else:
            self._widget.update(Content(self._text))

    def action_page(self) -> None:
        """Go down a page, as our app does: without an animation."""
        pane = self.query_one(VerticalScroll)
        pane.scroll_relative(y=pane.size.height - 2, animate=False)

    def action_jump(self) -> None:
        """Go anywhere."""
        pane = self.query_one(VerticalScroll)
        pane.scroll_to(y=_random.randrange(max(1, pane.max_scroll_y)), animate=False)


def _reader(paths: list[str]) -> None:
    from reader.tui.app import ReaderApp

    class Jumping(ReaderApp):
        CSS_PATH = STYLES
        BINDINGS: ClassVar[list[BindingType]] = [Binding("f8", "random_jump", priority=True)]

        def action_random_jump(self) -> None:
            self.main.text.go_to(_random.randrange(len(self.main.text.article.text)))

    _enter(Jumping, paths)


def _rows(count: int) -> None:
    """Our app with a library that comes ready-made: what a list of so many rows costs, not the reading of files."""
    from reader.article import Article, Block, PartialDate
    from reader.library.library import Library
    from reader.tui.app import ReaderApp

    library = Library()
    for number in range(count):
        body = f"Row {number}, and what it says."
        date = PartialDate(2010 + number % 16, number % 12 + 1, number % 28 + 1)
        library.add(Article(body, (Block(0, len(body)),), title=f"Title {number}", date=date, source="Le Bac"))

    class Listing(ReaderApp):
        CSS_PATH = STYLES
        BINDINGS: ClassVar[list[BindingType]] = [Binding("f9", "list_all", priority=True)]

        def get_default_screen(self) -> Screen[None]:
            self.library = library
            return super().get_default_screen()

        def fill(self) -> None:  # type: ignore[override]  # nothing to read
            pass

        def action_list_all(self) -> None:
            self.main.shelf.fill()

    _enter(Listing, [])


def _busy(log: str, paths: list[str]) -> None:
    """Our app with a ticker in its event loop that notes how late it is called."""
    from reader.tui.app import ReaderApp
    from reader.tui.filled import Grown

    class Ticking(ReaderApp):
        CSS_PATH = STYLES
        BINDINGS: ClassVar[list[BindingType]] = [Binding("f10", "write_delays", priority=True)]

        async def _tick(self) -> None:
            self.delays: list[tuple[float, float]] = []
            while True:
                began, cpu = time.monotonic(), time.thread_time()
                await asyncio.sleep(TICK)
                self.delays.append((time.monotonic() - began - TICK, time.thread_time() - cpu))

        def on_ready(self) -> None:
            self._ticker = asyncio.create_task(self._tick())

        @on(Grown)
        def _write_at_the_end(self, event: Grown) -> None:
            if not event.left:
                self.action_write_delays()

        def action_write_delays(self) -> None:
            written = Path(log).with_suffix(".new")
            written.write_text(json.dumps(self.delays), encoding="utf-8")
            written.replace(log)
            self.delays.clear()

    _enter(Ticking, paths)


def _enter(ours: type[App[None]], paths: list[str]) -> None:
    """Run our app by its own front door, with a little more in it."""
    import reader.tui.app
    from reader.cli import main

    vars(reader.tui.app)["ReaderApp"] = ours
    main(paths)


def main() -> None:
    """Run the app that the command line names."""
    kind, *rest = sys.argv[1:]
    match kind:
        case "bare":
            Bare().run()
        case "reader":
            _reader(rest)
        case "rows":
            _rows(int(rest[0]))
        case "busy":
            _busy(rest[0], rest[1:])
        case _:
            Stock(kind, rest[0]).run()


if __name__ == "__main__":
    main()

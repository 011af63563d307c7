"""The app: themes, colours, and the worker that fills the library behind the first paint."""

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from functools import partial
from time import monotonic, time
from typing import TYPE_CHECKING

from rich.console import RenderableType
from textual import events, on, work
from textual.app import App, SystemCommand
from textual.filter import LineFilter, Monochrome, NoColor
from textual.screen import Screen
from textual.widget import Widget
from textual.worker import WorkerFailed, get_current_worker

from reader import settings
from reader.article import Annotations
from reader.keys import KEYS, Key
from reader.library.desk import Desk
from reader.library.library import Library
from reader.library.places import places
from reader.text.clean import clean_line
from reader.tui.filled import Begun, Grown, Listed, Opened
from reader.tui.filling import BATCH_SECONDS, SHARE, Filling
from reader.tui.garbage import Garbage
from reader.tui.main_screen import MainScreen
from reader.tui.prompts import Palette
from reader.tui.resume import left_at
from reader.tui.themes import INK, PAPER, derived
from reader.tui.words import count, key_words, number_words, say, say_trouble

if TYPE_CHECKING:
    from reader.library.apart import Apart

LOOK_SECONDS = 60.0
"""How often the files are looked at again."""


class KeyboardLostError(Exception):
    """Textual could not go on reading keys."""


class ReaderApp(App[None]):
    """Reads the articles in some files and folders.

    Args:
        paths: Files and folders, as the user named them.
        stdin: A text that was piped in, read with the paths.
        desk: Where the reader's own things are kept; the user's by default.
        apart: Looks for voices in a process of its own; by default it is done in this one.
    """

    TITLE = "reader"
    CSS_PATH = "reader.tcss"
    ENABLE_COMMAND_PALETTE = True

    crash: Exception | None = None
    """What nobody caught, and what ended the app: the first of all."""

    def __init__(
        self,
        paths: Sequence[str],
        *,
        stdin: bytes | None = None,
        desk: Desk | None = None,
        apart: "Apart | None" = None,
    ) -> None:
        super().__init__()
        self._apart = apart
        self.no_color = bool(os.environ.get("NO_COLOR"))
        self.desk = desk or Desk.open(places())
        self.library = self.equip(Library())
        self._duplicates = 0
        self._garbage = Garbage()
        self._filling = Filling(self, paths, stdin)
        for theme in (INK, PAPER):
            self.register_theme(theme)
        wanted = os.environ.get("TEXTUAL_THEME") or self.desk.setting("theme", "ink")
        self.set_reactive(App.theme, "textual-dark")  # Textual's own may be ours already, from before we had it
        self.theme = wanted if wanted in self.available_themes else "ink"

    # ---- colours

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """The colours of the reading pane under a theme that doesn't name them."""
        return derived(self.current_theme)

    def get_line_filters(self) -> Sequence[LineFilter]:
        """With a non-empty `NO_COLOR` no colour at all, rather than Textual's grey (no-color.org)."""
        filters = [each for each in super().get_line_filters() if not isinstance(each, Monochrome)]
        return [*filters, NoColor()] if self.no_color else filters

    def _draw_all(self, _app: App[object]) -> None:
        """Draw everything anew: the terminal was another program's, and Textual draws what has changed only."""
        for screen in self.screen_stack:
            for widget in screen.walk_children(Widget, with_self=True):
                widget.refresh()

    # ---- loading

    def equip(self, library: Library) -> Library:
        """Let a library have its voices looked for where that is done."""
        if self._apart:
            library.annotate = self._apart.annotate
        return library

    def get_default_screen(self) -> Screen[None]:
        return MainScreen(self.library, self.desk, self.size)

    @property
    def main(self) -> MainScreen:
        """The screen with the articles, under whatever lies over it."""
        screen = self.screen_stack[0]
        assert isinstance(screen, MainScreen)
        return screen

    def on_mount(self) -> None:
        self.set_class(self.console.color_system in ("standard", "windows"), "-few-colours")
        self.app_resume_signal.subscribe(self, self._draw_all)
        self.theme_changed_signal.subscribe(self, lambda theme: self.desk.set_setting("theme", theme.name))

    def on_ready(self) -> None:
        """The first frame is drawn: nothing that is read now keeps anybody waiting for it."""
        if self._apart:
            self._apart.start()
        for wrong in settings.wrong:  # said before the screen opened, where nobody sees it
            self.main.tell(say_trouble(clean_line(wrong)), asked=False)
        self.fill()
        self.set_interval(LOOK_SECONDS, partial(self.look_again, is_asked=False))

    async def on_event(self, event: events.Event) -> None:
        """Note that somebody is using the app."""
        if isinstance(event, events.InputEvent):
            self._garbage.used()
        await super().on_event(event)

    @work(thread=True, exclusive=True, group="fill", description="read and annotate")
    def fill(self) -> None:
        """Read all files or open their index, then look for voices."""
        worker = get_current_worker()
        self._filling.run(self.library, lambda: worker.is_cancelled)

    @work(thread=True, group="look", description="look for changed files")
    def look_again(self, is_asked: bool = True) -> None:
        """Notice files that are new, changed or gone."""
        worker = get_current_worker()
        self._filling.look_again(self.library, lambda: worker.is_cancelled, is_asked=is_asked)

    def on_app_focus(self) -> None:
        """The reader comes back from elsewhere, where files may have been changed."""
        self.look_again()

    @on(Opened)
    def _opened(self, event: Opened) -> None:
        self.library = event.library
        if self.main.children:
            self.main.shelf.start_over(event.library)

    @on(Listed)
    def _listed(self, event: Listed) -> None:
        if self.main.children and event.arranged.rows.library is self.library:
            self.main.shelf.fill(event.arranged)
            self.main.searching.refresh()

    @on(Begun)
    def _begun(self, event: Begun) -> None:
        """Let somebody read while the rest of a long text is read."""
        main = self.main
        if main.children and main.reading.number is None:
            main.busy = say("reading on …")
            main.text.show(event.article, Annotations(), {})
            main.go_to_pane(main.text)
            main.tell_where()

    @on(Grown)
    def _grown(self, event: Grown) -> None:
        main, began = self.main, monotonic()
        if not main.children:  # the app is on its way out, the worker doesn't know yet
            return
        if main.reading.number is None and main.text.article.text:
            main.shelf.left = left_at(main.text.article, main.text.top)  # the beginning of a long text was on show
        main.busy = self._busy(event)
        grown = main.shelf.counted != len(self.library) or main.view.choice.asks_for_voices
        if grown and not self.library.is_followed:
            main.shelf.fill()
        else:
            main.listing.refresh_rows()
        if event.left >= 0:
            main.shelf.begin()
            self._tell_duplicates()
            main.call_after_refresh(self._filling.drawn.set)
        main.panels.refresh()
        if trouble := self.desk.take_trouble():
            main.tell(say_trouble(trouble), asked=False)
        main.tell_where()
        self._filling.pause = max(BATCH_SECONDS, SHARE * (monotonic() - began))

    def _busy(self, event: Grown) -> str:
        if event.indexed:
            done, total = event.indexed
            return say("indexing: {done} of {files}", done=number_words(done), files=count(total, "file"))
        if event.left < 0:
            return say("reading {count} …", count=count(len(self.library), "article"))
        return say("looking for voices: {left} to go", left=event.left) if event.left else self._unread()

    def _tell_duplicates(self) -> None:
        """Say once how many articles are in the list once though they were read twice."""
        found = self.library.duplicates
        if found and found != self._duplicates:
            self.main.tell(say("the same text twice, listed once: {count}", count=found), asked=False)
        self._duplicates = found

    def _unread(self) -> str:
        problems = len(self.library.problems)
        return say("{problems} not read (:problems)", problems=count(problems, "file")) if problems else ""

    @on(MainScreen.ReloadAsked)
    def _reload(self, event: MainScreen.ReloadAsked) -> None:
        if event.afresh and not self.library.is_followed:  # somebody else has met the same trouble
            return
        if self.library.is_followed and not event.afresh:
            self.main.tell(say("looking for changes"))
            self.look_again()
            return
        self.library.close()
        self.library = self.equip(Library())
        self.main.shelf.start_over(self.library)
        self.main.view.since = time()
        self.fill()

    def on_unmount(self) -> None:
        """Write down where the reader was."""
        if self._apart:
            self._apart.close()
        self.desk.close()
        self.library.close()

    def exit(self, result: None = None, return_code: int = 0, message: RenderableType | None = None) -> None:
        """Write down where the reader is, and leave; signals come here too."""
        if self.screen_stack and self.main.children:
            self.main.keep_last()
        super().exit(result, return_code, message)

    # ---- mistakes of our own

    def _handle_exception(self, error: Exception) -> None:
        """End the app for an error that nobody caught, in the screen or in a worker.

        Textual's own way prints a traceback with the values of variables, which may be articles.
        """
        if self.crash is None:
            self.crash = (
                error.error if isinstance(error, WorkerFailed) and isinstance(error.error, Exception) else error
            )
            with suppress(Exception):  # the mistake may be there
                self.main.keep_last()
        self._return_code = 1
        if self._exception is None:
            self._exception = error
            self._exception_event.set()
        self._close_messages_no_wait()

    def panic(self, *renderables: RenderableType) -> None:
        """End the app as for an error: Textual comes here when it can't read the keyboard any more."""
        self._handle_exception(KeyboardLostError())

    def action_command_palette(self) -> None:
        """Let the reader choose any command by its name."""
        if not isinstance(self.screen, Palette):
            from reader.tui.commands import command_palette  # with the first look at it, for the first paint would wait

            self.push_screen(command_palette())

    def search_themes(self) -> None:
        """Let the reader choose a theme by its name."""
        from reader.tui.commands import theme_palette

        self.push_screen(theme_palette())

    # ---- commands

    def get_system_commands(self, screen: Screen[None]) -> Iterable[SystemCommand]:
        """What no key does, then everything that a key does, by its name."""
        yield SystemCommand(say("Theme"), say("Choose the colours"), self.search_themes)
        yield SystemCommand(say("Problems"), say("List the files that could not be read"), self._show_problems)
        yield SystemCommand(say("Screenshot"), say("Save a picture of the screen"), self._save_screenshot)
        for row in KEYS:
            if row.id not in ("palette", "quit_now"):
                says = say(row.says)
                key = say("Key: {key}", key=key_words(row.shown, 1)[0])
                yield SystemCommand(says[0].upper() + says[1:], key, self._runner(row))

    def _runner(self, row: Key):  # type: ignore[no-untyped-def]  # a coroutine function, as Textual takes it
        async def run() -> None:
            await self.main.run_action(row.action)

        return run

    def _save_screenshot(self) -> None:
        self.set_timer(0.1, self.deliver_screenshot)  # once the palette is gone

    def _show_problems(self) -> None:
        self.main.panels.toggle("problems")

"""The search bar: a prompt, the query, and how much was found where."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Horizontal
from textual.content import Content
from textual.getters import query_one
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Input, Static

from reader.text.cells import cell_len
from reader.tui.words import count, say

Scope = Literal["all", "here"]
_PROMPT = 4
"""The cells before the query."""


class SearchInput(Input):
    """A one-line input that leaves Tab, Esc and the vertical arrows to the bar."""

    BINDINGS: ClassVar[list[BindingType]] = []

    async def _on_key(self, event: events.Key) -> None:
        bar = self.parent
        if isinstance(bar, SearchBar) and bar.take(event.key):
            event.stop()
            event.prevent_default()
        else:
            await super()._on_key(event)


class SearchBar(Horizontal):
    """Always in sight; `scope` is told by its words, never only by colour."""

    DEFAULT_CSS = """
    SearchBar {
        height: 1; background: $panel; color: $foreground;
        & > #prompt { width: auto; color: $accent; text-style: bold; padding: 0 0 0 1; }
        & > #counts { width: auto; color: $quiet; padding: 0 1; }
        & > SearchInput { width: 1fr; height: 1; border: none; padding: 0; background: $panel; }
        & > SearchInput:focus { border: none; background-tint: transparent; }
        & > SearchInput > .input--placeholder { color: $quiet; }
    }
    """

    scope: reactive[Scope] = reactive("all")
    total: reactive[int] = reactive(0)

    input = query_one(SearchInput)
    _counts = ("", "")

    @dataclass
    class Typed(Message):
        """The query or the scope changed."""

        query: str
        scope: Scope

    @dataclass
    class Accepted(Message):
        """The reader pressed Enter."""

    @dataclass
    class Clicked(Message):
        """The reader clicked somewhere in the bar."""

    @dataclass
    class Dismissed(Message):
        """The reader pressed Esc."""

    @dataclass
    class Moved(Message):
        """The reader moved through the results without leaving the bar."""

        rows: int
        is_arrow: bool
        """True for an arrow, which recalls earlier searches where there is nothing to move through."""

    def compose(self) -> ComposeResult:
        yield Static(Content("/"), id="prompt")
        bar = SearchInput(compact=True, select_on_focus=False)
        bar.cursor_blink = False
        yield bar
        yield Static(Content(""), id="counts")

    def on_mount(self) -> None:
        self._describe()

    def open(self, scope: Scope) -> None:
        """Take the keyboard, for a new search in this scope."""
        self.scope = scope
        self.input.value = ""
        self.input.focus()

    def take(self, key: str) -> bool:
        """Deal with a key that is no part of a query; False leaves it to the input."""
        match key:
            case "enter":
                self.post_message(self.Accepted())
            case "escape":
                self.post_message(self.Dismissed())
            case "tab" | "shift+tab":
                self.scope = "here" if self.scope == "all" else "all"
                self.post_message(self.Typed(self.input.value, self.scope))
            case "down" | "ctrl+n":
                self.post_message(self.Moved(1, key == "down"))
            case "up" | "ctrl+p":
                self.post_message(self.Moved(-1, key == "up"))
            case _:
                return False
        return True

    def on_mouse_down(self) -> None:
        """A click anywhere in the bar is meant for the query."""
        self.post_message(self.Clicked())

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._show_counts()
        self.post_message(self.Typed(event.value, self.scope))

    def put(self, text: str) -> None:
        """Have the bar say something, the cursor behind it."""
        self.input.value = text
        self.input.cursor_position = len(text)

    def tell(self, counts: str, short: str = "") -> None:
        """Say how much was found, in short where the query needs the room."""
        self._counts = (counts, short)
        self._show_counts()

    def on_resize(self) -> None:
        """There may be room for more words."""
        self._show_counts()

    def _show_counts(self) -> None:
        counts, short = self._counts
        room = self.size.width - _PROMPT - cell_len(self.input.value) - 1
        shown = counts if cell_len(counts) + 2 <= room else short
        self.query_one("#counts", Static).update(Content(shown))

    def watch_scope(self) -> None:
        self._describe()

    def watch_total(self) -> None:
        self._describe()

    def _describe(self) -> None:
        if not self.children:  # not composed yet: its reactives get their first values
            return
        here = self.scope == "here"
        self.input.placeholder = (
            say("search in this article")
            if here
            else say("search in {articles}", articles=count(self.total, "article"))
        )
        self.query_one("#prompt", Static).update(Content("/ ¶ " if here else "/  "))

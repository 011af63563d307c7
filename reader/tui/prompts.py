"""Small questions over the screen: one key, one line of text, a card to read."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar, TypeVar

from textual import events, on
from textual.app import ComposeResult
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.command import CommandPalette
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from reader.text.cells import cell_len
from reader.text.wrap import shorten, wrap
from reader.tui.rows import Rows, RowSource

Given = TypeVar("Given")


class Prompt(ModalScreen[Given]):
    """A question that is answered once, however many keys come while it closes."""

    def dismiss(self, result: Given | None = None) -> AwaitComplete:
        """Close with a result, unless it is closed already."""
        return super().dismiss(result) if self.is_current else AwaitComplete()


class Palette(CommandPalette):
    """Textual's command palette, closed once: Enter and Esc in one breath closed it and what lay under it (8.2.8).

    Its list divides by the width that is left of it, so that has a least one.
    """

    DEFAULT_CSS = """
    Palette CommandList { min-width: 12; }
    Palette > Vertical { background: $surface; width: 76; max-width: 100%; &:dark { background: $surface; } }
    Palette CommandList > .option-list--option-highlighted { background: $quotation-current; color: $foreground; }
    """

    def dismiss(self, result: None = None) -> AwaitComplete:
        """Close, unless it is closed already."""
        return super().dismiss(result) if self.is_current else AwaitComplete()


class ChooseKey(Prompt[str]):
    """Waits for one key: one of `choices`, or any character where there are none. Esc gives nothing."""

    DEFAULT_CSS = """
    ChooseKey { background: transparent; align: left bottom; scrollbar-size: 0 0; }
    ChooseKey > Static { height: auto; width: 1fr; padding: 0 1; background: $panel; color: $foreground; }
    """

    def __init__(self, title: str, choices: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__()
        self._title = title
        self._choices = choices

    def compose(self) -> ComposeResult:
        parts: list[tuple[str, str]] = [(self._title, "bold")]
        for key, says in self._choices:
            parts += [("  ", ""), (key, "bold $accent"), (f" {says}", "")]
        yield Static(Content.assemble(*parts))

    def on_key(self, event: events.Key) -> None:
        """Take the first key that answers."""
        event.stop()
        allowed = {key for key, _ in self._choices}
        if event.key == "escape":
            self.dismiss("")
        elif event.character and (event.character in allowed or (not allowed and event.is_printable)):
            self.dismiss(event.character)


class Ask(Prompt[str | None]):
    """Asks for one line of text. Esc gives None."""

    DEFAULT_CSS = """
    Ask { background: transparent; align: left bottom; }
    Ask > Horizontal { height: 1; background: $panel; }
    Ask Static { width: auto; padding: 0 1; text-style: bold; background: $panel; }
    Ask Input { width: 1fr; height: 1; border: none; padding: 0; background: $panel; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "dismiss(None)", "Close", show=False)]

    def __init__(self, title: str, value: str = "") -> None:
        super().__init__()
        self._title, self._value = title, value

    def compose(self) -> ComposeResult:
        with Horizontal():
            yield Static(Content(self._title))
            entry = Input(self._value, compact=True, select_on_focus=False)
            entry.cursor_blink = False
            yield entry

    @on(Input.Submitted)
    def _given(self, event: Input.Submitted) -> None:
        event.stop()
        self.dismiss(event.value)


@dataclass(frozen=True, slots=True)
class CardRow:
    """A line of a card: words, perhaps after a label that they hang beside. Longer words are wrapped."""

    words: str = ""
    style: str = ""
    label: str = ""


class Card(Prompt[None]):
    """Something to read; any of Esc, Enter, q, i, ? closes it, the arrows and j k scroll."""

    DEFAULT_CSS = """
    Card { background: $background 60%; align: center middle; }
    Card > VerticalScroll {
        width: 76; max-width: 100%; height: auto; max-height: 90%; padding: 1 2;
        background: $surface; color: $foreground; scrollbar-size-vertical: 1;
        scrollbar-background: $surface; scrollbar-background-hover: $surface;
        scrollbar-background-active: $surface; scrollbar-color: $panel; scrollbar-color-hover: $quiet;
        scrollbar-color-active: $quiet;
    }
    Card Static { width: 1fr; height: auto; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,enter,q,i,question_mark,f1", "dismiss(None)", "Close", show=False),
        Binding("j,down", "scroll(1)", "Down", show=False),
        Binding("k,up", "scroll(-1)", "Up", show=False),
        Binding("space,pagedown", "scroll(10)", "Page down", show=False),
        Binding("b,pageup", "scroll(-10)", "Page up", show=False),
    ]

    def __init__(self, rows: Sequence[CardRow]) -> None:
        super().__init__()
        self._rows = rows

    def compose(self) -> ComposeResult:
        with VerticalScroll():
            yield Static(Content(""))

    def on_resize(self, event: events.Resize) -> None:
        """Break the lines for the width that there is."""
        edges = self.query_one(VerticalScroll).gutter.width + 1  # a border where colours are few, and the scrollbar
        width = min(76, event.size.width) - edges
        self.query_one(Static).update(set_in_columns(self._rows, width))

    def action_scroll(self, lines: int) -> None:
        """Scroll the card by so many lines."""
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)


def set_in_columns(rows: Sequence[CardRow], width: int) -> Content:
    """The rows of a card as text so many cells wide: labels on the left, words hanging beside or under them."""
    hang = max((cell_len(row.label) for row in rows), default=0)
    hang = min(hang + 2, width // 3) if hang else 0
    parts: list[tuple[str, str]] = []
    for row in rows:
        indent = hang if row.label else 0
        fits = cell_len(row.label) < hang
        label = row.label + " " * (indent - cell_len(row.label)) if fits else shorten(row.label, width) + "\n"
        parts.append((label if row.label else "", "$quiet"))
        for number, line in enumerate(row.words.split("\n")):
            breaks = [0, *wrap(line, max(1, width - indent)), len(line)]
            for n, (start, end) in enumerate(pairwise(breaks)):
                before = " " * indent if n or number or not fits else ""
                parts.append((before + line[start:end].rstrip() + "\n", row.style))
    return Content.assemble(*parts)


class Pick(Prompt[int | None]):
    """A list to pick a row from. Esc gives None."""

    DEFAULT_CSS = """
    Pick { background: $background 60%; align: center middle; }
    Pick > Rows { width: 80; max-width: 100%; height: 60%; padding: 1 0; }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q", "dismiss(None)", "Close", show=False),
        Binding("j,down", "move(1)", "Down", show=False),
        Binding("k,up", "move(-1)", "Up", show=False),
        Binding("enter", "pick", "Pick", show=False),
    ]

    def __init__(self, source: RowSource) -> None:
        super().__init__()
        self._source = source

    def compose(self) -> ComposeResult:
        yield Rows()

    def on_mount(self) -> None:
        self.query_one(Rows).show(self._source, 0)

    def action_move(self, rows: int) -> None:
        """Move by so many rows."""
        self.query_one(Rows).move(rows)

    def action_pick(self) -> None:
        """Pick the row under the cursor."""
        self.query_one(Rows).choose()

    @on(Rows.Highlighted)
    def _moved(self, event: Rows.Highlighted) -> None:
        event.stop()

    @on(Rows.Selected)
    def _picked(self, event: Rows.Selected) -> None:
        event.stop()
        self.dismiss(event.row)

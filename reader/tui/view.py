"""The view: what is highlighted, how long the lines are, what stands in the list, and what may be read about it all."""

from time import time
from typing import TYPE_CHECKING

from reader.article import Annotations
from reader.tui.article_rows import Choice, Only, Sort
from reader.tui.help import help_rows
from reader.tui.kept import kept_rows
from reader.tui.prompts import Card, ChooseKey
from reader.tui.where import card_rows
from reader.tui.words import count, say

if TYPE_CHECKING:
    from reader.tui.main_screen import MainScreen

MEASURES = (36, 100)
"""The shortest and the longest line that `+` and `-` reach, in cells."""

SORTS = {"d": Sort.DATE, "t": Sort.TITLE, "s": Sort.SOURCE, "q": Sort.QUOTATIONS}
FILTERS = {"a": Only.ALL, "u": Only.UNREAD, "*": Only.STARRED, "c": Only.QUOTED}
MARKS = ("quotations and names", "quotations", "nothing")
"""What may be highlighted, in the order of `x`."""


class View:
    """The part of the screen that answers the keys of the view."""

    def __init__(self, screen: "MainScreen") -> None:
        self.screen = screen
        self.choice = Choice()
        self._marks = 0
        self.since = time()
        """When the files were read, in seconds since 1970."""

    def shown(self, annotations: Annotations) -> Annotations:
        """What of the annotations the reader wants highlighted."""
        match MARKS[self._marks]:
            case "quotations":
                return Annotations(annotations.quotations)
            case "nothing":
                return Annotations()
            case _:
                return annotations

    def cycle_marks(self) -> None:
        """Highlight quotations and names, then only quotations, then nothing."""
        self._marks = (self._marks + 1) % len(MARKS)
        if self.screen.reading.number is not None:
            self.screen.annotated(self.screen.reading.number)
        self.screen.tell(say("highlighted: {marks}", marks=say(MARKS[self._marks])))

    def measure(self, cells: int) -> None:
        """Make the lines longer or shorter by so many cells."""
        text = self.screen.text
        text.set_measure(min(max(text.measure + cells, MEASURES[0]), MEASURES[1]))
        self.screen.desk.set_setting("measure", str(text.measure))
        self.screen.tell(say("lines of {cells} cells", cells=text.measure))

    def zen(self) -> None:
        """Show the text alone, or everything again."""
        self.screen.toggle_class("-zen")
        self.screen.go_to_pane(self.screen.text)

    def card(self) -> None:
        """Show who this is, why this speaker, where else; in the list, what the article is."""
        screen, reading = self.screen, self.screen.reading
        listed = screen.focused is screen.listing
        rows = card_rows(reading, screen.library, listed=listed, since=self.since)
        if reading.number is not None:
            stop = None if listed or not reading.stop or reading.stop.thing == "hit" else reading.stop.span
            rows += kept_rows(screen.desk, screen.text.article, stop)
        screen.app.push_screen(Card(rows))

    def help(self) -> None:
        """Show the keys."""
        self.screen.app.push_screen(Card(help_rows()))

    def arrange(self) -> None:
        """Ask how to sort and filter the list; sort the results where they have the keys."""
        if self.screen.focused is self.screen.results:
            self.screen.searching.sort()
            return
        labels = {key: say(f"by {sort.value}") for key, sort in SORTS.items()}
        labels |= {key: say(only.value) for key, only in FILTERS.items()}
        self.screen.app.push_screen(ChooseKey(say("list"), tuple(labels.items())), self._chosen)

    def _chosen(self, key: str | None) -> None:
        if key not in SORTS and key not in FILTERS:
            return
        self.choice = Choice(SORTS.get(key, self.choice.sort), FILTERS.get(key, self.choice.only))
        self.screen.shelf.fill()
        if self.screen.order and self.screen.reading.number not in self.screen.order:
            self.screen.show_article(self.screen.order[0])
        shown = count(len(self.screen.order), "article")
        self.screen.tell(f"{shown} · {say(self.choice.only.value)} · {say(f'by {self.choice.sort.value}')}")

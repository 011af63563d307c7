"""The screen: list, text and panel, the search bar, the status line; which of them is seen and has the keys.

What a key does is in the parts of this screen: `moving`, `searching`, `panels`, `view`, `keeping` and `elsewhere`.
Workers compute, handlers on this screen change what is shown.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Horizontal, Vertical
from textual.geometry import Size
from textual.getters import query_one
from textual.message import Message
from textual.screen import Screen
from textual.widget import Widget

from reader.article import Annotations
from reader.keys import KEYS
from reader.library.desk import Desk
from reader.library.library import Library
from reader.tui.article_rows import ArticleRows, Only
from reader.tui.article_view import ArticleView
from reader.tui.current import draw_current
from reader.tui.elsewhere import Elsewhere
from reader.tui.facts import facts_of
from reader.tui.found_line import FoundLine
from reader.tui.keeping import Keeping
from reader.tui.moving import Moving
from reader.tui.notices import Notices
from reader.tui.panels import Panels, SidePanel
from reader.tui.panes import MEDIUM, VAST, WIDE, Panes
from reader.tui.reading import Place, Reading, Stop
from reader.tui.rows import Rows
from reader.tui.search_bar import SearchBar
from reader.tui.searching import Answer, Searching
from reader.tui.shelf import Shelf
from reader.tui.status import StatusLine
from reader.tui.view import View
from reader.tui.where import is_heard, where_parts
from reader.tui.words import say


class MainScreen(Screen[None]):
    """Everything a reader sees."""

    HORIZONTAL_BREAKPOINTS = [
        (0, "-narrow"),
        (MEDIUM, "-medium"),
        (WIDE, "-wide"),
        (VAST, "-vast"),
    ]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (20, "-tall")]
    AUTO_FOCUS = "#list"
    BINDINGS = [Binding(",".join(row.keys), row.action, row.says, id=row.id, show=False) for row in KEYS]
    listing = query_one("#list", Rows)
    results = query_one("#results", Rows)
    text = query_one("#text", ArticleView)
    side = query_one(SidePanel)
    bar = query_one(SearchBar)
    found_line = query_one(FoundLine)
    status = query_one(StatusLine)

    @dataclass
    class Notice(Message):
        """Something to say in the status line, from a worker."""

        text: str
        asked: bool = False
        """True where it answers what the reader has just done."""

    @dataclass
    class Annotated(Message):
        """Who says what in an article is known now."""

        number: int

    @dataclass
    class ReloadAsked(Message):
        """The reader wants the files looked at again."""

        afresh: bool = False
        """True where what is known of them is of no use."""

    def __init__(self, library: Library, desk: Desk, size: Size) -> None:
        # Classes that come later have everything styled and laid out once more each: a quarter of the way to the first
        # paint.
        super().__init__(classes=f"-listing {self._fitting(size)}")
        self.library = library
        self.desk = desk
        self.reading = Reading(library)
        self.searching = Searching(self)
        self.panels = Panels(self)
        self.keeping = Keeping(self)
        self.elsewhere = Elsewhere(self)
        self.moving = Moving(self)
        self.panes = Panes(self)
        self.view = View(self)
        self.shelf = Shelf(self)
        self.busy = ""
        """What is being done in the background, for the status line."""
        self.touched = False
        """True once the reader has done something: then nothing else changes what is shown."""
        self.notices = Notices(self)

    @property
    def order(self) -> Sequence[int]:
        """The numbers of the articles in the list, from top to bottom."""
        return self.shelf.order

    def compose(self) -> ComposeResult:
        with Horizontal(id="panes"):
            yield Rows(id="list")
            with Vertical(id="found"):
                yield FoundLine()
                yield Rows(id="results")
            yield ArticleView(id="text")
            yield SidePanel()
        yield SearchBar()
        yield StatusLine()

    def _fitting(self, size: Size) -> str:
        """The classes that Textual gives a screen of this size once it is laid out."""
        sides = ((size.width, self.HORIZONTAL_BREAKPOINTS), (size.height, self.VERTICAL_BREAKPOINTS))
        return " ".join(max(bound for bound in bounds if bound[0] <= cells)[1] for cells, bounds in sides)

    def on_mount(self) -> None:
        self.text.measure = int(self.desk.setting("measure", "68"))

    # ---- what the library has

    def annotated(self, number: int) -> None:
        """Quotations and names of an article are known now."""
        if number == self.reading.number:
            self.text.annotate(self.view.shown(self.library.annotations(number)), facts_of(self.library, number))
            self.panels.refresh()
            self.tell_where()

    def show_article(self, number: int, at: int | None = None) -> None:
        """Show an article where it was left, or at an offset."""
        if number == self.reading.number and at is None:
            return
        if number != self.reading.number:
            self.keep_position()
            self.reading.open(number)
            article = self.library.articles[number]
            if self.touched:
                self.desk.set_last_article(article.key)
            offset = self.desk.position(article.key) or 0 if at is None else at
            known = self.library.is_annotated(number)
            annotations = self.view.shown(self.library.annotations(number)) if known else Annotations()
            self.text.show(article, annotations, facts_of(self.library, number), offset)
            self.keeping.show_highlights()
            self.searching.light_hits()
            self.panels.refresh()
            if not known and is_heard(article):
                self._annotate_first(number)
        elif at is not None:
            self.text.go_to(at)
        self.follow_in_list(number)
        self.tell_where()
        if self.library.trouble:
            self.post_message(self.ReloadAsked(afresh=True))

    def _annotate_first(self, number: int) -> None:
        """Find out who says what in the article on show, before all others."""

        def run() -> None:
            self.library.annotations(number)
            self.post_message(self.Annotated(number))

        self.run_worker(run, thread=True, exclusive=True, group="annotate", description="annotate")

    def follow_in_list(self, number: int) -> None:
        """Put the list's cursor on the article that is shown."""
        rows = self.listing.source
        if isinstance(rows, ArticleRows) and (row := rows.row_of(number)) is not None and row != self.listing.cursor:
            self.listing.cursor = row
            self.listing.reveal_cursor()

    def keep_position(self) -> None:
        """Write down where the article on show was left."""
        if self.reading.number is not None:
            self.desk.set_position(self.text.article.key, self.text.top)

    # ---- where one is

    def stand_on(self, stop: Stop, *, remember: bool = True) -> None:
        """Show a place that a jump led to and draw it as the current one."""
        self.notices.hush()
        if remember:
            self.remember()
        if self.text.article.key != self.library.summaries[stop.article].key:
            self.reading.number = None
            self.show_article(stop.article, stop.span.start)
            self.reading.stop = stop
        self.draw_current()
        self.text.reveal(stop.span)
        self.panels.follow(stop)
        self.tell_where()

    def draw_current(self) -> None:
        """Draw the current quotation with its speaker and cue, or the current name or hit."""
        draw_current(self.text, self.reading)

    def remember(self) -> None:
        """Note this place in the trail that Backspace goes back."""
        if self.reading.number is not None and self.text.article.text:
            number = self.library.number(self.text.article.key)
            if number is not None:
                self.reading.leave(Place(number, self.text.top))

    def tell(self, notice: str, *, asked: bool = True) -> None:
        """Say something in the status line for a few seconds; see `Notices`."""
        self.notices.tell(notice, asked=asked)

    def tell_where(self) -> None:
        """Bring the status line up to date."""
        if not self.is_mounted:
            return
        nothing = "" if self.busy else say("no articles to show")
        self.status.where = where_parts(self.reading, self.library) or ((nothing, "$quiet"),)
        percent = f"{round(100 * self.text.progress):3} %" if self.reading.number is not None else ""
        only = self.view.choice.only if self.focused is self.listing else Only.ALL
        filtered = "" if only is Only.ALL else say("only {articles}", articles=say(only.value))
        self.status.stands = self.reading.stop is not None
        self.status.busy = "  ".join(filter(None, (filtered, self.busy)))
        self.status.progress = percent

    # ---- what the panes and the workers say

    @on(ArticleView.Scrolled)
    def _scrolled(self) -> None:
        self.tell_where()
        self.keep_position()

    @on(Notice)
    def _noticed(self, event: Notice) -> None:
        self.tell(event.text, asked=event.asked)

    @on(Annotated)
    def _annotated(self, event: Annotated) -> None:
        self.annotated(event.number)

    @on(Answer)
    def _answered(self, event: Answer) -> None:
        self.searching.answer(event)

    @on(SearchBar.Typed)
    def _typed(self, event: SearchBar.Typed) -> None:
        if self.searching.active:
            self.searching.typed(event.query, event.scope)

    @on(SearchBar.Clicked)
    def _bar_clicked(self) -> None:
        self.searching.resume()

    @on(SearchBar.Moved)
    def _moved_in_bar(self, event: SearchBar.Moved) -> None:
        self.searching.moved(event.rows, is_arrow=event.is_arrow)

    @on(SearchBar.Accepted)
    def _accepted(self) -> None:
        self.searching.accept()

    @on(SearchBar.Dismissed)
    def _dismissed(self) -> None:
        self.searching.close()

    @on(Rows.Highlighted, "#list")
    def _previewed(self, event: Rows.Highlighted) -> None:
        if isinstance(event.rows.source, ArticleRows):
            self.notices.hush()
            self.show_article(event.rows.source.article(event.row))

    @on(Rows.Selected, "#list")
    def _opened(self, event: Rows.Selected) -> None:
        if isinstance(event.rows.source, ArticleRows):
            self.show_article(event.rows.source.article(event.row))
            self.go_to_pane(self.text)

    @on(Rows.Highlighted, "#results")
    def _result_previewed(self, event: Rows.Highlighted) -> None:
        self.searching.preview(event.row)

    @on(Rows.Selected, "#results")
    def _result_chosen(self, event: Rows.Selected) -> None:
        self.searching.choose(event.row)

    @on(Rows.Highlighted, "#panel")
    def _panel_previewed(self, event: Rows.Highlighted) -> None:
        self.notices.hush()
        self.panels.preview(event.row)

    @on(Rows.Selected, "#panel")
    def _panel_chosen(self, event: Rows.Selected) -> None:
        self.panels.choose(event.row)

    def on_key(self, event: events.Key) -> None:
        """The reader has begun: from now on nothing but the reader changes what is shown."""
        self.touched = True
        if event.key == "escape" and self.selections:  # Textual lets go of the selection and passes the key on
            self.clear_selection()
            event.stop()

    def on_mouse_down(self) -> None:
        self.touched = True

    @on(ArticleView.Clicked)
    def _clicked(self, event: ArticleView.Clicked) -> None:
        self.go_to_pane(self.text)
        for thing in ("name", "quotation"):
            index = self.reading.things(thing).at(event.offset)
            if index is not None and (stop := self.reading.stand_on(thing, index)):
                self.stand_on(stop, remember=False)
                return

    def keep_last(self) -> None:
        """Write down which article was read last, and where."""
        if self.reading.number is not None:
            self.keep_position()
            self.desk.set_last_article(self.text.article.key)

    # ---- panes

    def go_to_pane(self, pane: Widget) -> None:
        """Give a pane the keys; where it is not seen, show it."""
        self.panes.go_to(pane)

    def on_descendant_focus(self) -> None:
        self.panes.focused()
        self.tell_where()

    def on_resize(self, event: events.Resize) -> None:
        """Make way before the panes are laid out anew."""
        self.panes.resized(event.size.width)

    def action_pane(self, step: int) -> None:
        """Go to the pane on the right (1), on the left (-1), or round (0)."""
        self.panes.step(step)

    def action_choose(self) -> None:
        """Read the article or go to the place under the cursor; in the text, show the card."""
        if isinstance(self.focused, Rows):
            self.focused.choose()
        else:
            self.view.card()

    def action_back(self) -> None:
        """Step back: out of zen, a selection, the panel, the search, the text. Never out of the app."""
        if self.has_class("-zen"):
            self.remove_class("-zen")
        elif self.panels.kind and (self.focused is self.side.rows or not self.searching.active):
            self.panels.close()
            self.go_to_pane(self.text)
        elif self.searching.active:
            self.searching.close()
        elif self.focused is not self.listing:
            self.go_to_pane(self.listing)

    async def action_quit_or_back(self) -> None:
        """Go back where there is something to go back from, else quit."""
        in_text_alone = self.has_class("-narrow") and self.focused is self.text
        if self.has_class("-zen") or self.panels.kind or self.searching.active or in_text_alone:
            self.action_back()
        else:
            await self.app.action_quit()

    def action_do(self, part: str, name: str, first: object = None, second: object = None) -> None:
        """Do what a row of the table of keys names: a method of one of the parts of this screen."""
        getattr(getattr(self, part), name)(*(value for value in (first, second) if value is not None))

"""The panel beside the text: quotations, names, the outline, or what could not be read."""

from typing import TYPE_CHECKING, Literal, get_args

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.getters import query_one
from textual.widgets import Static

from reader.article import Span
from reader.library.library import Said
from reader.tui.panel_rows import NameRows, OutlineRows, ProblemRows, QuotationRows
from reader.tui.reading import Stop
from reader.tui.rows import NoRows, Rows
from reader.tui.words import say

if TYPE_CHECKING:
    from reader.tui.main_screen import MainScreen

Kind = Literal["quotations", "names", "outline", "problems"]
TITLES = {"quotations": "Quotations", "names": "Names", "outline": "Outline", "problems": "Problems"}
BOTH = ("quotations", "names")
"""The panels that show the article on show, then all articles."""


class SidePanel(Vertical):
    """A title and a list."""

    DEFAULT_CSS = """
    SidePanel { display: none; width: 42; background: $surface; padding: 1 0 0 0; }
    SidePanel > #panel-title { height: 2; padding: 0 2; background: $surface; color: $foreground; }
    """

    rows = query_one("#panel", Rows)

    def compose(self) -> ComposeResult:
        yield Static(Content(""), id="panel-title")
        yield Rows(id="panel")

    def entitle(self, title: str, counts: str) -> None:
        """Say what the panel shows."""
        self.query_one("#panel-title", Static).update(Content.assemble((title, "bold"), (f"  {counts}", "$quiet")))


class Panels:
    """The part of the screen that opens, fills and follows the panel."""

    def __init__(self, screen: "MainScreen") -> None:
        self.screen = screen
        self.kind: Kind | None = None
        self.everywhere = False
        """True where the panel shows all articles, not only the one on show."""

    def toggle(self, kind: str) -> None:
        """Show a panel for this article; once more for all articles; once more closes it."""
        wanted = next((known for known in get_args(Kind) if known == kind), None)
        if wanted != self.kind:
            self.kind, self.everywhere = wanted, False
        elif kind in BOTH and not self.everywhere and len(self.screen.library) > 1:
            self.everywhere = True
        else:
            self.close()
            self.screen.go_to_pane(self.screen.text)
            return
        self.screen.add_class("-paneled")
        self.fill(fresh=True)
        self.screen.go_to_pane(self.screen.side.rows)

    def close(self) -> None:
        """Take the panel away."""
        self.kind = None
        self.screen.remove_class("-paneled")

    def refresh(self) -> None:
        """Another article is on show, or more is known about it."""
        if self.kind and not self.everywhere:
            self.fill(fresh=False)

    def fill(self, *, fresh: bool) -> None:
        """Fill the panel; a fresh one starts at the quotation that the reader stands on."""
        screen, number, kind = self.screen, self.screen.reading.number, self.kind
        if kind is None:
            return
        rows = screen.side.rows
        counts = ""
        if kind == "problems":
            rows.show(ProblemRows(screen.library.problems), 0)
            counts = str(len(screen.library.problems))
        elif number is None:
            rows.show(NoRows(), 0)
        elif kind == "outline":
            outline = OutlineRows(screen.library.articles[number])
            rows.show(outline, 0)
            counts = "" if len(outline) else say("no headings")
        else:
            counts = self._fill_voices(kind, number, fresh=fresh)
        screen.side.entitle(say(TITLES[kind]), counts)

    def _fill_voices(self, kind: Kind, number: int, *, fresh: bool) -> str:
        """Fill the quotations or names panel; what it counts, in words."""
        screen, library = self.screen, self.screen.library
        mine = [number] if library.is_annotated(number) else []
        chosen = [n for n in screen.order if library.is_annotated(n)] if self.everywhere else mine
        rows = screen.side.rows
        if kind == "names":
            here, everywhere = len(library.names(mine)), library.named
            rows.show(NameRows(library.names(chosen)), 0 if fresh else None)
        else:
            said = list(library.said(chosen))
            here = len(library.annotations(number).spoken) if mine else 0
            everywhere = library.spoken
            rows.show(QuotationRows(library, said, titles=self.everywhere), self._standing(said) if fresh else None)
        if not everywhere:
            return say("no names" if kind == "names" else "no quotations")
        return say("{here} here · {all} in all", here=here, all=everywhere)

    def _standing(self, said: list[Said]) -> int:
        """The row of the quotation that the reader stands on, or of the first one on the screen."""
        screen = self.screen
        place = screen.reading.quotation.start if screen.reading.quotation else screen.text.top
        ahead = (n for n, s in enumerate(said) if s.article == screen.reading.number and s.quotation.start >= place)
        return next(ahead, 0)

    def follow(self, stop: Stop) -> None:
        """The reader jumped in the text: the quotations panel goes along."""
        source = self.screen.side.rows.source
        if self.kind == "quotations" and isinstance(source, QuotationRows) and stop.thing == "quotation":
            for row, said in enumerate(source.said):
                if said.article == stop.article and said.quotation.start == stop.span.start:
                    self.screen.side.rows.cursor = row
                    self.screen.side.rows.reveal_cursor()

    def preview(self, row: int) -> None:
        """The cursor of the panel came to a row: show its place in the text."""
        screen, source = self.screen, self.screen.side.rows.source
        number = screen.reading.number
        if isinstance(source, QuotationRows):
            said = source.said[row]
            self._show(said.article, "quotation", said.quotation)
        elif isinstance(source, NameRows) and number is not None:
            self._show_name(source.names[row].name, number)
        elif isinstance(source, OutlineRows):
            screen.text.go_to(source.blocks[row].start)

    def choose(self, row: int) -> None:
        """A row of the panel was chosen: go there and read."""
        self.screen.remember()
        self.preview(row)
        if self.kind != "problems":
            self.screen.go_to_pane(self.screen.text)

    def _show(self, article: int, thing: Literal["quotation", "name"], span: Span) -> None:
        screen = self.screen
        if article != screen.reading.number:
            screen.show_article(article, span.start)
        index = screen.reading.things(thing).following(span.start)
        if index is not None and (stop := screen.reading.stand_on(thing, index)):
            screen.draw_current()
            screen.text.reveal(stop.span)
            screen.tell_where()

    def _show_name(self, name: str, number: int) -> None:
        """The first mention of somebody: in the article on show where there is one, else in the first that has one."""
        library = self.screen.library
        for article in (number, *self.screen.order):
            if library.is_annotated(article):
                mention = next((n for n in library.annotations(article).names if n.canonical == name), None)
                if mention is not None:
                    self._show(article, "name", mention)
                    return

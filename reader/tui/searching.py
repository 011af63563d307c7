"""Searching as one types: in a worker, newest keystroke only, with the text beside showing what is under the cursor.

A search has a scope: all articles (the list gives way to the results) or the one on show (its hits are lit at once).
Counts of both are always told. Esc puts everything back as it was; Enter leaves the hits lit and `n` `N` alive.
"""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from textual.message import Message
from textual.worker import get_current_worker

from reader.article import Span
from reader.library.found import Found
from reader.library.index_trouble import IndexDamageError, IndexTroubleError
from reader.page.spans import Spans
from reader.tui.found_line import order_words
from reader.tui.reading import Place, Stop
from reader.tui.recall import Recall
from reader.tui.result_rows import ResultRows
from reader.tui.rows import NoRows
from reader.tui.search_bar import Scope
from reader.tui.words import count, say, say_trouble

if TYPE_CHECKING:
    from reader.library.filters import Marks
    from reader.library.query import Query
    from reader.tui.main_screen import MainScreen


_ORDER = "results"
"""The setting that tells the order of results."""


@dataclass
class Answer(Message):
    """What a search has found so far."""

    query: "Query | None"
    found: Found | None
    """In all articles; None when this answer is about the article on show."""
    number: int | None = None
    hits: tuple[Span, ...] = ()
    """In the article `number`."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the reader was before the search."""

    place: Place | None
    stop: Stop | None
    listing: bool


class Searching:
    """The part of the screen that searches."""

    def __init__(self, screen: "MainScreen") -> None:
        self.screen = screen
        self.active = False
        """True from `/` until Esc, while the results are in sight or their hits are lit."""
        self.query: Query | None = None
        self.scope: Scope = "all"
        self.found = Found()
        self._origin = Origin(None, None, True)
        self._here = 0
        self._crossing = 0
        self._moved = False
        self.newest = screen.desk.setting(_ORDER, "best") == "newest"
        """True where results stand by date, not the best first."""
        self._recall = Recall(screen.desk.searches)
        self._wrong = ""
        """Why what the bar says can't be searched for; what was found before stays until it can."""

    @property
    def rows(self) -> ResultRows | None:
        """The results in sight."""
        source = self.screen.results.source
        return source if isinstance(source, ResultRows) else None

    @property
    def order(self) -> list[int]:
        """The articles found, in the order of the results."""
        return self.rows.articles if self.rows else []

    def open(self) -> None:
        """Start a search: over all articles from the list, inside the article from the text."""
        screen = self.screen
        if not self.active:
            number = screen.reading.number
            place = None if number is None else Place(number, screen.text.top)
            self._origin = Origin(place, screen.reading.stop, screen.has_class("-listing"))
        listed = screen.has_class("-listing")
        screen.remove_class("-zen")
        self.active = True
        self._use("all" if listed else "here")
        screen.bar.open(self.scope)

    def resume(self) -> None:
        """Go on with the query in the bar, or start one."""
        if self.active:
            self.screen.bar.input.focus()
        else:
            self.open()

    def typed(self, text: str, scope: Scope) -> None:
        """Search for what the bar says now."""
        from reader.library.query import parse_query  # with the first search, for the first paint would wait for it
        from reader.library.query_trouble import QueryError

        self._use(scope)
        self._recall.follow(text)
        try:
            query = parse_query(text, self._marks(text), newest=self.newest)
        except QueryError as error:
            self._complain(say(error.says, **{name: say(str(value)) for name, value in error.values.items()}))
            return
        self._complain("")
        self.query = query
        self._moved = False
        if not self.query:
            self.found, self._here = Found(), 0
            self._tell_order()
            self.screen.results.show(NoRows(), 0)
            self._light(())
            self.screen.bar.tell("")
            return
        self._search(self.query, self.screen.reading.number)

    def _search(self, query: "Query", number: int | None) -> None:
        """Look in the article on show, then in all; each answer carries its query, and a stale one is dropped."""
        screen = self.screen

        def run() -> None:
            worker = get_current_worker()
            if number is not None:
                hits = screen.library.hits_in(number, query)
                screen.post_message(Answer(query, None, number, hits))
            try:
                for found in screen.library.search(query, cancel=lambda: worker.is_cancelled):
                    if worker.is_cancelled:
                        return
                    screen.post_message(Answer(query, found))
            except IndexTroubleError as trouble:
                screen.post_message(screen.Notice(say_trouble(str(trouble))))
                if isinstance(trouble, IndexDamageError):
                    screen.post_message(screen.ReloadAsked(afresh=True))

        screen.run_worker(run, thread=True, exclusive=True, group="search", description="search")

    def answer(self, answer: Answer) -> None:
        """Show what was found, unless the reader has typed on."""
        if not self.active or answer.query != self.query:
            return
        if answer.found is None:
            if answer.number == self.screen.reading.number:
                self._here = len(answer.hits)
                self._light(answer.hits)
                if self.scope == "here" and not self._moved:
                    self._preview_here()
        else:
            self.found = answer.found
            rows = ResultRows(self.screen.library, self.found)
            self._tell_order()
            cursor = self._kept(rows) if self._moved else max(rows.best, 0)
            nothing = self.found.complete and not self.found.passages
            self.screen.results.show(rows, cursor, (say("nothing found"),) if nothing else ())
            if self.scope == "all" and not self._moved:
                self.preview(self.screen.results.cursor)
        self._tell()

    def preview(self, row: int) -> None:
        """Show the passage in a row of the results, lit, in the text beside."""
        if not self.rows or row < 0 or self.rows.is_heading(row):
            return
        passage = self.rows.passage(row)
        article = self.screen.library.articles[passage.article]
        start = passage.spans[0] if passage.spans else article.blocks[passage.block]
        if passage.article != self.screen.reading.number:
            self.screen.show_article(passage.article, start.start)
        self._stand(start)

    def choose(self, row: int) -> None:
        """Open the passage in a row of the results and read on from there."""
        self.preview(row)
        self.accept()

    def accept(self) -> None:
        """Enter: read on at the hit, with all hits lit."""
        if self._wrong:
            self._complain(self._wrong)
            return
        if not self.query:
            self.close()
            return
        self.screen.desk.add_search(self.query.text)
        self._recall.leave()
        self._crossing = 0
        if self.found.passages if self.scope == "all" else len(self.screen.reading.hits):
            self.screen.go_to_pane(self.screen.text)
        else:
            self.screen.tell(say("nothing here; Tab looks everywhere" if self.found.passages else "nothing found"))

    def sort(self) -> None:
        """Have the newest results first, or the best."""
        self.newest = not self.newest
        self.screen.desk.set_setting(_ORDER, "newest" if self.newest else "best")
        self.screen.tell(say("results: {order}", order=order_words(self.newest)))
        if self.active and self.query:
            self.query = replace(self.query, newest=self.newest)
            self._moved = False
            self._search(self.query, self.screen.reading.number)

    def refresh(self) -> None:
        """Articles have come or gone: search again, without moving anything under the reader's eyes."""
        if self.active and self.query:
            self._moved |= self.screen.focused is not self.screen.bar.input
            self._search(self.query, self.screen.reading.number)

    def moved(self, rows: int, *, is_arrow: bool = False) -> None:
        """The arrows in the bar: through the results, or through the hits of the article.

        An arrow up from an empty bar, or from the first result, recalls the last search; from there, both arrows go
        through the searches.
        """
        if is_arrow and self._recalls(rows):
            typed = self.screen.bar.input.value
            if (text := self._recall.step(-rows, typed)) is not None:
                self.screen.bar.put(text)
            return
        self._moved = True
        if self.scope == "all":
            self.screen.results.move(rows)
        else:
            self.screen.moving.jump("hit", rows)
            self.screen.bar.input.focus()

    def close(self) -> None:
        """Esc: put everything back as it was before the search."""
        screen, origin = self.screen, self._origin
        self.active = False
        self._complain("")
        self._recall.leave()
        screen.workers.cancel_group(screen, "search")
        screen.remove_class("-searching")
        screen.results.show(NoRows(), 0)
        screen.bar.input.value = ""
        screen.bar.tell("")
        if origin.place:
            screen.show_article(origin.place.article, origin.place.offset)
        screen.reading.hits = Spans()
        screen.reading.stop = origin.stop
        screen.draw_current()
        screen.go_to_pane(screen.listing if origin.listing else screen.text)
        screen.tell_where()

    def light_hits(self) -> None:
        """Another article came on show: light the hits that it has."""
        if not self.active or not self.query or (number := self.screen.reading.number) is None:
            return
        passages = [p for p in self.found.passages if p.article == number]
        self._light(tuple(span for passage in passages for span in passage.spans))
        query, screen = self.query, self.screen

        def run() -> None:
            screen.post_message(Answer(query, None, number, screen.library.hits_in(number, query)))

        screen.run_worker(run, thread=True, exclusive=True, group="hits", description="find hits")

    def cross(self, step: int) -> bool:
        """`n` at the last hit of an article: say so, and once more go on to the next one; True where that was done."""
        reading, screen = self.screen.reading, self.screen
        if not self.active or not self.query:
            return self._again()
        stop, hits = reading.stop, reading.hits
        order = self.order
        at_edge = stop is not None and stop.thing == "hit" and stop.index == (len(hits) - 1 if step > 0 else 0)
        if (len(hits) and not at_edge) or reading.number not in order or len(order) < 2:
            self._crossing = 0
            return False
        if self._crossing != step:
            self._crossing = step
            screen.tell(say("last hit here; once more for the next article"))
            return True
        self._crossing = 0
        number = order[(order.index(reading.number) + step) % len(order)]
        passages = sorted((p for p in self.found.passages if p.article == number), key=lambda p: p.block)
        passage = passages[0 if step > 0 else -1]
        span = (
            passage.spans[0 if step > 0 else -1]
            if passage.spans
            else screen.library.articles[number].blocks[passage.block]
        )
        screen.remember()
        screen.show_article(number, span.start)
        self._stand(span)
        screen.tell(say("in another article: {title}", title=screen.library.summaries[number].title))
        return True

    # ---- inside

    def _recalls(self, rows: int) -> bool:
        """True where an arrow goes through earlier searches."""
        if self._recall.is_on:
            return True
        at_first = self.scope == "all" and self.screen.results.is_at_first
        return rows < 0 and (not self.screen.bar.input.value or at_first)

    def _tell_order(self) -> None:
        """Say over the results in which order they stand, and when they appeared."""
        line, found = self.screen.found_line, self.found
        line.order = order_words(self.newest) if found.passages else ""
        if found.complete:
            line.months = found.months

    def _marks(self, text: str) -> "Marks | None":
        """What the reader did with articles, where a query may ask for it."""
        from reader.library.filters import Marks

        desk = self.screen.desk
        return Marks(desk.read_keys(), desk.starred()) if "is:" in text.lower() else None

    def _complain(self, why: str) -> None:
        """Say in the status line what is wrong with the query, until that is mended."""
        if why or self._wrong:
            self.screen.notices.keep(why)
        self._wrong = why

    def _kept(self, rows: ResultRows) -> int:
        """The row of the passage that the reader stands on among better results; the best one's where it is no more."""
        row = self.screen.results.cursor
        stood_on = self.rows.passage(row) if self.rows and row >= 0 else None
        kept = rows.row_of(stood_on) if stood_on else None
        return max(rows.best, 0) if kept is None else kept

    def _again(self) -> bool:
        """`n` after Esc lights the hits of the last search again, in the article on show."""
        number = self.screen.reading.number
        if self.query and number is not None and not len(self.screen.reading.hits):
            self._light(self.screen.library.hits_in(number, self.query))
        return False

    def _use(self, scope: Scope) -> None:
        self.scope = scope
        screen = self.screen
        screen.set_class(scope == "all" and self.active, "-searching")
        screen.panes.put_in_front(scope == "all")

    def _light(self, hits: tuple[Span, ...]) -> None:
        reading = self.screen.reading
        reading.hits = Spans(hits)
        stop = reading.stop
        if stop and stop.thing == "hit":
            reading.stop = self._stop_at(stop.span)
        self.screen.draw_current()
        self.screen.tell_where()

    def _stop_at(self, span: Span) -> Stop | None:
        """The hit at this place, or the nearest after it."""
        reading = self.screen.reading
        index = reading.hits.at(span.start)
        if index is None:
            index = reading.hits.following(span.start)
        if index is None or reading.number is None:
            return None
        return Stop("hit", reading.number, index, reading.hits[index])

    def _stand(self, span: Span) -> None:
        stop = self._stop_at(span)
        self.screen.reading.stop = stop
        self.screen.draw_current()
        self.screen.text.reveal(stop.span if stop else span)
        self.screen.tell_where()

    def _preview_here(self) -> None:
        """Stand on the first hit from where the search began."""
        place = self._origin.place
        hits = self.screen.reading.hits
        if not len(hits):
            return
        index = hits.following(place.offset if place else 0)
        self._stand(hits[0 if index is None else index])

    def _tell(self) -> None:
        passages = f"{self.found.passage_count}{'+' if self.found.is_more else ''}"
        articles = count(self.found.article_count, "article")
        counts = say("{here} here · {passages} in {articles}", here=self._here, passages=passages, articles=articles)
        self.screen.bar.tell(counts, f"{self._here} · {passages}")

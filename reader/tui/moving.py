"""Moving: by lines and pages, from article to article, and by jumps from thing to thing."""

from typing import TYPE_CHECKING

from reader.tui.reading import Thing
from reader.tui.rows import Rows
from reader.tui.words import say

if TYPE_CHECKING:
    from reader.tui.main_screen import MainScreen

THINGS = {"quotation": "quotations", "name": "names", "hit": "hits"}


class Moving:
    """The part of the screen that answers the keys of moving."""

    def __init__(self, screen: "MainScreen") -> None:
        self.screen = screen
        self._at_end: int | None = None
        """The article at whose end a page down was asked for, until the reader does something else."""

    def move(self, unit: str, step: int) -> None:
        """Move by a line, half a page, a page or to an end, in the pane that has the keys."""
        focused = self.screen.focused
        if isinstance(focused, Rows):
            self._move_rows(focused, unit, step)
        else:
            self._move_text(unit, step)

    def article(self, step: int) -> None:
        """Read the next or previous article of the list, or of the results."""
        screen = self.screen
        order = screen.searching.order if screen.searching.active else screen.order
        number = screen.reading.number
        at = order.index(number) + step if number is not None and number in order else 0
        if order and 0 <= at < len(order):
            screen.notices.hush()
            screen.remember()
            screen.show_article(order[at])
        else:
            screen.tell(say("no more {things} here", things=say("articles")))

    def jump(self, thing: Thing, step: int) -> None:
        """Jump to the next or previous thing; a voice is followed into other articles too."""
        screen, reading = self.screen, self.screen.reading
        if thing == "hit" and screen.searching.cross(step):
            return
        stop = reading.jump(thing, step, screen.text.top, screen.text.bottom, screen.order)
        if stop is None:
            things = THINGS.get(thing)
            notice = say("no more {things} here", things=say(things)) if things else say("nobody to follow here")
            screen.tell(notice)
            return
        moved = screen.text.article.key != screen.library.summaries[stop.article].key
        screen.stand_on(stop)
        if not isinstance(screen.focused, Rows) or screen.focused is screen.listing:
            screen.go_to_pane(screen.text)
        if moved:
            screen.tell(say("in another article: {title}", title=screen.library.summaries[stop.article].title))
        elif stop.wrapped:
            screen.tell(say("the first again" if step > 0 else "the last again"))

    def repeat(self, step: int) -> None:
        """Repeat the last jump, forward or backward."""
        self.jump(self.screen.reading.last, step)

    def trail_back(self) -> None:
        """Go back to where the last jump started."""
        screen = self.screen
        if place := screen.reading.back():
            screen.notices.hush()
            screen.show_article(place.article, place.offset)
            screen.reading.stop = None
            screen.draw_current()
            screen.tell_where()

    def _move_rows(self, rows: Rows, unit: str, step: int) -> None:
        match unit:
            case "line":
                rows.move(step)
            case "end":
                rows.move_end(step > 0)
            case _:
                rows.move_page(step if unit == "page" else step / 2)

    def _move_text(self, unit: str, step: int) -> None:
        text = self.screen.text
        if unit == "end":
            self.screen.remember()
            text.go_to(len(text.article.text) if step > 0 else 0)
            return
        lines = {"line": 1, "half": max(1, text.rows // 2), "page": max(1, text.rows - 2)}[unit]
        if text.move(step * lines):
            self._at_end = None
        elif unit == "page" and step > 0:
            self._next_unread()

    def _next_unread(self) -> None:
        """At the end of an article: it is read; the same key again goes on to the next unread one."""
        screen = self.screen
        number = screen.reading.number
        if number is None:
            return
        screen.keeping.mark_read(number)
        read = screen.desk.read_keys()
        at = screen.order.index(number) if number in screen.order else -1
        ahead = [*screen.order[at + 1 :], *screen.order[: max(at, 0)]]
        following = next((n for n in ahead if screen.library.summaries[n].key not in read), None)
        if following is None:
            screen.tell(say("end of the last article"))
        elif self._at_end == number:
            self._at_end = None
            screen.notices.hush()
            screen.show_article(following)
        else:
            self._at_end = number
            screen.tell(say("next unread: {title}", title=screen.library.summaries[following].title))

"""The list of articles as the screen shows it: made anew when there are others, kept where the reader stands."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.library.library import Library
from reader.tui.article_rows import ArticleRows, Choice, Only, arrange
from reader.tui.reading import Reading
from reader.tui.resume import Left, left_at, resume, same_place
from reader.tui.words import say, say_trouble

if TYPE_CHECKING:
    from reader.tui.main_screen import MainScreen


@dataclass(frozen=True, slots=True)
class Arranged:
    """A list that is ready to be shown."""

    choice: Choice
    order: Sequence[int]
    rows: ArticleRows
    count: int
    """How many articles the library had."""


class Shelf:
    """The part of the screen that lists articles."""

    def __init__(self, screen: "MainScreen") -> None:
        self.screen = screen
        self.order: Sequence[int] = []
        """The numbers of the articles in the list, from top to bottom."""
        self.counted = 0
        """How many articles the library had when they were listed."""
        self.left = Left()
        """What was on show when the files were read anew."""

    def arranged(self, library: Library | None = None) -> Arranged:
        """Make the list anew, of another library than the screen's if there is one coming.

        May be done by a worker: 100,000 articles take half a second.
        """
        screen, choice = self.screen, self.screen.view.choice
        library = library or screen.library
        order = array("I", arrange(library, choice, screen.desk.read_keys(), screen.desk.starred()))
        return Arranged(choice, order, self._rows(library, order, choice), len(library))

    def fill(self, arranged: Arranged | None = None) -> None:
        """List the articles anew, in the order and with the filter chosen; the cursor stays on its article.

        Args:
            arranged: The list, where a worker has made it; it is made again if another is wanted by now.
        """
        screen = self.screen
        if arranged is None or arranged.choice != screen.view.choice or arranged.rows.library is not screen.library:
            arranged = self.arranged()
        self.order, self.counted = arranged.order, arranged.count
        self._show(arranged.rows)
        screen.bar.total = arranged.count
        if self.order and (screen.reading.number is None or not screen.touched):
            screen.show_article(*resume(screen.library, self.order, screen.desk.last_article(), self.left))
        else:
            self._follow_file()
        screen.tell_where()

    def start_over(self, library: Library) -> None:
        """Show the articles of a library that is being filled anew; the reader stays with the article on show."""
        screen = self.screen
        screen.keep_last()
        if screen.searching.active:
            screen.searching.close()
        self.left = left_at(screen.text.article, screen.text.top)
        screen.panels.everywhere = False
        screen.library, screen.reading, self.order, self.counted = library, Reading(library), [], 0
        screen.touched = False
        self.draw()

    def begin(self) -> None:
        """All files are read: a lone article is read at once, and where there is none, the pane says what to do."""
        screen = self.screen
        if not len(screen.library):
            problems = screen.library.problems
            wrong = [f"{one.path}: {say_trouble(one.what)}; {say_trouble(one.advice)}" for one in problems[:3]]
            screen.text.show_hint(say("No articles here."), "", *wrong, say("Give files or folders: reader PATH …"))
        elif len(screen.library) == 1 and not screen.touched:
            screen.go_to_pane(screen.text)

    def draw(self) -> None:
        """Draw the list anew: what its rows say has changed."""
        self._show(self._rows(self.screen.library, self.order, self.screen.view.choice))

    def _rows(self, library: Library, order: Sequence[int], choice: Choice) -> ArticleRows:
        return ArticleRows(library, order, choice.sort, self.screen.desk.read_keys(), self.screen.desk.starred())

    def _show(self, rows: ArticleRows) -> None:
        number = self.screen.reading.number
        row = None if number is None else rows.row_of(number)
        filtered = len(self.screen.library) and self.screen.view.choice.only is not Only.ALL
        hint = (say("no articles: {only}", only=say(self.screen.view.choice.only.value)), say("v a shows all"))
        self.screen.listing.show(rows, row, hint if filtered else ())

    def _follow_file(self) -> None:
        """Where the file of the article on show has another text now, show that, at the same place."""
        screen = self.screen
        article, number = screen.text.article, screen.reading.number
        if number is not None and screen.library.number(article.key) is None and article.path:
            left = left_at(article, screen.text.top)
            if (again := same_place(screen.library, self.order, left)) is not None:
                screen.show_article(again, left.offset)

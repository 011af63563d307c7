"""What the status line says for a moment: answers to the reader at once, news one after another."""

from collections import deque
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.text.cells import cell_len
from reader.text.wrap import wrap

if TYPE_CHECKING:
    from reader.tui.main_screen import MainScreen

__all__ = ["NOTICE_SECONDS", "Notices", "pieces"]

NOTICE_SECONDS = 4.0
_NARROWEST = 20
"""Cells: on a narrower line pieces of a notice would say nothing."""
_MOST_PIECES = 9
_GOES_ON = " …"


class Notices:
    """The notices of a screen."""

    def __init__(self, screen: "MainScreen") -> None:
        self.screen = screen
        self._number = 0
        """Counts what was said, so that the end of one notice doesn't end the next."""
        self._is_answer = False
        """True where the notice answers what the reader did."""
        self._is_news = False
        """True where nobody asked for it: then other news waits."""
        self._waiting: deque[str] = deque(maxlen=9)
        self._rest: list[str] = []
        """Pieces of the notice that are still to be shown, where all of it has no room on the line."""

    def tell(self, notice: str, *, asked: bool) -> None:
        """Say something for a few seconds.

        Args:
            notice: What to say.
            asked: Whether it answers what the reader did: then it makes way as soon as the reader goes on. What
                nobody asked for waits for its turn: a broken disk is not to be hidden by files that have changed.
        """
        if not asked and self._is_news:
            self._waiting.append(notice)
            return
        self._show(pieces(notice, self.screen.status.content_size.width), asked=asked)

    def _show(self, parts: list[str], *, asked: bool) -> None:
        """Show the first piece of a notice, and the others after it."""
        self.keep(parts[0])
        self._rest = parts[1:]
        self._is_answer, self._is_news = asked, not asked
        self.screen.set_timer(NOTICE_SECONDS, partial(self._end, self._number))

    def keep(self, notice: str) -> None:
        """Say something until something else is said."""
        self.screen.status.notice = notice
        self._is_answer = self._is_news = False
        self._rest = []
        self._number += 1

    def hush(self) -> None:
        """The reader has gone on to another place: what was said of the last one would hide where that is."""
        if self._is_answer:
            self._rest = []
            self._end(self._number)

    def _end(self, number: int) -> None:
        if number == self._number:
            if self._rest:
                self._show(self._rest, asked=self._is_answer)
                return
            self.keep("")
            if self._waiting:
                self.tell(self._waiting.popleft(), asked=False)


def pieces(notice: str, width: int) -> list[str]:
    """Part a notice that is wider than its line, at spaces, into pieces to be read one after another.

    >>> pieces("Notes are not being saved: desk.db is read-only", 30)
    ['Notes are not being saved: …', 'desk.db is read-only']
    """
    if width < _NARROWEST or cell_len(notice) <= width:
        return [notice]
    breaks = [0, *wrap(notice, width - len(_GOES_ON))[: _MOST_PIECES - 1], len(notice)]
    parts = [notice[start:end].strip() for start, end in pairwise(breaks)]
    return [*(f"{part}{_GOES_ON}" for part in parts[:-1]), parts[-1]]

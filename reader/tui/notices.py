"""What the status line says for a moment: answers to the reader at once, news one after another."""

from collections import deque
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.tui.main_screen import MainScreen

__all__ = ["NOTICE_SECONDS", "Notices"]

NOTICE_SECONDS = 4.0


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
        self.keep(notice)
        self._is_answer, self._is_news = asked, not asked
        self.screen.set_timer(NOTICE_SECONDS, partial(self._end, self._number))

    def keep(self, notice: str) -> None:
        """Say something until something else is said."""
        self.screen.status.notice = notice
        self._is_answer = self._is_news = False
        self._number += 1

    def hush(self) -> None:
        """The reader has gone on to another place: what was said of the last one would hide where that is."""
        if self._is_answer:
            self._end(self._number)

    def _end(self, number: int) -> None:
        if number == self._number:
            self.keep("")
            if self._waiting:
                self.tell(self._waiting.popleft(), asked=False)

"""A line on standard error that tells how far a long work is: a bar, the rate, the time left. Only on a terminal."""

import sys
from time import monotonic
from types import TracebackType

from reader.cli.streams import is_terminal

_BAR = 24
"""Cells of the bar."""
_REDRAW_SECONDS = 0.2
_SETTLED_SECONDS = 1.0
"""After that time the rate says something."""


class ProgressLine:
    """The line; gone when the `with` block is left."""

    def __init__(self, what: str) -> None:
        """Say what is counted, in the plural: `files`."""
        self._what = what
        self._shown = is_terminal(sys.stderr)
        self._start = monotonic()
        self._drawn = 0.0

    def __enter__(self) -> "ProgressLine":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._shown and self._drawn:
            self._write("")

    def tell(self, done: int, total: int, share: float) -> None:
        """Draw the line, unless it was drawn a moment ago.

        Args:
            done: How many are done.
            total: Of how many.
            share: How much of the work that is, 0 to 1.
        """
        now = monotonic()
        if self._shown and now - self._drawn > _REDRAW_SECONDS:
            self._drawn = now
            self._write(line(self._what, done, total, share, now - self._start))

    def _write(self, text: str) -> None:
        sys.stderr.write(f"\r\x1b[K{text}")
        sys.stderr.flush()


def line(what: str, done: int, total: int, share: float, seconds: float) -> str:
    """What the line says after so many seconds.

    >>> line("files", 500, 1000, 0.5, 10.0)
    '############------------  500/1000 files  50/s  0:10 left'
    """
    filled = round(_BAR * share)
    text = f"{'#' * filled}{'-' * (_BAR - filled)}  {done}/{total} {what}"
    if seconds < _SETTLED_SECONDS or not share:
        return text
    left = round(seconds * (1 - share) / share)
    return f"{text}  {done / seconds:.0f}/s  {left // 60}:{left % 60:02} left"

"""The terminal around the app: whose keys it gets, where it draws, and how it is left.

Textual 8.2 reads its keys from standard input even when that is a pipe, draws on standard error even when that is a
file, and dies of SIGTERM and SIGHUP with the alternate screen and the mouse still on. All four are put right here, and
so is what it leaves behind when it fails itself.
"""

import asyncio
import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType
from typing import TYPE_CHECKING, Any, Protocol, TextIO

if TYPE_CHECKING:
    from textual.app import App

PATIENCE = 3.0
"""Seconds that the app has for its own exit after a signal."""
_ENDING = ("SIGTERM", "SIGHUP", "SIGINT")
_ALL_OFF = (
    b"\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?1015l\x1b[?1016l"  # the mouse
    b"\x1b[?2004l\x1b[?2048l\x1b[?2026l\x1b[?1004l\x1b[?7h\x1b[<u\x1b[?1049l\x1b[?25h\x1b[0m"
)
"""What gives a terminal back: mouse, paste, resize and focus reports, frames, keyboard protocol and the second screen
off; line wrap and cursor on."""


def take_keyboard() -> bool:
    """Make the terminal standard input, whatever that was; False where there is no terminal."""
    if sys.__stdin__ is not None and os.isatty(0):
        return True
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY)
    except OSError:
        return False
    if terminal != 0:
        os.dup2(terminal, 0)
        os.close(terminal)
    if sys.__stdin__ is None:
        _set_original("stdin", open(0, encoding="utf-8", errors="replace", closefd=False))  # noqa: SIM115 - it lives on
    return True


def draw_on_stdout() -> None:
    """Let the app draw on standard output where standard error goes elsewhere (`reader 2>errors`)."""
    if sys.__stderr__ is None or not sys.__stderr__.isatty():
        _set_original("stderr", sys.__stdout__)


def _set_original(name: str, stream: TextIO | None) -> None:
    """Change one of the streams that Textual goes by, which are constants for a type checker."""
    vars(sys)[f"__{name}__"] = stream


@contextlib.contextmanager
def restore_on_signals(app: "App[Any]") -> Iterator[None]:
    """While the app runs, SIGTERM, SIGHUP and SIGINT end it by its own exit, which gives the terminal back as it was.

    The app's return code is then 128 plus the signal's number, as a shell would report. To be entered in the app's
    event loop. Does nothing where the loop takes no signals (Windows).
    """
    loop = asyncio.get_running_loop()
    taken = []
    with contextlib.suppress(NotImplementedError):
        for number in (getattr(signal, name) for name in _ENDING if hasattr(signal, name)):
            loop.add_signal_handler(number, _end, app, number)
            signal.signal(number, _end_anyway)
            taken.append(number)
    try:
        yield
    finally:
        for number in taken:
            loop.remove_signal_handler(number)


@contextlib.contextmanager
def ignore_interrupts() -> Iterator[None]:
    """While another program has the terminal, a Ctrl+C is meant for that alone."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.getsignal(signal.SIGINT)
    loop = signal.set_wakeup_fd(-1)  # by which the event loop would hear of it later
    signal.signal(
        signal.SIGINT, lambda _number, _frame: None
    )  # one that is ignored would be ignored by the program too
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
        signal.set_wakeup_fd(loop)


class Crashing(Protocol):
    """An app that ends for an error which it is told."""

    def _handle_exception(self, error: Exception) -> None: ...


@contextlib.contextmanager
def end_with_threads(app: Crashing, crashed: Callable[[BaseException], int]) -> Iterator[None]:
    """While the app runs, an error that nobody catches in a thread of its own ends it, as one in a worker does.

    Where that thread is the one that draws, the app can't give the terminal back and may not end: both are done for it.

    Args:
        app: To be entered in its event loop.
        crashed: Says what is said at the end, and gives the exit code.
    """
    loop = asyncio.get_running_loop()
    failures: list[Exception] = []

    def failed(arguments: threading.ExceptHookArgs) -> None:
        error = arguments.exc_value
        if isinstance(error, Exception) and not isinstance(error, OSError):  # the terminal closed: a signal follows
            failures.append(error)
            timer = threading.Timer(PATIENCE, _end_by_hand, (error, crashed))
            timer.daemon = True
            timer.start()
            loop.call_soon_threadsafe(app._handle_exception, error)

    before = threading.excepthook
    threading.excepthook = failed
    try:
        yield
    finally:
        threading.excepthook = before
        if failures:
            restore()


def _end_by_hand(error: BaseException, crashed: Callable[[BaseException], int]) -> None:
    restore()
    sys.stderr = sys.__stderr__  # Textual has put its own in place
    os._exit(crashed(error))


def restore() -> None:
    """Give the terminal back where Textual could not: its modes, echo and lines."""
    for stream in (sys.__stderr__, sys.__stdout__):
        with contextlib.suppress(OSError, ValueError):
            if stream is not None and os.isatty(stream.fileno()):
                os.write(stream.fileno(), _ALL_OFF)
                break
    with contextlib.suppress(ImportError, OSError):
        import termios

        with contextlib.suppress(termios.error):
            settings = termios.tcgetattr(0)
            settings[0] |= termios.ICRNL | termios.IXON
            settings[1] |= termios.OPOST
            settings[3] |= termios.ECHO | termios.ICANON | termios.ISIG | termios.IEXTEN
            termios.tcsetattr(0, termios.TCSANOW, settings)


def _end(app: "App[Any]", number: int) -> None:
    if not os.isatty(0):
        _let_go_of_the_terminal()
    app.exit(return_code=128 + number)


def _end_anyway(number: int, _frame: FrameType | None) -> None:
    """End the process a moment later where the app could not.

    Textual's writer dies of a terminal that closes while it draws, and the loop then waits for it without an end: only
    what Python runs between two steps of the main thread is still done.
    """
    timer = threading.Timer(PATIENCE, os._exit, (128 + number,))
    timer.daemon = True
    timer.start()


def _let_go_of_the_terminal() -> None:
    """The terminal's window was closed: writing to it would fail, and the app's exit wait for its writer for ever."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)
    os.close(nowhere)

"""A command in a pseudo-terminal: keys go in, the raw bytes that a terminal would get come out."""

import contextlib
import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

READER = (sys.executable, "-m", "reader")
ROOT = Path(__file__).parent.parent

ALT_SCREEN_ON, ALT_SCREEN_OFF = b"\x1b[?1049h", b"\x1b[?1049l"
MOUSE_OFF, PASTE_OFF, CURSOR_ON = b"\x1b[?1000l", b"\x1b[?2004l", b"\x1b[?25h"

_QUIET_VARIABLES = (
    "NO_COLOR",
    "CLICOLOR_FORCE",
    "COLUMNS",
    "LINES",
    "READER_OPTS",
    "SSH_TTY",
    "SSH_CONNECTION",
    "TMUX",
)


class PtySession:
    """A process whose terminal is ours.

    Args:
        argv: The command.
        home: A folder for everything that it keeps.
        columns: Cells a line.
        rows: Lines.
        stdin: What is piped in; None where standard input is the terminal.
        stderr: The number of the file that standard error goes to; None for the terminal.
        controlling: Whether `/dev/tty` is our terminal; else there is none.
        variables: More of its environment.
    """

    def __init__(
        self,
        argv: Sequence[str],
        home: Path,
        *,
        columns: int = 100,
        rows: int = 30,
        stdin: bytes | None = None,
        stderr: int | None = None,
        controlling: bool = True,
        variables: Mapping[str, str] | None = None,
    ) -> None:
        self.output = bytearray()
        self.master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.before = termios.tcgetattr(slave)
        self.process = subprocess.Popen(
            argv,
            stdin=slave if stdin is None else subprocess.PIPE,
            stdout=slave,
            stderr=slave if stderr is None else stderr,
            cwd=ROOT,
            env=_environment(home) | dict(variables or {}),
            start_new_session=True,
            preexec_fn=(lambda: fcntl.ioctl(slave, termios.TIOCSCTTY, 0)) if controlling else None,
        )
        self._slave: int | None = slave  # kept open: its settings are read when the process has ended
        if stdin is not None and self.process.stdin is not None:
            self.process.stdin.write(stdin)
            self.process.stdin.close()

    def press(self, keys: bytes) -> None:
        """Type."""
        os.write(self.master, keys)

    def read(self, seconds: float) -> bool:
        """Take what comes in the next so many seconds, at most one piece; False where nothing came."""
        ready, _, _ = select.select([self.master], [], [], seconds)
        if not ready:
            return False
        try:
            self.output += os.read(self.master, 65536)
        except OSError:  # the other end is closed
            return False
        return True

    def wait_for(self, pattern: bytes, seconds: float = 60.0, start: int = 0) -> None:
        """Read until the output from `start` on matches a pattern.

        Raises:
            AssertionError: it did not in time.
        """
        end = time.monotonic() + seconds
        while not re.search(pattern, self.output[start:], re.DOTALL):
            ended = self.process.poll() is not None
            if (not self.read(0.1) and ended) or time.monotonic() > end:
                raise AssertionError(f"no {pattern!r} in {bytes(self.output[-3000:])!r}")

    def settle(self, quiet: float = 0.4, seconds: float = 20.0) -> None:
        """Read until nothing has come for a while."""
        end = time.monotonic() + seconds
        while self.read(quiet) and time.monotonic() < end:
            pass

    def answer(self, keys: bytes, pattern: bytes = b"", seconds: float = 3.0) -> None:
        """Type, and read what comes of it: up to a pattern, else the first of it and what follows at once."""
        place = len(self.output)
        self.press(keys)
        if pattern:
            self.wait_for(pattern, start=place)
        else:
            self.read(seconds)
        self.settle(0.15)

    def signal(self, number: signal.Signals) -> None:
        """Send a signal to the process."""
        self.process.send_signal(number)

    def hang_up(self) -> None:
        """Close the terminal's window."""
        if self._slave is not None:
            os.close(self._slave)
            self._slave = None
        os.close(self.master)
        self.master = -1

    def wait(self, seconds: float = 30.0) -> int:
        """Read to the end of the process; its exit code.

        Raises:
            AssertionError: it does not end.
        """
        end = time.monotonic() + seconds
        while self.process.poll() is None:
            if self.master >= 0:
                self.read(0.1)
            else:
                time.sleep(0.05)
            assert time.monotonic() < end, f"still running: {bytes(self.output[-3000:])!r}"
        while self.master >= 0 and self.read(0.1):
            pass
        return self.process.returncode

    @property
    def settings_restored(self) -> bool:
        """True where echo, line mode and signals of the terminal are as they were before."""
        assert self._slave is not None
        return termios.tcgetattr(self._slave)[:4] == self.before[:4]

    def close(self) -> None:
        """End everything."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        for number in (self.master, self._slave):
            if number is not None and number >= 0:
                os.close(number)


@contextlib.contextmanager
def pty_session(argv: Sequence[str], home: Path, **settings: Any) -> Iterator[PtySession]:
    """A session that ends with the test; the settings are those of `PtySession`."""
    session = PtySession(argv, home, **settings)
    try:
        yield session
    finally:
        session.close()


def _environment(home: Path) -> dict[str, str]:
    """This process's environment without what would make two machines differ."""
    kept = {name: value for name, value in os.environ.items() if name not in _QUIET_VARIABLES}
    return kept | {"TERM": "xterm-256color", "READER_HOME": str(home), "HOME": str(home), "PYTHONPATH": str(ROOT)}

"""A program in a pseudo-terminal, timed from outside: when which words are on its screen, what CPU and memory it took.

Needs Linux: CPU time of another process is read from its POSIX clock and from /proc (proc(5), clock_getcpuclockid(3)).
"""

import fcntl
import os
import pty
import re
import select
import struct
import subprocess
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType

COLUMNS, ROWS = 120, 40
PAGE = os.sysconf("SC_PAGE_SIZE")
_ESCAPE = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|[\]P_^X][^\x1b\x07]*(?:\x07|\x1b\\)|[()]?.)", re.DOTALL)


class Timed:
    """A running program with a terminal of its own; a context that ends it."""

    def __init__(self, argv: Sequence[str], environment: Mapping[str, str], stderr: int | None = None) -> None:
        self._master, slave = pty.openpty()
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
        self._drawn = bytearray()
        self.started = time.monotonic()
        self._process = subprocess.Popen(
            argv,
            stdin=slave,
            stdout=slave,
            stderr=slave if stderr is None else stderr,
            env=dict(environment),
            start_new_session=True,
        )
        os.close(slave)

    def __enter__(self) -> "Timed":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._master)

    # ---- what it shows

    def press(self, keys: bytes) -> float:
        """Type, and forget what was drawn before; the moment that was (seconds, `time.monotonic`)."""
        while self._read(0):
            pass
        self._drawn.clear()
        now = time.monotonic()
        os.write(self._master, keys)
        return now

    def see(self, words: str, limit: float = 300) -> float:
        """Wait until these words have been drawn since the last key; the moment that was.

        Raises:
            TimeoutError: they were not in `limit` seconds, or the program has ended.
        """
        end = time.monotonic() + limit
        while words.encode() not in _ESCAPE.sub(b"", self._drawn):
            if not self._read(0.2) and (self._process.poll() is not None or time.monotonic() > end):
                shown = _ESCAPE.sub(b" ", self._drawn[-4000:]).decode(errors="replace")
                raise TimeoutError(f"never seen: {words!r}; but: {shown}")
        return time.monotonic()

    def rest(self, quiet: float = 0.06, limit: float = 2) -> float:
        """Wait for something to be drawn, at most `limit` seconds, and then until nothing is for `quiet` seconds.

        Returns:
            The moment of the last drawing; now where there was none.
        """
        last, drawn = time.monotonic(), self._read(limit)
        while drawn:
            last, drawn = time.monotonic(), self._read(quiet)
        return last

    def drain(self, duration: float) -> None:
        """Let so many seconds pass."""
        end = time.monotonic() + duration
        while (left := end - time.monotonic()) > 0:
            self._read(left)

    def idle(self, limit: float = 600) -> None:
        """Wait until the program does nothing: under 8 % of a core for half a second, twice."""
        calm, end = 0, time.monotonic() + limit
        while calm < 2 and time.monotonic() < end:
            before = self.cpu
            self.drain(0.5)
            calm = calm + 1 if self.cpu - before < 0.04 else 0

    def _read(self, seconds: float) -> bool:
        ready, _, _ = select.select([self._master], [], [], seconds)
        if not ready:
            return False
        try:
            self._drawn += os.read(self._master, 65536)
        except OSError:  # the program has ended
            return False
        return True

    # ---- what it took

    @property
    def cpu(self) -> float:
        """Seconds of CPU so far, all threads."""
        return time.clock_gettime(~self._process.pid << 3 | 2)

    @property
    def ui_cpu(self) -> float:
        """Seconds of CPU of the main thread so far: the one that draws."""
        return int(Path(f"/proc/{self._process.pid}/schedstat").read_text().split()[0]) / 1e9

    @property
    def memory(self) -> float:
        """Megabytes (10**6 bytes) that it holds in memory now."""
        return int(Path(f"/proc/{self._process.pid}/statm").read_text().split()[1]) * PAGE / 1e6

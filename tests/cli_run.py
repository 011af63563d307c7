"""The command line, run in this process, and articles for it."""

import contextlib
import io
import json
import os
import signal
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

from reader.cli import main

_HERE = ("NO_COLOR", "CLICOLOR_FORCE", "READER_OPTS", "COLUMNS")


@dataclass(frozen=True)
class Ran:
    """What came of a command."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        """The lines of standard output."""
        return self.out.splitlines()

    @property
    def rows(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.lines]


def hear_ctrl_c() -> None:
    """Let a child process hear Ctrl+C, which one that is started in the background would inherit as ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def run(
    *argv: str | Path, stdin: bytes = b"", variables: Mapping[str, str] | None = None, may_crash: bool = False
) -> Ran:
    """Run `reader` with these arguments, its output a pipe; a mistake of its own is raised unless it `may_crash`."""
    crashed = contextlib.nullcontext() if may_crash else mock.patch("reader.cli.crashed.crashed", side_effect=_raise)
    with crashed, _streams(stdin) as (out, err), mock.patch.dict(os.environ, variables or {}):
        for name in set(_HERE) - set(variables or {}):
            os.environ.pop(name, None)
        code = main([str(word) for word in argv])
        for stream in (out, err):
            stream.flush()
        return Ran(code, _text(out), _text(err))


def _raise(error: BaseException) -> int:
    raise error


@contextlib.contextmanager
def _streams(stdin: bytes) -> Iterator[tuple[io.TextIOWrapper, io.TextIOWrapper]]:
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    with (
        mock.patch.object(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin))),
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
    ):
        yield out, err


def _text(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()


PORT = """Title: Le port reprend
Date: 2023-03

Le port de Saint-Mareuil rouvre ce lundi après deux ans de travaux.

« La digue tiendra cent ans », a déclaré Inès Baudouin, la directrice du port. Elle a parlé devant les pêcheurs.

Les pêcheurs doutent. « Nous verrons bien cet hiver », a répondu Marc Lestrade.
"""

COUNCIL = """Title: The council votes
Date: 2024-01-15
Source: The Harbour Post

The council met on Monday in Eastmere and voted for the bridge.

"We have waited long enough," said Paula Grant, the mayor.
"""


def clippings(folder: Path) -> Path:
    """A folder with two articles."""
    (folder / "port.txt").write_text(PORT, encoding="utf-8")
    (folder / "council.txt").write_text(COUNCIL, encoding="utf-8")
    return folder

"""Standard input, output and error as a well-behaved Unix program leaves and finds them."""

import codecs
import os
import stat
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TextIO

from reader.cli import exits
from reader.cli.exits import ExitError
from reader.text.clean import clean

STDIN = "-"
"""The path that means standard input."""

_SUBSTITUTES = str.maketrans(
    {
        "‘": "'", "’": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‹": "'", "›": "'",
        "–": "-", "—": "-", "‑": "-", "…": "...", "•": "*", "·": "-", "─": "-", "│": "|", "▌": "|",
        "œ": "oe", "Œ": "OE", "€": "EUR", "\u00a0": " ", "\u202f": " ", "\u2009": " ",
    }
)  # fmt: skip
"""What a reader in Latin-1 or ASCII would rather see than `\\u2019`."""


def _plainer(error: UnicodeError) -> tuple[str | bytes, int]:
    """Replace what an encoding can't hold: by its plain look-alike, without its accents, else by a backslash escape."""
    if not isinstance(error, UnicodeEncodeError):
        raise error
    lost = unicodedata.normalize("NFD", error.object[error.start : error.end].translate(_SUBSTITUTES))
    bare = "".join(sign for sign in lost if not unicodedata.combining(sign))
    return bare.encode("ascii", "backslashreplace").decode("ascii"), error.end


def prepare() -> None:
    """Open what was closed, so that no file takes its number, and let no character be too much for the output."""
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    codecs.register_error("reader.plainer", _plainer)
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="reader.plainer")


def text_waits() -> bool:
    """True where standard input is a pipe or a file; not for a terminal, nor for `</dev/null`."""
    try:
        mode = os.fstat(0).st_mode
    except OSError:
        return False
    return sys.stdin is not None and (stat.S_ISFIFO(mode) or stat.S_ISREG(mode) or stat.S_ISSOCK(mode))


def read_stdin() -> bytes:
    """All of standard input; nothing where that is closed."""
    return b"" if sys.stdin is None else sys.stdin.buffer.read()


def is_terminal(stream: TextIO | None) -> bool:
    """True for a terminal that can be written on."""
    return stream is not None and not stream.closed and stream.isatty()


def fall_silent() -> None:
    """Nobody reads the output any more: what Python still wants to flush goes nowhere, without a word."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)


@contextmanager
def writing() -> Iterator[None]:
    """Turn what goes wrong with a write into a message.

    Raises:
        ExitError: the disk is full or the like.
        BrokenPipeError: nobody reads any more.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        fall_silent()
        raise ExitError(exits.FAILED, f"can't write: {error.strerror}") from None


def complain(message: str) -> None:
    """Say what went wrong on standard error."""
    if sys.stderr is not None:
        print(f"reader: {clean(message)}", file=sys.stderr)

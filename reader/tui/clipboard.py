"""To the clipboard by whatever way this machine has, and an honest word about which it was.

A program of the system is asked where there is one; it says whether it worked. OSC 52, the terminal's own way, is never
answered: what goes that way was sent, nobody knows whether it came. Over ssh it goes first, because the clipboard that
the user means is at the other end.
"""

import os
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass

from reader.library.places import places
from reader.tui.words import say

OSC52_LIMIT = 74_000
"""Bytes. Terminals that cap the sequence do so at 100,000 characters, which hold 74,994 bytes in base64 (hterm)."""

TIMEOUT = 2.0
"""Seconds a clipboard program may take: one without its display server waits for ever."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What became of a text that was to be copied."""

    how: str
    """For the user: `copied with wl-copy`, `sent to the terminal`."""
    sure: bool
    """True where somebody said that the text arrived."""


@dataclass(frozen=True, slots=True)
class _Program:
    """A clipboard program that takes the text on its standard input."""

    argv: tuple[str, ...]
    needs: str = ""
    """The environment variable without which it has nobody to talk to."""
    encoding: str = "utf-8"


_PROGRAMS = (
    _Program(("pbcopy",)),
    _Program(("wl-copy", "--type", "text/plain"), needs="WAYLAND_DISPLAY"),
    _Program(("xclip", "-selection", "clipboard"), needs="DISPLAY"),
    _Program(("xsel", "--clipboard", "--input"), needs="DISPLAY"),
    _Program(("tmux", "load-buffer", "-w", "-"), needs="TMUX"),
    _Program(("clip.exe",), encoding="utf-16"),  # Windows, or its programs seen from WSL; UTF-8 would be read as OEM
)


def copy(text: str, write_osc52: Callable[[str], None]) -> Copied:
    """Put `text` on the clipboard.

    Args:
        text: What to copy.
        write_osc52: Sends a text to the terminal as OSC 52 (`App.copy_to_clipboard`).
    """
    fits = len(text.encode(errors="replace")) <= OSC52_LIMIT
    if fits and (os.environ.get("SSH_TTY") or os.environ.get("SSH_CONNECTION")):
        return _send(text, write_osc52)
    for program in _PROGRAMS:
        if _ran(program, text):
            return Copied(say("copied with {program}", program=program.argv[0]), sure=True)
    return _send(text, write_osc52) if fits else _keep(text)


def _send(text: str, write_osc52: Callable[[str], None]) -> Copied:
    write_osc52(text)
    return Copied(say("sent to the terminal"), sure=False)


def _ran(program: _Program, text: str) -> bool:
    """True where the program is here, could run and says that it took the text."""
    if program.needs and not os.environ.get(program.needs):
        return False
    path = shutil.which(program.argv[0])
    if path is None:
        return False
    try:
        done = subprocess.run(
            [path, *program.argv[1:]],
            input=text.encode(program.encoding, errors="replace"),
            # xclip and wl-copy leave a child behind that serves the clipboard: a pipe to it would never end.
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"LC_CTYPE": "UTF-8"} if program.argv[0] == "pbcopy" else None,
            timeout=TIMEOUT,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _keep(text: str) -> Copied:
    """Save what is too long for the terminal in a file, for want of a clipboard."""
    path = places().state / "copied.txt"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", errors="replace")
    except OSError as error:
        why = say("too long for the terminal, and {path} cannot be written: {error}", path=path, error=error.strerror)
        return Copied(why, sure=False)
    return Copied(say("too long for the terminal: saved in {path}", path=path), sure=True)

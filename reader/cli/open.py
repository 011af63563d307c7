"""`reader [PATH ...]`: the app on a terminal; anywhere else the articles are printed, as `show` does.

The only module of the command line that imports Textual, and only once it is sure that there is a screen to draw on
and a keyboard to listen to.
"""

import asyncio
import contextlib
import gc
import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from typing import NoReturn

from reader.cli import exits
from reader.cli.arguments import COMMANDS
from reader.cli.crashed import crashed
from reader.cli.output import Output
from reader.cli.streams import STDIN, complain, read_stdin, text_waits
from reader.tui.terminal import draw_on_stdout, end_with_threads, restore, restore_on_signals, take_keyboard

TURN = 0.0005
"""Seconds that the search for voices may compute while the screen waits for its turn.

An event loop gives its turn away whenever it looks for events, some thirty times a key. With Python's own 5 ms it was
late by 12 to 33 ms half of the time, with this by 2 (2 busy cores).
"""
STARTED = 1.0
"""Seconds after which nobody waits for the first paint any more."""


def run(values: Namespace, out: Output) -> int:
    """Open the app, or print, and give the exit code."""
    paths: list[str] = values.paths
    stdin = None
    if STDIN in paths or (not paths and text_waits()):
        stdin = read_stdin()
        if not paths and stdin.strip():
            paths = [STDIN]
    if paths and not any(path == STDIN or os.path.lexists(path) for path in paths):
        for path in paths:
            complain(f"{path}: no such file or folder")
        _suggest(paths[0])
        return exits.FAILED
    if out.width is None or os.environ.get("TERM") == "dumb" or not take_keyboard():
        return _print(paths, stdin, out)
    return asyncio.run(_open(paths, stdin))  # comes back only with an exception


def _suggest(word: str) -> None:
    """Say which command may be meant by a first word that is neither a file nor a command."""
    from difflib import get_close_matches

    for command in get_close_matches(word, COMMANDS, 1):
        complain(f"is `reader {command}` meant?")


def _print(paths: Sequence[str], stdin: bytes | None, out: Output) -> int:
    from reader.cli.collect import collect
    from reader.cli.page import pages

    library, whole = collect(paths, stdin)
    out.write(pages(library, range(len(library)), out))
    return exits.DONE if whole else exits.FAILED


def _collect_garbage() -> None:
    """Look for garbage from now on, but never again among what was imported.

    An import makes none. To look for it takes a twentieth of the time to the first paint, later a frame now and then.
    """
    gc.freeze()
    gc.enable()


async def _open(paths: Sequence[str], stdin: bytes | None) -> NoReturn:
    """Run the app and end the process with its return code."""
    gc.disable()
    sys.setswitchinterval(TURN)
    asyncio.get_running_loop().call_later(STARTED, _collect_garbage)
    from reader.library.apart import Apart
    from reader.samples import sample_folder
    from reader.tui.app import ReaderApp

    draw_on_stdout()
    files = [path for path in paths if path != STDIN]
    stdin = stdin if STDIN in paths else None
    app = ReaderApp(files if paths else [sample_folder()], stdin=stdin, apart=Apart())
    with restore_on_signals(app), end_with_threads(app, crashed):
        try:
            await app.run_async()
        except Exception as error:
            app.crash = app.crash or error
            restore()
    _leave(crashed(app.crash) if app.crash else app.return_code or exits.DONE)


def _leave(code: int) -> NoReturn:
    """End the process without its threads, which Python would wait for: a minute where 10 MB are looked through.

    What the reader made is on disk, and the terminal is as it was.
    """
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, AttributeError):  # closed from the start, or with the terminal's window
            stream.flush()
    os._exit(code)

"""What is written down when the program fails: enough to find the mistake, nothing of what somebody read.

A report holds versions, the kind of each error and the lines of code that led to it. It holds no message of an error
(which may quote an article), no value of a variable, and no folder of the user.
"""

import datetime
import os
import platform
import sqlite3
import sys
import tempfile
import traceback
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import TracebackType

from reader import __version__
from reader.text.clean import clean_line

__all__ = ["keep_report", "message", "report"]

_PACKAGES = (
    "textual",
    "rich",
    "markdown-it-py",
    "rapidfuzz",
    "PyYAML",
    "lxml",
    "readability-lxml",
    "feedparser",
    "trafilatura",
    "pypdfium2",
)
_VARIABLES = ("TERM", "COLORTERM", "TERM_PROGRAM", "LANG", "LC_ALL", "NO_COLOR", "PYTHONUTF8")
"""What of the environment changes what is drawn, and says nothing of the user."""
_SAID_BY_PYTHON = (TypeError, IndexError, ZeroDivisionError, RecursionError, UnboundLocalError)
"""Errors whose message names types and names of code, unless a `raise` made it."""
_LONGEST_CHAIN = 10
"""Errors that caused one another."""
_NAME = "reader-crash"
_KEPT = 20
"""Reports in a folder; older ones go."""


def keep_report(error: BaseException, folder: Path) -> Path | None:
    """Write the report of an error down.

    Args:
        error: What nobody caught.
        folder: Where reports are kept; where that can't be written, the folder of temporary files is tried.

    Returns:
        The new file, or None where none can be written.
    """
    for place in (folder, Path(tempfile.gettempdir())):
        try:
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = _new_file(place, report(error))
        except OSError:
            continue
        if place == folder:
            _forget_old(place)
        return file
    return None


def message(file: Path | None) -> str:
    """What the user is told, on one line."""
    said = "ended by a mistake of our own; what you had made is kept. "
    if file is None:
        return said + "No report could be written: the disk refused."
    return said + f"A report, without a word of your articles, is in {clean_line(str(file))}"


def report(error: BaseException) -> str:
    """Everything that is written down about an error."""
    now = datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds")
    return "\n".join(
        (
            f"reader {__version__}, {now}",
            f"Python {platform.python_version()} ({platform.python_implementation()}), {platform.platform()}",
            f"SQLite {sqlite3.sqlite_version}, " + ", ".join(_versions()),
            ", ".join(f"{name}={clean_line(os.environ[name][:40])}" for name in _VARIABLES if name in os.environ),
            "",
            *("\n".join(_told(one)) for one in reversed(_chain(error))),
            "",
        )
    )


def _versions() -> Iterator[str]:
    for name in _PACKAGES:
        try:
            yield f"{name} {version(name)}"
        except PackageNotFoundError:
            continue


def _chain(error: BaseException) -> list[BaseException]:
    """The error, what caused it, what caused that."""
    chain: list[BaseException] = []
    next_: BaseException | None = error
    while next_ is not None and next_ not in chain and len(chain) < _LONGEST_CHAIN:
        chain.append(next_)
        next_ = next_.__cause__ or (None if next_.__suppress_context__ else next_.__context__)
    return chain


def _told(error: BaseException) -> Iterator[str]:
    """Where an error came from, the innermost place last, and what kind it is."""
    frames = _frames(error.__traceback__)
    yield from (line.rstrip("\n") for line in traceback.StackSummary.from_list(frames).format())
    line = (frames[-1].line if frames else "") or "raise"
    kind = type(error)
    yield f"{getattr(kind, '__module__', '?')}.{kind.__qualname__}{_details(error, line)}"


def _frames(trace: TracebackType | None) -> list[traceback.FrameSummary]:
    summary = traceback.StackSummary.extract(traceback.walk_tb(trace))
    return [
        traceback.FrameSummary(_relative(frame.filename), frame.lineno, frame.name, line=frame.line, lookup_line=False)
        for frame in summary
    ]


def _relative(name: str) -> str:
    """The name of a file of code below the folder that it was imported from; its last part where that is unknown."""
    if name.startswith("<"):
        return name
    folders = (Path(folder).absolute() for folder in sys.path if folder)
    path = Path(name)
    above = max((folder for folder in folders if path.is_relative_to(folder)), key=_length, default=path.parent)
    return path.relative_to(above).as_posix()


def _length(path: Path) -> int:
    return len(path.parts)


def _details(error: BaseException, line: str) -> str:
    """What of an error's own words can't come from an article."""
    if isinstance(error, OSError):
        return f" (errno {error.errno})"
    if isinstance(error, AttributeError):
        return f" (no {error.name!r} in {type(error.obj).__name__})" if error.name else ""
    if isinstance(error, UnicodeError):
        return f" ({getattr(error, 'encoding', '')}, {getattr(error, 'reason', '')})"
    if isinstance(error, _SAID_BY_PYTHON) and not line.lstrip().startswith("raise"):
        return f": {clean_line(str(error))[:200]}"
    return ""


def _new_file(folder: Path, text: str) -> Path:
    """Write a file under a name that is still free, readable by its owner only.

    Raises:
        OSError: the folder can't be written, or the disk is full; no file is left behind.
    """
    stem = f"{_NAME}-{datetime.datetime.now():%Y%m%d-%H%M%S}"
    for end in ("", *(f"-{number}" for number in range(2, 100))):
        path = folder / f"{stem}{end}.txt"
        try:
            number = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            continue
        try:
            with os.fdopen(number, "w", encoding="utf-8", errors="backslashreplace") as file:
                file.write(text)
        except OSError:
            path.unlink(missing_ok=True)
            raise
        return path
    raise FileExistsError(stem)


def _forget_old(folder: Path) -> None:
    """Keep the newest reports only; their names sort by time."""
    for path in _oldest(folder.glob(f"{_NAME}-*-*.txt")):
        try:
            path.unlink()
        except OSError:
            return


def _oldest(paths: Iterable[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: path.name)[:-_KEPT]

"""From the paths that the user named to the files behind them, in order, each once; what can't be read is named.

Folders are walked with a stack of our own, so that their depth is no limit.
"""

import os
import re
import stat
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reader.sources.formats import is_known
from reader.sources.problem import Problem
from reader.text.fold import fold

__all__ = ["Found", "find"]

_Identity = tuple[int, int]
"""Device and inode: the same for one file under two names."""

_ODD_KINDS = (
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)

_DIGITS = re.compile(r"[0-9]{1,300}")
_LEFT_OUT = ("no kind of file that Reader looks for in a folder", "name the file itself to have it read as text")
_LOOP = ("a link that leads back to a folder around it", "remove the link")


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read."""

    path: str
    size: int
    """In bytes, when it was found."""
    modified: int = 0
    """When it was last written, in nanoseconds since 1970."""
    is_pipe: bool = False
    """True for a pipe that the user named, as a shell does for `<(command)`: it can be read once."""


@dataclass(frozen=True, slots=True)
class _Visit:
    """A path still to look at."""

    path: str
    above: frozenset[_Identity] | None = None
    """The folders that lead to it; None for a path that the user named."""


def find(paths: Iterable[str | os.PathLike[str]], *, tell_left_out: bool = False) -> Iterator[Found | Problem]:
    """Find the files that `paths` name, folders recursively and in the order of their names.

    Hidden entries of folders and files of unknown suffix in them are left out; a file that the user names is never.

    Args:
        paths: Files and folders.
        tell_left_out: Whether what is left out for its suffix is named.
    """
    seen = _Seen()
    for path in paths:
        stack = [iter((_Visit(os.fspath(path)),))]
        while stack:
            visit = next(stack[-1], None)
            if visit is None:
                stack.pop()
                continue
            try:
                status = os.stat(visit.path)  # noqa: PTH116 - pathlib reads "" as "."
                identity = (status.st_dev, status.st_ino)
                if stat.S_ISDIR(status.st_mode):
                    if identity in (visit.above or ()):
                        yield Problem(visit.path, *_LOOP)
                    elif identity not in seen:
                        seen.add(identity)
                        stack.append(_entries(visit, identity))
                elif identity not in seen and _is_wanted(visit, status.st_mode):
                    seen.add(identity)
                    yield _file(visit, status)
                elif identity not in seen and tell_left_out:
                    yield Problem(visit.path, *_LEFT_OUT)
            except (OSError, ValueError) as error:
                yield failed(visit.path, error)


class _Seen:
    """The files and folders that were met, by device: of hundreds of thousands there is one device, most often."""

    def __init__(self) -> None:
        self._inodes: defaultdict[int, set[int]] = defaultdict(set)

    def __contains__(self, identity: _Identity) -> bool:
        device, inode = identity
        return inode in self._inodes[device]

    def add(self, identity: _Identity) -> None:
        """Note one."""
        device, inode = identity
        self._inodes[device].add(inode)


def _is_wanted(visit: _Visit, mode: int) -> bool:
    return visit.above is None or not stat.S_ISREG(mode) or is_known(visit.path)


def _file(visit: _Visit, status: os.stat_result) -> Found | Problem:
    path = visit.path
    if stat.S_ISREG(status.st_mode):
        return Found(path, status.st_size, status.st_mtime_ns)
    if stat.S_ISFIFO(status.st_mode) and visit.above is None:
        return Found(path, 0, is_pipe=True)
    what = next((name for is_kind, name in _ODD_KINDS if is_kind(status.st_mode)), "no regular file")
    return Problem(path, f"{what}, which is not read", "save its text in a file, or send it to `reader -`")


def _entries(visit: _Visit, identity: _Identity) -> Iterator[_Visit]:
    """What the folder holds, in order.

    Raises:
        OSError: the folder can't be listed.
    """
    above = (visit.above or frozenset()) | {identity}
    with os.scandir(visit.path) as entries:
        names = [entry.name for entry in entries if not entry.name.startswith(".")]
    names.sort(key=_natural)
    return (_Visit(os.path.join(visit.path, name), above) for name in names)  # noqa: PTH118 - keeps `./a` as it is


def _natural(name: str) -> tuple[str, str]:
    """A key that sorts names as a person would: `2` before `10`, `Élan` beside `elan`.

    A number comes before other signs, a shorter one before a longer one. It is a string, and no list of parts, because
    a folder may hold a hundred thousand names.
    """
    return _DIGITS.sub(_by_length, fold(name)), name


def _by_length(digits: re.Match[str]) -> str:
    number = digits[0].lstrip("0")
    return f"\0{chr(len(number) + 1)}{number}\0"


def failed(path: str, error: OSError | ValueError) -> Problem:
    """Say what the system refused."""
    if isinstance(error, FileNotFoundError):
        if Path(path).is_symlink():
            return Problem(path, "a link to something that is gone", "remove the link")
        return Problem(path, "no such file or folder", "check the spelling")
    if isinstance(error, PermissionError):
        return Problem(path, "may not be read", "ask for the right to read it")
    reason = getattr(error, "strerror", None) or str(error)
    return Problem(path, f"can't be read ({reason})", "check that it opens in another program")

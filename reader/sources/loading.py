"""From paths or bytes to articles. A file that can't be read is one `Problem`, never an exception."""

import os
import stat
from collections.abc import Iterable, Iterator

from reader.article import Article
from reader.sources.discover import Found, failed, find
from reader.sources.formats import MARKDOWN, PLAIN, format_of, inner_name
from reader.sources.problem import Problem
from reader.sources.reading import Reading, read

__all__ = ["MAX_BYTES", "load", "load_readings", "parse", "preview", "read_bytes", "read_found"]

MAX_BYTES = 64 * 2**20
"""A larger file is no article: 64 MB is a hundred times the longest novel, and takes about a second to clean."""


_AT_ONCE = 4 * 2**20
"""Bytes that are read in less than half a second."""
_PREVIEW = 2**18
"""Bytes: some eighty pages."""


def load(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Article | Problem]:
    """Read every article in `paths`, in order.

    Args:
        paths: Files and folders; folders are read recursively, a file twice named is read once.

    Yields:
        The articles of each file, or what is wrong with it.
    """
    return (reading.item for reading in load_readings(paths))


def load_readings(paths: Iterable[str | os.PathLike[str]], *, tell_left_out: bool = False) -> Iterator[Reading]:
    """Read every article in `paths`, in order, and tell as what each file was read.

    Args:
        paths: Files and folders.
        tell_left_out: Whether files of unknown suffix in folders are named as problems.
    """
    for found in find(paths, tell_left_out=tell_left_out):
        data = read_found(found) if isinstance(found, Found) else found
        if isinstance(found, Found) and isinstance(data, bytes):
            yield from read(data, found.path)
        elif isinstance(data, Problem):
            yield Reading(data)


def read_bytes(data: bytes, name: str) -> list[Article]:
    """Read the articles in `data`, none where it holds no text.

    Args:
        data: What was in the file or came down the pipe.
        name: The name to show; its suffix tells the format. `-` is the standard input: its format is told by looking.
    """
    return [reading.item for reading in read(data, name) if isinstance(reading.item, Article)]


def read_found(found: Found) -> bytes | Problem:
    """Read one file, which may have grown, shrunk or gone since it was found."""
    format_ = format_of(found.path)
    limit = format_.max_bytes if format_ and format_.max_bytes else MAX_BYTES
    too_large = Problem(found.path, f"larger than {limit >> 20} MB", "split it into smaller files")
    if found.size > limit:
        return too_large
    try:
        with open(found.path, "rb", opener=None if found.is_pipe else _at_once) as file:
            if not found.is_pipe and not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                return Problem(found.path, "no regular file any more", "look at what stands there now")
            data = file.read(limit + 1)
            if data is None:
                return Problem(found.path, "a file of the system's own that has nothing to say now", "leave it out")
    except OSError as error:
        return failed(found.path, error)
    return too_large if len(data) > limit else data


def preview(path: str | os.PathLike[str]) -> Article | None:
    """The beginning of a text that takes seconds to read; None for what is read at once, and for other formats.

    Its text, but for its last paragraph, is the beginning of that of the whole article.
    """
    name = os.fspath(path)
    try:
        with open(name, "rb", opener=_at_once) as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode) or not _AT_ONCE < status.st_size <= MAX_BYTES:
                return None
            if format_of(name) not in (None, PLAIN, MARKDOWN) or inner_name(name) != name:
                return None
            head = file.read(_PREVIEW) or b""
    except (OSError, ValueError):
        return None
    head = head[: max(map(head.rfind, (b"\n", b" "))) + 1] or head
    found = (reading for reading in read(head, name) if reading.format in (PLAIN.name, MARKDOWN.name))
    return next((reading.item for reading in found if isinstance(reading.item, Article)), None)


def _at_once(path: str, flags: int) -> int:
    """Open a file without waiting, should it have become a pipe that nobody writes to."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def parse(data: bytes, path: str) -> Iterator[Article | Problem]:
    """Give the articles in what a file holds, or what is wrong with it."""
    return (reading.item for reading in read(data, path))

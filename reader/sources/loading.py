"""From paths or bytes to articles. A file that can't be read is one `Problem`, never an exception."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.article import Article
from reader.sources.decode import decode, is_binary
from reader.sources.discover import Found, failed, find
from reader.sources.formats import MARKDOWN, PLAIN, is_known, parser_of
from reader.sources.problem import Problem
from reader.sources.sniff import looks_like_markdown

__all__ = ["MAX_BYTES", "load", "parse", "read_bytes", "read_found"]

MAX_BYTES = 64 * 2**20
"""A larger file is no article: 64 MB is a hundred times the longest novel, and takes about a second to clean."""


def load(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Article | Problem]:
    """Read every article in `paths`, in order.

    Args:
        paths: Files and folders; folders are read recursively, a file twice named is read once.

    Yields:
        The articles of each file, or what is wrong with it.
    """
    for found in find(paths):
        if isinstance(found, Found):
            data = read_found(found)
            yield from [data] if isinstance(data, Problem) else parse(data, found.path)
        else:
            yield found


def read_bytes(data: bytes, name: str) -> list[Article]:
    """Read the articles in `data`, none where it holds no text.

    Args:
        data: What was in the file or came down the pipe.
        name: The name to show; its suffix tells the format. `-` is the standard input: its format is told by looking.
    """
    if is_binary(data):
        return []
    text = decode(data)[0].replace("\r\n", "\n")
    default = MARKDOWN if name == "-" and looks_like_markdown(text) else PLAIN
    return parser_of(name, default)(text, name)


def read_found(found: Found) -> bytes | Problem:
    """Read one file, which may have grown, shrunk or gone since it was found."""
    too_large = Problem(found.path, f"larger than {MAX_BYTES >> 20} MB", "split it into smaller files")
    if found.size > MAX_BYTES:
        return too_large
    try:
        with Path(found.path).open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        return failed(found.path, error)
    return too_large if len(data) > MAX_BYTES else data


def parse(data: bytes, path: str) -> Iterator[Article | Problem]:
    """Give the articles in what a file holds, or what is wrong with it."""
    articles = read_bytes(data, path)
    yield from articles
    if not articles:
        yield _no_article(data, path)


def _no_article(data: bytes, path: str) -> Problem:
    if not is_binary(data):
        return Problem(path, "holds no text", "check that it was saved whole")
    if is_known(path):
        return Problem(path, "is named like a text but is none", "open it in the program that wrote it")
    return Problem(path, "not a kind of file that Reader knows", "save it as text or Markdown")

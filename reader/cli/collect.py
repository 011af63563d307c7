"""From the paths on the command line to a library of their articles; what can't be read is said on standard error."""

import itertools
from collections.abc import Iterator, Sequence

from reader.article import Article
from reader.cli import exits
from reader.cli.exits import ExitError
from reader.cli.streams import STDIN, complain, read_stdin
from reader.library.library import Library
from reader.library.places import has_indexes
from reader.samples import sample_folder
from reader.sources import Problem, load
from reader.sources.reading import read
from reader.text.clean import clean_line


def collect(paths: Sequence[str], stdin: bytes | None = None) -> tuple[Library, bool]:
    """Read all articles in `paths`, the sample articles where there are none.

    Args:
        paths: Files, folders, `-` for standard input.
        stdin: What standard input held, where that has been read already.

    Returns:
        The library, and whether each path that the user named could be read. A file skipped somewhere in a folder is
        said, and is no failure.

    Raises:
        ExitError: there is not one article; why, has been said.
    """
    paths = paths or [sample_folder()]
    if (library := _from_index(paths)) is not None:
        named = set(map(clean_line, paths))
        for problem in library.problems:
            complain(str(problem))
        return _checked(library), not any(problem.path in named for problem in library.problems)
    library, whole = Library(), True
    named = set(map(clean_line, paths))
    for item in _items(paths, stdin):
        if isinstance(item, Article):
            library.add(item)
        else:
            library.problems.append(item)
            complain(str(item))
            whole = whole and item.path not in named
    return _checked(library), whole


def _checked(library: Library) -> Library:
    """The library, if there is an article in it.

    Raises:
        ExitError: there is none; why, has been said.
    """
    if not library.articles:
        if not library.problems:
            complain("no articles there")
        raise ExitError(exits.FAILED)
    if library.duplicates:
        complain(f"the same text twice, listed once: {library.duplicates}")
    return library


def _from_index(paths: Sequence[str]) -> Library | None:
    """The library out of the index of these paths, None without one; imports nothing where there is no index at all."""
    if STDIN in paths or not has_indexes():
        return None
    from reader.cli.indexed import has_index, indexed

    return indexed(paths) if has_index(paths) else None


def _items(paths: Sequence[str], stdin: bytes | None) -> Iterator[Article | Problem]:
    for piped, group in itertools.groupby(paths, STDIN.__eq__):
        if not piped:
            yield from load(group)
        elif (data := read_stdin() if stdin is None else stdin).strip():
            yield from (reading.item for reading in read(data, STDIN))
        else:
            yield Problem(STDIN, "no text came in", "pipe the text of an article into it")

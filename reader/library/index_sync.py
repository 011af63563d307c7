"""The index brought up to date with the files: what is new or changed is read, what is gone is forgotten.

A file of the same size and time of writing is taken to be unchanged; one of another time but the same content is not
parsed again. Files are written in batches, each with its articles or not at all, so that a run that is stopped, even
killed, is taken up by the next one where it was.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import blake2b
from time import monotonic

from reader.article import Article
from reader.library.index_files import (
    FILES_AT_ONCE,
    KnownFile,
    Touched,
    all_files,
    forget_file,
    known_among,
    last_file,
    problems,
    to_be_read_again,
    without_file,
    write_file,
)
from reader.library.index_search import IndexSearch
from reader.library.search import Delete, Put, never
from reader.sources import Found, Problem, find, parse, read_found

_BATCH_ARTICLES = 2000
_BATCH_BYTES = 16 * 2**20
_BATCH_SECONDS = 2.0
"""A batch is written when it holds so many articles or bytes, or after that time: what a kill costs at most."""
_TIDY = 10
"""A run that reads a tenth of all files counts words at the end; the index is worth tidying then."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the index is up to date."""

    done: int
    """Files looked at."""
    total: int
    read: int
    """Bytes read of those that had to be."""
    size: int
    """Bytes of all that have to be."""


@dataclass(slots=True)
class Outcome:
    """What a run has found."""

    problems: list[Problem] = field(default_factory=list)
    """What could not be looked into; after the run, what is wrong with files too."""
    files: int = 0
    """All files there are."""
    new: int = 0
    """Files read because they are new or have changed."""
    gone: int = 0
    """Files that are no longer there."""


def bring_up_to_date(
    search: IndexSearch,
    paths: Sequence[str],
    outcome: Outcome,
    cancel: Callable[[], bool] = never,
    listed: Callable[[str], object] = str,
) -> Iterator[Progress]:
    """Bring the index up to date with the files in `paths`.

    Args:
        search: The index.
        paths: Files and folders, as the user named them.
        outcome: Where to tell what was found.
        cancel: Asked before each file; when it says true, what was read so far is kept.
        listed: Called with the path of each file, in their order.

    Yields:
        How far it is, after each batch.

    Raises:
        IndexTroubleError: the disk refuses; batches before that are kept.
    """
    due: list[Found] = []
    known: dict[bytes, KnownFile] = {}
    with search.file.reading() as link:
        there = bytearray(last_file(link) + 1)
    for some in _in_groups(paths, outcome, listed):
        with search.file.reading() as link:
            before = known_among(link, list(some))
        for file in before.values():
            if file.id < len(there):
                there[file.id] = True
        due += [found for path, found in some.items() if not _is_unchanged(found, before.get(path))]
        known |= {path: file for path, file in before.items() if not _is_unchanged(some[path], file)}
    with search.file.reading() as link:
        # Files with a higher number come from another program that is at it.
        gone = [number for number in all_files(link) if number < len(there) and not there[number]]
    outcome.gone = len(gone)
    for start in range(0, len(gone), _BATCH_ARTICLES):
        with search.changing() as batch:
            keys = [key for file in gone[start : start + _BATCH_ARTICLES] for key in forget_file(batch.link, file)]
            batch.apply([Delete(key) for key in without_file(batch.link, keys)])
    if gone:
        with search.file.reading() as link:
            again = {os.fsdecode(path) for path in to_be_read_again(link)} - {found.path for found in due}
        due += [item for item in find(sorted(again)) if isinstance(item, Found)]
    yield from _read_all(search, due, known, outcome, cancel)
    if not cancel():
        search.count()
        if outcome.new * _TIDY > outcome.files:
            search.tidy()
    with search.file.reading() as link:
        outcome.problems += problems(link)


def _in_groups(paths: Sequence[str], outcome: Outcome, listed: Callable[[str], object]) -> Iterator[dict[bytes, Found]]:
    """The files, some hundreds at a time: what is known of all of them would take more memory than the library."""
    some: dict[bytes, Found] = {}
    for item in find(paths):
        if isinstance(item, Problem):
            outcome.problems.append(item)
            continue
        outcome.files += 1
        listed(item.path)
        some[os.fsencode(item.path)] = item
        if len(some) == FILES_AT_ONCE:
            yield some
            some = {}
    yield some


def _is_unchanged(found: Found, known: KnownFile | None) -> bool:
    return known is not None and (known.size, known.modified) == (found.size, found.modified)


@dataclass(slots=True)
class _Pending:
    """Files that have been read and not been written yet."""

    files: list[Touched] = field(default_factory=list)
    articles: int = 0
    size: int = 0
    since: float = field(default_factory=monotonic)

    def add(self, file: Touched) -> None:
        self.files.append(file)
        self.articles += len(file.articles or ())
        self.size += file.size

    @property
    def is_due(self) -> bool:
        return (
            self.articles >= _BATCH_ARTICLES or self.size >= _BATCH_BYTES or monotonic() - self.since > _BATCH_SECONDS
        )


def _read_all(
    search: IndexSearch,
    due: Sequence[Found],
    known: dict[bytes, KnownFile],
    outcome: Outcome,
    cancel: Callable[[], bool],
) -> Iterator[Progress]:
    size, read, pending, total = sum(found.size for found in due), 0, _Pending(), outcome.files
    in_bulk = len(due) * _TIDY > total
    for number, found in enumerate(due, total - len(due)):
        if cancel():
            break
        pending.add(_touched(found, known.get(os.fsencode(found.path))))
        read += found.size
        outcome.new += 1
        if pending.is_due:
            _write(search, pending, in_bulk=in_bulk)
            pending = _Pending()
            yield Progress(number + 1, total, read, size)
    _write(search, pending, in_bulk=in_bulk)
    yield Progress(total - len(due) + outcome.new, total, read, size)


def _touched(found: Found, known: KnownFile | None) -> Touched:
    """Read a file, and parse it unless its content is as it was."""
    data = read_found(found)
    path = os.fsencode(found.path)
    if isinstance(data, Problem):
        return Touched(path, found.size, found.modified, b"", (), data)
    digest = blake2b(data, digest_size=16).digest()
    if known and known.hash == digest and known.size == found.size and known.modified != found.modified:
        return Touched(path, found.size, found.modified, digest, None, None)
    articles, problem = [], None
    for item in parse(data, found.path):
        if isinstance(item, Article):
            articles.append(item)
        else:
            problem = item
    return Touched(path, found.size, found.modified, digest, tuple(articles), problem)


def _write(search: IndexSearch, pending: _Pending, *, in_bulk: bool) -> None:
    """Write files with their articles."""
    if not pending.files:
        return
    puts: dict[str, Article] = {}
    before: list[str] = []
    with search.changing() as batch:
        for file in pending.files:
            own, keys = write_file(batch.link, file)
            puts |= {article.key: article for article in own}
            before += set(keys) - {article.key for article in file.articles or ()}
        gone = without_file(batch.link, before)
        batch.apply([*map(Put, puts.values()), *map(Delete, gone)], in_bulk=in_bulk)

"""The files behind an index: what each looked like when it was read, and which articles came from it."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from reader.article import Article
from reader.sources import Problem

FILES_AT_ONCE = 500
"""Files that are looked up at a time; SQLite before 3.32 takes at most 999 parameters."""


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A file that has been read."""

    id: int
    size: int
    """In bytes."""
    modified: int
    """When it was last written, in nanoseconds since 1970."""
    hash: bytes
    """Of its content; empty where that could not be read."""


@dataclass(frozen=True, slots=True)
class Touched:
    """A file that has just been read."""

    path: bytes
    size: int
    modified: int
    hash: bytes
    articles: tuple[Article, ...] | None
    """None where the content is as it was."""
    problem: Problem | None


def known_among(link: sqlite3.Connection, paths: Sequence[bytes]) -> dict[bytes, KnownFile]:
    """Give those of some files, at most `FILES_AT_ONCE`, that have been read, by their paths."""
    marks = ", ".join("?" * len(paths))
    rows = link.execute(f"SELECT path, id, size, modified, hash FROM file WHERE path IN ({marks})", paths)
    return {path: KnownFile(*facts) for path, *facts in rows}


def all_files(link: sqlite3.Connection) -> Iterator[int]:
    """Give the numbers of all files that have been read."""
    return (number for (number,) in link.execute("SELECT id FROM file"))


def last_file(link: sqlite3.Connection) -> int:
    """The highest number of a file, 0 where none has been read."""
    number: int = link.execute("SELECT coalesce(max(id), 0) FROM file").fetchone()[0]
    return number


def to_be_read_again(link: sqlite3.Connection) -> list[bytes]:
    """The files that hold an article which another one held before and holds no more; see `without_file`."""
    return [path for (path,) in link.execute("SELECT path FROM file WHERE size < 0")]


def problems(link: sqlite3.Connection) -> Iterator[Problem]:
    """What is wrong with files."""
    for path, what, advice in link.execute("SELECT path, problem, advice FROM file WHERE problem != '' ORDER BY path"):
        yield Problem(path.decode(errors="replace"), what, advice)


def forget_file(link: sqlite3.Connection, file: int) -> list[str]:
    """Forget a file, but not its articles; give their keys."""
    keys = _keys_of(link, file)
    link.execute("DELETE FROM origin WHERE file = ?", (file,))
    link.execute("DELETE FROM file WHERE id = ?", (file,))
    return keys


def write_file(link: sqlite3.Connection, file: Touched) -> tuple[list[Article], list[str]]:
    """Write what a file looks like and which articles it holds.

    Returns:
        The articles that are its own to put: one that another file held before stays as that has it. And the keys of
        all that it held before.
    """
    if file.articles is None:
        link.execute("UPDATE file SET modified = ? WHERE path = ?", (file.modified, file.path))
        return [], []
    problem, advice = (file.problem.what, file.problem.advice) if file.problem else ("", "")
    link.execute(
        "INSERT INTO file (path, size, modified, hash, problem, advice) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
        " ON CONFLICT (path) DO UPDATE SET size = ?2, modified = ?3, hash = ?4, problem = ?5, advice = ?6",
        (file.path, file.size, file.modified, file.hash, problem, advice),
    )
    (number,) = link.execute("SELECT id FROM file WHERE path = ?", (file.path,)).fetchone()
    keys = _keys_of(link, number)
    link.execute("DELETE FROM origin WHERE file = ?", (number,))
    link.executemany("INSERT OR IGNORE INTO origin VALUES (?, ?)", ((number, one.key) for one in file.articles))
    first = "SELECT min(file) FROM origin WHERE key = ?"
    return [one for one in file.articles if link.execute(first, (one.key,)).fetchone() == (number,)], keys


def without_file(link: sqlite3.Connection, keys: Iterable[str]) -> list[str]:
    """Those of some articles that no file holds any more. Where another file does, that is to be read again."""
    gone: list[str] = []
    for key in dict.fromkeys(keys):
        (file,) = link.execute("SELECT min(file) FROM origin WHERE key = ?", (key,)).fetchone()
        if file is None:
            gone.append(key)
        else:
            link.execute("UPDATE file SET size = -1 WHERE id = ?", (file,))
    return gone


def _keys_of(link: sqlite3.Connection, file: int) -> list[str]:
    return [row[0] for row in link.execute("SELECT key FROM origin WHERE file = ?", (file,)).fetchall()]

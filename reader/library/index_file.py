"""The file that an index is kept in: opened, made anew where it is of no use, and shared between threads.

The index is a copy of what can be read again, so an unfit one is deleted, and said to be. A full or broken disk is no
reason to delete: it is said, and the caller goes on without the index.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Lock

from reader.library.desk_file import FAILURES, Failure, code_of, connect, identity, is_damage
from reader.library.index_schema import FULL_TEXT, NAMES, TABLES, VERSION
from reader.library.index_trouble import IndexDamageError, IndexTroubleError
from reader.library.search import never

_WAIT = 10.0
"""Seconds to wait for another instance that writes."""
_DAMAGED = "the search index was damaged; it is deleted and will be built anew"
_PATIENCE = 0.2
"""Seconds to wait for a thread that writes when all is closed."""
_STEPS = 1000
"""Instructions of SQLite's machine between two questions whether a search is still wanted: about 0.1 ms."""
_BESIDE = ("", "-wal", "-shm", "-journal")
_PAGE = 16_384
"""Bytes of a page: several packed articles find room on one."""
_JOURNAL = 1 << 24
"""Bytes of the log that are kept on the disk when it is empty."""
_MAPPED = 1 << 32
"""Bytes of the file that are read as memory."""
_READING = (f"PRAGMA mmap_size = {_MAPPED}", "PRAGMA query_only = 1")
_WRITING = (
    f"PRAGMA mmap_size = {_MAPPED}",
    f"PRAGMA page_size = {_PAGE}",
    f"PRAGMA journal_size_limit = {_JOURNAL}",
    "PRAGMA synchronous = NORMAL",
)


def has_full_text() -> bool:
    """True where Python's SQLite has FTS5, without which there is no index."""
    link = sqlite3.connect(":memory:")
    try:
        link.execute("CREATE VIRTUAL TABLE probe USING fts5 (text)")
    except sqlite3.OperationalError:
        return False
    finally:
        link.close()
    return True


class IndexFile:
    """An index file; any thread may ask for a connection."""

    def __init__(self, path: Path) -> None:
        """Open the index at `path`, making it where there is none.

        Raises:
            IndexTroubleError: it can't be opened or made.
        """
        self.path = path
        self.notice = ""
        """What was done about an unfit file, for the user."""
        self._idle: list[sqlite3.Connection] = []
        self._is_closed = self._is_damaged = False
        self._writing = Lock()
        if not has_full_text():
            raise IndexTroubleError("this Python's SQLite lacks FTS5, so articles are read and searched in memory")
        self._writer = self._opened()
        self._identity = identity(path)

    def close(self) -> None:
        """Close all connections: those that nobody uses now, the others when they are given back."""
        self._is_closed = True
        if self._writing.acquire(timeout=_PATIENCE):
            self._writer.close()
            self._writing.release()
        self._close_idle()

    def _close_idle(self) -> None:
        with suppress(IndexError):
            while True:
                self._idle.pop().close()

    @contextmanager
    def reading(self, cancel: Callable[[], bool] = never) -> Iterator[sqlite3.Connection]:
        """Lend a connection; a statement at work when `cancel` says true ends with `SQLITE_INTERRUPT`.

        Raises:
            IndexTroubleError: the index is damaged.
        """
        try:
            link = self._idle.pop()
        except IndexError:
            link = self._reader()
        link.set_progress_handler(cancel, _STEPS)
        try:
            yield link
        except FAILURES as error:
            if is_damage(error):
                raise IndexDamageError(self._given_up()) from error
            if code_of(error) == sqlite3.SQLITE_INTERRUPT:
                raise
            raise IndexTroubleError(f"the search index can't be read ({error})") from error
        finally:
            link.set_progress_handler(None, 0)
            self._idle.append(link)
            if self._is_closed:
                self._close_idle()

    def _reader(self) -> sqlite3.Connection:
        if self._is_damaged:
            raise IndexDamageError(_DAMAGED)
        if self._is_closed:
            raise IndexTroubleError("the search index is closed")
        try:
            link = connect(self.path, _WAIT, "mode=rw")
            for pragma in _READING:
                link.execute(pragma)
        except FAILURES as error:
            raise IndexTroubleError(self._said(error)) from error
        return link

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Lend the one connection that writes, in a transaction that is kept whole or not at all.

        Raises:
            IndexTroubleError: the disk refuses, or the index is damaged.
        """
        with self._writing:
            link = self._writer
            try:
                link.execute("BEGIN IMMEDIATE")
                yield link
                link.execute("COMMIT")
            except FAILURES as error:
                if is_damage(error):
                    raise IndexDamageError(self._given_up()) from error
                raise IndexTroubleError(self._said(error)) from error
            finally:
                if link.in_transaction:
                    with suppress(sqlite3.Error):  # a disk that has gone takes the transaction with it
                        link.execute("ROLLBACK")

    def _opened(self) -> sqlite3.Connection:
        """Open the file, or one made anew instead of an unfit one.

        Raises:
            IndexTroubleError: neither is possible.
        """
        try:
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            link = self._prepared()
            if link is None:
                self._remove()
                link = self._prepared()
        except (*FAILURES, OSError) as error:
            raise IndexTroubleError(self._said(error)) from error
        if link is None:
            raise IndexTroubleError("the index can't be made anew")
        return link

    def _prepared(self) -> sqlite3.Connection | None:
        """Open and check the file; None where it is unfit, which `notice` says."""
        link = connect(self.path, _WAIT)
        try:
            for pragma in _WRITING:
                link.execute(pragma)
            link.execute("PRAGMA journal_mode = WAL")
            with link:
                link.execute("BEGIN IMMEDIATE")
                if link.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,):
                    for statement in TABLES:
                        link.execute(statement)
                    link.execute(f"PRAGMA user_version = {VERSION}")
            version = link.execute("PRAGMA user_version").fetchone()[0]
            if version == VERSION and _is_whole(link):
                return link
            self.notice = "the search index was damaged and is built anew"
            if version != VERSION:
                self.notice = "the search index comes from another version of Reader and is built anew"
        except FAILURES as error:
            if not is_damage(error):
                link.close()
                raise
            self.notice = "the search index was damaged and is built anew"
        link.close()
        return None

    def _remove(self) -> None:
        for end in _BESIDE:
            self.path.with_name(self.path.name + end).unlink(missing_ok=True)

    def _given_up(self) -> str:
        """Delete the file, which is damaged inside: whoever opens it next makes it anew.

        One that somebody has made anew already stays.
        """
        self._is_closed = self._is_damaged = True
        if identity(self.path) == self._identity:
            with suppress(OSError):  # where open files can't be deleted, opening it finds the damage
                self._remove()
        return _DAMAGED

    def _said(self, error: Failure | OSError) -> str:
        if isinstance(error, OSError):
            return f"the search index can't be kept in {self.path.parent} ({error.strerror})"
        if is_damage(error):
            return "the search index is damaged"
        if code_of(error) == sqlite3.SQLITE_FULL:
            return f"the disk is full: the search index in {self.path.parent} can't grow"
        return f"the search index can't be written ({error})"


def _is_whole(link: sqlite3.Connection) -> bool:
    """A look at each table: what is wrong deeper inside is met, and mended, when it is read."""
    names = {row[0] for row in link.execute("SELECT name FROM sqlite_master")}
    if not names.issuperset(NAMES):
        return False
    for name in NAMES:
        link.execute(
            f"SELECT 1 FROM {name}{f' WHERE {name} MATCH :word' if name in FULL_TEXT else ''} LIMIT 1", {"word": "a"}
        ).fetchone()
    totals: int = link.execute("SELECT count(*) FROM total").fetchone()[0]
    return totals == 1

"""One drawer of the desk: rows that are kept on disk while the disk allows it, and in memory while it doesn't.

Every change is one small transaction, done when the call returns. Where the disk refuses (read-only, full, gone, held
by another program), the rows go on in memory, the trouble is told once, and what changed since is written as soon as
the disk takes it again. A file that is damaged or not ours is put aside under another name, never deleted.
"""

import errno
import os
import sqlite3
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from reader.library import desk_file
from reader.library.desk_file import FAILURES, Failure, UnfitError
from reader.library.desk_schema import CHANGES, Edit, Row, Schema, Table, Value
from reader.text.clean import clean_line

Result = TypeVar("Result")

BUSY = 2.0
"""Seconds to wait for another instance that writes."""
FIRST_WAIT = 2.0
"""Seconds, doubled each time, between two attempts to return to the disk."""
BUSY_AGAIN = 0.05
"""Seconds that such an attempt may wait: somebody is reading."""

_FULL = "the disk is full; free some space"
_FORBIDDEN = "{folder} is read-only; make it writable"
_HELD = "another program holds {file}; close it"
_REFUSED = "{file} can't be opened; check its folder"
_WHY = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _FORBIDDEN,
    sqlite3.SQLITE_PERM: _FORBIDDEN,
    sqlite3.SQLITE_BUSY: _HELD,
    sqlite3.SQLITE_LOCKED: _HELD,
}
_WHY_SYSTEM = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: _FORBIDDEN,
    errno.EACCES: _FORBIDDEN,
    errno.EPERM: _FORBIDDEN,
}


class Drawer:
    """The rows of one database. No call raises for what a disk does; calls from several threads take turns."""

    def __init__(self, path: Path, schema: Schema) -> None:
        self._path = Path(os.path.realpath(path))  # SQLite keeps its other files beside the real one
        self._schema = schema
        self._lock = threading.RLock()
        self._link = desk_file.in_memory(schema)
        self._links = 0
        self._identity: desk_file.Identity | None = None
        self._unsaved: dict[tuple[Table, Row], Edit] | None = {}
        """What changed since the disk refused; None while the rows are on disk."""
        self._retry_at = 0.0
        self._wait = FIRST_WAIT
        self._told: set[str] = set()
        self.trouble = ""
        """What is wrong and what to do, a sentence or two; empty where nothing is."""
        self._open(BUSY)
        if self._unsaved is not None:
            self._hold(desk_file.rescue_file(self._path, schema), self._unsaved.values())

    def version(self, table: Table) -> tuple[int, int]:
        """Which link the rows of a counted table come from, and how often any instance has changed them."""
        with self._lock:
            row = self.get(CHANGES, table.name)
            return self._links, int(row[1]) if row else 0

    def get(self, table: Table, *key: Value) -> Row | None:
        """The row with that key."""
        rows = self.rows(table, table.where, *key)
        return rows[0] if rows else None

    def rows(self, table: Table, condition: str = "", *values: Value) -> list[Row]:
        """The rows of a table.

        Args:
            table: which.
            condition: the rest of the SQL statement, with `?` for each of the values.
            values: what stands for them.
        """

        def read(link: sqlite3.Connection) -> list[Row]:
            rows = link.execute(f"{table.select} {condition}", values).fetchall()
            if not table.fits(rows):
                raise sqlite3.DatabaseError("no row of ours")  # has no code, so counts as damage
            return rows

        with self._lock:
            return self._try(read)

    def write(self, edits: Sequence[Edit]) -> None:
        """Make all changes at once; on disk when this returns, unless there is trouble."""
        with self._lock:
            self._look_around()
            self._try(lambda link: desk_file.apply(link, edits))
            if self._unsaved is not None:
                self._unsaved |= _by_row(edits)

    def close(self) -> None:
        """Write what could not be written before, if the disk allows it now. No calls after this one."""
        with self._lock:
            if self._unsaved:
                self._open(BUSY_AGAIN)
            if self._unsaved:
                self._tell(f"{self._schema.what}: {len(self._unsaved)} changes could not be saved.")
            self._link.close()

    def _try(self, action: Callable[[sqlite3.Connection], Result]) -> Result:
        """Do it on the disk, else on a new file, else in memory."""
        for _ in range(3):
            try:
                return action(self._link)
            except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
                raise  # these are mistakes of the caller
            except FAILURES as error:
                self._recover(error)
        return action(self._link)

    def _recover(self, error: Failure) -> None:
        """After a failure, find something else to work on."""
        if self._unsaved is None and desk_file.is_damage(error):
            self._hold(desk_file.rescue(self._link, self._schema))
            if self._set_aside("is damaged", self._identity):
                self._open(BUSY)
        else:
            self._to_memory(error)

    def _look_around(self) -> None:
        """Return to the disk where that is due; follow the file where somebody deleted it or put another there."""
        if self._unsaved is not None:
            if time.monotonic() >= self._retry_at:
                self._open(BUSY_AGAIN)
            return
        there = desk_file.identity(self._path)
        if there is None:
            rows = list(desk_file.rescue(self._link, self._schema))
            self._hold(rows, rows)
        if there != self._identity:
            self._open(BUSY)

    def _open(self, wait: float) -> None:
        """Take the file and write to it what is unsaved; stay in memory where that fails."""
        for _ in range(2):
            try:
                link = desk_file.open_file(self._path, self._schema, wait)
            except UnfitError as unfit:
                if self._set_aside(str(unfit), unfit.identity):
                    continue
            except (*FAILURES, OSError) as error:
                self._to_memory(error)
            else:
                self._take(link)
            return

    def _take(self, link: sqlite3.Connection) -> None:
        """Go on with a file that was just opened."""
        try:
            desk_file.apply(link, list((self._unsaved or {}).values()))
        except FAILURES as error:
            link.close()
            self._to_memory(error)
            return
        self._swap(link)
        self._identity, self._unsaved, self._retry_at = desk_file.identity(self._path), None, 0.0

    def _to_memory(self, error: Failure | OSError) -> None:
        """Go on in memory with all that can be read, and say why; where that failed before, wait longer."""
        if self._unsaved is None or not self._retry_at:
            self._tell(f"{self._schema.what} are not being saved: {_reason(error, self._path)}.")
        if self._unsaved is None:
            self._hold(desk_file.rescue(self._link, self._schema))
        self._wait *= 2
        self._retry_at = time.monotonic() + self._wait

    def _set_aside(self, reason: str, unfit: desk_file.Identity | None) -> bool:
        """Make room for a new file and hold what could be read of the old one; False where that fails."""
        if desk_file.identity(self._path) != unfit:
            return True  # another instance did it
        try:
            aside = desk_file.put_aside(self._path)
        except OSError as error:
            self._to_memory(error)
            return False
        rows = desk_file.rescue_file(aside, self._schema)
        self._hold(rows, (*rows, *(self._unsaved or {}).values()))
        count = len(_by_row(rows))
        rescued = f" with the {count} entries that could be read" if count else ""
        name = clean_line(self._path.name)
        self._tell(f"{name} {reason}: it is put aside as {clean_line(aside.name)}, a new one is started{rescued}.")
        return True

    def _hold(self, rows: Iterable[Edit], unsaved: Iterable[Edit] = ()) -> None:
        """Go on in memory with `rows` and `unsaved`, which is to be written when the disk allows it."""
        memory = desk_file.in_memory(self._schema)
        later = tuple(unsaved)
        desk_file.apply(memory, (*rows, *later))
        self._swap(memory)
        self._unsaved = _by_row(later)

    def _swap(self, link: sqlite3.Connection) -> None:
        self._link.close()
        self._link = link
        self._links += 1

    def _tell(self, sentence: str) -> None:
        """Say something once in a session: a disk that is nearly full takes one change and refuses the next."""
        if sentence not in self._told:
            self._told.add(sentence)
            self.trouble = f"{self.trouble} {sentence}".strip()


def _by_row(edits: Iterable[Edit]) -> dict[tuple[Table, Row], Edit]:
    """The last change of each row."""
    return {(edit.table, edit.key): edit for edit in edits}


def _reason(error: Failure | OSError, path: Path) -> str:
    """What is wrong and what to do about it, in words that are safe to show."""
    if isinstance(error, OSError):
        why = _WHY_SYSTEM.get(error.errno or 0, _REFUSED)
    else:
        why = _WHY.get(desk_file.code_of(error), _REFUSED)
    if why is _REFUSED and path.parent.is_dir() and not os.access(path.parent, os.W_OK):
        why = _FORBIDDEN  # SQLite says only that it can't make a file beside the database
    file = clean_line(str(path).replace(os.path.expanduser("~"), "~", 1))  # noqa: PTH111  (works without a home)
    return why.format(file=file, folder=file.rpartition(os.sep)[0])

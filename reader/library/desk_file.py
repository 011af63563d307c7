"""One database file of the desk: opened, checked, put aside where it is unfit, and what can be read of it rescued.

sqlite3.Error, OSError   the disk refuses: the content may be sound
UnfitError               the content is not ours to use: damaged, no database, of another version
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from reader.library.desk_schema import CHANGES, Edit, Schema, Table

Identity: TypeAlias = tuple[int, int]
"""Device and inode: which file stands under a name."""
Failure: TypeAlias = sqlite3.Error | UnicodeDecodeError
"""What a call can raise; the second comes of a message that quotes a damaged page."""
FAILURES = (sqlite3.Error, UnicodeDecodeError)

_BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a database that is open or was not closed."""
_DAMAGE = {sqlite3.SQLITE_NOTADB: "is not a database", sqlite3.SQLITE_CORRUPT: "is damaged"}


class UnfitError(Exception):
    """A file whose content cannot be used; the message says why, after its name."""

    def __init__(self, reason: str, identity: Identity | None = None) -> None:
        super().__init__(reason)
        self.identity = identity


def code_of(error: Failure) -> int:
    """SQLite's primary result code; text that is not UTF-8 gives none and counts as damage."""
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & 0xFF


def is_damage(error: Failure) -> bool:
    """True where the content of the file is the trouble, not the disk."""
    return code_of(error) in _DAMAGE


def identity(path: Path) -> Identity | None:
    """Which file stands at `path`; None where none does."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def connect(path: Path, wait: float, how: str = "mode=rwc") -> sqlite3.Connection:
    """Open a database file, waiting up to `wait` seconds for another instance that writes."""
    uri = f"{path.as_uri()}?{how}"
    return sqlite3.connect(uri, uri=True, timeout=wait, isolation_level=None, check_same_thread=False)


def in_memory(schema: Schema) -> sqlite3.Connection:
    """A database without a file."""
    link = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
    _create(link, schema)
    return link


def open_file(path: Path, schema: Schema, wait: float) -> sqlite3.Connection:
    """Open the database at `path`, making it and its folder where there is none.

    Args:
        path: the file.
        schema: what it must hold.
        wait: seconds to wait for another instance that writes.

    Raises:
        UnfitError: it holds something else.
        sqlite3.Error: it can't be opened, read or written.
        OSError: its folder can't be made.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    unclean = any(path.with_name(path.name + end).exists() for end in ("-wal", "-journal"))
    before = identity(path)
    link = connect(path, wait)
    try:
        _prepare(link, schema, unclean=unclean)
    except FAILURES as error:
        link.close()
        if is_damage(error):
            raise UnfitError(_DAMAGE[code_of(error)], before) from error
        raise
    except UnfitError as unfit:
        link.close()
        unfit.identity = before
        raise
    return link


def _prepare(link: sqlite3.Connection, schema: Schema, *, unclean: bool) -> None:
    """Check or make what the file holds, and see that it can be written."""
    link.execute(f"PRAGMA synchronous = {schema.synchronous}")
    if _is_new(link):
        link.execute("BEGIN IMMEDIATE")
        if _is_new(link):  # and no other instance has made it in between
            _create(link, schema)
        link.execute("COMMIT")
    version = link.execute("PRAGMA user_version").fetchone()[0]
    if version != schema.version:
        raise UnfitError(f"comes from {'a newer' if version > schema.version else 'an older or another'} program")
    _check(link, schema, unclean=unclean)
    try:
        link.execute(f"DELETE FROM {schema.tables[0].name} WHERE 0")  # refused where the disk is read-only
        link.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as error:
        if code_of(error) != sqlite3.SQLITE_BUSY:  # an instance at work is no reason not to read
            raise


def _is_new(link: sqlite3.Connection) -> bool:
    """True where nobody has made a table yet."""
    version = link.execute("PRAGMA user_version").fetchone()
    return version == (0,) and link.execute("SELECT name FROM sqlite_master").fetchone() is None


def _create(link: sqlite3.Connection, schema: Schema) -> None:
    for table in (CHANGES, *schema.tables):
        for statement in table.create:
            link.execute(statement)
    link.execute(f"PRAGMA user_version = {schema.version}")


def _check(link: sqlite3.Connection, schema: Schema, *, unclean: bool) -> None:
    """Raise unless the tables are ours and, after an unclean end, every page is sound (some 5 ms for 1 MB)."""
    for table in (CHANGES, *schema.tables):
        columns = tuple(row[1] for row in link.execute(f"PRAGMA table_info({table.name})"))
        if columns != table.names:
            raise UnfitError("is damaged")
    if unclean and link.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise UnfitError("is damaged")


def rescue_file(path: Path, schema: Schema) -> list[Edit]:
    """Give all rows that can be read from the file at `path`, which may be anything or not there.

    The last way, `immutable`, needs no file beside it, which a folder that can't be written to has no room for.
    """
    for how in ("mode=ro", "immutable=1"):
        try:
            link = connect(path, 0, how)
        except sqlite3.Error:
            continue
        edits = list(rescue(link, schema))
        link.close()
        if edits:
            return edits
    return []


def rescue(link: sqlite3.Connection, schema: Schema) -> Iterator[Edit]:
    """Give all rows that can be read, from both ends of each table towards what can't."""
    for table in schema.tables:
        for order in ("ASC", "DESC"):
            try:
                yield from _rows(link, table, order)
            except FAILURES:
                continue
            break


def _rows(link: sqlite3.Connection, table: Table, order: str) -> Iterator[Edit]:
    key = ", ".join(f"{name} {order}" for name in table.names[: table.keys])
    for row in link.execute(f"{table.select} ORDER BY {key}"):
        if table.fits([row]):
            yield Edit(table, row[: table.keys], row)


def apply(link: sqlite3.Connection, edits: Sequence[Edit]) -> None:
    """Make all changes or none.

    Raises:
        sqlite3.Error, UnicodeDecodeError: none was made.
    """
    if not edits:
        return
    try:
        link.execute("BEGIN IMMEDIATE")
        for edit in edits:
            if edit.row is None:
                link.execute(edit.table.drop, edit.key)
            else:
                link.execute(edit.table.put, edit.row)
        link.execute("COMMIT")
    except FAILURES:
        if link.in_transaction:  # a full disk may have ended it already
            link.execute("ROLLBACK")
        raise


def put_aside(path: Path) -> Path:
    """Rename an unfit file, and what SQLite kept beside it, to `NAME.bad-YYYYMMDD-HHMMSS`; give the new name.

    Raises:
        OSError: it can't be renamed.
    """
    stem = f"{path.name}.bad-{datetime.now():%Y%m%d-%H%M%S}"
    names = [stem, *(f"{stem}-{number}" for number in range(2, 100))]
    aside = next(place for name in names if not (place := path.with_name(name)).exists())
    path.rename(aside)
    for end in _BESIDE:
        with suppress(FileNotFoundError):
            path.with_name(path.name + end).rename(aside.with_name(aside.name + end))
    return aside

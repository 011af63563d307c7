"""The tables of the two databases of the desk: what the reader made, and where the reader was.

Every table has its key first and every row stands for one thing the reader did, so that rows are all there is to write,
to undo, to rescue from a damaged file and to keep in memory while a disk is full.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

Value: TypeAlias = str | int
Row: TypeAlias = tuple[Value, ...]


@dataclass(frozen=True)
class Table:
    """One table; no column is ever null and no number below 0."""

    name: str
    columns: tuple[tuple[str, type[Value]], ...]
    """Names and types, the key first."""
    keys: int = 1
    """How many columns make the key."""
    indexes: tuple[tuple[str, ...], ...] = ()
    """Columns that rows are also looked up by."""
    counted: bool = False
    """True where changes are counted, for those who keep a copy of all rows."""

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(name for name, _ in self.columns)

    @cached_property
    def create(self) -> tuple[str, ...]:
        """The statements that make the table. Types are checked by hand: STRICT needs SQLite 3.37."""
        columns = ", ".join(_declare(name, kind) for name, kind in self.columns)
        key = ", ".join(self.names[: self.keys])
        table = f"CREATE TABLE {self.name} ({columns}, PRIMARY KEY ({key})) WITHOUT ROWID"
        indexes = (f"CREATE INDEX {self.name}_{by[0]} ON {self.name} ({', '.join(by)})" for by in self.indexes)
        return (table, *indexes, *(self._counters if self.counted else ()))

    @property
    def _counters(self) -> tuple[str, ...]:
        count = f"UPDATE changes SET number = number + 1 WHERE name = '{self.name}'"
        return (
            f"INSERT INTO changes VALUES ('{self.name}', 0)",
            *(
                f"CREATE TRIGGER {self.name}_{on} AFTER {on} ON {self.name} BEGIN {count}; END"
                for on in ("INSERT", "DELETE")
            ),
        )

    @cached_property
    def select(self) -> str:
        """The statement that reads all rows; a condition may follow."""
        return f"SELECT {', '.join(self.names)} FROM {self.name}"

    @cached_property
    def where(self) -> str:
        """The condition that a row has a certain key."""
        return f"WHERE {' AND '.join(f'{name} = ?' for name in self.names[: self.keys])}"

    @cached_property
    def put(self) -> str:
        """The statement that writes one row in place of that with the same key."""
        return f"INSERT OR REPLACE INTO {self.name} VALUES ({', '.join('?' * len(self.columns))})"

    @cached_property
    def drop(self) -> str:
        """The statement that deletes the row with a certain key."""
        return f"DELETE FROM {self.name} {self.where}"

    def fits(self, rows: Iterable[tuple[Any, ...]]) -> bool:
        """True where all rows can have been written by Reader; a damaged page may say anything."""
        columns = zip(self.columns, zip(*rows, strict=True), strict=False)  # no rows, no columns
        return all(
            set(map(type, values)) == {kind} and (kind is str or min(values) >= 0) for (_, kind), values in columns
        )


def _declare(name: str, kind: type[Value]) -> str:
    if kind is int:
        return f"{name} INTEGER NOT NULL CHECK (typeof({name}) = 'integer' AND {name} >= 0)"
    return f"{name} TEXT NOT NULL CHECK (typeof({name}) = 'text')"


@dataclass(frozen=True)
class Schema:
    """What one database file holds."""

    what: str
    """Its content in a sentence about trouble."""
    tables: tuple[Table, ...]
    synchronous: str
    """What a power failure spares: FULL every change, NORMAL all but the last ones. Both survive kill -9."""
    version: int = 1


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of one row."""

    table: Table
    key: Row
    row: Row | None
    """What it becomes; None where it goes."""


CHANGES = Table("changes", (("name", str), ("number", int)))
"""How often each counted table was changed, by any instance; in every database, and not the reader's."""
STARS = Table("stars", (("key", str),), counted=True)
TAGS = Table("tags", (("key", str), ("tag", str)), keys=2)
TAG_COUNTS = Table("tags", (("tag", str), ("count(*)", int)))
"""TAGS looked at from the other side; for reading only."""
MARKS = Table("marks", (("letter", str), ("key", str), ("place", int)))
HIGHLIGHTS = Table(
    "highlights",
    (
        ("id", str), ("key", str), ("path", str), ("part", int), ("start", int), ("size", int), ("exact", str),
        ("prefix", str), ("suffix", str), ("alone", int), ("note", str), ("made", str),
    ),
    indexes=(("key",), ("path", "part")),
)  # fmt: skip
POSITIONS = Table("positions", (("key", str), ("place", int)))
READ = Table("read", (("key", str),), counted=True)
SEARCHES = Table("searches", (("text", str), ("at", int)))
SETTINGS = Table("settings", (("name", str), ("value", str)))

DESK = Schema("Notes and stars", (STARS, TAGS, MARKS, HIGHLIGHTS), "FULL")
STATE = Schema("Places and settings", (POSITIONS, READ, SEARCHES, SETTINGS), "NORMAL")

"""`reader keys`: the keys of the app, from the table that binds them."""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from typing import ClassVar

from reader.cli import exits
from reader.cli.markdown import table
from reader.cli.output import Output
from reader.cli.paint import Ink
from reader.cli.rows.record import Record
from reader.keys import KEYS
from reader.text.cells import cell_len


@dataclass(frozen=True, slots=True)
class KeyRecord(Record):
    """An action of the app and its keys."""

    SCHEMA: ClassVar[str] = "reader.key/1"

    keys: str
    says: str
    group: str
    id: str


def run(values: Namespace, out: Output) -> int:  # noqa: ARG001 - every command is called so
    """Print the table and give the exit code."""
    rows = (KeyRecord(key.shown, key.says, key.group, key.id) for key in KEYS)
    out.rows(KeyRecord, rows, text=partial(_lines, out), markdown=_markdown)
    return exits.DONE


def _lines(out: Output, rows: Iterable[KeyRecord]) -> Iterator[str]:
    width = max(cell_len(key.shown) for key in KEYS)
    for number, (group, keys) in enumerate(groupby(rows, lambda row: row.group)):
        yield from ("",) if number else ()
        yield out.paint(group, Ink.HEADING)
        for row in keys:
            gap = " " * (width - cell_len(row.keys))
            yield f"  {out.paint(row.keys, Ink.NAME)}{gap}  {row.says}"


def _markdown(rows: Iterable[KeyRecord]) -> Iterator[str]:
    return table(("Keys", "What they do", "Group"), ((row.keys, row.says, row.group) for row in rows))

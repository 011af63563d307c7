"""`reader keys`: the keys of the app, from the table that binds them."""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby

from reader.cli import exits
from reader.cli.markdown import table
from reader.cli.output import Output
from reader.cli.paint import Ink
from reader.cli.records import KeyRecord
from reader.text.cells import cell_len
from reader.tui.keys import KEYS


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

"""`reader names`: people, organisations and places, the most often named first."""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import ClassVar

from reader.cli import exits
from reader.cli.collect import collect
from reader.cli.markdown import table
from reader.cli.output import Output
from reader.cli.paint import Ink
from reader.cli.rows.record import Record
from reader.text.cells import cell_len


@dataclass(frozen=True, slots=True)
class NameRecord(Record):
    """A person, an organisation or a place in all articles."""

    SCHEMA: ClassVar[str] = "reader.name/1"

    name: str
    type: str
    mentions: int
    articles: int
    quotations: int


def run(values: Namespace, out: Output) -> int:
    """Count the names and give the exit code."""
    library, whole = collect(values.paths)
    rows = [
        NameRecord(count.name, count.type.value, count.mentions, count.articles, count.quotations)
        for count in library.names()
    ]
    found = out.rows(NameRecord, rows, text=partial(_lines, out, _width(rows)), markdown=_markdown)
    return exits.code(found, whole)


def _width(rows: list[NameRecord]) -> int:
    """Cells of the column of names: as many as nearly all need."""
    return min(40, max((cell_len(row.name) for row in rows), default=0))


def _lines(out: Output, width: int, rows: Iterable[NameRecord]) -> Iterator[str]:
    for row in rows:
        counts = _counted(row.articles, "article")
        if row.quotations:
            counts += ", " + _counted(row.quotations, "quotation")
        gap = " " * max(0, width - cell_len(row.name))
        yield f"{row.mentions:>5}  {row.type}  {out.paint(row.name, Ink.NAME)}{gap}  {out.paint(counts, Ink.QUIET)}"


def _counted(count: int, what: str) -> str:
    return f"{count} {what}{'' if count == 1 else 's'}"


def _markdown(rows: Iterable[NameRecord]) -> Iterator[str]:
    cells = ((r.name, r.type, str(r.mentions), str(r.articles), str(r.quotations)) for r in rows)
    return table(("Name", "Type", "Mentions", "Articles", "Quotations"), cells)

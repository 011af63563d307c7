"""`reader search`: passages, best first; with `--from` a table of many queries."""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby

from reader.article import Span
from reader.cli import exits, query_table
from reader.cli.collect import collect
from reader.cli.markdown import line
from reader.cli.output import Output
from reader.cli.paint import Ink
from reader.cli.rows.passages import PassageRecord, passage_row
from reader.library.desk import Desk
from reader.library.filters import Marks
from reader.library.found import Found
from reader.library.places import places
from reader.library.query import Query, parse_query
from reader.library.query_trouble import QueryError
from reader.text.clean import clean
from reader.text.wrap import shorten

_AROUND = 60
"""Code points of the passage shown before its first hit."""

_SHOWN = 200
"""Cells of the passage shown in all."""


def run(values: Namespace, out: Output) -> int:
    """Search and give the exit code."""
    if values.queries is not None:
        return query_table.run(values, out, partial(_query, newest=values.newest))
    query = _query(values.query, newest=values.newest)
    if not query:
        raise exits.ExitError(exits.FAILED, "there is no word in that query")
    library, whole = collect(values.paths)
    found = Found()
    for answer in library.search(query, limit=values.limit):
        found = answer
    rows = (passage_row(library, passage) for passage in found.passages)
    return exits.code(out.rows(PassageRecord, rows, text=partial(_lines, out), markdown=_markdown), whole)


def _query(text: str, *, newest: bool) -> Query:
    """Read the query.

    Raises:
        ExitError: it can't be understood.
    """
    marks = None
    if "is:" in text.lower():
        desk = Desk.open(places())
        marks = Marks(desk.read_keys(), desk.starred())
        desk.close()
    try:
        return parse_query(text, marks, newest=newest)
    except QueryError as error:
        raise exits.ExitError(exits.FAILED, clean(str(error))) from error


def _lines(out: Output, rows: Iterable[PassageRecord]) -> Iterator[str]:
    for number, (_, group) in enumerate(groupby(rows, lambda row: row.article)):
        for index, row in enumerate(group):
            if index == 0:
                if number:
                    yield ""
                yield out.paint(" · ".join(filter(None, (row.title, row.date))), Ink.HEADING)
            yield f"  {out.paint(row.locator, Ink.QUIET)}  {_snippet(out, row)}"


def _snippet(out: Output, row: PassageRecord) -> str:
    """The passage from a little before its first hit, the hits lit."""
    shown, hits = excerpt(row)
    pieces, place = [], 0
    for hit in hits:
        pieces += [shown[place : hit.start], out.paint(hit.of(shown), Ink.HIT)]
        place = hit.end
    return "".join([*pieces, shown[place:]])


def excerpt(row: PassageRecord) -> tuple[str, list[Span]]:
    """What is shown of a passage, on one line, and where its hits are in that."""
    first = min((start for start, _ in row.hits), default=row.start or 0) - (row.start or 0)
    cut = row.text.rfind(" ", 0, max(0, first - _AROUND)) + 1 if first > _AROUND else 0
    before = "…" if cut else ""
    flat = before + row.text[cut:].translate({0x0A: " ", 0x09: " "})
    shown = shorten(flat, _SHOWN)
    end = len(shown) - 1 if shown != flat else len(shown)
    shift = len(before) - cut - (row.start or 0)
    moved = [(start + shift, stop + shift) for start, stop in sorted(row.hits)]
    return shown, [Span(start, min(stop, end)) for start, stop in moved if start < end]


def _markdown(rows: Iterable[PassageRecord]) -> Iterator[str]:
    for row in rows:
        yield f"- {line(excerpt(row)[0])} ({line(', '.join(filter(None, (row.title, row.date, row.locator))))})"

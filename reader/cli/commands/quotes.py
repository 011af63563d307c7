"""`reader quotes`: who said what, article by article."""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import groupby

from reader.cli import exits
from reader.cli.collect import collect
from reader.cli.markdown import line, quote
from reader.cli.output import Output
from reader.cli.paint import Ink
from reader.cli.rows.quotes import SaidRecord, said_row

UNSURE = 0.5
"""A speaker less sure than this is followed by a question mark."""

NOBODY = "—"


def run(values: Namespace, out: Output) -> int:
    """List the quotations and give the exit code."""
    library, whole = collect(values.paths)
    rows = (said_row(library, said) for said in library.said(by=values.by))
    found = out.rows(SaidRecord, rows, text=partial(_lines, out), markdown=_markdown)
    return exits.code(found, whole)


def _lines(out: Output, rows: Iterable[SaidRecord]) -> Iterator[str]:
    for number, (_, group) in enumerate(groupby(rows, lambda row: row.article)):
        for index, row in enumerate(group):
            if index == 0:
                if number:
                    yield ""
                yield out.paint(" · ".join(filter(None, (row.title, row.date))), Ink.HEADING)
            yield _line(out, row)


def _line(out: Output, row: SaidRecord) -> str:
    aside = ", ".join(filter(None, (row.cue, row.kind if row.kind != "direct" else "")))
    parts = (
        out.paint(speaker(row), Ink.SPEAKER),
        out.paint(f"({aside})", Ink.CUE) if aside else "",
        out.paint(" ".join(row.text.split()), Ink.QUOTATION),
        out.paint(row.locator, Ink.QUIET),
    )
    return "  " + "  ".join(filter(None, parts))


def speaker(row: SaidRecord) -> str:
    """Who says it, with a question mark where that is not sure."""
    if row.speaker is None:
        return NOBODY
    return row.speaker if row.confidence >= UNSURE else f"{row.speaker}?"


def _markdown(rows: Iterable[SaidRecord]) -> Iterator[str]:
    for number, (_, group) in enumerate(groupby(rows, lambda row: row.article)):
        for index, row in enumerate(group):
            if index == 0:
                yield from ("",) if number else ()
                yield f"## {line(' · '.join(filter(None, (row.title, row.date))))}"
            yield ""
            yield from quote(row.text)
            yield ">"
            yield f"> — {line(', '.join(filter(None, (speaker(row), row.cue, row.locator))))}"

"""`reader list`: one article a line."""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from functools import partial

from reader.cli import exits
from reader.cli.collect import collect
from reader.cli.markdown import table
from reader.cli.output import Output
from reader.cli.paint import Ink
from reader.cli.rows.articles import ArticleRecord, article_row
from reader.text.cells import cell_len
from reader.text.wrap import shorten

_KEY = 7
"""Hex digits of a key that are shown: enough to tell 1,000 articles apart nearly always (a chance of 1 in 500)."""


def run(values: Namespace, out: Output) -> int:
    """List the articles and give the exit code."""
    library, whole = collect(values.paths)
    rows = (article_row(library, number) for number in range(len(library)))
    out.rows(ArticleRecord, rows, text=partial(_lines, out, len(str(len(library)))), markdown=_markdown)
    return exits.DONE if whole else exits.FAILED


def _lines(out: Output, digits: int, rows: Iterable[ArticleRecord]) -> Iterator[str]:
    for row in rows:
        head = f"{row.number:>{digits}}  {row.key[:_KEY]}  "
        facts = f"{row.date or '':10}  {row.language:2}  {row.minutes:>3} min  "
        tail = row.path
        title = " · ".join(filter(None, (row.title, row.source)))
        if out.width:
            room = out.width - cell_len(head + facts)
            title = shorten(title, room)
            tail = shorten(tail, max(0, room - cell_len(title) - 2))
        yield (head + out.paint(facts, Ink.QUIET) + title + "  " + out.paint(tail, Ink.QUIET)).rstrip()


def _markdown(rows: Iterable[ArticleRecord]) -> Iterator[str]:
    cells = ((row.date or "", row.title, row.source, row.language, f"{row.minutes} min", row.path) for row in rows)
    return table(("Date", "Title", "Source", "Language", "Length", "File"), cells)

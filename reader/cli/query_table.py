"""`reader search --from FILE`: many queries, a line each, and a table of what each finds."""

from argparse import Namespace
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from reader.cli import exits
from reader.cli.collect import collect
from reader.cli.markdown import line
from reader.cli.output import Output
from reader.cli.paint import Ink
from reader.cli.rows.queries import QueryRecord, query_row
from reader.cli.streams import STDIN, read_stdin
from reader.library.found import Found
from reader.library.library import Library
from reader.library.query import Query
from reader.text.clean import clean_line
from reader.text.wrap import shorten

_SHOWN = 120
"""Cells of the best passage shown."""

Parse = Callable[[str], Query]


def run(values: Namespace, out: Output, parse: Parse) -> int:
    """Ask every query and give the exit code: that of wrong usage where one can't be understood.

    Args:
        values: The command line; what stands where a query would is the first path.
        out: Where the table goes.
        parse: Reads a query; raises `ExitError` where it can't.

    Raises:
        ExitError: the file of queries can't be read, or holds none.
    """
    paths = [path for path in (values.query, *values.paths) if path is not None]
    if values.queries == STDIN and STDIN in paths:
        raise exits.ExitError(exits.FAILED, "standard input can hold the queries or an article, not both")
    queries = _queries(values.queries)
    library, whole = collect(paths)
    rows = [_asked(query, library, values.limit, parse) for query in queries]
    out.rows(QueryRecord, rows, text=lambda found: _lines(out, found), markdown=_markdown)
    understood = all(row.problem is None for row in rows)
    return exits.code(any(row.passages for row in rows), whole and understood)


def _queries(path: str) -> list[str]:
    """The lines of a file that hold anything."""
    try:
        data = read_stdin() if path == STDIN else Path(path).read_bytes()
    except OSError as error:
        raise exits.ExitError(exits.FAILED, f"{clean_line(path)}: {error.strerror or error}") from error
    lines = data.decode("utf-8-sig", "replace").splitlines()
    if queries := [text for text in (clean_line(each).strip() for each in lines) if text]:
        return queries
    raise exits.ExitError(exits.FAILED, f"{clean_line(path)}: there is no query in it; write one a line")


def _asked(text: str, library: Library, limit: int, parse: Parse) -> QueryRecord:
    try:
        query = parse(text)
    except exits.ExitError as error:
        return query_row(text, library, Found(), str(error))
    if not query:
        return query_row(text, library, Found(), "there is no word in that query")
    found = Found()
    for answer in library.search(query, limit=limit):
        found = answer
    return query_row(text, library, found)


def _lines(out: Output, rows: Iterable[QueryRecord]) -> Iterator[str]:
    for row in rows:
        yield f"{row.passages:>5}  {out.paint(row.query, Ink.HEADING)}"
        if row.problem or row.text is not None:
            yield f"       {row.problem or _best(row)}"


def _best(row: QueryRecord) -> str:
    return shorten(f"{row.locator}  {' '.join((row.text or '').split())}", _SHOWN)


def _markdown(rows: Iterable[QueryRecord]) -> Iterator[str]:
    yield "| query | passages | articles | best |"
    yield "|---|---|---|---|"
    for row in rows:
        best = row.problem or (_best(row) if row.text is not None else "")
        yield f"| {line(row.query)} | {row.passages} | {row.articles} | {line(best)} |"

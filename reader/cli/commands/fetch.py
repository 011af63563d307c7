"""`reader fetch`: pages and feeds of the web as files; the one command that uses the network."""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader.cli import exits
from reader.cli.markdown import table
from reader.cli.output import Output
from reader.cli.paint import Ink
from reader.cli.rows.fetched import FetchedRecord, fetched_row
from reader.cli.streams import complain
from reader.fetch.client import FetchError, get
from reader.fetch.keep import keep
from reader.fetch.pages import saved


def run(values: Namespace, out: Output) -> int:
    """Fetch each address and give the exit code: 2 where one could not be had."""
    failed: list[str] = []
    rows = (row for url in values.urls for row in _rows(url, Path(values.into), failed))
    out.rows(FetchedRecord, rows, text=lambda rows: _lines(out, rows), markdown=_markdown)
    return exits.FAILED if failed else exits.DONE


def _rows(url: str, folder: Path, failed: list[str]) -> Iterator[FetchedRecord]:
    """What an address leads to, saved; an address that can't be had is said, and the next one is tried."""
    try:
        for file in saved(get(url)):
            path, new = keep(file, folder)
            yield fetched_row(file.article, path, new=new)
    except FetchError as error:
        failed.append(url)
        complain(f"{url}: {error}")
    except OSError as error:
        raise exits.ExitError(exits.FAILED, f"{folder}: can't be written ({error.strerror})") from None


def _lines(out: Output, rows: Iterable[FetchedRecord]) -> Iterator[str]:
    for row in rows:
        known = "" if row.new else out.paint("  (was there already)", Ink.QUIET)
        yield f"{row.path}  {out.paint(row.date or 'no date', Ink.QUIET)}  {row.title}{known}"


def _markdown(rows: Iterable[FetchedRecord]) -> Iterator[str]:
    cells = ((row.path, row.date or "", row.title, row.url) for row in rows)
    return table(("File", "Date", "Title", "Address"), cells)

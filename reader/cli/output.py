"""Rows on standard output: as text, as JSON one object a line, as CSV, as Markdown."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass, fields
from enum import StrEnum
from io import StringIO
from typing import TextIO, TypeVar

from reader.cli.paint import Paint
from reader.cli.rows.record import Record
from reader.cli.streams import writing
from reader.text.clean import is_clean

AnyRecord = TypeVar("AnyRecord", bound=Record)
Lines = Callable[[Iterable[AnyRecord]], Iterable[str]]
"""From rows to the lines that show them."""


class Form(StrEnum):
    """How results are written."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


@dataclass(frozen=True, slots=True)
class Output:
    """Where results go and in what form."""

    stream: TextIO
    form: Form
    paint: Paint
    width: int | None
    """Cells a line on a terminal; None where lines may be as long as they are."""

    def write(self, lines: Iterable[str]) -> None:
        """Write lines, each as soon as it is known.

        Raises:
            ExitError: the disk is full or the like.
            BrokenPipeError: nobody reads any more.
        """
        for line in lines:
            with writing():
                self.stream.write(line + "\n")

    def rows(
        self,
        kind: type[AnyRecord],
        rows: Iterable[AnyRecord],
        *,
        text: "Lines[AnyRecord]",
        markdown: "Lines[AnyRecord]",
    ) -> bool:
        """Write rows in the form that the user chose; tell whether there was one."""
        seen = 0

        def counted() -> Iterator[AnyRecord]:
            nonlocal seen
            for row in rows:
                seen += 1
                yield row

        match self.form:
            case Form.JSON:
                self.write(json_lines(counted(), self.stream.encoding))
            case Form.CSV:
                self.write(csv_lines(kind, counted()))
            case Form.MARKDOWN:
                self.write(markdown(counted()))
            case Form.TEXT:
                self.write(text(counted()))
        return seen > 0


def json_lines(rows: Iterable[Record], encoding: str | None) -> Iterator[str]:
    """One object a line, its schema first. Escapes what the output can't hold and what a terminal would obey."""
    unicode = (encoding or "utf-8").lower().replace("-", "").startswith("utf8")
    for row in rows:
        value = {"schema": row.SCHEMA} | asdict(row)
        line = json.dumps(value, ensure_ascii=not unicode)
        yield line if is_clean(line) else json.dumps(value)


def csv_lines(kind: type[Record], rows: Iterable[Record]) -> Iterator[str]:
    """A line of column names, then one a row (RFC 4180, but lines end as they do on Unix)."""
    names = [field.name for field in fields(kind) if field.name not in kind.NOT_IN_CSV]
    yield _csv_line(names)
    for row in rows:
        yield _csv_line([_cell(getattr(row, name)) for name in names])


def _csv_line(cells: list[str]) -> str:
    buffer = StringIO()
    csv.writer(buffer, lineterminator="").writerow(cells)
    return buffer.getvalue()


def _cell(value: object) -> str:
    if isinstance(value, tuple):
        return "; ".join(map(str, value))
    return "" if value is None else str(value)

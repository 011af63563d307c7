"""`reader check-files`: what is read as what, where each fact comes from, and what can't be read and why."""

from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from reader.cli import exits
from reader.cli.markdown import table
from reader.cli.output import Output
from reader.cli.paint import Ink, Paint
from reader.cli.rows.files import FileRecord, file_row
from reader.cli.streams import STDIN, read_stdin
from reader.samples import sample_folder
from reader.sources import Problem
from reader.sources.loading import load_readings
from reader.sources.reading import Reading, read

_HEADS = ("File", "Format", "Encoding", "Language", "Date", "Title", "Problem")


@dataclass(slots=True)
class _Tally:
    """What has been read so far."""

    formats: Counter[str] = field(default_factory=Counter)
    keys: set[str] = field(default_factory=set)
    problems: int = 0
    duplicates: int = 0

    def row(self, reading: Reading) -> FileRecord:
        """Count what was read and give its row."""
        item = reading.item
        if isinstance(item, Problem):
            self.problems += 1
            return file_row(reading, duplicate=False)
        is_duplicate = item.key in self.keys
        self.keys.add(item.key)
        self.formats[reading.format] += 1
        self.duplicates += is_duplicate
        return file_row(reading, duplicate=is_duplicate)

    def __str__(self) -> str:
        formats = ", ".join(f"{name} {count}" for name, count in self.formats.most_common())
        parts = [f"{self.formats.total()} read" + (f" ({formats})" if formats else "")]
        parts += [f"{self.duplicates} of them the same text twice"] if self.duplicates else []
        return ", ".join([*parts, f"{self.problems} not read"])


def run(values: Namespace, out: Output) -> int:
    """Read everything, open nothing; the exit code is 1 where something was not read."""
    tally = _Tally()
    rows = map(tally.row, _readings(values.paths or [sample_folder()]))
    out.rows(FileRecord, rows, text=lambda rows: _lines(rows, tally, out.paint), markdown=_markdown)
    return exits.NOTHING if tally.problems or not tally.formats else exits.DONE


def _readings(paths: Sequence[str]) -> Iterator[Reading]:
    for is_piped, group in groupby(paths, STDIN.__eq__):
        if is_piped:
            yield from read(read_stdin(), STDIN)
        else:
            yield from load_readings(group, tell_left_out=True)


def _lines(rows: Iterable[FileRecord], tally: _Tally, paint: Paint) -> Iterator[str]:
    for row in rows:
        if row.problem:
            yield f"{row.path}: {paint('not read', Ink.QUIET)}: {row.problem}; {row.advice}"
        else:
            facts = [_said(row.language or "language unknown", row.language_from)]
            facts += [_said(row.date or "no date", row.date_from)]
            facts += [f"{row.removed} control characters removed"] if row.removed else []
            facts += ["the same text as one before"] if row.duplicate else []
            kind = " ".join(filter(None, (row.format, row.encoding)))
            head = f"{row.path}{f'#{row.part}' if row.part > 1 else ''}: "
            yield head + paint(" · ".join((kind, *facts)), Ink.QUIET) + f" · {_said(row.title, row.title_from)}"
    yield str(tally)


def _said(value: str, origin: str) -> str:
    return f"{value} ({origin})" if origin else value


def _markdown(rows: Iterable[FileRecord]) -> Iterator[str]:
    cells = (
        (
            row.path,
            row.format,
            row.encoding,
            _said(row.language, row.language_from),
            _said(row.date or "", row.date_from),
            _said(row.title, row.title_from),
            row.problem,
        )
        for row in rows
    )
    return table(_HEADS, cells)

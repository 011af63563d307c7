"""CSV: a row an article, the first row its columns' names; what parts the columns is told by looking."""

import csv
import re
from collections.abc import Iterator

from reader.article import Article
from reader.sources.metadata import field_of, plain_name
from reader.sources.problem import UnreadableError
from reader.sources.records import TEXTS, record_article

__all__ = ["parse"]

_DELIMITERS = ";\t,|"
_SEPARATOR = re.compile(r'"?sep=([;\t,|])"?\n', re.IGNORECASE)
_FIRST_LINES = 20
"""Lines among which the names of the columns are looked for."""
_HEAD = 10_000
"""Code points in which delimiters are counted."""
_LONGEST_FIELD = 2**26
"""Code points: the whole file may be one field, and the module's own limit is 131,072."""
_MOST_COLUMNS = 500
_DOUBLED = re.compile(r'[^;\t,|\n"]""')
"""A mark inside a cell that is written twice."""


def parse(text: str, name: str) -> Iterator[Article]:
    """Read every article of a table.

    Raises:
        UnreadableError: it is no table, or no column holds a text.
    """
    lines = text.replace("\0", "").replace("\r\n", "\n").replace("\r", "\n")
    csv.field_size_limit(_LONGEST_FIELD)
    lines, delimiter = _beginning(lines)
    head = lines[:_HEAD]
    is_escaped = '\\"' in head and not _DOUBLED.search(head.replace('\\"', ""))
    rows = csv.reader(
        (f"{line}\n" for line in lines.split("\n")), delimiter=delimiter, escapechar="\\" if is_escaped else None
    )
    try:
        header = next(rows, [])
        if not (1 < len(header) <= _MOST_COLUMNS or plain_name("".join(header)) in TEXTS):
            raise UnreadableError("no table of articles", "give its columns names in the first row")
        yield from _articles(header, rows, name)
    except csv.Error:
        raise UnreadableError("a table that can't be read", "save it anew as CSV") from None


def _articles(header: list[str], rows: Iterator[list[str]], name: str) -> Iterator[Article]:
    count = 0
    for row in rows:
        record = dict(zip(header, row, strict=False))
        for article in record_article(record, name, count + 1, "CSV"):
            count += 1
            yield article
    if not count:
        raise UnreadableError("a table without articles", "give it a column called `text`")


def _beginning(lines: str) -> tuple[str, str]:
    """The table from its first row on, and the sign that stands in that row most often, outside quotation marks.

    Above it may be a title, and what tells a spreadsheet the sign: `sep=;`.
    """
    lines = lines.lstrip("\ufeff\n")
    if match := _SEPARATOR.match(lines):
        return lines[match.end() :], match[1]
    place, first = 0, None
    for line in lines[:_HEAD].split("\n")[:_FIRST_LINES]:
        if plain_name(line) in TEXTS:
            return lines[place:], "\x1f"
        bare = re.sub(r'"[^"]*"', "", line)
        sign = max(_DELIMITERS, key=bare.count)
        if sign in bare:
            names = [name.strip('" ') for name in line.split(sign)]
            if any(field_of(name) or plain_name(name) in TEXTS for name in names):
                return lines[place:], sign
            first = first or (place, sign)
        place += len(line) + 1
    place, sign = first or (0, ",")
    return lines[place:], sign

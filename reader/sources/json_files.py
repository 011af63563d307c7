"""JSON, JSON lines and JSON Feed: an object an article, wherever in the file the objects stand.

Numbers are kept as they are written where they are longer than any real one, for Python refuses to read them; what is
nested too deep is said to be so.
"""

import json
import re
from collections.abc import Iterator

from reader.article import Article
from reader.sources.problem import Problem, UnreadableError
from reader.sources.records import Record, plain_name, record_article

__all__ = ["parse"]

_LISTS = ("items", "articles", "entries", "docs", "documents", "results", "data", "hits", "posts", "records", "rows")
"""Names of the list of articles in an object around it."""
_INSIDE = ("_source", "article", "fields", "attributes", "node", "entry")
"""Names of the object that holds the columns, in each object of the list."""
_MOST_VALUES = 8_000_000
"""Commas and brackets in one document: more take more than a gigabyte as Python's objects."""
_LONGEST_NUMBER = 18
"""Digits."""
_BETWEEN = re.compile(r"[\s,\x1e]*")


def parse(text: str, name: str) -> Iterator[Article | Problem]:
    """Read every article in a JSON file.

    Raises:
        UnreadableError: it is no JSON, or holds nothing like an article.
    """
    text = text.replace("\0", "").lstrip("\ufeff\x1e \t\r\n")
    broken: list[int] = []
    values = _whole(text) if not _is_lines(text) else _lines(text, broken)
    part = 0
    for feed, record in _records(values):
        for article in _article(record, name, part + 1, feed):
            part += 1
            yield article
    if not part:
        raise UnreadableError(*_WHY[bool(broken)])
    if broken:
        what = f"no JSON on {len(broken)} of its lines, the first of them {broken[0]}"
        yield Problem(name, what, "check that it was saved whole")


_WHY = {
    True: ("no JSON that can be read", "check that it was saved whole"),
    False: ("JSON without articles", "give it a column called `text`"),
}


def _article(record: Record, name: str, part: int, feed: Record) -> Iterator[Article]:
    origin = "JSON Feed" if feed else "JSON"
    names = ("language",) if {"authors", "author"} & set(record) else ("language", "authors", "author")
    defaults = {key: feed[key] for key in names if key in feed}
    if isinstance(title := feed.get("title"), str):
        defaults["source"] = title
    yield from record_article(record, name, part, origin, defaults)


def _is_lines(text: str) -> bool:
    """True where the first line is a whole value and another line follows."""
    first, _, rest = text.partition("\n")
    if not rest.strip() or not first.strip().endswith(("}", "]")):
        return False
    try:
        return isinstance(_loads(first), dict)
    except (ValueError, RecursionError):
        return rest.lstrip().startswith("{") and first.startswith("{")


def _lines(text: str, broken: list[int]) -> Iterator[object]:
    for number, line in enumerate(text.split("\n"), 1):
        if line := line.strip("\x1e \t\r,"):
            try:
                yield _loads(line)
            except (ValueError, RecursionError):
                broken.append(number)


def _whole(text: str) -> Iterator[object]:
    """The values of a file that is one document, or several one after another.

    Raises:
        UnreadableError: there is not one.
    """
    if text.count(",") + text.count("[") + text.count("{") > _MOST_VALUES:
        raise UnreadableError("JSON with too many values", "split it into smaller files")
    decoder = json.JSONDecoder(strict=False, parse_int=_integer)
    place = count = 0
    while place < len(text):
        try:
            value, place = decoder.raw_decode(text, place)
        except RecursionError:
            raise UnreadableError("JSON that is nested too deep", "save its articles as JSON lines") from None
        except ValueError as error:
            if count:  # what was read is kept, the rest was cut off
                return
            raise UnreadableError(
                f"no JSON that can be read ({_short(error)})", "check that it was saved whole"
            ) from None
        yield value
        count += 1
        place = match.end() if (match := _BETWEEN.match(text, place)) else place


def _short(error: ValueError) -> str:
    return f"line {error.lineno}" if isinstance(error, json.JSONDecodeError) else "a value"


def _loads(text: str) -> object:
    return json.loads(text, strict=False, parse_int=_integer)


def _integer(digits: str) -> int | str:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else digits


def _records(values: Iterator[object]) -> Iterator[tuple[Record, Record]]:
    """Each row, after what the document around it says of all."""
    for value in values:
        if isinstance(value, list):
            yield from (({}, _columns(row)) for row in value if isinstance(row, dict))
        elif isinstance(value, dict):
            rows = next((value[key] for key in value if plain_name(key) in _LISTS and _are_rows(value[key])), None)
            if rows is None:
                yield {}, _columns(value)
            else:
                yield from ((value, _columns(row)) for row in rows if isinstance(row, dict))


def _are_rows(value: object) -> bool:
    return isinstance(value, list) and any(isinstance(row, dict) for row in value[:10])


def _columns(row: Record) -> Record:
    inner = next((row[key] for key in _INSIDE if isinstance(row.get(key), dict)), None)
    return {**row, **inner} if isinstance(inner, dict) else row

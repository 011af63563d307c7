"""JSON, JSON lines and JSON Feed: an object an article, wherever in the file the objects stand.

Numbers are kept as they are written where they are longer than any real one, for Python refuses to read them; what is
nested too deep is said to be so. Of a file that was cut off, or has a damaged line, the whole objects are read.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from reader.article import Article
from reader.sources.html_text import html_lines
from reader.sources.metadata import plain_name
from reader.sources.problem import Problem, UnreadableError
from reader.sources.records import LEAST_GUESSED, TEXTS, Record, record_article

__all__ = ["parse"]

_LISTS = ("items", "articles", "entries", "docs", "documents", "results", "data", "hits", "posts", "records", "rows")
"""Names of the list of articles in an object around it."""
_INSIDE = ("_source", "article", "fields", "attributes", "node", "entry")
"""Names of the object that holds the columns, in each object of the list."""
_OF_ARTICLES = frozenset(
    (*TEXTS, *map(plain_name, _INSIDE), "title", "headline", "titre", "url", "link", "date", "published", "id")
)
"""Columns of an article: what stands inside an object that has one of them is no article of its own."""
_DEEPEST = 8
"""Objects and lists around an article: `{"response": {"docs": [{…}]}}` has three."""
_NO_FEED: Record = {}
_MOST_VALUES = 8_000_000
"""Commas and brackets in one document: more take more than a gigabyte as Python's objects."""
_LONGEST_NUMBER = 18
"""Digits."""
_BETWEEN = re.compile(r"[\s,\x1e]*")
_FIRST_LINES = 20
"""Lines among which one that is an object tells JSON lines from a document."""
_COST = 1000
"""Code points that a brace which begins nothing is counted as, so that a file of braces is given up."""


def parse(text: str, name: str) -> Iterator[Article | Problem]:
    """Read every article in a JSON file.

    Raises:
        UnreadableError: it is no JSON, or holds nothing like an article.
    """
    text = text.replace("\0", "").lstrip("\ufeff\x1e \t\r\n")
    broken: list[int] = []
    part = 0
    for value in _lines(text, broken) if _is_lines(text) else _whole(text, broken):
        for record, feed in _records(value):
            for article in _article(record, name, part + 1, feed):
                part += 1
                yield article
    if not part and not broken:
        raise UnreadableError("JSON without articles", "give it a column called `text`")
    if not part:
        raise UnreadableError(f"no JSON that can be read (line {broken[0]})", _WHOLE)
    if len(broken) == 1:
        yield Problem(name, f"JSON that is damaged or cut off, on line {broken[0]}", _WHOLE)
    elif broken:
        yield Problem(name, f"no JSON on {len(broken)} of its lines, the first of them {broken[0]}", _WHOLE)


_WHOLE = "check that it was saved whole"


def _article(record: Record, name: str, part: int, feed: Record) -> list[Article]:
    origin = "JSON Feed" if "jsonfeed" in str(feed.get("version", ""))[:80] else "JSON"
    names = ("language",) if {"authors", "author"} & set(record) else ("language", "authors", "author")
    defaults = {key: feed[key] for key in names if key in feed}
    if isinstance(title := feed.get("title"), str):
        defaults["source"] = title
    return record_article(record, name, part, origin, defaults)


def _is_lines(text: str) -> bool:
    """True where the first line is a whole value and another line follows."""
    first, _, rest = text.partition("\n")
    if not rest.strip() or not first.strip().endswith(("}", "]")):
        return False
    try:
        return isinstance(_loads(first), dict)
    except (ValueError, RecursionError):
        return rest.lstrip().startswith("{") and first.startswith("{")


def _lines(text: str, broken: list[int], before: int = 0) -> Iterator[object]:
    """The values on each line, of which one may hold several.

    Args:
        text: The lines.
        broken: The numbers of those that hold something else are put here.
        before: How many lines stand above.
    """
    for number, line in enumerate(text.split("\n"), before + 1):
        line, place = line.strip("\x1e \t\r,"), 0
        while place < len(line):
            try:
                value, place = _DECODER.raw_decode(line, place)
            except (ValueError, RecursionError):
                broken.append(number)
                break
            yield value
            place = _behind(line, place)


def _whole(text: str, broken: list[int]) -> Iterator[object]:
    """The values of a file that is one document, or several one after another; else what can be saved of it.

    Raises:
        UnreadableError: there is too much in it.
    """
    if text.count(",") + text.count("[") + text.count("{") > _MOST_VALUES:
        raise UnreadableError("JSON with too many values", "split it into smaller files")
    place = 0
    while place < len(text):
        try:
            value, place = _DECODER.raw_decode(text, place)
        except RecursionError:
            raise UnreadableError("JSON that is nested too deep", "save its articles as JSON lines") from None
        except ValueError as error:
            yield from _saved(text, place, error, broken)
            return
        yield value
        place = _behind(text, place)


def _saved(text: str, place: int, error: ValueError, broken: list[int]) -> Iterator[object]:
    """The whole objects behind `place`, where the document breaks its rules."""
    first = (line.strip("\x1e \t\r,") for line in text[place:].split("\n", _FIRST_LINES)[:_FIRST_LINES])
    if text[place] != "[" and any(_is_lines(f"{line}\n{{") for line in first if line.startswith("{")):
        yield from _lines(text[place:], broken, text.count("\n", 0, place))
        return
    broken.append(error.lineno if isinstance(error, json.JSONDecodeError) else 1 + text.count("\n", 0, place))
    room = 4 * len(text) + 100 * _COST
    while room > 0 and (place := text.find("{", place)) >= 0:
        try:
            value, place = _DECODER.raw_decode(text, place)
        except RecursionError:
            return
        except ValueError as next_error:  # each has counted the lines down to its place
            room -= _COST + (next_error.pos if isinstance(next_error, json.JSONDecodeError) else place)
            place += 1
        else:
            yield value


def _behind(text: str, place: int) -> int:
    """The place behind what stands between two values."""
    return match.end() if (match := _BETWEEN.match(text, place)) else place


def _loads(text: str) -> object:
    return json.loads(text, strict=False, parse_int=_integer)


def _integer(digits: str) -> int | str:
    return int(digits) if len(digits) <= _LONGEST_NUMBER else digits


_DECODER = json.JSONDecoder(strict=False, parse_int=_integer)


def _records(value: object, feed: Record = _NO_FEED, depth: int = 0) -> Iterator[tuple[Record, Record]]:
    """Each row in a value, and what the document around it says of all.

    Args:
        value: Any value of JSON.
        feed: What the object around its list says.
        depth: How many objects and lists are around it.
    """
    inner: Iterable[object] = ()
    if isinstance(value, list):
        inner = value
    elif isinstance(value, dict):
        rows = next((value[key] for key in value if _are_rows(value[key]) and plain_name(key) in _LISTS), None)
        if rows is not None:
            inner, feed = rows, value
        elif _is_around(value):
            inner, feed = value.values(), _NO_FEED
        elif value:
            yield _columns(value), feed
    if depth < _DEEPEST:
        for one in inner:
            if isinstance(one, dict | list):
                yield from _records(one, feed, depth + 1)
            elif isinstance(value, list) and isinstance(one, str) and len(one) >= LEAST_GUESSED:
                yield {"text": one}, feed


def _are_rows(value: object) -> bool:
    return isinstance(value, list) and any(isinstance(row, dict) for row in value[:10])


def _is_around(node: Record) -> bool:
    """True for an object that has no column of an article, but objects: `{"response": {"docs": [{…}]}}`."""
    values = node.values()
    if not any(isinstance(value, dict | list) for value in values) or _OF_ARTICLES & set(map(plain_name, node)):
        return False
    return not any(isinstance(value, str) and len(value) >= LEAST_GUESSED for value in values)


def _columns(row: Record) -> Record:
    inner = next((row[key] for key in _INSIDE if isinstance(row.get(key), dict)), None)
    columns = {**row, **inner} if isinstance(inner, dict) else row
    return {key: _rendered(value, is_text=key in _MARKED_UP) for key, value in columns.items()}


_MARKED_UP = ("content", "excerpt")


def _rendered(value: object, *, is_text: bool) -> object:
    """What WordPress keeps in an object: `{"rendered": "<p>…"}`."""
    text = value.get("rendered") if isinstance(value, Mapping) else None
    return value if not isinstance(text, str) else text if is_text else " ".join(html_lines(text))

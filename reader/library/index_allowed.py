"""Which articles of an index the filters of a query let through: their numbers, all of those that a long one takes."""

import sqlite3
from collections.abc import Iterable

from reader.library.filters import Filters, Mention
from reader.library.index_schema import PASSAGE_BITS
from reader.library.index_terms import quoted
from reader.text.dates import PartialDate

_AT_ONCE = 500
_TELLING = 3
"""A beginning of fewer letters is not looked up: half of all articles have such a word."""


def allowed_by(link: sqlite3.Connection, filters: Filters) -> frozenset[int] | None:
    """The articles that may be found; None where all may."""
    numbers: set[int] | None = None
    if filters.of("source", "lang", "date"):
        numbers = _with_facts(link, filters)
    if filters.of("is"):
        numbers = _marked(link, filters, numbers)
    for group in filters.mentions:
        if all(mention.is_whole or max(map(len, mention.words)) >= _TELLING for mention in group):
            named = set[int]().union(*(_with(link, mention) for mention in group))
            numbers = named if numbers is None else numbers & named
    return None if numbers is None else frozenset(numbers)


def _with_facts(link: sqlite3.Connection, filters: Filters) -> set[int]:
    """The articles with the right date, source and language; 100,000 are read in 0.1 s."""
    known: dict[tuple[str, str, str], bool] = {}
    numbers: set[int] = set()
    for number, last, date, source, language in link.execute("SELECT id, last, date, source, language FROM article"):
        facts = (date, source, language)
        if facts not in known:
            known[facts] = filters.admits_facts(source, language, PartialDate.parse(date))
        if known[facts]:
            numbers.update(range(number, last + 1))
    return numbers


def _marked(link: sqlite3.Connection, filters: Filters, numbers: set[int] | None) -> set[int]:
    """Those of some articles (None for all) of which the reader did what is asked for."""
    if numbers is None:
        rows = link.execute("SELECT id, last FROM article")
        numbers = {each for number, last in rows for each in range(number, last + 1)}
    marked = _numbers_of(link, filters.marks.read | filters.marks.starred)
    for number in list(numbers):
        if not filters.admits_key(marked.get(number, "")):
            numbers.discard(number)
    return numbers


def _numbers_of(link: sqlite3.Connection, keys: Iterable[str]) -> dict[int, str]:
    """The keys of those articles by their numbers."""
    found: dict[int, str] = {}
    wanted = list(keys)
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        marks = ", ".join("?" * len(some))
        for number, last, key in link.execute(f"SELECT id, last, key FROM article WHERE key IN ({marks})", some):
            found |= dict.fromkeys(range(number, last + 1), key)
    return found


def _with(link: sqlite3.Connection, mention: Mention) -> set[int]:
    """The articles that hold the words of a name, in one passage or several."""
    articles: list[set[int]] = []
    for word in mention.words:
        if not mention.is_whole and len(word) < _TELLING:
            continue
        rows = link.execute(
            f"SELECT rowid >> {PASSAGE_BITS} FROM words WHERE words MATCH ?",
            (f"{quoted(word)}{'' if mention.is_whole else ' *'}",),
        )
        articles.append({row[0] for row in rows})
    return set.intersection(*articles)

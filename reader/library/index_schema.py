"""The tables of the index: articles, their passages as normal text, full-text tables over them, and the files behind.

A passage's number tells when its article appeared, so that the full-text tables, which give numbers in order, give the
newest first: date, the article's number within the date, the passage's number within the article.
"""

from functools import cache

from reader.text.dates import PartialDate

VERSION = 8
"""To be raised whenever tables, folding, passages or parsing change: an index of another version is built anew."""

TABLES = (
    """CREATE TABLE article (
        id INTEGER PRIMARY KEY, last INTEGER NOT NULL, key TEXT NOT NULL UNIQUE, date TEXT NOT NULL,
        title TEXT NOT NULL, source TEXT NOT NULL, language TEXT NOT NULL, path TEXT NOT NULL, part INTEGER NOT NULL,
        words INTEGER NOT NULL)""",
    "CREATE TABLE body (article INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    """CREATE TABLE passage (
        id INTEGER PRIMARY KEY, article INTEGER NOT NULL, block INTEGER NOT NULL, first INTEGER NOT NULL,
        title INTEGER NOT NULL, text TEXT NOT NULL)""",
    "CREATE VIRTUAL TABLE words USING fts5 (text, content = '', columnsize = 0, tokenize = 'ascii')",
    "CREATE VIRTUAL TABLE titles USING fts5 (text, content = '', columnsize = 0, tokenize = 'ascii', prefix = '1 2')",
    "CREATE TABLE word (word TEXT PRIMARY KEY, count INTEGER NOT NULL, named INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE VIRTUAL TABLE vocabulary USING fts5vocab (words, 'row')",
    """CREATE TABLE total (
        articles INTEGER NOT NULL, passages INTEGER NOT NULL, version INTEGER NOT NULL, uncounted INTEGER NOT NULL)""",
    "INSERT INTO total VALUES (0, 0, 0, 0)",
    """CREATE TABLE file (
        id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, modified INTEGER NOT NULL,
        hash BLOB NOT NULL, problem TEXT NOT NULL, advice TEXT NOT NULL)""",
    "CREATE TABLE origin (file INTEGER NOT NULL, key TEXT NOT NULL, PRIMARY KEY (file, key)) WITHOUT ROWID",
    "CREATE INDEX origin_key ON origin (key)",
    "CREATE TABLE annotation (article INTEGER PRIMARY KEY, rules BLOB NOT NULL, body BLOB NOT NULL)",
    *(
        f"INSERT INTO {table} ({table}, rank) VALUES ('{name}', {value})"
        for table in ("words", "titles")
        for name, value in (("hashsize", 1 << 24), ("automerge", 8))
    ),
)
"""`article.last` is the last number that the article takes: a long one takes several. `passage.first` is the first
passage of the same block, 0 for that itself. `body` holds the articles packed, apart, so that all rows of `article` are
read in a moment. `words` is over all passages, `titles` over those that are titles; both gather 16 MB (`hashsize`, in
SQLite's fts5_config.c) before they write, and merge eight pieces at a time (`automerge`), which leaves a third of the
merging. The tokeniser `ascii` parts words at spaces only: what it gets has no other sign that parts words. `word.count`
tells how many passages hold a word, `word.named` how often it stands as a name; `vocabulary` is what SQLite itself
knows of the words, read from first to last to count them. `annotation.rules` tells by which rules it was found.
`total.version` is raised by every change, `total.uncounted` tells how many passages have come and gone since words were
counted (`index_counts.py`)."""

NAMES = frozenset(
    ("article", "body", "passage", "words", "titles", "word", "vocabulary", "total", "file", "origin")
) | {"annotation"}
FULL_TEXT = frozenset(("words", "titles"))

PASSAGE_BITS = 4
ARTICLE_BITS = 10
"""Numbers are as near to each other as they can be, for the lists of the full-text tables hold their differences: an
article of more than 16 passages takes several numbers, and a day has room for a thousand of them."""
_UNDATED = 1 << 20
"""Dates are kept above so many numbers, which are for articles without a date: they are the last."""
_MONTHS, _DAYS = 13, 32
"""Months and days of a date; 0 is for those unknown."""


def numbers_of(date: PartialDate | None) -> range:
    """The numbers for articles of a date. Where they are all taken, those of the next days serve."""
    if date is None:
        return range(1, _UNDATED << ARTICLE_BITS)
    day = _UNDATED + (date.year * _MONTHS + date.month) * _DAYS + date.day
    return range(day << ARTICLE_BITS, (day + 1) << ARTICLE_BITS)


def month_of(number: int) -> tuple[int, int] | None:
    """The month when an article with this number appeared; None where that is unknown."""
    return _month_of_day(number >> ARTICLE_BITS)


@cache
def _month_of_day(number: int) -> tuple[int, int] | None:
    day = number - _UNDATED
    year, month = divmod(day // _DAYS, _MONTHS)
    return (year, month) if day >= 0 and month else None


def newest_first(number: int) -> tuple[int, int]:
    """A sort key for an article's number: the newest date first, within a date the first that came."""
    return -(number >> ARTICLE_BITS), number

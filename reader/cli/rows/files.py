"""What was read of each file, as rows: as what, and where each fact comes from."""

from dataclasses import dataclass
from typing import ClassVar

from reader.article import Article
from reader.cli.rows.articles import date_of, title_of
from reader.cli.rows.record import Record
from reader.sources.reading import Reading


@dataclass(frozen=True, slots=True)
class FileRecord(Record):
    """An article as it was read, or a file that was not."""

    SCHEMA: ClassVar[str] = "reader.file/1"

    path: str
    part: int
    """The article's number in its file, from 1; 0 for a file that was not read."""
    format: str
    encoding: str
    key: str
    title: str
    title_from: str
    date: str | None
    date_from: str
    authors: tuple[str, ...]
    authors_from: str
    source: str
    source_from: str
    language: str
    language_from: str
    words: int
    removed: int
    """Control sequences and hidden characters that were taken out."""
    duplicate: bool
    """True where the same text was read before, so that it is listed once."""
    problem: str
    """Why the file was not read, or part of it."""
    advice: str
    """What to do about that."""


def file_row(reading: Reading, *, duplicate: bool) -> FileRecord:
    """The row of an article or of a problem."""
    item = reading.item
    article = item if isinstance(item, Article) else None
    origins = dict(article.origins) if article else {}
    return FileRecord(
        path=item.path,
        part=article.part if article else 0,
        format=reading.format,
        encoding=reading.encoding,
        key=article.key if article else "",
        title=title_of(article) if article else "",
        title_from=origins.get("title", ""),
        date=date_of(article) if article else None,
        date_from=origins.get("date", "") if article and article.date else "",
        authors=article.authors if article else (),
        authors_from=origins.get("authors", "") if article and article.authors else "",
        source=article.source if article else "",
        source_from=origins.get("source", "") if article and article.source else "",
        language=article.language if article else "",
        language_from=origins.get("language", "") if article and article.language else "",
        words=article.words if article else 0,
        removed=article.removed if article else 0,
        duplicate=duplicate,
        problem="" if isinstance(item, Article) else item.what,
        advice="" if isinstance(item, Article) else item.advice,
    )

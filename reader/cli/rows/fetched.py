"""What was fetched, as rows."""

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from reader.article import Article
from reader.cli.rows.articles import date_of, title_of
from reader.cli.rows.record import Record
from reader.text.clean import clean_line


@dataclass(frozen=True, slots=True)
class FetchedRecord(Record):
    """An article that was fetched."""

    SCHEMA: ClassVar[str] = "reader.fetched/1"

    path: str
    """The file that it is in."""
    new: bool
    """False where the article was there already."""
    title: str
    date: str | None
    source: str
    url: str
    words: int


def fetched_row(article: Article, path: Path, *, new: bool) -> FetchedRecord:
    """The row of an article that was fetched."""
    return FetchedRecord(
        path=clean_line(str(path)),
        new=new,
        title=title_of(article),
        date=date_of(article),
        source=article.source,
        url=article.url,
        words=article.words,
    )

"""Articles as rows, without their text."""

from dataclasses import dataclass
from typing import ClassVar

from reader.article import Article
from reader.cli.rows.record import Record
from reader.library.library import Library


@dataclass(frozen=True, slots=True)
class ArticleRecord(Record):
    """An article, without its text."""

    SCHEMA: ClassVar[str] = "reader.article/1"

    number: int
    """From 1, in the order of the paths."""
    key: str
    title: str
    date: str | None
    """ISO 8601, no more precise than the source: `2023-05`."""
    source: str
    authors: tuple[str, ...]
    language: str
    words: int
    minutes: int
    path: str
    part: int
    url: str


def article_row(library: Library, number: int) -> ArticleRecord:
    """The row of an article."""
    article = library.articles[number]
    return ArticleRecord(
        number=number + 1,
        key=article.key,
        title=title_of(article),
        date=date_of(article),
        source=article.source,
        authors=article.authors,
        language=article.language,
        words=article.words,
        minutes=library.minutes(number),
        path=article.path,
        part=article.part,
        url=article.url,
    )


def title_of(article: Article) -> str:
    """The title, or the beginning of the text where there is none."""
    return article.title or " ".join(article.text[:300].split())[:80] or "(empty)"


def date_of(article: Article) -> str | None:
    """The date as the source gave it, in ISO 8601."""
    return str(article.date) if article.date else None

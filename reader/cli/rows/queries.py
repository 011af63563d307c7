"""What one of many queries finds, as rows."""

from dataclasses import dataclass
from typing import ClassVar

from reader.cli.rows.passages import PassageRecord, passage_row
from reader.cli.rows.record import Record
from reader.library.found import Found
from reader.library.library import Library


@dataclass(frozen=True, slots=True)
class QueryRecord(Record):
    """A query, how much it finds, and the best of that."""

    SCHEMA: ClassVar[str] = "reader.query/1"

    query: str
    passages: int
    """How many passages it finds in all."""
    articles: int
    """In how many articles those are."""
    article: str | None
    """The key of the article with the best passage; None where nothing is found."""
    title: str | None
    locator: str | None
    start: int | None
    end: int | None
    text: str | None
    """The best passage."""
    problem: str | None
    """Why the query can't be understood."""


def query_row(query: str, library: Library, found: Found, problem: str | None = None) -> QueryRecord:
    """The row of a query."""
    best: PassageRecord | None = passage_row(library, found.passages[0]) if found.passages else None
    return QueryRecord(
        query=query,
        passages=found.passage_count,
        articles=found.article_count,
        article=best.article if best else None,
        title=best.title if best else None,
        locator=best.locator if best else None,
        start=best.start if best else None,
        end=best.end if best else None,
        text=best.text if best else None,
        problem=problem,
    )

"""What the reader has kept of an article or a place in it, as rows of a card: tags, star, highlights, notes."""

from reader.article import Article, Span
from reader.library.anchor import anchor
from reader.library.desk import Desk
from reader.text.wrap import shorten
from reader.tui.prompts import CardRow
from reader.tui.words import say

WORDS = 60
"""Cells of a highlight's words that are shown over its note."""


def kept_rows(desk: Desk, article: Article, place: Span | None) -> list[CardRow]:
    """What was kept of a place, or of the whole article; nothing where nothing was.

    Args:
        desk: Where it is kept.
        article: The article on show.
        place: The quotation or name that the card is about, None where it is about the article.
    """
    rows = _highlights(desk, article, place)
    if place is None:
        tags = " ".join(desk.tags(article.key))
        starred = say("starred") if article.key in desk.starred() else ""
        rows = [
            CardRow(words, label=say(label)) for label, words in (("tags", tags), ("star", starred)) if words
        ] + rows
    return [CardRow(), CardRow(say("Kept by you"), "bold"), *rows] if rows else []


def _highlights(desk: Desk, article: Article, place: Span | None) -> list[CardRow]:
    """The highlights there, each with its note; one whose words are gone is shown with the words it had."""
    rows = []
    for highlight in desk.highlights_for(article):
        span = anchor(highlight, article.text).span
        if place is None or (span and span.overlaps(place)):
            words = " ".join(highlight.exact.split())
            rows.append(CardRow(shorten(words, WORDS), "italic", say("highlighted")))
            rows += [CardRow(highlight.note, label=say("note"))] if highlight.note else []
    return rows

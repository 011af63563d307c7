"""How an article or a paragraph is named on the command line: `3`, `3bc71d8`, `notes/a.md`, `notes/a.md#p6`.

The sixth paragraph of `a.md` is `a.md#p6`; of its second article, where a file holds several, `a.md#2/p6`. Paragraphs
are counted from 1 over all blocks of the article, headings and tables too.
"""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass

from reader.article import Article
from reader.cli import exits
from reader.cli.exits import ExitError
from reader.text.clean import clean_line

_FRAGMENT = re.compile(r"(?P<what>.+)#(?:(?P<part>\d+)(?:/p(?P<inner>\d+))?|p(?P<outer>\d+))", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Place:
    """What the user named."""

    what: str
    """A path, a key or its beginning, or a number."""
    part: int | None = None
    """Which article of the file, from 1; None for any."""
    paragraph: int | None = None
    """Which paragraph, from 1; None for the whole article."""

    @property
    def is_file(self) -> bool:
        """True where a file, a folder or standard input is meant."""
        return self.what == "-" or os.path.lexists(self.what)


def parse_place(text: str) -> Place:
    """Read what the user typed; a file whose name has a `#` in it is found first."""
    match = None if os.path.lexists(text) else _FRAGMENT.fullmatch(text)
    if match is None:
        return Place(text)
    paragraph = match["inner"] or match["outer"]
    return Place(
        match["what"],
        int(match["part"]) if match["part"] else 1 if paragraph else None,
        int(paragraph) if paragraph else None,
    )


def find_articles(place: Place, articles: Sequence[Article]) -> list[int]:
    """The numbers, from 0, of the articles that a place names: one, or all articles of a file.

    Raises:
        ExitError: nothing is called that, it has no such part or paragraph, or it is the beginning of several keys.
    """
    found = _by_number(place, articles) or _by_path(place, articles) or _by_key(place, articles)
    if place.paragraph is not None:
        found = [number for number in found if 1 <= place.paragraph <= len(articles[number].blocks)]
    if not found:
        raise ExitError(exits.NOTHING, f"no article is called {_said(place)}")
    return found


def _by_number(place: Place, articles: Sequence[Article]) -> list[int]:
    if not place.what.isdecimal() or not 1 <= int(place.what[:9]) <= len(articles) or len(place.what) > 9:
        return []
    return [int(place.what) - 1]


def _by_path(place: Place, articles: Sequence[Article]) -> list[int]:
    name = clean_line(place.what)
    folder = name.rstrip("/") + "/"
    return [
        number
        for number, article in enumerate(articles)
        if (article.path == name or article.path.startswith(folder)) and place.part in (None, article.part)
    ]


def _by_key(place: Place, articles: Sequence[Article]) -> list[int]:
    found = [number for number, article in enumerate(articles) if article.key.startswith(place.what)]
    if len(found) > 1:
        names = ", ".join(articles[number].key for number in found[:5])
        raise ExitError(exits.FAILED, f"{_said(place)} is the beginning of {len(found)} keys: {names}")
    return found


def _said(place: Place) -> str:
    paragraph = "" if place.paragraph is None else f", paragraph {place.paragraph}"
    return clean_line(place.what) + paragraph

"""What each key does, seen on the screen: one scenario for each row of the table of keys."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from reader.article import Article, Inline, InlineKind
from tests.articles import article, long_article
from tests.reader_session import Session


@dataclass
class Outside:
    """What the reader hands over to other programs."""

    folder: Path
    """The app was opened on this folder; `FILE` is in it."""
    copied: list[str] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    """Addresses that the browser was given."""
    ran: list[tuple[list[str], bytes | None]] = field(default_factory=list)
    """Commands that had the terminal to themselves, with what was piped in."""
    mouse: list[str] = field(default_factory=list)
    """What the terminal was told about the mouse."""


Scenario = Callable[[Session, str, Outside], Awaitable[None]]
"""Somebody at the app, in the list of articles, presses a key."""

SCENARIOS: dict[str, Scenario] = {}


def does(id_: str) -> Callable[[Scenario], Scenario]:
    """Say which action a scenario shows."""

    def keep(scenario: Scenario) -> Scenario:
        SCENARIOS[id_] = scenario
        return scenario

    return keep


FILE = "third.txt"


def _first() -> Article:
    one = long_article(40, title="First One", date="2024-05")
    link = one.text.index("tide tables")
    inlines = (Inline(link, link + 11, InlineKind.LINK, "https://tides.example.org/tables"),)
    return replace(one, url="https://paper.example.org/first", inlines=inlines)


FIRST = _first()
"""Forty paragraphs; in every fourth Ada Quill and Bo Tarn speak in turn."""
SECOND = long_article(8, title="Second One", date="2023-05")
SHORT = article("Three words only.", title="Third One", date="2022")


from tests.scenarios import elsewhere, keeping, panes, reading, searching, view, voices  # noqa: E402, F401 - they register

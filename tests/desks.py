"""Desks and articles for tests."""

from dataclasses import replace
from pathlib import Path

from reader.article import Article, Block, Span
from reader.library.desk import Desk
from reader.library.desk_schema import DESK, STATE, Schema
from reader.library.drawer import Drawer
from reader.library.places import Places


def places_in(home: Path) -> Places:
    """Four folders below `home`."""
    return Places(home / "config", home / "data", home / "state", home / "cache", home / "config" / "config.toml")


def quick_desk(home: Path) -> Desk:
    """A desk that doesn't wait for the disk: what it writes survives all that a test does but a power failure."""

    def quick(schema: Schema) -> Schema:
        return replace(schema, synchronous="OFF")

    return Desk(Drawer(home / "data" / "desk.db", quick(DESK)), Drawer(home / "state" / "state.db", quick(STATE)))


def article(*paragraphs: str, path: str = "", part: int = 1) -> Article:
    """An article of plain paragraphs."""
    blocks, start = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(start, start + len(paragraph)))
        start += len(paragraph) + 1
    return Article("\n".join(paragraphs), tuple(blocks), path=path, part=part)


def span_of(text: str, words: str) -> Span:
    """Where `words` stands first in `text`."""
    start = text.index(words)
    return Span(start, start + len(words))


def key(number: int) -> str:
    """The key of some article."""
    return f"{number:016x}"


PORT = article("Le port reprend son souffle.", "Les grues ont tourné toute la nuit.", path="port.txt")


def use_all(desk: Desk, first: int = 0) -> None:
    """Do everything that a reader can do."""
    here, there = key(first), key(first + 1)
    desk.set_position(here, 1234)
    desk.set_last_article(here)
    desk.set_read(here, True)
    desk.set_star(here, True)
    desk.set_star(there, True)
    desk.set_tags(here, ["port"])
    desk.set_mark("a", here, 77)
    made = desk.add_highlight(PORT, Span(0, 7), "note")
    desk.set_note(made.id, "autre")
    gone = desk.add_highlight(PORT, Span(3, 7))
    desk.delete_highlight(gone.id)
    desk.add_search("équilibre")
    desk.set_setting("theme", "paper")
    desk.set_star(there, False)
    assert desk.undo() == "star"
    desk.all_tags(), desk.marks(), desk.highlights_for(PORT), desk.searches(), desk.read_keys(), desk.starred()


def assert_used(desk: Desk, first: int = 0) -> None:
    """See that it took, or is still there."""
    here, there = key(first), key(first + 1)
    assert (desk.position(here), desk.last_article(), desk.is_read(here)) == (1234, here, True)
    assert here in desk.read_keys()
    assert {here, there} <= desk.starred()
    assert (desk.tags(here), "port" in desk.all_tags()) == (("port",), True)
    assert desk.mark("a") == desk.marks()["a"] == (here, 77)
    assert "autre" in {it.note for it in desk.highlights(PORT.key)} == {it.note for it in desk.highlights_for(PORT)}
    assert "équilibre" in desk.searches()
    assert desk.setting("theme", "") == "paper"

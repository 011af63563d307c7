"""Words in brackets are words, wherever they are shown: no title, text or file name is ever read as mark-up."""

from dataclasses import replace
from pathlib import Path

import pytest

from reader.article import Inline, InlineKind
from tests.articles import article
from tests.reader_session import Session, reading

pytestmark = pytest.mark.usefixtures("by_sight")

HOSTILE = (r"[/]\[red]", "[@click=app.quit]x[/]")


def assert_shown(session: Session, words: str, where: str) -> None:
    """See that the words stand on the screen as they are, and that nothing there can be clicked."""
    assert any(words in line for line in session.shown), f"not {where}: " + "\n".join(session.shown)
    for strip in session.screen._compositor.render_strips():
        for segment in strip:
            assert not (segment.style and "@click" in segment.style.meta), where


@pytest.mark.parametrize("words", HOSTILE)
async def test_words_in_brackets_are_shown_as_they_are(words: str, tmp_path: Path) -> None:
    one = article(
        f"Before {words} after.",
        f"«Quoted {words} words», said Ada Quill. Ada Quill said more {words} here.",
        "Nothing. " * 300,
        title=f"A {words} title",
        date="2024-05",
        source=f"S {words}",
        path=f"{words}.txt",
        url=f"https://x.example/{words}",
    )
    place = one.text.index("Before")
    one = replace(
        one,
        authors=(f"By {words}",),
        inlines=(Inline(place, place + 6, InlineKind.LINK, f"https://y.example/{words}"),),
    )
    other = article("Second words.", title=f"B {words} title", date="2023-05")
    broken = tmp_path / f"p {words.replace('/', '|')}.txt"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\0")
    async with reading(one, other, paths=[broken], size=(140, 40)) as session:
        assert_shown(session, f"B {words} title", "in the list")
        assert_shown(session, f"S {words}", "in the facts")
        assert_shown(session, f"Before {words} after.", "in the text")
        assert f"A {words} title" in session.status
        for keys, wanted, where in (
            (("c",), f"«Quoted {words} words»", "in the current quotation"),
            (("i",), f"«Quoted {words} words»", "in the card of a quotation"),
            (("escape", "Q"), f"«Quoted {words} words»", "in the panel of quotations"),
            (("Q",), f"A {words}", "in the panel of all quotations"),
            (("Q", "O"), f"A {words} title", "in the outline"),
            (("escape", "escape", "i"), f"{words}.txt", "in the card of an article"),
            (("escape", "o"), f"https://x.example/{words}", "in the question about an address"),
            (("escape", "f"), f"https://y.example/{words}", "in the list of links"),
            (("escape", "m", "a", "apostrophe"), f"A {words} title"[:24], "in the list of marks"),
            (("escape", "asterisk", "U"), words, "in what is undone"),
            (("c", "J"), f"B {words} title", "in the title of the next article"),
        ):
            await session.press(*keys)
            assert_shown(session, wanted, where)
        await session.press("K", "slash")
        await session.type(f"quoted {words}")
        assert_shown(session, f"/ ¶ quoted {words}", "in the search bar")
        assert_shown(session, f"«Quoted {words} words»", "in the text that was found")
        await session.press("tab")
        assert_shown(session, f"A {words} title", "in the results")
        await session.press("escape", "a")
        await session.type(words)
        assert_shown(session, words, "in a note")
        await session.press("enter", "t")
        await session.type(words)
        await session.press("enter")
        assert_shown(session, f"tags: {words}", "in a notice")
        session.main.panels.toggle("problems")
        await session.settled()
        assert_shown(session, broken.name, "in the list of problems")
        await session.press("escape", "colon")
        await session.type(words)
        assert_shown(session, words, "in the palette")
        assert session.app.is_running

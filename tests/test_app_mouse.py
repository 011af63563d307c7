"""The mouse clicks, turns its wheel, drags and double-clicks; the reader is whole without it."""

import pytest
from textual.widget import Widget

from tests.articles import article, long_article
from tests.reader_session import reading

pytestmark = pytest.mark.usefixtures("by_sight")

FIRST = long_article(40, title="First One", date="2024-05")
SECOND = long_article(8, title="Second One", date="2023-05")
TEXT = FIRST.text


async def test_a_click_on_a_quotation_makes_it_the_current_one() -> None:
    async with reading(FIRST, SECOND) as session:
        place = TEXT.index("«Words number 4»")
        await session.click(place + 3)
        assert (session.quotation, session.focus) == ("«Words number 4»", "text")
        assert "current" in session.role_under(place)
        assert "Ada Quill (said)" in session.status
        await session.press("c")
        assert session.quotation == "«Words number 8»"


async def test_a_click_on_a_name_makes_it_the_current_one() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.click(TEXT.index("Ada Quill") + 2)
        assert "Ada Quill · person" in session.status


async def test_a_click_beside_quotations_only_gives_the_text_the_keys() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.click(TEXT.index("tide tables"))
        assert (session.focus, session.words) == ("text", None)


async def test_a_click_on_an_article_of_the_list_reads_it() -> None:
    async with reading(FIRST, SECOND) as session:
        row = session.lines_of(session.main.listing).index("  Second One")
        await session.pilot.click(session.main.listing, offset=(6, row + session.main.listing.gutter.top))
        await session.settled()
        assert (session.title, session.focus) == ("Second One", "text")


async def test_a_double_click_selects_a_word_and_it_is_what_is_highlighted() -> None:
    async with reading(FIRST, SECOND) as session:
        place = TEXT.index("printed")
        await session.click(place + 2, times=2)
        assert session.main.get_selected_text() == "printed"
        await session.press("H")
        (made,) = session.desk.highlights(FIRST.key)
        assert (made.exact, made.span.start) == ("printed", place)


async def test_dragging_selects_and_escape_lets_go() -> None:
    async with reading(FIRST, SECOND) as session:
        start, end = TEXT.index("tide"), TEXT.index("yellow")
        await session.pilot.mouse_down(None, offset=session.cell_of(start))
        await session.pilot.hover(None, offset=session.cell_of(end))
        await session.pilot.mouse_up(None, offset=session.cell_of(end))
        await session.settled()
        assert session.main.get_selected_text() == TEXT[start : end + 1]
        await session.press("escape")
        assert session.main.get_selected_text() is None
        assert session.focus == "text"


async def test_what_is_selected_can_be_read_under_any_theme_and_without_colours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with reading(FIRST, SECOND) as session:
        start = TEXT.index("tide")
        await session.click(start + 1, times=2)
        for theme in ("ink", "paper", "textual-dark", "nord", "ansi-dark"):
            session.app.theme = theme
            await session.settled()
            style = session.style_under(start)
            assert style.color != style.bgcolor, theme
            assert style.bgcolor != session.style_under(start + 5).bgcolor, theme
    monkeypatch.setenv("NO_COLOR", "1")
    async with reading(FIRST, SECOND) as session:
        await session.click(start + 1, times=2)
        assert session.style_under(start).reverse


async def test_dragging_over_a_quotation_selects_words_and_jumps_nowhere() -> None:
    async with reading(FIRST, SECOND) as session:
        start, end = TEXT.index("nobody", TEXT.index("Paragraph 4.")), TEXT.index("number 4»")
        await session.pilot.mouse_down(None, offset=session.cell_of(start))
        await session.pilot.hover(None, offset=session.cell_of(end))
        await session.pilot.mouse_up(None, offset=session.cell_of(end))
        await session.settled()
        assert session.words is None
        assert session.main.text.scroll_offset.y == 0


async def test_the_wheel_scrolls_what_is_under_it() -> None:
    async with reading(FIRST, *(article(f"Body {n}", title=f"Title {n}") for n in range(40))) as session:
        for pane in (session.main.text, session.main.listing):
            await _wheel(session.pilot, pane)
            await session.settled()
            assert pane.scroll_offset.y > 0
        assert session.title == "First One"


@pytest.mark.parametrize("part", ["#prompt", "SearchInput", "#counts"])
async def test_a_click_anywhere_in_the_search_bar_starts_a_search(part: str) -> None:
    async with reading(FIRST, SECOND) as session:
        session.main.bar.tell("…")
        await session.pilot.pause()
        await session.pilot.click(part, offset=(0, 0))
        await session.settled()
        assert session.focus == "search"
        await session.type("tide")
        assert "here" in session.counts


async def test_a_click_in_the_search_bar_from_the_text_looks_inside_the_article() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.read()
        await session.pilot.click("SearchInput")
        await session.settled()
        assert session.main.searching.scope == "here"


async def test_a_click_in_the_search_bar_goes_on_with_the_query_that_is_there() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.press("slash")
        await session.type("tide")
        await session.press("enter")
        assert session.focus == "text"
        await session.pilot.click("SearchInput")
        await session.settled()
        assert (session.focus, session.main.bar.input.value) == ("search", "tide")


async def _wheel(pilot: object, pane: Widget) -> None:
    from textual.events import MouseScrollDown

    x, y = pane.region.x + 3, pane.region.y + 3
    pane.post_message(MouseScrollDown(pane, x, y, 0, 0, 0, False, False, False, x, y))

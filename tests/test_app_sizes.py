"""At any size of the terminal the reader is whole: three panes, two, or one at a time."""

import pytest
from rich.color import ColorSystem

from reader.keys import KEYS
from reader.tui.app import ReaderApp
from tests.articles import article, long_article
from tests.reader_session import Session, reading

pytestmark = pytest.mark.usefixtures("by_sight")

FIRST = long_article(40, title="First One", date="2024-05")
SECOND = long_article(8, title="Second One", date="2023-05")
LEAVING = {"quit", "quit_now", "edit", "pipe", "source", "reload"}


def panes(session: Session) -> list[str]:
    """The panes that are seen, from left to right."""
    main = session.main
    seen = {"list": main.listing, "results": main.results, "text": main.text, "panel": main.side}
    return [name for name, pane in seen.items() if pane.display and pane.region.width]


async def test_a_vast_screen_has_room_for_list_text_and_panel() -> None:
    async with reading(FIRST, SECOND, size=(140, 40)) as session:
        assert panes(session) == ["list", "text"]
        await session.press("Q")
        assert panes(session) == ["list", "text", "panel"]


async def test_on_a_wide_screen_the_panel_takes_the_place_of_the_list() -> None:
    async with reading(FIRST, SECOND, size=(100, 30)) as session:
        assert panes(session) == ["list", "text"]
        await session.press("Q")
        assert panes(session) == ["text", "panel"]
        await session.press("escape", "escape")
        assert panes(session) == ["list", "text"]
        assert session.focus == "list"


async def test_on_a_medium_screen_the_panel_takes_the_place_of_the_text() -> None:
    async with reading(FIRST, SECOND, size=(80, 24)) as session:
        assert panes(session) == ["list", "text"]
        await session.press("Q")
        assert panes(session) == ["list", "panel"]
        await session.press("j", "enter")
        assert panes(session) == ["list", "text"]
        assert (session.focus, session.quotation) == ("text", "«Words number 8»")


@pytest.mark.parametrize("size", [(60, 20), (40, 12)], ids=str)
async def test_on_a_narrow_screen_one_pane_is_seen_at_a_time(size: tuple[int, int]) -> None:
    async with reading(FIRST, SECOND, size=size) as session:
        assert (panes(session), session.focus) == (["list"], "list")
        await session.press("j", "enter")
        assert (panes(session), session.focus, session.title) == (["text"], "text", "Second One")
        await session.press("Q")
        assert (panes(session), session.focus) == (["panel"], "panel")
        await session.press("j", "enter")
        assert (panes(session), session.quotation) == (["text"], "«Words number 8»")
        await session.press("escape")
        assert (panes(session), session.focus) == (["list"], "list")
        await session.press("slash")
        await session.type("number 4")
        assert panes(session) == ["results"]
        await session.press("enter")
        assert (panes(session), session.words) == (["text"], "number 4")
        await session.press("escape")
        assert (panes(session), session.focus) == (["list"], "list")
        await session.press("c")
        assert (panes(session), session.focus) == (["text"], "text")
        await session.press("q")
        assert (panes(session), session.app.is_running) == (["list"], True)


async def test_what_has_no_room_in_the_status_line_is_cut_once() -> None:
    async with reading(FIRST, size=(40, 12)) as session:
        for speaker in ("a b c d e f g h i j k l m n o p q r s t", "aa b c d e f g h i j k l m n o p q r s t"):
            session.main.status.where = ((speaker, "bold"), (" (added)", ""))
            assert session.status.count("…") == 1, "where a word ends at the cut, too"


async def test_two_jumps_from_a_list_that_fills_the_screen_lead_to_the_second_quotation() -> None:
    async with reading(FIRST, SECOND, size=(60, 20)) as session:
        for _ in range(2):
            session.main.moving.jump("quotation", 1)  # before the text has ever been laid out
        await session.settled()
        assert session.quotation == "«Words number 8»"


async def test_going_to_a_pane_that_the_panel_hides_closes_the_panel() -> None:
    async with reading(FIRST, SECOND, size=(110, 30)) as session:
        await session.press("Q", "h")
        assert (panes(session), session.focus) == (["text", "panel"], "text")
        await session.press("h")
        assert (panes(session), session.focus) == (["list", "text"], "list")


@pytest.mark.parametrize("key", ["slash", "Q", "h"])
async def test_what_is_asked_for_in_zen_is_shown(key: str) -> None:
    async with reading(FIRST, SECOND) as session:
        await session.press("z")
        assert panes(session) == ["text"]
        await session.press(key)
        assert session.main.focused
        assert session.main.focused.region.width
        assert session.main.status.display


async def test_a_click_tells_which_pane_is_meant_when_the_terminal_becomes_narrow() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.click(FIRST.text.index("tide tables"))
        await session.resize(60, 20)
        assert (panes(session), session.focus) == (["text"], "text")


@pytest.mark.parametrize(
    "keys", [("enter",), ("c", "Q", "h"), ("c", "Q", "h", "h"), ("slash", "f", "i"), ("z",)], ids=str
)
async def test_what_has_the_keys_is_in_sight_whatever_the_size_becomes(keys: tuple[str, ...]) -> None:
    async with reading(FIRST, SECOND, size=(140, 40)) as session:
        await session.press(*keys)
        focus = session.focus
        for size in ((100, 30), (80, 24), (60, 20), (40, 12), (140, 40)):
            await session.resize(*size)
            focused = session.main.focused
            assert focused is not None, size
            assert focused.display, (size, session.focus)
            assert focused.region.width, (size, session.focus)
        assert session.focus == focus


async def test_the_text_keeps_its_place_through_all_sizes() -> None:
    async with reading(FIRST, SECOND, size=(140, 40)) as session:
        await session.read()
        await session.press("d", "d", "d")
        top, line = session.main.text.top, session.main.text.scroll_offset.y
        for size in ((100, 30), (80, 24), (60, 20), (40, 12), (140, 40)):
            await session.resize(*size)
            page = session.main.text.page
            assert page.line_of(top) == session.main.text.scroll_offset.y, size
        assert session.main.text.scroll_offset.y == line


@pytest.mark.parametrize("size", [(1, 1), (2, 2)], ids=str)
async def test_every_key_can_be_pressed_on_the_smallest_screen(
    size: tuple[int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ReaderApp, "open_url", lambda *_: None)
    async with reading(FIRST, article("Oui"), size=size) as session:
        await session.press(*(key for row in KEYS if row.id not in LEAVING for key in (row.keys[0], "escape")))
        assert session.app.is_running
        await session.resize(80, 24)
        assert panes(session)


async def test_with_no_articles_every_key_can_be_pressed() -> None:
    async with reading() as session:
        await session.press(*(key for row in KEYS if row.id not in LEAVING for key in (row.keys[0], "escape")))
        assert session.app.is_running
        assert any("No articles here." in line for line in session.shown)


async def test_every_key_of_the_help_can_be_read_at_forty_columns() -> None:
    async with reading(FIRST, SECOND, size=(40, 300)) as session:
        await session.press("question_mark")
        shown = [line.strip() for line in session.shown]
        for row in KEYS:
            keys = "  ".join(row.shown.split()[:2])
            assert any(line == keys or line.startswith(f"{keys} ") for line in shown), keys
        assert "date:2023-05..2023-06" in shown


async def test_the_counts_of_a_search_make_way_for_the_query() -> None:
    async with reading(FIRST, SECOND, size=(40, 12)) as session:
        await session.press("slash")
        await session.type("tide")
        assert session.counts.endswith("in 2 articles")
        await session.type(" tables of the port")
        assert session.shown[-2].strip().startswith("/  tide tables of the port")
        assert "·" in session.counts
        assert len(session.counts) < 10
        await session.resize(80, 12)
        assert session.counts.endswith("in 2 articles")


async def test_at_forty_columns_the_status_line_says_who_rather_than_what() -> None:
    said = article("Wilhelmina Featherstone said: «no».", title="One")
    async with reading(said, size=(40, 12)) as session:
        await session.press("c")
        assert "❝ 1/1 · Wilhelmina Featherstone" in session.status
        await session.resize(80, 12)
        assert "quotation 1/1 · Wilhelmina Featherstone (said) · direct" in session.status


async def test_in_sixteen_colours_the_scroll_bar_is_seen() -> None:
    async with reading(FIRST, SECOND) as session:
        session.app.add_class("-few-colours")
        await session.settled()
        styles = session.main.text.styles
        colours = (styles.scrollbar_color, styles.scrollbar_background)
        shown = {colour.rich_color.downgrade(ColorSystem.STANDARD).number for colour in colours}
        assert len(shown) == 2


async def test_what_goes_on_in_the_background_makes_way_for_who_says_it() -> None:
    async with reading(FIRST, SECOND, size=(44, 20)) as session:
        session.main.busy = "3 files not read (:problems)"
        session.main.tell_where()
        await session.settled()
        assert "3 files not read" in session.status
        await session.read()
        await session.press("c")
        assert "Ada Quill (said)" in session.status
        assert "files" not in session.status
        await session.resize(120, 20)
        assert "Ada Quill (said)" in session.status
        assert "3 files not read" in session.status

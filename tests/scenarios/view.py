"""The keys of the view: the order of the list, the length of the lines, zen, the mouse."""

from reader.tui.prompts import ChooseKey
from tests.reader_session import Session, rows_of
from tests.scenarios import Outside, does


@does("view")
async def sorts_and_filters_the_list(session: Session, key: str, outside: Outside) -> None:
    await session.press("j", "asterisk", key)
    assert isinstance(session.screen, ChooseKey)
    await session.press("asterisk")
    assert len(session.main.order) == 1
    assert "★ Second One" in rows_of(session.main.listing)
    await session.press(key, "a", key, "t")
    assert [session.main.library.articles[n].title for n in session.main.order] == [
        "First One",
        "Second One",
        "Third One",
    ]


@does("wider")
async def makes_the_lines_longer_and_the_first_one_stays(session: Session, key: str, outside: Outside) -> None:
    await session.read()
    await session.press("d", "d")
    top = session.main.text.top
    await session.press(key)
    page = session.main.text.page
    assert (page.width, session.desk.setting("measure", "")) == (72, "72")
    assert page.line_of(top) == session.main.text.scroll_offset.y


@does("narrower")
async def makes_the_lines_shorter_down_to_the_shortest(session: Session, key: str, outside: Outside) -> None:
    await session.press(key)
    assert session.main.text.page.width == 64
    await session.press(*[key] * 12)
    assert session.main.text.page.width == 36


@does("zen")
async def shows_the_text_alone_and_everything_again(session: Session, key: str, outside: Outside) -> None:
    main = session.main
    await session.press(key)
    assert main.text.region.size == session.app.size
    assert not any(pane.display for pane in (main.listing, main.bar, main.status, main.side))
    await session.press("c", key)
    assert session.quotation == "«Words number 4»"
    assert main.listing.display
    assert main.status.display


@does("release_mouse")
async def leaves_the_mouse_to_the_terminal_and_takes_it_back(session: Session, key: str, outside: Outside) -> None:
    await session.press(key)
    assert outside.mouse == ["released"]
    assert "M takes it back" in session.status
    await session.press(key)
    assert outside.mouse == ["released", "taken"]

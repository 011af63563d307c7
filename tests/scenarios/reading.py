"""The keys of reading: lines, pages, ends, articles."""

from tests.reader_session import Session
from tests.scenarios import Outside, does


def y(session: Session) -> int:
    """The line of the page that is first in the pane."""
    return session.main.text.scroll_offset.y


@does("line_down")
async def goes_down_a_row_of_the_list_or_a_line_of_the_text(session: Session, key: str, outside: Outside) -> None:
    await session.press(key)
    assert session.title == "Second One"
    await session.read()
    await session.press(key, key)
    assert y(session) == 2


@does("line_up")
async def goes_up_a_row_of_the_list_or_a_line_of_the_text(session: Session, key: str, outside: Outside) -> None:
    await session.press("G", key)
    assert session.title == "Second One"
    await session.press(key)
    assert session.title == "First One"
    await session.read()
    await session.press("j", "j", "j", key)
    assert y(session) == 2


@does("half_down")
async def goes_down_half_a_page(session: Session, key: str, outside: Outside) -> None:
    await session.read()
    await session.press(key)
    assert y(session) == session.main.text.rows // 2


@does("half_up")
async def goes_up_half_a_page(session: Session, key: str, outside: Outside) -> None:
    await session.read()
    await session.press("d", "d", key)
    assert y(session) == session.main.text.rows // 2


@does("page_down")
async def goes_down_a_page_and_leaves_two_lines_in_sight(session: Session, key: str, outside: Outside) -> None:
    await session.read()
    await session.press(key)
    assert y(session) == session.main.text.rows - 2


@does("page_up")
async def goes_up_a_page(session: Session, key: str, outside: Outside) -> None:
    await session.read()
    await session.press("space", "space", key)
    assert y(session) == session.main.text.rows - 2


@does("top")
async def goes_to_the_beginning_of_the_text_or_the_list(session: Session, key: str, outside: Outside) -> None:
    await session.read()
    await session.press("d", "d", key)
    assert y(session) == 0
    await session.press("h", "j", key)
    assert session.title == "First One"


@does("bottom")
async def goes_to_the_end_of_the_text_or_the_list(session: Session, key: str, outside: Outside) -> None:
    await session.read()
    await session.press(key)
    assert y(session) == session.main.text.max_scroll_y > 0
    await session.press("h", key)
    assert session.title == "Third One"


@does("next_article")
async def reads_the_next_article_and_the_list_goes_along(session: Session, key: str, outside: Outside) -> None:
    await session.read()
    await session.press(key)
    assert session.title == "Second One"
    assert session.focus == "text"
    assert "▌ Second One" in session.lines_of(session.main.listing)
    await session.press(key, key)
    assert session.title == "Third One"


@does("previous_article")
async def reads_the_previous_article(session: Session, key: str, outside: Outside) -> None:
    await session.read()
    await session.press("J", "J", key)
    assert session.title == "Second One"
    await session.press(key, key)
    assert session.title == "First One"

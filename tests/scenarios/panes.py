"""The keys of moving between panes, and back."""

from tests.reader_session import Session
from tests.scenarios import Outside, does


@does("pane_right")
async def goes_to_the_pane_on_the_right_and_stays_at_the_last(session: Session, key: str, outside: Outside) -> None:
    await session.press(key)
    assert session.focus == "text"
    await session.press(key)
    assert session.focus == "text"
    await session.press("Q", "h", key)
    assert session.focus == "panel"


@does("pane_left")
async def goes_to_the_pane_on_the_left_and_stays_at_the_first(session: Session, key: str, outside: Outside) -> None:
    await session.read()
    await session.press(key)
    assert session.focus == "list"
    await session.press(key)
    assert session.focus == "list"


@does("next_pane")
async def goes_round_the_panes(session: Session, key: str, outside: Outside) -> None:
    await session.resize(140, 40)
    await session.press("Q", key)
    assert session.focus == "list"
    await session.press(key)
    assert session.focus == "text"
    await session.press(key)
    assert session.focus == "panel"


@does("choose")
async def reads_the_article_then_goes_to_the_place_in_the_panel(session: Session, key: str, outside: Outside) -> None:
    await session.press("j", key)
    assert (session.focus, session.title) == ("text", "Second One")
    await session.press("Q", "j", key)
    assert (session.focus, session.quotation) == ("text", "«Words number 8»")


@does("back")
async def steps_back_and_never_quits(session: Session, key: str, outside: Outside) -> None:
    await session.press("c", "Q", key)
    assert (session.main.side.display, session.focus) == (False, "text")
    await session.press(key)
    assert session.focus == "list"
    await session.press(key, key)
    assert session.app.is_running
    assert session.focus == "list"


@does("jump_back")
async def goes_back_to_where_each_jump_started(session: Session, key: str, outside: Outside) -> None:
    await session.press("G", "g")
    await session.read()
    await session.press("j", "j", "j", "c", "G", "J")
    assert session.title == "Second One"
    await session.press(key)
    assert session.title == "First One"
    await session.press(key, key)
    assert session.main.text.scroll_offset.y == 3

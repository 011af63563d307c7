"""The keys that hand over to other programs, the palette, the help, and the way out."""

from textual.command import CommandPalette

from reader.keys import KEYS
from reader.tui.prompts import Ask, Card, ChooseKey, Pick
from tests.reader_session import Session
from tests.scenarios import FILE, FIRST, Outside, does


@does("source")
async def shows_the_address_and_opens_it_once_told_to(session: Session, key: str, outside: Outside) -> None:
    await session.press(key)
    assert isinstance(session.screen, ChooseKey)
    assert any("https://paper.example.org/first" in line for line in session.shown)
    await session.press("escape")
    assert outside.opened == []
    await session.press(key, "o")
    assert outside.opened == ["https://paper.example.org/first"]


@does("edit")
async def opens_the_file_in_the_editor_and_reads_it_again(session: Session, key: str, outside: Outside) -> None:
    file = outside.folder / FILE
    await session.press("G")
    file.write_text("Third One\n\nOther words, from the editor.\n")
    await session.press(key)
    assert outside.ran == [(["some-editor", "--wait", str(file)], None)]
    assert session.main.text.article.text == "Third One\nOther words, from the editor."


@does("follow")
async def shows_where_links_lead_and_follows_the_one_picked(session: Session, key: str, outside: Outside) -> None:
    await session.press(key)
    assert isinstance(session.screen, Pick)
    assert any("https://tides.example.org/tables" in line for line in session.shown)
    await session.press("enter", "o")
    assert outside.opened == ["https://tides.example.org/tables"]


@does("pipe")
async def pipes_the_text_to_a_command_without_a_shell(session: Session, key: str, outside: Outside) -> None:
    await session.press(key)
    assert isinstance(session.screen, Ask)
    await session.type("wc '-w; ls'")
    await session.press("enter")
    assert outside.ran == [(["wc", "-w; ls"], FIRST.text.encode())]


@does("reload")
async def reads_the_files_again(session: Session, key: str, outside: Outside) -> None:
    (outside.folder / FILE).write_text("Third One\n\nOther words, written meanwhile.\n")
    await session.press(key)
    assert [article.text for article in session.main.library.articles] == ["Third One\nOther words, written meanwhile."]
    assert session.title == "Third One"


@does("suspend")
async def stops_the_program_until_the_shell_lets_it_go_on(session: Session, key: str, outside: Outside) -> None:
    stopped: list[bool] = []
    session.app.action_suspend_process = lambda: stopped.append(True)  # type: ignore[method-assign]
    await session.press(key)
    assert stopped == [True]


@does("palette")
async def offers_every_command_by_its_name(session: Session, key: str, outside: Outside) -> None:
    await session.press(key)
    assert isinstance(session.screen, CommandPalette)
    await session.type("star the article")
    await session.press("enter")
    await session.press("enter")
    assert session.desk.starred() == {FIRST.key}


@does("help")
async def shows_every_key(session: Session, key: str, outside: Outside) -> None:
    await session.resize(120, 110)
    await session.press(key)
    assert isinstance(session.screen, Card)
    help_text = "\n".join(session.shown)
    assert [row.id for row in KEYS if row.says[:40] not in help_text] == []
    await session.press(key)
    assert not isinstance(session.screen, Card)


@does("quit")
async def goes_back_while_there_is_something_to_go_back_from_then_quits(
    session: Session, key: str, outside: Outside
) -> None:
    await session.press("j", "Q", key)
    assert session.app.is_running
    assert not session.main.side.display
    await session.press(key)
    assert not session.app.is_running
    assert session.desk.last_article() == session.main.text.article.key


@does("quit_now")
async def quits_at_once(session: Session, key: str, outside: Outside) -> None:
    await session.press("c", "Q", key)
    assert not session.app.is_running
    assert session.desk.last_article() == FIRST.key

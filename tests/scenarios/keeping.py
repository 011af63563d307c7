"""The keys of keeping: copies, marks, highlights, notes, tags, stars, what was read."""

from reader.tui.prompts import Ask, ChooseKey
from tests.reader_session import Session
from tests.scenarios import FIRST, Outside, does


@does("copy")
async def copies_words_citation_locator_or_article(session: Session, key: str, outside: Outside) -> None:
    await session.press("c", key)
    assert isinstance(session.screen, ChooseKey)
    await session.press("y", key, "c", key, "a", key, "escape")
    words, cited, everything = outside.copied
    assert words == "«Words number 4»"
    assert cited.startswith("«Words number 4» — Ada Quill, ")
    assert "First One" in cited
    assert everything == FIRST.text


@does("mark")
async def sets_a_mark_by_a_letter(session: Session, key: str, outside: Outside) -> None:
    await session.read()
    await session.press("d", key, "a")
    assert session.desk.mark("a") == (FIRST.key, session.main.text.top)
    assert "mark a set" in session.status


@does("go_to_mark")
async def goes_to_a_mark_in_another_article(session: Session, key: str, outside: Outside) -> None:
    await session.read()
    await session.press("d", "m", "a")
    top = session.main.text.top
    await session.press("J", key, "a")
    assert (session.title, session.main.text.top) == ("First One", top)


@does("highlight")
async def highlights_the_quotation_and_takes_it_away_again(session: Session, key: str, outside: Outside) -> None:
    await session.press("c", key)
    (made,) = session.desk.highlights(FIRST.key)
    assert made.exact == "«Words number 4»"
    assert "highlight" in session.role_under(made.span.start)
    await session.press(key)
    assert session.desk.highlights(FIRST.key) == ()
    assert "highlight" not in session.role_under(made.span.start)


@does("note")
async def writes_a_note_on_the_quotation_and_changes_it(session: Session, key: str, outside: Outside) -> None:
    await session.press("c", key)
    assert isinstance(session.screen, Ask)
    await session.type("why?")
    await session.press("enter")
    await session.press(key)
    await session.type(" indeed")
    await session.press("enter", key)
    await session.press("escape")
    (made,) = session.desk.highlights(FIRST.key)
    assert (made.exact, made.note) == ("«Words number 4»", "why? indeed")


@does("tag")
async def tags_the_article(session: Session, key: str, outside: Outside) -> None:
    await session.press(key)
    await session.type("sea, port")
    await session.press("enter")
    assert session.desk.tags(FIRST.key) == ("port", "sea")


@does("star")
async def stars_the_article_and_takes_the_star_away(session: Session, key: str, outside: Outside) -> None:
    await session.press(key)
    assert session.desk.starred() == {FIRST.key}
    assert "▌ ★ First One" in session.lines_of(session.main.listing)
    await session.press(key)
    assert session.desk.starred() == set()


@does("read")
async def marks_the_article_read_and_unread(session: Session, key: str, outside: Outside) -> None:
    await session.press(key)
    assert session.desk.is_read(FIRST.key)
    assert any("✓" in line for line in session.lines_of(session.main.listing))
    await session.press(key)
    assert not session.desk.is_read(FIRST.key)


@does("undo")
async def takes_back_the_last_changes_one_by_one(session: Session, key: str, outside: Outside) -> None:
    await session.press("asterisk", "c", "H", key)
    assert session.desk.highlights(FIRST.key) == ()
    assert "undone" in session.status
    assert not any("highlight" in session.role_under(n) for n in range(len(FIRST.text)))
    await session.press(key)
    assert session.desk.starred() == set()
    await session.press(key)
    assert "nothing to undo" in session.status

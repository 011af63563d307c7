"""The keys of who said what: quotations, voices, names, and the panels of them."""

from reader.tui.prompts import Card
from tests.reader_session import Session, rows_of
from tests.scenarios import Outside, does


@does("next_quotation")
async def jumps_to_the_next_quotation_and_says_whose(session: Session, key: str, outside: Outside) -> None:
    await session.press(key)
    assert session.quotation == "«Words number 4»"
    assert "quotation 1/10 · Ada Quill (said) · direct" in session.status
    assert session.focus == "text"
    await session.press(key)
    assert session.quotation == "«Words number 8»"


@does("previous_quotation")
async def jumps_to_the_previous_quotation(session: Session, key: str, outside: Outside) -> None:
    await session.press("c", "c", "c", key)
    assert session.quotation == "«Words number 8»"


@does("next_voice")
async def jumps_along_one_voice_into_the_next_article(session: Session, key: str, outside: Outside) -> None:
    await session.press("c", key)
    assert session.quotation == "«Words number 12»"
    await session.press("C", key)
    assert "Bo Tarn" in session.status
    await session.press(key, key, key)
    assert (session.quotation, session.title) == ("«Words number 40»", "First One")
    await session.press(key)
    assert (session.quotation, session.title) == ("«Words number 8»", "Second One")
    assert "in another article: Second One" in session.status


@does("previous_voice")
async def jumps_back_along_one_voice(session: Session, key: str, outside: Outside) -> None:
    await session.press("c", "s", "s", key)
    assert session.quotation == "«Words number 12»"


@does("next_name")
async def jumps_to_the_next_name_and_says_what_it_names(session: Session, key: str, outside: Outside) -> None:
    await session.press(key, key)
    assert session.words == "Ada Quill"
    assert "name 2/11 · Ada Quill · person" in session.status
    await session.press(key)
    assert session.words == "Bo Tarn"


@does("previous_name")
async def jumps_to_the_previous_name(session: Session, key: str, outside: Outside) -> None:
    await session.press("p", "p", "p", key)
    assert session.words == "Ada Quill"


@does("repeat")
async def repeats_the_last_jump(session: Session, key: str, outside: Outside) -> None:
    await session.press("p", "p", key)
    assert session.words == "Bo Tarn"
    await session.press("c")
    before = session.quotation
    await session.press(key)
    assert session.quotation not in (None, before)


@does("repeat_back")
async def repeats_the_last_jump_the_other_way(session: Session, key: str, outside: Outside) -> None:
    await session.press("c", "c", "c", key)
    assert session.quotation == "«Words number 8»"
    await session.press(key)
    assert session.quotation == "«Words number 4»"


@does("card")
async def shows_why_this_speaker_and_where_else(session: Session, key: str, outside: Outside) -> None:
    await session.press("c", key)
    assert isinstance(session.screen, Card)
    card = "\n".join(session.shown)
    assert "Ada Quill" in card
    assert "«Words number 4»" in card
    assert "6 quotations in 2 articles" in card
    await session.press("escape")
    assert session.quotation == "«Words number 4»"


@does("quotations")
async def shows_the_quotations_of_the_article_then_of_all_then_none(
    session: Session, key: str, outside: Outside
) -> None:
    await session.press(key)
    side = session.main.side
    assert (side.display, session.focus) == (True, "panel")
    assert session.panel_title == "Quotations  10 here · 12 in all"
    assert len(side.rows.source) == 10
    await session.press(key)
    assert len(side.rows.source) == 12
    await session.press(key)
    assert (side.display, session.focus) == (False, "text")


@does("names")
async def shows_the_names_of_the_article_then_of_all_then_none(session: Session, key: str, outside: Outside) -> None:
    await session.press(key)
    here = rows_of(session.main.side.rows)
    assert here[0].startswith("Ada Quill")
    assert not any(row.startswith("Second One") for row in here)
    await session.press(key)
    assert any(row.startswith("Second One") for row in rows_of(session.main.side.rows))
    await session.press(key)
    assert not session.main.side.display


@does("outline")
async def shows_the_headings(session: Session, key: str, outside: Outside) -> None:
    await session.press(key)
    assert session.panel_title.startswith("Outline")
    assert rows_of(session.main.side.rows) == ["First One"]
    await session.press(key)
    assert not session.main.side.display


@does("highlights")
async def highlights_all_then_quotations_then_nothing(session: Session, key: str, outside: Outside) -> None:
    text = session.main.text.article.text
    quotation, name = text.index("«Words"), text.index("Ada Quill")
    assert session.role_under(quotation) | session.role_under(name) == {"quotation", "name"}
    await session.press(key)
    assert (session.role_under(quotation), session.role_under(name)) == ({"quotation"}, set())
    await session.press(key)
    assert session.role_under(quotation) == set()
    await session.press(key)
    assert session.role_under(name) == {"name"}

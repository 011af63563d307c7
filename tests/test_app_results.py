"""Results in their order, in which months they appeared, and searches that come back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.cells import cell_len
from reader.tui.found_line import sparkline
from reader.tui.recall import Recall
from tests.articles import article
from tests.reader_session import Session, reading, rows_of

pytestmark = pytest.mark.usefixtures("by_sight")

OLD = article("Le port et le port et le port.", title="Port", date="2019-03")
NEW = article("Un détour par ce petit port.", title="Neuf", date="2024-05")
LAST = article("Il dort au port depuis hier.", title="Dernier", date="2024-06")
UNDATED = article("Le port sans date.", title="Sans date")


async def search(session: Session, text: str) -> None:
    await session.press("slash")
    await session.type(text)


def _titles(session: Session) -> list[str]:
    titles = {one.title for one in (OLD, NEW, LAST, UNDATED)}
    return list(dict.fromkeys(line for line in rows_of(session.main.results) if line in titles))


def _line(session: Session) -> str:
    return session.lines_of(session.main.found_line)[0].strip()


async def test_results_by_date_have_the_newest_first_and_the_next_search_has_them_too() -> None:
    async with reading(OLD, NEW, LAST, UNDATED) as session:
        await search(session, "port")
        assert _titles(session)[0] == "Port"
        assert _line(session).endswith("best first")
        await session.press("f4")
        assert _titles(session) == ["Dernier", "Neuf", "Port", "Sans date"]
        assert session.title == "Dernier"
        assert _line(session).endswith("newest first")
        await session.press("escape")
        await search(session, "port")
        assert _titles(session)[0] == "Dernier"
        await session.press("enter", "h", "v")
        assert _titles(session)[0] == "Port"


async def test_hits_a_month_are_drawn_over_the_results() -> None:
    async with reading(OLD, NEW, LAST, UNDATED) as session:
        await search(session, "port")
        line = _line(session)
        assert line.startswith("2019 ")
        assert " 2024 " in line
        assert line[5] == "█"
        await session.press("escape")
        await search(session, "petit")
        assert _line(session) == "best first"
        await session.press(*["backspace"] * 5)
        assert _line(session) == ""


@pytest.mark.parametrize(("columns", "drawn"), [(40, True), (120, True)])
async def test_hits_a_month_are_drawn_at_any_width_that_has_room(columns: int, drawn: bool) -> None:
    async with reading(OLD, NEW, size=(columns, 24)) as session:
        await search(session, "port")
        assert ("2019" in _line(session)) == drawn


async def test_on_a_low_screen_the_line_gives_its_place_to_results() -> None:
    async with reading(OLD, NEW, size=(40, 12)) as session:
        await search(session, "port")
        assert not session.main.found_line.display
        assert session.main.results.display


@pytest.mark.parametrize(
    ("months", "cells", "drawn"),
    [
        ((), 20, ""),
        ((((2024, 1), 5),), 20, ""),
        ((((2024, 1), 5), ((2024, 2), 5)), 3, ""),
        ((((2024, 1), 1), ((2024, 2), 8)), 20, "▁█"),
        ((((2023, 12), 8), ((2024, 3), 4)), 20, "█  ▄"),
        ((((2020, 1), 1), ((2029, 12), 1)), 10, "█        █"),
    ],
)
def test_a_sparkline_has_a_block_a_month_or_one_for_several(
    months: tuple[tuple[tuple[int, int], int], ...], cells: int, drawn: str
) -> None:
    assert sparkline(months, cells) == drawn


@given(st.dictionaries(st.tuples(st.integers(1, 9999), st.integers(1, 12)), st.integers(1, 10**6)), st.integers(-5, 60))
def test_a_sparkline_fits_and_shows_its_ends(months: dict[tuple[int, int], int], cells: int) -> None:
    drawn = sparkline(tuple(sorted(months.items())), cells)
    assert cell_len(drawn) <= max(0, cells)
    if drawn:
        assert drawn[0] != " " != drawn[-1]
        assert "█" in drawn


# ---- earlier searches


async def test_an_arrow_up_in_an_empty_bar_recalls_earlier_searches_and_down_comes_back() -> None:
    async with reading(OLD, NEW, LAST) as session:
        for text in ("petit", "dort"):
            await search(session, text)
            await session.press("enter", "escape")
        await session.press("slash", "up")
        assert (session.main.bar.input.value, session.title) == ("dort", "Dernier")
        await session.press("up")
        assert (session.main.bar.input.value, session.title) == ("petit", "Neuf")
        await session.press("up")
        assert session.main.bar.input.value == "petit"
        await session.press("down", "down")
        assert session.main.bar.input.value == ""


async def test_an_arrow_up_from_the_first_result_keeps_what_was_typed() -> None:
    async with reading(OLD, NEW, LAST) as session:
        await search(session, "dort")
        await session.press("enter", "escape")
        await search(session, "port")
        await session.press("down", "up")
        assert session.main.bar.input.value == "port"
        await session.press("up")
        assert session.main.bar.input.value == "dort"
        await session.press("down")
        assert session.main.bar.input.value == "port"
        await session.press("up")
        await session.type("x")
        assert session.main.bar.input.value == "dortx"
        await session.press("down")
        assert session.main.bar.input.value == "dortx"


async def test_searches_are_there_at_the_next_start() -> None:
    async with reading(OLD, NEW) as session:
        await search(session, "petit port")
        await session.press("enter")
    async with reading(OLD, NEW) as session:
        await session.press("slash", "up")
        assert session.main.bar.input.value == "petit port"


def test_what_was_typed_is_not_recalled_twice() -> None:
    recall = Recall(lambda: ("a", "b"))
    assert [recall.step(1, "a"), recall.step(1, "a"), recall.step(-1, "b"), recall.step(-1, "a")] == [
        "b",
        None,
        "a",
        None,
    ]
    assert not recall.is_on
    assert Recall(lambda: ()).step(1, "") is None

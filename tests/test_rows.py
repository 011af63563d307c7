"""A list costs what is on the screen, keeps its headings in sight, and its cursor on rows that can be stood on."""

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from functools import partial

import pytest
from textual.app import App, ComposeResult
from textual.pilot import Pilot

from reader.tui.rows import RowLine, Rows
from reader.tui.themes import derived


class Counted:
    """Rows of two lines, each tenth a heading of one; counts how often it is asked for lines."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.asked: list[int] = []

    def __len__(self) -> int:
        return self.count

    def heights(self, width: int) -> Iterable[int]:  # noqa: ARG002
        """Two lines each, headings one."""
        return (1 if self.is_heading(row) else 2 for row in range(self.count))

    def is_heading(self, row: int) -> bool:
        """Each tenth row."""
        return row % 10 == 0

    def heading_of(self, row: int) -> int | None:
        """The tenth row before."""
        return row // 10 * 10

    def lines(self, row: int, width: int) -> list[RowLine]:  # noqa: ARG002
        """`heading 3` or `row 34` and, under it, `facts 34`."""
        self.asked.append(row)
        if self.is_heading(row):
            return [((f"heading {row // 10}", "heading"),)]
        return [((f"row {row}", "strong"),), ((f"facts {row}", "quiet"),)]


class Listing(App[None]):
    """Nothing but the list."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = Rows()
        self.told: list[Rows.Highlighted] = []

    def get_theme_variable_defaults(self) -> dict[str, str]:  # noqa: D102
        return derived(self.current_theme)

    def compose(self) -> ComposeResult:  # noqa: D102
        yield self.rows

    def on_rows_highlighted(self, event: Rows.Highlighted) -> None:
        """Keep what the list tells."""
        self.told.append(event)

    def on_rows_selected(self, event: Rows.Selected) -> None:
        """Keep what the list tells."""
        self.told.append(event)


@asynccontextmanager
async def listing(
    count: int, size: tuple[int, int] = (40, 12)
) -> AsyncIterator[tuple[Rows, Counted, Pilot[None], Listing]]:
    app, source = Listing(), Counted(count)
    async with app.run_test(size=size) as pilot:
        app.rows.show(source, 0)
        await pilot.pause()
        yield app.rows, source, pilot, app


def shown(rows: Rows) -> list[str]:
    return ["".join(s.text for s in rows.render_line(y)).strip() for y in range(rows.content_size.height)]


async def test_a_hundred_thousand_rows_are_asked_for_no_more_than_the_screen_shows() -> None:
    async with listing(100_000) as (rows, source, pilot, _):
        on_the_screen = 12
        for move in (partial(rows.move, 1), partial(rows.move_page, 1), partial(rows.move_end, True)):
            source.asked.clear()
            move()
            await pilot.pause()
            assert len(set(source.asked)) <= on_the_screen
            assert len(source.asked) <= 3 * on_the_screen
        assert shown(rows)[-1] == "▌ facts 99999"


async def test_the_cursor_stands_on_the_first_row_that_is_no_heading() -> None:
    async with listing(25) as (rows, _, _, _):
        assert rows.cursor == 1
        assert shown(rows)[:3] == ["heading 0", "▌ row 1", "▌ facts 1"]


async def test_the_cursor_skips_headings_and_stops_at_the_ends() -> None:
    async with listing(25) as (rows, _, _, app):
        rows.move(9)
        assert rows.cursor == 11
        rows.move(-1)
        assert rows.cursor == 9
        rows.move_end(True)
        assert rows.cursor == 24
        rows.move(5)
        assert rows.cursor == 24
        rows.move_end(False)
        rows.move(-1)
        assert rows.cursor == 1
        assert [type(event) for event in app.told] == [Rows.Highlighted] * len(app.told)


async def test_the_heading_of_the_first_row_in_sight_stays_in_sight() -> None:
    async with listing(100) as (rows, _, pilot, _):
        rows.stand_on(57)
        await pilot.pause()
        assert shown(rows)[0] == "heading 5"
        assert "▌ row 57" in shown(rows)
        rows.stand_on(41)
        await pilot.pause()
        assert shown(rows)[:2] == ["heading 4", "▌ row 41"]


@pytest.mark.parametrize("row", [1, 9, 11, 37, 59, 98])
async def test_the_row_under_the_cursor_is_seen_whole_from_wherever_one_comes(row: int) -> None:
    async with listing(100) as (rows, _, pilot, _):
        for start in (1, 99, 50):
            rows.stand_on(start)
            rows.stand_on(row)
            await pilot.pause()
            assert [line for line in shown(rows) if line.startswith("▌")] == [f"▌ row {row}", f"▌ facts {row}"]


async def test_a_page_moves_by_what_is_on_the_screen() -> None:
    async with listing(100) as (rows, _, pilot, _):
        rows.move_page(1)
        await pilot.pause()
        assert rows.cursor == 7
        rows.move_page(1)
        assert 11 <= rows.cursor <= 14
        rows.move_page(-2)
        assert rows.cursor <= 2


async def test_pages_reach_both_ends_however_small_the_screen() -> None:
    async with listing(30, (10, 1)) as (rows, _, _, _):
        for _ in range(40):
            rows.move_page(1)
        assert rows.cursor == 29
        for _ in range(40):
            rows.move_page(-1)
        assert rows.cursor == 1


async def test_other_rows_keep_the_cursor_and_the_place_unless_told_otherwise() -> None:
    async with listing(100) as (rows, _, pilot, app):
        rows.stand_on(51)
        await pilot.pause()
        place = rows.scroll_offset.y
        told = len(app.told)
        rows.show(Counted(100))
        await pilot.pause()
        assert (rows.cursor, rows.scroll_offset.y) == (51, place)
        rows.show(Counted(20))
        await pilot.pause()
        assert rows.cursor == 19
        assert len(app.told) == told, "nobody moved the cursor"


async def test_a_click_stands_on_a_row_and_chooses_it_and_a_heading_is_no_row() -> None:
    async with listing(25) as (rows, _, pilot, app):
        await pilot.click(rows, offset=(5, 4))
        assert rows.cursor == 2
        assert [(type(event), event.row) for event in app.told] == [(Rows.Highlighted, 2), (Rows.Selected, 2)]
        await pilot.click(rows, offset=(5, 0))
        assert rows.cursor == 2
        assert len(app.told) == 2


async def test_a_list_of_nothing_can_be_used() -> None:
    async with listing(0) as (rows, _, pilot, app):
        rows.move(1)
        rows.move_page(-1)
        rows.move_end(True)
        rows.choose()
        await pilot.pause()
        assert (rows.cursor, app.told) == (-1, [])


async def test_a_list_of_headings_has_no_row_to_stand_on() -> None:
    async with listing(1) as (rows, _, pilot, app):
        rows.move(1)
        rows.choose()
        await pilot.pause()
        assert (rows.cursor, app.told) == (-1, [])


async def test_the_row_under_the_cursor_stays_in_sight_when_the_terminal_shrinks() -> None:
    async with listing(100, (40, 30)) as (rows, _, pilot, _):
        rows.stand_on(13)
        await pilot.resize_terminal(20, 6)
        await pilot.pause()
        assert "▌ row 13" in shown(rows)


@pytest.mark.parametrize("between", [0, 3])
async def test_the_cursor_is_in_sight_in_a_list_that_grows_from_nothing(between: int) -> None:
    async with listing(100) as (rows, source, pilot, _):
        rows.move_end(True)
        for step in (Counted(0), Counted(between), source):
            rows.show(step, 95 if step is source else None)
            await pilot.pause()
        assert any("row 95" in line for line in shown(rows))

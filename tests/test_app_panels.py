"""The panel beside the text follows the reader, and the reader follows the panel."""

from pathlib import Path

import pytest
from textual.containers import VerticalScroll
from textual.widgets import Static

from reader.article import BlockKind
from reader.sources import Problem
from tests.articles import article, long_article
from tests.reader_session import reading, rows_of

pytestmark = pytest.mark.usefixtures("by_sight")

FIRST = long_article(40, title="First One", date="2024-05")
SECOND = long_article(8, title="Second One", date="2023-05")


async def test_a_quotation_stands_in_the_panel_with_its_speaker_its_cue_and_its_words() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.press("Q")
        assert rows_of(session.main.side.rows)[:2] == ["Ada Quill  said", "«Words number 4»"]


async def test_the_panel_opens_at_the_quotation_that_the_reader_stands_on() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.press("c", "c", "c", "Q")
        assert session.main.side.rows.cursor == 2


async def test_moving_in_the_panel_shows_the_place_in_the_text_and_the_panel_keeps_the_keys() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.press("Q", "G")
        assert (session.focus, session.quotation) == ("panel", "«Words number 40»")
        assert session.main.text.is_visible(session.main.reading.quotation)  # type: ignore[arg-type]  # asserted above


async def test_jumping_in_the_text_moves_the_panel_along() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.press("Q", "h", "c", "c")
        assert session.main.side.rows.cursor == 1


async def test_a_quotation_of_another_article_opens_that_article() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.press("Q", "Q")
        assert session.panel_title == "Quotations  10 here · 12 in all"
        await session.press("G", "enter")
        assert (session.title, session.quotation, session.focus) == ("Second One", "«Words number 8»", "text")


async def test_a_name_leads_to_its_first_mention() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.press("W")
        row = next(n for n, line in enumerate(rows_of(session.main.side.rows)) if line.startswith("Bo Tarn"))
        await session.press("g", *["j"] * row, "enter")
        assert (session.words, session.focus) == ("Bo Tarn", "text")
        assert "Bo Tarn · person" in session.status


async def test_another_article_fills_the_panel_anew() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.press("Q", "J")
        assert session.panel_title == "Quotations  2 here · 12 in all"
        assert len(session.main.side.rows.source) == 2


async def test_a_heading_of_the_outline_leads_to_its_place() -> None:
    parts = [part for n in range(9) for part in ((BlockKind.HEADING, f"Part {n}"), "Words. " * 120)]
    async with reading(article(*parts, title="In parts")) as session:
        await session.press("O")
        assert rows_of(session.main.side.rows) == ["In parts", *(f"Part {n}" for n in range(9))]
        await session.press("G", "k", "enter")
        assert session.first_line == "Part 7"
        assert session.focus == "text"


async def test_one_panel_takes_the_place_of_another() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.press("Q", "W")
        assert session.panel_title.startswith("Names")
        await session.press("O")
        assert session.panel_title.startswith("Outline")
        await session.press("escape")
        assert not session.main.side.display


async def test_an_article_without_quotations_headings_or_names_says_so() -> None:
    async with reading(article("Nothing at all.")) as session:
        for key, words in (("Q", "no quotations"), ("W", "no names"), ("O", "no headings")):
            await session.press(key)
            assert words in session.panel_title
            await session.press("j", "enter", "escape")


async def test_files_that_could_not_be_read_are_listed_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\0")
    (tmp_path / "empty.txt").write_bytes(b"")
    async with reading(FIRST, paths=[tmp_path, tmp_path / "gone.txt"]) as session:
        assert "3 files not read" in session.status
        await session.press("colon")
        await session.type("problems")
        await session.press("enter")
        await session.press("enter")
        assert session.panel_title == "Problems  3"
        seen = session.lines_of(session.main.side.rows)
        assert all(any(line.endswith(name) for line in seen) for name in ("/picture.txt", "/empty.txt", "/gone.txt"))
        rows = rows_of(session.main.side.rows)
        assert {Path(path).name for path in rows[0::3]} == {"picture.txt", "empty.txt", "gone.txt"}
        assert all(rows[1::3])
        assert all(rows[2::3])


async def test_all_that_is_said_of_a_file_can_be_read_on_a_narrow_screen() -> None:
    problem = Problem(
        "a.pdf", "a PDF, which needs the extra `[pdf]`", "install it with `pip install 'reader-tui[pdf]'`"
    )
    async with reading(FIRST, size=(40, 20)) as session:
        session.app.library.problems.extend((problem, problem))
        session.main.panels.toggle("problems")
        await session.settled()
        lines = [line.strip(" ▌▐│›❯>") for line in session.lines_of(session.main.side.rows)]
        assert [number for number, line in enumerate(lines) if line == "a.pdf"] == [0, 5]
        assert " ".join(lines[1:4]) == f"{problem.what} {problem.advice}"


async def test_quotations_in_the_panel_are_a_line_apart_however_many_lines_they_take() -> None:
    words = "somebody wrote these words and nobody read them"
    said = article(
        f"Ada Quill said: «one». Bo Tarn said: «{words}». Ada Quill said: «三つの短い言葉があるがこれは長い行だ»."
    )
    async with reading(said, size=(130, 40)) as session:
        await session.press("Q")
        lines = session.lines_of(session.main.side.rows)
        assert [n for n, line in enumerate(lines) if " said" in line] == [0, 3, 7]
        assert lines[2] == lines[6] == ""
        await session.press("j")
        assert session.main.side.rows.cursor == 1
        await session.resize(95, 40)  # the panel is wider where it is alone: one line has room for more
        lines = session.lines_of(session.main.side.rows)
        assert [n for n, line in enumerate(lines) if " said" in line] == [0, 3, 6]


async def test_the_palette_is_no_wider_than_a_card_and_looks_like_one() -> None:
    async with reading(FIRST, SECOND, size=(120, 40)) as session:
        await session.press("question_mark")
        card = session.screen.query_one(VerticalScroll)
        ground, width = card.styles.background, card.region.width
        await session.press("escape", "colon")
        palette = session.screen.query_one("#--container")
        assert palette.styles.background == ground
        assert session.screen.query_one("#--input").region.width == width


async def test_the_lines_of_a_card_fit_between_its_edges_where_these_are_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    for colours in (None, "1"):
        if colours:
            monkeypatch.setenv("NO_COLOR", colours)
        async with reading(FIRST, SECOND, size=(60, 40)) as session:
            await session.press("question_mark")
            box = session.screen.query_one(VerticalScroll)
            text = box.query_one(Static)
            assert text.region.height == len(str(text.content).rstrip("\n").split("\n")) + 1

"""Reading on: from the end of an article to the next, from one day to the next, with the voices of a real article."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import BlockKind
from reader.library.library import Library
from reader.text.cells import cell_len
from reader.tui import notices
from reader.tui.filled import Grown
from tests.articles import annotate_by_sight, article, long_article
from tests.reader_session import reading, rows_of

SEEDS = Path(__file__).parent.parent / "seeds"
FIRST = long_article(12, title="First One", date="2024-05")
SECOND = long_article(12, title="Second One", date="2023-05")
THIRD = article("Three words only.", title="Third One", date="2022")


by_sight = pytest.mark.usefixtures("by_sight")


@by_sight
async def test_space_at_the_end_marks_the_article_read_and_the_next_press_goes_on() -> None:
    async with reading(FIRST, SECOND, THIRD) as session:
        await session.read()
        await session.press("G", "space")
        assert session.title == "First One"
        assert "next unread: Second One" in session.status
        assert session.desk.is_read(FIRST.key)
        await session.press("space")
        assert session.title == "Second One"
        assert session.main.text.scroll_offset.y == 0


@by_sight
async def test_articles_that_are_read_already_are_passed_over() -> None:
    async with reading(FIRST, SECOND, THIRD) as session:
        await session.press("j", "r", "k")
        await session.read()
        await session.press("G", "space", "space")
        assert session.title == "Third One"


@by_sight
async def test_at_the_end_of_the_last_unread_article_space_says_so() -> None:
    async with reading(FIRST, THIRD) as session:
        await session.press("r", "G")
        await session.read()
        await session.press("space", "space", "space")
        assert session.title == "Third One"
        assert "end of the last article" in session.status


@by_sight
async def test_the_second_press_counts_only_right_after_the_first() -> None:
    async with reading(FIRST, SECOND, THIRD) as session:
        await session.read()
        await session.press("G", "space", "b", "G", "space")
        assert session.title == "First One"
        await session.press("J", "J")
        assert session.title == "Third One"
        await session.press("space")
        assert session.title == "Third One", "the article is new to the reader, who has not been told what comes next"


@by_sight
async def test_an_article_is_shown_again_where_it_was_left() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.read()
        await session.press("d", "j", "j")
        top = session.main.text.top
        await session.press("J", "K")
        assert session.main.text.top == top
    async with reading(FIRST, SECOND) as session:
        assert (session.title, session.main.text.top) == ("First One", top)


@by_sight
async def test_the_reader_opens_with_the_article_that_was_read_last() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.press("j")
    async with reading(FIRST, SECOND, THIRD) as session:
        assert session.title == "Second One"
        assert "▌ Second One" in session.lines_of(session.main.listing)


@by_sight
async def test_the_list_is_grouped_by_month_newest_first_and_undated_last() -> None:
    undated = article("Some time.", title="Whenever", source="The Paper")
    async with reading(undated, THIRD, FIRST, SECOND) as session:
        assert rows_of(session.main.listing) == [
            *("May 2024", "First One", "3 min · ❝ 3", "", "May 2023", "Second One", "3 min · ❝ 3"),
            *("", "2022", "Third One", "1 min", "", "undated", "Whenever", "The Paper · 1 min"),
        ]


@by_sight
async def test_a_lone_article_is_read_at_once() -> None:
    async with reading(FIRST) as session:
        assert session.focus == "text"


@by_sight
async def test_the_same_text_in_two_files_is_one_article(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("A title\n\nThe same words.\n")
    async with reading(paths=[tmp_path]) as session:
        assert len(session.main.library) == 1


@by_sight
async def test_a_changed_file_is_found_again_where_one_was(tmp_path: Path) -> None:
    file = tmp_path / "b.txt"
    file.write_text("Before\n\n" + "Some words of the article.\n\n" * 80)
    (tmp_path / "a.txt").write_text("Another\n\nOther words.\n")
    async with reading(paths=[tmp_path]) as session:
        await session.press("j", "enter", "d", "d")
        assert session.main.text.article.path == str(file)
        top = session.main.text.top
        file.write_text("Before\n\n" + "Some words of the article.\n\n" * 80 + "And an end.\n")
        await session.press("f5")
        assert session.main.text.article.text.endswith("And an end.")
        assert session.main.text.top == top > 0


@by_sight
async def test_the_text_shows_an_article_that_the_filter_lets_through() -> None:
    async with reading(FIRST, SECOND, THIRD) as session:
        await session.press("r", "v", "u")
        assert [session.main.library.articles[n].title for n in session.main.order] == ["Second One", "Third One"]
        assert session.title == "Second One"
        assert "▌ Second One" in session.lines_of(session.main.listing)
        await session.press("j")
        assert session.title == "Third One"


@by_sight
async def test_an_article_that_is_read_stays_in_the_list_of_unread_ones_until_that_is_chosen_anew() -> None:
    async with reading(FIRST, SECOND, THIRD) as session:
        await session.press("v", "u", "r")
        assert "First One" in rows_of(session.main.listing)
        await session.press("v", "u")
        assert "First One" not in rows_of(session.main.listing)


@by_sight
async def test_a_link_to_another_file_opens_it_and_backspace_comes_back() -> None:
    here = article("See the note.", title="Here", path="press/here.md", links=(("the note", "notes/there.md#top"),))
    there = article("A note.", title="There", path="press/notes/there.md")
    async with reading(here, there) as session:
        await session.press("f", "enter")
        assert session.title == "There"
        await session.press("backspace")
        assert session.title == "Here"


@by_sight
@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "//evil.example/x", "https:", "ssh://a"]
)
async def test_only_web_and_mail_addresses_leave_the_reader(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr("reader.tui.app.ReaderApp.open_url", lambda _, url: opened.append(url))
    one = article("A bad link.", title="Here", links=(("bad", address),))
    async with reading(one) as session:
        await session.press("f", "enter", "o")
        assert opened == []


@by_sight
async def test_voices_that_are_found_while_one_reads_are_drawn_at_once() -> None:
    async with reading() as session:
        one = article("«Words», said Ada Quill.", (BlockKind.HEADING, "More"), title="Late")
        session.main.library.add(one)
        session.app.post_message(Grown(1))
        await session.settled()
        assert session.title == "Late"
        assert "quotation" in session.role_under(one.text.index("Words"))
        assert "1 quotation" in "\n".join(session.lines_of(session.main.text))


async def test_the_users_article_is_read_and_its_quotations_are_sam_altmans() -> None:
    async with reading(paths=[SEEDS / "000_3bc71d8440520fcf.txt"]) as session:
        assert session.title.startswith("« Un juste équilibre » réclamé pour ChatGPT")
        his = [q for q in session.main.library.annotations(0).spoken if q.speaker == "Sam Altman"]
        assert len(his) >= 4
        heard = []
        for _ in his:
            await session.press("s")
            heard.append(session.main.reading.quotation)
        assert heard == his
        assert "Sam Altman (" in session.status


def test_the_annotator_of_these_tests_sees_what_the_eye_sees() -> None:
    known = annotate_by_sight(article("Ada Quill said: «One». «Two», said Bo Tarn. «Three»."))
    assert [quotation.speaker for quotation in known.quotations] == ["Ada Quill", "Bo Tarn", None]
    assert [name.canonical for name in known.names] == ["Ada Quill", "Bo Tarn"]


@by_sight
async def test_what_was_kept_of_an_article_and_of_a_quotation_is_on_its_card() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.press("t")
        await session.type("sea tide")
        await session.press("enter", "asterisk")
        await session.read()
        await session.press("c", "a")
        await session.type("ask her")
        await session.press("enter", "i")
        assert "ask her" in " ".join(session.shown)
        assert "sea tide" not in " ".join(session.shown)
        await session.press("escape", "c", "i")
        assert "ask her" not in " ".join(session.shown)
        await session.press("escape", "escape", "i")
        screen = " ".join(session.shown)
        assert all(kept in screen for kept in ("sea tide", "starred", "ask her"))


@by_sight
async def test_a_list_that_a_filter_leaves_empty_says_how_to_see_all() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.press("v", "*")
        lines = [line.strip() for line in session.lines_of(session.main.listing)]
        assert lines[:2] == ["no articles: starred", "v a shows all"]
        assert "only starred" in session.status
        await session.press("v", "a")
        assert "only" not in session.status
        assert "First One" in session.lines_of(session.main.listing)[1]


@by_sight
async def test_what_was_said_makes_way_for_the_next_place() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.read()
        await session.press("c", "H")
        assert "highlighted" in session.status
        await session.press("c")
        assert "quotation 2/3" in session.status
        await session.press("r", "J")
        assert "Second One" in session.status


@by_sight
async def test_what_nobody_asked_for_stays_while_the_reader_goes_on() -> None:
    async with reading(FIRST, SECOND) as session:
        await session.read()
        session.main.tell("files have changed", asked=False)
        await session.press("c")
        assert "files have changed" in session.status


@by_sight
async def test_news_waits_for_the_news_before_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "NOTICE_SECONDS", 0.2)
    async with reading(FIRST, SECOND) as session:
        for news in ("notes are not being saved", "files have changed"):
            session.main.tell(news, asked=False)
        assert "notes are not being saved" in session.status
        await session.pilot.pause(0.3)
        assert "files have changed" in session.status
        session.main.tell("starred")
        assert "starred" in session.status
        await session.pilot.pause(0.6)
        assert "First One" in session.status


async def test_news_that_is_longer_than_the_line_is_shown_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "NOTICE_SECONDS", 0.3)
    async with reading(FIRST, SECOND, size=(40, 12)) as session:
        session.main.tell("Notes and stars are not being saved: desk.db is read-only; make it writable.", asked=False)
        session.main.tell("files have changed", asked=False)
        shown: list[str] = []
        while "files have changed" not in session.status:
            said = session.main.status.notice
            assert said in session.status
            shown += [said] if said not in shown else []
            await session.pilot.pause(0.05)
        assert shown == ["Notes and stars are not being saved: …", "desk.db is read-only; make it …", "writable."]


async def test_who_goes_on_need_not_read_all_pieces_of_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "NOTICE_SECONDS", 0.1)
    async with reading(FIRST, SECOND, size=(40, 12)) as session:
        session.main.tell("could not run a-program-of-that-name: No such file or directory")
        session.main.notices.hush()
        await session.pilot.pause(0.3)
        assert session.main.status.notice == ""


@given(words=st.lists(st.text("ab é日«» ", min_size=1, max_size=40), max_size=20), width=st.integers(0, 60))
def test_pieces_of_a_notice_fit_and_lose_no_word(words: list[str], width: int) -> None:
    notice = " ".join("".join(words).split())
    shown = notices.pieces(notice, width)
    assert width < 20 or all(cell_len(piece) <= width for piece in shown[:8])
    assert "".join(piece.removesuffix(" …") for piece in shown).replace(" ", "") == notice.replace(" ", "")


@by_sight
async def test_a_quotation_is_counted_alike_wherever_it_is_counted() -> None:
    said = article(
        "Ada Quill said: «one». It is so-called «two». Ada Quill said: «three».", title="Counted", date="2024"
    )
    async with reading(said, SECOND, size=(140, 30)) as session:
        assert "❝ 2" in " ".join(session.lines_of(session.main.listing))
        assert "2 quotations" in session.lines_of(session.main.text)[1]
        assert "Counted · 2 quotations" in session.status
        await session.read()
        await session.press("c")
        assert session.status.startswith("quotation 1/2 · Ada Quill (said)")
        await session.press("c")
        assert session.status.startswith("scare quotes ")
        await session.press("c")
        assert (session.quotation, "quotation 2/2" in session.status) == ("«three»", True)
        await session.press("Q")
        assert session.panel_title.startswith("Quotations  2 here")


@by_sight
async def test_a_list_of_what_is_quoted_waits_for_nobody_and_grows_as_quotations_are_found(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known: set[int] = set()
    monkeypatch.setattr(Library, "is_annotated", lambda _, number: number in known)
    async with reading(FIRST, SECOND, THIRD) as session:
        await session.press("v", "c")
        assert not session.main.order
        known |= {0, 1, 2}
        session.app.post_message(Grown(0))
        await session.settled()
        assert [session.main.library.articles[n].title for n in session.main.order] == ["First One", "Second One"]


@by_sight
async def test_what_is_wrong_with_the_disk_stays_while_the_reader_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    async with reading(FIRST, SECOND) as session:
        await session.read()
        monkeypatch.setattr(type(session.desk), "take_trouble", lambda _: "the disk is full")
        await session.press("c", "H", "c")
        assert "the disk is full" in session.status

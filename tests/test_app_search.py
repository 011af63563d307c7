"""Searching as one types: over all articles or inside one, forgiving, and back to where one was."""

import pytest

from reader.article import Span
from reader.library.found import Found, Passage
from reader.library.query import parse_query
from reader.tui import notices
from reader.tui.result_rows import ResultRows
from reader.tui.searching import Answer
from tests.articles import article, long_article
from tests.reader_session import Session, reading, rows_of

pytestmark = pytest.mark.usefixtures("by_sight")

PORT = article(
    "Les élections ont eu lieu à Œuvreville.",
    "Rien ici. " * 40,
    "L’équilibre du port est fragile, «dit» le maire.",
    "Rien ici non plus. " * 60,
    title="Au large",
    date="2024-05",
)
QUAY = article("Encore les elections.", "Le port dort, et le quai du port aussi.", title="Le quai", date="2024-03")
OTHER = article("Nichts davon.", title="Drei", date="2023")
LONG = long_article(30, title="First One", date="2024-09")


async def search(session: Session, text: str) -> None:
    await session.press("slash")
    await session.type(text)


async def test_words_are_found_with_typos_and_without_accents() -> None:
    async with reading(PORT, QUAY, OTHER) as session:
        for typed in ("electoins", "élections", "ELECTIONS", "oeuvreville", "lequilibre du port"):
            await search(session, typed)
            assert session.title in ("Au large", "Le quai"), typed
            assert session.words, typed
            await session.press("escape")
        await search(session, "equlibre")
        assert (session.title, session.words) == ("Au large", "équilibre")


async def test_results_stand_under_the_titles_of_their_articles_with_what_was_found_lit() -> None:
    async with reading(PORT, QUAY, OTHER) as session:
        await search(session, "port")
        assert rows_of(session.main.results)[0] == "Au large"
        lit = [words for row in range(len(session.main.results.source)) for words in _lit(session, row)]
        assert lit == ["port", "port", "port"]
        assert session.main.results.display
        assert not session.main.listing.display


def _lit(session: Session, row: int) -> list[str]:
    return [text for line in session.main.results.source.lines(row, 60) for text, role in line if role == "hit"]


async def test_both_counts_are_told_and_tab_changes_the_scope() -> None:
    async with reading(PORT, QUAY, OTHER) as session:
        await search(session, "port")
        assert session.counts == "1 here · 2 in 2 articles"
        assert session.title == "Au large"
        await session.press("tab")
        assert session.main.bar.scope == "here"
        assert not session.main.results.display
        assert session.counts == "1 here · 2 in 2 articles"
        assert session.focus == "search"
        await session.press("tab")
        assert session.main.results.display


async def test_a_search_from_the_text_looks_inside_the_article_first() -> None:
    async with reading(LONG, PORT) as session:
        await session.read()
        await search(session, "words number 8")
        assert session.main.bar.scope == "here"
        assert (session.title, session.words) == ("First One", "Words number 8")
        assert "hit 1/1" in session.status


async def test_a_search_inside_the_article_starts_from_where_one_is() -> None:
    async with reading(LONG) as session:
        await session.read()
        await session.press("c", "c", "c")
        here = session.main.text.top
        await search(session, "words")
        assert session.main.reading.stop
        assert session.main.reading.stop.span.start >= here


async def test_the_arrows_in_the_bar_go_through_the_results_and_the_text_goes_along() -> None:
    async with reading(PORT, QUAY, OTHER) as session:
        await search(session, "elections")
        first = session.title
        await session.press("down")
        assert session.title != first
        assert session.focus == "search"
        await session.press("up")
        assert session.title == first


async def test_the_arrows_in_the_bar_go_through_the_hits_inside_an_article() -> None:
    async with reading(LONG) as session:
        await session.read()
        await search(session, "words")
        await session.press("down")
        assert "hit 2/7" in session.status
        assert session.focus == "search"


async def test_enter_reads_on_at_the_hit_and_the_search_is_remembered() -> None:
    async with reading(PORT, QUAY, OTHER) as session:
        await search(session, "fragile")
        await session.press("enter")
        assert (session.focus, session.words) == ("text", "fragile")
        assert "hit-current" in session.role_under(PORT.text.index("fragile"))
        assert session.desk.searches() == ("fragile",)


async def test_a_result_can_be_chosen_in_the_list_of_results() -> None:
    async with reading(PORT, QUAY, OTHER) as session:
        await search(session, "elections")
        await session.press("enter", "h")
        assert session.focus == "results"
        await session.press("g", "G", "enter")
        assert (session.focus, session.title, session.words) == ("text", "Le quai", "elections")


async def test_the_last_hit_says_so_and_the_next_press_goes_on_to_the_next_article() -> None:
    async with reading(PORT, QUAY, OTHER) as session:
        await search(session, "port")
        await session.press("enter", "n")
        assert session.title == "Au large"
        assert "last hit here; once more for the next article" in session.status
        await session.press("n")
        assert (session.title, session.words) == ("Le quai", "port")
        assert "in another article: Le quai" in session.status
        await session.press("n")
        assert session.main.reading.stop
        assert (session.title, session.main.reading.stop.index) == ("Le quai", 1)
        await session.press("N", "N")
        assert session.title == "Le quai"
        await session.press("N")
        assert session.title == "Au large"


async def test_escape_puts_everything_back_as_it_was() -> None:
    async with reading(LONG, PORT, QUAY) as session:
        await session.read()
        await session.press("c", "c", "c", "j", "j")
        before = _place(session)
        await search(session, "quai")
        await session.press("tab")
        assert session.title != "First One"
        await session.press("down", "escape")
        assert _place(session) == before
        assert not session.main.results.display
        assert session.counts == ""
        assert not any("hit" in role for n in range(len(LONG.text)) for role in session.role_under(n))


async def test_escape_after_enter_puts_everything_back_too() -> None:
    async with reading(LONG, PORT, QUAY) as session:
        await session.press("j")
        before = _place(session)
        await search(session, "quai")
        await session.press("enter")
        assert session.title == "Le quai"
        await session.press("escape")
        assert _place(session) == before
        assert before[0] == "list"


def _place(session: Session) -> tuple[object, ...]:
    main = session.main
    return (session.focus, session.title, main.text.scroll_offset.y, session.words, main.listing.cursor)


async def test_n_after_escape_lights_the_hits_of_the_last_search_again() -> None:
    async with reading(LONG) as session:
        await session.read()
        await search(session, "number 12")
        await session.press("enter", "escape", "n")
        assert session.words == "number 12"


async def test_answers_to_what_is_no_longer_asked_are_dropped() -> None:
    async with reading(PORT, QUAY) as session:
        await search(session, "port")
        counts, rows = session.counts, rows_of(session.main.results)
        stale = parse_query("por")
        session.main.post_message(Answer(stale, Found((Passage(0, 0, ()),), 99, 99)))
        session.main.post_message(Answer(stale, None, session.main.reading.number, (Span(0, 2),)))
        await session.settled()
        assert (session.counts, rows_of(session.main.results)) == (counts, rows)
        await session.press("escape")
        session.main.post_message(Answer(parse_query("port"), Found((Passage(0, 0, ()),), 99, 99)))
        await session.settled()
        assert (session.counts, session.main.searching.active) == ("", False)


async def test_a_better_answer_leaves_the_cursor_where_the_reader_put_it() -> None:
    async with reading(PORT, QUAY) as session:
        await search(session, "port")
        await session.press("down")
        title, words, row = session.title, session.words, session.main.results.cursor
        session.main.post_message(Answer(session.main.searching.query, session.main.searching.found))
        await session.settled()
        assert (session.title, session.words, session.main.results.cursor) == (title, words, row)


async def test_what_cannot_be_understood_is_said_and_what_was_found_stays() -> None:
    async with reading(PORT, QUAY, OTHER) as session:
        await search(session, "port who")
        counts, rows = session.counts, rows_of(session.main.results)
        await session.type(":")
        assert "who: wants a name" in session.status
        assert (session.counts, rows_of(session.main.results)) == (counts, rows)
        await session.press("enter")
        assert session.focus == "search"
        await session.press(*["backspace"] * 5)
        assert "wants" not in session.status
        await session.type(" lang:[/]")
        assert "lang: wants a language of two letters" in session.status
        await session.press("escape")
        assert "wants" not in session.status


async def test_what_is_wrong_with_a_query_outlasts_what_was_said_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices, "NOTICE_SECONDS", 0.2)
    async with reading(PORT, QUAY) as session:
        session.main.tell("said before")
        await search(session, "who:")
        await session.pilot.pause(0.3)  # the few seconds are over
        assert "who: wants a name" in session.status


async def test_on_a_narrow_screen_what_is_wrong_takes_the_place_of_the_progress() -> None:
    async with reading(PORT, QUAY, size=(40, 12)) as session:
        session.main.busy = "looking for voices: 1273 to go"
        await search(session, "port kind:x")
        assert session.status.strip().startswith("kind: wants direct, mixed, scare")


async def test_a_filter_lights_only_what_it_lets_through() -> None:
    said = article("Le port. «Le port est à nous», said Ada Quill. «Le port», said Bo Starr.", title="Voix")
    async with reading(said, PORT) as session:
        await search(session, "who:quill port")
        assert (session.title, session.counts) == ("Voix", "1 here · 1 in 1 article")
        assert session.words == "port"
        assert session.main.reading.stop
        assert session.main.reading.stop.span.start > said.text.index("«")
        await session.press("escape")
        await search(session, "who:starr")
        assert session.words == "«Le port»"


async def test_is_unread_asks_the_desk() -> None:
    async with reading(PORT, QUAY) as session:
        await session.press("r")
        await search(session, "port is:unread")
        assert session.counts.endswith("1 in 1 article")
        assert session.title == "Le quai"


async def test_nothing_found_is_said() -> None:
    async with reading(PORT, QUAY) as session:
        await search(session, "port")
        assert "hit 1/" in session.status
        await session.press("ctrl+u")
        await session.type("zzyzzx")
        assert session.counts == "0 here · 0 in 0 articles"
        assert session.lines_of(session.main.results)[0].strip() == "nothing found"
        assert "hit" not in session.status
        await session.press("enter")
        assert "nothing found" in session.status
        assert (session.focus, session.main.bar.input.value) == ("search", "zzyzzx")


async def test_nothing_found_here_says_where_else_to_look() -> None:
    async with reading(PORT, QUAY) as session:
        word = next(w for w in QUAY.text.split() if w.isalpha() and len(w) > 5 and w not in PORT.text)
        await session.read()
        assert session.title == PORT.title
        await search(session, word)
        assert session.counts.startswith("0 here · 1 in")
        await session.press("enter")
        assert "Tab looks everywhere" in session.status
        await session.press("tab", "enter")
        assert (session.title, session.focus) == (QUAY.title, "text")


async def test_a_search_by_date_alone_opens_the_article_and_does_not_say_that_nothing_was_found() -> None:
    async with reading(PORT, QUAY) as session:
        await search(session, f"date:{QUAY.date}")
        await session.press("enter")
        assert (session.title, session.focus) == (QUAY.title, "text")
        assert "nothing found" not in session.status


async def test_an_empty_search_shows_nothing_and_enter_goes_back() -> None:
    async with reading(PORT, QUAY) as session:
        await search(session, "port")
        await session.press(*["backspace"] * 4)
        assert (session.counts, len(session.main.results.source)) == ("", 0)
        await session.press("enter")
        assert session.focus == "list"
        assert session.main.listing.display


async def test_searching_in_an_empty_library_does_no_harm() -> None:
    async with reading() as session:
        await search(session, "port")
        await session.press("tab", "down", "enter", "n", "escape")
        assert session.app.is_running


async def test_keys_of_the_reader_are_letters_of_the_query() -> None:
    async with reading(PORT) as session:
        await search(session, "q? /;n")
        assert session.main.bar.input.value == "q? /;n"
        assert session.focus == "search"


def test_a_long_passage_is_cut_around_what_was_found() -> None:
    from reader.tui.result_rows import lit_lines

    text = "Rien. " * 50 + "Le port dort. " + "Rien. " * 50
    place = text.index("port")
    lines = ["".join(words for words, _ in line) for line in lit_lines(text, [Span(place, place + 4)], 30, 2)]
    assert any("port" in line for line in lines)
    assert (lines[0][0], lines[-1][-1]) == ("…", "…")
    assert all(len(line) <= 30 for line in lines)


def test_results_know_no_articles_where_nothing_was_found() -> None:
    from reader.library.library import Library

    rows = ResultRows(Library(), Found())
    assert (len(rows), rows.articles, rows.best) == (0, [], -1)


async def test_a_hit_in_somebodys_words_says_whose_they_are() -> None:
    said = article("The tide is high. Ada Quill said: «The tide is low, and nobody knows.»", title="Water")
    async with reading(said) as session:
        await search(session, "tide")
        await session.press("enter")
        assert session.status.startswith("hit 1/2  ")
        await session.press("n")
        assert session.status.startswith("hit 2/2 · Ada Quill (said) · direct")

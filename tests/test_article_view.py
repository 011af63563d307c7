"""The reading pane keeps its place, selects what one points at, and shows a long text before it has measured it."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
from textual.app import App, ComposeResult
from textual.geometry import Offset
from textual.pilot import Pilot
from textual.selection import Selection
from textual.worker import WorkerCancelled

from reader.article import Annotations, Article, BlockKind, Span
from reader.text.word import word_at
from reader.tui.article_view import LONG, ArticleView
from reader.tui.themes import derived
from tests.articles import annotate_by_sight, article, long_article

ARTICLE = long_article(40, title="A long one")


class Pane(App[None]):
    """Nothing but the pane."""

    def __init__(self) -> None:
        super().__init__()
        self.view = ArticleView()

    def get_theme_variable_defaults(self) -> dict[str, str]:  # noqa: D102
        return derived(self.current_theme)

    def compose(self) -> ComposeResult:  # noqa: D102
        yield self.view


@asynccontextmanager
async def showing(
    one: Article, size: tuple[int, int] = (80, 20), offset: int = 0
) -> AsyncIterator[tuple[ArticleView, Pilot[None]]]:
    app = Pane()
    async with app.run_test(size=size) as pilot:
        app.view.show(one, annotate_by_sight(one), {}, offset)
        await pilot.pause()
        yield app.view, pilot


def shown(view: ArticleView) -> list[str]:
    return ["".join(s.text for s in view.render_line(y)).strip(" ▌") for y in range(view.content_size.height)]


def select(view: ArticleView, start: int, end: int) -> None:
    view.screen.selections = {view: Selection(Offset(start, 0), Offset(end, 0))}


def cell_of(view: ArticleView, offset: int) -> Offset:
    """The cell of the pane, its padding included, that shows an offset."""
    region = view.scrollable_content_region
    for y in range(region.height):
        for x in range(region.width):
            if view.offset_under(x, y) == offset:
                return Offset(x + view.gutter.left, y + view.gutter.top)
    raise AssertionError(f"{offset} is not on the screen")


# ---- keeping the place


@pytest.mark.parametrize("width", [30, 61, 100, 140])
async def test_a_resize_keeps_the_first_character_in_the_first_line(width: int) -> None:
    async with showing(ARTICLE) as (view, pilot):
        view.move(33)
        top = view.top
        await pilot.resize_terminal(width, 20)
        await pilot.pause()
        line = view.page.line(view.scroll_offset.y)
        assert line.pieces[0][0] <= top < line.pieces[-1][1]


async def test_resizing_to_and_fro_moves_nothing() -> None:
    async with showing(ARTICLE) as (view, pilot):
        view.move(34)
        place = view.scroll_offset.y
        for width in (61, 80, 97, 80, 33, 80):
            await pilot.resize_terminal(width, 20)
            await pilot.pause()
        assert view.scroll_offset.y == place


async def test_another_measure_keeps_the_first_character_in_the_first_line() -> None:
    async with showing(ARTICLE, (120, 20)) as (view, pilot):
        view.move(33)
        place, top = view.scroll_offset.y, view.top
        view.set_measure(40)
        await pilot.pause()
        assert view.page.width == 40
        assert view.page.line_of(top) == view.scroll_offset.y
        view.set_measure(68)
        await pilot.pause()
        assert view.scroll_offset.y == place


async def test_quotations_that_are_found_later_move_nothing() -> None:
    async with showing(ARTICLE) as (view, pilot):
        view.move(15)
        before = shown(view)
        view.annotate(Annotations(), {})
        await pilot.pause()
        assert shown(view) == before


async def test_a_jump_before_the_pane_has_a_size_is_made_when_it_has() -> None:
    app = Pane()
    place = ARTICLE.text.index("Paragraph 30.")
    app.view.show(ARTICLE, Annotations(), {})
    app.view.go_to(place)
    async with app.run_test(size=(80, 20)) as pilot:
        await pilot.pause()
        assert app.view.top == place
        assert shown(app.view)[0].startswith("Paragraph 30.")


async def test_a_place_revealed_before_the_pane_has_a_size_has_lines_above_it() -> None:
    app = Pane()
    place = ARTICLE.text.index("«Words number 8»")
    app.view.show(ARTICLE, Annotations(), {})
    app.view.reveal(Span(place, place + 16))
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        assert 1 <= app.view.page.line_of(place) - app.view.scroll_offset.y <= 4


async def test_an_article_opens_where_it_was_left() -> None:
    place = ARTICLE.text.index("Paragraph 9.")
    async with showing(ARTICLE, offset=place) as (view, _):
        assert shown(view)[0].startswith("Paragraph 9.")


async def test_what_is_on_the_screen_already_is_revealed_without_moving() -> None:
    async with showing(ARTICLE) as (view, _):
        view.move(20)
        place = view.page.offset_at(28)
        view.reveal(Span(place, place + 5))
        assert view.scroll_offset.y == 20


async def test_what_is_not_on_the_screen_is_revealed_with_lines_around_it() -> None:
    async with showing(ARTICLE) as (view, _):
        place = ARTICLE.text.index("«Words number 32»")
        view.reveal(Span(place, place + 17))
        row = view.page.line_of(place) - view.scroll_offset.y
        assert 3 <= row <= view.rows - 3


async def test_a_passage_longer_than_the_screen_is_revealed_from_its_beginning() -> None:
    async with showing(ARTICLE) as (view, _):
        place = ARTICLE.text.index("Paragraph 10.")
        view.reveal(Span(place, ARTICLE.text.index("Paragraph 30.")))
        assert 0 <= view.page.line_of(place) - view.scroll_offset.y < view.rows // 2


async def test_the_way_through_an_article_goes_from_what_is_seen_first_to_all() -> None:
    async with showing(ARTICLE) as (view, _):
        assert 0 < view.progress < 0.2
        while view.move(10):
            pass
        assert view.progress == 1.0


async def test_an_article_that_fits_has_been_seen_whole() -> None:
    async with showing(article("Short.")) as (view, _):
        assert view.progress == 1.0


# ---- selecting


async def test_what_is_selected_is_a_stretch_of_the_text_without_the_line_breaks_of_the_screen() -> None:
    start, end = ARTICLE.text.index("Paragraph 2."), ARTICLE.text.index("Paragraph 4.") + 9
    async with showing(ARTICLE) as (view, pilot):
        select(view, start, end)
        await pilot.pause()
        assert view.screen.get_selected_text() == ARTICLE.text[start:end]


async def test_a_selection_survives_a_resize() -> None:
    async with showing(ARTICLE) as (view, pilot):
        select(view, 30, 250)
        await pilot.resize_terminal(47, 20)
        await pilot.pause()
        assert view.screen.get_selected_text() == ARTICLE.text[30:250]
        assert drawn_as_selected(view).split() == ARTICLE.text[30:250].split()


def drawn_as_selected(view: ArticleView) -> str:
    """The words that are drawn as the selection, line by line."""
    selection = view.get_component_rich_style("article-view--selection")
    strips = (view.render_line(y) for y in range(view.content_size.height))
    return "\n".join(
        "".join(s.text for s in strip if s.style and s.style.bgcolor == selection.bgcolor) for strip in strips
    )


async def test_dragging_selects_from_where_the_button_went_down_to_where_it_came_up() -> None:
    async with showing(ARTICLE) as (view, pilot):
        start = ARTICLE.text.index("tide tables")
        end = ARTICLE.text.index("twice", start + 150)
        await pilot.mouse_down(view, offset=cell_of(view, start))
        await pilot.hover(view, offset=cell_of(view, end))
        await pilot.mouse_up(view, offset=cell_of(view, end))
        await pilot.pause()
        assert view.screen.get_selected_text() == ARTICLE.text[start : end + 1]


async def test_dragging_out_of_the_pane_selects_to_the_edge_of_the_screen_not_of_the_article() -> None:
    async with showing(ARTICLE) as (view, _):
        view.move(20)
        start = view.page.offset_at(22)
        view.screen.selections = {view: Selection(Offset(start, 0), None)}
        assert view.selected == Span(start, view.bottom)


async def test_selecting_all_selects_the_article() -> None:
    async with showing(ARTICLE) as (view, _):
        view.screen.selections = {view: Selection(None, None)}
        assert view.screen.get_selected_text() == ARTICLE.text


async def test_a_double_click_selects_the_word_and_a_triple_click_the_paragraph() -> None:
    async with showing(ARTICLE) as (view, pilot):
        place = ARTICLE.text.index("printed") + 3
        cell = cell_of(view, place)
        await pilot.click(view, offset=cell, times=2)
        await pilot.pause()
        assert view.screen.get_selected_text() == "printed"
        await pilot.click(view, offset=cell, times=3)
        await pilot.pause()
        assert view.screen.get_selected_text() == ARTICLE.blocks[1].of(ARTICLE.text)


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ("l’école, dit-elle", 3, "l’école"),
        ("l’école, dit-elle", 10, "dit-elle"),
        ("l’école, dit-elle", 7, ","),
        ("« Oui »", 2, "Oui"),
        ("rock-'n", 2, "rock"),
        ("fin", 2, "fin"),
        ("", 0, ""),
    ],
)
def test_a_word_has_its_apostrophes_and_hyphens(text: str, place: int, word: str) -> None:
    assert Span(*word_at(text, place)).of(text) == word


async def test_a_cell_tells_its_offset_also_after_wide_and_joined_signs() -> None:
    one = article("漢字 👩‍👩‍👧 mot Ce\u0301 fin")
    async with showing(one) as (view, _):
        (y,) = (y for y in range(5) if "fin" in shown(view)[y])
        places = [view.offset_under(x, y) for x in range(view.scrollable_content_region.width)]
        signs = [one.text[place] for place in places if place is not None]
        assert "".join(signs) == "漢漢字字 👩👩 mot Cé fin"


async def test_beside_the_text_there_is_no_offset() -> None:
    async with showing(article("Mot.")) as (view, _):
        assert view.offset_under(0, 2) is None
        assert view.offset_under(79, 2) is None
        assert view.offset_under(40, -1) is None
        assert view.offset_under(40, 99) is None


# ---- long texts


LONG_ONE = long_article(4000, title="A very long one")


async def test_a_long_article_is_shown_from_a_part_of_its_layout_and_then_becomes_whole() -> None:
    assert len(LONG_ONE.text) > 1_000_000 > LONG
    app = Pane()
    async with app.run_test(size=(80, 20)) as pilot:
        view = app.view
        view.show(LONG_ONE, Annotations(), {})
        assert not view.page.whole
        assert shown(view)[:1] == ["A very long one"]
        await _laid_out(app, pilot)
        assert view.page.whole
        assert shown(view)[:1] == ["A very long one"]


async def test_a_jump_in_a_long_article_needs_no_whole_layout_and_stays_when_it_comes() -> None:
    app = Pane()
    async with app.run_test(size=(80, 20)) as pilot:
        view = app.view
        view.show(LONG_ONE, Annotations(), {})
        place = LONG_ONE.text.index("Paragraph 3333.")
        view.go_to(place)
        assert not view.page.whole
        assert shown(view)[0].startswith("Paragraph 3333.")
        await _laid_out(app, pilot)
        assert view.page.whole
        assert shown(view)[0].startswith("Paragraph 3333.")


async def test_the_layout_of_an_article_that_was_left_is_not_taken_over() -> None:
    app = Pane()
    async with app.run_test(size=(80, 20)) as pilot:
        app.view.show(LONG_ONE, Annotations(), {})
        app.view.show(ARTICLE, Annotations(), {})
        await _laid_out(app, pilot)
        assert app.view.page.article is ARTICLE
        assert shown(app.view)[0] == "A long one"


async def _laid_out(app: App[None], pilot: Pilot[None]) -> None:
    with suppress(WorkerCancelled):
        await app.workers.wait_for_complete()
    await pilot.pause()


# ---- odd articles


@pytest.mark.parametrize(
    "one",
    [Article("", ()), article("Oui"), article("No title here."), article((BlockKind.RULE, ""), (BlockKind.CODE, ""))],
    ids=["empty", "one word", "no title", "no text"],
)
@pytest.mark.parametrize("size", [(1, 1), (2, 2), (20, 3), (80, 20)], ids=str)
async def test_an_odd_article_can_be_moved_through_at_any_size(one: Article, size: tuple[int, int]) -> None:
    async with showing(one, size) as (view, pilot):
        view.move(3)
        view.go_to(len(one.text))
        view.reveal(Span(0, len(one.text)))
        view.set_measure(40)
        await pilot.pause()
        assert 0.0 <= view.progress <= 1.0
        assert 0 <= view.top <= view.bottom <= len(one.text)

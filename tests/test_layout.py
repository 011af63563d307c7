"""A page shows all of an article, each thing once and in order, and knows where everything is."""

from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rich.style import Style

from reader.article import Annotations, Article, BlockKind, Quotation, Span
from reader.page.layout import Layout, Line
from reader.sources import load
from reader.text.cells import cell_len
from reader.tui.drawing import Sheet, draw
from reader.tui.looks import Looks
from reader.tui.paint import standing_marks
from tests.articles import any_article, article

SEEDS = sorted(path for path in (Path(__file__).parent.parent / "seeds").iterdir() if path.is_file())
WIDTHS = range(20, 121)
FEW_WIDTHS = (1, 5, 20, 68, 120)
widths = st.integers(1, 120)
of_any_article = settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])


@cache
def sample(path: Path) -> Article:
    (only,) = (item for item in load([path]) if isinstance(item, Article))
    return only


def lines(page: Layout) -> list[Line]:
    return [page.line(y) for y in range(page.height)]


def assert_covers(page: Layout) -> None:
    """See that all signs but spaces of the text stand on the page once, in order block by block."""
    text = page.article.text
    shown: list[int] = []
    for line in lines(page):
        for start, end, _ in line.pieces:
            shown += (place for place in range(start, end) if not text[place].isspace())
    in_tables = [block for block in page.article.blocks if block.kind is BlockKind.TABLE]
    for block in in_tables:  # the cells of a row stand side by side, and each may be several lines high
        first = next((n for n, place in enumerate(shown) if place >= block.start), len(shown))
        last = next((n for n, place in enumerate(shown) if place >= block.end), len(shown))
        shown[first:last] = sorted(shown[first:last])
    assert shown == [place for place in range(len(text)) if not text[place].isspace()]


def assert_knows_places(page: Layout) -> None:
    """See that offsets lead to their lines and lines to their offsets, neither ever going backwards."""
    for y, line in enumerate(lines(page)):
        for start, end, _ in line.pieces:
            assert end == start or page.line_of(start) == page.line_of(end - 1) == y
        if line.pieces:
            assert page.offset_at(y) == line.start
    tops = [page.offset_at(y) for y in range(page.height + 2)]
    assert tops == sorted(tops) or any(block.kind is BlockKind.TABLE for block in page.article.blocks)
    tables = [block for block in page.article.blocks if block.kind is BlockKind.TABLE]
    outside = [n for n in range(len(page.article.text)) if not any(b.start <= n < b.end for b in tables)]
    rows = [page.line_of(offset) for offset in outside]
    assert rows == sorted(rows)


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_a_page_shows_every_sign_of_a_sample_once_and_in_order(path: Path) -> None:
    for width in FEW_WIDTHS:
        assert_covers(Layout(sample(path), width))


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_places_of_a_sample_and_lines_of_its_page_lead_to_one_another(path: Path) -> None:
    for width in (1, 20, 68):
        assert_knows_places(Layout(sample(path), width))


@given(any_article, widths)
@of_any_article
def test_a_page_shows_every_sign_of_any_article_once_and_in_order(any_one: Article, width: int) -> None:
    assert_covers(Layout(any_one, width))


@given(any_article, widths)
@of_any_article
def test_places_of_any_article_and_lines_of_its_page_lead_to_one_another(any_one: Article, width: int) -> None:
    assert_knows_places(Layout(any_one, width))


@given(any_article, st.integers(8, 120))
@of_any_article
def test_no_line_is_wider_than_the_page(any_one: Article, width: int) -> None:
    for line in lines(Layout(any_one, width)):
        for start, end, column in line.pieces:
            assert column + cell_len(any_one.text[start:end].rstrip(" ")) <= width


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_no_displayed_line_of_a_sample_starts_with_a_closing_sign_or_ends_with_an_opening_one(path: Path) -> None:
    text = sample(path).text
    for width in WIDTHS:
        for line in lines(Layout(sample(path), width)):
            block = sample(path).blocks[min(line.block, len(sample(path).blocks) - 1)]
            for start, end, _ in line.pieces if line.kind is not BlockKind.CODE else ():
                shown = text[start:end]
                assert start == block.start or shown[:1] not in tuple("»;:!?"), f"{width}: {shown}"
                assert end == block.end or shown[-1:] != "«", f"{width}: {shown}"  # »…« ends a German paragraph


def drawn(article: Article, quotations: list[Quotation], width: int) -> set[int]:
    """The offsets that are drawn as part of a quotation, spaces left out: they hang over the edge unseen."""
    quoted = Style(bold=True)
    looks = Looks(Style, lambda role: quoted if role == "quotation" else Style())
    marks = standing_marks(article, Annotations(tuple(quotations)))
    page = Layout(article, width)
    sheet = Sheet(article.text, "", 2, width + 2)
    places: set[int] = set()
    for line in lines(page):
        for segment in draw(line, sheet, [marks], looks, None):
            meta = segment.style.meta if segment.style else {}
            if "offset" in meta and segment.style and segment.style.bold:
                start = meta["offset"][0]
                places |= {start + n for n, sign in enumerate(segment.text) if not sign.isspace()}
    return places


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_the_same_text_is_highlighted_at_every_width(path: Path) -> None:
    one = sample(path)
    quotations = [Quotation(at, at + 90, Span(at, at + 90)) for at in range(5, len(one.text) - 100, 211)]
    quoted = {n for q in quotations for n in range(q.start, q.end) if not one.text[n].isspace()}
    for width in range(20, 121, 7):
        assert drawn(one, quotations, width) == quoted


# ---- single cases

TABLE = (BlockKind.TABLE, "Season\tTonnes dredged\tRetreat\n2019\t12,400\t0.8 m\n2020\t—\t1.1 m")


def seen(page: Layout) -> list[str]:
    """The page as it looks."""
    text, rows = page.article.text, []
    for line in lines(page):
        row = line.prefix
        for start, end, column in line.pieces:
            row = row.ljust(column) + text[start:end]
        rows.append(row)
    return rows


def test_a_table_that_fits_stands_in_columns_under_its_header() -> None:
    assert seen(Layout(article(TABLE), 60))[2:] == [
        "Season  Tonnes dredged  Retreat",
        "───────────────────────────────",
        "2019    12,400          0.8 m",
        "2020    —               1.1 m",
    ]


def test_a_table_that_is_too_wide_wraps_its_widest_cells() -> None:
    assert seen(Layout(article(TABLE), 25))[2:] == [
        "Season  Tonnes    Retreat",
        "        dredged",
        "─────────────────────────",
        "2019    12,400    0.8 m",
        "2020    —         1.1 m",
    ]


def test_a_table_with_no_room_for_columns_stands_cell_under_cell() -> None:
    rows = seen(Layout(article(TABLE), 12))[2:]
    assert rows[:4] == ["Season", "Tonnes", "dredged", "Retreat"]
    assert all(cell_len(row) <= 12 for row in rows)


def test_a_title_is_followed_by_a_line_for_its_facts() -> None:
    page = Layout(article("Words.", title="A title"), 40)
    assert [line.facts for line in lines(page)] == [False, True, False, False]
    assert seen(page) == ["A title", "", "", "Words."]


def test_an_article_without_a_title_begins_with_its_facts() -> None:
    page = Layout(article("Words."), 40)
    assert page.line(0).facts
    assert seen(page)[-1] == "Words."


def test_items_hang_under_their_first_word_and_stand_close_together() -> None:
    items = [(BlockKind.ITEM, "one two three"), (BlockKind.ITEM, "four")]
    assert seen(Layout(article("Say:", *items), 10)) == ["", "", "Say:", "", "• one two", "  three", "• four"]


def test_every_line_of_a_block_quote_has_its_bar() -> None:
    assert seen(Layout(article((BlockKind.QUOTE, "one two three")), 10))[-2:] == ["│ one two", "│ three"]


def test_a_tab_is_as_wide_as_it_is_drawn() -> None:
    code = article((BlockKind.CODE, "\tif it:\n\t\treturn"))
    rows = [
        draw(line, Sheet(code.text, "", 2, 40), [], Looks(Style, lambda _: Style()), None).text
        for line in lines(Layout(code, 38))[-2:]
    ]
    assert [row.rstrip() for row in rows] == ["        if it:", "            return"]
    assert cell_len("\tif") == 6


def test_code_keeps_its_spaces_and_its_empty_lines() -> None:
    code = (BlockKind.CODE, "def f():\n\n    return 1")
    assert seen(Layout(article(code), 20))[-3:] == ["  def f():", "  ", "      return 1"]


def test_an_empty_article_has_a_page() -> None:
    page = Layout(Article("", ()), 40)
    assert page.line_of(0) == 0
    assert page.offset_at(0) == page.offset_at(5) == 0
    assert not page.line(0).pieces


def test_one_word_is_a_page() -> None:
    assert seen(Layout(article("Oui"), 40))[-1] == "Oui"


def test_a_page_one_cell_wide_shows_everything() -> None:
    one = article("Ah ! Oui.", TABLE, (BlockKind.ITEM, "point"), title="Té")
    assert_covers(Layout(one, 1))
    assert_covers(Layout(one, 0))


def test_a_part_of_an_article_knows_its_places_in_the_whole() -> None:
    one = article(*(f"Paragraph {n} is here." for n in range(20)), title="Title")
    part = Layout(one, 40, 5, 9)
    assert not part.whole
    place = one.text.index("Paragraph 6")
    assert part.offset_at(part.line_of(place)) == place
    assert [part.article.text[a:b] for line in lines(part) for a, b, _ in line.pieces] == [
        block.of(one.text) for block in one.blocks[5:9]
    ]

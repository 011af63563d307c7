"""An article is one text whose spans are true, whatever it was made from."""

import dataclasses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, Block, BlockKind, Inline, InlineKind, Kind, Quotation, Span
from reader.text.clean import is_clean
from reader.text.dates import PartialDate

WILD = st.text(
    st.one_of(st.characters(exclude_characters="\n"), st.sampled_from("\x1b[m\x9d\u202ee\u0301\u00ad\ud800\r")),
    max_size=20,
)


def article_of(*paragraphs: str) -> Article:
    """An article with a block for each paragraph."""
    blocks, place = [], 0
    for paragraph in paragraphs:
        blocks.append(Block(place, place + len(paragraph)))
        place += len(paragraph) + 1
    return Article(text="\n".join(paragraphs), blocks=tuple(blocks))


@given(st.lists(WILD, min_size=1, max_size=5))
@settings(deadline=None)
def test_blocks_cover_the_cleaned_text_in_order(paragraphs: list[str]) -> None:
    article = article_of(*paragraphs)
    assert "\n".join(block.of(article.text) for block in article.blocks) == article.text
    assert is_clean(article.text)


@given(WILD, WILD, WILD)
@settings(deadline=None)
def test_markup_moves_with_the_text_it_stands_on(before: str, marked: str, after: str) -> None:
    text = f"{before}‹{marked}›{after}"
    start = len(before)
    inline = Inline(start, start + len(marked) + 2, InlineKind.LINK, "https://example.org")
    article = Article(text=text, blocks=(Block(0, len(text)),), inlines=(inline,))
    for kept in article.inlines:
        assert kept.of(article.text).startswith("‹")
        assert kept.of(article.text).endswith("›")


@given(WILD)
@settings(deadline=None)
def test_every_field_is_clean(text: str) -> None:
    inline = Inline(0, 1, InlineKind.LINK, text)
    article = Article(
        text="x",
        blocks=(Block(0, 1, BlockKind.ITEM, 1, text),),
        inlines=(inline,),
        title=text,
        authors=(text,),
        source=text,
        language=text,
        url=text,
        path=text,
    )
    shown = (article.title, article.source, article.language, article.url, article.path, *article.authors)
    assert all(map(is_clean, (*shown, article.blocks[0].marker, article.inlines[0].target)))
    assert not any("\n" in field for field in shown)


def test_what_was_removed_is_counted() -> None:
    assert article_of("a \x1b[31mred\x1b[0m word").removed == 2
    assert article_of("nothing").removed == 0


@pytest.mark.parametrize(
    "blocks",
    [
        (Block(0, 2),),
        (Block(0, 1), Block(3, 5)),
        (Block(0, 5), Block(6, 7)),
        (Block(1, 5),),
        (Block(2, 5), Block(0, 1)),
    ],
)
def test_blocks_that_leave_a_hole_are_refused(blocks: tuple[Block, ...]) -> None:
    with pytest.raises(ValueError, match="text"):
        Article(text="ab\ncd", blocks=blocks)


def test_markup_outside_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="beyond"):
        Article(text="ab", blocks=(Block(0, 2),), inlines=(Inline(1, 3),))


def test_the_key_depends_on_text_and_source_and_not_on_the_file() -> None:
    first = article_of("text")
    assert first.key == dataclasses.replace(first, path="b.txt", title="B").key
    assert first.key != dataclasses.replace(first, source="The Harbour Herald").key
    assert first.key != article_of("texts").key
    assert len(first.key) == 16


def test_the_key_is_that_of_the_cleaned_text() -> None:
    assert article_of("text\x00").key == article_of("text").key


def test_a_span_ends_after_it_starts() -> None:
    with pytest.raises(ValueError, match="no span"):
        Span(3, 2)
    with pytest.raises(ValueError, match="no span"):
        Span(-1, 2)


@pytest.mark.parametrize(("one", "other", "shared"), [((0, 2), (1, 3), True), ((0, 2), (2, 3), False)])
def test_spans_overlap_where_they_share_a_code_point(
    one: tuple[int, int], other: tuple[int, int], shared: bool
) -> None:
    assert Span(*one).overlaps(Span(*other)) is shared
    assert Span(*other).overlaps(Span(*one)) is shared


def test_only_direct_and_mixed_quotations_are_spoken() -> None:
    spoken = [kind for kind in Kind if Quotation(0, 1, kind=kind).spoken]
    assert spoken == [Kind.DIRECT, Kind.MIXED]


@pytest.mark.parametrize("text", ["2023", "2023-05", "2023-05-17"])
def test_a_date_is_as_precise_as_its_source(text: str) -> None:
    assert str(PartialDate.parse(text)) == text


@pytest.mark.parametrize("text", ["", "2023-13", "2023-02-30", "0000", "May 2023", "2023-5", "2023-05-17T10:00"])
def test_what_is_no_iso_date_is_no_date(text: str) -> None:
    assert PartialDate.parse(text) is None


def test_dates_sort_by_time_the_less_precise_first() -> None:
    dates = [PartialDate(2023, 5, 17), PartialDate(2024), PartialDate(2023, 5), PartialDate(2023)]
    assert list(map(str, sorted(dates))) == ["2023", "2023-05", "2023-05-17", "2024"]


def test_a_day_needs_a_month() -> None:
    with pytest.raises(ValueError, match="month"):
        PartialDate(2023, 0, 17)

"""Where a jump goes from where one stands: pure, without a screen."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Annotations, Article, Kind, Span
from reader.library.library import Library
from reader.page.spans import Spans
from reader.tui.reading import Heard, Place, Reading, Stop, Thing
from tests.articles import annotate_by_sight, article

ADA = article(
    "«One», said Ada Quill. Later «two», said Bo Tarn.",
    "Between them «three» stood, and «four», said Ada Quill.",
    "At the end «five».",
    title="First",
)
BO = article("Bo Tarn said: «six». Ada Quill said: «seven». «Eight», said Ada Quill.", title="Second")
NOBODY = article("Nothing is said here.", title="Third")
END = 10_000

pytestmark = pytest.mark.usefixtures("by_sight")


def opened(*articles: Article, number: int = 0) -> Reading:
    library = Library()
    for one in articles:
        known = library.add(one)
        assert known is not None
        library.annotations(known)
    reading = Reading(library)
    reading.open(number)
    return reading


def words(reading: Reading, stop: Stop | None) -> str:
    assert stop is not None
    return stop.span.of(reading.library.articles[stop.article].text).strip("«»").lower()


def jumps(reading: Reading, thing: Thing, *steps: int) -> list[str]:
    order = range(len(reading.library))
    return [words(reading, reading.jump(thing, step, 0, END, order)) for step in steps]


def test_jumps_go_from_quotation_to_quotation_and_start_over() -> None:
    reading = opened(ADA)
    assert jumps(reading, "quotation", *[1] * 6) == ["one", "two", "three", "four", "five", "one"]
    assert reading.stop
    assert reading.stop.wrapped
    assert jumps(reading, "quotation", -1, -1) == ["five", "four"]


def test_a_first_jump_starts_from_what_is_on_the_screen() -> None:
    top, bottom = ADA.text.index("Between"), ADA.text.index("At the end")
    forward, back = opened(ADA), opened(ADA)
    assert words(forward, forward.jump("quotation", 1, top, bottom, [0])) == "three"
    assert words(back, back.jump("quotation", -1, top, bottom, [0])) == "four"


def test_a_jump_starts_from_the_screen_again_once_the_last_stop_has_scrolled_away() -> None:
    reading = opened(ADA)
    jumps(reading, "quotation", 1)
    assert words(reading, reading.jump("quotation", 1, ADA.text.index("At the end"), END, [0])) == "five"


def test_a_jump_to_another_sort_of_thing_starts_from_the_screen() -> None:
    reading = opened(ADA)
    jumps(reading, "quotation", 1, 1, 1)
    assert jumps(reading, "name", 1, 1) == ["ada quill", "bo tarn"]


def test_where_there_is_nothing_of_the_sort_a_jump_goes_nowhere_and_the_stop_stays() -> None:
    reading = opened(NOBODY)
    assert reading.jump("quotation", 1, 0, END, [0]) is None
    assert reading.jump("voice", 1, 0, END, [0]) is None
    assert reading.jump("hit", 1, 0, END, [0]) is None
    assert (reading.stop, reading.quotation) == (None, None)


def test_a_voice_is_followed_through_the_articles_in_the_order_of_the_list_and_round() -> None:
    reading = opened(ADA, NOBODY, BO)
    assert jumps(reading, "voice", 1, 1, 1, 1, 1) == ["one", "four", "seven", "eight", "one"]
    assert reading.number == 0
    assert jumps(reading, "voice", -1, -1) == ["eight", "seven"]
    assert reading.number == 2


def test_a_voice_that_is_heard_once_leads_to_itself_and_says_so() -> None:
    reading = opened(article("«Alone», said Ada Quill."))
    assert jumps(reading, "voice", 1, 1) == ["alone", "alone"]
    assert reading.stop
    assert reading.stop.wrapped


def test_from_a_quotation_that_nobody_says_the_next_voice_is_followed() -> None:
    reading = opened(ADA)
    jumps(reading, "quotation", 1, 1, 1)
    assert jumps(reading, "voice", 1) == ["four"]


def test_the_last_voice_is_followed_back_from_the_first_quotation_that_nobody_says() -> None:
    reading = opened(article("«Zero» stood there. «One», said Ada Quill. «Two», said Bo Tarn."))
    jumps(reading, "quotation", 1)
    assert jumps(reading, "voice", -1) == ["two"]
    assert reading.stop
    assert reading.stop.wrapped


def test_words_that_a_writer_keeps_at_a_distance_are_no_voice_whoever_is_named_beside(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def distant(one: Article) -> Annotations:
        known = annotate_by_sight(one)
        first, *others = known.quotations
        return Annotations((replace(first, kind=Kind.SCARE), *others), known.names)

    monkeypatch.setattr("reader.library.library.annotate_article", distant)
    reading = opened(article("«One», said Ada Quill. «Two», said Bo Tarn."))
    assert jumps(reading, "quotation", 1) == ["one"]
    assert jumps(reading, "voice", 1) == ["two"]


def test_an_article_that_nobody_has_annotated_yet_has_no_quotations() -> None:
    library = Library()
    library.add(ADA)
    reading = Reading(library)
    reading.open(0)
    assert len(reading.quotations) == len(reading.things("name")) == 0
    assert reading.jump("quotation", 1, 0, END, [0]) is None


def test_standing_on_a_thing_makes_it_the_current_one_and_jumps_go_on_from_there() -> None:
    reading = opened(ADA)
    reading.stand_on("quotation", 2)
    assert reading.quotation == reading.quotations[2]
    assert jumps(reading, "quotation", 1) == ["four"]
    assert reading.stand_on("quotation", 99) is None


def test_opening_another_article_stands_nowhere_in_it() -> None:
    reading = opened(ADA, BO)
    jumps(reading, "quotation", 1)
    reading.hits = Spans([Span(0, 3)])
    reading.open(1)
    assert (reading.stop, len(reading.hits)) == (None, 0)


def test_the_trail_leads_back_the_way_one_came() -> None:
    reading = opened(ADA)
    for offset in (3, 5, 5, 9):
        reading.leave(Place(0, offset))
    assert [reading.back() for _ in range(4)] == [Place(0, 9), Place(0, 5), Place(0, 3), None]


spans = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 12)), max_size=12).map(
    lambda pairs: Spans([Span(start, start + length) for start, length in pairs])
)


@given(spans, st.integers(0, 70), st.integers(0, 20))
@settings(deadline=None)
def test_the_spans_over_a_stretch_are_those_that_share_a_place_with_it(
    spans: Spans[Span], start: int, length: int
) -> None:
    found = {index for index, _ in spans.over(start, start + length)}
    wanted = {n for n, span in enumerate(spans.all) if span.start < start + length and span.end > start}
    assert found == wanted


@given(spans, st.integers(0, 70))
@settings(deadline=None)
def test_the_spans_beside_an_offset_are_the_nearest(spans: Spans[Span], offset: int) -> None:
    starts = [span.start for span in spans.all]
    assert spans.following(offset) == next((n for n, start in enumerate(starts) if start >= offset), None)
    before = [n for n, start in enumerate(starts) if start < offset]
    assert spans.preceding(offset) == (before[-1] if before else None)
    assert spans.upto(offset) == sum(start <= offset for start in starts)


def test_the_quotations_of_an_article_are_put_in_order_once(monkeypatch: pytest.MonkeyPatch) -> None:
    ordered = []

    class Counted(Heard):
        def __init__(self, known: Annotations) -> None:
            ordered.append(known)
            super().__init__(known)

    monkeypatch.setattr("reader.tui.reading.Heard", Counted)
    reading = opened(ADA)
    ordered.clear()
    for _ in range(20):
        assert reading.jump("quotation", 1, 0, END, [0])
        assert reading.quotation
        assert reading.count[1] == 5
    assert len(ordered) == 1

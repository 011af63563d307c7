"""Lines break where a reader's eye expects them to."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text.cells import cell_len, graphemes
from reader.text.wrap import NEVER_ENDS, NEVER_STARTS, shorten, wrap, wrap_verbatim

FRENCH = (
    "Sur la scène, il a loué l’accueil : « La France a été un cas très intéressant ; bien plus avancée ! Et les "
    "talents ? », a-t-il dit, devant un parterre de « start-up » et d’élus."
)
MIXED = "経済は「大きく成長した」と山田氏は述べた。👩‍👩‍👧‍👦 Cafe\u0301 au lait, 北京 « oui » !"
texts = st.text(
    st.sampled_from("abc dé  «»;:!?\u00a0\u202f“”—漢字「」。\u0301👩‍👧(x)"), max_size=120
)  # fmt: skip
widths = st.integers(1, 60)


def lines(text: str, width: int) -> list[str]:
    return [text[a:b] for a, b in pairwise([0, *wrap(text, width), len(text)])]


@given(texts, widths)
@settings(deadline=None)
def test_lines_join_to_the_text_and_each_takes_something(text: str, width: int) -> None:
    parts = lines(text, width)
    assert "".join(parts) == text
    assert all(parts) or not text


@given(texts, widths)
@settings(deadline=None)
def test_no_line_is_wider_than_asked_but_for_hanging_spaces_and_single_wide_signs(text: str, width: int) -> None:
    for line in lines(text, width):
        assert cell_len(line.rstrip(" ")) <= max(width, 2)


@pytest.mark.parametrize("width", range(20, 121))
@pytest.mark.parametrize("text", [FRENCH, FRENCH * 3, FRENCH.replace(" »", "\u00a0»"), FRENCH + MIXED])
def test_no_line_starts_with_closing_signs_or_ends_with_an_opening_one(text: str, width: int) -> None:
    for line in lines(text, width)[1:]:
        assert line[0] not in "»;:!?", line
    for line in lines(text, width)[:-1]:
        assert line.rstrip(" ")[-1] not in "«", line


def test_a_no_break_space_never_breaks() -> None:
    assert lines("aaaa bbbb\u00a0cc", 10) == ["aaaa ", "bbbb\u00a0cc"]
    assert lines("aaaa bbbb\u202f! dd", 7) == ["aaaa ", "bbbb\u202f! ", "dd"]


def test_words_fill_the_line_and_spaces_hang() -> None:
    assert lines("one two three", 7) == ["one two ", "three"]
    assert lines("one two   three", 7) == ["one two   ", "three"]


def test_a_word_wider_than_the_line_is_cut_and_keeps_its_closing_mark() -> None:
    assert lines("abcdefghij", 4) == ["abcd", "efgh", "ij"]
    assert lines("« abcdefgh »", 10) == ["« abcdefg", "h »"]


def test_ideographs_break_anywhere_but_around_their_marks() -> None:
    parts = lines("経済は「大きく成長した」と山田氏は述べた。", 10)
    assert all(cell_len(part) <= 10 for part in parts)
    assert not any(part[0] in NEVER_STARTS for part in parts[1:])
    assert not any(part[-1] in NEVER_ENDS for part in parts[:-1])


def test_what_is_left_after_a_break_between_ideographs_may_need_another() -> None:
    assert lines("a経»aaaa ’", 8) == ["a", "経»aaaa ", "’"]


def test_code_is_cut_at_the_edge_and_keeps_every_space() -> None:
    assert wrap_verbatim("a  b  c  d", 4) == [4, 8]
    assert wrap_verbatim("漢字漢字", 3) == [1, 2, 3]


@given(texts, st.integers(0, 30))
@settings(deadline=None)
def test_shortened_text_fits(text: str, width: int) -> None:
    assert cell_len(shorten(text, width)) <= width


def test_a_shortened_text_says_that_it_is() -> None:
    assert shorten("Le port reprend son souffle", 12) == "Le port rep…"
    assert shorten("court", 12) == "court"


def test_joiners_in_a_row_take_the_room_that_they_are_drawn_with() -> None:
    text = "\u200d\u200d:::::「"
    assert sum(cells for _, _, cells in graphemes(text)) == cell_len(text) == 7


@pytest.mark.parametrize("text", ["漢漢 \u0301", "a漢  \ufe0f", "\u200d\u200d::漢「"])
def test_a_space_with_an_accent_on_it_takes_room(text: str) -> None:
    for width in (4, 5):
        breaks = [0, *wrap(text, width), len(text)]
        assert all(cell_len(text[start:end].rstrip(" ")) <= width for start, end in pairwise(breaks))

"""Nothing that a terminal would obey or hide gets past `clean`, and nothing else is lost."""

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.text.clean import MAX_COMBINING, clean, clean_aligned, clean_line, count_controls, is_clean

FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u180e\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
HOSTILE = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\x1b\x1b[]PX^_\\\x07\x9b\x9c\x9d\x90mH;0123\r\n\f\x85"),
        st.sampled_from("e\u0627\u0301\u0316\u0300\u0307\u0338\u0653\u0655\u3099\u304b\u200d\ud83d\u202e\ufeff"),
    ),
    max_size=60,
)


@given(HOSTILE)
@settings(deadline=None, max_examples=400)
def test_no_control_character_survives(text: str) -> None:
    assert FORBIDDEN.search(clean(text)) is None


@given(HOSTILE)
@settings(deadline=None, max_examples=400)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert is_clean(once)


@given(HOSTILE)
@settings(deadline=None, max_examples=400)
def test_the_aligned_form_is_the_same_text(text: str) -> None:
    cleaned, origins = clean_aligned(text)
    assert cleaned == clean(text)
    assert len(origins) == len(cleaned)


@given(HOSTILE)
@settings(deadline=None)
def test_a_cleaned_line_is_one_line(text: str) -> None:
    line = clean_line(text)
    assert len(line.splitlines()) <= 1
    assert line == line.strip()
    assert clean_line(line) == line


@given(st.text(st.characters(categories=("L", "N", "P")), max_size=40))
@settings(deadline=None)
def test_ordinary_letters_stay(text: str) -> None:
    assert clean(text) == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("red \x1b[31mword\x1b[0m", "red word"),
        ("\x1b]0;title\x07after", "after"),
        ("\x1b]52;c;aGk=\x1b\\after", "after"),
        ("\x9d0;title\x9cafter", "after"),
        ("\x9b2Jafter", "after"),
        ("\x1bPq#0\x1b\\after", "after"),
        ("\x1bcafter", "cafter"),
        ("a\u202eb\u2066c\u2069", "abc"),
        ("soft\u00adhyphen\u200bspace\ufeff", "softhyphenspace"),
        ("in\u2063visible\u180e", "invisible"),
        ("tag\U000e0041", "tag"),
        ("half \ud83d", "half \ufffd"),
        ("nul\0", "nul"),
    ],
)
def test_what_is_taken_out(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@pytest.mark.parametrize("introducer", ["\x1b]", "\x9d", "\x1bP", "\x90"])
def test_an_unterminated_string_swallows_no_text(introducer: str) -> None:
    assert "the article goes on" in clean(f"{introducer}0;the article goes on\nand on")


@pytest.mark.parametrize("introducer", ["\x9d", "\x90x", "\x1b]", "\x1b[1", "\x1bPx"])
def test_a_million_unterminated_strings_are_a_million_times_one(introducer: str) -> None:
    # Each must be given up at the next one: looking 4096 code points ahead for every one takes minutes.
    assert clean(introducer * 1_000_000) == clean(introducer) * 1_000_000


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029", "\f", "\v"])
def test_every_line_end_becomes_a_newline(end: str) -> None:
    assert clean(f"one{end}two") == "one\ntwo"


def test_joiners_and_direction_marks_of_real_writing_stay() -> None:
    text = "می\u200cخواهم \u200f👩\u200d👧"
    assert clean(text) == text


def test_a_letter_keeps_at_most_four_marks() -> None:
    cleaned = clean("x" + "\u0316" * 30)
    assert cleaned == "x" + "\u0316" * MAX_COMBINING


def test_text_is_composed() -> None:
    assert clean("e\u0301te\u0301") == "été"


def test_a_line_keeps_the_no_break_spaces_of_quotation_marks() -> None:
    assert clean_line("  «\u00a0Un\u202fjuste\n équilibre\u00a0»  ") == "«\u00a0Un\u202fjuste équilibre\u00a0»"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("nothing", 0),
        ("\x1b[31mred\x1b[0m", 2),
        ("\x1b]0;x\x07", 1),
        ("a\u202eb", 1),
        ("\ufeffmark, soft\u00adhyphen, page\fbreak\r\n", 0),
        ("nul\0 and bell\x07", 2),
    ],
)
def test_what_was_taken_out_is_counted(text: str, count: int) -> None:
    assert count_controls(text) == count

"""What lists say of an index's articles, kept by columns."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import PartialDate
from reader.library.summary import Line, Lines


def _facts(line: Line) -> tuple[object, ...]:
    return line.key, line.title, line.date, line.source, line.path, line.part, line.words


def test_a_line_comes_back_as_it_was_put_and_may_be_put_anew() -> None:
    lines = Lines()
    one = (
        "00000000000000a1",
        "Le phare «\u00a0éteint\u00a0»",
        PartialDate(2023, 5),
        "Le Monde",
        "/presse/2023/phare.md",
        1,
        812,
    )
    two = ("fedcba9876543210", "", None, "", "C:\\presse\\caf\udce9.txt", 3, 0)
    lines.put(0, *one)
    lines.put(1, *two)
    assert [_facts(line) for line in lines] == [one, two]
    changed = ("00000000000000a1", "Le phare rallumé", PartialDate(2023, 5, 17), "Le Monde", "phare.md", 2, 815)
    lines.put(0, *changed)
    assert [_facts(line) for line in lines[:]] == [changed, two]
    with pytest.raises(IndexError):
        lines[2]


@given(st.lists(st.integers(0, 2**64 - 1), unique=True, max_size=2_000), st.integers(0, 2**64 - 1))
def test_every_line_is_found_by_its_key_and_no_other_is(keys: list[int], other: int) -> None:
    lines = Lines()
    for number, key in enumerate(keys):
        lines.put(number, f"{key:016x}", "", None, "", "", 0, 0)
    assert [lines.number_of(f"{key:016x}") for key in keys] == list(range(len(keys)))
    assert (lines.number_of(f"{other:016x}") is None) == (other not in keys)
    assert lines.number_of("") is None


def test_keys_that_end_alike_do_not_hide_one_another() -> None:
    lines = Lines()
    keys = [f"{number << 32:016x}" for number in range(3_000)]
    for number, key in enumerate(keys):
        lines.put(number, key, "", None, "", "", 0, 0)
    assert [lines.number_of(key) for key in keys[::500]] == list(range(0, 3_000, 500))

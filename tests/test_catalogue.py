"""What lists say of an index's articles, kept by columns."""

import pytest

from reader.article import PartialDate
from reader.library.summary import Line, Lines


def _facts(line: Line) -> tuple[object, ...]:
    return line.key, line.title, line.date, line.source, line.path, line.part, line.words


def test_a_line_comes_back_as_it_was_put_and_may_be_put_anew() -> None:
    lines = Lines()
    one = ("a1", "Le phare «\u00a0éteint\u00a0»", PartialDate(2023, 5), "Le Monde", "/presse/2023/phare.md", 1, 812)
    two = ("b2", "", None, "", "C:\\presse\\caf\udce9.txt", 3, 0)
    lines.put(0, *one)
    lines.put(1, *two)
    assert [_facts(line) for line in lines] == [one, two]
    changed = ("a1", "Le phare rallumé", PartialDate(2023, 5, 17), "Le Monde", "phare.md", 2, 815)
    lines.put(0, *changed)
    assert [_facts(line) for line in lines[:]] == [changed, two]
    with pytest.raises(IndexError):
        lines[2]

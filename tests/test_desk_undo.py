"""Every change that the reader makes can be taken back, in order, a hundred and more deep."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from reader.article import Span
from reader.library.desk import Desk
from reader.library.undo import described
from tests.desks import article, key, quick_desk

PORT = article("Le port reprend son souffle.", "Les grues ont tourné toute la nuit.")
KEYS = [PORT.key, key(1), key(2)]
keys = st.sampled_from(KEYS)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = quick_desk(tmp_path)
    yield desk
    desk.close()


def made_by_hand(desk: Desk) -> object:
    """All that the reader made and can take back."""
    tags = [desk.tags(key) for key in KEYS]
    return desk.starred(), desk.read_keys(), tags, desk.all_tags(), desk.marks(), desk.highlights(PORT.key)


def test_a_description_names_the_change_and_its_object(desk: Desk) -> None:
    desk.set_read(key(1), True, title="« Un juste équilibre » réclamé pour ChatGPT et les IA en général")
    desk.set_star(key(1), True, title="Le port")
    desk.set_tags(key(1), ["port"])
    desk.set_mark("a", key(1), 5)
    made = desk.add_highlight(PORT, Span(0, 7))
    desk.set_note(made.id, "note")
    desk.delete_highlight(made.id)
    assert [desk.undo() for _ in range(8)] == [
        "removal of highlight «Le port»",
        "note on «Le port»",
        "highlight «Le port»",
        "mark a",
        "tags",
        "star of «Le port»",
        "read mark of «« Un juste équilibre » réclamé pour Cha…»",
        None,
    ]


def test_what_changes_nothing_is_not_undone(desk: Desk) -> None:
    desk.set_star(key(1), True)
    desk.set_star(key(1), True)
    desk.set_tags(key(1), [])
    assert desk.undo() == "star"
    assert desk.undo() is None


def test_a_deleted_highlight_comes_back_whole(desk: Desk) -> None:
    made = desk.add_highlight(PORT, Span(3, 7), "note")
    desk.delete_highlight(made.id)
    desk.undo()
    assert desk.highlights(PORT.key) == (made,)


def test_a_hundred_changes_and_more_can_be_taken_back(desk: Desk) -> None:
    for number in range(300):
        desk.set_star(key(number), True)
    for _ in range(300):
        assert desk.undo() == "star"
    assert desk.starred() == frozenset()
    assert desk.undo() is None


def test_what_another_instance_changed_since_is_left_alone(tmp_path: Path) -> None:
    one, two = quick_desk(tmp_path), quick_desk(tmp_path)
    one.set_star(key(1), True)
    made = one.add_highlight(PORT, Span(3, 7), "la première")
    one.set_note(made.id, "la mienne")
    two.set_note(made.id, "la sienne")
    assert one.undo() == "star"
    assert [it.note for it in one.highlights(PORT.key)] == ["la sienne"]
    one.close()
    two.close()


class _Undoing(RuleBasedStateMachine):
    """Whatever is done in whatever order: undo gives back what was there before."""

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.desk = quick_desk(Path(self.folder.name))
        self.history: list[object] = [made_by_hand(self.desk)]

    def teardown(self) -> None:
        self.desk.close()
        self.folder.cleanup()

    def done(self) -> None:
        now = made_by_hand(self.desk)
        if now != self.history[-1]:
            self.history.append(now)

    @rule(key=keys, read=st.booleans())
    def read(self, key: str, read: bool) -> None:
        self.desk.set_read(key, read)
        self.done()

    @rule(key=keys, star=st.booleans())
    def star(self, key: str, star: bool) -> None:
        self.desk.set_star(key, star)
        self.done()

    @rule(key=keys, tags=st.lists(st.sampled_from("abc")))
    def tag(self, key: str, tags: list[str]) -> None:
        self.desk.set_tags(key, tags)
        self.done()

    @rule(key=keys, letter=st.sampled_from("ab"), offset=st.integers(0, 3))
    def mark(self, key: str, letter: str, offset: int) -> None:
        self.desk.set_mark(letter, key, offset)
        self.done()

    @rule(start=st.integers(0, 5), size=st.integers(1, 5), note=st.sampled_from(["", "une note"]))
    def highlight(self, start: int, size: int, note: str) -> None:
        self.desk.add_highlight(PORT, Span(start, start + size), note)
        self.done()

    @rule(note=st.sampled_from(["", "une note", "une autre"]), last=st.booleans())
    def note(self, note: str, last: bool) -> None:
        for made in self.desk.highlights(PORT.key)[-1 if last else 0 :][:1]:
            self.desk.set_note(made.id, note)
        self.done()

    @rule()
    def delete(self) -> None:
        for made in self.desk.highlights(PORT.key)[:1]:
            self.desk.delete_highlight(made.id)
        self.done()

    @rule(key=keys)
    def go_somewhere(self, key: str) -> None:
        self.desk.set_position(key, 7)
        self.desk.add_search(key)

    @rule()
    def undo(self) -> None:
        told = self.desk.undo()
        if len(self.history) == 1:
            assert told is None
        else:
            assert told
            self.history.pop()

    @invariant()
    def all_is_as_it_was(self) -> None:
        assert made_by_hand(self.desk) == self.history[-1]
        assert self.desk.trouble == ""


TestUndoing = _Undoing.TestCase
TestUndoing.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)


def test_the_marks_of_a_quotation_are_not_put_in_marks_once_more() -> None:
    assert described("highlight", "« C’est fait »") == "highlight «C’est fait»"
    assert described("star of", "« Oui » et « non » au port") == "star of «« Oui » et « non » au port»"

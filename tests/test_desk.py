"""What the reader does with articles is kept, found again and can be taken back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.article import Span
from reader.library.desk import SEARCHES_KEPT, Desk
from tests.desks import article, key, places_in, span_of

PORT = article(
    "Le port reprend son souffle.",
    "« Nous avons tenu », a déclaré Léa Fontanel, la capitaine du port.",
    "Les grues ont tourné toute la nuit.",
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk.open(places_in(tmp_path))
    yield desk
    assert desk.trouble == ""
    desk.close()


def again(desk: Desk, home: Path) -> Desk:
    """The desk of the next session."""
    desk.close()
    return Desk.open(places_in(home))


def test_a_new_desk_is_empty_and_says_nothing(desk: Desk) -> None:
    assert (desk.position(key(1)), desk.last_article(), desk.mark("a"), desk.undo()) == (None, None, None, None)
    assert (desk.read_keys(), desk.starred()) == (frozenset(), frozenset())
    assert (desk.tags(key(1)), desk.all_tags()) == ((), {})
    assert (desk.marks(), desk.highlights(key(1)), desk.searches(), desk.setting("theme", "ink")) == ({}, (), (), "ink")


def test_everything_is_there_in_the_next_session(tmp_path: Path) -> None:
    desk = Desk.open(places_in(tmp_path))
    desk.set_position(key(1), 1234)
    desk.set_last_article(key(2))
    desk.set_read(key(3), True)
    desk.set_star(key(4), True)
    desk.set_tags(key(5), ["port", "Économie"])
    desk.set_mark("a", key(6), 77)
    made = desk.add_highlight(PORT, span_of(PORT.text, "Nous avons tenu"), "à vérifier\navec Léa")
    desk.add_search("équilibre")
    desk.set_setting("theme", "paper")
    desk = again(desk, tmp_path)
    assert desk.position(key(1)) == 1234
    assert desk.last_article() == key(2)
    assert desk.is_read(key(3))
    assert desk.read_keys() == {key(3)}
    assert desk.starred() == {key(4)}
    assert desk.tags(key(5)) == ("port", "Économie")
    assert desk.all_tags() == {"port": 1, "Économie": 1}
    assert desk.mark("a") == (key(6), 77)
    assert desk.marks() == {"a": (key(6), 77)}
    assert desk.highlights(PORT.key) == (made,)
    assert desk.searches() == ("équilibre",)
    assert desk.setting("theme", "ink") == "paper"
    desk.close()


def test_a_later_choice_takes_the_place_of_an_earlier_one(desk: Desk) -> None:
    for offset in (10, 20):
        desk.set_position(key(1), offset)
        desk.set_mark("a", key(offset), offset)
    desk.set_setting("sort", "date")
    desk.set_setting("sort", "title")
    assert desk.position(key(1)) == 20
    assert desk.marks() == {"a": (key(20), 20)}
    assert desk.setting("sort", "") == "title"


def test_read_marks_and_stars_come_and_go_one_by_one(desk: Desk) -> None:
    for number in range(5):
        desk.set_read(key(number), True)
        desk.set_star(key(number), True)
    assert desk.read_keys() == desk.starred() == {key(number) for number in range(5)}
    desk.set_read(key(2), False)
    desk.set_star(key(3), False)
    assert not desk.is_read(key(2))
    assert desk.read_keys() == {key(number) for number in (0, 1, 3, 4)}
    assert desk.starred() == {key(number) for number in (0, 1, 2, 4)}


def test_tags_are_counted_without_blanks_doubles_or_controls(desk: Desk) -> None:
    desk.set_tags(key(1), ["port", " port ", "", "  ", "grève\x1b[31m", "b\ud800d"])
    desk.set_tags(key(2), ["port"])
    assert desk.tags(key(1)) == ("b\ufffdd", "grève", "port")
    assert desk.all_tags() == {"b\ufffdd": 1, "grève": 1, "port": 2}
    desk.set_tags(key(1), ["grève"])
    assert desk.all_tags() == {"grève": 1, "port": 1}


def test_searches_are_newest_first_without_doubles(desk: Desk) -> None:
    for text in ("un", "deux", "  ", "trois", "un"):
        desk.add_search(text)
    assert desk.searches() == ("un", "trois", "deux")


def test_only_the_newest_searches_are_kept(desk: Desk) -> None:
    for number in range(SEARCHES_KEPT + 7):
        desk.add_search(f"recherche {number}")
    assert desk.searches() == tuple(f"recherche {number}" for number in range(SEARCHES_KEPT + 6, 6, -1))


def test_searches_stay_in_order_when_the_clock_is_set_back(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.add_search("avant")
    monkeypatch.setattr("time.time_ns", lambda: 1)
    desk.add_search("après")
    assert desk.searches() == ("après", "avant")


def test_a_highlight_knows_its_words_and_what_stands_around(desk: Desk) -> None:
    made = desk.add_highlight(PORT, span_of(PORT.text, "Nous avons tenu"), "note")
    assert made.exact == made.span.of(PORT.text) == "Nous avons tenu"
    assert f"{made.prefix}{made.exact}{made.suffix}" in PORT.text
    assert PORT.text.endswith(made.prefix, 0, made.span.start)
    assert (made.key, made.note, made.made[-6:]) == (PORT.key, "note", "+00:00")


@pytest.mark.parametrize("span", [Span(3, 3), Span(0, len(PORT.text) + 1)])
def test_no_highlight_without_words_of_the_text(desk: Desk, span: Span) -> None:
    with pytest.raises(ValueError, match="no passage"):
        desk.add_highlight(PORT, span)
    assert desk.highlights(PORT.key) == ()


def test_highlights_are_in_the_order_of_the_text(desk: Desk) -> None:
    late, early = (desk.add_highlight(PORT, span_of(PORT.text, words)) for words in ("Les grues", "Le port"))
    assert desk.highlights(PORT.key) == (early, late)


def test_a_note_can_be_written_anew_and_a_highlight_deleted(desk: Desk) -> None:
    made = desk.add_highlight(PORT, Span(0, 7))
    desk.set_note(made.id, "une \x1b]0;note\x07\nsur deux lignes")
    assert [it.note for it in desk.highlights(PORT.key)] == ["une \nsur deux lignes"]
    desk.delete_highlight(made.id)
    assert desk.highlights(PORT.key) == ()


def test_a_highlight_that_is_gone_takes_no_note(desk: Desk) -> None:
    desk.set_note("nothing", "note")
    desk.delete_highlight("nothing")
    assert desk.undo() is None


def test_highlights_of_an_edited_file_are_found_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    before = article("Le port.", "La ville.", path="notes.md", part=2)
    after = article("Le port.", "La ville dort.", path=str(Path("notes.md").absolute()), part=2)
    made = desk.add_highlight(before, Span(0, 7))
    assert before.key != after.key
    assert desk.highlights(after.key) == ()
    assert desk.highlights_for(after) == (made,)


@pytest.mark.parametrize(("path", "part"), [("notes.md", 1), ("other.md", 2), ("", 2), ("-", 2)])
def test_highlights_of_other_articles_are_not_mixed_in(desk: Desk, path: str, part: int) -> None:
    for home in ("notes.md", "", "-"):
        desk.add_highlight(article("Le port.", path=home, part=2), Span(0, 7))
    assert desk.highlights_for(article("La ville.", path=path, part=part)) == ()


def test_the_same_text_under_another_name_has_its_highlights(desk: Desk) -> None:
    made = desk.add_highlight(article("Le port.", path="notes.md"), Span(0, 7))
    assert desk.highlights_for(article("Le port.", path="renamed.md")) == (made,)
    assert desk.highlights_for(article("Le port.")) == (made,)


def test_two_desks_on_the_same_files_see_each_other(tmp_path: Path) -> None:
    one, two = Desk.open(places_in(tmp_path)), Desk.open(places_in(tmp_path))
    for number in range(0, 40, 2):
        for desk, mine in ((one, number), (two, number + 1)):
            desk.set_star(key(mine), True)
            desk.set_read(key(mine), True)
            desk.set_position(key(mine), mine)
            desk.add_search(f"recherche {mine}")
            for other in (one, two):
                assert key(mine) in other.starred()
                assert key(mine) in other.read_keys()
                assert other.position(key(mine)) == mine
                assert other.searches()[0] == f"recherche {mine}"
    one.set_read(key(7), False)
    assert two.read_keys() == one.read_keys() == {key(number) for number in range(40)} - {key(7)}
    assert one.trouble == two.trouble == ""
    one.close()
    two.close()


def test_a_change_elsewhere_between_two_of_ours_is_seen(tmp_path: Path) -> None:
    one, two = Desk.open(places_in(tmp_path)), Desk.open(places_in(tmp_path))
    assert one.starred() == one.read_keys() == frozenset()
    two.set_star(key(1), True)
    two.set_read(key(1), True)
    one.set_star(key(2), True)
    one.set_read(key(2), True)
    assert one.starred() == one.read_keys() == two.starred() == two.read_keys() == {key(1), key(2)}
    one.close()
    two.close()


def test_closing_twice_is_no_harm(tmp_path: Path) -> None:
    desk = Desk.open(places_in(tmp_path))
    desk.close()
    desk.close()
    assert sorted(file.name for file in tmp_path.rglob("*.*")) == ["desk.db", "state.db"]

"""A disk that refuses (read-only, full, gone, held) stops nothing and loses nothing."""

import os
import re
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.article import Span
from reader.library import desk_file, drawer
from reader.library.desk import Desk
from tests.desks import PORT, assert_used, key, places_in, quick_desk, use_all

MAX_PAGES = "PRAGMA max_page_count = {}"


@pytest.fixture(autouse=True)
def no_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try the disk again at every change, and don't wait long for others."""
    monkeypatch.setattr(drawer, "FIRST_WAIT", 0.0)
    monkeypatch.setattr(drawer, "BUSY", 0.05)


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in folder.rglob("*.db")}


def file_for_a_folder(home: Path) -> None:
    (home / "data").write_text("a file")
    (home / "state").write_text("a file")


def folder_for_a_file(home: Path) -> None:
    (home / "data" / "desk.db").mkdir(parents=True)
    (home / "state" / "state.db").mkdir(parents=True)


@pytest.mark.parametrize("block", [file_for_a_folder, folder_for_a_file])
def test_without_a_place_to_write_all_goes_on_in_memory(block: Callable[[Path], None], tmp_path: Path) -> None:
    block(tmp_path)
    desk = Desk.open(places_in(tmp_path))
    assert "Notes and stars are not being saved: " in desk.trouble
    assert "Places and settings are not being saved: " in desk.trouble
    assert str(tmp_path) in desk.trouble
    use_all(desk)
    assert_used(desk)
    desk.close()


def test_trouble_is_said_once(tmp_path: Path) -> None:
    file_for_a_folder(tmp_path)
    desk = Desk.open(places_in(tmp_path))
    said = desk.trouble
    assert desk.take_trouble() == said
    use_all(desk)
    assert desk.trouble == ""
    desk.close()
    assert re.fullmatch(r"Notes and stars: \d+ changes .* Places and settings: \d+ changes .*", desk.take_trouble())


def test_the_name_of_the_folder_is_harmless_in_the_message(tmp_path: Path) -> None:
    home = tmp_path / "\x1b]0;title\x07\u202e"
    home.write_text("a file")
    desk = Desk.open(places_in(home))
    assert desk.trouble.isprintable()
    desk.close()


def test_what_was_made_in_memory_is_saved_when_the_disk_is_back(tmp_path: Path) -> None:
    file_for_a_folder(tmp_path)
    desk = Desk.open(places_in(tmp_path))
    use_all(desk)
    (tmp_path / "data").unlink()
    (tmp_path / "state").unlink()
    desk.take_trouble()
    desk.close()
    assert desk.trouble == ""
    desk = Desk.open(places_in(tmp_path))
    assert_used(desk)
    desk.close()


@pytest.fixture
def read_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home with a used desk that can be read but not written."""
    desk = Desk.open(places_in(tmp_path))
    use_all(desk)
    desk.close()
    connect = desk_file.connect
    monkeypatch.setattr(desk_file, "connect", lambda path, wait, how="mode=ro": connect(path, wait, how))
    return tmp_path


def test_on_a_read_only_disk_the_desk_is_there_and_changes_last_a_session(read_only: Path) -> None:
    before = snapshot(read_only)
    desk = Desk.open(places_in(read_only))
    assert desk.take_trouble().count("is read-only; make it writable") == 2
    assert_used(desk)
    use_all(desk, first=8)
    assert_used(desk, first=8)
    assert desk.trouble == ""
    desk.close()
    assert "could not be saved" in desk.trouble
    assert snapshot(read_only) == before


def test_in_a_folder_without_permission_to_write_the_desk_can_be_read(tmp_path: Path) -> None:
    desk = Desk.open(places_in(tmp_path))
    use_all(desk)
    desk.close()
    folders = [tmp_path / "data", tmp_path / "state"]
    for folder in folders:
        folder.chmod(0o500)
    if os.access(folders[0], os.W_OK):
        pytest.skip("this user may write anywhere")
    try:
        desk = Desk.open(places_in(tmp_path))
        assert desk.take_trouble().count("is read-only; make it writable") == 2
        assert_used(desk)
        use_all(desk, first=8)
        desk.close()
    finally:
        for folder in folders:
            folder.chmod(0o700)


def test_on_a_full_disk_nothing_is_lost_and_freed_space_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = desk_file.connect
    full = True

    def connect_to_a_small_disk(path: Path, wait: float, how: str = "mode=rwc") -> sqlite3.Connection:
        link = connect(path, wait, how)
        link.execute(MAX_PAGES.format(40 if full else 10_000))
        return link

    monkeypatch.setattr(desk_file, "connect", connect_to_a_small_disk)
    desk = quick_desk(tmp_path)
    desk.set_star(key(0), True)
    assert desk.trouble == ""
    made = [desk.add_highlight(PORT, Span(0, 7), f"note {number} " * 500) for number in range(40)]
    assert desk.take_trouble() == "Notes and stars are not being saved: the disk is full; free some space."
    assert set(desk.highlights(PORT.key)) == set(made)
    desk.set_note(made[0].id, "courte")
    assert desk.trouble == ""
    full = False
    desk.set_star(key(1), True)
    desk.close()
    assert desk.trouble == ""
    desk = quick_desk(tmp_path)
    assert desk.starred() == {key(0), key(1)}
    assert {it.id: it.note for it in desk.highlights(PORT.key)} == {it.id: it.note for it in made} | {
        made[0].id: "courte"
    }
    desk.close()


def test_a_disk_that_refuses_by_turns_is_complained_of_once(tmp_path: Path) -> None:
    desk = Desk.open(places_in(tmp_path))
    said = []
    for number in range(4):
        holder = sqlite3.connect(tmp_path / "data" / "desk.db", isolation_level=None)
        holder.execute("BEGIN IMMEDIATE")
        desk.set_star(key(2 * number), True)
        holder.close()
        desk.set_star(key(2 * number + 1), True)
        said.append(desk.take_trouble())
    assert [bool(sentence) for sentence in said] == [True, False, False, False]
    desk.close()
    desk = Desk.open(places_in(tmp_path))
    assert len(desk.starred()) == 8
    desk.close()


def test_a_desk_that_another_program_holds_is_written_later(tmp_path: Path) -> None:
    desk = Desk.open(places_in(tmp_path))
    desk.set_star(key(0), True)
    holder = sqlite3.connect(tmp_path / "data" / "desk.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    desk.set_star(key(1), True)
    assert re.search(r"another program holds .*desk\.db; close it", desk.take_trouble())
    assert desk.starred() == {key(0), key(1)}
    second = Desk.open(places_in(tmp_path))
    assert second.starred() == {key(0)}
    assert second.trouble == ""
    holder.execute("ROLLBACK")
    holder.close()
    desk.set_star(key(2), True)
    assert second.starred() == {key(0), key(1), key(2)}
    desk.close()
    second.close()


def test_a_desk_that_is_deleted_under_way_is_written_again(tmp_path: Path) -> None:
    desk = Desk.open(places_in(tmp_path))
    use_all(desk)
    shutil.rmtree(tmp_path / "data")
    shutil.rmtree(tmp_path / "state")
    desk.set_star(key(5), True)
    desk.set_position(key(5), 5)
    desk.close()
    desk = Desk.open(places_in(tmp_path))
    assert_used(desk)
    assert key(5) in desk.starred()
    desk.close()

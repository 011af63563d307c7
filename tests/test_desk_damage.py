"""A database that is damaged or not ours is put aside, never deleted, and what can be read of it is kept."""

import re
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from reader.article import Span
from reader.library import desk_file
from reader.library.desk import Desk
from tests.desks import PORT, assert_used, key, places_in, quick_desk, use_all


def aside(folder: Path) -> list[Path]:
    """The files that were put aside, without what SQLite keeps beside them."""
    return sorted(file for file in folder.iterdir() if re.search(r"\.bad-\d{8}-\d{6}(-\d+)?$", file.name))


def random_bytes(path: Path) -> None:
    path.write_bytes(bytes(range(7, 256)) * 40)


def half(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2 + 100])


def torn_schema(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[200:4000] = bytes(reversed(content[200:4000]))
    path.write_bytes(content)


def with_sql(script: str) -> Callable[[Path], None]:
    def damage(path: Path) -> None:
        link = sqlite3.connect(path)
        link.executescript(script)
        link.close()

    return damage


UNFIT = {
    "random bytes": (random_bytes, "is not a database"),
    "cut in half": (half, "is damaged"),
    "torn schema": (torn_schema, "is damaged"),
    "newer": (with_sql("PRAGMA user_version = 2"), "comes from a newer program"),
    "another program's": (with_sql("PRAGMA user_version = 0"), "comes from an older or another program"),
    "a table gone": (with_sql("DROP TABLE stars; DROP TABLE changes"), "is damaged"),
}


@pytest.mark.parametrize(("damage", "reason"), UNFIT.values(), ids=UNFIT)
def test_an_unfit_file_is_put_aside_and_a_new_one_started(
    damage: Callable[[Path], None], reason: str, tmp_path: Path
) -> None:
    desk = Desk.open(places_in(tmp_path))
    use_all(desk)
    desk.close()
    damage(tmp_path / "data" / "desk.db")
    content = (tmp_path / "data" / "desk.db").read_bytes()
    desk = Desk.open(places_in(tmp_path))
    [bad] = aside(tmp_path / "data")
    assert bad.name.startswith("desk.db.bad-")
    assert bad.read_bytes() == content
    assert desk.take_trouble().startswith(f"desk.db {reason}: it is put aside as {bad.name}, a new one is started")
    assert desk.setting("theme", "") == "paper"
    use_all(desk, first=8)
    desk.close()
    desk = Desk.open(places_in(tmp_path))
    assert desk.trouble == ""
    assert_used(desk, first=8)
    desk.close()


def test_two_unfit_files_in_one_second_are_both_kept(tmp_path: Path) -> None:
    for _ in range(3):
        (tmp_path / "data").mkdir(exist_ok=True)
        random_bytes(tmp_path / "data" / "desk.db")
        desk = Desk.open(places_in(tmp_path))
        assert "put aside" in desk.trouble
        desk.close()
    assert len(aside(tmp_path / "data")) == 3


@pytest.fixture(scope="module")
def full_desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The home of a closed desk of some 60 pages, a star and a tag for each highlight."""
    home = tmp_path_factory.mktemp("full")
    desk = quick_desk(home)
    for number in range(200):
        desk.set_star(key(number), True)
        desk.set_tags(key(number), [f"tag {number % 7}"])
        desk.add_highlight(PORT, Span(0, 7), f"note {number} " * 60)
    desk.close()
    return home


@pytest.fixture
def filled(full_desk: Path, tmp_path: Path) -> Path:
    """The precious file of such a desk, to be spoilt; its home is `tmp_path`."""
    shutil.copytree(full_desk, tmp_path, dirs_exist_ok=True)
    return tmp_path / "data" / "desk.db"


LEAF = 10
"""The first byte of a page of rows with none below, WITHOUT ROWID (https://sqlite.org/fileformat2.html, 1.6)."""


def flip_page(path: Path, holding: bytes) -> None:
    """Spoil a page in the middle of the leaves that hold certain bytes; with one above them, all below is lost."""
    content = bytearray(path.read_bytes())
    leaves = [start for start in range(4096, len(content), 4096) if content[start] == LEAF]
    pages = [start for start in leaves if holding in content[start : start + 4096]]
    start = pages[len(pages) // 2]
    content[start : start + 4096] = bytes(byte ^ 0xFF for byte in content[start : start + 4096])
    path.write_bytes(content)


def assert_rescued(desk: Desk, home: Path) -> None:
    """All but the highlights of one page are there, the old file is aside, and the new one is whole."""
    assert desk.starred() == {key(number) for number in range(200)}
    assert sum(desk.all_tags().values()) == 200
    assert 180 <= len(desk.highlights(PORT.key)) < 200
    assert re.match(r"desk\.db is damaged: .* started with the \d+ entries that could be read\.", desk.take_trouble())
    desk.set_star(key(777), True)
    desk.close()
    [bad] = aside(home / "data")
    assert bad.stat().st_size > 4096 * 20
    desk = quick_desk(home)
    assert desk.trouble == ""
    assert key(777) in desk.starred()
    desk.close()


def test_a_flipped_page_after_an_unclean_end_is_found_at_the_start(filled: Path, tmp_path: Path) -> None:
    flip_page(filled, b"note 1")
    filled.with_name("desk.db-wal").touch()
    desk = quick_desk(tmp_path)
    assert "desk.db is damaged" in desk.trouble
    assert_rescued(desk, tmp_path)


def test_a_flipped_page_after_a_clean_end_is_found_when_it_is_read(filled: Path, tmp_path: Path) -> None:
    flip_page(filled, b"note 1")
    desk = quick_desk(tmp_path)
    assert desk.trouble == ""
    assert_rescued(desk, tmp_path)


def test_every_page_is_checked_after_an_unclean_end_only(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = desk_file.connect
    asked: list[str] = []

    def watched(path: Path, wait: float, how: str = "mode=rwc") -> sqlite3.Connection:
        link = connect(path, wait, how)
        link.set_trace_callback(asked.append)
        return link

    monkeypatch.setattr(desk_file, "connect", watched)
    quick_desk(tmp_path).close()
    assert not [statement for statement in asked if "quick_check" in statement]
    filled.with_name("desk.db-wal").touch()
    quick_desk(tmp_path).close()
    assert len([statement for statement in asked if "quick_check" in statement]) == 1


def test_bytes_that_are_no_text_are_damage_and_no_error(filled: Path, tmp_path: Path) -> None:
    content = filled.read_bytes()
    filled.write_bytes(content.replace(b"note 150 note", b"note \xff\xff\xff note"))
    desk = quick_desk(tmp_path)
    assert len(desk.highlights(PORT.key)) < 200
    assert "is damaged" in desk.trouble
    use_all(desk)
    desk.close()


def test_a_schema_that_is_no_text_is_damage_and_no_error(filled: Path, tmp_path: Path) -> None:
    content = filled.read_bytes()
    filled.write_bytes(content.replace(b"CREATE TABLE stars", b"CREATE TABLE \xff\xff\xff\xff\xff"))
    desk = quick_desk(tmp_path)
    assert desk.trouble.startswith("desk.db is damaged")
    desk.close()


def test_a_row_that_reader_cannot_have_written_is_damage(filled: Path, tmp_path: Path) -> None:
    damage = "UPDATE highlights SET start = 'x' WHERE id = (SELECT min(id) FROM highlights)"
    with_sql(f"PRAGMA ignore_check_constraints = ON; {damage}")(filled)
    desk = quick_desk(tmp_path)
    assert len(desk.highlights(PORT.key)) == 199
    assert desk.trouble.startswith("desk.db is damaged")
    desk.close()


@pytest.mark.parametrize("first", range(0, 4096 * 3, 1500))
def test_no_call_raises_on_a_database_with_spoilt_bytes(first: int, filled: Path, tmp_path: Path) -> None:
    for path in (filled, tmp_path / "state" / "state.db"):
        content = bytearray(path.read_bytes())
        for place in range(first, len(content), 3571):
            content[place] ^= 0x5A
        path.write_bytes(content)
    desk = quick_desk(tmp_path)
    use_all(desk)
    desk.close()
    desk = quick_desk(tmp_path)
    use_all(desk)
    desk.close()


def test_a_file_that_another_instance_put_aside_is_left_for_the_new_one(tmp_path: Path) -> None:
    one = Desk.open(places_in(tmp_path))
    one.set_star(key(0), True)
    desk_file.put_aside(tmp_path / "data" / "desk.db")
    two = Desk.open(places_in(tmp_path))
    two.set_star(key(1), True)
    one.set_star(key(2), True)
    assert one.starred() == two.starred() == {key(1), key(2)}
    one.close()
    two.close()
    desk = Desk.open(places_in(tmp_path))
    assert desk.starred() == {key(1), key(2)}
    desk.close()

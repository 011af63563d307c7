"""The real app where a program has every excuse to fail: tiny terminals, no disk, broken files, sudden ends.

It goes on, says so once, and gives the terminal back.
"""

import fcntl
import os
import re
import shutil
import signal
import sqlite3
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from reader.library.desk import Desk
from tests.cli_run import clippings
from tests.desks import places_in
from tests.pty_session import ALT_SCREEN_OFF, ALT_SCREEN_ON, READER, PtySession, pty_session
from tests.samples import FILES

SHOWN = b"La digue"
TINY = ((1, 1), (1, 30), (100, 1), (3, 5))
VISIT = (b"j", b"c", b"s", b"p", b"?", b"\x1b", b"i", b"\x1b", b"v", b"\x1b", b"Q", b"W", b"O", b"\x1b")
PALETTE_AND_SEARCH = (b":", b"q", b"\x1b", b"/", b"e", b"\x1b", b"m", b"\x1b", b"f", b"\x1b", b"y", b"\x1b")

WATCHED = """
import sys
log = open(sys.argv.pop(1), "a", buffering=1)
def watch(event, arguments):
    if event in ("subprocess.Popen", "os.exec", "os.posix_spawn", "os.spawn", "os.system", "webbrowser.open"):
        print(event, arguments[0], file=log)
sys.addaudithook(watch)
from reader.cli import main
sys.exit(main())
"""
"""The reader, and a line in a file for every program that it starts."""


@pytest.fixture
def port(tmp_path: Path) -> str:
    (tmp_path / "clippings").mkdir()
    return str(clippings(tmp_path / "clippings") / "port.txt")


def leave(session: PtySession) -> None:
    """Quit, and see that all is well."""
    session.press(b"\x11")
    assert session.wait() == 0
    assert session.settings_restored
    assert b"Traceback" not in session.output


@pytest.mark.parametrize(("columns", "rows"), TINY)
def test_a_tiny_terminal_takes_every_key_and_comes_to_rest(columns: int, rows: int, port: str, tmp_path: Path) -> None:
    with pty_session([*READER, port], tmp_path, columns=columns, rows=rows) as session:
        session.wait_for(re.escape(ALT_SCREEN_ON))
        session.settle(0.8)
        for key in VISIT + PALETTE_AND_SEARCH:
            place = len(session.output)
            session.answer(key, seconds=0.2)
            # A scroll bar that comes and goes with the room that it takes would be drawn without an end.
            assert len(session.output) - place < 60_000, key
        leave(session)


def test_a_terminal_that_becomes_tiny_and_large_again_shows_the_text_again(port: str, tmp_path: Path) -> None:
    with pty_session([*READER, port], tmp_path) as session:
        session.wait_for(SHOWN)
        place = 0
        for columns, rows in ((1, 1), (300, 90), (2, 40), (0, 0), (100, 30)):
            place = len(session.output)
            fcntl.ioctl(session.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
            session.settle(0.3)
        session.wait_for(SHOWN, start=place)
        leave(session)


@pytest.mark.parametrize(
    "variables",
    [
        {"LC_ALL": "C"},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "latin-1"},
        {"PYTHONIOENCODING": "ascii"},
        {"TERM": ""},
        {"TERM": "of-nobody"},
        {"LANG": "klingon", "LC_ALL": "klingon"},
    ],
)
def test_a_poor_environment_shows_words(variables: Mapping[str, str], port: str, tmp_path: Path) -> None:
    with pty_session([*READER, port], tmp_path, variables=variables) as session:
        session.wait_for(SHOWN)
        session.settle()
        leave(session)
        assert rb"\xe9" not in session.output


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="nothing here that nobody can write to")
def test_a_home_that_can_not_be_written_is_said_and_the_reader_goes_on(port: str) -> None:
    with pty_session([*READER, port], Path("/proc/no-home")) as session:
        session.wait_for(SHOWN)
        session.wait_for(b"not being saved")
        session.answer(b"*")
        session.answer(b"r")
        leave(session)


def test_a_full_disk_is_said_and_the_reader_goes_on(port: str, tmp_path: Path) -> None:
    command = f"ulimit -f 1; exec {sys.executable} -m reader '{port}'"
    no_bytecode = {"PYTHONDONTWRITEBYTECODE": "1"}  # Python would cut off what it keeps of its own modules
    with pty_session(["/bin/sh", "-c", command], tmp_path / "home", variables=no_bytecode) as session:
        session.wait_for(SHOWN)
        session.wait_for(b"not being saved")
        for key in (b"*", b"r", b"H", b"j"):
            session.answer(key, seconds=1)
        leave(session)


def can_mount() -> bool:
    """True where this user may mount a file system in a namespace of their own."""
    command = ["unshare", "-rm", "mount", "-t", "tmpfs", "none", "/mnt"]
    return (
        shutil.which("unshare") is not None and not subprocess.run(command, capture_output=True, check=False).returncode
    )


@pytest.mark.skipif(not can_mount(), reason="no file system of one's own here")
@pytest.mark.parametrize("room", [0, 40])
def test_a_file_system_without_room_is_said_and_the_reader_goes_on(room: int, port: str, tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    fill = f"mount -t tmpfs -o size=1m none {home}; mkdir {home}/cache {home}/data {home}/state"
    fill += f"; dd if=/dev/zero of={home}/full bs=1k count=2000; truncate -s -{room}k {home}/full"
    command = f"({fill}) >/dev/null 2>&1; exec {sys.executable} -m reader '{port}'"
    with pty_session(["unshare", "-rm", "/bin/sh", "-c", command], home, columns=160) as session:
        session.wait_for(SHOWN)
        for key in (b"*", b"r", b"H", b"j"):
            session.answer(key, seconds=1)
        session.wait_for(b"not being saved")
        leave(session)
        assert b"Traceback" not in session.output


def test_to_read_starts_no_other_program(tmp_path: Path) -> None:
    (tmp_path / "articles").mkdir()
    for name, data in {**FILES, "b.txt": b"The ferry sails.", "b.md": b"# The ferry\n\nIt sails."}.items():
        (tmp_path / "articles" / name).write_bytes(data)
    started = tmp_path / "started"
    command = [sys.executable, "-c", WATCHED, str(started), str(tmp_path / "articles")]
    with pty_session(command, tmp_path / "home") as session:
        session.wait_for(b"ferry|digue")
        for _ in range(20):
            session.answer(b"J", seconds=0.5)
        session.answer(b"/", seconds=1)
        session.answer(b"ferry\r", seconds=1)
        leave(session)
    programs = {line.split(" ", 1)[1] for line in started.read_text(encoding="utf-8").splitlines()}
    assert programs == {sys.executable}


@pytest.mark.parametrize("data", [b"rubbish" * 1000, b"SQLite format 3\0" + b"\xff" * 5000], ids=["text", "pages"])
def test_a_broken_state_is_put_aside_and_said(data: bytes, port: str, tmp_path: Path) -> None:
    for name in ("state/state.db", "data/desk.db"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_bytes(data)
    with pty_session([*READER, port], tmp_path, columns=200) as session:
        session.wait_for(SHOWN)
        session.wait_for(rb"\.bad-\d")
        leave(session)
    assert len(list(tmp_path.glob("*/*.bad-*"))) == 2
    assert all(path.read_bytes() == data for path in tmp_path.glob("*/*.bad-*"))


def test_two_instances_keep_what_either_was_told(port: str, tmp_path: Path) -> None:
    folder = str(Path(port).parent)
    with pty_session([*READER, folder], tmp_path) as one, pty_session([*READER, folder], tmp_path) as two:
        for session in (one, two):
            session.wait_for(b"La digue|long enough")
            session.settle()
        one.answer(b"*", seconds=1)
        two.answer(b"J", seconds=1)
        two.answer(b"*", seconds=1)
        for session in (one, two):
            leave(session)
            assert b"locked" not in session.output
    desk = Desk.open(places_in(tmp_path))
    assert len(desk.starred()) == 2
    desk.close()


def test_what_was_shown_as_kept_is_there_after_kill_9(port: str, tmp_path: Path) -> None:
    for pause in (0.0, 0.05, 0.2):
        with pty_session([*READER, port], tmp_path) as session:
            session.wait_for(SHOWN)
            session.settle(0.3)
            session.answer(b"r", seconds=1)
            session.press(b"Hjj")
            time.sleep(pause)
            session.signal(signal.SIGKILL)
            assert session.wait() == -signal.SIGKILL
        for name in ("state/state.db", "data/desk.db"):
            link = sqlite3.connect(tmp_path / name)
            assert link.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            link.close()
    assert list(tmp_path.glob("*/*.bad-*")) == []


@pytest.mark.parametrize("by_key", [True, False])
def test_after_ctrl_z_and_fg_everything_is_drawn_again(by_key: bool, port: str, tmp_path: Path) -> None:
    with pty_session([*READER, port], tmp_path) as session:
        session.wait_for(SHOWN)
        session.settle()
        if by_key:
            session.press(b"\x1a")
        else:
            session.signal(signal.SIGTSTP)
        session.wait_for(re.escape(ALT_SCREEN_OFF))
        os.waitid(os.P_PID, session.process.pid, os.WSTOPPED)
        session.settle(0.2)
        assert session.settings_restored
        place = len(session.output)
        session.signal(signal.SIGCONT)
        session.wait_for(SHOWN, start=place)
        session.answer(b"?", b"Who said what")
        leave(session)


def test_an_interrupt_from_outside_ends_it_as_ctrl_c_ends_others(port: str, tmp_path: Path) -> None:
    with pty_session([*READER, port], tmp_path) as session:
        session.wait_for(SHOWN)
        session.signal(signal.SIGINT)
        assert session.wait() == 130
        assert session.settings_restored


def test_what_a_shell_puts_in_the_place_of_a_command_is_read(tmp_path: Path) -> None:
    command = f"exec {sys.executable} -m reader <(printf 'Le bac\\n\\nLe bac est parti.\\n')"
    with pty_session(["/bin/bash", "-c", command], tmp_path) as session:
        session.wait_for(b"est parti")
        leave(session)


def test_a_text_says_once_how_many_control_sequences_it_had(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("Title: The ferry\n\nIt \x1b[2Jsails\x1b]0;PWNED\x07.\n", encoding="utf-8")
    with pty_session([*READER, str(path)], tmp_path) as session:
        session.wait_for(b"control sequences removed: 2")
        leave(session)


def test_the_same_text_twice_is_in_the_list_once_and_said(port: str, tmp_path: Path) -> None:
    copy = Path(port).with_name("copy.txt")
    copy.write_bytes(Path(port).read_bytes())
    with pty_session([*READER, port, str(copy)], tmp_path) as session:
        session.wait_for(b"the same text twice, listed once: 1")
        leave(session)

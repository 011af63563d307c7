"""The real command in a pseudo-terminal: where its keys come from, when it prints instead, how it leaves."""

import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from reader.text.cells import cell_len
from tests.cli_run import PORT, clippings
from tests.pty_session import ALT_SCREEN_OFF, ALT_SCREEN_ON, CURSOR_ON, MOUSE_OFF, PASTE_OFF, READER, pty_session

SHOWN = b"La digue"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "clippings").mkdir()
    return clippings(tmp_path / "clippings")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_gives_the_terminal_back_as_it_was(folder: Path, tmp_path: Path, number: signal.Signals) -> None:
    with pty_session([*READER, str(folder / "port.txt")], tmp_path) as session:
        session.wait_for(SHOWN)
        session.signal(number)
        assert session.wait() == 128 + number
        after = bytes(session.output).rpartition(ALT_SCREEN_ON)[2]
        assert all(mode in after for mode in (ALT_SCREEN_OFF, MOUSE_OFF, PASTE_OFF, CURSOR_ON))
        assert session.settings_restored


def test_the_quit_key_gives_the_terminal_back_as_it_was(folder: Path, tmp_path: Path) -> None:
    with pty_session([*READER, str(folder / "port.txt")], tmp_path) as session:
        session.wait_for(SHOWN)
        session.press(b"\x11")
        assert session.wait() == 0
        assert ALT_SCREEN_OFF in session.output
        assert session.settings_restored


def test_a_closed_window_ends_the_reader(folder: Path, tmp_path: Path) -> None:
    with pty_session([*READER, str(folder / "port.txt")], tmp_path) as session:
        session.wait_for(SHOWN)
        session.hang_up()
        assert session.wait() == 128 + signal.SIGHUP


@pytest.mark.parametrize("arguments", [("-",), ()])
def test_piped_text_is_read_and_the_keys_still_work(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    with pty_session([*READER, *arguments], tmp_path, stdin=PORT.encode()) as session:
        session.wait_for(SHOWN)
        session.press(b"?")
        session.wait_for(b"Who said what")
        session.press(b"\x11")
        assert session.wait() == 0


def test_piped_text_and_files_are_read_together(folder: Path, tmp_path: Path) -> None:
    command = [*READER, "-", str(folder / "council.txt")]
    with pty_session(command, tmp_path, stdin=PORT.encode()) as session:
        session.wait_for(b"Le port reprend.*The council votes|The council votes.*Le port reprend")
        session.press(b"\x11")
        assert session.wait() == 0


def test_without_a_keyboard_anywhere_piped_text_is_printed(tmp_path: Path) -> None:
    with pty_session([*READER, "-"], tmp_path, stdin=PORT.encode(), controlling=False) as session:
        assert session.wait() == 0
        assert ALT_SCREEN_ON not in session.output
        assert SHOWN in session.output


def test_a_closed_standard_input_leaves_the_keyboard(folder: Path, tmp_path: Path) -> None:
    command = f"exec {sys.executable} -m reader '{folder}/port.txt' <&-"
    with pty_session(["/bin/sh", "-c", command], tmp_path) as session:
        session.wait_for(SHOWN)
        session.press(b"\x11")
        assert session.wait() == 0
        assert b"Traceback" not in session.output


@pytest.mark.parametrize("arguments", [("show", "1"), ()])
def test_a_dumb_terminal_gets_plain_text_no_wider_than_itself(
    folder: Path, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    command = [*READER, *arguments, str(folder / "port.txt")]
    with pty_session(command, tmp_path, columns=40, variables={"TERM": "dumb"}) as session:
        assert session.wait() == 0
        text = session.output.decode()
        assert "\x1b" not in text
        assert "La digue tiendra" in text
        assert max(map(cell_len, text.splitlines())) <= 40


def test_on_a_wide_terminal_lines_keep_a_measure_that_can_be_read(folder: Path, tmp_path: Path) -> None:
    with pty_session([*READER, "show", "1", str(folder / "port.txt")], tmp_path, columns=200) as session:
        assert session.wait() == 0
        text = session.output.decode()
        assert "\x1b[33m" in text
        lines = re.sub("\x1b\\[[0-9;]*m", "", text).splitlines()
        assert 60 < max(map(cell_len, lines)) <= 72


def test_a_list_is_cut_to_the_terminal(folder: Path, tmp_path: Path) -> None:
    with pty_session([*READER, "list", str(folder)], tmp_path, columns=50, variables={"NO_COLOR": "1"}) as session:
        assert session.wait() == 0
        lines = session.output.decode().splitlines()
        assert len(lines) == 2
        assert all(cell_len(line) <= 50 for line in lines)


def test_a_path_that_is_not_there_is_said_before_any_screen_opens(tmp_path: Path) -> None:
    with pty_session([*READER, str(tmp_path / "absent.txt")], tmp_path) as session:
        assert session.wait() == 2
        assert ALT_SCREEN_ON not in session.output
        assert b"absent.txt: no such file or folder" in session.output


def test_a_redirected_standard_error_stays_empty_and_the_screen_is_drawn(folder: Path, tmp_path: Path) -> None:
    errors = tmp_path / "errors"
    with (
        errors.open("wb") as file,
        pty_session([*READER, str(folder / "port.txt")], tmp_path, stderr=file.fileno()) as session,
    ):
        session.wait_for(SHOWN)
        session.press(b"\x11")
        assert session.wait() == 0
    assert errors.read_bytes() == b""


def test_with_its_output_piped_the_reader_prints_though_the_keyboard_is_there(folder: Path, tmp_path: Path) -> None:
    command = f"{sys.executable} -m reader '{folder}' | cat"
    with pty_session(["/bin/sh", "-c", command], tmp_path) as session:
        assert session.wait() == 0
        assert b"\x1b" not in session.output
        assert SHOWN in session.output


def test_nothing_of_this_needs_a_terminal_to_fail_cleanly(tmp_path: Path) -> None:
    ran = subprocess.run([*READER, tmp_path / "absent"], stdin=subprocess.DEVNULL, capture_output=True, check=False)
    assert (ran.returncode, ran.stdout, ran.stderr.count(b"\n")) == (2, b"", 1)


def test_a_program_that_is_not_there_leaves_the_reader_as_it_was(folder: Path, tmp_path: Path) -> None:
    with pty_session([*READER, str(folder / "port.txt")], tmp_path, variables={"EDITOR": "no-such-editor"}) as session:
        session.wait_for(SHOWN)
        session.answer(b"!", b"pipe to")
        session.answer(b"no-such-program\r", b"could not run no-such-program.*No such file")
        session.answer(b"e", b"could not run no-such-editor.*No such file")
        session.answer(b"?", b"Who said what")
        session.press(b"\x1b\x11")
        assert session.wait() == 0
        assert session.settings_restored


def test_an_interrupt_is_for_the_program_that_has_the_terminal(folder: Path, tmp_path: Path) -> None:
    program = f"{sys.executable} -c \"print('it' + ' runs', flush=True); import time; time.sleep(600)\""
    with pty_session([*READER, str(folder / "port.txt")], tmp_path) as session:
        session.wait_for(SHOWN)
        session.answer(b"!", b"pipe to")
        session.answer(program.encode() + b"\r", b"it runs")
        session.answer(b"\x03", b"Enter goes back")
        session.answer(b"\r", SHOWN)
        session.answer(b"?", b"Who said what")
        session.press(b"\x1b\x11")
        assert session.wait() == 0


def test_the_end_of_a_drag_is_no_click(folder: Path, tmp_path: Path) -> None:
    above, quoted = b"50;5", b"50;8"  # column and row, in the first paragraph and in the quotation under it
    with pty_session([*READER, str(folder / "port.txt")], tmp_path) as session:
        session.wait_for(b"2 quotations")
        session.settle()
        place = len(session.output)
        for event in (b"\x1b[<0;" + above + b"M", b"\x1b[<32;" + quoted + b"M", b"\x1b[<0;" + quoted + b"m"):
            session.answer(event)
        assert b"quotation 1/2" not in session.output[place:]
        session.press(b"\x1b[<0;55;8M")  # beside: twice on one cell would be a double click
        session.answer(b"\x1b[<0;55;8m", b"quotation 1/2")
        session.press(b"\x11")
        assert session.wait() == 0

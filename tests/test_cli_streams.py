"""The command line among other programs: pipes, encodings, signals, exit codes."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli_run import clippings, hear_ctrl_c, run
from tests.pty_session import READER, ROOT


def reader(*argv: str | Path, **variables: str) -> "subprocess.CompletedProcess[bytes]":
    """Run the command as its own process, without a terminal."""
    return subprocess.run(
        [*READER, *map(str, argv)],
        cwd=ROOT,
        env=os.environ | variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )


def shell(script: str) -> "subprocess.CompletedProcess[bytes]":
    """Run a line of shell in which `$READER` is the command."""
    command = f"{sys.executable} -m reader"
    return subprocess.run(
        ["/bin/sh", "-c", script],
        cwd=ROOT,
        env=os.environ | {"READER": command},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return clippings(tmp_path)


@pytest.mark.parametrize("sentences", [1, 20_000])
def test_a_closed_pipe_is_silent(tmp_path: Path, sentences: int) -> None:
    """Whether the pipe closes while lines are written or when the last of them are flushed."""
    path = tmp_path / "long.txt"
    path.write_text("Une phrase.\n\n" * sentences, encoding="utf-8")
    process = subprocess.Popen([*READER, "show", path], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    with process.stderr as errors:
        assert errors.read() == b""
    assert process.wait(60) == 128 + signal.SIGPIPE


def test_help_into_a_closed_pipe_is_silent() -> None:
    assert shell("$READER --help | :").stderr == b""


def test_a_full_disk_is_said_in_a_line() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("this system has no full disk to try")
    ran = shell("$READER keys > /dev/full")
    assert ran.returncode == 2
    assert ran.stderr == b"reader: can't write: No space left on device\n"


def test_a_closed_standard_output_is_said_in_a_line() -> None:
    ran = shell("$READER keys >&-")
    assert (ran.returncode, ran.stderr) == (2, b"reader: standard output is closed\n")


@pytest.mark.parametrize("closed", ["<&-", "2>&-", "<&- 2>&-"])
def test_other_closed_streams_stop_nothing(folder: Path, closed: str) -> None:
    ran = shell(f"$READER list '{folder}' {closed}")
    assert (ran.returncode, len(ran.stdout.splitlines()), ran.stderr) == (0, 2, b"")


def test_standard_input_that_is_closed_holds_no_text() -> None:
    ran = shell("$READER list - <&-")
    assert (ran.returncode, ran.stdout) == (2, b"")
    assert ran.stderr.count(b"\n") == 1


@pytest.mark.parametrize(
    ("variables", "expected"),
    [
        ({"PYTHONIOENCODING": "utf-8"}, "« La digue tiendra cent ans », a déclaré"),
        ({"PYTHONIOENCODING": "latin-1"}, "« La digue tiendra cent ans », a déclaré"),
        ({"PYTHONIOENCODING": "ascii"}, '" La digue tiendra cent ans ", a declare'),
        ({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, '" La digue tiendra cent ans ", a declare'),
    ],
)
def test_every_encoding_gets_words_that_can_be_read(folder: Path, variables: dict[str, str], expected: str) -> None:
    ran = reader("show", folder / "port.txt", **variables)
    assert ran.returncode == 0
    assert expected in ran.stdout.decode(variables.get("PYTHONIOENCODING", "ascii"))


def test_what_has_no_look_alike_is_escaped(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Le mot 経済 — l’œuvre.", encoding="utf-8")
    ran = reader("show", tmp_path / "a.txt", PYTHONIOENCODING="ascii")
    assert rb"Le mot \u7d4c\u6e08 - l'oeuvre." in ran.stdout


def test_json_is_the_same_in_every_encoding(folder: Path) -> None:
    wide, narrow = (
        reader("quotes", folder, "--json", PYTHONIOENCODING=encoding).stdout for encoding in ("utf-8", "ascii")
    )
    assert wide != narrow
    assert [json.loads(line) for line in wide.splitlines()] == [json.loads(line) for line in narrow.splitlines()]


def test_ctrl_c_ends_without_a_word() -> None:
    process = subprocess.Popen(
        [*READER, "annotate", "--jsonl"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
        preexec_fn=hear_ctrl_c,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b'{"id": 1, "text": "x"}\n')
    process.stdout.readline()  # it is at work
    process.send_signal(signal.SIGINT)
    assert process.wait(60) == 130
    assert process.stderr is not None
    assert process.stderr.read() == b""
    for stream in (process.stdin, process.stdout, process.stderr):
        stream.close()


def test_without_a_terminal_the_articles_are_printed(folder: Path) -> None:
    ran = reader(folder)
    assert ran.returncode == 0
    text = ran.stdout.decode()
    assert text.index("The council votes") < text.index("La digue tiendra")
    assert "\x1b" not in text


def test_piped_text_without_a_path_is_read() -> None:
    ran = subprocess.run(
        READER, cwd=ROOT, input="Le maire a parlé.".encode(), capture_output=True, check=False, timeout=60
    )
    assert ran.returncode == 0
    assert "Le maire a parlé." in ran.stdout.decode()


def test_an_empty_pipe_without_a_path_brings_the_samples() -> None:
    ran = shell(": | $READER")
    assert ran.returncode == 0
    assert "Sam Altman" in ran.stdout.decode()


def test_an_empty_pipe_that_is_named_is_unreadable_input() -> None:
    ran = shell(": | $READER -")
    assert (ran.returncode, ran.stdout) == (2, b"")


def test_the_package_runs_as_a_module_and_says_its_version() -> None:
    assert reader("--version").stdout.startswith(b"reader ")


def test_one_process_may_call_main_twice(folder: Path) -> None:
    assert run("list", folder) == run("list", folder)

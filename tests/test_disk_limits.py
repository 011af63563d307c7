"""A disk that is full after so many bytes: said in a line, nothing is broken, the next run is whole."""

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from reader.library.desk import Desk
from tests.cli_run import clippings
from tests.desks import key, places_in
from tests.pty_session import READER, ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no limits for one process")

SIZES = (0, 512, 5000, 20_000, 50_000, 300_000)
"""Bytes of a file at most: a disk that is full at another moment each time."""

NO_BYTECODE = {"PYTHONDONTWRITEBYTECODE": "1"}
"""Or Python would cut off what it keeps of its own modules, and not read them again."""

KEEP = """
import sys
from pathlib import Path
from reader.library import drawer
from reader.library.desk import Desk
from tests.desks import key, places_in
drawer.FIRST_WAIT = 0.0
desk = Desk.open(places_in(Path(sys.argv[1])))
for number in range(400):
    desk.set_star(key(number), True)
    desk.set_position(key(number), number)
    if not desk.trouble:
        print(number, flush=True)
desk.close()
"""


def limited(size: int, *command: str, home: Path) -> "subprocess.CompletedProcess[str]":
    """Run a command no file of which may be longer than this."""
    return subprocess.run(
        command,
        cwd=ROOT,
        env=os.environ | {"READER_HOME": str(home), **NO_BYTECODE},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY)),
    )


@pytest.mark.parametrize("size", SIZES)
def test_what_the_desk_said_is_kept_is_there_when_the_disk_was_full(size: int, tmp_path: Path) -> None:
    ran = limited(size, sys.executable, "-c", KEEP, str(tmp_path), home=tmp_path)
    assert (ran.returncode, ran.stderr) == (0, "")
    told = [int(line) for line in ran.stdout.split()]
    desk = Desk.open(places_in(tmp_path))
    assert desk.trouble == ""
    assert {key(number) for number in told} <= desk.starred()
    assert [desk.position(key(number)) for number in told] == told
    desk.set_star(key(1000), True)
    assert desk.trouble == ""
    desk.close()


@pytest.mark.parametrize("size", SIZES)
def test_an_index_on_a_full_disk_is_said_and_the_next_one_is_whole(size: int, tmp_path: Path) -> None:
    folder = tmp_path / "clippings"
    folder.mkdir()
    clippings(folder)
    home = tmp_path / "home"
    ran = limited(size, *READER, "index", str(folder), home=home)
    assert ran.returncode in (0, 2)
    assert "Traceback" not in ran.stderr
    assert "mistake of our own" not in ran.stderr
    assert (ran.returncode == 0) or ran.stderr.count("\n") == 1
    for command in (("search", "digue", str(folder)), ("index", str(folder)), ("search", "digue", str(folder))):
        ran = limited(resource.RLIM_INFINITY, *READER, *command, home=home)
        assert ran.returncode == 0, ran.stderr
        assert "mistake of our own" not in ran.stderr
    assert "La digue tiendra cent ans" in ran.stdout


@pytest.mark.parametrize(
    "command", [("list",), ("quotes", "--json"), ("annotate",), ("check-files", "--csv"), ("show", "1")]
)
def test_output_into_a_full_disk_is_said_in_a_line(command: tuple[str, ...], tmp_path: Path) -> None:
    folder = tmp_path / "clippings"
    folder.mkdir()
    clippings(folder)
    with (tmp_path / "out").open("w") as out:
        ran = subprocess.run(
            [*READER, *command, str(folder)],
            cwd=ROOT,
            env=os.environ | NO_BYTECODE,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            timeout=120,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (50, resource.RLIM_INFINITY)),
        )
    assert (ran.returncode, ran.stderr) == (2, "reader: can't write: File too large\n")

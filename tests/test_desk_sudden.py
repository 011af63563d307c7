"""Ends that are sudden and starts at the same moment: whatever a call returned for is on disk."""

import subprocess
import sys
from pathlib import Path

import pytest

from reader.library.desk import Desk
from tests.desks import article, key, places_in

ROOT = Path(__file__).parents[1]

WRITER = """
import sys
from pathlib import Path
from reader.article import Span
from reader.library.desk import Desk
from tests.desks import article, key, places_in
desk = Desk.open(places_in(Path(sys.argv[1])))
port = article("Le port reprend son souffle.")
for number in range(int(sys.argv[2]), int(sys.argv[3])):
    desk.set_star(key(number), True)
    desk.set_read(key(number), True)
    desk.set_position(key(number), number)
    desk.add_highlight(port, Span(0, 7), str(number))
    print(number, flush=True)
assert desk.trouble == "", desk.trouble
desk.close()
"""


def writer(home: Path, first: int, last: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", WRITER, str(home), str(first), str(last)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


@pytest.mark.skipif(sys.platform == "win32", reason="no kill -9")
def test_whatever_returned_before_kill_9_is_there(tmp_path: Path) -> None:
    told = 0
    for _ in range(3):
        process = writer(tmp_path, told, 1_000_000)
        assert process.stdout is not None
        for _ in range(25):
            process.stdout.readline()
        process.kill()
        rest = process.stdout.read().splitlines()
        process.wait()
        process.stdout.close()
        told += 25 + len(rest)
        desk = Desk.open(places_in(tmp_path))
        assert desk.trouble == ""
        assert {key(number) for number in range(told)} <= desk.starred()
        assert {key(number) for number in range(told)} <= desk.read_keys()
        assert [desk.position(key(number)) for number in range(told)] == list(range(told))
        notes = {it.note for it in desk.highlights(article("Le port reprend son souffle.").key)}
        assert {str(number) for number in range(told)} <= notes
        desk.close()


def test_instances_that_start_at_once_on_nothing_lose_nothing(tmp_path: Path) -> None:
    writers = [writer(tmp_path, first, first + 15) for first in (0, 15, 30)]
    for process in writers:
        process.communicate()
    assert [process.returncode for process in writers] == [0, 0, 0]
    desk = Desk.open(places_in(tmp_path))
    assert desk.starred() == desk.read_keys() == {key(number) for number in range(45)}
    assert len(desk.highlights(article("Le port reprend son souffle.").key)) == 45
    desk.close()

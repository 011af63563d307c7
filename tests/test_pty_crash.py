"""A mistake of our own, wherever it happens: the terminal is given back, a report is written, one line says where."""

import re
import sys
from pathlib import Path

import pytest

from tests.cli_run import clippings
from tests.pty_session import ALT_SCREEN_OFF, ALT_SCREEN_ON, CURSOR_ON, MOUSE_OFF, PASTE_OFF, PtySession, pty_session

SECRET = "La digue tiendra cent ans"
BREAK = """
import sys, threading
from reader.cli import main
def fail(*arguments, **named):
    told = "La digue tiendra cent ans", arguments
    raise ValueError(f"{told} in {__import__('os').path.expanduser('~')}")
{patch}
sys.exit(main(sys.argv[1:]))
"""
PLACES = {
    "a key": "from reader.tui.main_screen import MainScreen; MainScreen.action_help = MainScreen.action_do = fail",
    "a worker": "from reader.library.library import Library; Library._work_out = fail",
    "drawing a line": "from reader.tui.article_view import ArticleView; ArticleView.render_line = fail",
    "the first screen": "from reader.tui.app import ReaderApp; ReaderApp.get_default_screen = fail",
    "reading files": "import reader.sources; reader.sources.load = fail",
    "the end": "from reader.tui.app import ReaderApp; ReaderApp.on_unmount = fail",
    "a timer": "from reader.tui.app import ReaderApp; ReaderApp.on_ready = lambda app: app.set_timer(0.1, fail)",
    "a thread": "from reader.tui.app import ReaderApp;"
    " ReaderApp.on_ready = lambda app: threading.Thread(target=fail).start()",
    "the thread that draws": """
from textual.drivers._writer_thread import WriterThread
def draw(thread):
    for _ in range(20):
        thread._file.write(thread._queue.get())
        thread._file.flush()
    fail()
WriterThread.run = draw""",
    "the keyboard": "from textual.drivers.linux_driver import LinuxDriver; LinuxDriver.run_input_thread = fail",
    "before the screen": "import reader.cli.open as it; it.draw_on_stdout = fail",
}
"""Where the mistake is made, and how."""


def break_at(session: PtySession, place: str) -> None:
    """Do what leads to the mistake."""
    if place in ("a key", "the end"):
        session.wait_for(b"La digue")
        session.press(b"?" if place == "a key" else b"\x11")


@pytest.mark.parametrize("place", PLACES)
def test_a_mistake_ends_in_a_report_and_a_whole_terminal(place: str, tmp_path: Path) -> None:
    (tmp_path / "clippings").mkdir()
    file = clippings(tmp_path / "clippings") / "port.txt"
    command = (sys.executable, "-c", BREAK.replace("{patch}", PLACES[place]), str(file))
    with pty_session(command, tmp_path, columns=200) as session:
        break_at(session, place)
        assert session.wait() == 1
        output = bytes(session.output)
        _, opened, after = output.rpartition(ALT_SCREEN_ON)
        if opened:
            assert all(mode in after for mode in (ALT_SCREEN_OFF, MOUSE_OFF, PASTE_OFF, CURSOR_ON))
        assert session.settings_restored
    said = re.sub(r"\x1b\[[0-9;?<]*[a-zA-Z]|\x1b\][^\x07]*\x07", "", output.rpartition(ALT_SCREEN_OFF)[2].decode())
    shown = said.strip("\r\n\a").splitlines()
    assert len(shown) == 1, shown
    [report] = (tmp_path / "state").glob("reader-crash-*.txt")
    assert shown[0].startswith("reader: ")
    assert str(report) in shown[0]
    text = report.read_text(encoding="utf-8")
    assert re.search(r"in fail\nbuiltins.ValueError$|reader.tui.app.KeyboardLostError$", text.strip())
    assert str(tmp_path) not in text
    assert str(Path(__file__).parent.parent) not in text
    assert SECRET not in text
    assert report.stat().st_mode & 0o077 == 0

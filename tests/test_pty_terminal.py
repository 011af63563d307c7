"""What `reader.tui.terminal` does for any Textual app, told by the bytes that a terminal gets."""

import signal
import sys
from pathlib import Path

import pytest

from tests.pty_session import ALT_SCREEN_OFF, ALT_SCREEN_ON, CURSOR_ON, MOUSE_OFF, PASTE_OFF, pty_session

APP = """
import asyncio, sys
from textual.app import App
from textual.widgets import Static
from reader.tui.terminal import draw_on_stdout, restore_on_signals, take_keyboard

class Tiny(App):
    BINDINGS = [("q", "quit", "quit")]
    def compose(self):
        yield Static(sys.argv[1])

async def main():
    draw_on_stdout()
    app = Tiny()
    with restore_on_signals(app):
        await app.run_async()
    return app.return_code

piped = "" if sys.stdin is None or sys.stdin.isatty() else sys.stdin.read()
if take_keyboard():
    sys.exit(asyncio.run(main()))
print("no keyboard")
"""
TINY = (sys.executable, "-c", APP, "shown by the app")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_gives_the_terminal_back_as_it_was(tmp_path: Path, number: signal.Signals) -> None:
    with pty_session(TINY, tmp_path) as session:
        session.wait_for(b"shown by the app")
        session.signal(number)
        assert session.wait() == 128 + number
        after = bytes(session.output).rpartition(ALT_SCREEN_ON)[2]
        assert all(mode in after for mode in (ALT_SCREEN_OFF, MOUSE_OFF, PASTE_OFF, CURSOR_ON))
        assert session.settings_restored


def test_piped_text_leaves_the_keyboard_to_the_app(tmp_path: Path) -> None:
    with pty_session(TINY, tmp_path, stdin=b"an article") as session:
        session.wait_for(b"shown by the app")
        session.press(b"q")
        assert session.wait() == 0
        assert session.settings_restored


def test_a_screen_is_drawn_on_the_terminal_where_errors_go_to_a_file(tmp_path: Path) -> None:
    errors = tmp_path / "errors"
    with errors.open("wb") as file, pty_session(TINY, tmp_path, stderr=file.fileno()) as session:
        session.wait_for(b"shown by the app")
        session.press(b"q")
        assert session.wait() == 0
    assert errors.read_bytes() == b""


def test_a_closed_window_ends_the_app(tmp_path: Path) -> None:
    with pty_session(TINY, tmp_path) as session:
        session.wait_for(b"shown by the app")
        session.hang_up()
        assert session.wait() == 128 + signal.SIGHUP

"""What is copied goes to the clipboard that the user means, and the reader says honestly which way it went."""

import stat
from pathlib import Path

import pytest

from reader.tui import clipboard
from reader.tui.clipboard import OSC52_LIMIT, Copied, copy

QUIET = ("SSH_TTY", "SSH_CONNECTION", "WAYLAND_DISPLAY", "DISPLAY", "TMUX")


class Machine:
    """A machine with the clipboard programs that a test puts on it."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        self.sent: list[str] = []
        self._set = monkeypatch.setenv
        for name in QUIET:
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("PATH", f"{folder / 'bin'}")
        monkeypatch.setenv("READER_HOME", str(folder / "home"))
        (folder / "bin").mkdir()

    def install(self, name: str, script: str = "", status: int = 0) -> None:
        """Put a program on the machine that keeps what comes in and how it was called."""
        program = self.folder / "bin" / name
        program.write_text(
            "#!/bin/sh\nPATH=/usr/bin:/bin\n"
            f"echo \"$@\" > '{self.folder}/{name}.called'\ncat > '{self.folder}/{name}.got'\n{script}\nexit {status}\n"
        )
        program.chmod(program.stat().st_mode | stat.S_IXUSR)

    def set(self, **variables: str) -> None:
        """Set environment variables."""
        for name, value in variables.items():
            self._set(name, value)

    def copy(self, text: str) -> Copied:
        """Copy a text."""
        return copy(text, self.sent.append)

    def got(self, name: str) -> bytes | None:
        """What came into a program, if it was called."""
        path = self.folder / f"{name}.got"
        return path.read_bytes() if path.exists() else None

    def called(self, name: str) -> str:
        """The arguments that a program was called with."""
        return (self.folder / f"{name}.called").read_text().strip()


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    return Machine(tmp_path, monkeypatch)


def test_without_any_program_the_text_is_sent_to_the_terminal_and_never_called_copied(machine: Machine) -> None:
    assert machine.copy("« Oui »") == Copied("sent to the terminal", sure=False)
    assert machine.sent == ["« Oui »"]


@pytest.mark.parametrize(
    ("program", "needs", "arguments"),
    [
        ("pbcopy", None, ""),
        ("wl-copy", "WAYLAND_DISPLAY", "--type text/plain"),
        ("xclip", "DISPLAY", "-selection clipboard"),
        ("xsel", "DISPLAY", "--clipboard --input"),
        ("tmux", "TMUX", "load-buffer -w -"),
    ],
)
def test_a_program_of_the_system_gets_the_text_and_is_named(
    machine: Machine, program: str, needs: str | None, arguments: str
) -> None:
    machine.install(program)
    if needs:
        machine.set(**{needs: "here"})
    assert machine.copy("œuvre ’ 経済\n") == Copied(f"copied with {program}", sure=True)
    assert machine.got(program) == "œuvre ’ 経済\n".encode()
    assert machine.called(program) == arguments
    assert machine.sent == []


def test_windows_gets_the_text_in_the_encoding_that_its_clipboard_program_knows(machine: Machine) -> None:
    machine.install("clip.exe")
    machine.copy("œuvre")
    assert (machine.got("clip.exe") or b"").decode("utf-16") == "œuvre"


@pytest.mark.parametrize("program", ["wl-copy", "xclip", "xsel", "tmux"])
def test_a_program_without_its_display_is_not_asked(machine: Machine, program: str) -> None:
    machine.install(program)
    assert machine.copy("a") == Copied("sent to the terminal", sure=False)
    assert machine.got(program) is None


def test_the_programs_are_asked_in_order(machine: Machine) -> None:
    machine.set(WAYLAND_DISPLAY="wayland-0", DISPLAY=":0", TMUX="/tmp/tmux,1,0")
    for name in ("wl-copy", "xclip", "xsel", "tmux"):
        machine.install(name)
    assert machine.copy("a").how == "copied with wl-copy"
    assert machine.got("xclip") is None


@pytest.mark.parametrize("variable", ["SSH_TTY", "SSH_CONNECTION"])
def test_over_ssh_the_terminal_comes_first_because_the_user_sits_there(machine: Machine, variable: str) -> None:
    machine.install("pbcopy")
    machine.set(**{variable: "here"})
    assert machine.copy("a") == Copied("sent to the terminal", sure=False)
    assert machine.got("pbcopy") is None


def test_a_program_that_fails_hands_over_to_the_next(machine: Machine) -> None:
    machine.set(DISPLAY=":0")
    machine.install("xclip", status=1)
    machine.install("xsel")
    assert machine.copy("a").how == "copied with xsel"


def test_a_program_that_hangs_is_given_up(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clipboard, "TIMEOUT", 0.2)
    machine.set(DISPLAY=":0")
    machine.install("xclip", script="exec sleep 30")
    assert machine.copy("a") == Copied("sent to the terminal", sure=False)


def test_a_program_that_leaves_a_child_behind_is_not_waited_for(machine: Machine) -> None:
    machine.set(DISPLAY=":0")
    machine.install("xclip", script="sleep 5 &")
    assert machine.copy("a") == Copied("copied with xclip", sure=True)


def test_text_is_never_a_command(machine: Machine, tmp_path: Path) -> None:
    machine.install("pbcopy")
    text = f"$(touch {tmp_path}/owned) `touch {tmp_path}/owned`; touch {tmp_path}/owned"
    machine.copy(text)
    assert machine.got("pbcopy") == text.encode()
    assert not (tmp_path / "owned").exists()


def test_what_is_too_long_for_the_terminal_is_saved_in_a_file_that_is_named(machine: Machine, tmp_path: Path) -> None:
    text = "é" * (OSC52_LIMIT // 2 + 1)
    copied = machine.copy(text)
    saved = tmp_path / "home" / "state" / "copied.txt"
    assert copied == Copied(f"too long for the terminal: saved in {saved}", sure=True)
    assert saved.read_text(encoding="utf-8") == text
    assert machine.sent == []


def test_over_ssh_what_is_too_long_for_the_terminal_still_finds_a_program(machine: Machine) -> None:
    machine.set(SSH_TTY="/dev/pts/1", DISPLAY="localhost:10.0")
    machine.install("xclip")
    assert machine.copy("a" * (OSC52_LIMIT + 1)).how == "copied with xclip"


def test_what_just_fits_is_sent(machine: Machine) -> None:
    assert machine.copy("a" * OSC52_LIMIT).how == "sent to the terminal"


def test_where_nothing_can_be_written_the_reader_says_so_and_goes_on(machine: Machine, tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file where a folder should be")
    copied = machine.copy("a" * (OSC52_LIMIT + 1))
    assert not copied.sure
    assert "cannot be written" in copied.how

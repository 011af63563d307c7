"""The report of a mistake of our own: where it happened, never what was read."""

import linecache
import os
import sys
import tempfile
from pathlib import Path

import pytest

from reader import crash
from reader.crash import keep_report, message, report
from tests.cli_run import clippings, run

SECRET = "La digue tiendra cent ans"


def caught(code: str, **values: object) -> BaseException:
    """What running a piece of code raises."""
    linecache.cache["<code>"] = (len(code), None, code.splitlines(keepends=True), "<code>")
    with pytest.raises(Exception) as caught:  # noqa: PT011 - whatever it is
        exec(compile(code, "<code>", "exec"), {"secret": SECRET} | values)
    return caught.value


@pytest.mark.parametrize(
    "code",
    [
        "raise ValueError(secret)",
        "raise KeyError(secret)",
        "raise TypeError(secret)",
        "raise IndexError(secret)",
        "{}[secret]",
        "int(secret)",
        "secret.encode('ascii').index(secret)",
        "open(secret)",
        "raise type('Own', (Exception,), {'__str__': lambda self: secret})()",
        "try:\n    raise ValueError(secret)\nfinally:\n    raise RuntimeError(secret)",
        "import json; json.loads(secret)",
        "import re; re.compile(secret + '(')",
    ],
)
def test_no_word_of_an_article_gets_into_a_report(code: str) -> None:
    text = report(caught(code))
    assert not any(word in text for word in SECRET.split() if len(word) > 3)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("[][1]", "builtins.IndexError: list index out of range"),
        ("None.width", "builtins.AttributeError (no 'width' in NoneType)"),
        ("1 + ''", "builtins.TypeError: unsupported operand type(s) for +: 'int' and 'str'"),
        ("open('/absent')", "builtins.FileNotFoundError (errno 2)"),
        ("'é'.encode('ascii')", "builtins.UnicodeEncodeError (ascii, ordinal not in range(128))"),
    ],
)
def test_what_python_says_of_code_is_told(code: str, told: str) -> None:
    assert told in report(caught(code)).splitlines()


def test_files_of_code_are_named_without_the_folders_they_are_in() -> None:
    def fail(*_arguments: object) -> str:
        raise ValueError

    text = report(caught("import reader.cli.markdown as it; list(it.table(('a',), fail()))", fail=fail))
    assert '  File "tests/test_crash.py"' in text
    text = report(caught("from reader.cli.arguments import number; number('x')"))
    assert '  File "reader/cli/arguments.py"' in text
    assert str(Path.home()) not in text
    assert sys.prefix not in text


def test_causes_are_told_before_what_they_caused() -> None:
    text = report(caught("try:\n    [][1]\nexcept IndexError as error:\n    raise KeyError from error"))
    assert text.index("IndexError") < text.index("KeyError")


def test_a_chain_without_an_end_and_a_deep_one_have_one() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert report(first).count("builtins.") == 2
    assert len(report(caught("def dive(): dive()\ndive()")).splitlines()) < 30


def test_two_reports_of_one_second_are_two_files(tmp_path: Path) -> None:
    files = [keep_report(ValueError(), tmp_path / "state") for _ in range(3)]
    assert len({file.name for file in files if file}) == 3


def test_only_the_newest_reports_are_kept(tmp_path: Path) -> None:
    for number in range(30):
        (tmp_path / f"reader-crash-200101{number:02}-000000.txt").write_text("old")
    (tmp_path / "notes.txt").write_text("not ours")
    keep_report(ValueError(), tmp_path)
    names = sorted(path.name for path in tmp_path.iterdir())
    assert len(names) == 21
    assert "reader-crash-20010111-000000.txt" in names
    assert "notes.txt" in names


def test_where_the_state_can_not_be_written_the_folder_for_temporary_files_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "state").write_text("a file")
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    file = keep_report(ValueError(), tmp_path / "state")
    assert file is not None
    assert file.parent == tmp_path / "temporary"


def test_a_full_disk_is_said_and_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    monkeypatch.setattr(crash, "report", lambda _: "a" * 100_000)
    real = os.open

    def open_full(path: Path, flags: int, mode: int) -> int:
        os.close(real(path, flags, mode))
        return real("/dev/full", os.O_WRONLY)

    monkeypatch.setattr(os, "open", open_full)
    if not Path("/dev/full").exists():
        pytest.skip("this system has no full disk to try")
    assert keep_report(ValueError(), tmp_path / "state") is None
    assert list(tmp_path.rglob("*.txt")) == []
    assert "No report could be written" in message(None)


def test_a_mistake_of_a_command_is_one_line_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: object) -> None:
        raise ValueError(SECRET)

    monkeypatch.setattr("reader.cli.commands.list.run", fail)
    ran = run("list", clippings(tmp_path), may_crash=True)
    [file] = (tmp_path / "reader-home" / "state").iterdir()
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == f"reader: {message(file)}\n"
    assert SECRET not in file.read_text(encoding="utf-8")

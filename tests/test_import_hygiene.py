"""What is imported only when it is needed, looked up in a process of its own.

The contracts in pyproject.toml say what may import what; they don't see when.
"""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli_run import clippings
from tests.pty_session import ROOT

_SHOW = """
import sys
from reader.cli import main
code = main(sys.argv[1:])
sys.stdout.flush()
print(*sorted(sys.modules), file=sys.stderr)
sys.exit(code)
"""

COMMANDS = [
    "--help",
    "--version",
    "keys",
    "list {}",
    "show 1 {}",
    "search digue {}",
    "quotes {}",
    "names {}",
    "index {}",
    "annotate {}",
    "annotate --jsonl",
    "check-files {}",
    "fetch --help",
    "{}",
]


def imported(command: str, folder: Path) -> set[str]:
    """The modules that a command imports."""
    ran = subprocess.run(
        [sys.executable, "-c", _SHOW, *command.format(folder).split()],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        timeout=60,
    )
    return set(ran.stderr.split())


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_imports_the_screen(command: str, tmp_path: Path) -> None:
    modules = imported(command, clippings(tmp_path))
    assert "reader.cli" in modules
    assert not {"textual", "reader.tui.app"} & modules


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_imports_a_way_to_the_network(command: str, tmp_path: Path) -> None:
    assert not {"urllib.request", "http.client", "reader.fetch", "ftplib"} & imported(command, clippings(tmp_path))


def test_plain_text_is_read_without_a_parser_of_anything_else(tmp_path: Path) -> None:
    assert not {"markdown_it", "yaml", "tomllib", "lxml", "readability", "feedparser"} & imported(
        "list {}", clippings(tmp_path)
    )


def test_listing_searches_and_annotates_nothing(tmp_path: Path) -> None:
    modules = imported("list {}", clippings(tmp_path))
    assert not {"rapidfuzz", "reader.library.memory_search", "reader.annotate.engine", "sqlite3"} & modules


def test_help_and_version_import_no_library(tmp_path: Path) -> None:
    for command in ("--help", "--version", "quotes --help"):
        assert not {"reader.article", "reader.library.library", "reader.sources"} & imported(command, tmp_path)


@pytest.mark.parametrize("package", ["text", "article", "sources", "annotate", "library", "page", "cite", "keys"])
def test_the_core_imports_no_screen(package: str) -> None:
    code = f"import sys, reader.{package}; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    assert "textual" not in ran.stdout.split()

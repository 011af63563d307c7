"""Where things are kept: XDG folders, below one folder when asked."""

import sys
from pathlib import Path

import pytest

from reader.library.places import places

VARIABLES = (
    "READER_HOME",
    "READER_CONFIG",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
    "XDG_CACHE_HOME",
)


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


unix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has folders of its own")


@unix_only
@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_folders_follow_xdg_on_linux_and_macos(platform: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    found = places()
    assert found.config == tmp_path / ".config" / "reader"
    assert found.data == tmp_path / ".local" / "share" / "reader"
    assert found.state == tmp_path / ".local" / "state" / "reader"
    assert found.cache == tmp_path / ".cache" / "reader"


@unix_only
def test_an_xdg_variable_moves_its_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))
    assert places().data == tmp_path / "elsewhere" / "reader"
    assert places().state == tmp_path / ".local" / "state" / "reader"


def test_reader_home_puts_everything_below_one_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("READER_HOME", str(tmp_path / "portable"))
    found = places()
    folders = {found.config, found.data, found.state, found.cache}
    assert len(folders) == 4
    assert {folder.parent for folder in folders} == {tmp_path / "portable"}
    assert found.config_file.parent == found.config


def test_a_relative_reader_home_is_that_of_the_start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("READER_HOME", "here")
    assert places().data == tmp_path / "here" / "data"


def test_reader_config_names_the_file_and_moves_nothing_else(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    usual = places()
    assert usual.config_file == usual.config / "config.toml"
    monkeypatch.setenv("READER_CONFIG", "~/mine.toml")
    assert places().config_file == tmp_path / "mine.toml"
    assert places().config == usual.config


def test_an_empty_variable_counts_as_unset(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = places()
    monkeypatch.setenv("READER_HOME", "")
    monkeypatch.setenv("READER_CONFIG", "")
    assert places() == usual


def test_asking_makes_no_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("READER_HOME", str(tmp_path / "portable"))
    places()
    assert not (tmp_path / "portable").exists()

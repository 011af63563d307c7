"""Every key of the table does what the table says, and so do its aliases. The scenarios stand in `tests.scenarios`."""

import subprocess
from contextlib import nullcontext
from pathlib import Path

import pytest

from reader.keys import KEYS
from reader.tui import keeping, mouse
from reader.tui.app import ReaderApp
from reader.tui.clipboard import Copied
from tests.reader_session import reading
from tests.scenarios import FILE, FIRST, SCENARIOS, SECOND, Outside

pytestmark = pytest.mark.usefixtures("by_sight")


@pytest.fixture
def outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Outside:
    """Other programs, played by lists that keep what they are given."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / FILE).write_text("Third One\n\nThree words only.\n")
    these = Outside(folder)

    def run(words: list[str], *, input: bytes | None, check: bool) -> None:  # noqa: A002 - as subprocess names it
        these.ran.append((words, input))

    def copy(text: str, _: object) -> Copied:
        these.copied.append(text)
        return Copied("copied by the test", sure=True)

    monkeypatch.setattr(subprocess, "run", run)
    monkeypatch.setattr(keeping, "copy", copy)
    monkeypatch.setattr("builtins.input", lambda _: "")
    monkeypatch.setattr(ReaderApp, "suspend", lambda _: nullcontext())
    monkeypatch.setattr(ReaderApp, "open_url", lambda _, url: these.opened.append(url))
    monkeypatch.setattr(mouse, "toggle", lambda _: _toggle(these.mouse))
    monkeypatch.setenv("VISUAL", "some-editor --wait")
    return these


def _toggle(told: list[str]) -> bool:
    told.append("taken" if told[-1:] == ["released"] else "released")
    return told[-1] == "released"


def test_every_row_of_the_table_has_its_scenario() -> None:
    assert set(SCENARIOS) == {row.id for row in KEYS}


@pytest.mark.parametrize(("action", "key"), [(row.id, key) for row in KEYS for key in row.keys])
async def test_a_key_does_what_the_table_says(action: str, key: str, outside: Outside) -> None:
    async with reading(FIRST, SECOND, paths=[outside.folder]) as session:
        assert session.title == "First One"
        await SCENARIOS[action](session, key, outside)

"""What every test starts from: a fixed terminal, an environment that says nothing, folders of its own."""

import os

for _name in [name for name in os.environ if name.startswith("TEXTUAL_")]:
    del os.environ[_name]
os.environ.pop("NO_COLOR", None)
# Textual reads these when it is imported, so they are set before anything is.
os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LC_ALL="C.UTF-8", TEXTUAL_ANIMATIONS="none")

from collections.abc import Iterator  # noqa: E402
from pathlib import Path  # noqa: E402

import pytest  # noqa: E402

pytest.register_assert_rewrite("tests.articles", "tests.reader_session", "tests.scenarios")

from reader.tui.words import interface_language  # noqa: E402
from tests.articles import annotate_by_sight  # noqa: E402
from tests.engines import close_engines  # noqa: E402


@pytest.fixture
def by_sight(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the library annotate by rules that a test can follow with the eye."""
    monkeypatch.setattr("reader.library.library.annotate_article", annotate_by_sight)


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep what a test makes below its own folder."""
    monkeypatch.setenv("READER_HOME", str(tmp_path / "reader-home"))


@pytest.fixture(autouse=True)
def own_language() -> Iterator[None]:
    """Let each test speak the language of its own environment."""
    interface_language.cache_clear()
    yield
    interface_language.cache_clear()


@pytest.fixture(autouse=True)
def no_engines_left() -> Iterator[None]:
    """Close the engines on disk that a test made."""
    yield
    close_engines()

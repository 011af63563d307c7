"""The app on an index: opened at once, kept up to date with the files, mended where it is damaged."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from textual import events

from reader.library import index_file, live_library, opening
from reader.library.index_place import index_path, open_index
from reader.library.index_sync import Outcome, bring_up_to_date
from reader.library.index_trouble import IndexTroubleError
from reader.library.library import Library
from reader.library.live_library import LiveLibrary
from reader.tui import filling
from reader.tui.app import ReaderApp
from reader.tui.filled import Grown
from tests.reader_session import Session, reading, rows_of

pytestmark = pytest.mark.usefixtures("by_sight")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    folder.mkdir()
    write(folder, "port", "2024-05", "Le port est ouvert. «Il est ouvert», said Ada Quill.")
    write(folder, "lamp", "2024-03", "La lampe du phare brûle.")
    write(folder, "quay", "2023-01", "Le quai est désert. Le port dort.")
    return folder


def write(folder: Path, name: str, date: str, text: str) -> None:
    """Write an article of a title, a date and a paragraph."""
    (folder / f"{name}.md").write_text(f"---\ntitle: Titre {name}\ndate: {date}\n---\n\n{text}\n")


def index(folder: Path) -> None:
    """Do what `reader index` does."""
    search = open_index([str(folder)])
    list(bring_up_to_date(search, [str(folder)], Outcome()))
    search.file.close()


def titles(session: Session) -> list[str]:
    return [line for line in rows_of(session.main.listing) if "Titre" in line]


def is_live(session: Session) -> bool:
    return isinstance(session.app.library, LiveLibrary)


async def search(session: Session, text: str) -> list[str]:
    await session.press("slash")
    await session.type(text)
    return list(dict.fromkeys(line for line in rows_of(session.main.results) if "Titre" in line))


async def test_a_small_folder_without_an_index_is_read_into_memory(folder: Path) -> None:
    async with reading(paths=[folder]) as session:
        assert not is_live(session)
        assert not index_path([str(folder)]).exists()


async def test_where_there_is_an_index_the_app_opens_it(folder: Path) -> None:
    index(folder)
    async with reading(paths=[folder]) as session:
        assert is_live(session)
        assert titles(session) == ["Titre port", "Titre lamp", "Titre quay"]
        assert session.title == "Titre port"
        assert await search(session, "phrae") == ["Titre lamp"]
        assert session.words == "phare"
        await session.press("escape")
        await session.read()
        await session.press("s")
        assert session.quotation == "«Il est ouvert»"
        await session.press("J", "J")
        assert session.title == "Titre quay"
        assert session.main.bar.input.placeholder.startswith("search in 3")


async def test_a_large_folder_is_indexed_by_itself_and_there_at_the_next_start(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "LARGE_FILES", 3)
    async with reading(paths=[folder]) as session:
        assert is_live(session)
        assert len(titles(session)) == 3
        await session.press("j", "r")
    async with reading(paths=[folder]) as session:
        assert len(titles(session)) == 3
        assert session.title == "Titre lamp"


async def test_large_is_also_what_has_many_bytes(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not opening.is_large([str(folder)])
    monkeypatch.setattr(opening, "LARGE_BYTES", 200)
    assert opening.is_large([str(folder)])


async def test_articles_appear_while_the_index_grows(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "LARGE_FILES", 3)
    monkeypatch.setattr("reader.library.index_sync._BATCH_ARTICLES", 1)
    monkeypatch.setattr(filling, "BATCH_SECONDS", 0.0)
    monkeypatch.setattr(filling, "SHARE", 0)
    said: list[str] = []

    def busy(app: ReaderApp, event: Grown) -> str:
        said.append(f"{len(app.library)} {event.indexed}")
        return ""

    monkeypatch.setattr(ReaderApp, "_busy", busy)
    async with reading(paths=[folder]) as session:
        assert len(titles(session)) == 3
    assert any("(1, 3)" in words or "(2, 3)" in words for words in said)


async def test_the_newest_are_listed_first_and_then_all(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index(folder)
    monkeypatch.setattr(live_library, "FIRST", 1)
    async with reading(paths=[folder]) as session:
        assert titles(session) == ["Titre port", "Titre lamp", "Titre quay"]


@pytest.mark.parametrize("how", ["f5", "focus"])
async def test_new_changed_and_removed_files_are_noticed(folder: Path, how: str) -> None:
    index(folder)
    async with reading(paths=[folder]) as session:
        await session.press("j")
        assert session.title == "Titre lamp"
        write(folder, "new", "2024-04", "Un mot nouveau.")
        write(folder, "lamp", "2024-03", "La lampe ne brûle plus.")
        (folder / "quay.md").unlink()
        if how == "f5":
            await session.press("f5")
        else:
            session.app.post_message(events.AppFocus())
            await session.settled()
        assert titles(session) == ["Titre port", "Titre new", "Titre lamp"]
        assert session.title == "Titre lamp"
        assert "ne brûle plus" in session.main.text.article.text
        assert await search(session, "désert") == []
        await session.press("escape")
        assert await search(session, "nouveau") == ["Titre new"]


async def test_results_grow_with_the_index_and_the_reader_is_left_where_he_reads(folder: Path) -> None:
    index(folder)
    async with reading(paths=[folder]) as session:
        assert await search(session, "port") == ["Titre port", "Titre quay"]
        await session.press("enter", "n")
        words, title = session.words, session.title
        write(folder, "new", "2024-06", "Le port, le port et le port.")
        await session.press("f5")
        assert (session.words, session.title) == (words, title)
        assert "Titre new" in rows_of(session.main.results)


async def test_an_article_whose_file_goes_stays_on_show_until_another_is_read(folder: Path) -> None:
    index(folder)
    async with reading(paths=[folder]) as session:
        await session.press("j")
        (folder / "lamp.md").unlink()
        await session.press("f5")
        assert session.title == "Titre lamp"
        assert titles(session) == ["Titre port", "Titre quay"]
        await session.press("J", "c", "i", "escape", "K")
        assert session.app.is_running


async def test_what_another_program_writes_to_the_index_is_noticed(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(folder)
    monkeypatch.setattr(live_library, "VOICES", 0)
    async with reading(paths=[folder]) as session:
        write(folder, "new", "2024-04", "Un mot nouveau.")
        (folder / "quay.md").unlink()
        index(folder)
        quay = session.app.library.number(session.app.library.summaries[2].key)
        assert quay == 2
        assert session.app.library.articles[2].text == "This article is no longer among the files."
        await session.press("f5")
        assert titles(session) == ["Titre port", "Titre new", "Titre lamp"]


async def test_articles_in_memory_are_left_alone_and_the_reader_is_told(folder: Path) -> None:
    async with reading(paths=[folder]) as session:
        session.app.post_message(events.AppFocus())
        await session.settled()
        assert "changed" not in session.status
        write(folder, "new", "2024-04", "Un mot nouveau.")
        session.app.post_message(events.AppFocus())
        await session.settled()
        assert "files have changed; F5 reads them again" in session.status
        assert len(titles(session)) == 3
        await session.press("f5")
        assert len(titles(session)) == 4


_KILLED = """
import os, signal, sys
from reader.library import index_sync
from reader.library.index_place import open_index
index_sync._BATCH_ARTICLES = 10
for progress in index_sync.bring_up_to_date(open_index([sys.argv[1]]), [sys.argv[1]], index_sync.Outcome()):
    if progress.done >= 40:
        os.kill(os.getpid(), signal.SIGKILL)
"""


async def test_a_start_after_a_kill_while_indexing_loses_nothing(folder: Path) -> None:
    for number in range(100):
        write(folder, f"more-{number}", "2020", f"Une balise, la {number}e de la côte.")
    killed = subprocess.run([sys.executable, "-c", _KILLED, str(folder)], check=False)
    assert killed.returncode == -signal.SIGKILL
    async with reading(paths=[folder]) as session:
        assert is_live(session)
        assert len(titles(session)) == 103
        assert await search(session, "la 7e") == ["Titre more-7"]
        assert session.counts.endswith("1 in 1 article")


async def test_two_readers_on_one_index_see_the_same(folder: Path) -> None:
    index(folder)
    async with reading(paths=[folder]) as one, reading(paths=[folder]) as two:
        write(folder, "new", "2024-04", "Un mot nouveau.")
        await one.press("f5")
        assert titles(one) == ["Titre port", "Titre new", "Titre lamp", "Titre quay"]
        assert await search(two, "nouveau") == []
        await two.press("escape", "f5")
        assert titles(two) == titles(one)
        assert await search(two, "nouveau") == ["Titre new"]


async def test_a_damaged_index_is_built_anew_and_said_to_be(folder: Path) -> None:
    index(folder)
    index_path([str(folder)]).write_bytes(b"nonsense" * 1000)
    async with reading(paths=[folder]) as session:
        assert "damaged and is built anew" in session.status
        assert len(titles(session)) == 3


async def test_damage_that_is_met_while_one_reads_is_mended(folder: Path) -> None:
    for number in range(200):
        write(folder, f"more-{number}", "2020", f"Une balise, la {number}e de la côte, et son gardien.")
    index(folder)
    async with reading(paths=[folder]) as session:
        path = index_path([str(folder)])
        content = bytearray(path.read_bytes())
        content[len(content) // 4 :] = bytes(len(content) - len(content) // 4)
        path.write_bytes(content)
        await search(session, "balise 150e gardien")
        await session.press("escape", "G")
        await session.settled()
        assert is_live(session)
        assert len(titles(session)) == 203
        assert "Titre more-150" in await search(session, "balise 150e gardien")


async def test_without_full_text_search_the_files_are_read_and_that_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "LARGE_FILES", 3)
    monkeypatch.setattr(index_file, "has_full_text", lambda: False)
    async with reading(paths=[folder]) as session:
        assert type(session.app.library) is Library
        assert "FTS5" in session.status
        assert await search(session, "phrae") == ["Titre lamp"]


async def test_where_the_index_cannot_grow_what_it_has_serves(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index(folder)
    write(folder, "new", "2024-04", "Un mot nouveau.")
    full = IndexTroubleError("the disk is full: the search index in x can't grow")

    def refuse(*_args: object, **_options: object) -> None:
        raise full

    monkeypatch.setattr("reader.library.index_search.write", refuse)
    async with reading(paths=[folder]) as session:
        assert is_live(session)
        assert "the disk is full" in session.status
        assert await search(session, "phrae") == ["Titre lamp"]


async def test_voices_are_looked_for_in_the_newest_and_in_those_opened(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    index(folder)
    monkeypatch.setattr(live_library, "VOICES", 1)
    async with reading(paths=[folder]) as session:
        library = session.app.library
        assert [n for n in library.present() if library.is_annotated(n)] == [0]
        await session.press("G")
        assert library.is_annotated(2)

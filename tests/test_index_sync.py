"""The index follows the files: new, changed, moved and removed ones are noticed, and a kill loses nothing."""

import os
import signal
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reader.library import index_sync
from reader.library.index_file import IndexFile
from reader.library.index_search import IndexSearch
from reader.library.index_sync import Outcome, bring_up_to_date
from tests.search_contract import answer


class Shelf:
    """A folder of articles and its index."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "articles"
        self.folder.mkdir()
        self.file = IndexFile(folder / "index.db")
        self.search = IndexSearch(self.file)

    def write(self, name: str, text: str, *, when: int | None = None) -> None:
        """Write a file, last written `when` seconds after 1970."""
        path = self.folder / name
        path.write_text(text)
        if when is not None:
            os.utime(path, (when, when))

    def sync(self) -> Outcome:
        """Bring the index up to date."""
        outcome = Outcome()
        list(bring_up_to_date(self.search, [str(self.folder)], outcome))
        return outcome

    def paths(self, query: str) -> set[str]:
        """The names of the files in which a query finds something."""
        keys = {hit.key for hit in answer(self.search, query).hits}
        with self.file.reading() as link:
            rows = link.execute("SELECT key, path FROM article").fetchall()
        return {Path(path).name for key, path in rows if key in keys}


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_new_changed_and_removed_files_are_noticed(shelf: Shelf) -> None:
    shelf.write("a.txt", "Le phare est allumé.")
    shelf.write("b.txt", "Le port est ouvert.")
    assert shelf.sync().new == 2
    assert shelf.paths("phare") == {"a.txt"}
    shelf.write("a.txt", "La jetée est fermée.")
    (shelf.folder / "b.txt").unlink()
    outcome = shelf.sync()
    assert (outcome.new, outcome.gone) == (1, 1)
    assert shelf.paths("phare") == shelf.paths("port") == set()
    assert shelf.paths("jetée") == {"a.txt"}
    assert shelf.search.stats().articles == 1


def test_unchanged_files_are_not_read_again(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.write("a.txt", "Le phare est allumé.")
    shelf.sync()
    monkeypatch.setattr(index_sync, "read_found", None)
    outcome = shelf.sync()
    assert (outcome.new, outcome.gone) == (0, 0)


def test_a_file_that_was_only_touched_is_not_parsed_again(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    shelf.write("a.txt", "Le phare est allumé.", when=1_000_000)
    shelf.sync()
    monkeypatch.setattr(index_sync, "parse", None)
    shelf.write("a.txt", "Le phare est allumé.", when=2_000_000)
    assert shelf.sync().new == 1
    assert shelf.sync().new == 0
    assert shelf.paths("phare") == {"a.txt"}


def test_an_article_in_two_files_is_there_once_as_long_as_one_of_them_is(shelf: Shelf) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        shelf.write(name, "Le phare est allumé.")
    shelf.sync()
    assert shelf.search.stats().articles == 1
    assert shelf.paths("phare") == {"a.txt"}
    (shelf.folder / "a.txt").unlink()
    shelf.sync()
    assert shelf.paths("phare") == {"b.txt"}
    shelf.write("b.txt", "Autre chose.")
    shelf.sync()
    shelf.sync()
    assert shelf.paths("phare") == {"c.txt"}
    (shelf.folder / "c.txt").unlink()
    shelf.sync()
    assert shelf.paths("phare") == set()


def test_a_renamed_file_keeps_its_article(shelf: Shelf) -> None:
    shelf.write("a.txt", "Le phare est allumé.")
    shelf.sync()
    (shelf.folder / "a.txt").rename(shelf.folder / "z.txt")
    shelf.sync()
    assert shelf.paths("phare") == {"z.txt"}
    assert shelf.search.stats().articles == 1


def test_what_is_wrong_with_a_file_is_remembered_until_it_is_mended(shelf: Shelf) -> None:
    (shelf.folder / "a.txt").write_bytes(bytes(range(256)) * 10)
    shelf.sync()
    [problem] = shelf.sync().problems
    assert "a.txt" in problem.path
    assert problem.what == "is named like a text but is none"
    shelf.write("a.txt", "Le phare est allumé.")
    shelf.sync()
    assert shelf.sync().problems == []


def test_a_run_that_is_stopped_is_taken_up_where_it_was(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(index_sync, "_BATCH_ARTICLES", 3)
    for number in range(10):
        shelf.write(f"{number}.txt", f"Le phare numéro {number}.")
    list(bring_up_to_date(shelf.search, [str(shelf.folder)], Outcome(), lambda: shelf.search.stats().articles >= 6))
    assert shelf.search.stats().articles == 6
    assert shelf.sync().new == 4
    assert answer(shelf.search, "phare").articles == 10


_FOREVER = """
import sys
from reader.library import index_sync
from reader.library.index_file import IndexFile
from reader.library.index_search import IndexSearch
from pathlib import Path
index_sync._BATCH_ARTICLES = 20
search = IndexSearch(IndexFile(Path(sys.argv[1])))
for progress in index_sync.bring_up_to_date(search, [sys.argv[2]], index_sync.Outcome()):
    print(progress.done, flush=True)
"""


def test_a_kill_while_indexing_loses_nothing(shelf: Shelf) -> None:
    for number in range(400):
        shelf.write(f"{number:03}.txt", f"Le phare numéro {number}.\n\nPar {number} mètres de fond, la mer.")
    arguments = [sys.executable, "-c", _FOREVER, str(shelf.file.path), str(shelf.folder)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        for _ in range(3):
            process.stdout.readline()
        time.sleep(0.02)
        process.send_signal(signal.SIGKILL)
    shelf.file.close()
    shelf.file = IndexFile(shelf.file.path)
    shelf.search = IndexSearch(shelf.file)
    assert shelf.file.notice == ""
    before = shelf.search.stats().articles
    assert 60 <= before < 400
    assert shelf.paths("phare numéro 41") == {"041.txt"}
    assert shelf.sync().new == 400 - before
    fresh = IndexSearch(IndexFile(shelf.file.path.with_name("fresh.db")))
    list(bring_up_to_date(fresh, [str(shelf.folder)], Outcome()))
    assert shelf.search.stats() == fresh.stats()
    for query in ("phare", "mer", "phrae 399", "fond metres"):
        assert answer(shelf.search, query).hits == answer(fresh, query).hits, query
    with shelf.file.reading() as link:
        assert link.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    fresh.file.close()
    shelf.file.close()


def test_two_programs_that_follow_the_same_files_leave_one_whole_index(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(index_sync, "_BATCH_ARTICLES", 7)
    for number in range(120):
        shelf.write(f"{number:03}.txt", f"Le phare numéro {number}.")
    other = IndexSearch(IndexFile(shelf.file.path))
    outcomes = [Outcome(), Outcome()]

    def follow(search: IndexSearch, outcome: Outcome) -> None:
        list(bring_up_to_date(search, [str(shelf.folder)], outcome))

    with ThreadPoolExecutor() as pool:
        both = [pool.submit(follow, *pair) for pair in zip((shelf.search, other), outcomes, strict=True)]
    for one in both:
        one.result()
    assert shelf.search.stats() == other.stats()
    assert answer(other, "phare").articles == answer(shelf.search, "phare").articles == 120
    assert shelf.paths("phare numéro 41") == {"041.txt"}
    assert shelf.sync().new == 0
    with shelf.file.reading() as link:
        assert link.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        words = link.execute("SELECT word, count FROM word").fetchall()
    fresh = IndexSearch(IndexFile(shelf.file.path.with_name("fresh.db")))
    follow(fresh, Outcome())
    with fresh.file.reading() as link:
        assert link.execute("SELECT word, count FROM word").fetchall() == words
    fresh.file.close()
    for file in (other.file, shelf.file):
        file.close()

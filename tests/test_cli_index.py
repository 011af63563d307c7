"""`reader index` makes an index, and every command then answers from it as it does without one."""

from pathlib import Path

import pytest

from reader.cli.progress import line
from reader.library import index_library
from reader.library.index_library import IndexedLibrary
from reader.library.index_place import index_path, open_index
from reader.library.index_trouble import IndexTroubleError
from tests.cli_run import run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three files, two of them articles."""
    made = tmp_path / "articles"
    made.mkdir()
    (made / "2.txt").write_text("Le port\n\nLe port est ouvert. « Tout va bien », a déclaré le maire Jean Lefort.\n")
    (made / "10.txt").write_text("Le phare\n\nLe phare est éteint, dit Jeanne Le Goff : « C’est une honte. »\n")
    (made / "bad.txt").write_bytes(bytes(range(256)) * 10)
    return made


QUESTIONS = (
    ("list",),
    ("list", "--json"),
    ("search", "phrae eteint"),
    ("search", "port", "--json"),
    ("quotes", "--csv"),
    ("names",),
    ("show", "2"),
)


def test_answers_are_the_same_with_an_index_and_without(folder: Path) -> None:
    def ask() -> list[tuple[int, str]]:
        answers = (run(*question, folder) for question in QUESTIONS)
        return [(answer.code, answer.out) for answer in answers]

    without = ask()
    made = run("index", folder)
    assert made.code == 0
    assert made.out.startswith("2 articles in 3 files (3 read, 0 gone)")
    assert "bad.txt: is named like a text but is none" in made.err
    assert ask() == without
    assert ask() == without


def test_a_command_sees_what_has_changed_since(folder: Path) -> None:
    run("index", folder)
    (folder / "2.txt").unlink()
    (folder / "11.txt").write_text("La jetée est fermée.")
    assert run("search", "port", folder).code == 1
    assert run("search", "jetee", folder).code == 0
    assert run("index", folder).out.startswith("2 articles in 3 files (0 read, 0 gone)")


def test_quotations_are_looked_for_once(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("index", folder)
    once = run("quotes", folder).out
    monkeypatch.setattr("reader.library.library.annotate_article", None)
    assert run("quotes", folder).out == once
    index_library._rules.cache_clear()
    monkeypatch.setattr(index_library, "_rules", lambda: b"of another version")
    with pytest.raises(TypeError):
        run("quotes", folder)


def test_an_article_that_another_program_took_away_meanwhile_is_said(folder: Path) -> None:
    run("index", folder)
    search = open_index([str(folder)])
    library = IndexedLibrary(search, [str(folder / "2.txt"), str(folder / "10.txt")])
    assert [article.title for article in library.articles] == ["Le port", "Le phare"]
    other = IndexedLibrary(search, [])
    (folder / "2.txt").unlink()
    run("index", folder)
    with pytest.raises(IndexTroubleError, match="ask again"):
        list(other.articles)
    assert library.articles[0].title == "Le port", "what was read is there"


def test_relative_paths_are_shown_as_they_were_given(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    run("index", folder)
    monkeypatch.chdir(folder.parent)
    assert not index_path(["articles"]).exists()
    run("index", "articles")
    assert run("list", "articles", "--json").rows[0]["path"] == "articles/2.txt"
    assert run("list", folder, "--json").rows[0]["path"] == str(folder / "2.txt")


def test_a_folder_with_a_slash_behind_it_has_the_same_index(folder: Path) -> None:
    run("index", folder)
    assert "(0 read, 0 gone)" in run("index", f"{folder}/").out
    assert index_path([f"{folder}/"]) == index_path([str(folder)])
    assert index_path(["/"]) != index_path([""])


def test_a_damaged_index_is_built_anew_by_the_next_command(folder: Path) -> None:
    run("index", folder)
    path = index_path([str(folder)])
    path.write_bytes(b"nonsense" * 1000)
    asked = run("search", "phare", folder)
    assert asked.code == 0
    assert "damaged and is built anew" in asked.err
    assert open_index([str(folder)]).stats().articles == 2


def test_damage_inside_is_said_and_mended_by_the_next_command(folder: Path) -> None:
    for number in range(200):
        (folder / f"more {number}.txt").write_text(f"Une balise, la {number}e de la côte, et son gardien.")
    run("index", folder)
    path = index_path([str(folder)])
    content = bytearray(path.read_bytes())
    content[len(content) // 4 :] = bytes(len(content) - len(content) // 4)
    path.write_bytes(content)
    asked = run("search", "balise 150e gardien", folder)
    assert "damaged" in asked.err
    asked = run("search", "balise 150e gardien", folder, "--json")
    assert (asked.code, "damaged" in asked.err) == (0, False)
    assert asked.rows[0]["text"].startswith("Une balise, la 150e")


def test_where_no_index_can_be_made_the_files_are_read(folder: Path) -> None:
    path = index_path([str(folder)])
    path.mkdir(parents=True)
    asked = run("search", "phare", folder)
    assert (asked.code, asked.out.splitlines()[0]) == (0, "Le phare")
    assert "the files are read instead" in asked.err
    assert run("index", folder).code == 2


def test_standard_input_is_not_indexed() -> None:
    assert run("index", "-", stdin=b"Le port.").code == 2


@pytest.mark.parametrize(
    ("share", "seconds", "said"),
    [
        (0.0, 0.0, "------------------------  0/10 files"),
        (0.5, 10.0, "############------------  5/10 files  0/s  0:10 left"),
        (1.0, 0.1, "########################  10/10 files"),
    ],
)
def test_a_line_tells_how_far_it_is(share: float, seconds: float, said: str) -> None:
    assert line("files", round(10 * share), 10, share, seconds) == said

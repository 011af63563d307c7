"""Paths become articles in order, each file once; what can't be read is one line and never a stop."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.article import Article
from reader.samples import samples
from reader.sources import Problem, load, loading, read_bytes
from reader.text.clean import is_clean

TEXT = "The ferry stopped on Monday.\n\nIt will sail again, she said.\n"


def loaded(*paths: str | Path) -> tuple[list[Article], list[Problem]]:
    """Everything that `load` gives, parted."""
    found = list(load(paths))
    articles = [one for one in found if isinstance(one, Article)]
    return articles, [one for one in found if isinstance(one, Problem)]


def write(folder: Path, *names: str) -> None:
    """Write a file under each name, its text its own name."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{TEXT}\nThis is {name}.\n", encoding="utf-8")


def test_a_folder_is_read_recursively_in_the_order_of_a_reader(tmp_path: Path) -> None:
    write(tmp_path, "10.txt", "2.md", "Élan.txt", "east.txt", "b/1.txt", "zebra.markdown")
    articles, problems = loaded(tmp_path)
    names = [Path(article.path).relative_to(tmp_path).as_posix() for article in articles]
    assert names == ["2.md", "10.txt", "b/1.txt", "east.txt", "Élan.txt", "zebra.markdown"]
    assert problems == []


def test_paths_are_read_in_the_order_they_are_named(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "b.txt")
    articles, _ = loaded(tmp_path / "b.txt", tmp_path / "a.txt")
    assert [Path(article.path).name for article in articles] == ["b.txt", "a.txt"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    articles, problems = loaded(tmp_path / "a.txt", str(tmp_path), tmp_path / "." / "a.txt")
    assert len(articles) == 1
    assert problems == []


def test_hidden_files_and_folders_are_left_out(tmp_path: Path) -> None:
    write(tmp_path, ".hidden.txt", ".git/notes.txt", "seen.txt")
    articles, problems = loaded(tmp_path)
    assert [Path(article.path).name for article in articles] == ["seen.txt"]
    assert problems == []


def test_a_hidden_file_that_is_named_is_read(tmp_path: Path) -> None:
    write(tmp_path, ".hidden.txt")
    assert len(loaded(tmp_path / ".hidden.txt")[0]) == 1


def test_unknown_suffixes_in_a_folder_are_left_out_without_a_word(tmp_path: Path) -> None:
    write(tmp_path, "notes.xyz", "README", "photo.jpeg")
    assert loaded(tmp_path) == ([], [])


def test_a_text_of_unknown_suffix_that_is_named_is_read(tmp_path: Path) -> None:
    write(tmp_path, "notes.xyz", "README")
    articles, problems = loaded(tmp_path / "notes.xyz", tmp_path / "README")
    assert len(articles) == 2
    assert problems == []


def test_a_binary_that_is_named_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "photo.jpeg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(range(256)))
    articles, [problem] = loaded(tmp_path / "photo.jpeg")
    assert articles == []
    assert "not a kind of file" in problem.what


def test_a_binary_that_is_called_text_is_a_problem(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0")
    _, [problem] = loaded(tmp_path)
    assert "named like a text" in problem.what


@pytest.mark.parametrize("data", [b"", b"  \r\n\t\n", b"\xef\xbb\xbf", b"\x1b[0m"])
def test_a_file_without_text_is_a_problem(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    (tmp_path / "b.md").write_bytes(data)
    articles, problems = loaded(tmp_path)
    assert articles == []
    assert [problem.what for problem in problems] == ["holds no text"] * 2


@pytest.mark.parametrize("name", ["missing.txt", "missing", "nul\0.txt", ""])
def test_what_is_not_there_is_a_problem(name: str, tmp_path: Path) -> None:
    write(tmp_path, "a.txt")
    articles, problems = loaded(f"{tmp_path}/{name}" if name else "", tmp_path / "a.txt")
    assert len(articles) == 1
    assert len(problems) == 1


def test_links_that_lead_nowhere_or_round_and_round_are_problems(tmp_path: Path) -> None:
    write(tmp_path, "folder/a.txt")
    (tmp_path / "folder" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nothing")
    (tmp_path / "round.txt").symlink_to(tmp_path / "round.txt")
    articles, problems = loaded(tmp_path)
    assert len(articles) == 1
    assert sorted(Path(problem.path).name for problem in problems) == ["gone.txt", "round.txt", "up"]


def test_a_folder_that_two_links_lead_to_is_read_once(tmp_path: Path) -> None:
    write(tmp_path, "real/a.txt")
    (tmp_path / "other").symlink_to(tmp_path / "real", target_is_directory=True)
    articles, problems = loaded(tmp_path)
    assert len(articles) == 1
    assert problems == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has neither pipes nor sockets among its files")
def test_pipes_sockets_and_devices_are_named_and_never_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "zero.md").symlink_to("/dev/zero")
    server = socket.socket(socket.AF_UNIX)
    here = Path.cwd()
    os.chdir(tmp_path)  # the path of a socket may have about a hundred bytes
    try:
        server.bind("socket.txt")
        _, problems = loaded(tmp_path)
    finally:
        os.chdir(here)
        server.close()
    assert [problem.what.split(",")[0] for problem in problems] == ["a pipe", "a socket", "a device"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the superuser may read everything")
def test_what_may_not_be_read_is_a_problem(tmp_path: Path) -> None:
    write(tmp_path, "a.txt", "closed/b.txt")
    (tmp_path / "a.txt").chmod(0)
    (tmp_path / "closed").chmod(0)
    try:
        articles, problems = loaded(tmp_path)
    finally:
        (tmp_path / "closed").chmod(0o700)
    assert articles == []
    assert [problem.what for problem in problems] == ["may not be read"] * 2


def test_a_file_that_is_too_large_is_a_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "MAX_BYTES", 2**20)
    with (tmp_path / "large.txt").open("wb") as file:
        file.truncate(2**20 + 1)
    _, [problem] = loaded(tmp_path)
    assert problem.what == "larger than 1 MB"


def test_a_folder_as_deep_as_the_system_allows_is_read(tmp_path: Path) -> None:
    depth, here = 400, Path.cwd()
    try:
        os.chdir(tmp_path)
        for _ in range(depth):
            Path("d").mkdir()
            os.chdir("d")
        Path("a.txt").write_text(TEXT, encoding="utf-8")
    finally:
        os.chdir(here)
    assert len(loaded(tmp_path)[0]) == 1


def test_a_hostile_file_name_is_shown_clean(tmp_path: Path) -> None:
    name = "a\x1b]0;PWNED\x07\u202e[@click=app.bell].txt"
    write(tmp_path, name)
    (tmp_path / f"empty {name}").write_bytes(b"")
    [article], [problem] = loaded(tmp_path)
    assert is_clean(article.path)
    assert is_clean(str(problem))
    assert "[@click=app.bell]" in article.path


def test_a_problem_is_one_clean_line() -> None:
    problem = Problem("a\nb\x1b[2J", "what\x07", "advice\n")
    assert str(problem) == "a b: what; advice"


@given(data=st.binary(max_size=300), name=st.sampled_from(["a.txt", "a.md", "-", "a.xyz"]))
@settings(deadline=None)
def test_no_bytes_make_reading_fail(data: bytes, name: str) -> None:
    for article in read_bytes(data, name):
        assert article.text
        assert article.title


@given(data=st.binary(max_size=300), suffix=st.sampled_from([".txt", ".md"]))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_a_file_is_one_article_or_one_problem(data: bytes, suffix: str, tmp_path: Path) -> None:
    path = tmp_path / f"a{suffix}"
    path.write_bytes(data)
    assert len(list(load([path]))) == 1


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("# The harbour\n\nIt is *closed*.", ["title", "paragraph"]),
        ("---\ntitle: The harbour\n---\n\nIt is closed.", ["title", "paragraph"]),
        ("It is **closed** [today](https://example.org).\n\n- a\n- b", ["paragraph", "item", "item"]),
        ("The harbour is closed. No # is a heading here.\n\nIt *is*.", ["paragraph", "paragraph"]),
    ],
)
def test_the_format_of_standard_input_is_told_by_looking(text: str, kinds: list[str]) -> None:
    [article] = read_bytes(text.encode(), "-")
    assert [block.kind.value for block in article.blocks] == kinds


def test_the_sample_articles_are_all_readable() -> None:
    articles, problems = loaded(samples())
    assert articles
    assert problems == []


def test_importing_the_sources_imports_no_parser() -> None:
    code = "import sys, reader.sources; print([m for m in ('markdown_it', 'yaml', 'tomllib') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

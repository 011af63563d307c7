"""Columns that the user names, because nobody could guess them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from reader import settings
from reader.tui import words
from tests.articles import article
from tests.cli_run import run
from tests.reader_session import reading
from tests.samples import CHAPTER, book

ROWS = [
    {
        "zone 3": "Le bac est parti.",
        "chapeau": "Le bac",
        "jour": "17/05/2023",
        "date": "2024-01-01",
        "plume": "Ada Quill",
    },
    {"text": "Le bac est revenu.", "title": "Retour", "date": "2023-06"},
]
COLUMNS = '[columns]\ntext = "Zone 3"\ntitle = "chapeau"\ndate = ["absent", "jour"]\nauthors = ["plume"]\n'


@pytest.fixture(autouse=True)
def no_settings_left() -> Iterator[None]:
    yield
    settings.columns.clear()
    settings.books.clear()
    settings.wrong.clear()


@pytest.fixture
def table(tmp_path: Path) -> Path:
    (tmp_path / "rows.json").write_text(json.dumps(ROWS), encoding="utf-8")
    return tmp_path / "rows.json"


def configure(tmp_path: Path, text: str | bytes) -> dict[str, str]:
    """The environment with such a configuration."""
    path = tmp_path / "mine.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return {"READER_CONFIG": str(path)}


def test_the_columns_that_the_user_names_go_before_those_that_are_guessed(table: Path, tmp_path: Path) -> None:
    ran = run("list", "--json", table, variables=configure(tmp_path, COLUMNS))
    assert (ran.code, ran.err) == (0, "")
    first, second = ran.rows
    assert (first["title"], first["date"], first["authors"], first["words"]) == (
        "Le bac",
        "2023-05-17",
        ["Ada Quill"],
        6,
    )
    assert (second["title"], second["date"], second["words"]) == ("Retour", "2023-06", 5)


def test_without_a_configuration_columns_are_guessed(table: Path) -> None:
    [row] = run("list", "--json", table).rows
    assert row["title"] == "Retour"


def test_the_columns_of_a_csv_can_be_named_too(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("Chapeau;Zone 3\nLe bac;Il est parti.\n", encoding="utf-8")
    [row] = run("list", "--json", path, variables=configure(tmp_path, COLUMNS)).rows
    assert (row["title"], row["words"]) == ("Le bac", 5)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("columns = 3", "columns is no table"),
        ("[columns]\ntext = 3", "text is the name of a column, or a list of names"),
        ("[columns]\ntext = [3]", "text is the name of a column, or a list of names"),
        ("[columns]\ncolour = 'x'", "nothing is called 'colour'"),
        ("[books]\nwhole = 3", "whole is true or false"),
        ("[books]\nchapters = true", "whole is true or false"),
        ("[colours]\n", "nothing is called 'colours'"),
        ("[columns", "Expected ']'"),
        ("[columns]\n\x1b]0;PWNED\x07 = 1", "line 2"),
        (b"\xff\xfe", "no TOML that can be read"),
        ("a = " + "[" * 100_000, "no TOML that can be read"),
    ],
)
def test_what_is_wrong_with_a_configuration_is_said_and_stops_nothing(
    text: str | bytes, said: str, table: Path, tmp_path: Path
) -> None:
    ran = run("list", table, variables=configure(tmp_path, text))
    assert ran.code == 0
    assert ran.err.startswith(f"reader: {tmp_path / 'mine.toml'}: ")
    assert said in ran.err
    assert "\x1b" not in ran.err
    assert len(ran.err.splitlines()) == 1


def test_a_configuration_that_is_a_folder_is_said(table: Path, tmp_path: Path) -> None:
    ran = run("list", table, variables={"READER_CONFIG": str(tmp_path)})
    assert ran.code == 0
    assert "can't be read" in ran.err


def test_a_book_is_one_article_where_the_user_wants_that(tmp_path: Path) -> None:
    chapters: dict[str, bytes | str] = {
        "1.xhtml": CHAPTER.format("<h1>One</h1><p>Un.</p>"),
        "2.xhtml": CHAPTER.format("<p>Two.</p>"),
        "3.xhtml": b"",
    }
    (tmp_path / "b.epub").write_bytes(book(chapters))
    assert len(run("list", "--json", tmp_path / "b.epub").rows) == 2
    ran = run("list", "--json", tmp_path / "b.epub", variables=configure(tmp_path, "[books]\nwhole = true\n"))
    [row] = ran.rows
    assert (row["title"], row["authors"], row["date"], row["words"]) == ("The Harbour", ["Inès Baudouin"], "1901", 5)
    (tmp_path / "b.epub").write_bytes(book({"1.xhtml": b""}))
    assert "without text" in run("list", tmp_path / "b.epub").err


@pytest.mark.parametrize(("language", "said"), [("en", "nothing is called 'boks'"), ("fr", "rien ne s’appelle 'boks'")])
async def test_the_app_says_what_is_wrong_with_the_configuration(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, said: str
) -> None:
    monkeypatch.setattr(words, "interface_language", lambda: language)
    (tmp_path / "config.toml").write_text("[boks]\n", encoding="utf-8")
    settings.load(tmp_path / "config.toml")
    async with reading(article("Some words.", title="First One"), size=(200, 20)) as session:
        assert said in session.status


@pytest.mark.parametrize(
    "text", ["[boks]", "columns = 1", '[columns]\ntxt = "a"', "[columns]\ntext = 5", "[books]\nx = 1"]
)
def test_what_is_wrong_with_the_configuration_is_said_in_french(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(words, "interface_language", lambda: "fr")
    (tmp_path / "config.toml").write_text(text, encoding="utf-8")
    [wrong] = settings.load(tmp_path / "config.toml")
    assert words.say_trouble(wrong) != wrong

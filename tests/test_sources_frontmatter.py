"""Front matter tells what it can tell, in whatever state it is, and never more than it says."""

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article
from reader.sources import frontmatter, read_bytes
from reader.sources.frontmatter import split_front_matter
from reader.sources.markdown import parse
from reader.sources.metadata import Metadata, from_mapping, read_authors
from tests.pages import PROSE

BODY = "\nThe ferry stopped on Monday.\n"


def read(front: str, fence: str = "---") -> Article:
    """The article of a text with this front matter."""
    [article] = parse(f"{fence}\n{front}\n{fence}\n{BODY}", "article.md")
    return article


def test_the_web_clipper_of_obsidian() -> None:
    article = read(
        'title: "The ferry: a story"\nsource: "https://www.example.org/ferry"\nauthor:\n  - "[[Jane Fairweather]]"\n'
        '  - "[[People/Tom Tarn|Tom]]"\npublished: 2023-05-17\ncreated: 2024-01-01\ntags:\n  - "clippings"'
    )
    assert article.title == "The ferry: a story"
    assert article.url == "https://www.example.org/ferry"
    assert article.source == "example.org"
    assert article.authors == ("Jane Fairweather", "Tom")
    assert str(article.date) == "2023-05-17"


def test_an_empty_date_of_publication_gives_way_to_that_of_creation() -> None:
    assert str(read("published:\ncreated: 2024-01").date) == "2024-01"


def test_toml_with_dates_and_tables() -> None:
    article = read(
        'title = "The ferry"\ndate = 2023-05-17\n[extra]\nauthors = ["Jane Fairweather"]\nlang = "en-GB"', "+++"
    )
    assert (article.title, str(article.date), article.authors) == ("The ferry", "2023-05-17", ("Jane Fairweather",))
    assert article.language == "en"


def test_a_date_may_stand_in_the_path_of_the_page() -> None:
    assert str(read('path = "2014/11/20/ferry"\ntitle = "The ferry"', "+++").date) == "2014-11-20"
    assert str(read("url: https://example.org/2014/11/ferry").date) == "2014-11"


@pytest.mark.parametrize("title", ["1984", "010", "no", "2024-13-45", "1e3", "~x", "0x10"])
def test_a_title_is_what_the_author_wrote(title: str) -> None:
    assert read(f"title: {title}").title == title


@pytest.mark.parametrize(
    "front",
    ["title: The ferry: a story", "title: The ferry: a story\nauthor: [Jane", "title: The ferry: a story\n\tbad: tab"],
)
def test_broken_yaml_is_read_line_by_line(front: str) -> None:
    assert read(front).title == "The ferry: a story"


def test_lists_survive_in_broken_yaml() -> None:
    assert read("title: The ferry: a story\nauthors:\n- Jane Fairweather\n- Tom Tarn").authors == (
        "Jane Fairweather",
        "Tom Tarn",
    )


@pytest.mark.parametrize("value", ["", "null", "~", "None", "[]", "{}"])
def test_a_value_of_nothing_is_nothing(value: str) -> None:
    article = read(f"title: {value}\nauthor: {value}\ndate: {value}\nsource: {value}")
    assert (article.authors, article.date, article.source) == ((), None, "")
    assert article.title == "The ferry stopped on Monday"


@pytest.mark.parametrize(
    "author",
    [
        "author: Jane Fairweather and Tom Tarn",
        "author: Jane Fairweather; Tom Tarn",
        "author: Jane Fairweather, Tom Tarn",
        "by: Jane Fairweather & Tom Tarn",
        "authors: [Jane Fairweather, Tom Tarn]",
        "authors:\n- name: Jane Fairweather\n  email: jane@example.org\n- name: Tom Tarn",
        "authors:\n  jane: {name: Jane Fairweather}\n  tom: {name: Tom Tarn}",
        "author: '[Jane Fairweather](https://example.org/jane) and Tom Tarn'",
        "author: [[Jane Fairweather]], [[Tom Tarn]]",
    ],
)
def test_authors_in_every_form(author: str) -> None:
    assert read(author).authors == ("Jane Fairweather", "Tom Tarn")


@pytest.mark.parametrize(
    "name", ["Fairweather, Jane", "Ortega y Gasset", "Agence France-Presse", "Par Ohlsson", "tarn"]
)
def test_one_author_stays_one(name: str) -> None:
    assert read_authors(name) == [name]


@pytest.mark.parametrize(
    "line",
    [
        "By Jane Fairweather and Tom Tarn",
        "par Jane Fairweather, Tom Tarn",
        "Par Jane Fairweather et Tom Tarn",
    ],
)
def test_what_stands_before_the_authors_is_none_of_them(line: str) -> None:
    assert read_authors(line) == ["Jane Fairweather", "Tom Tarn"]


def test_names_of_fields_in_other_languages() -> None:
    found = from_mapping(
        {"Titre": "Le bac", "Publié le": "02/05/2023", "AUTEUR": "Jeanne Kerbrat", "Langue": "français"}
    )
    assert found.title == "Le bac"
    assert found.authors == ("Jeanne Kerbrat",)
    assert str(found.date) == "2023-05-02"
    assert found.language == "fr"


def test_only_the_addresses_of_pages_are_addresses() -> None:
    assert from_mapping({"url": "/ferry/", "source": "javascript:alert(1)"}).url == ""
    assert from_mapping({"url": "/ferry/"}) == Metadata()


@pytest.mark.parametrize(
    "text",
    [
        "---\nA text between two rules.\n---\n",
        "---\n- a list\n---\n",
        "---\ntitle: never closed\n",
        "--- title: x ---\n",
        "***\ntitle: x\n***\n",
        "---\n" + "x" * 20_000 + ": y\n---\n",
    ],
)
def test_what_is_no_front_matter_stays_in_the_text(text: str) -> None:
    assert split_front_matter(text) == ({}, text)


def test_front_matter_may_be_empty_or_end_with_dots() -> None:
    assert split_front_matter("---\n---\nbody") == ({}, "body")
    assert split_front_matter("\n---\na: b\n...\nbody") == ({"a": "b"}, "body")


BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{after}: &{after} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, after in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    "front",
    [
        BOMB + "authors: *i",
        "title: " + "[" * 16_000,
        "title: " + "{a: " * 4_000,
        "- " * 8_000,
        "? " * 8_000,
        "&a [*a]",
        "title: &a\n  b: *a",
        "title: !!python/object/apply:os.system [true]",
        "title: !!int x",
        "{[a]: b}",
        "title: *missing",
        "title: 'open",
        "%YAML 9.9",
    ],
    ids=lambda front: front[:12],
)
def test_hostile_yaml_is_harmless(front: str) -> None:
    article = read(front)
    assert "The ferry stopped on Monday." in article.text
    assert len(article.authors) <= 20


@pytest.mark.parametrize(
    "front",
    ["a=" + "[" * 16_000, "a=" + "9" * 6000, "title=0x" + "f" * 6000, "a" + ".a" * 2_000 + "=1", "title=inf"],
    ids=lambda front: front[:12],
)
def test_hostile_toml_is_harmless(front: str) -> None:
    assert "The ferry stopped on Monday." in read(front, "+++").text


def test_yaml_is_read_alike_without_the_library_in_c(monkeypatch: pytest.MonkeyPatch) -> None:
    front = "title: 1984\nauthors:\n- &a Jane Fairweather\n- *a\n- Tom Tarn\ndate: 2023-05-17"
    fast = read(front)
    monkeypatch.setattr(frontmatter, "_LOADER", yaml.BaseLoader)
    assert read(front) == fast
    assert "The ferry" in read("title: " + "[" * 16_000).text


@given(st.text(st.one_of(st.characters(), st.sampled_from(":-[]{}&*!#|>'\"=\n \ttitle")), max_size=80))
@settings(deadline=None, max_examples=400)
def test_no_front_matter_makes_reading_fail(front: str) -> None:
    for fence in ("---", "+++"):
        values, body = split_front_matter(f"{fence}\n{front}\n{fence}\nbody")
        assert body.endswith("body")
        assert isinstance(from_mapping(values), Metadata)


@pytest.mark.parametrize(
    "matter",
    [
        "% The ferry stops\n% Marc Lestrade\n% 17 May 2023\n",
        "% The ferry\n  stops\n% Marc Lestrade\n% 2023-05-17\n",
        '---json\n{"title": "The ferry stops", "author": "Marc Lestrade", "date": "2023-05-17"}\n---\n',
        '---toml\ntitle = "The ferry stops"\nauthor = "Marc Lestrade"\ndate = 2023-05-17\n---\n',
        "---yaml\ntitle: The ferry stops\nauthor: Marc Lestrade\ndate: 2023-05-17\n---\n",
        "---\nmetadata:\n  title: The ferry stops\n  author: Marc Lestrade\n  date: 2023-05-17\n---\n",
        "---\ntitle: The ferry stops\npublishDate: 2023-05-17\nauthor: {given: Marc, family: Lestrade}\n---\n",
        "# The ferry stops\n\n*By Marc Lestrade, May 17, 2023*\n",
        "The ferry stops\n===============\n\n**By Marc Lestrade**\n\n_May 17, 2023_\n",
    ],
)
def test_other_ways_to_say_who_and_when(matter: str) -> None:
    [article] = read_bytes(f"{matter}\n{PROSE[0]}\n\n{PROSE[1]}\n".encode(), "a.md")
    assert (article.title, article.authors, str(article.date)) == ("The ferry stops", ("Marc Lestrade",), "2023-05-17")
    assert article.text.endswith(PROSE[1])


@pytest.mark.parametrize("text", ["% of the boats\nstopped.\n", "%\n%\n%\nA text.\n", "---json\n[1]\n---\nA text.\n"])
def test_what_only_begins_like_front_matter_is_text(text: str) -> None:
    assert "".join(article.text for article in read_bytes(text.encode(), "a.md")).strip()

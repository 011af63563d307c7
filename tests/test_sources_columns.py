"""Columns of tables and JSON are known by what people and programs call them, in the languages that we read."""

import csv
import io
import json

import pytest

from reader.article import Article
from reader.sources import read_bytes
from tests.pages import PROSE

TEXT = "\n\n".join(PROSE)


def row(record: dict[str, object]) -> Article:
    """The article that an object of JSON is."""
    [article] = read_bytes(json.dumps([record]).encode(), "a.json")
    return article


def facts(article: Article) -> tuple[str, tuple[str, ...], str, str]:
    """What is known of an article."""
    return article.title, article.authors, str(article.date), article.source


@pytest.mark.parametrize(
    "names",
    [
        "title author date source text",
        "Title Authors publication_date site_name body",
        "articleTitle authorName publicationDate sourceName articleText",
        "article-title byline date_published media_name story_text",
        "Titre Auteur(s) date_de_parution journal contenu",
        "titel auteur datum bron tekst",
        "Titel Autor veröffentlicht Quelle Inhalt",
        "título autor fecha medio cuerpo",
        "titolo autore data testata testo",
        "titel författare datum källa innehåll",
        "overskrift forfatter dato kilde indhold",
        "otsikko kirjoittaja published lähde teksti",
        "tytuł autor data_publikacji źródło treść",
        "заголовок автор дата источник текст",
    ],
)
def test_the_names_of_columns_in_many_languages_and_spellings(names: str) -> None:
    values = ("The ferry stops", "Marc Lestrade", "2023-05-17", "The Harbour Post", TEXT)
    article = row(dict(zip(names.split(), values, strict=True)))
    assert facts(article) == ("The ferry stops", ("Marc Lestrade",), "2023-05-17", "The Harbour Post")
    assert PROSE[-1] in article.text


def test_the_day_of_publication_goes_before_that_on_which_the_row_was_made() -> None:
    assert str(row({"text": TEXT, "created_at": "2024-01-01", "published_date": "2023-05-17"}).date) == "2023-05-17"
    assert str(row({"text": TEXT, "created_at": "2024-01-01"}).date) == "2024-01-01"


@pytest.mark.parametrize(
    "date",
    [
        1684310400,
        "1684310400000",
        {"$date": 1684310400000},
        {"$date": "2023-05-17T10:00:00Z"},
        {"date-parts": [[2023, 5, 17]]},
        {"date-parts": [["2023", "05", "17"]]},
    ],
)
def test_the_dates_of_databases_and_bibliographies(date: object) -> None:
    assert str(row({"text": TEXT, "issued": date}).date) == "2023-05-17"


@pytest.mark.parametrize("parts", [[[]], [], [[2023, 5, 17, 9]], [[None]], [[0, 0, 0]], [["x"] * 3], {"a": 1}])
def test_parts_of_dates_that_are_none_are_harmless(parts: object) -> None:
    assert row({"text": TEXT, "issued": {"date-parts": parts}}).date in (
        None,
        row({"text": TEXT, "date": "2023-05-17"}).date,
    )


@pytest.mark.parametrize(
    "author",
    [
        {"given": "Marc", "family": "Lestrade"},
        [{"first_name": "Marc", "last_name": "Lestrade"}],
        {"prenom": "Marc", "nom": "Lestrade"},
        {"@value": "Marc Lestrade", "@language": "fr"},
        "['Marc Lestrade']",
        '["Marc Lestrade"]',
    ],
)
def test_a_person_is_one_name_however_it_is_kept(author: object) -> None:
    assert row({"text": TEXT, "author": author}).authors == ("Marc Lestrade",)


def test_a_list_of_names_in_a_cell_is_a_list() -> None:
    assert row({"text": TEXT, "authors": "['Marc Lestrade', \"Ann O'Neill\"]"}).authors == (
        "Marc Lestrade",
        "Ann O'Neill",
    )


def test_what_programs_write_for_nothing_is_nothing() -> None:
    record = dict.fromkeys(("title", "author", "date", "source"), "nan")
    article = row({**record, "text": TEXT, "date": "NaT"})
    assert (article.authors, article.date, article.source) == ((), None, "")


@pytest.mark.parametrize(
    "text", [list(PROSE), [{"type": "p", "text": line} for line in PROSE], [{"content": line} for line in PROSE]]
)
def test_a_text_may_be_a_list_of_paragraphs(text: object) -> None:
    assert row({"title": "The ferry stops", "body": text}).text.split("\n") == ["The ferry stops", *PROSE]


def test_strings_in_a_list_are_articles() -> None:
    first, second = read_bytes(json.dumps([TEXT, "\n\n".join(PROSE[1:])]).encode(), "a.json")
    assert (first.part, second.part, second.text.split("\n")) == (1, 2, [*PROSE[1:]])


def table(*rows: list[str], above: str = "") -> list[Article]:
    """The articles of a table with semicolons."""
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(rows)
    return read_bytes(f"{above}{out.getvalue()}".encode(), "a.csv")


def test_a_title_with_a_comma_above_a_table_is_not_its_first_row() -> None:
    [article] = table(["titre", "texte"], ["The ferry stops", TEXT], above="Export, du 26 novembre\n\n")
    assert article.title == "The ferry stops"


def test_a_mark_behind_a_slash_at_the_end_of_a_cell_is_no_doubled_one() -> None:
    data = 'title,text\n"He says \\"yes\\"","' + TEXT.replace('"', "") + '"\n'
    assert [article.title for article in read_bytes(data.encode(), "a.csv")] == ['He says "yes"']


def test_the_highlights_of_readwise_name_their_article() -> None:
    head = ["Highlight", "Book Title", "Book Author", "Note", "Color", "Highlighted at"]
    [article] = table(head, [PROSE[0], "The ferry stops", "Marc Lestrade", "", "", "2024-01-01 00:00:00+00:00"])
    assert facts(article) == ("The ferry stops", ("Marc Lestrade",), "None", "")

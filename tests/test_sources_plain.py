"""A plain text is read as a person would read it: what stands above it, its title, its paragraphs."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.article import Article, BlockKind
from reader.samples import samples
from reader.sources import load, read_bytes
from reader.sources.plain import parse

LEAD = "La mairie de Port-Sel a fermé le bac lundi, après une panne que personne n’avait vue venir."
BODY = "« Nous l’attendons depuis mars », a dit la batelière. Le bac reprendra quand le moteur sera réparé, pas avant."
MORE = "Les habitants de l’île, eux, ont ressorti les barques de leurs grands-parents et traversent à la rame."


def read(text: str, name: str = "article.txt") -> Article:
    """The one article of a text."""
    [article] = parse(text, name)
    return article


def blocks(article: Article) -> list[str]:
    """The text of each block."""
    return [block.of(article.text) for block in article.blocks]


def test_the_users_own_article_reads_title_lead_body() -> None:
    [article] = load([samples() / "000_3bc71d8440520fcf.txt"])
    assert isinstance(article, Article)
    assert article.title == "« Un juste équilibre » réclamé pour ChatGPT et les IA en général"
    assert str(article.date) == "2023-05"
    assert article.language == "fr"
    assert article.removed == 0
    assert [block.kind for block in article.blocks] == [BlockKind.TITLE, *[BlockKind.PARAGRAPH] * 6]
    first, lead, body = blocks(article)[:3]
    assert first == article.title
    assert lead.startswith("Sam Altman, le patron d’OpenAI")
    assert body.startswith("Sur la scène de la Station F")


@pytest.mark.parametrize(
    ("header", "date"),
    [
        (" date 2023-05 ", "2023-05"),
        ("date 2023-05-17 ", "2023-05-17"),
        ("Date: 2023 ", "2023"),
        ("date 12 mai 2023 ", "2023-05-12"),
    ],
)
def test_a_date_before_the_lead_is_metadata(header: str, date: str) -> None:
    article = read(f"{header}{LEAD}\n\nLe bac reste à quai\n\n{BODY}\n")
    assert str(article.date) == date
    assert blocks(article) == ["Le bac reste à quai", LEAD, BODY]


def test_after_such_a_date_headings_further_down_do_not_matter() -> None:
    article = read(f" date 2023-05 {LEAD}\n\nLe bac reste à quai\n\n{BODY}\n\nÀ la rame\n\n{MORE}\n")
    assert article.title == "Le bac reste à quai"


FRENCH = f"""Titre : Le bac reste à quai
Date : 02/05/2023
Auteur : Jeanne Kerbrat et Paul Le Goff
Source : L’Écho de Port-Sel
Langue : français
URL : https://www.example.org/bac?a=1

{LEAD}

{BODY}
"""

ENGLISH = """Title: The ferry stays in port
Published: May 12, 2023
By: Jane Fairweather
Journal: The Harbour Herald
Lang: en
Link: https://example.org/ferry
The ferry stopped on Monday, and nobody on either bank of the river was surprised in the least, she said on Friday.
"""


def test_named_lines_in_french() -> None:
    article = read(FRENCH)
    assert article.title == "Le bac reste à quai"
    assert str(article.date) == "2023-05-02"
    assert article.authors == ("Jeanne Kerbrat", "Paul Le Goff")
    assert article.source == "L’Écho de Port-Sel"
    assert article.language == "fr"
    assert article.url == "https://www.example.org/bac?a=1"
    assert blocks(article) == ["Le bac reste à quai", LEAD, BODY]


def test_named_lines_in_english_without_an_empty_line_below() -> None:
    article = read(ENGLISH)
    assert article.title == "The ferry stays in port"
    assert str(article.date) == "2023-05-12"
    assert article.authors == ("Jane Fairweather",)
    assert article.source == "The Harbour Herald"
    assert article.url == "https://example.org/ferry"
    assert len(article.blocks) == 2


def test_a_named_line_that_is_not_understood_stays_in_the_text() -> None:
    article = read(f"Titre : Le bac\nRubrique : Société\nDate : un de ces jours\n\n{LEAD}\n\n{BODY}")
    assert article.date is None
    assert "Rubrique : Société" in article.text
    assert "Date : un de ces jours" in article.text
    assert "Titre" not in article.text


def test_a_date_that_two_languages_read_differently_stays_in_an_english_text() -> None:
    article = read(
        "Title: The ferry\nDate: 02/05/2023\n\nThe ferry stopped on Monday and will not sail again, she said."
    )
    assert article.date is None
    assert "02/05/2023" in article.text


def test_a_sentence_that_begins_like_a_named_line_is_a_sentence() -> None:
    text = f"{LEAD}\n\nSource de toutes les querelles : le bac.\n\n{BODY}"
    assert read(text).source == ""


@pytest.mark.parametrize(
    ("line", "authors", "date"),
    [
        ("Par Jeanne Kerbrat", ("Jeanne Kerbrat",), "None"),
        ("Par Jeanne Kerbrat et Paul Le Goff, le 12 mai 2023", ("Jeanne Kerbrat", "Paul Le Goff"), "2023-05-12"),
        ("By Jane Fairweather | May 12, 2023", ("Jane Fairweather",), "2023-05-12"),
        ("Von Anna von der Heide", ("Anna von der Heide",), "None"),
        ("Publié le vendredi 12 mai 2023 à 10 h 32", (), "2023-05-12"),
        ("12.05.2023", (), "2023-05-12"),
    ],
)
def test_a_line_of_authors_or_a_date_under_the_title(line: str, authors: tuple[str, ...], date: str) -> None:
    article = read(f"Le bac reste à quai\n{line}\n\n{LEAD}\n\n{BODY}")
    assert article.authors == authors
    assert str(article.date) == date
    assert blocks(article) == ["Le bac reste à quai", LEAD, BODY]


@pytest.mark.parametrize(
    "line",
    [
        "Par une belle nuit d’été",
        "By and by they came.",
        "Par Jeanne qui habite là",
        "Mis à jour le 12 mai 2023",
        "1984",
    ],
)
def test_what_only_looks_like_one_stays(line: str) -> None:
    article = read(f"Le bac reste à quai\n\n{line}\n\n{LEAD}\n\n{BODY}")
    assert (article.authors, article.date) == ((), None)
    assert line in article.text


@pytest.mark.parametrize(
    "line", ["The Harbour Post, 12 May 2023", "The Harbour Post | May 12, 2023", "Lorme – 12 May 2023"]
)
def test_a_date_beside_something_else_under_the_title_is_read_and_stays(line: str) -> None:
    article = read(f"THE FERRY STOPS\n{line}\nJane Fairweather\n\nThe ferry stops today. Nobody knows why it does.")
    assert (article.title, str(article.date)) == ("THE FERRY STOPS", "2023-05-12")
    assert line in article.text


def test_a_title_is_a_short_line_set_apart() -> None:
    assert read(f"Le bac reste à quai\n\n{LEAD}\n\n{BODY}").title == "Le bac reste à quai"
    assert read(f"{LEAD}\n\nLe bac reste à quai\n\n{BODY}").title == "Le bac reste à quai"
    assert read(f"Le bac reste à quai\n====\n\n{LEAD}").title == "Le bac reste à quai"
    assert read(f"Qui a vu le bac ?\n{LEAD * 2}\n{BODY * 2}").title == "Qui a vu le bac ?"


def test_a_heading_among_others_is_no_title() -> None:
    article = read(f"{LEAD}\n\nÀ quai\n\n{BODY}\n\nÀ la rame\n\n{MORE}")
    assert article.blocks[0].kind is BlockKind.PARAGRAPH
    assert blocks(article)[1] == "À quai"


def test_a_title_that_is_named_is_not_shown_twice() -> None:
    assert read(f"Titre : Le bac\n\nLe bac\n\n{LEAD}").text.count("Le bac\n") == 1


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Le bac est à quai. Il y restera.", "Le bac est à quai"),
        ("Où est le bac ? Personne ne sait.", "Où est le bac ?"),
        ("M. Le Goff a vu le bac. Il l’a dit.", "M. Le Goff a vu le bac"),
        (BODY, "« Nous l’attendons depuis mars », a dit la batelière"),
        (LEAD, "La mairie de Port-Sel a fermé le bac lundi, après une panne que personne…"),
        ("— Bonjour, dit-il.\n— Bonsoir.", "Bonjour, dit-il"),
        ("mot " * 40, "mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot mot…"),
        ("x" * 200, "x" * 79 + "…"),
    ],
)
def test_without_a_title_an_article_is_called_by_its_first_words(text: str, title: str) -> None:
    article = read(text)
    assert article.title == title
    assert all(block.kind is not BlockKind.TITLE for block in article.blocks)


def test_the_file_name_tells_the_date_where_the_text_does_not() -> None:
    assert str(read(LEAD, "notes/2023-05-17-bac.txt").date) == "2023-05-17"
    assert str(read(f" date 2020-01 {LEAD}", "2023-05-17.txt").date) == "2020-01"


def test_what_was_removed_is_counted_and_shown_nowhere() -> None:
    article = read(f"Le bac \x1b]0;PWNED\x07reste à quai\n\n{LEAD}\x1b[31m\n\n{BODY}\u202e")
    assert article.removed == 3
    assert "PWNED" not in article.text
    assert article.title == "Le bac reste à quai"


def test_a_text_of_nothing_is_no_article() -> None:
    assert parse(" \n\n***\n", "a.txt") == []


def test_old_mac_and_windows_files_have_the_same_paragraphs() -> None:
    text = f"Le bac reste à quai\n\n{LEAD}\n\n{BODY}\n"
    for end, encoding in (("\r\n", "cp1252"), ("\r", "mac-roman"), ("\n", "utf-16")):
        [article] = read_bytes(text.replace("\n", end).encode(encoding), "a.txt")
        assert blocks(article) == ["Le bac reste à quai", LEAD, BODY]


SIGNS = ("«", "—", "-", "*", "1.", ":", ".", ",", "\n", "\n\n", "\f", "\t", "\x1b[m")
WORDS = ("Le", "bac", "date", "2023-05", "Par", "Jeanne", "Titre:", "mot-", "12", "mai", "é")


@given(st.lists(st.one_of(st.sampled_from(SIGNS + WORDS), st.text(max_size=6)), max_size=30).map(" ".join))
@settings(deadline=None, max_examples=300)
def test_every_span_of_every_text_is_in_the_text(text: str) -> None:
    for article in parse(text, "a.txt"):
        assert "\n".join(blocks(article)) == article.text
        assert article.title
        assert parse(text, "a.txt") == [article]

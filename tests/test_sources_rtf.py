"""Documents in RTF, as programs write them and as nobody should."""

import pytest

from reader.article import Article
from reader.sources.reading import Reading, read
from tests.pages import PROSE

ANSI = rb"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Helvetica;}}"
DOCUMENT = (
    ANSI + rb"{\info{\title L'\'e9cole ferme}{\author user}}\pard Le maire a parl\'e9.\par\pard "
    rb"\'ab\~C'est {\b fini}\~\'bb, dit Paul Morin.\par "
    rb'{\field{\*\fldinst{HYPERLINK "https://example.org"}}{\fldrslt Un lien}} finit \u8217?\u233\'e9.\par}'
)


def readings(data: bytes, name: str = "a.rtf") -> list[Reading]:
    return list(read(data, name))


def one(data: bytes, name: str = "a.rtf") -> Article:
    [reading] = readings(data, name)
    assert isinstance(reading.item, Article)
    return reading.item


@pytest.mark.parametrize("name", ["a.rtf", "a.docx", "-", "a"])
def test_the_text_is_read_whatever_the_file_is_called(name: str) -> None:
    assert one(DOCUMENT, name).text.split("\n") == [
        "Le maire a parlé.",
        "« C'est fini », dit Paul Morin.".replace("« ", "«\xa0").replace(" »", "\xa0»"),
        "Un lien finit ’é.",
    ]


def test_the_title_is_the_documents_own() -> None:
    assert one(DOCUMENT).title == "L'école ferme"


def test_a_title_that_a_program_made_up_is_none() -> None:
    assert one(DOCUMENT.replace(rb"L'\'e9cole ferme", b"Document1")).title == "Le maire a parlé"


def test_every_paragraph_is_a_block_of_its_own() -> None:
    written = rb"\par ".join(line.encode("cp1252") for line in PROSE)
    assert one(ANSI + written + b"}").text.split("\n") == list(PROSE)


def test_an_export_of_nexis_is_read_article_by_article() -> None:
    lines = (
        "1 of 2 DOCUMENTS||Le Courrier||12 mars 2016||Le maire parle||LENGTH: 40 words||Il a parlé hier.||"
        "2 of 2 DOCUMENTS||La Dépêche||13 mars 2016||Un autre titre||LENGTH: 30 words||Un autre texte."
    )
    items = [reading.item for reading in readings(ANSI + lines.replace("|", r"\par ").encode("cp1252") + b"}")]
    titles = [item.title for item in items if isinstance(item, Article)]
    assert titles == ["Le maire parle", "Un autre titre"]


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"no document", "is named like RTF but is none"),
        (b"{\\rtf1}", "a document without text"),
        (b"{\\rtf1 \\pict\\bin}", "a damaged document in RTF"),
        (b"{\\rtf1 " + b"{\\fonttbl{\\f0" * 200_000 + b"}", "a damaged document in RTF"),
        (b"{\\rtf1 {\\fonttbl " + b"{\\f0\\fcharset" * 20_000 + b"}", "a damaged document in RTF"),
        (b"{\\rtf1 " + b"{\\field{\\*\\fldinst{" * 100_000 + b"}", "a document without text"),
        (b"{\\rtf1 " + b"a\\par " * 1_600_000 + b"}", "a text of more than 1.5 million lines"),
    ],
)
def test_what_is_no_document_or_a_trap_costs_one_line(data: bytes, what: str) -> None:
    [reading] = readings(data)
    assert not isinstance(reading.item, Article)
    assert reading.item.what == what


def test_control_sequences_written_as_characters_are_removed() -> None:
    article = one(ANSI + rb"Le maire\u27?[31m a parl\u8238?\'e9.}")
    assert "\x1b" not in article.text
    assert "\u202e" not in article.text

"""A quotation can be cited with who said it and where, in the typography of its article, and found again."""

from dataclasses import replace

from reader.article import Article, Kind, PartialDate, Quotation, Span
from reader.cite import citation, locator, paragraph
from tests.articles import article

ARTICLE = replace(
    article("Il arrive.", "« Je reste », dit-elle.", "Elle part.", title="Le port", source="Le Ressac", date="2023-05"),
    language="fr",
    authors=("Ada Quill", "Bo Tarn"),
    path="presse/port.txt",
    url="https://ressac.example.org/port",
)
START = ARTICLE.text.index("«")
WORDS = Quotation(START, START + 12, Span(START + 1, START + 11), Kind.DIRECT, "Hélène Morvaniec")


def test_a_quotation_is_cited_with_its_speaker_title_source_date_and_paragraph() -> None:
    assert citation(ARTICLE, WORDS) == (
        "« Je reste » — Hélène Morvaniec, « Le port », Le Ressac, mai 2023, § 3. <https://ressac.example.org/port>"
    )


def test_a_passage_is_cited_with_the_authors() -> None:
    assert citation(ARTICLE, Span(8, 18)).startswith("Il arrive. — Ada Quill, Bo Tarn, « Le port », ")


def test_words_that_nobody_says_are_not_put_into_a_mouth() -> None:
    assert "Hélène" not in citation(ARTICLE, replace(WORDS, kind=Kind.SCARE))
    assert "None" not in citation(ARTICLE, replace(WORDS, speaker=None))


def test_titles_outside_french_stand_in_english_marks() -> None:
    assert "“Le port”" in citation(replace(ARTICLE, language="en"), WORDS)


def test_what_the_source_does_not_say_is_not_in_the_citation() -> None:
    bare = article("A word.", title="Title")
    assert citation(bare, Span(6, 12)) == "A word — “Title”, § 2."
    assert citation(article("A word."), Span(0, 6)) == "A word — § 1."


def test_a_date_is_no_more_precise_than_its_source() -> None:
    assert ", 2023, " in citation(replace(ARTICLE, date=PartialDate(2023)), WORDS)


def test_a_locator_names_the_file_and_the_paragraph() -> None:
    assert locator(ARTICLE, paragraph(ARTICLE, START)) == "presse/port.txt#p3"


def test_paragraphs_count_from_one_and_every_offset_is_in_one() -> None:
    assert [paragraph(ARTICLE, block.start) for block in ARTICLE.blocks] == [1, 2, 3, 4]
    assert [paragraph(ARTICLE, block.end) for block in ARTICLE.blocks] == [1, 2, 3, 4]
    assert paragraph(Article("", ()), 0) == 1

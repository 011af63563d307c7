"""Exports of press databases in the layouts that they have had over the years."""

from collections.abc import Callable

import pytest

from reader.article import Article
from reader.sources import read_bytes
from reader.sources.reading import read
from tests.pages import PROSE, paragraphs
from tests.samples import NEXIS


def facts(article: Article) -> tuple[str, tuple[str, ...], str, str]:
    """What is known of an article."""
    return article.title, article.authors, str(article.date), article.source


KNOWN = ("The ferry 1", ("Marc Lestrade",), "2023-05-17", "The Harbour Post")


def of_2015(number: int, body: str = "<div class='DocText'><div class='docOcurrContainer'>{}</div></div>") -> str:
    """An article of Europresse as it exported in 2015."""
    return f"""<article><header><div><span class="DocPublicationName">The Harbour Post   </span></div>
    <div><span class="DocHeader">Ports, mercredi 17 mai 2023, p. 16</span></div><div><p>PORTS</p></div>
    <div class="titreArticle"><p class="a">Above</p><p class="titreArticleVisu">The ferry {number}</p></div>
    <div>Marc Lestrade</div></header><section>{body.format(paragraphs(*PROSE))}</section>
    <aside><div><b>Note(s) : </b><p>m@example.org</p></div></aside>
    <footer><small>© 2023 The Harbour Post. Tous droits réservés.</small><p>Numéro de document : news·20230517·PH·1</p>
    <div id="divPubliC"><span id="PubliC_lblNodoc">news·20230517·PH·{number}</span>
    <div>Date d'émission : <b>2025-07-04</b></div></div></footer></article>"""


def of_2012(number: int, author: str = "Marc Lestrade<br><p></p>") -> str:
    """An article of Europresse as it exported in 2012."""
    return f"""<table align="center"><tr><td><table id="tbHeaderImages"><tr><td><img src="x.gif"></td></tr></table>
    <span class="DocPublicationName">The Harbour Post, no. 596{number}</span><br><span class="DocHeader">Ports, </span>
    <span class="DocHeader">mercredi </span><span class="DocHeader">17 mai 2023</span><br><br>Above<br>
    <span class="TitreArticleVisu">The <span style="color:red">ferry</span> {number}</span><br><br>{author}
    {"<p></p>".join(PROSE)}<p></p><b><i>© 2023 The Harbour Post. Tous droits réservés.</i></b><p></p>
    Numéro de document : news·20230517·PH·{number}<br><table><tr><td>Ce certificat est émis à <b>X</b></td></tr>
    <tr><td>Date d'émission : <b>2025-10-05</b></td></tr></table></td></tr></table><p><br>"""


@pytest.mark.parametrize("layout", [of_2012, of_2015])
def test_the_older_layouts_of_europresse(layout: Callable[[int], str]) -> None:
    first, second = read_bytes(f"<html><body>{layout(1)}{layout(2)}</body></html>".encode("cp1252"), "e.html")
    assert (facts(first), second.title) == (KNOWN, "The ferry 2")
    assert first.text.split("\n") == ["The ferry 1", *PROSE]
    assert dict(first.origins)["format"] == "Europresse"


def test_an_article_of_europresse_whose_tags_are_broken_keeps_its_text() -> None:
    [article] = read_bytes(of_2015(1, "{}</div></div>").encode(), "e.html")
    assert (facts(article), article.text.split("\n")[1:]) == (KNOWN, list(PROSE))


def test_a_short_first_paragraph_is_no_author() -> None:
    [article] = read_bytes(of_2012(1, "The ferry sails no more.<p></p>").encode(), "e.html")
    assert (article.authors, article.text.split("\n")[1]) == ((), "The ferry sails no more.")


@pytest.mark.parametrize(
    ("code", "by", "date"),
    [
        ("fr", "Par Marc Lestrade", "17 mai 2023"),
        ("pl", "Marc Lestrade", "17 maja 2023"),
        ("ja", "By Marc Lestrade", "2023 年 5 月 17 日"),
    ],
)
def test_factiva_is_read_whatever_language_it_speaks(code: str, by: str, date: str) -> None:
    rows = {"HD": "The ferry 1", "BY": by, "PD": date, "ET": "15:32", "SN": "The Harbour Post"}
    table = "".join(
        f"<tr><td class='index'><b>{key}</b>&nbsp;</td><td>{value}</td></tr>" for key, value in rows.items()
    )
    text = "".join(f'<p class="articleParagraph {code}articleParagraph">{line}</p>' for line in PROSE)
    html = f'<div class="article {code}Article"><table>{table}<tr><td><b>TD</b></td><td>{text}</td></tr></table></div>'
    [article] = read_bytes(html.encode(), "f.html")
    assert (facts(article), article.language) == (KNOWN, code)


def nexis_page(number: int) -> str:
    """An article of Nexis as it exported HTML."""
    fields = {"BYLINE": "By Marc Lestrade", "SECTION": "Page 16", "LENGTH": "584 words", "HIGHLIGHT": "It stops."}
    below = {"GRAPHIC": "A boat", "LOAD-DATE": "May 18, 2023", "LANGUAGE": "ENGLISH"}
    lines = [
        f"{number} of 2 DOCUMENTS",
        "The Harbour Post",
        "May</SPAN><SPAN> 17, 2023, Wednesday, Late Edition<BR>Correction Appended",
        f"The<BR>ferry {number}",
        *(f"{key}: </SPAN><SPAN>{value}" for key, value in fields.items()),
        *PROSE,
        *(f"{key}: </SPAN><SPAN>{value}" for key, value in below.items()),
        "Copyright 2023 The Harbour Post",
    ]
    return "<!-- <DOC> -->" + "".join(
        f'<BR><DIV CLASS="c5"><P CLASS="c6"><SPAN>{line}</SPAN></P></DIV>' for line in lines
    )


def test_nexis_as_a_page() -> None:
    html = f"<HTML><BODY>{nexis_page(1)}{nexis_page(2)}</BODY></HTML>"
    first, second = read(html.encode(), "n.html")
    assert isinstance(first.item, Article)
    assert isinstance(second.item, Article)
    assert (facts(first.item), second.item.title) == (KNOWN, "The ferry 2")
    assert first.item.text.split("\n") == ["The ferry 1", "It stops.", *PROSE]
    assert (first.format, first.encoding) == ("Nexis export", "utf-8")


def test_a_page_that_speaks_of_documents_is_no_export() -> None:
    html = f"<html><body><h1>The ferry</h1><p>3 of 12 DOCUMENTS</p>{paragraphs(*PROSE)}</body></html>"
    [article] = read_bytes(html.encode(), "n.html")
    assert PROSE[0] in article.text


def test_the_edition_of_a_newspaper_is_no_part_of_a_title_of_two_lines() -> None:
    day = "January 11, 2010 Monday\n"
    text = NEXIS.replace(day, f"{day}{'Edition 1;':>50}\n{'Scotland':>50}\n").replace(
        "The ferry stops", "The ferry\nstops"
    )
    assert read_bytes(text.encode(), "n.txt")[0].title == "The ferry stops"

"""Field by field, what each format says of its article: title, authors, day, source, language, address."""

import json
from collections.abc import Mapping

import pytest

from reader.article import Article
from reader.sources.reading import read
from tests.office_files import opendocument, paragraph, word
from tests.pages import PROSE, Page, paragraphs
from tests.pdf_files import pdf, show
from tests.samples import CHAPTER, FEED, book

TITLE, AUTHOR, DAY, SOURCE, URL = (
    "The ferry stops",
    "Marc Lestrade",
    "2023-05-17",
    "The Harbour Post",
    "https://a.example/1",
)
TEXT = "\n\n".join(PROSE)
HEAD = (
    f'<title>{TITLE}</title><meta name="author" content="{AUTHOR}"><meta property="og:site_name" content="{SOURCE}">'
    f'<meta name="date" content="{DAY}"><link rel="canonical" href="{URL}">'
)
PROPERTIES = (
    f"<dc:title>{TITLE}</dc:title><dc:creator>{AUTHOR}</dc:creator><dc:language>en</dc:language>"
    f'<dcterms:created xmlns:dcterms="http://purl.org/dc/terms/">{DAY}T10:00:00Z</dcterms:created>'
)
OF_OPENDOCUMENT = (
    f"<dc:title>{TITLE}</dc:title><meta:initial-creator>{AUTHOR}</meta:initial-creator><dc:language>en</dc:language>"
    f"<meta:creation-date>{DAY}T10:00:00</meta:creation-date>"
)
ROW = {"title": TITLE, "author": AUTHOR, "date": DAY, "source": SOURCE, "url": URL, "lang": "en", "text": TEXT}
ENTRY = FEED.replace("<pubDate>", f"<author>{AUTHOR}</author><pubDate>").replace("https://example.org/1", URL)


def rtf(body: str) -> str:
    """A document in RTF that has every property."""
    made = r"{\creatim\yr2023\mo5\dy17\hr10\min0}{\revtim\yr2024\mo1\dy2}"
    info = rf"{{\info{{\title {TITLE}}}{{\author {AUTHOR}}}{made}}}"
    return rf"{{\rtf1\ansi\deff0{{\fonttbl{{\f0 Arial;}}}}{info}{body}\par}}"


FILES: Mapping[str, bytes | str] = {
    "page.html": str(Page(head=HEAD, html='<html lang="en">')),
    "row.json": json.dumps(ROW),
    "row.csv": "\n".join(",".join(f'"{cell}"' for cell in row) for row in (ROW, ROW.values())),
    "note.md": "---\n"
    + "".join(f"{name}: {value}\n" for name, value in ROW.items() if name != "text")
    + f"---\n\n{TEXT}",
    "plain.txt": f"Title: {TITLE}\nAuthor: {AUTHOR}\nDate: {DAY}\nSource: {SOURCE}\nURL: {URL}\n\n{TEXT}",
    "feed.rss": ENTRY,
    "mail.eml": f"Subject: {TITLE}\nFrom: {AUTHOR} <m@a.example>\nDate: Wed, 17 May 2023 10:00:00 +0200\n\n{TEXT}\n",
    "book.epub": book({"1.xhtml": CHAPTER.format(f"<h1>{TITLE}</h1>{paragraphs(*PROSE)}")}),
    "word.docx": word("".join(map(paragraph, PROSE)), PROPERTIES),
    "office.odt": opendocument("".join(f"<text:p>{text}</text:p>" for text in PROSE), OF_OPENDOCUMENT),
    "rich.rtf": rtf(r"\par ".join(PROSE[i] for i in (0, 2, 3))),
    "paper.pdf": pdf(show(PROSE[0]), f"/Title({TITLE})/Author({AUTHOR})/CreationDate(D:20230517100000Z)"),
}
"""A file of each format."""
WITHOUT = {
    "mail.eml": {"source", "url"},
    "book.epub": {"url"},
    "word.docx": {"source", "url"},
    "office.odt": {"source", "url"},
    "rich.rtf": {"source", "url"},
    "paper.pdf": {"source", "url"},
}
"""Fields that a format does not have."""
OF_THE_BOOK = {"authors": ("Inès Baudouin",), "date": "1901", "source": "The Harbour"}


def facts(article: Article) -> dict[str, object]:
    """All that is known of an article."""
    return {
        "title": article.title,
        "authors": article.authors,
        "date": str(article.date),
        "source": article.source,
        "url": article.url,
        "language": article.language,
    }


@pytest.mark.parametrize("name", FILES)
def test_every_field_that_a_format_has_is_read_and_its_origin_told(name: str) -> None:
    if name.endswith(".pdf"):
        pytest.importorskip("pypdfium2")
    data = FILES[name]
    article = next(reading.item for reading in read(data.encode() if isinstance(data, str) else data, name))
    assert isinstance(article, Article)
    expected = {"title": TITLE, "authors": (AUTHOR,), "date": DAY, "source": SOURCE, "url": URL, "language": "en"}
    expected |= OF_THE_BOOK if name.endswith(".epub") else {}
    expected |= dict.fromkeys(WITHOUT.get(name, ()), "")
    assert facts(article) == expected
    told = {field for field, value in expected.items() if value and field != "url"}
    assert told <= dict(article.origins).keys()
    assert PROSE[0] in article.text


@pytest.mark.parametrize("name", ["word.docx", "office.odt", "rich.rtf", "paper.pdf"])
def test_who_owns_the_program_is_no_author(name: str) -> None:
    if name.endswith(".pdf"):
        pytest.importorskip("pypdfium2")
    made = {
        "word.docx": word(paragraph(PROSE[0]), PROPERTIES.replace(AUTHOR, "Microsoft Office User")),
        "office.odt": opendocument(f"<text:p>{PROSE[0]}</text:p>", OF_OPENDOCUMENT.replace(AUTHOR, "user")),
        "rich.rtf": rtf(PROSE[0]).replace(AUTHOR, "Windows User").encode(),
        "paper.pdf": pdf(show(PROSE[0]), "/Author(Administrator)"),
    }
    [reading] = read(made[name], name)
    assert isinstance(reading.item, Article)
    assert reading.item.authors == ()


def test_of_a_document_the_text_goes_before_its_properties() -> None:
    [reading] = read(rtf(rf"By Paula Grant\par 12 April 2022\par {PROSE[0]}").encode(), "a.rtf")
    assert isinstance(reading.item, Article)
    assert (reading.item.authors, str(reading.item.date)) == (("Paula Grant",), "2022-04-12")

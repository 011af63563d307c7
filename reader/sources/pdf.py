"""PDF, where the extra `[pdf]` is installed: the text of the pages in their order, then read as plain text."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from reader.article import Article
from reader.sources import plain
from reader.sources.dates import read_date
from reader.sources.problem import UnreadableError
from reader.text.clean import clean_line

__all__ = ["read"]

_MOST_PAGES = 3000
_MOST_TEXT = 20_000_000
"""Code points."""


def read(data: bytes, name: str) -> Iterator[Article]:
    """Read the text of a PDF.

    Raises:
        UnreadableError: it is damaged or locked, it holds pictures only, or what reads PDF isn't installed.
    """
    try:
        import pypdfium2 as pdfium
    except ImportError:
        advice = "install it with `pip install 'reader-tui[pdf]'`, or `pdftotext` and pipe its output"
        raise UnreadableError("a PDF, which needs the extra `[pdf]`", advice) from None
    try:
        document = pdfium.PdfDocument(data)
        pages = list(_pages(document))
        said = document.get_metadata_dict()
    except pdfium.PdfiumError:
        raise UnreadableError("a PDF that is damaged or locked", "open it in a program for PDF") from None
    if not any(page.strip() for page in pages):
        raise UnreadableError("a PDF without text, perhaps a scan", "recognise its text with an OCR program")
    for article in plain.parse("\f".join(pages), name):
        date = article.date or read_date(said.get("CreationDate", "").removeprefix("D:")[:8])
        origins = dict(article.origins) | ({} if article.date or not date else {"date": "PDF metadata"})
        title = clean_line(said.get("Title", "")) if article.title.endswith("…") else ""
        yield replace(article, date=date, title=title or article.title, origins=tuple(origins.items()))


def _pages(document: Any) -> Iterator[str]:
    size = 0
    for number in range(min(len(document), _MOST_PAGES)):
        text = document[number].get_textpage().get_text_range().replace("\r\n", "\n").replace("\r", "\n")
        size += len(text)
        if size > _MOST_TEXT:
            return
        yield text

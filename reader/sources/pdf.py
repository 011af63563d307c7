"""PDF, where the extra `[pdf]` is installed: the text of the pages in their order, then read as plain text."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import Any, cast

from reader.article import Article
from reader.sources import pdf_pages, plain
from reader.sources.dates import read_date
from reader.sources.metadata import from_mapping, read_authors
from reader.sources.pages import printed_from
from reader.sources.problem import UnreadableError
from reader.sources.program_titles import is_no_author
from reader.text.clean import clean_line

__all__ = ["read"]

_MOST_AUTHORS = 20
_TITLE_LINES = 4
_BROWSER = re.compile(r"Mozilla/|Skia/PDF|Safari|Firefox|Chrom|wkhtmltopdf|Print To PDF", re.IGNORECASE)
"""Programs that print pages: the day on which one made a PDF is that on which somebody saved it."""
_DAMAGED = ("a PDF that is damaged or locked", "open it in a program for PDF")
_TOO_MUCH = ("a PDF that takes too much memory or time", "don't trust where it came from")


def read(data: bytes, name: str) -> Iterator[Article]:
    """Read the text of a PDF.

    Raises:
        UnreadableError: it is damaged or locked, it holds pictures only, or what reads PDF isn't installed.
    """
    if sys.modules.get("pypdfium2", "") is None or find_spec("pypdfium2") is None:
        advice = "install it with `pip install 'reader-tui[pdf]'`, or `pdftotext` and pipe its output"
        raise UnreadableError("a PDF, which needs the extra `[pdf]`", advice)
    said = _said(data)
    pages = [str(page) for page in said.get("pages", ())]
    if not any(page.strip() for page in pages):
        raise UnreadableError("a PDF without text, perhaps a scan", "recognise its text with an OCR program")
    title = " ".join(said.get("Title", "").split())
    pages[0] = _with_whole_title(pages[0], title)
    is_printed, address = printed_from(pages)
    if is_printed or _BROWSER.search(f"{said.get('Creator')} {said.get('Producer')}"):
        said = {**said, "CreationDate": ""}  # the day on which somebody printed it
    for article in plain.parse("".join(f"{page}\f" for page in pages), name):
        yield _with_address(_with_properties(article, said), clean_line(address))


def _with_whole_title(page: str, title: str) -> str:
    """Put the lines of a title together that stands above the text as the document's properties know it."""
    lines = page.split("\n")
    for count in range(_TITLE_LINES, 1, -1):
        above = " ".join(" ".join(lines[:count]).split())
        if above and title.startswith(above):
            return "\n".join([above, "", *lines[count:]])
    return page


def _with_address(article: Article, address: str) -> Article:
    if not address or article.url:
        return article
    host = from_mapping({"url": address}).source
    origins = dict(article.origins) | ({} if article.source else {"source": "address under the pages"})
    return replace(article, url=address, source=article.source or host, origins=tuple(origins.items()))


def _with_properties(article: Article, said: Mapping[str, Any]) -> Article:
    """Add what the properties of the document say to what stands in its text."""
    date = article.date or read_date(said.get("CreationDate", "").removeprefix("D:")[:8])
    author = said.get("Author", "")
    authors = article.authors or (() if is_no_author(author) else tuple(read_authors(author)[:_MOST_AUTHORS]))
    title = clean_line(said.get("Title", "")) if article.title.endswith("…") else ""
    told = {"date": article.date or not date, "authors": article.authors or not authors, "title": not title}
    origins = dict(article.origins) | {field: "PDF metadata" for field, is_old in told.items() if not is_old}
    return replace(article, date=date, authors=authors, title=title or article.title, origins=tuple(origins.items()))


def _said(data: bytes) -> Mapping[str, Any]:
    """What the program beside this one finds in a PDF.

    Raises:
        UnreadableError: it ends without an answer.
    """
    command = [sys.executable, "-P", str(Path(pdf_pages.__file__))]
    try:
        done = subprocess.run(command, input=data, capture_output=True, timeout=2 * pdf_pages.MAX_SECONDS, check=False)
    except subprocess.TimeoutExpired:
        raise UnreadableError(*_TOO_MUCH) from None
    except OSError:
        raise UnreadableError("a PDF that no program could be started for", "try again later") from None
    if done.returncode:
        raise UnreadableError(*(_DAMAGED if done.returncode == 1 and b"Memory" not in done.stderr else _TOO_MUCH))
    return cast("Mapping[str, Any]", json.loads(done.stdout))

"""Europresse as it exported until about 2013: every article a table, marked up by little more than its line breaks."""

import copy
import re
from collections.abc import Iterator

from lxml import etree

from reader.article import BlockKind
from reader.sources.compose import Draft
from reader.sources.header import are_names
from reader.sources.html_walk import Element, walk

__all__ = ["ARTICLES", "NUMBER", "body_and_authors"]

ARTICLES = "//td[span[@class='DocPublicationName']][span[@class='TitreArticleVisu']]"
"""What holds an article."""
NUMBER = re.compile(r"[^\d·]*·(\d{8})·\S+")
"""Europresse's number of a document: `news·20230517·LM·12345`, which tells the day in every layout."""
_END = re.compile(r"\s*(?:©|Numéro de document|Document number)")
_LONGEST_LINE = 120
"""Code points of a line of authors."""


def body_and_authors(place: Element) -> tuple[list[Draft], str]:
    """The text of an article, and its line of authors, "" where it has none."""
    body = etree.Element("div")
    for node in _below_title(place):
        if isinstance(node, str):
            body.append(_text(node))
        else:
            body.append(node)
    drafts = walk(body)
    first = drafts[0] if drafts else Draft("")
    if first.kind is BlockKind.PARAGRAPH and len(first.text) <= _LONGEST_LINE and are_names(first.text):
        return drafts[1:], first.text
    return drafts, ""


def _below_title(place: Element) -> Iterator[Element | str]:
    """Elements and pieces of text between the title and the notice of copyright."""
    title = place.xpath("./span[@class='TitreArticleVisu']")[-1]
    yield title.tail or ""
    for element in title.itersiblings():
        if _END.match("".join(element.itertext())):
            return
        alone = copy.copy(element)
        alone.tail = None
        yield alone
        if _END.match(element.tail or ""):
            return
        yield element.tail or ""


def _text(text: str) -> Element:
    span = etree.Element("span")
    span.text = text
    return span

"""Exports of press databases as HTML, many articles a file: Europresse and Factiva, in the layouts they have had."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from reader.article import Article
from reader.sources.archive import xml_tree
from reader.sources.compose import Draft, compose
from reader.sources.dates import read_date
from reader.sources.europresse_tables import ARTICLES, NUMBER, body_and_authors
from reader.sources.header import is_dateline
from reader.sources.html_walk import Element, walk
from reader.sources.metadata import from_mapping
from reader.text.clean import clean_line
from reader.text.fold import fold
from reader.text.language import guess_language, language_code

__all__ = ["read_export", "read_factiva_xml"]

_HAS_CLASS = "contains(concat(' ', normalize-space(@class), ' '), ' {} ')"
_FACTIVA_CLASS = re.compile(r"\b([a-z]{2})(?:cn|tw)?Article\b")
_WORDS = re.compile(
    r"[\d\s.,]+\s*(?:mots|words|Wörter|palabras|parole|palavras|woorden|ord|sanaa|słów|слов|字|語|ワード|단어)",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[^\W\d_]")
_TITLES = ("rdp__articletitle", "titreArticleVisu", "TitreArticleVisu", "titreArticle")
"""Classes of the title; the last holds a subtitle too where there is one."""
_BY = re.compile(r"^(?:Par|By|Von|Por|Di|Da|Door|Av|Af)\s+", re.IGNORECASE)
_CODE = re.compile(r"[A-Z]{2,3}")
_LONGEST_LINE = 120
"""Code points of a line above a Factiva article."""


def read_export(tree: Element, name: str, encoding: str) -> list[Article]:
    """The articles in an export; none for a page that is none."""
    for read, sign in ((_europresse, _EUROPRESSE), (_europresse_table, ARTICLES), (_factiva, _FACTIVA)):
        if found := list(_numbered(tree.xpath(sign), read, name, encoding)):
            return found
    return []


def _numbered(places: Sequence[Element], read: "_Read", name: str, encoding: str) -> Iterator[Article]:
    part = 1
    for place in places:
        for article in read(place, partial(_compose, name=name, encoding=encoding, part=part)):
            part += 1
            yield article


def _compose(drafts: list[Draft], values: dict[str, object], name: str, encoding: str, part: int) -> list[Article]:
    language = str(values.get("language") or "") or guess_language("\n".join(draft.text for draft in drafts[:20]))
    metadata = from_mapping(
        {key: value for key, value in values.items() if key != "origin"}, language, str(values["origin"])
    )
    origins = (*metadata.origins, ("encoding", encoding), ("format", str(values["origin"])))
    return compose(drafts, replace(metadata, origins=origins), name, part=part)


_Compose = Callable[[list[Draft], dict[str, object]], list[Article]]
_Read = Callable[[Element, _Compose], list[Article]]


def _class(*names: str) -> str:
    return ".//*[" + " or ".join(_HAS_CLASS.format(name) for name in names) + "]"


_EUROPRESSE = f"//article[{_class('docOcurrContainer', 'DocText')} or {_class('DocPublicationName')}]"
_FACTIVA = "//div[contains(concat(' ', @class, ' '), ' article ')][.//p[contains(@class, 'articleParagraph')]]"


def _europresse(place: Element, compose_: _Compose) -> list[Article]:
    """One `<article>`: the document's number tells the day, whatever language its header is in."""
    bodies = place.xpath(_class("docOcurrContainer")) or place.xpath(_class("DocText")) or place.xpath(".//section")
    links = place.xpath(".//a[contains(., 'paru dans')]/@href | .//a[contains(@class, 'url')]/@href")
    title = next(filter(None, (_words(place, _class(name)) for name in _TITLES)), "")
    authors = _words(place, _class("docAuthors", "sm-margin-bottomNews")) or _words(place, _UNDER_TITLE)
    values: dict[str, object] = {
        "title": title,
        "authors": _BY.sub("", authors) if len(authors) <= _LONGEST_LINE else "",
        "url": next(iter(links), ""),
    }
    drafts = [draft for body in bodies for draft in walk(body)]
    return compose_([draft for draft in drafts if fold(draft.text) != fold(title)], values | _of_europresse(place))


_UNDER_TITLE = "./header/div[preceding-sibling::div[contains(@class, 'titreArticle')]][not(@class)]"
"""The line of authors in the layout of 2015."""


def _europresse_table(place: Element, compose_: _Compose) -> list[Article]:
    """One table, of the years before there were `<article>`s."""
    drafts, authors = body_and_authors(place)
    title = _words(place, _class("TitreArticleVisu"))
    return compose_(drafts, {"title": title, "authors": authors, **_of_europresse(place)})


def _of_europresse(place: Element) -> dict[str, object]:
    """The day and the source, which all layouts name alike."""
    texts = [*place.xpath(".//@id[contains(., '·')]"), *place.itertext()]
    number = next(filter(None, (NUMBER.match(text.strip()) for text in texts)), None)
    publication = place.xpath(_class("DocPublicationName"))
    lines = [line for line in map(clean_line, publication[0].itertext()) if line] if publication else []
    header = " ".join("".join(part.itertext()) for part in place.xpath(_class("DocHeader")))
    return {
        "date": f"{number[1][:4]}-{number[1][4:6]}-{number[1][6:]}" if number else clean_line(header),
        "source": lines[0].split(",")[0] if lines else "",
        "origin": "Europresse",
    }


def _factiva(place: Element, compose_: _Compose) -> list[Article]:
    """One `div.article`: with codes in a table, or with lines above the paragraphs."""
    language = match[1] if (match := _FACTIVA_CLASS.search(place.get("class") or "")) else ""
    coded = {
        clean_line("".join(row[0].itertext())): row[1]
        for row in place.iter("tr")
        if len(row) > 1 and _CODE.fullmatch(clean_line("".join(row[0].itertext())))
    }
    values = _from_codes(coded) if coded else _from_lines(place)
    if coded:
        drafts = [draft for code in ("LP", "TD") if code in coded for draft in walk(coded[code])]
    else:
        drafts = [draft for part in place.xpath(".//p[contains(@class, 'articleParagraph')]") for draft in walk(part)]
    return compose_(drafts, {**values, "language": language_code(language), "origin": "Factiva"})


def _from_codes(coded: dict[str, Element]) -> dict[str, object]:
    names = {"title": "HD", "date": "PD", "authors": "BY", "source": "SN"}
    values = {field: clean_line("".join(coded[code].itertext())) for field, code in names.items() if code in coded}
    return {**values, "authors": _BY.sub("", values.get("authors", ""))}


def _from_lines(place: Element) -> dict[str, object]:
    """What stands above the paragraphs: the headline, who wrote it, how many words, when, where."""
    values: dict[str, object] = {"title": _words(place, ".//*[contains(@class, 'Headline')]")}
    values["authors"] = _BY.sub("", _words(place, _class("author")))
    seen_date = False
    for element in place.xpath("./div"):
        line = clean_line("".join(element.itertext()))
        if not line or len(line) > _LONGEST_LINE or _WORDS.fullmatch(line) or line in values.values():
            continue
        if not seen_date and is_dateline(line) and read_date(line):
            values["date"], seen_date = line, True
        elif seen_date and "source" not in values and _LETTER.search(line):
            values["source"] = line
    return values


def _words(place: Element, path: str) -> str:
    """The words of the first element that `path` leads to."""
    return next((text for element in place.xpath(path) if (text := clean_line("".join(element.itertext())))), "")


def read_factiva_xml(data: bytes, name: str) -> Iterator[Article]:
    """The articles of an export of Factiva as XML."""
    tree = xml_tree(data)
    places = () if tree is None else (one for one in tree.iter("{*}article") if one.find("{*}headline") is not None)
    part = 1
    for place in places:
        lines = [*_said(place, "leadParagraph"), *_said(place, "tailParagraphs")]
        values: dict[str, object] = {
            "title": " ".join(_said(place, "headline")),
            "authors": _BY.sub("", " ".join(_said(place, "byline"))),
            "date": " ".join(_said(place, "publicationDate")),
            "source": " ".join(_said(place, "sourceName")),
            "language": " ".join(_said(place, "baseLang")),
            "origin": "Factiva",
        }
        for article in _compose([Draft(line) for line in lines], values, name, "utf-8", part):
            part += 1
            yield article


def _said(place: Element, name: str) -> list[str]:
    """The paragraphs in an element of an article; what it says where it has none."""
    found = place.find(f"{{*}}{name}")
    if found is None:
        return []
    parts = list(found.iter("{*}paragraph")) or [found]
    return list(filter(None, (clean_line(" ".join("".join(part.itertext()).split())) for part in parts)))

"""What a page says about its article: JSON-LD first, then OpenGraph and its like, then what stands in the page.

Of each field the first place that has it is taken, and named.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import chain, islice

from reader.sources.dates import date_in_address, day_of_seconds, is_month, read_date
from reader.sources.header import are_names, is_dateline, read_header
from reader.sources.html_json_ld import json_ld
from reader.sources.html_metas import FIELDS, metas
from reader.sources.html_teasers import without_teasers
from reader.sources.html_walk import Element
from reader.sources.metadata import Metadata, is_address, read_authors
from reader.text.clean import clean_line
from reader.text.dates import PartialDate
from reader.text.fold import fold
from reader.text.language import language_code

__all__ = ["page_metadata"]

_Said = dict[str, list[tuple[str, str]]]
"""Of each field, what is said and where, the first to be believed first."""

_LOWER = "translate(@class, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')"
_OF_AUTHORS = ("author", "auteur", "autor", "byline", "signature")
_BYLINES = " or ".join(
    ["@rel='author'", "contains(@itemprop, 'author')", "contains(@property, 'author')"]
    + [f"contains({_LOWER}, '{name}')" for name in _OF_AUTHORS]
)
_ABOUT = " or ".join(
    f"contains(concat(' ', normalize-space({_LOWER}), ' '), ' {name} ')"
    for name in ("meta", "infos", "info", "article-meta", "post-meta", "post-info")
)
"""Where pages tell who wrote them and when, without a class for each."""
_SURE = frozenset(("byline", "author", "p-author", "author-name", "byline-name", "auteur", "signature"))
"""Classes of the line of authors."""
_LIKELY = re.compile(rf"(?:{'|'.join(_OF_AUTHORS)})s?(?:[-_]*(?:name|nom|link))?$")
"""How other classes end that it may have: of these, what stands in the element must be names."""
_OTHERS = re.compile(r"comment|related|recommend|avatar|sidebar|teaser", re.IGNORECASE)
"""Classes around what belongs to another text."""
_EDGES = frozenset(("nav", "footer", "aside"))
"""Elements around what is on every page of a site; a `header` is one outside the article."""
_BY = re.compile(r"^(?:(?:[^\W\d_]+\s+)?(?:[a-zà-öø-ÿ]+\s+){0,3}(?i:by|par)|(?i:von|por|di|door|av|af))\b[:\s]+")
_BEHIND_NAMES = re.compile(
    r"\s*(?:[|•·\n]|\b(?:on|le|updated|published|publié|posted|last|am)\b).*", re.IGNORECASE | re.DOTALL
)
_PUBLISHED = re.compile(
    r"(?:^[\s,;]*|[|•·–—-]\s+)(?:publié|paru|published|posted|veröffentlicht|publicado|pubblicato|gepubliceerd|publicerad|"
    r"udgivet|offentliggjort|publisert|julkaistu|opublikowano|опубликовано)e?\b\s*:?"
    r"(?=\D{0,20}\d.{5,80}$)",
    re.IGNORECASE,
)
"""What stands before the day on a line of the page."""
_UPDATED = re.compile(
    r"\b(?:modifié|mis à jour|updated|aktualisiert|actualizado|aggiornato|bijgewerkt|uppdaterad|opdateret|oppdatert)",
    re.IGNORECASE,
)
_BELOW, _ABOVE = 30, 3
"""Lines of the page below and above its heading among which a day on a line of its own is that of the article."""
_DIGIT = re.compile(r"\d")
_LONGEST_BYLINE = 120
_MOST_BYLINES = 8
_MOST_TIMES = 200
_PARTS = re.compile(r"\s+[|\\/»·–—-]\s+|\s*[»|]\s*|:\s")
_SITE_AFTER = re.compile(r"\s+[|»·–—-]\s+(?=[^|»·–—-]*$)|\s*[|»]\s*(?=[^|»]*$)")
_LONGEST = 4000


def page_metadata(tree: Element, language: str = "") -> Metadata:
    """Read what a page says.

    Args:
        tree: The whole page.
        language: ISO 639-1 of its text, where the page doesn't say.
    """
    said: _Said = {field: [] for field in FIELDS}
    for read in (json_ld, metas, _microdata, _visible):
        for field, value, origin in read(tree):
            if value := clean_line(value[:_LONGEST]):
                said[field].append((value, origin))
    languages = ((language_code(value), origin) for value, origin in said["language"])
    tongue, tongue_from = next(filter(lambda pair: pair[0], languages), ("", ""))
    sources = ((value, origin) for value, origin in said["source"] if not is_address(value))
    source, source_from = next(sources, ("", ""))
    title, title_from = _title(said["title"], source)
    date, date_from = _date(said, tongue or language)
    authors, authors_from = _authors(said["authors"], source)
    url, _ = next(((value, origin) for value, origin in said["url"] if is_address(value)), ("", ""))
    origins = {"title": title_from, "date": date_from, "authors": authors_from, "source": source_from}
    origins["language"] = tongue_from
    return Metadata(
        title=title,
        date=date,
        authors=authors,
        source=source or _host(url),
        language=tongue,
        url=url,
        origins=tuple((field, origin) for field, origin in origins.items() if origin),
    )


def _microdata(tree: Element) -> Iterator[tuple[str, str, str]]:
    for field, path in (
        ("date", "//*[contains(@itemprop, 'datePublished') or @property='datePublished'][not(self::meta)]"),
        ("title", "//*[@itemprop='headline' or @property='headline'][not(self::meta)]"),
        ("source", "//*[@itemprop='publisher']//*[@itemprop='name']"),
    ):
        for element in tree.xpath(path)[:1]:
            yield field, element.get("datetime") or element.get("content") or element.text_content(), "microdata"
    if html := tree.get("lang") or tree.get("xml:lang"):
        yield "language", html, "html lang"


def _visible(tree: Element) -> Iterator[tuple[str, str, str]]:
    bylines = without_teasers(list(islice(_bylines(tree), _MOST_BYLINES)))
    for names in bylines:
        yield "authors", names, "byline"
    for element in tree.xpath(f"//*[{_ABOUT}]")[:_MOST_BYLINES]:
        text = " ".join(element.text_content()[: 4 * _LONGEST_BYLINE].split())
        if _BY.match(text) and len(text) <= _LONGEST_BYLINE:
            yield "authors", _without_day(_BEHIND_NAMES.sub("", _BY.sub("", text))).strip(" ,;"), "line of the page"
    for value in without_teasers(list(islice(_times(tree), _MOST_TIMES)))[:1]:
        yield "date", value, "time element"
    for text in islice(filter(_PUBLISHED.search, tree.itertext()), 3):
        yield from _dated(_PUBLISHED.split(text, maxsplit=1)[1])
    headings = list(islice(tree.iter("h1"), 20)) or list(islice(tree.iter("h2"), 1))
    for line in _lines_around(headings[:1]):
        yield from _dated(line)
    texts = [clean_line(element.text_content()) for element in headings if element.tag == "h1"]
    title = next((element.text or "" for element in tree.iter("title")), "")
    for text, origin in _page_titles(clean_line(title), texts):
        yield "title", text, origin


def _times(tree: Element) -> Iterator[tuple[Element, str]]:
    """The days in the elements made for them, but for changes, and for what the edges of the page say."""
    for element in islice(tree.iter("time"), _MOST_TIMES):
        value = element.get("datetime") or element.text_content()
        if (
            read_date(value)
            and not _UPDATED.search(element.get("class") or "")
            and not _OTHERS.search(_around(element))
        ):
            around = [part.tag for part in element.iterancestors()]
            is_inside = "article" in around or "main" in around
            if _EDGES.isdisjoint(around) and (is_inside or "header" not in around):
                yield element, value


def _bylines(tree: Element) -> Iterator[tuple[Element, str]]:
    """What stands on the lines of authors, without what stands around the names."""
    for element in tree.xpath(f"//*[{_BYLINES}][not(self::meta or self::link)]"):
        classes = (element.get("class") or "").lower().split()
        is_sure = element.get("rel") == "author" or element.get("itemprop") or not _SURE.isdisjoint(classes)
        if not (is_sure or element.get("property") or any(map(_LIKELY.search, classes))):
            continue
        text = " ".join(element.text_content()[: 4 * _LONGEST_BYLINE].split())
        names = _without_day(_BEHIND_NAMES.sub("", _BY.sub("", text)))
        if 2 < len(text) <= _LONGEST_BYLINE and (is_sure or are_names(names)) and not _OTHERS.search(_around(element)):
            yield element, names


def _without_day(text: str) -> str:
    """What stands before the first number, and before a month in front of it."""
    digit = _DIGIT.search(text)
    if digit is None:
        return text
    words = text[: digit.start()].split()
    return " ".join(words[:-1] if words and is_month(words[-1].strip(".,")) else words).rstrip(" ,–—-")


def _around(element: Element) -> str:
    """The classes and names of an element and of all around it."""
    parts = [element, *element.iterancestors()]
    return " ".join(f"{part.get('class') or ''} {part.get('id') or ''}" for part in parts if part.tag != "body")


def _lines_around(headings: Sequence[Element]) -> Iterator[str]:
    """Pieces of text below the heading of the page, then just above it where that is inside the article."""
    for heading in headings:
        yield from heading.xpath(f"following::text()[normalize-space()][position() <= {_BELOW}][not(ancestor::tr/th)]")
        yield from heading.xpath(
            f"preceding::text()[normalize-space()][position() <= {_ABOVE}][ancestor::article or ancestor::main]"
        )


def _dated(line: str) -> Iterator[tuple[str, str, str]]:
    """The day on a line that is nothing but a day, or names and a day."""
    day = _UPDATED.split(line)[0].strip(" \n\t,;.|")
    if is_dateline(day):
        yield "date", day, "line of the page"
    elif 0 < len(day) <= _LONGEST_BYLINE and (date := read_header([day]).metadata.date):
        yield "date", str(date), "line of the page"


def _page_titles(title: str, headings: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The page's `<title>` without the name of its site, where a heading or its length confirms the rest."""
    for heading in headings:
        if heading and len(heading) > 4 and fold(heading) in fold(title):
            yield heading, "h1"
    parts = _PARTS.split(title)
    if len(parts) > 1:
        shorter = _SITE_AFTER.split(title)[0]
        yield (shorter if len(shorter.split()) >= 3 else title), "title element"
    elif title:
        yield title, "title element"
    for heading in headings[:1]:
        yield heading, "h1"


def _title(said: Sequence[tuple[str, str]], source: str) -> tuple[str, str]:
    for title, origin in said:
        for end in (f" {mark} {source}" for mark in "|-–—·•:" if source):
            if title.lower().endswith(end.lower()) and len(title) > len(end):
                title = title[: -len(end)].rstrip()
        return title, origin
    return "", ""


def _date(said: _Said, language: str) -> tuple[PartialDate | None, str]:
    for value, origin in said["date"]:
        if date := read_date(day_of_seconds(value) or value, language):
            return date, origin
    for value, _ in said["url"]:
        if date := date_in_address(value):
            return date, "address"
    return None, ""


def _authors(said: Sequence[tuple[str, str]], source: str) -> tuple[tuple[str, ...], str]:
    """Whom the first place names that names anybody but the site itself."""
    for _, origin in said:
        values = [
            value for value, where in said if where == origin and not is_address(value) and not value.startswith("@")
        ]
        names = chain.from_iterable(read_authors(_BY.sub("", value)) for value in values)
        if found := tuple(dict.fromkeys(name for name in names if fold(name) != fold(source))):
            return found[:20], origin
    return (), ""


def _host(url: str) -> str:
    match = re.match(r"https?://(?:[^/?#@\s]*@)?(?:www\.)?([^/?#:@\s]+)", url, re.IGNORECASE)
    return match[1].lower() if match else ""

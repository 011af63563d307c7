"""What a page says about its article: JSON-LD first, then OpenGraph and its like, then what stands in the page.

Of each field the first place that has it is taken, and named.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from html import unescape
from itertools import chain, islice

from reader.sources.dates import date_in_address, read_date
from reader.sources.header import is_dateline
from reader.sources.html_walk import Element
from reader.sources.metadata import Metadata, is_address, read_authors
from reader.text.clean import clean_line
from reader.text.dates import PartialDate
from reader.text.fold import fold
from reader.text.language import language_code

__all__ = ["page_metadata"]

_Said = dict[str, list[tuple[str, str]]]
"""Of each field, what is said and where, the first to be believed first."""

_METAS = {
    "title": "dc:title dc.title dcterms:title dcterms.title og:title twitter:title parsely-title title",
    "date": "article:published_time og:article:published_time og:published_time datepublished dc.date.issued "
    "dcterms.created dc.date dcterms.date parsely-pub-date date pubdate publishdate publish-date sailthru.date "
    "article.published "
    "cxenseparse:recs:publishtime citation_publication_date citation_date",
    "authors": "dc:creator dc.creator dcterms.creator author article:author byl parsely-author sailthru.author "
    "citation_author twitter:creator",
    "source": "og:site_name application-name dc.publisher citation_journal_title",
    "language": "og:locale content-language dc.language language",
    "url": "og:url",
}
"""Names of `<meta>` for each field, the one to trust first; a name may have several values."""
_ARTICLE_TYPE = re.compile(
    r"(?:\w*Article|\w*BlogPosting|Report|Review|Recipe|SocialMediaPosting|LiveBlogPosting|OpinionPiece)$"
)
_CLASSES = "contains(concat(' ', normalize-space(@class), ' '), ' {} ')"
_BYLINES = " or ".join(
    ["@rel='author'", "contains(@itemprop, 'author')"]
    + [
        _CLASSES.format(name)
        for name in ("byline", "author", "p-author", "author-name", "byline-name", "auteur", "signature")
    ]
)
_ABOUT = " or ".join(
    _CLASSES.format(name) for name in ("meta", "infos", "info", "article-meta", "post-meta", "post-info")
)
"""Where pages tell who wrote them and when, without a class for each."""
_BY = re.compile(r"^(?:(?:written |posted |published )?by|par|von|por|di|door)\b[:\s]+", re.IGNORECASE)
_BEHIND_NAMES = re.compile(
    r"\s*(?:[|•·\n]|\b(?:on|le|updated|published|publié|posted|last|am)\b).*", re.IGNORECASE | re.DOTALL
)
_PUBLISHED = re.compile(
    r"(?:^[\s,;]*|[|•·–—-]\s+)(?:publié|paru|published|posted|veröffentlicht|publicado|pubblicato|gepubliceerd)e?\b\s*:?"
    r"(?=\D{0,20}\d.{5,80}$)",
    re.IGNORECASE,
)
"""What stands before the day on a line of the page."""
_UPDATED = re.compile(r"\b(?:modifié|mis à jour|updated|aktualisiert|actualizado|aggiornato|bijgewerkt)", re.IGNORECASE)
_TRAILING_COMMA = re.compile(r",(\s{0,200}[}\]])")
_LONGEST_BYLINE = 120
_PARTS = re.compile(r"\s+[|\\/»·–—-]\s+|\s*[»|]\s*|:\s")
_SITE_AFTER = re.compile(r"\s+[|»·–—-]\s+(?=[^|»·–—-]*$)|\s*[|»]\s*(?=[^|»]*$)")
_LONGEST = 4000
_MOST_NODES = 2000
"""Objects of JSON-LD that are looked at."""
_MILLISECONDS = 10**10
"""What is more is no number of seconds: they would be of the year 2286."""
_LARGEST_JSON = 2_000_000
"""Code points of one block of JSON-LD."""


def page_metadata(tree: Element, language: str = "") -> Metadata:
    """Read what a page says.

    Args:
        tree: The whole page.
        language: ISO 639-1 of its text, where the page doesn't say.
    """
    said: _Said = {field: [] for field in _METAS}
    for read in (_json_ld, _metas, _microdata, _visible):
        for field, value, origin in read(tree):
            if value := clean_line(value[:_LONGEST]):
                said[field].append((value, origin))
    languages = ((language_code(value), origin) for value, origin in said["language"])
    tongue, tongue_from = next(filter(lambda pair: pair[0], languages), ("", ""))
    source, source_from = next(iter(said["source"]), ("", ""))
    title, title_from = _title(said["title"], source)
    date, date_from = _date(said, tongue or language)
    authors, authors_from = _authors(said["authors"])
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


def _json_ld(tree: Element) -> Iterator[tuple[str, str, str]]:
    articles = [node for node in islice(_json_nodes(tree), _MOST_NODES) if _is_article(node)]
    for node in articles[:1]:
        names = (
            ("title", ("headline", "name")),
            ("date", ("datePublished", "dateCreated")),
            ("language", ("inLanguage",)),
        )
        for field, keys in (*names, ("url", ("url",))):
            for key in keys:
                value = node.get(key)
                if isinstance(value, int) and not isinstance(value, bool) and field == "date":
                    value = _day_of(value)
                if isinstance(value, str):
                    yield field, unescape(value), "JSON-LD"
        for field, key in (("authors", "author"), ("authors", "creator"), ("source", "publisher")):
            for name in _names(node.get(key)):
                yield field, unescape(name), "JSON-LD"


def _day_of(stamp: int) -> str:
    """The day of a time in seconds or milliseconds since 1970; empty where that is none of an article's."""
    seconds = stamp // 1000 if stamp > _MILLISECONDS else stamp
    return datetime.fromtimestamp(seconds, UTC).date().isoformat() if 0 < seconds < _MILLISECONDS else ""


def _json_nodes(tree: Element) -> Iterator[Mapping[str, object]]:
    """Every object of the page's JSON-LD, the outer before the inner."""
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "") or len(script.text or "") > _LARGEST_JSON:
            continue
        text = re.sub(r"^\s*(?:<!\[CDATA\[|<!--|//<!\[CDATA\[)|(?://\]\]>|\]\]>|-->)\s*$", "", script.text or "")
        nodes = list(_loaded(text))
        for _ in range(_MOST_NODES):
            if not nodes:
                break
            node = nodes.pop(0)
            if isinstance(node, list):
                nodes = node[:_MOST_NODES] + nodes
            elif isinstance(node, Mapping):
                yield node
                nodes += [node[key] for key in ("@graph", "mainEntity", "mainEntityOfPage", "item") if key in node]


def _loaded(text: str) -> Iterator[object]:
    """The value of a JSON text, though it has commas too many, as pages often do; nothing where it is no JSON."""
    for tried in (text, _TRAILING_COMMA.sub(r"\1", text)):
        with suppress(ValueError, RecursionError):
            yield json.loads(tried, strict=False)
            return


def _is_article(node: Mapping[str, object]) -> bool:
    kinds = node.get("@type")
    return any(
        isinstance(kind, str) and _ARTICLE_TYPE.match(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])
    )


def _names(value: object) -> Iterator[str]:
    for one in value[:20] if isinstance(value, list) else [value]:
        name = one.get("name") if isinstance(one, Mapping) else one
        if isinstance(name, list):
            name = next(iter(name), "")
        if isinstance(name, str):
            yield name


def _metas(tree: Element) -> Iterator[tuple[str, str, str]]:
    values: dict[str, list[tuple[str, str]]] = {}
    for meta in tree.iter("meta"):
        content = meta.get("content")
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            for name in (meta.get(attribute) or "")[:200].lower().split():
                if content:
                    origin = "OpenGraph" if name.startswith(("og:", "article:")) else f"meta {name}"
                    values.setdefault(name, []).append((content, origin))
    for field, names in _METAS.items():
        for name in names.split():
            for value, origin in values.get(name, ()):
                yield field, value, origin
    for link in tree.iterfind(".//link[@rel='canonical']"):
        yield "url", link.get("href") or "", "canonical link"


def _microdata(tree: Element) -> Iterator[tuple[str, str, str]]:
    for element in tree.xpath("//*[contains(@itemprop, 'datePublished')][not(self::meta)]"):
        yield "date", element.get("datetime") or element.get("content") or element.text_content(), "microdata"
    if html := tree.get("lang") or tree.get("xml:lang"):
        yield "language", html, "html lang"


def _visible(tree: Element) -> Iterator[tuple[str, str, str]]:
    for element in tree.xpath(f"//*[{_BYLINES}][not(self::meta or self::link)]")[:8]:
        text = " ".join(element.text_content().split())
        if 2 < len(text) <= _LONGEST_BYLINE:
            yield "authors", _BEHIND_NAMES.sub("", _BY.sub("", text)), "byline"
    for element in tree.xpath(f"//*[{_ABOUT}]")[:8]:
        text = " ".join(element.text_content().split())
        if _BY.match(text) and len(text) <= _LONGEST_BYLINE:
            yield "authors", _BEHIND_NAMES.sub("", _BY.sub("", text)).strip(" ,;"), "line of the page"
    for element in tree.xpath("//time[@datetime]")[:1]:
        yield "date", element.get("datetime"), "time element"
    for text in islice(filter(_PUBLISHED.search, tree.itertext()), 3):
        day = _UPDATED.split(_PUBLISHED.split(text, maxsplit=1)[1])[0].strip(" ,;.")
        if is_dateline(day):
            yield "date", day, "line of the page"
    headings = [" ".join(element.text_content().split()) for element in tree.iter("h1")]
    title = next((element.text or "" for element in tree.iter("title")), "")
    for text, origin in _page_titles(" ".join(title.split()), headings):
        yield "title", text, origin


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
        if date := read_date(value, language):
            return date, origin
    for value, _ in said["url"]:
        if date := date_in_address(value):
            return date, "address"
    return None, ""


def _authors(said: Sequence[tuple[str, str]]) -> tuple[tuple[str, ...], str]:
    for _, origin in said:
        values = [
            value for value, where in said if where == origin and not is_address(value) and not value.startswith("@")
        ]
        names = chain.from_iterable(read_authors(_BY.sub("", value)) for value in values)
        if found := tuple(dict.fromkeys(names)):
            return found[:20], origin
    return (), ""


def _host(url: str) -> str:
    match = re.match(r"https?://(?:[^/?#@\s]*@)?(?:www\.)?([^/?#:@\s]+)", url, re.IGNORECASE)
    return match[1].lower() if match else ""

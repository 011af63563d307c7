"""What is saved of what came: a page as it is, each entry of a feed by itself, always with its address.

A page is saved in UTF-8, whatever it came in, with the line that browsers write into a page that they save. An entry
of a feed is saved as a JSON Feed of one entry, which holds its address, date, authors and mark-up without a loss.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from html import escape
from itertools import islice
from urllib.parse import urlsplit

from reader.article import Article, BlockKind
from reader.fetch.client import Fetched, FetchError
from reader.sources.feed import Entry, entries
from reader.sources.formats import FEED, JSON, PAGE
from reader.sources.html_decode import decode_html
from reader.sources.problem import UnreadableError
from reader.sources.reading import read
from reader.sources.sniff import looks_like
from reader.text.fold import fold

__all__ = ["Saved", "saved"]

MOST_ENTRIES = 500
"""Entries of one feed: more are an archive, or a trap."""

_PAGES = frozenset(("text/html", "application/xhtml+xml"))
_FEEDS = frozenset(
    ("application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/xml", "text/xml")
)
_JSON = frozenset(("application/feed+json", "application/json"))
_TEXTS = frozenset(("text/plain", "text/markdown", "text/x-markdown"))
_UNKNOWN = frozenset(("", "application/octet-stream", "binary/octet-stream"))
_START = re.compile(r"(?:\s{0,200}(?:<\?xml[^>]{0,200}\?>|<!doctype[^>]{0,500}>)){0,2}", re.IGNORECASE)
_LONGEST_NAME = 60
"""Code points of a title in the name of a file."""
_DEVICES = frozenset(
    ("con", "prn", "aux", "nul", *(f"{kind}{number}" for kind in ("com", "lpt") for number in range(10)))
)
"""What a file can't be called on Windows."""


@dataclass(frozen=True, slots=True)
class Saved:
    """A file to be."""

    stem: str
    """Its name without the suffix: the date and the words of the title."""
    suffix: str
    data: bytes
    article: Article
    """What the reader will find in it."""


def saved(page: Fetched) -> Iterator[Saved]:
    """Give the files to be made of what came.

    Raises:
        FetchError: there is no article in it.
    """
    kind = _kind(page)
    if kind in _PAGES:
        text, _ = decode_html(page.data, page.charset)
        yield _file(_marked(text, page.url), ".html", page.url)
    elif kind in _TEXTS:
        yield _file(_entry_file(_as_entry(_text_article(page), page.url), {}), ".json", page.url)
    elif kind in _JSON:
        yield from _some(_json_entries(page), page.url)
    else:
        yield from _some(_feed_entries(page), page.url)


def _kind(page: Fetched) -> str:
    """The media type of what came, by what it looks like where servers are known to be wrong.

    Raises:
        FetchError: it is none that holds articles.
    """
    known = _PAGES | _FEEDS | _JSON | _TEXTS
    if page.type not in known | _UNKNOWN:
        raise FetchError(f"is {page.type}; only pages, feeds and texts are fetched")
    if not page.data.strip():
        raise FetchError("is empty")
    seen = looks_like(page.data, is_named=False)
    if seen is PAGE and page.type not in _TEXTS:
        return "text/html"
    if seen is FEED:
        return "application/xml"
    if seen is JSON and page.type in _UNKNOWN:
        return "application/json"
    if page.type in known:
        return page.type
    raise FetchError("is no page, feed or text")


def _marked(text: str, url: str) -> bytes:
    """A page with the line that tells where it is from, in UTF-8 that says so."""
    text = text.lstrip("\ufeff")
    start = _START.match(text)
    place = start.end() if start else 0
    address = url.replace("--", "%2D%2D")
    mark = f"\n<!-- saved from url=({len(address):04}){address} -->\n"
    return f"\ufeff{text[:place]}{mark}{text[place:]}".encode("utf-8", "replace")


def _text_article(page: Fetched) -> Article:
    """The article in a text, read by what its address calls it.

    Raises:
        FetchError: there is none.
    """
    text, _ = decode_html(page.data, page.charset)
    is_markdown = page.type != "text/plain" or urlsplit(page.url).path.endswith((".md", ".markdown"))
    items = (reading.item for reading in read(text.encode("utf-8", "replace"), "a.md" if is_markdown else "-"))
    article = next((item for item in items if isinstance(item, Article)), None)
    if article is None:
        raise FetchError("holds no article")
    return article


_TAGS = {
    BlockKind.TITLE: "h1",
    BlockKind.HEADING: "h2",
    BlockKind.ITEM: "li",
    BlockKind.QUOTE: "blockquote",
    BlockKind.CODE: "pre",
    BlockKind.TABLE: "pre",
}


def _as_entry(article: Article, url: str) -> dict[str, object]:
    """An article, in the words of JSON Feed."""
    tags = ((_TAGS.get(block.kind, "p"), block.of(article.text)) for block in article.blocks)
    return {
        "url": url,
        "title": article.title,
        "date_published": str(article.date or ""),
        "language": article.language,
        "authors": [{"name": name} for name in article.authors],
        "content_html": "\n".join(f"<{tag}>{escape(text)}</{tag}>" for tag, text in tags if text.strip()),
    }


def _some(found: Iterator[Saved], url: str) -> Iterator[Saved]:
    count = 0
    for count, file in enumerate(islice(found, MOST_ENTRIES), 1):  # noqa: B007 - asked after the loop
        yield file
    if not count:
        raise FetchError(f"a feed without articles: {url}")


def _feed_entries(page: Fetched) -> Iterator[Saved]:
    try:
        for entry in entries(page.data):
            yield from _try(_entry_file(*_as_json(entry)), page.url)
    except UnreadableError as error:
        raise FetchError(error.what) from None


def _as_json(entry: Entry) -> tuple[dict[str, object], dict[str, object]]:
    """An entry of a feed, and the feed, in the words of JSON Feed."""
    values = entry.values
    authors = values["authors"] if isinstance(values["authors"], list) else [values["authors"]]
    item = {
        "url": values["url"],
        "title": values["title"],
        "date_published": values["date"],
        "language": values["language"],
        "authors": [{"name": name} for name in authors if name],
        "content_html" if entry.is_html else "content_text": entry.text,
    }
    return item, {"title": values["source"]}


def _json_entries(page: Fetched) -> Iterator[Saved]:
    try:
        feed = json.loads(page.data)
    except (ValueError, RecursionError):
        raise FetchError("no JSON that can be read") from None
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list) or "jsonfeed.org" not in str(feed.get("version"))[:100]:
        raise FetchError("JSON that is no feed")
    head = {name: feed[name] for name in ("title", "language", "authors", "author") if name in feed}
    for item in items:
        if isinstance(item, dict):
            yield from _try(_entry_file(item, head), page.url)


def _entry_file(item: Mapping[str, object], head: Mapping[str, object]) -> bytes:
    filled = {name: value for name, value in item.items() if value}
    feed = {"version": "https://jsonfeed.org/version/1.1", **head, "items": [filled]}
    return (json.dumps(feed, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace")


def _try(data: bytes, url: str) -> Iterator[Saved]:
    """The file of an entry, nothing where that has no text."""
    try:
        yield _file(data, ".json", url)
    except FetchError:
        return


def _file(data: bytes, suffix: str, url: str) -> Saved:
    """A file, named after the article that the reader finds in it.

    Raises:
        FetchError: it finds none.
    """
    items = [reading.item for reading in read(data, f"a{suffix}")]
    article = next((item for item in items if isinstance(item, Article)), None)
    if article is None or not _has_text(article):
        raise FetchError("holds no article")
    words = _slug(article.title) or _slug(urlsplit(article.url or url).netloc) or "page"
    stem = f"{article.date}-{words}" if article.date else words
    return Saved(f"{stem}-page" if stem in _DEVICES else stem, suffix, data, article)


def _has_text(article: Article) -> bool:
    """True where there is more than a title."""
    return bool(article.text.strip()) and article.text.strip() != article.title


def _slug(title: str) -> str:
    """Letters and digits of any alphabet, and dashes between words."""
    words = re.findall(r"[^\W_]+", fold(title[: 4 * _LONGEST_NAME]))
    slug = ""
    for word in words:
        if len(slug) + len(word) >= _LONGEST_NAME:
            break
        slug += f"-{word}" if slug else word
    return slug or "".join(words)[: _LONGEST_NAME // 2]

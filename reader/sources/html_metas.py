"""What the `<meta>` elements of a page say about its article, by the names that sites and their programs give them."""

import re
from collections.abc import Iterator, Mapping

from reader.sources.header import are_names
from reader.sources.html_walk import Element

__all__ = ["FIELDS", "metas"]

_Values = dict[str, list[tuple[str, str]]]
"""Of each name, what is said and where."""

_METAS = {
    "title": "dc:title dc.title dcterms:title dcterms.title og:title twitter:title parsely-title citation_title title",
    "date": "article:published_time og:article:published_time og:published_time datepublished dc.date.issued "
    "dcterms.created dc.date dcterms.date parsely-pub-date date pubdate publishdate publish-date sailthru.date "
    "article.published cxenseparse:recs:publishtime citation_publication_date citation_online_date citation_date",
    "authors": "dc:creator dc.creator dcterms.creator author article:author byl parsely-author sailthru.author "
    "citation_author article:author:name twitter:creator",
    "source": "og:site_name application-name dc.publisher dcterms.publisher citation_journal_title publisher "
    "al:ios:app_name al:android:app_name apple-mobile-web-app-title article:publisher cre source dc.source news_source "
    "newspaper publication",
    "language": "og:locale content-language dc.language language",
    "url": "og:url",
}
"""Names of `<meta>` for each field, the one to trust first; a name may have several values."""
FIELDS = tuple(_METAS)
"""The fields that a page can tell."""

_ENDS = {
    "date": "publishedtime articlepublishedtime datepublished publisheddate publishdate pubdate publicationdate "
    "published publishtime iso8601publishdate dateissued issued firstpublished originalpublicationdate "
    "articledateoriginal displaydate artdate pdate ptime datecreated createdate creationdate created gentime date",
    "authors": "author authors authorname articleauthor articleauthorname byline creator citationauthors",
}
"""How names of other programs end, behind their last colon or point and without signs: `rnews:datePublished`. They are
believed after all others."""
_OF_AUTHORS = re.compile(r"(?:author|auteur|autor)s?(?:names?|list)?$|(?:creator|writer|journalist)s?$")
"""How still more names end, without signs: `rbauthors`, `sailthru_author`, `author-list`. Of these only names of people
are believed, so that `is-author` is none, and all the others go before them."""
_BETWEEN = re.compile(r"\s*[;|]\s*")
_LONGEST_NAME = 200


def metas(tree: Element) -> Iterator[tuple[str, str, str]]:
    """Give field, value and origin of what is said; the first value of a field is to be believed first."""
    values: _Values = {}
    for meta in tree.iter("meta"):
        content = meta.get("content")
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            for name in (meta.get(attribute) or "")[:_LONGEST_NAME].lower().split():
                if content:
                    origin = "OpenGraph" if name.startswith(("og:", "article:")) else f"meta {name}"
                    values.setdefault(name, []).append((content, origin))
    ends: _Values = {}
    for name, said in values.items():
        ends.setdefault(re.sub(r"[\W_]+", "", re.split(r"[:.]", name)[-1]), []).extend(said)
    yield from _in_order(_METAS, values)
    yield from _in_order(_ENDS, ends)
    for name in filter(_OF_AUTHORS.search, ends):
        yield from (("authors", value, where) for value, where in ends[name] if are_names(_BETWEEN.sub(", ", value)))
    for link in tree.iterfind(".//link[@rel='canonical']"):
        yield "url", link.get("href") or "", "canonical link"


def _in_order(table: Mapping[str, str], found: _Values) -> Iterator[tuple[str, str, str]]:
    """What is said of each field, under the name to trust first."""
    for field, names in table.items():
        for name in names.split():
            for value, origin in found.get(name, ()):
                yield field, value, origin

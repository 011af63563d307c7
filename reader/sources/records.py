"""Rows of exports, whoever wrote them, to articles: columns known by name, else guessed by what stands in them."""

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping

from reader import settings
from reader.article import Article
from reader.sources.compose import Draft, compose
from reader.sources.content import content_blocks
from reader.sources.metadata import from_mapping
from reader.text.clean import clean_line, count_controls
from reader.text.fold import fold
from reader.text.language import guess_language

__all__ = ["LEAST_GUESSED", "TEXTS", "Record", "plain_name", "record_article"]

Record = Mapping[str, object]

TEXTS = """
    maintext articlebody article_body content_html content_text fulltext full_text texte_integral article_text bodytext
    body_text post_content text texte body body_html corps content contenu html article raw_text rawtext plain_text
    plaintext volltext texto inhalt cuerpo contenido testo contenuto conteudo inhoud selection lead_paragraph
    description summary excerpt resume abstract
""".split()  # noqa: SIM905 - sixty names on four lines
"""Names of the column that holds the text, the one to trust first (news-please, schema.org, JSON Feed, trafilatura,
wallabag, WordPress, The Guardian …)."""

_ALSO = {
    "title": "name article_title titre_article post_title webtitle web_title",
    "date": "publishedat published_at datepublished date_publish pub_date publication_day date_parution created_at "
    " webpublicationdate post_date createdat creation_date timestamp",
    "authors": "published_by creators journalist signature",
    "source": "source_name sitename site_title media journal_name publication_name domain_name source_domain domain",
    "url": "uri original_url external_url page_url web_url weburl",
}
"""More names of the fields of `Metadata` than people write by hand."""

_INSTAPAPER = frozenset(("url", "title", "selection", "folder", "timestamp"))
"""Its time is that of saving, which is never the date of an article; nor are `savedAt` and `time_added` of others."""
LEAST_GUESSED = 80
"""Code points of a text in a column whose name says nothing."""
_FIRST_DAY, _LAST_DAY = 10**8, 4 * 10**9
"""Seconds since 1970, March 1973 to October 2096: a number outside is no date."""


def record_article(record: Record, name: str, part: int, origin: str, defaults: Record | None = None) -> list[Article]:
    """Make an article of a row.

    Args:
        record: Its columns.
        name: The file, as the user named it.
        part: The number of the row, from 1; 0 for the only one.
        origin: What the columns are, in words of ours.
        defaults: What the file says of all rows.

    Returns:
        The article, or nothing where no column holds a text.
    """
    named = {plain_name(key): value for key, value in record.items() if isinstance(key, str)}
    if named.keys() >= _INSTAPAPER:
        del named["timestamp"]
    named |= _configured(named)
    text, column = _text(named)
    drafts = content_blocks(text, is_html="html" in column)
    if not drafts:
        return []
    values = dict(defaults or {}) | _renamed(named)
    metadata = from_mapping(values, guess_language(_start(drafts)), origin)
    return compose(_without_title(drafts, metadata.title), metadata, name, count_controls(text), part)


_FIRST = {"text": "maintext", "authors": "author", "language": "lang"}
"""The name that is believed before all others, where that is not the field's own."""


def _configured(named: Record) -> dict[str, object]:
    """What the columns hold that the user named, under the names that are believed first."""
    found: dict[str, object] = {}
    for field, names in settings.columns.items():
        values = (named.get(plain_name(name)) for name in names)
        if value := next(filter(_is_filled, values), None):
            found[_FIRST.get(field, field)] = value
    return found


def plain_name(name: str) -> str:
    """A column's name without case, accents and spaces."""
    return re.sub(r"[\s_.-]+", "_", fold(name[:60]).strip())


def _text(named: Record) -> tuple[str, str]:
    """The text of the first column that is called one, and its name; else of the longest that reads like one."""
    for name in TEXTS:
        value = named.get(name)
        if isinstance(value, str) and value.strip():
            return value, name
        if isinstance(value, list) and value and all(isinstance(line, str) for line in value):
            return "\n\n".join(map(str, value)), name
    texts = (value for value in named.values() if isinstance(value, str))
    longest = max(texts, key=len, default="")
    return (longest, "") if len(longest) >= LEAST_GUESSED and " " in longest[:LEAST_GUESSED] else ("", "")


def _renamed(named: Record) -> dict[str, object]:
    """The columns of metadata under the names that front matter has, the first filled one of each."""
    values = {name: value for name, value in named.items() if name not in TEXTS}
    for field, names in _ALSO.items():
        others = (values.pop(other, None) for other in names.split())
        value = next((_dated(other) if field == "date" else other for other in others if _is_filled(other)), None)
        if value is not None and not _is_filled(values.get(field)):
            values[field] = value
    for name in ("date", "published", "date_published", "created"):
        if name in values:
            values[name] = _dated(values[name])
    return values


def _is_filled(value: object) -> bool:
    return value not in (None, "", [], {}, "None", "null")


def _dated(value: object) -> object:
    """Seconds or milliseconds since 1970 as a day in ISO 8601 (UTC); anything else as it is."""
    text = str(value) if isinstance(value, int | float | str) else ""
    if not re.fullmatch(r"\d{9,13}(?:\.\d{1,9})?", text):
        return value
    seconds = float(text)
    seconds = seconds / 1000 if seconds > _LAST_DAY else seconds
    if not _FIRST_DAY <= seconds <= _LAST_DAY:
        return value
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC).date().isoformat()


def _start(drafts: Iterable[Draft]) -> str:
    return "\n".join(draft.text for draft in _first(drafts))


def _first(drafts: Iterable[Draft]) -> Iterator[Draft]:
    """As many blocks as a language is told by."""
    size = 0
    for draft in drafts:
        yield draft
        size += len(draft.text)
        if size > 6000:
            return


def _without_title(drafts: list[Draft], title: str) -> list[Draft]:
    """Leave out a first block that only repeats the title."""
    is_repeated = title and len(drafts) > 1 and fold(clean_line(drafts[0].text)) == fold(title)
    return drafts[1:] if is_repeated else drafts

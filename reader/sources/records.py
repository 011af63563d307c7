"""Rows of exports, whoever wrote them, to articles: columns known by name, else guessed by what stands in them."""

from collections.abc import Iterable, Iterator, Mapping

from reader import settings
from reader.article import Article
from reader.sources.compose import Draft, compose
from reader.sources.content import content_blocks
from reader.sources.metadata import from_mapping, names_of, plain_name
from reader.text.clean import clean_line, count_controls
from reader.text.fold import fold
from reader.text.language import guess_language

__all__ = ["LEAST_GUESSED", "TEXTS", "Record", "record_article"]

Record = Mapping[str, object]

TEXTS = """
    maintext article_body content_html html_content content_text fulltext full_text full_article texte_integral
    article_text article_content story_text bodytext body_text post_content text texte tekst tresc teksti текст body
    body_html corps content contenu html article raw_text plain_text volltext texto inhalt cuerpo contenido testo
    contenuto conteudo inhoud innehall indhold paragraphs selection lead_paragraph highlight description summary
    excerpt resume abstract
""".replace("_", "").split()
"""Plain names of the column that holds the text, the one to trust first (news-please, schema.org, JSON Feed,
trafilatura, wallabag, WordPress, The Guardian, Readwise …)."""

_ALSO = {
    "title": "name article_title titre_article titre_de_l_article post_title web_title book_title",
    "date": "created_at creation_date timestamp",
    "authors": "published_by creators journalist signature book_author",
    "source": "source_name site_title media media_name medio testata mediatitle journal_name publication_name "
    "domain_name source_domain domain",
    "url": "uri original_url external_url page_url web_url",
}
"""More names of the fields of `Metadata`, which are believed where none of those that people write by hand is there."""

_PUT_ASIDE = (
    ({"url", "title", "selection", "folder", "timestamp"}, "timestamp"),  # Instapaper
    ({"title", "url", "content", "mimetype", "creationdate"}, "creationdate"),  # wallabag as CSV
    ({"isarchived", "readingtime", "createdat"}, "createdat"),  # wallabag as JSON
)
"""Columns of programs that keep articles for later, and the one of the day of saving, which is never the date of an
article; nor are `savedAt` and `time_added` of others."""
_MOST_LINES = 100_000
"""Paragraphs of a text that is a list."""
LEAST_GUESSED = 80
"""Code points of a text in a column whose name says nothing."""


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
    for columns, saved in _PUT_ASIDE:
        if named.keys() >= columns:
            del named[saved]
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


def _text(named: Record) -> tuple[str, str]:
    """The text of the first column that is called one, and its name; else of the longest that reads like one."""
    for name in TEXTS:
        value = named.get(name)
        if isinstance(value, str) and value.strip():
            return value, name
        if isinstance(value, list) and (lines := list(filter(None, map(_line, value[:_MOST_LINES])))):
            return "\n\n".join(lines), name
    texts = (value for value in named.values() if isinstance(value, str))
    longest = max(texts, key=len, default="")
    return (longest, "") if len(longest) >= LEAST_GUESSED and " " in longest[:LEAST_GUESSED] else ("", "")


def _line(value: object) -> str:
    """A paragraph of a text that is a list: words, or an object that holds some: `{"type": "p", "text": "…"}`."""
    if isinstance(value, Mapping):
        value = next((value[name] for name in ("text", "content", "value") if name in value), None)
    return value if isinstance(value, str) else ""


def _renamed(named: Record) -> dict[str, object]:
    """The columns of metadata under the names that front matter has, the first filled one of each."""
    values = {name: value for name, value in named.items() if name not in TEXTS}
    for field, names in _ALSO.items():
        others = [values.pop(other, None) for other in names.replace("_", "").split()]
        is_said = any(_is_filled(values.get(name)) for name in names_of(field))
        if not is_said and (other := next(filter(_is_filled, others), None)) is not None:
            values[field] = other
    return values


def _is_filled(value: object) -> bool:
    return value not in (None, "", [], {}, "None", "null")


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

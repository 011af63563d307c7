"""What a source says about its article, under whatever names it says it, brought to one form.

One table of names serves front matter and the lines at the top of a plain text, in the languages that we read.
"""

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from reader.sources.dates import date_in_address, day_of_seconds, read_date
from reader.text.clean import clean_line
from reader.text.dates import PartialDate
from reader.text.fold import fold
from reader.text.language import language_code

__all__ = ["Metadata", "field_of", "from_mapping", "is_address", "names_of", "plain_name", "read_authors"]

_NAMES = {
    "title": "title headline titre titel titulo titolo otsikko tytul заголовок overskrift subject objet betreff asunto "
    "oggetto",
    "date": "date published publish_date date_publish published_at date_published published_date publication_date "
    "date_publication date_of_publication pub_date web_publication_date publication_day post_date issued datum dato "
    "fecha data дата data_publikacji fecha_de_publicacion date_parution publie publie_le date_de_publication "
    "date_de_parution veroffentlicht publication created date_created",
    "authors": "author authors auteur auteure auteurs par autor autorin autorka autoren autores autore forfattare "
    "forfatter kirjoittaja автор by byline creator written_by author_name",
    "source": "source sitename site_name site publication newspaper journal publisher website quelle fuente fonte bron "
    "kalla kilde lahde zrodlo источник container_title source_hostname hostname",
    "language": "lang language langue sprache idioma lingua taal locale",
    "url": "url link lien permalink canonical canonical_url source_url adresse",
}
_RANKED = {field: names.replace("_", "").split() for field, names in _NAMES.items()}
"""Plain names of each field, the one to trust first."""

_PATHS = ("path", "slug", "permalink", "aliases")
"""Where an article stands on its site, which often tells its date."""
_NOTHING = frozenset(("", "null", "none", "~", "nil", "undefined", "untitled", "n/a", "nan", "nat", "<na>"))
"""What programs write for nothing."""
_ADDRESS = re.compile(r"https?://(?:[^/?#@\s]*@)?(?:www\.)?([^/?#:@\s]+)\S*", re.IGNORECASE)
_TELLING = ("name", "@value", "#text", "$date")
"""Keys of the value that a mapping is there for."""
_GIVEN = ("given", "given_name", "first_name", "givenname", "firstname", "prenom", "vorname")
_FAMILY = ("family", "family_name", "last_name", "familyname", "lastname", "surname", "nom", "nachname")
_LIST = re.compile(r"\s*\[\s*['\"].*['\"]\s*,?\s*\]\s*", re.DOTALL)
"""A list of words as Python and JSON write it, in a cell of a table."""
_QUOTED = re.compile(r"""'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)\"""")
_LONGEST = 500
"""Code points of a title or the like: longer ones are cut."""
_MOST_AUTHORS = 20
_MOST_NODES = 200
"""Values looked at inside one field: a bomb of YAML aliases has billions."""

_BY = re.compile(r"^\s*(?:(?:[Bb]y|BY|par)\s+(?=[^\W\d_])|(?:Par|PAR)\s+(?=[^\W\d_]\S*\s+[^\W\d_]))")
"""Words before a name that begin none, unlike `von` and `di`; `Par Ohlsson` may be a whole one."""
_WIKILINK = re.compile(r"!?\[\[(?:[^\[\]|]*[|/])?([^\[\]|/]*)\]\]")
_LINK = re.compile(r"\[([^\[\]]*)\]\([^()]*\)")
_BETWEEN_AUTHORS = (
    re.compile(r"\s*;\s*"),
    re.compile(r"\s*,\s*(?:(?:and|et|und|y|e|en|och|og)\s+)?|\s+(?:and|et|und|y|e|en|och|og|&)\s+", re.IGNORECASE),
)
_INSIDE_NAMES = re.compile(r",|\s[ye]\s", re.IGNORECASE)
"""What may part one name: `Fairweather, Jane`, `Ortega y Gasset`."""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a source says about its article; empty where it says nothing."""

    title: str = ""
    date: PartialDate | None = None
    authors: tuple[str, ...] = ()
    source: str = ""
    language: str = ""
    """ISO 639-1."""
    url: str = ""
    origins: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    """Where values were found, in words of ours: `("date", "JSON-LD")`."""


def field_of(name: str) -> str:
    """The field of `Metadata` that a source calls `name`, or "" for none."""
    plain = plain_name(name)
    return next((field for field, names in _RANKED.items() if plain in names), "")


def names_of(field: str) -> Sequence[str]:
    """The plain names that a field of `Metadata` has, the one to trust first."""
    return _RANKED[field]


def plain_name(name: str) -> str:
    """A name without case, accents, spaces and signs: `datePublished`, `date_published`, `Date published` are one."""
    return re.sub(r"[\W_]+", "", fold(name[:60]))


def from_mapping(values: Mapping[str, object], language: str = "", origin: str = "") -> Metadata:
    """Read front matter or its like.

    Args:
        values: Names (`Titre`, `pubDate`, `publié le`) and values as they were parsed: strings, numbers, dates, lists
            and mappings, nested however deep.
        language: ISO 639-1 of the text, for dates that only a language decides, where `values` names none.
        origin: What `values` are, in words of ours.
    """
    named = {plain_name(name): value for name, value in values.items()}
    texts = {
        field: [text for name in names if name in named for text in _texts(named[name])]
        for field, names in _RANKED.items()
    }
    said = next(filter(None, map(language_code, texts["language"])), "")
    language = said or language
    paths = [text for name in _PATHS if name in named for text in _texts(named[name])]
    addresses = [text for text in texts["url"] + texts["source"] if is_address(text)]
    sources = [text for text in texts["source"] if not is_address(text)] + list(map(_host, addresses))
    said_dates = (read_date(day_of_seconds(text) or text, language) for text in texts["date"])
    dates = [*said_dates, *map(date_in_address, addresses + paths)]
    found = Metadata(
        title=next(iter(texts["title"]), ""),
        date=next((date for date in dates if date), None),
        authors=tuple(dict.fromkeys(name for text in texts["authors"] for name in read_authors(text)))[:_MOST_AUTHORS],
        source=next(iter(sources), ""),
        language=said,
        url=next(iter(addresses), ""),
    )
    return replace(found, language=language, origins=_origins(found, origin))


def _origins(found: Metadata, origin: str) -> tuple[tuple[str, str], ...]:
    fields = ("title", "date", "authors", "source", "language")
    return tuple((name, origin) for name in fields if origin and getattr(found, name))


def read_authors(text: str) -> list[str]:
    """Part the names in a line: `Jane Doe and John Smith`, `[[Jane Doe]]`, `Doe, Jane; Smith, John`.

    Commas and conjunctions part names only where that leaves whole ones: `Doe, Jane` and `Ortega y Gasset` stay
    together.
    """
    if _LIST.fullmatch(text):
        text = "; ".join("".join(groups) for groups in _QUOTED.findall(text))
    text = _BY.sub("", _LINK.sub(r"\1", _WIKILINK.sub(r"\1", text)))
    semicolon, comma = _BETWEEN_AUTHORS
    names = semicolon.split(text)
    if len(names) == 1:
        parts = [part for part in comma.split(text) if part]
        lengths = {len(part.split()) > 1 for part in parts}
        if lengths == {True} or (lengths == {False} and not _INSIDE_NAMES.search(text)):
            names = parts
    names = [clean_line(name).strip(" ,") for name in names]
    return [name for name in names if name.lower() not in _NOTHING and not name.isdigit()]


def is_address(text: str) -> bool:
    """True for the address of a web page."""
    return _ADDRESS.fullmatch(text) is not None


def _host(address: str) -> str:
    match = _ADDRESS.fullmatch(address)
    return match[1].lower() if match else ""


def _texts(value: object) -> Iterator[str]:
    """Every text inside `value` that says something, in order; of a person the name, of a date of CSL the date."""
    stack = [value]
    for _ in range(_MOST_NODES):
        if not stack:
            return
        node = stack.pop()
        if isinstance(node, Mapping):
            told = _told(node)
            stack += [told] if told else reversed(list(node.values())[:_MOST_NODES])
        elif isinstance(node, list):
            stack += reversed(node[:_MOST_NODES])
        elif (text := _text(node)).lower() not in _NOTHING:
            yield text


def _told(node: Mapping[str, object]) -> object:
    """The one value of a mapping that says what the whole stands for; nothing where there is none."""
    if told := next((node[key] for key in _TELLING if node.get(key)), None):
        return told
    given, family = (next(filter(None, map(node.get, names)), None) for names in (_GIVEN, _FAMILY))
    if isinstance(family, str):
        return f"{given} {family}" if isinstance(given, str) else family
    if isinstance(parts := node.get("date-parts"), list) and parts and isinstance(parts[0], list):
        return "-".join(map(_text, parts[0][:3]))
    return None


def _text(node: object) -> str:
    if isinstance(node, str):
        return clean_line(node[:_LONGEST])
    if isinstance(node, datetime.date | datetime.datetime):
        return node.isoformat()
    if isinstance(node, int | float) and not isinstance(node, bool) and abs(node) < 1e15:
        return str(node)
    return ""

"""Nexis exports as text: many articles a file, parted by `3 of 120 DOCUMENTS`, with a header of lines and keywords."""

import re
from collections.abc import Iterator, Sequence

from reader.article import Article
from reader.sources.compose import Draft, compose
from reader.sources.dates import read_date
from reader.sources.limits import check_lines
from reader.sources.metadata import from_mapping
from reader.sources.paragraphs import paragraphs
from reader.text.clean import clean, clean_line, count_controls
from reader.text.language import guess_language

__all__ = ["from_blocks", "parse"]

_BORDER = re.compile(
    r"^[ \t]*(?:Dokument|Document)?[ \t]*\d{1,6} (?:of|de|sur|von|di|van) \d{1,6}"
    r"(?: (?:DOCUMENTS?|DOKUMENTEN?|DOCUMENTI|DOCUMENTOS))?[ \t]*$",
    re.MULTILINE,
)
_KEYWORD = re.compile(r"([A-ZÀ-Þ][A-ZÀ-Þ -]{2,30}):[ \t]*(.*)")
_BODY_AFTER = re.compile(r"(?:LENGTH|LONGUEUR|LÄNGE|LONGITUD|LUNGHEZZA|LENGTE)")
_END = re.compile(
    r"LOAD-DATE|DATE-CHARGEMENT|DATE DE CHARGEMENT|UPDATE|LANGUAGE|LANGUE|PUBLICATION-TYPE|TYPE-PUBLICATION|SUBJECT|"
    r"SUJET|JOURNAL-CODE|GRAPHIC|GRAPHIQUE|COMPANY|SOCIETE|ORGANI[SZ]ATION|GEOGRAPHIC|LOCALISATION|CORRECTION-DATE"
)
_LEAD = re.compile(r"HIGHLIGHT|ENCART")
_COPYRIGHT = re.compile(r"\s*(?:Copyright|©)\s.{0,100}")
_NAMES = {"BYLINE": "authors", "AUTEUR": "authors", "AUTOR": "authors", "LANGUAGE": "language", "LANGUE": "language"}
_KEYWORD_UNI = re.compile(r"([A-ZÀ-Þ][A-Za-zÀ-ÿ-]{2,20}):[ \t]*(.*)")
_BODY = re.compile(r"(?:Body|Corps|Texte|Text|Cuerpo)", re.IGNORECASE)
_LOADED = re.compile(r"(?:Load-Date|Date de chargement|Ladedatum)\b", re.IGNORECASE)
_HEADER_LINES = 12
"""Pieces of text above the first keyword."""


def parse(text: str, name: str) -> list[Article]:
    """Read every article of an export."""
    parts = _BORDER.split(clean(check_lines(text)))[1:]
    articles: list[Article] = []
    for lines in (part.split("\n") for part in parts):
        articles += _article(lines, name, len(articles) + 1)
    return articles


def from_blocks(drafts: Sequence[Draft], name: str) -> list[Article]:
    """Read every article of an export of Nexis Uni as a document; none where it is no such export."""
    articles: list[Article] = []
    piece: list[Draft] = []
    if not any(_is_end(draft) for draft in drafts):
        return []
    for draft in drafts:
        if _is_end(draft):
            articles += _exported(piece, name, len(articles) + 1)
            piece = []
        else:
            piece.append(draft)
    return articles


def _is_end(draft: Draft) -> bool:
    return draft.text.strip().lower() in ("end of document", "fin du document", "ende des dokuments", "fin de document")


def _exported(drafts: Sequence[Draft], name: str, part: int) -> list[Article]:
    """An article of Nexis Uni: its title, source and date on lines of their own, fields, and `Body` above its text."""
    start = next((number for number, draft in enumerate(drafts) if _BODY.fullmatch(draft.text.strip())), None)
    if start is None:
        return []
    head = [clean_line(line) for draft in drafts[:start] for line in draft.text.split("\n") if line.strip()]
    fields = dict(field for line in head if (field := _field(line)))
    plain = [line for line in head if not _field(line) and not _COPYRIGHT.fullmatch(line)]
    end = next((number for number in range(start, len(drafts)) if _LOADED.match(drafts[number].text)), len(drafts))
    body = list(drafts[start + 1 : end])
    language = guess_language("\n".join(draft.text for draft in body[:50]))
    dates = (number for number, line in enumerate(plain) if read_date(line, language))
    dated = next(dates, len(plain))
    values: dict[str, object] = {
        "title": plain[0] if plain else "",
        "source": plain[dated - 1] if 1 < dated < len(plain) else "",
        "date": plain[dated] if dated < len(plain) else "",
        "authors": fields.get("authors", ""),
    }
    return compose(body, from_mapping(values, language, "Nexis"), name, part=part)


def _field(line: str) -> tuple[str, str] | None:
    match = _KEYWORD_UNI.match(line)
    return (_NAMES.get(match[1].upper(), match[1]), match[2]) if match else None


def _article(lines: Sequence[str], name: str, part: int) -> list[Article]:
    first = next((number for number, line in enumerate(lines) if _KEYWORD.match(line)), len(lines))
    header = _paragraphs(lines[:first])[:_HEADER_LINES]
    values: dict[str, object] = {_NAMES[key]: value for key, value in _keywords(lines) if key in _NAMES}
    body = list(_body(lines))
    language = guess_language("\n".join(body))
    dated = next((number for number, line in enumerate(header) if _has_date(line, language)), None)
    if header:
        values["source"] = header[0]
    if dated is not None:
        values["date"] = header[dated]
        values["title"] = header[-1] if dated + 1 < len(header) else ""
    elif len(header) > 1:
        values["title"] = header[-1]
    metadata = from_mapping(values, language, "Nexis header")
    return compose(paragraphs(body), metadata, name, count_controls("\n".join(lines)), part) if body else []


def _paragraphs(lines: Sequence[str]) -> list[str]:
    """What stands between empty lines, each on one line: under the day is the edition, then the title."""
    pieces = re.split(r"\n\s*\n", "\n".join(lines))
    return [line for line in map(clean_line, pieces) if line]


def _has_date(line: str, language: str) -> bool:
    date = read_date(line, language)
    return date is not None and date.month > 0


def _keywords(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        if match := _KEYWORD.match(line):
            yield match[1].strip(), clean_line(match[2])


def _body(lines: Sequence[str]) -> Iterator[str]:
    """The lines between the length of the article and what Nexis says of it below."""
    is_inside = False
    for line in lines:
        match = _KEYWORD.match(line)
        if match and _BODY_AFTER.match(match[1]):
            is_inside = True
        elif is_inside and match and _END.match(match[1]):
            return
        elif is_inside and match and _LEAD.fullmatch(match[1]):
            yield match[2]
        elif is_inside and not _COPYRIGHT.fullmatch(line):
            yield line

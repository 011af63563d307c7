"""What people write above a plain text: `Title: …`, `Par Jeanne Dupont`, ` date 2023-05 The lead …`.

A line that is understood becomes metadata and is not shown again; any other stays in the text.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, takewhile

from reader.sources.dates import is_month, read_date
from reader.sources.metadata import Metadata, field_of, from_mapping
from reader.text.fold import fold

__all__ = ["Header", "are_names", "is_dateline", "read_header"]

_MOST_LINES = 20
"""Lines with text among which metadata is looked for."""
_MOST_TEXT = 1500
"""Code points of other text after which none is looked for: a novel has no author's line inside."""

_SEED = re.compile(r"\s*date\s*:?[ \t]+(\S.*)", re.IGNORECASE)
_NAMED = re.compile(r"\s*([^\W\d_][\w '’-]{1,24}?)\s*:(?!//)\s*(\S.*)")
_BYLINE = re.compile(r"\s*(?:by|par|von|por|door|di|av|af)\s+(\S.*)", re.IGNORECASE)
_PARTS = re.compile(
    r"\s*[|•·]\s*|,\s+(?=[^\W\d_]+\s\d{1,2},\s\d{4}$)|\s+[–—-]\s+|,?\s+(?=(?:le|on|am|el|il|[Pp]ublié|[Pp]ublished)\s+(?:[^\W\d_]+\s+){0,2}\d)"
)
_NAME = re.compile(r"(?:[^\W\d_]|['’.-])+")
_DATE_WORD = re.compile(r"[^\W_]+")
_LONGEST_VALUES = {"title": 300, "date": 80, "authors": 90, "source": 90, "language": 20, "url": 2000}
"""Code points: a longer value is a sentence that happens to begin with such a word."""
_MOST_STACKED = 5
"""Lines above the first empty one that can be a title and what is said of it."""
_BESIDE_DATE = re.compile(r"\s*[|•·]\s*|,\s+(?!\d{4}\b)|\s+[–—-]\s+")
_LONGEST_DATELINE = 90
"""Code points."""
_MOST_WORDS_OF_DATE = 5
"""`12 de mayo de 2023`."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SMALL_IN_NAMES = _words(
    """
    de du des d la le l les von van der den zu di da do dos del della y e et and und en och og avec with afp
    """
)
"""Words without a capital on a line of authors."""
_AROUND_DATES = _words(
    fold(
        """
        publie publiee le paru parue mis mise a jour en ligne modifie published posted updated on last at the of am
        pm utc gmt cet cest est edt pst pdt bst et um uhr de del el publicado veroffentlicht stand il pubblicato op
        gepubliceerd date fecha datum data dato h m p min em as las publicerad uppdaterad kl den udgivet offentliggjort
        opdateret publisert oppdatert julkaistu klo kello opublikowano dnia godz r опубликовано в г дата
        lundi mardi mercredi jeudi vendredi samedi dimanche monday tuesday wednesday thursday friday saturday sunday
        mon tue wed thu fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miercoles
        jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato domenica segunda terca quarta
        quinta sexta feira maandag dinsdag woensdag donderdag vrijdag zaterdag zondag måndag tisdag onsdag torsdag
        fredag lördag söndag mandag tirsdag lørdag søndag maanantaina tiistaina keskiviikkona torstaina perjantaina
        lauantaina sunnuntaina poniedziałek wtorek środa czwartek piątek sobota niedziela понедельник вторник среда
        четверг пятница суббота воскресенье 公開日 公開 投稿日 掲載日 配信 発行日 日付 发布时间 发布于 发布 发表于 发表
        时间 日期 發布時間 입력 등록 게시일 작성일
        """
    )
)
"""Folded words that may stand on a line that is nothing but a date."""
_UPDATES = _words(
    """
    last updated mis mise modifie stand actualizado aggiornato bijgewerkt atualizado uppdaterad opdateret oppdatert
    更新日 更新 更新时间 수정
    """
)
"""Folded words that begin a line that tells when an article was changed, which is not its date."""
_ONLINE = ("mis", "en", "ligne")
"""«Mis en ligne», which begins like «mis à jour» and says when an article appeared."""


@dataclass(frozen=True, slots=True)
class Header:
    """What stood above a text, and the text without it."""

    metadata: Metadata
    lines: tuple[str, ...]
    has_lead: bool = False
    """True where the first line held a date and the lead."""


def read_header(lines: Sequence[str], language: str = "") -> Header:
    """Read the metadata at the top of `lines`.

    Args:
        lines: The whole text, clean.
        language: ISO 639-1, for dates that only a language decides.
    """
    values: dict[str, object] = {}
    rest = list(lines)
    first = next((number for number, line in enumerate(rest) if line.strip()), 0)
    has_lead = False
    if rest and (seed := _dated_lead(rest[first], language)):
        values["date"], rest[first] = seed
        has_lead = True
    for number in _top(rest):
        if found := _understood(rest, number, language):
            fresh = {name: value for name, value in found.items() if name not in values}
            if fresh:
                values |= fresh
                rest[number] = ""
    if date := _date_under_title(rest, language):
        values.setdefault("date", date)
        rest.insert(next(number for number, line in enumerate(rest) if line.strip()) + 1, "")
    return Header(from_mapping(values, language, "top of the text"), tuple(rest), has_lead)


def _date_under_title(lines: Sequence[str], language: str) -> str:
    """The date that stands with more on a line right under the first, above an empty one: `The Post, 12 May 2023`."""
    first = next((number for number, line in enumerate(lines) if line.strip()), len(lines))
    stack = list(takewhile(str.strip, islice(lines, first, first + _MOST_STACKED + 1)))
    if len(stack) > _MOST_STACKED or any(len(line) > _LONGEST_DATELINE for line in stack):
        return ""
    parts = (part for line in stack[1:] for part in _BESIDE_DATE.split(line))
    return next((part for part in parts if is_dateline(part, language)), "")


def _top(lines: Sequence[str]) -> Iterator[int]:
    """Numbers of the lines that may hold metadata; looks again at each before it gives the next."""
    size = 0
    filled = (number for number, line in enumerate(lines) if line.strip())
    for number in islice(filled, _MOST_LINES):
        yield number
        size += len(lines[number])
        if size > _MOST_TEXT:
            return


def _dated_lead(line: str, language: str) -> tuple[str, str] | None:
    """The date and the lead of ` date 2023-05 Sam Altman, …`."""
    match = _SEED.match(line)
    if match is None or is_dateline(match[1], language):
        return None
    words = match[1].split()
    if not (words[0][0].isdigit() or is_month(words[0])):
        return None
    for size in range(1, min(len(words), _MOST_WORDS_OF_DATE) + 1):
        date = " ".join(words[:size])
        if read_date(date, language):
            return date, "".join(match[1].split(maxsplit=size)[size:])
    return None


def _understood(lines: Sequence[str], number: int, language: str) -> dict[str, object]:
    """The fields that a line gives, with their values as they stand; empty for a line of the text."""
    line = lines[number]
    if match := _NAMED.fullmatch(line):
        before = "".join(lines[max(0, number - 1) : number])
        is_apart = not before.strip() or number == 1 or _NAMED.fullmatch(before)
        return _named(match[1], match[2], language) if is_apart else {}
    if match := _BYLINE.fullmatch(line):
        return _byline(match[1], language)
    return {"date": line} if is_dateline(line, language) else {}


def _named(name: str, value: str, language: str) -> dict[str, object]:
    field = field_of(name)
    if not field or len(value) > _LONGEST_VALUES[field]:
        return {}
    metadata = from_mapping({name: value}, "" if field == "language" else language)
    return {field: value} if getattr(metadata, field) else {}


def _byline(text: str, language: str) -> dict[str, object]:
    """Names, and perhaps a date behind them."""
    names, *others = _PARTS.split(text.strip())
    if not are_names(names) or not all(is_dateline(other, language) for other in others):
        return {}
    return {"authors": names, "date": others[0]} if others else {"authors": names}


def are_names(text: str) -> bool:
    """True for words that all have a capital, and small ones that names have between them."""
    words = re.split(r"[\s,&]+", text.strip(" ,"))
    small = [word.lower() in _SMALL_IN_NAMES for word in words]
    return (
        len(text) <= _LONGEST_VALUES["authors"]
        and not all(small)
        and all(
            is_small or (word[:1].isupper() and _NAME.fullmatch(word))
            for is_small, word in zip(small, words, strict=True)
        )
        and not re.search(r"[^\W\d_]{3}\.$", text)
    )


def is_dateline(line: str, language: str = "") -> bool:
    """True for a line that is nothing but a date and what stands around one: `Publié le 12 mai 2023 à 10 h 32`."""
    if len(line) > _LONGEST_DATELINE:
        return False
    words = _DATE_WORD.findall(fold(line))
    if not words or (words[0] in _UPDATES and tuple(words[:3]) != _ONLINE):
        return False
    if not all(word[0].isdigit() or word in _AROUND_DATES or is_month(word) for word in words):
        return False
    date = read_date(line, language)
    return date is not None and date.month > 0

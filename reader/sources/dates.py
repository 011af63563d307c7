"""Dates as people and programs write them: never more precise than the source, None where two readings are possible.

Month names come from our own table, never from the locale of the process, which changes from machine to machine.
"""

import datetime
import re
from collections.abc import Mapping
from functools import cache
from pathlib import PurePath

from reader.text.dates import PartialDate
from reader.text.fold import fold

__all__ = ["date_in_address", "date_in_name", "day_of_seconds", "is_month", "read_date"]

_MONTHS = (
    "january janvier januar janner enero gennaio janeiro januari tammikuuta styczen stycznia январь января",
    "february fevrier februar febrero febbraio fevereiro februari helmikuuta luty lutego февраль февраля",
    "march mars marz marzo marco maart mrt marts maaliskuuta marzec marca март марта marcius",
    "april avril abril aprile huhtikuuta kwiecien kwietnia апрель апреля aprilis",
    "may mai mayo maggio maio mei maj toukokuuta maja май мая majus",
    "june juin juni junio giugno junho kesakuuta czerwiec czerwca июнь июня junius",
    "july juillet juli julio luglio julho heinakuuta lipiec lipca июль июля julius",
    "august aout agosto augustus augusti elokuuta sierpien sierpnia август августа augusztus",
    "september septembre septiembre setiembre settembre setembro syyskuuta wrzesien wrzesnia сентябрь сентября "
    "szeptember",
    "october octobre oktober octubre ottobre outubro lokakuuta pazdziernik pazdziernika октябрь октября",
    "november novembre noviembre novembro listopad listopada ноябрь ноября",
    "december decembre dezember diciembre dicembre dezembro desember joulukuuta grudzien grudnia декабрь декабря",
)
"""Names of the months in English, French, German, Spanish, Italian, Portuguese, Dutch, Swedish, Danish, Norwegian,
Finnish, Polish, Russian and Hungarian."""

_WHOLE = {"marraskuu": 11, "marraskuuta": 11}
"""Names whose abbreviations would be those of another month: `mar` is no November."""

_SHORTEST = 3
"""Letters of the shortest abbreviation: `mai`, `ene`, `okt`."""

_DAY_FIRST = frozenset(("fr", "de", "es", "it", "pt", "nl", "da", "no", "nb", "nn", "fi", "pl", "ru"))
"""Languages in which 02/01/2026 can only be the second of January."""

_FIRST_SHORT = 70
"""From `70` on, a year of two digits, as old feeds and messages have it (RFC 822), is one of the last century."""

_EARLIEST, _LATEST = 1000, 2999
"""Years outside are no dates of articles: programs write 0001 for none."""

_DAY = r"(?<!\d)(?P<day>\d{1,2})(?:er|re|st|nd|rd|th|o|a|°|\.)?"
_NAME = r"(?P<name>[^\W\d_]{3,12})\.?"
_YEAR = r"(?P<year>\d{4})(?!\d)"
_OF = r"[\s,/-]*(?:(?:de|del|of|di)\s+|d'\s*)?"
_ALONE, _END = r"(?<![\d/.-])", r"(?![-/.]?\d)"

_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_ALONE}(?P<year>\d{{4}})(?P<mark>[-/.])(?P<month>\d{{1,2}})(?:(?P=mark)(?P<day>\d{{1,2}}))?{_END}",
        r"^(?P<year>\d{4})(?:(?P<month>\d{2})(?P<day>\d{2})(?:t\d.*|\d{6})?)?$",
        r"(?P<year>\d{4}) ?[年년](?: ?(?P<month>\d{1,2}) ?[月월](?: ?(?P<day>\d{1,2}) ?[日일])?)?",
        rf"{_DAY}{_OF}{_NAME}{_OF}{_YEAR}",
        rf"\b{_NAME}\s+{_DAY}[\s,]+{_YEAR}",
        rf"(?<!\d){_YEAR}[.,]?\s+{_NAME}\s+{_DAY}(?!\d)",
        rf"\b[a-z]{{3}},\s+{_DAY}\s+{_NAME}\s+(?P<short>\d{{2}})\s+\d{{1,2}}:\d",
        rf"\b{_NAME}{_OF}{_YEAR}",
        rf"{_ALONE}(?P<month>\d{{1,2}})[/.](?P<year>\d{{4}}){_END}",
        rf"{_ALONE}(?P<first>\d{{1,2}})(?P<mark>[-/.])(?P<second>\d{{1,2}})(?P=mark)(?P<year>\d{{4}}){_END}",
    )
)
"""From the most certain to the least; matched against folded text."""

_IN_NAME = re.compile(r"(?<!\d)(\d{4})[-_.](\d{2})[-_.](\d{2})(?!\d)|^(\d{4})(\d{2})(\d{2})(?!\d)")
_IN_ADDRESS = re.compile(r"(?:^|/)(?P<year>\d{4})/(?P<month>\d{1,2})(?:/(?P<day>\d{1,2}))?(?=/|$)")
_LONGEST = 200
"""Code points: a longer text is no date."""
_SECONDS = re.compile(r"\d{9,13}(?:\.\d{1,9})?", re.ASCII)
_FIRST_SECOND, _LAST_SECOND = 10**8, 4 * 10**9
"""Since 1970: March 1973 to October 2096. A number outside is no date."""


def read_date(text: str, language: str = "") -> PartialDate | None:
    """Find the date in a field or a line that holds one; what stands around it, such as the hour, is left out.

    Args:
        text: `2023-05-17T10:00Z`, `Wed, 17 May 2023`, `Publié le 12 mai 2023 à 10 h`, `12.05.2023`, `mai 2023`, `2023`.
        language: ISO 639-1 of what it stands in: decides whether 02/01/2026 is in January or unknown.
    """
    folded = fold(text[:_LONGEST]).strip()
    for form in _FORMS:
        if match := form.search(folded):
            parts = match.groupdict()
            if (name := parts.get("name")) and not _month(name):
                continue
            return _date(parts, language)
    return None


def day_of_seconds(value: object) -> str:
    """The day, in ISO 8601 and UTC, of seconds or milliseconds since 1970; "" for anything else."""
    text = str(value) if isinstance(value, int | float | str) else ""
    if not _SECONDS.fullmatch(text):
        return ""
    seconds = float(text)
    seconds = seconds / 1000 if seconds > _LAST_SECOND else seconds
    if not _FIRST_SECOND <= seconds <= _LAST_SECOND:
        return ""
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC).date().isoformat()


def date_in_name(path: str) -> PartialDate | None:
    """The day in a file's name, or in its folder's where the file is only an index: `2023-05-17-a-word.md`."""
    pure = PurePath(path)
    stem = pure.parent.name if pure.stem.lower() in ("index", "_index", "readme") else pure.stem
    if match := _IN_NAME.search(stem):
        year, month, day = (part for part in match.groups() if part)
        return _date({"year": year, "month": month, "day": day}, "")
    return None


def date_in_address(address: str) -> PartialDate | None:
    """The day or month in the path of a web page: `/2023/05/17/a-word`."""
    match = _IN_ADDRESS.search(address[:_LONGEST])
    return _date(match.groupdict(), "") if match else None


def is_month(word: str) -> bool:
    """True for the name of a month or an abbreviation of it that can be no other."""
    return _month(fold(word)) > 0


def _date(parts: Mapping[str, str | None], language: str) -> PartialDate | None:
    """Make a date of a form's parts; None for one that no calendar has, or that can be read two ways."""
    year, month, day = (int(parts.get(name) or 0) for name in ("year", "month", "day"))
    if short := parts.get("short"):
        year = int(short) + (1900 if int(short) >= _FIRST_SHORT else 2000)
    if name := parts.get("name"):
        month = _month(name)
    elif first := parts.get("first"):
        month, day = _in_order(int(first), int(parts["second"] or 0), language)
        if not month:
            return None
    if not _EARLIEST <= year <= _LATEST:
        return None
    try:
        return PartialDate(year, month, day)
    except ValueError:
        return None


def _in_order(first: int, second: int, language: str) -> tuple[int, int]:
    """Month and day, where one reading is impossible or the language knows but one; zeros elsewhere."""
    if first > 12 or first == second or (second <= 12 and language[:2].lower() in _DAY_FIRST):
        return second, first
    return (first, second) if second > 12 else (0, 0)


@cache
def _month(name: str) -> int:
    """The number of the month whose name is or begins with `name` (folded); 0 where there is none, or several."""
    if len(name) < _SHORTEST:
        return 0
    months = {number for number, names in _folded_months() if any(full.startswith(name) for full in names)}
    return months.pop() if len(months) == 1 else _WHOLE.get(name, 0)


@cache
def _folded_months() -> list[tuple[int, list[str]]]:
    return [(number, fold(names).split()) for number, names in enumerate(_MONTHS, 1)]

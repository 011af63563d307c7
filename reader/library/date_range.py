"""Ranges of dates, as they are typed: `2023`, `2023-05..2023-06`, `>=2023-05-17`."""

import re
from dataclasses import dataclass

from reader.text.dates import PartialDate

_RANGE = re.compile(r"(?P<sign>[<>]=?)(?P<date>.+)|(?P<first>.*?)\.\.(?P<last>.*)|(?P<only>.+)", re.DOTALL)
_YEARS = (1, 9999)
_MONTHS = 12
_LONGEST = 31
"""Days of a month, where it doesn't matter whether it has fewer."""


@dataclass(frozen=True, slots=True)
class DateRange:
    """Days from the first to the last, both included, as year, month, day."""

    first: tuple[int, int, int]
    last: tuple[int, int, int]

    @property
    def is_some(self) -> bool:
        """False where the end comes before the beginning."""
        return self.first <= self.last

    def __contains__(self, date: PartialDate) -> bool:
        """True where all of `date` lies inside: May 2023 is in 2023, but 2023 is not in May 2023."""
        return self.first <= _start(date) and _end(date) <= self.last


def date_range(text: str) -> DateRange | None:
    """Read a range; None where it is none.

    >>> PartialDate(2023, 6, 30) in date_range("2023-05..2023-06")
    True
    """
    match = _RANGE.fullmatch(text)
    if not match or text == "..":
        return None
    sign = match["sign"] or ""
    first_typed, last_typed = match["first"], match["last"]
    if sign or match["only"]:
        first_typed = last_typed = match["date"] or match["only"]
    first = PartialDate.parse(first_typed) if first_typed else None
    last = PartialDate.parse(last_typed) if last_typed else None
    if (first_typed and not first) or (last_typed and not last):
        return None
    start = _start(first) if first and "<" not in sign else (_YEARS[0], 1, 1)
    end = _end(last) if last and ">" not in sign else (_YEARS[1], _MONTHS, _LONGEST)
    if sign == ">" and last:
        start = _after(_end(last))
    elif sign == "<" and first:
        end = _before(_start(first))
    return DateRange(start, end)


def _start(date: PartialDate) -> tuple[int, int, int]:
    return date.year, date.month or 1, date.day or 1


def _end(date: PartialDate) -> tuple[int, int, int]:
    return date.year, date.month or _MONTHS, date.day or _LONGEST


def _after(day: tuple[int, int, int]) -> tuple[int, int, int]:
    """A day later; one that no month has serves as well as the one that comes then."""
    return day[0], day[1], day[2] + 1


def _before(day: tuple[int, int, int]) -> tuple[int, int, int]:
    return day[0], day[1], day[2] - 1

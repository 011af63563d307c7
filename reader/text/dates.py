"""Dates no more precise than their source: `2023-05` is May 2023, never its first day."""

import datetime
import re
from dataclasses import dataclass

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A year, a month or a day. Sorts by time, the less precise first.

    >>> str(PartialDate(2023, 5))
    '2023-05'
    """

    year: int
    month: int = 0
    """1 to 12, or 0 where the source doesn't say."""
    day: int = 0
    """1 to 31, or 0 where the source doesn't say."""

    def __post_init__(self) -> None:
        if self.day and not self.month:
            raise ValueError("a day needs a month")
        datetime.date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def parse(cls, text: str) -> "PartialDate | None":
        """Read `2023`, `2023-05` or `2023-05-17` (ISO 8601, reduced precision); None for anything else."""
        if match := _ISO.fullmatch(text.strip()):
            try:
                return cls(*(int(part) for part in match.groups() if part))
            except ValueError:
                return None
        return None

    def __str__(self) -> str:
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)


MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
}
"""The months as they are written inside a sentence, by language."""


def in_words(date: PartialDate, language: str) -> str:
    """«17 May 2023», «mai 2023», «2023»: a date in words, in French or else in English, no more precise than it is."""
    if not date.month:
        return str(date.year)
    month = MONTHS.get(language, MONTHS["en"]).split()[date.month - 1]
    if not date.day:
        return f"{month} {date.year}"
    day = "1er" if date.day == 1 and language == "fr" else str(date.day)
    return f"{day} {month} {date.year}"

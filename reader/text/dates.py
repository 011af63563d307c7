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

"""What all rows have in common."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Record:
    """One row."""

    SCHEMA: ClassVar[str] = ""
    """The name and number of the row's form."""
    NOT_IN_CSV: ClassVar[frozenset[str]] = frozenset()
    """Fields too deep for a table."""

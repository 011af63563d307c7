"""What is said of a file that can't be read: one line, never a stop."""

from dataclasses import dataclass

from reader.text.clean import clean_line

__all__ = ["Problem", "UnreadableError"]


@dataclass(frozen=True, slots=True)
class Problem:
    """A file or folder that was skipped. Every field is clean and on one line, whoever made it.

    >>> str(Problem("notes.pdf", "not a kind of file that Reader knows", "save it as text"))
    'notes.pdf: not a kind of file that Reader knows; save it as text'
    """

    path: str
    """Which one, as the user named it."""
    what: str
    """What is wrong with it."""
    advice: str
    """What the user can do."""

    def __post_init__(self) -> None:
        for name in ("path", "what", "advice"):
            object.__setattr__(self, name, clean_line(getattr(self, name)))

    def __str__(self) -> str:
        return f"{self.path}: {self.what}; {self.advice}"


class UnreadableError(Exception):
    """Raised by a parser that can't read a file: what is wrong, and what the user can do."""

    def __init__(self, what: str, advice: str) -> None:
        super().__init__(what)
        self.what = what
        self.advice = advice

"""Markdown in which foreign text says what it says and marks nothing up."""

import re
from collections.abc import Iterable, Iterator, Sequence

_MARKUP = re.compile(r"([\\`*_\[\]<>|~&])")
_LINE_START = re.compile(r"^(\s*)([#+\-=>]|\d+[.)])", re.MULTILINE)


def plain(text: str) -> str:
    """Escape all that CommonMark or a table would take for mark-up."""
    escaped = _MARKUP.sub(r"\\\1", text)
    return _LINE_START.sub(lambda match: f"{match[1]}{match[2][:-1]}\\{match[2][-1]}", escaped)


def line(text: str) -> str:
    """The same on one line."""
    return plain(" ".join(text.split()))


def table(names: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """The lines of a table."""
    yield f"| {' | '.join(names)} |"
    yield f"|{' --- |' * len(names)}"
    for row in rows:
        yield f"| {' | '.join(map(line, row))} |"


def quote(text: str) -> Iterator[str]:
    """The lines of a block quote."""
    return (f"> {plain(part)}".rstrip() for part in text.split("\n"))

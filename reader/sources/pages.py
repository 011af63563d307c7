"""A text that was laid out in pages, without the pages: no form feeds, page numbers, running heads."""

import re
from collections import Counter

__all__ = ["without_pages"]

_PAGE_LINE = re.compile(
    r"^[ \t]*(?:[-–—][ \t]*\d{1,4}[ \t]*[-–—]|page[ \t]\d{1,4}(?:[ \t]*(?:/|of|sur|von|de|di)[ \t]*\d{1,4})?)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that can only be a page's number: `- 12 -`, `Page 12 sur 20`."""

_NUMBER = re.compile(r"\s*(?:p(?:age|\.)?\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?\s*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?…:;»”\"')\]]\s*$")
_REPEATED = 3
"""Pages that must begin or end with the same line before it is taken for a running head."""


def without_pages(text: str) -> str:
    """Join the pages of `text`: with a newline inside a sentence, else with an empty line."""
    if "\f" not in text and not _PAGE_LINE.search(text):
        return text
    pages = [_trimmed(page.split("\n")) for page in _PAGE_LINE.sub("\f", text).split("\f")]
    heads = Counter(_anonymous(line) for page in pages for line in {*page[:1], *page[-1:]})
    running = {line for line, times in heads.items() if times >= _REPEATED and 2 * times >= len(pages)}
    joined = ""
    parts: list[str] = []
    for page in pages:
        lines = _without_edges(page, running)
        if not lines:
            continue
        if parts:
            goes_on = not _SENTENCE_END.search(joined) and lines[0].lstrip()[:1].islower()
            parts.append("\n" if goes_on else "\n\n")
        parts.append("\n".join(lines))
        joined = lines[-1]
    return "".join(parts)


def _without_edges(page: list[str], running: set[str]) -> list[str]:
    """Take numbers and running heads off both ends."""
    for edge in (0, -1):
        if page and (_NUMBER.fullmatch(page[edge]) or _anonymous(page[edge]) in running):
            del page[edge]
            page = _trimmed(page)
    return page


def _trimmed(lines: list[str]) -> list[str]:
    """Take empty lines off both ends."""
    filled = [number for number, line in enumerate(lines) if line.strip()]
    return lines[filled[0] : filled[-1] + 1] if filled else []


def _anonymous(line: str) -> str:
    """The line without its numbers, which differ from page to page."""
    return re.sub(r"\d+", "", line).strip()

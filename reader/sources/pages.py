"""A text that was laid out in pages, without the pages: no form feeds, page numbers, running heads."""

import re
from collections import Counter
from collections.abc import Iterable

__all__ = ["printed_from", "without_pages"]

_PAGE_LINE = re.compile(
    r"^[ \t]*(?:[-–—][ \t]*\d{1,4}[ \t]*[-–—]|page[ \t]\d{1,4}(?:[ \t]*(?:/|of|sur|von|de|di)[ \t]*\d{1,4})?)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""A line that can only be a page's number: `- 12 -`, `Page 12 sur 20`."""

_NUMBER = re.compile(r"\s*(?:p(?:age|\.)?\s*)?\d{1,4}(?:\s*/\s*\d{1,4})?\s*", re.IGNORECASE)
_OF = r"(?:/|of|sur|von|de|di|van)"
_PRINTED = re.compile(
    rf"""
      (?:\d+\s*{_OF}\s*\d+\s+)? \d{{1,4}}[./-]\d{{1,2}}[./-]\d{{2,4}} ,? \s+ \d{{1,2}}[:.h]\d\d (?:\s?[AP]M)? (?:\s.*)?
    | (?:\S.*\s)? (?: (https?://\S+) | file://\S+ | about:blank ) \s+ \d+ \s*{_OF}\s* \d+
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""What browsers print around a page: `27/11/2026, 08:30 The ferry stops`, `https://example.org/ferry 1/2`."""
_EDGE = 3
"""Lines above and below the text of a page that may be no part of it."""
_FULL = 0.8
"""Share of the page's longest line from which a line is full, so that no paragraph need end with it."""
_SENTENCE_END = re.compile(r"[.!?…:;»”\"')\]]\s*$")
_REPEATED = 3
"""Pages that must begin or end with the same line before it is taken for a running head."""


def printed_from(pages: Iterable[str]) -> tuple[bool, str]:
    """Whether a browser printed the pages, and the address that it wrote under them, else an empty string."""
    edges = (line.strip() for page in pages for line in _edge_lines(_trimmed(page.split("\n"))))
    lines = list(filter(None, map(_PRINTED.fullmatch, edges)))
    return bool(lines), next((line[1] for line in lines if line[1]), "")


def without_pages(text: str) -> str:
    """Join the pages of `text`: with a newline inside a sentence, else with an empty line."""
    if "\f" not in text and not _PAGE_LINE.search(text):
        return text
    pages = [_trimmed(page.split("\n")) for page in _PAGE_LINE.sub("\f", text).split("\f")]
    heads = Counter(head for page in pages for head in set(map(_anonymous, _edge_lines(page))))
    running = {line for line, times in heads.items() if times >= _REPEATED and 2 * times >= len(pages)}
    joined: list[str] = []
    parts: list[str] = []
    for page in pages:
        lines = _without_edges(page, running)
        if not lines:
            continue
        if parts:
            parts.append("\n" if _goes_on(joined, lines[0].lstrip()) else "\n\n")
        parts.append("\n".join(lines))
        joined = lines
    return "".join(parts)


def _goes_on(page: list[str], line: str) -> bool:
    """True where the last sentence of a page ends on the next one, which begins with the line."""
    if _SENTENCE_END.search(page[-1]):
        return False
    is_full = len(page) > 1 and len(page[-1]) >= _FULL * max(map(len, page))
    return line[:1].islower() or (is_full and line[:1].isalnum())


def _edge_lines(page: list[str]) -> list[str]:
    return page if len(page) <= 2 * _EDGE else page[:_EDGE] + page[-_EDGE:]


def _without_edges(page: list[str], running: set[str]) -> list[str]:
    """Take numbers, running heads and what a browser prints off both ends."""
    for edge in (0, -1):
        for _ in range(_EDGE):
            if not page or not _is_no_text(page[edge], running):
                break
            del page[edge]
            page = _trimmed(page)
    return page


def _is_no_text(line: str, running: set[str]) -> bool:
    is_known = _NUMBER.fullmatch(line) or _PRINTED.fullmatch(line.strip())
    return is_known is not None or _anonymous(line) in running


def _trimmed(lines: list[str]) -> list[str]:
    """Take empty lines off both ends."""
    filled = [number for number, line in enumerate(lines) if line.strip()]
    return lines[filled[0] : filled[-1] + 1] if filled else []


def _anonymous(line: str) -> str:
    """The line without its numbers, which differ from page to page."""
    return re.sub(r"\d+", "", line).strip()

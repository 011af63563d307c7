"""The help: every key of the table, by group, as it stands in the code."""

from itertools import groupby

from textual.content import Content

from reader.keys import KEYS, Key
from reader.text.cells import cell_len


def help_text() -> Content:
    """All keys with what they do, ready to show."""
    parts: list[tuple[str, str]] = []
    width = max(cell_len(_short(row)) for row in KEYS) + 2
    for group, rows in groupby(KEYS, key=lambda row: row.group):
        parts.append((f"{group}\n", "bold $accent"))
        for row in rows:
            parts.append((f"{_short(row)}{' ' * (width - cell_len(_short(row)))}", "bold"))
            parts.append((f"{row.says}\n", ""))
        parts.append(("\n", ""))
    parts.append(("Hold Shift (Option on a Mac) while you drag for the terminal's own selection.", "$quiet"))
    return Content.assemble(*parts)


def _short(row: Key) -> str:
    """The first two keys of an action; the rest are in `reader keys`."""
    return " ".join(row.shown.split()[:2])

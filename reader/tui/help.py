"""The help: every key of the table, by group, as it stands in the code, and what may be typed to search."""

from itertools import groupby

from reader.keys import KEYS, Key
from reader.query_help import QUERY_LINES
from reader.tui.prompts import CardRow
from reader.tui.words import key_words, say


def help_rows() -> list[CardRow]:
    """All keys with what they do, ready to show."""
    rows: list[CardRow] = []
    for group, keys in groupby(KEYS, key=lambda key: key.group):
        rows.append(CardRow(say(group), "bold $accent"))
        rows += [CardRow(say(key.says), label=_short(key)) for key in keys]
        rows.append(CardRow())
    rows.append(CardRow(say("In the search bar"), "bold $accent"))
    rows += [CardRow(say(says), label=typed) for typed, says in QUERY_LINES]
    rows.append(CardRow())
    rows.append(CardRow(say("Hold Shift (Option on a Mac) while you drag for the terminal’s own selection."), "$quiet"))
    return rows


def _short(key: Key) -> str:
    """The first two keys of an action; the rest are in `reader keys`."""
    return "  ".join(key_words(key.shown, 2))
